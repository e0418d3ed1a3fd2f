import { readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'

interface TraceEvent {
  name: string
  pid: number
  tid: number
  ts: number
  dur?: number
  /** Processor time, where the browser knows it. */
  tdur?: number
  args: { data?: { url?: string }; chrome_mojo_event_info?: { mojo_interface_tag?: string } }
}

/** What the extension's scripts did in one task of a page's main thread, in milliseconds of processor time. */
export interface ScriptTask {
  extension: number
  /** The whole task: what the browser did in it for the page counts as well. */
  task: number
}

const SCRIPTS = new Set(['FunctionCall', 'EvaluateScript', 'v8.run'])
/** What waited for an answer goes on here, behind the task in which that came; no script is named. */
const MICROTASKS = 'BlinkScheduler_PerformMicrotaskCheckpoint'
/** Where nothing waited it takes less, in microseconds. */
const IDLE = 100
/** A message of the extension, which the browser makes data of. */
const MESSAGE = 'extensions.mojom.MessagePort'
const BACKGROUND = /^chrome-extension:.*\/background\.js$/

/** Records what the extension's scripts do on a page during an action: on one that has no scripts of its own. */
export async function traceScripts(page: Page, action: () => Promise<void>): Promise<ScriptTask[]> {
  const path = join(tmpdir(), `factionary-trace-${process.pid}.json`)
  await page.tracing.start({ path, categories: ['toplevel', 'devtools.timeline', 'v8'] })
  await action()
  await page.tracing.stop()
  const { traceEvents } = JSON.parse(await readFile(path, 'utf8')) as { traceEvents: TraceEvent[] }
  await rm(path)
  return tasksOf(traceEvents)
}

function tasksOf(events: readonly TraceEvent[]): ScriptTask[] {
  const page = threadOfMost(events.filter(isScript))
  const onPage = events
    .filter((event) => threadOf(event) === page && (isScript(event) || isMessage(event) || isGoingOn(event)))
    .sort((a, b) => a.ts - b.ts)
  const tasks = events
    .filter((event) => event.name.endsWith('RunTask') && event.dur !== undefined && threadOf(event) === page)
    .sort((a, b) => a.ts - b.ts)
  const found = new Map<TraceEvent, ScriptTask>()
  let covered = 0
  let at = 0
  for (const call of onPage) {
    // A call inside another call is part of it.
    if (call.ts < covered) continue
    covered = call.ts + (call.dur ?? 0)
    while (at + 1 < tasks.length && (tasks[at + 1] as TraceEvent).ts <= call.ts) at++
    const task = tasks[at]
    if (!task) continue
    const known = found.get(task) ?? { extension: 0, task: milliseconds(task) }
    known.extension += milliseconds(call)
    if (isGoingOn(call)) known.task += milliseconds(call)
    found.set(task, known)
  }
  return [...found.values()]
}

const threadOf = ({ pid, tid }: TraceEvent): string => `${pid} ${tid}`
const milliseconds = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000

function isScript({ name, dur, args }: TraceEvent): boolean {
  const url = args.data?.url
  return dur !== undefined && SCRIPTS.has(name) && !!url?.startsWith('chrome-extension://') && !BACKGROUND.test(url)
}

const isMessage = ({ dur, args }: TraceEvent): boolean =>
  dur !== undefined && !!args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith(MESSAGE)

const isGoingOn = ({ name, dur = 0 }: TraceEvent): boolean => name === MICROTASKS && dur >= IDLE

/** Pages of the extension run its scripts too, but the fewer. */
function threadOfMost(calls: readonly TraceEvent[]): string | undefined {
  const sums = new Map<string, number>()
  for (const call of calls) sums.set(threadOf(call), (sums.get(threadOf(call)) ?? 0) + milliseconds(call))
  return [...sums].sort((a, b) => b[1] - a[1])[0]?.[0]
}
