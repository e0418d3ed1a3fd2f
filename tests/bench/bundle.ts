import { fileURLToPath } from 'node:url'
import { build } from 'vite'

/** One script for a page out of a module of this folder and all it imports, packed and minified as in the extension. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      target: 'esnext',
      lib: { entry: fileURLToPath(new URL(entry, import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  })
  const [file] = [output].flat().flatMap((result) => ('output' in result ? result.output : []))
  if (file?.type !== 'chunk') throw new Error(`${entry} gave no script.`)
  return file.code
}
