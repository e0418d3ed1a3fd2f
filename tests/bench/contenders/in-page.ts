import type { NameEntry } from '../../../lib/dataset/types.ts'
import type { Contender } from './contender.ts'
import { engine } from './engine.ts'
import { floor } from './floor.ts'
import { fuse } from './fuse.ts'
import { markJs } from './mark-js.ts'
import { regexp } from './regexp.ts'

const CONTENDERS = { floor, engine, regexp, fuse, 'mark.js': markJs } satisfies Record<string, Contender>

export type ContenderName = keyof typeof CONTENDERS

let annotate: (() => number | Promise<number>) | undefined
let undo: (() => void) | undefined

/** Makes one contender ready on this page. @param names how many names the bench server is asked for. */
async function prepare(contender: ContenderName, names: number): Promise<void> {
  const [entries, index] = await Promise.all([
    fetch(`/names/${names}`).then((answer) => answer.json() as Promise<NameEntry[]>),
    fetch(`/index/${names}`).then((answer) => answer.arrayBuffer()),
  ])
  const chosen: Contender = CONTENDERS[contender]
  annotate = chosen.prepare(entries, index)
  undo = chosen.undo
  collectGarbage()
}

/** Runs it once; the number of marks that it sets. */
const run = async (): Promise<number> => (await annotate?.()) ?? 0

/** Leaves the page as it was before the run. */
function reset(): void {
  undo?.()
  collectGarbage()
}

/** So that nobody pays for what another left behind. */
const collectGarbage = () => (globalThis as { gc?: () => void }).gc?.()

Object.assign(globalThis, { bench: { prepare, run, reset } })
