import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { median } from './statistics.ts'
import { busyTime, renderersOf, threadsOf } from './threads.ts'

/** What a script has taken, in milliseconds. */
export interface Timed {
  /** Of the page's main thread. */
  ms: number
  /** Of the page's worker, where it has one. */
  background: number
  result: unknown
}

/** Times so far. */
interface Clocks {
  page: number
  /** Null where there is no worker, or its time is not told. */
  worker: number | null
}

/**
 * Times what a script does on a page's main thread and in its worker by the processor time that it takes, so that other
 * programs on the machine do not count, nor the frames that the browser draws afterwards, nor waiting for the worker. Only
 * Linux tells this; elsewhere it is the time on the clock. The script asks for the time itself, by a request that keeps its
 * thread waiting: so nothing else runs on it.
 */
export class MainThread {
  readonly #page: Page
  readonly #clock: string
  /** What asking for the time costs by itself. */
  #overhead = 0

  private constructor(page: Page, clock: string) {
    this.#page = page
    this.#clock = clock
  }

  /** Finds the page's process. To be called once the page has loaded (another site may get another process), and its worker. */
  static async of(page: Page): Promise<MainThread> {
    const renderer = process.platform === 'linux' ? await busiestDuring(page) : undefined
    const threads = renderer ? [renderer, await workerOf(page, renderer)].join('/') : ''
    const thread = new MainThread(page, `${await clockServer()}/${threads}`)
    const idle: number[] = []
    for (let count = 0; count < 9; count++) idle.push((await thread.time('0')).ms)
    thread.#overhead = median(idle)
    return thread
  }

  /** What evaluating the script takes, and what it gives. */
  async time(script: string): Promise<Timed> {
    const timed = `(async () => {
      const now = () => {
        const request = new XMLHttpRequest()
        request.open('GET', ${JSON.stringify(this.#clock)}, false)
        request.send()
        const { page, worker } = JSON.parse(request.responseText)
        return { page, worker: worker ?? globalThis.bench?.spent() ?? 0 }
      }
      const before = now()
      const result = await (${script})
      const after = now()
      return { ms: after.page - before.page, background: after.worker - before.worker, result }
    })()`
    const { ms, background, result } = (await this.#page.evaluate(timed)) as Timed
    return { ms: Math.max(0, ms - this.#overhead), background, result }
  }
}

let address: Promise<string> | undefined

/** Answers with the milliseconds that threads have run, given as process and thread in the path, or with those on the clock. */
function clockServer(): Promise<string> {
  address ??= new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      const [, renderer, worker] = request.url?.split('/') ?? []
      // The kernel writes the time down when a thread goes to sleep: by now the page's waits for this answer.
      await new Promise((wait) => setTimeout(wait, 3))
      const page = renderer ? await busyTime(renderer) : performance.now()
      const clocks = { page: page ?? 0, worker: (renderer && worker && (await busyTime(renderer, worker))) || null }
      response.writeHead(200, { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
      response.end(JSON.stringify(clocks satisfies Clocks))
    })
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
    server.unref()
  })
  return address
}

/** The thread of the page's worker, where it has one: the newest, since that of a page just closed may linger. */
async function workerOf(page: Page, renderer: string): Promise<string | undefined> {
  if (page.workers().length === 0) return undefined
  const threads = await threadsOf(renderer, 'DedicatedWorker thread')
  return threads.toSorted((a, b) => Number(b) - Number(a))[0]
}

/** The process of this browser's renderers whose main thread works while the page does. */
async function busiestDuring(page: Page): Promise<string | undefined> {
  const renderers = await renderersOf(page.browser())
  const times = () => Promise.all(renderers.map((renderer) => busyTime(renderer)))
  const before = await times()
  await page.evaluate('{ const end = performance.now() + 30; while (performance.now() < end) Math.random() }')
  const after = await times()
  const worked = renderers.map((_, at) => (after[at] ?? 0) - (before[at] ?? 0))
  return renderers[worked.indexOf(Math.max(...worked))]
}
