import type { NameEntry } from '../../../lib/dataset/types.ts'
import type { Contender, Run } from './contender.ts'
import { engine } from './engine.ts'
import { floor } from './floor.ts'
import { fuse } from './fuse.ts'
import { markJs } from './mark-js.ts'
import { regexp } from './regexp.ts'

const CONTENDERS = { floor, engine, regexp, fuse, 'mark.js': markJs } satisfies Record<string, Contender>

export type ContenderName = keyof typeof CONTENDERS

/** What a run gave: how many marks, and milliseconds on the clock from its beginning until they were set. */
export interface RunResult {
  marks: number
  clock: number
}

let chosen: Contender
let annotate: Run
let stages: Record<string, () => unknown> = {}
let entries: NameEntry[] = []

/** Loads what a contender needs, and starts what works beside the page. @param names how many the bench server is asked for. */
async function load(contender: ContenderName, names: number): Promise<void> {
  chosen = CONTENDERS[contender]
  entries = await (await fetch(`/names/${names}`)).json()
  await chosen.start?.(names)
}

/** Makes it ready on this page. */
async function prepare(): Promise<void> {
  annotate = await chosen.prepare(entries)
}

/** Makes it ready to run stage by stage; the names of the stages, in order. */
async function prepareStages(): Promise<string[]> {
  await prepare()
  stages = chosen.stages?.() ?? {}
  return Object.keys(stages)
}

/** Runs one stage, after those before it. */
async function runStage(name: string): Promise<void> {
  await stages[name]?.()
}

async function run(): Promise<RunResult> {
  const begun = performance.now()
  const marks = await annotate()
  return { marks, clock: performance.now() - begun }
}

/** Leaves the page as it was before the run, and drawn so: while a run waits, the browser may draw what is due. */
async function reset(): Promise<void> {
  await chosen.undo?.()
  await nextFrame()
  await nextFrame()
  collectGarbage()
}

const nextFrame = () => new Promise(requestAnimationFrame)

/** So that nobody pays for what another left behind. */
const collectGarbage = () => (globalThis as { gc?: () => void }).gc?.()

/** Milliseconds on the clock for which something beside the page has worked so far. */
const spent = () => chosen?.spent?.() ?? 0

Object.assign(globalThis, { bench: { load, prepare, run, prepareStages, runStage, reset, spent } })
