import { readdir, readFile } from 'node:fs/promises'
import type { Page } from 'puppeteer-core'

/**
 * Times what a page's main thread does by the processor time that it takes, so that other programs on the machine do not
 * count. Only Linux tells this; elsewhere it is the time on the clock.
 */
export class MainThread {
  #page: Page
  #process: string | undefined
  /** What asking the page costs by itself. */
  #overhead = 0

  private constructor(page: Page, process: string | undefined) {
    this.#page = page
    this.#process = process
  }

  /** Finds the page's process. To be called after navigation: another site may get another process. */
  static async of(page: Page): Promise<MainThread> {
    const thread = new MainThread(page, process.platform === 'linux' ? await busiestDuring(page) : undefined)
    const idle: number[] = []
    for (let count = 0; count < 7; count++) idle.push((await thread.time('0')).ms)
    thread.#overhead = idle.sort((a, b) => a - b)[3] as number
    return thread
  }

  /** Milliseconds that evaluating the script takes, and what it gives. */
  async time(script: string): Promise<{ ms: number; result: unknown }> {
    const before = await this.#now()
    const result = await this.#page.evaluate(script)
    const ms = (await this.#now()) - before
    return { ms: Math.max(0, ms - this.#overhead), result }
  }

  async #now(): Promise<number> {
    if (!this.#process) return performance.now()
    // The kernel writes the time down when the thread goes to sleep.
    await new Promise((resolve) => setTimeout(resolve, 3))
    return (await busyTime(this.#process)) ?? Number.NaN
  }
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
