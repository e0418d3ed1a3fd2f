import type { NameEntry } from '../../../lib/dataset/types.ts'
import type { Contender } from './contender.ts'
import { engine } from './engine.ts'
import { floor } from './floor.ts'
import { fuse } from './fuse.ts'
import { markJs } from './mark-js.ts'
import { regexp } from './regexp.ts'

const CONTENDERS = { floor, engine, regexp, fuse, 'mark.js': markJs } satisfies Record<string, Contender>

export type ContenderName = keyof typeof CONTENDERS

export interface Times {
  /** Milliseconds of the first run on a page just loaded, with code that has never run: what a reader gets. */
  first: number
  /** Milliseconds of later runs on the same page. */
  later: number[]
  marks: number
}

/** Runs one contender on this page. @param names how many names the bench server is asked for. */
async function run(contender: ContenderName, names: number, repeats: number): Promise<Times> {
  const [entries, index] = await Promise.all([
    fetch(`/names/${names}`).then((answer) => answer.json() as Promise<NameEntry[]>),
    fetch(`/index/${names}`).then((answer) => answer.arrayBuffer()),
  ])
  const { prepare, undo }: Contender = CONTENDERS[contender]
  const annotate = prepare(entries, index)
  const times: number[] = []
  let marks = 0
  for (let count = 0; count <= repeats; count++) {
    if (count > 0) undo?.()
    ;(globalThis as { gc?: () => void }).gc?.()
    const begun = performance.now()
    marks = await annotate()
    times.push(performance.now() - begun)
  }
  const [first = 0, ...later] = times
  return { first, later, marks }
}

Object.assign(globalThis, { runContender: run })
