import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { cardText } from './driver/closed-card.ts'
import { giveCommand } from './driver/command.ts'
import { welcomePage } from './driver/launch.ts'
import { markedTexts } from './driver/marks.ts'
import { pageSummary } from './driver/page-summary.ts'
import { allowInPrompt } from './driver/permission-prompt.ts'
import { hoverText } from './driver/pointer.ts'
import { reachedText } from './driver/reached.ts'
import { openPopup } from './driver/toolbar.ts'
import { until } from './driver/until.ts'
import { browserName, useOwnBrowser } from './use-browser.ts'

const NEW_SITE = 'http://paper.example/labour'
const article = seedPages()[4]
if (!article) throw new Error('There is no fifth seed page.')
const { url, body } = article
const app = useOwnBrowser([...seedPages(), { url: NEW_SITE, body }])

async function expectMarked(page: Page): Promise<void> {
  const names = ['Labour values', 'Andy Hull', 'Gisela Stuart']
  await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(names))
}

it('the first installation opens a page whose sample works, and sends nothing', async () => {
  const page = await welcomePage(app.loaded.browser)
  await expect.poll(() => markedTexts(page)).toEqual(['CLGA', 'Laura Pidcock', 'Yasmin Dar', 'Mish Rahman', 'Pidcock'])
  await hoverText(page, 'Yasmin Dar')
  const card = await until('The card', () => cardText(page))
  expect(card).toContain('Yasmine Dar')
  expect(card).toContain('at the time')
  expect(await page.evaluate(() => document.body.textContent)).toContain('What leaves your browser: nothing')
  // The commands work here as on any page.
  await page.keyboard.press('Escape')
  await giveCommand(app.loaded, page, 'next-name')
  await expect.poll(() => reachedText(page)).toBe('CLGA')
  expect(app.server.requests.filter(({ url }) => !url.includes('mozilla') && !url.includes('google'))).toEqual([])
})

describe('a site that is not allowed yet', () => {
  it('is left alone, is asked for by one button, and is marked at once after it', async () => {
    const page = await app.open(NEW_SITE)
    const popup = await openPopup(app.loaded, page)
    await popup.waitForSelector('::-p-text(Not allowed on this site yet)')
    expect(await markedTexts(page)).toEqual([])

    const prompt = browserName === 'chromium' ? await allowInPrompt(app.loaded.browser) : undefined
    await popup.bringToFront()
    await popup.locator('button::-p-text(Allow)').click()
    await prompt?.allowed
    await expectMarked(page)
  })

  it('is marked in later tabs too', async () => {
    await expectMarked(await app.open(NEW_SITE))
  })
})

describe('after the browser was closed', () => {
  const siteSwitch = async (page: Page) => (await openPopup(app.loaded, page)).locator('[role="switch"]')

  // Firefox takes its time to close and to start on a busy machine.
  const patience = { timeout: 90_000 }

  it(
    'a site that was switched off stays off, and on again, and no page about the installation comes',
    patience,
    async () => {
      const page = await app.open(url)
      await expectMarked(page)
      await (await siteSwitch(page)).click()
      await expect.poll(() => markedTexts(page)).toEqual([])

      await app.restart()
      const later = await app.open(url)
      await expect
        .poll(() => pageSummary(app.loaded, later))
        .toEqual({ ok: true, value: { running: false, entities: [] } })
      expect(await markedTexts(later)).toEqual([])
      const addresses = (await app.loaded.browser.pages()).map((page) => page.evaluate(() => location.href))
      expect((await Promise.all(addresses)).filter((address) => address.includes('welcome'))).toEqual([])

      await (await siteSwitch(later)).click()
      await expectMarked(later)
    },
  )

  // Chromium forgets the permissions of an extension that was loaded for a test, with the browser that it was loaded into.
  it.runIf(browserName === 'firefox')('a site that was allowed is still allowed', async () => {
    await expectMarked(await app.open(NEW_SITE))
  })
})
