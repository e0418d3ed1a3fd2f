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
let stages: Record<string, () => void> | undefined

let entries: NameEntry[] = []
let index = new ArrayBuffer()

/** Loads names and their index into this page. @param names how many the bench server is asked for. */
async function load(names: number): Promise<void> {
  ;[entries, index] = await Promise.all([
    fetch(`/names/${names}`).then((answer) => answer.json() as Promise<NameEntry[]>),
    fetch(`/index/${names}`).then((answer) => answer.arrayBuffer()),
  ])
}

/** Makes one contender ready on this page. */
function prepare(contender: ContenderName): void {
  const chosen: Contender = CONTENDERS[contender]
  annotate = chosen.prepare(entries, index)
  undo = chosen.undo
}

/** Makes the engine ready to run stage by stage; the names of the stages, in order. */
function prepareStages(): string[] {
  stages = engine.prepareStages?.(entries, index) ?? {}
  undo = engine.undo
  return Object.keys(stages)
}

/** Runs one stage, after those before it. */
const runStage = (name: string): void => stages?.[name]?.()

/** Runs it once; the number of marks that it sets. */
const run = async (): Promise<number> => (await annotate?.()) ?? 0

/** Leaves the page as it was before the run. */
function reset(): void {
  undo?.()
  collectGarbage()
}

/** So that nobody pays for what another left behind. */
const collectGarbage = () => (globalThis as { gc?: () => void }).gc?.()

Object.assign(globalThis, { bench: { load, prepare, run, prepareStages, runStage, reset } })
