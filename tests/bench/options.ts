import { parseArgs } from 'node:util'
import { CONTENDERS, GENERATED_SIZES } from './annotation.ts'

const PARTS = ['annotation', 'search', 'extension']

export const USAGE =
  'Usage: npm run bench [-- [--write] [--rounds 3] [--only engine] [--parts annotation,search,extension] [--names 1000,100000]]'

export interface BenchOptions {
  write: boolean
  rounds: number
  /** One contender beside the floor; empty for all. */
  only: string
  parts: ReadonlySet<string>
  /** Numbers of names that are measured, ascending. */
  sizes: number[]
}

/**
 * What was asked for.
 * @param bundled how many names the dataset has
 * @throws with a sentence where it cannot be done: before anything is measured, which takes minutes
 */
export function readOptions(args: string[], bundled: number): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      write: { type: 'boolean', default: false },
      rounds: { type: 'string', default: '7' },
      only: { type: 'string', default: '' },
      parts: { type: 'string', default: PARTS.join() },
      names: { type: 'string', default: '' },
    },
  })
  const { write, only } = values
  if (!/^[1-9]\d*$/.test(values.rounds))
    throw new Error(`--rounds takes a whole number from 1, not "${values.rounds}".`)
  if (only) oneOf('--only', only, CONTENDERS)
  const parts = values.parts.split(',')
  for (const part of parts) oneOf('--parts', part, PARTS)
  const all = [bundled, ...GENERATED_SIZES]
  const wanted = values.names ? values.names.split(',') : all.map(String)
  for (const size of wanted) oneOf('--names', size, all.map(String))
  if (write && (parts.length < PARTS.length || values.names || only))
    throw new Error('--write needs everything measured: leave out --parts, --names and --only.')
  const sizes = all.filter((size) => wanted.includes(String(size)))
  return { write, rounds: Number(values.rounds), only, parts: new Set(parts), sizes }
}

function oneOf(option: string, given: string, known: readonly string[]): void {
  if (!known.includes(given)) throw new Error(`${option} takes ${known.join(', ')}, not "${given}".`)
}
