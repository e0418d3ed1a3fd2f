import type { WebWorker } from 'puppeteer-core'
import type { LoadedBrowser } from './launch.ts'

/** The extension's background in Chromium. */
export async function backgroundWorker({ browser, extensionOrigin }: LoadedBrowser): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(extensionOrigin),
  )
  const worker = await target.worker()
  if (!worker) throw new Error('The extension has no background.')
  return worker
}
