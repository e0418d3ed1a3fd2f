import type { Browser, CDPSession } from 'puppeteer-core'
import { busyTime, renderersOf, threadsOf } from '../threads.ts'

/** Milliseconds of processor time that the extension's background has taken so far; NaN where the system does not tell. */
export async function backgroundTime(browser: Browser): Promise<number> {
  if (process.platform !== 'linux') return Number.NaN
  let sum = Number.NaN
  for (const renderer of await renderersOf(browser))
    for (const thread of await threadsOf(renderer, 'ServiceWorker thread'))
      sum = (sum || 0) + ((await busyTime(renderer, thread)) ?? 0)
  return sum
}

/** Bytes that the extension's background holds after collecting garbage. @throws where it sleeps. */
export async function backgroundMemory(browser: Browser): Promise<number> {
  const target = browser.targets().find((each) => each.type() === 'service_worker')
  if (!target) throw new Error('The background sleeps.')
  const session = await target.createCDPSession()
  const bytes = await retained(session)
  await session.detach()
  return bytes
}

/** Bytes that a page or a worker holds after collecting garbage: scripts of all worlds, DOM and buffers. */
export async function retained(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable')
  for (let count = 0; count < 4; count++) await session.send('HeapProfiler.collectGarbage')
  const usage = await session.send('Runtime.getHeapUsage')
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize
}
