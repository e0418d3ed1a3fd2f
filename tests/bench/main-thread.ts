import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'puppeteer-core'
import { median } from './statistics.ts'

/**
 * Times what a script does on a page's main thread by the processor time that it takes, so that other programs on the
 * machine do not count, nor the frames that the browser draws afterwards. Only Linux tells this; elsewhere it is the time
 * on the clock. The script asks for the time itself, by a request that keeps its thread waiting: so nothing else runs on it.
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

  /** Finds the page's process. To be called after navigation: another site may get another process. */
  static async of(page: Page): Promise<MainThread> {
    const renderer = process.platform === 'linux' ? await busiestDuring(page) : undefined
    const thread = new MainThread(page, `${await clockServer()}/${renderer ?? ''}`)
    const idle: number[] = []
    for (let count = 0; count < 9; count++) idle.push((await thread.time('0')).ms)
    thread.#overhead = median(idle)
    return thread
  }

  /** Milliseconds that evaluating the script takes, and what it gives. */
  async time(script: string): Promise<{ ms: number; result: unknown }> {
    const timed = `(async () => {
      const now = () => {
        const request = new XMLHttpRequest()
        request.open('GET', ${JSON.stringify(this.#clock)}, false)
        request.send()
        return Number(request.responseText)
      }
      const before = now()
      const result = await (${script})
      return { ms: now() - before, result }
    })()`
    const { ms, result } = (await this.#page.evaluate(timed)) as { ms: number; result: unknown }
    return { ms: Math.max(0, ms - this.#overhead), result }
  }
}

let address: Promise<string> | undefined

/** Answers with the milliseconds that the main thread of the process in the path has run, or with the time on the clock. */
function clockServer(): Promise<string> {
  address ??= new Promise((resolve) => {
    const server = createServer(async (request, response) => {
      const renderer = request.url?.slice(1)
      // The kernel writes the time down when the thread goes to sleep: by now it waits for this answer.
      await new Promise((wait) => setTimeout(wait, 3))
      const now = renderer ? await busyTime(renderer) : performance.now()
      response.writeHead(200, { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' })
      response.end(String(now))
    })
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
    server.unref()
  })
  return address
}

/** Milliseconds for which the main thread of a process has run. */
async function busyTime(process: string): Promise<number | undefined> {
  try {
    const [nanoseconds = ''] = (await readFile(`/proc/${process}/task/${process}/schedstat`, 'utf8')).split(' ')
    return Number(nanoseconds) / 1e6
  } catch {
    return undefined
  }
}

/** The process of this browser's renderers whose main thread works while the page does. */
async function busiestDuring(page: Page): Promise<string | undefined> {
  const renderers = await renderersOf(String(page.browser().process()?.pid))
  const times = () => Promise.all(renderers.map(busyTime))
  const before = await times()
  await page.evaluate('{ const end = performance.now() + 30; while (performance.now() < end) Math.random() }')
  const after = await times()
  const worked = renderers.map((_, at) => (after[at] ?? 0) - (before[at] ?? 0))
  return renderers[worked.indexOf(Math.max(...worked))]
}

/** Renderer processes that descend from a browser's process: others may run on the machine. */
async function renderersOf(browser: string): Promise<string[]> {
  const parents = new Map<string, string>()
  for (const process of await readdir('/proc')) {
    if (!/^\d+$/.test(process)) continue
    const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '')
    parents.set(process, /^PPid:\s*(\d+)/m.exec(status)?.[1] ?? '')
  }
  const descends = (process: string | undefined): boolean =>
    process !== undefined && (process === browser || descends(parents.get(process)))
  const renderers: string[] = []
  for (const process of parents.keys()) {
    if (!descends(process)) continue
    const command = await readFile(`/proc/${process}/cmdline`, 'utf8').catch(() => '')
    if (command.includes('--type=renderer')) renderers.push(process)
  }
  return renderers
}
