import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

const MODULE = '\0dataset-texts-once'
const DATASET = new URL('../data/dataset.json', import.meta.url)
/** Shorter ones are not worth a name. */
const LONG = 40

/** Writes each long text of the dataset once: a leaflet that endorses nine people is the quote of nine claims. */
export function textsOnce(): Plugin {
  return {
    name: 'texts-once',
    apply: 'build',
    enforce: 'pre',
    resolveId: { filter: { id: /\/data\/dataset\.json$/ }, handler: () => MODULE },
    load: {
      filter: { id: new RegExp(`^${MODULE}$`) },
      handler: () => moduleOf(JSON.parse(readFileSync(DATASET, 'utf8'))),
    },
  }
}

/** A module whose default export equals the data. */
export function moduleOf(data: unknown): string {
  const seen = new Set<string>()
  const names = new Map<string, string>()
  const json = JSON.stringify(data, (_, value) => {
    if (typeof value !== 'string' || value.length < LONG) return value
    if (seen.has(value) && !names.has(value)) names.set(value, `text${names.size}`)
    seen.add(value)
    return value
  })
  const written = new Map([...names].map(([text, name]) => [JSON.stringify(text), name]))
  // Keys stay, and with their colon they are not found.
  const code = json.replace(/"(?:[^"\\]|\\.)*":?/g, (text) => written.get(text) ?? text)
  return `${[...names].map(([text, name]) => `const ${name} = ${JSON.stringify(text)};\n`).join('')}export default ${code}`
}
