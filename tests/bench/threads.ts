/** What Linux tells of a browser's processes and their threads. */

import { readdir, readFile } from 'node:fs/promises'
import type { Browser } from 'puppeteer-core'

/** So much of a thread's name is kept. */
const NAME_LENGTH = 15

/** Milliseconds for which a thread of a process has run: its main thread if no other is named. */
export async function busyTime(process: string, thread = process): Promise<number | undefined> {
  try {
    const [nanoseconds = ''] = (await readFile(`/proc/${process}/task/${thread}/schedstat`, 'utf8')).split(' ')
    return Number(nanoseconds) / 1e6
  } catch {
    return undefined
  }
}

/** Threads of a process by their name. */
export async function threadsOf(process: string, name: string): Promise<string[]> {
  const threads: string[] = []
  for (const thread of await readdir(`/proc/${process}/task`).catch(() => [])) {
    const known = await readFile(`/proc/${process}/task/${thread}/comm`, 'utf8').catch(() => '')
    if (known.trim() === name.slice(0, NAME_LENGTH).trim()) threads.push(thread)
  }
  return threads
}

/** Renderer processes that descend from a browser's process: others may run on the machine. */
export async function renderersOf(browser: Browser): Promise<string[]> {
  const root = String(browser.process()?.pid)
  const parents = new Map<string, string>()
  for (const process of await readdir('/proc')) {
    if (!/^\d+$/.test(process)) continue
    const status = await readFile(`/proc/${process}/status`, 'utf8').catch(() => '')
    parents.set(process, /^PPid:\s*(\d+)/m.exec(status)?.[1] ?? '')
  }
  const descends = (process: string | undefined): boolean =>
    process !== undefined && (process === root || descends(parents.get(process)))
  const renderers: string[] = []
  for (const process of parents.keys()) {
    if (!descends(process)) continue
    const command = await readFile(`/proc/${process}/cmdline`, 'utf8').catch(() => '')
    if (command.includes('--type=renderer')) renderers.push(process)
  }
  return renderers
}
