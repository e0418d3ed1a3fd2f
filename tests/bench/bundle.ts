import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { evidenceAsNumbers } from '../../scripts/evidence-as-numbers.ts'
import { smallPatterns } from '../../scripts/small-patterns.ts'
import { wordsAsHashes } from '../../scripts/words-as-hashes.ts'

/** One script for a page out of a module of this folder and all it imports, packed and minified as in the extension. */
export async function bundle(entry: string): Promise<string> {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [evidenceAsNumbers(), wordsAsHashes(), smallPatterns()],
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
