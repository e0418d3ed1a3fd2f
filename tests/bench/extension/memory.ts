import type { Browser, Page } from 'puppeteer-core'
import { backgroundMemory, retained } from './background.ts'
import { marksChanged, marksSettled } from './marks-settled.ts'

export interface MemoryResult {
  /** Bytes beyond what the same page holds where the extension does not run. */
  beyondPage: number
  /** Growth of all that is held after 10,000 nodes came and went, as a share. */
  growth: number
  /** Bytes of the background while the page is open, as it was read, and once it is closed. */
  background: { open: number; closed: number }
}

/**
 * @param annotated address of a large page on which the extension runs.
 * @param bare address of the same page on which it does not.
 */
export async function measureMemory(browser: Browser, annotated: string, bare: string): Promise<MemoryResult> {
  const without = await browser.newPage()
  await without.goto(bare)
  await new Promise((resolve) => setTimeout(resolve, 1500))
  const own = await ofPage(without)
  await without.close()

  const page = await browser.newPage()
  await page.goto(annotated)
  await marksSettled(page)
  const before = await ofPage(page)
  const open = await backgroundMemory(browser)
  await comeAndGo(page)
  // What the page does the first time it keeps (styles, wrappers), with the extension or without.
  const first = await ofPage(page)
  await comeAndGo(page)
  const after = await ofPage(page)
  await page.close()
  await new Promise((resolve) => setTimeout(resolve, 500))
  const closed = await backgroundMemory(browser)
  return { beyondPage: before - own, growth: (after - first) / first, background: { open, closed } }
}

async function ofPage(page: Page): Promise<number> {
  const session = await page.createCDPSession()
  const bytes = await retained(session)
  await session.detach()
  return bytes
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
