import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { browsingContext, sendBidi } from './bidi.ts'
import { until } from './until.ts'

/** The folder that a browser saves files in for a test, and the file that lies in it. */
export interface Downloads {
  /** Waits for the one file that has been saved, takes it out of the folder, and gives its path and bytes. */
  next(): Promise<{ name: string; bytes: Buffer }>
  remove(): void
}

/** Has the browser save files without asking, into a folder of their own. */
export async function receiveDownloads(page: Page): Promise<Downloads> {
  const folder = mkdtempSync(join(tmpdir(), 'factionary-saved-'))
  if (browsingContext(page)) {
    const downloadBehavior = { type: 'allowed', destinationFolder: folder }
    await sendBidi(page, 'browser.setDownloadBehavior', { downloadBehavior })
  } else {
    const session = await page.browser().target().createCDPSession()
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder })
  }
  return {
    async next() {
      const saved = await until('The saved file', async () => {
        const names = readdirSync(folder)
        // Both browsers write beside the file first (.part, .crdownload), Firefox having put an empty one in its place.
        if (names.length !== 1 || names[0]?.endsWith('.crdownload')) return undefined
        const name = names[0] as string
        const bytes = readFileSync(join(folder, name))
        return bytes.length > 0 && { name, bytes }
      })
      rmSync(join(folder, saved.name))
      return saved
    },
    remove: () => rmSync(folder, { recursive: true }),
  }
}
