import type { Page } from 'puppeteer-core'
import { marksChanged, marksSettled } from './marks-settled.ts'

/** Bytes that the page's process holds after collecting garbage: scripts of all worlds, DOM and buffers. */
async function retained(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  await session.send('HeapProfiler.enable')
  for (let count = 0; count < 4; count++) await session.send('HeapProfiler.collectGarbage')
  const usage = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return usage.usedSize + usage.embedderHeapUsedSize + usage.backingStorageSize
}

export interface MemoryResult {
  /** Bytes beyond what the same page holds where the extension does not run. */
  beyondPage: number
  /** Growth of all that is held after 10,000 nodes came and went, as a share. */
  growth: number
}

/**
 * @param annotated address of a large page on which the extension runs.
 * @param bare address of the same page on which it does not.
 */
export async function measureMemory(
  newPage: () => Promise<Page>,
  annotated: string,
  bare: string,
): Promise<MemoryResult> {
  const without = await newPage()
  await without.goto(bare)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const own = await retained(without)
  await without.close()

  const page = await newPage()
  await page.goto(annotated)
  await marksSettled(page)
  const before = await retained(page)
  await comeAndGo(page)
  // What the page does the first time it keeps (styles, wrappers), with the extension or without.
  const first = await retained(page)
  await comeAndGo(page)
  const after = await retained(page)
  await page.close()
  return { beyondPage: before - own, growth: (after - first) / first }
}

/** The page adds 10,000 nodes, every tenth text with a name, and takes them out once they are marked. */
async function comeAndGo(page: Page): Promise<void> {
  const before = await marksSettled(page)
  await page.evaluate(() => {
    const list = document.createElement('ul')
    list.id = 'later'
    for (let count = 0; count < 5000; count++) {
      const item = document.createElement('li')
      item.append(`${count % 10 ? 'Somebody' : 'Laura Pidcock'} spoke at meeting ${count} of the party.`)
      list.append(item)
    }
    document.body.append(list)
  })
  await marksChanged(page, before)
  const with5000 = await marksSettled(page)
  await page.evaluate(() => document.querySelector('#later')?.remove())
  await marksChanged(page, with5000)
  await marksSettled(page)
}
