import { cpus, totalmem } from 'node:os'
import type { Browser } from 'puppeteer-core'

/** What the numbers were measured on, in one sentence. */
export async function describeMachine(browser: Browser): Promise<string> {
  const cores = cpus()
  const memory = Math.round(totalmem() / 2 ** 30)
  const date = new Date().toISOString().slice(0, 10)
  const model = cores[0]?.model.trim() ?? 'unknown processor'
  return `${cores.length} cores of ${model}, ${memory} GB, ${(await browser.version()).replace('/', ' ')} (headless), ${process.platform}, ${date}.`
}
