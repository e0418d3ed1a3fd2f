import type { Frame, Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { giveCommand } from './driver/command.ts'
import { openExtensionPage, tabId } from './driver/extension-page.ts'
import { markedTexts, readMarks } from './driver/marks.ts'
import { reachedText } from './driver/reached.ts'
import { openPopup } from './driver/toolbar.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()
const HTML = `<!doctype html><title>t</title><a id="first" href="#there">A link</a>
  <p>The former Labour MP Laura Pidcock spoke.</p>
  <iframe name="one" srcdoc="<p>Nadia Jama and Jo Bird stood for Labour’s NEC.</p>"></iframe>
  <iframe name="none" srcdoc="<p>Nobody.</p>"></iframe>
  <iframe name="two" srcdoc="<p>Mish Rahman stood for Labour’s NEC.</p><p>Laura Pidcock too.</p>"></iframe>
  <div style="height: 2000px"></div>`

async function frameNamed(page: Page, name: string): Promise<Frame> {
  return until(`The frame ${name}`, async () => {
    for (const frame of page.frames()) if ((await frame.evaluate(() => window.name)) === name) return frame
    return null
  })
}

async function openMarked() {
  const page = await app.openHtml(HTML)
  const frames = [page, await frameNamed(page, 'one'), await frameNamed(page, 'two')] as Page[]
  const counts = async () => (await Promise.all(frames.map(markedTexts))).map(({ length }) => length)
  await expect.poll(counts).toEqual([1, 2, 2])
  /** What stands out, frame by frame. */
  const reached = () => Promise.all(frames.map(reachedText))
  return { page, frames, reached, command: (name: string) => giveCommand(app.loaded, page, name) }
}

const hasCard = (place: Page) =>
  place.evaluate(() => document.querySelector('[popover="manual"]:popover-open:not([data-unseen])') !== null)

interface BadgeApi {
  action: { getBadgeText(details: { tabId: number }): Promise<string> }
}

describe('names in frames of the page', () => {
  it('are led to frame after frame, and round', async () => {
    const { command, reached } = await openMarked()
    const places: [string, (string | null)[]][] = [
      ['next-name', ['Laura Pidcock', null, null]],
      ['next-name', [null, 'Nadia Jama', null]],
      ['next-name', [null, 'Jo Bird', null]],
      ['next-name', [null, null, 'Mish Rahman']],
      ['next-name', [null, null, 'Laura Pidcock']],
      ['next-name', ['Laura Pidcock', null, null]],
      ['previous-name', [null, null, 'Laura Pidcock']],
      ['previous-name', [null, null, 'Mish Rahman']],
      ['previous-name', [null, 'Jo Bird', null]],
    ]
    for (const [name, place] of places) {
      await command(name)
      await expect.poll(reached).toEqual(place)
    }
  })

  it('have their card opened with focus in it, and Escape gives focus back to the page', async () => {
    const { page, frames, command, reached } = await openMarked()
    await page.focus('#first')
    // In quick succession: each is answered after the one before it.
    for (const name of ['next-name', 'next-name', 'open-card']) await command(name)
    await expect.poll(reached).toEqual([null, 'Nadia Jama', null])
    const frame = frames[1] as Page
    const isIn = () => frame.evaluate(() => document.activeElement?.matches('[popover="manual"]:popover-open') ?? false)
    await expect.poll(isIn).toBe(true)
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('one')
    await page.keyboard.press('Escape')
    await expect.poll(isIn).toBe(false)
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('first')
  })

  it('count in the badge and in the popup, which leads to them', async () => {
    const { page, frames, reached } = await openMarked()
    const extensionPage = await openExtensionPage(app.loaded, 'options.html')
    const tab = await tabId(extensionPage, page.url())
    const badge = () =>
      extensionPage.evaluate((tabId) => {
        const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', BadgeApi | undefined>
        return ((browser ?? chrome) as BadgeApi).action.getBadgeText({ tabId })
      }, tab)
    await expect.poll(badge).toBe('4')

    const popup = await openPopup(app.loaded, page)
    await popup.locator('[role="tab"]::-p-text(On this page)').click()
    const listed = () => popup.$$eval('[role="tabpanel"] li', (items) => items.map((item) => item.textContent ?? ''))
    await expect.poll(async () => (await listed()).some((text) => /Laura Pidcock.*×2/.test(text))).toBe(true)
    await popup.locator('li button::-p-text(Mish Rahman)').click()
    // The popup closes itself. Firefox brings no tab to the front while another goes.
    const isOpen = () => popup.evaluate(() => true).catch(() => false)
    await expect.poll(isOpen).toBe(false)
    await page.bringToFront()
    await expect.poll(async () => (await reached())[2]).toBe('Mish Rahman')
    await expect.poll(() => hasCard(frames[2] as Page)).toBe(true)

    await page.evaluate(() => document.querySelector('[name="two"]')?.remove())
    await expect.poll(badge).toBe('3')
  })

  it.each([
    ['lies on a name', 'Nadia Jama', true],
    ['keeps off a link', '<a href="#there">Nadia Jama</a>', false],
  ])('in a frame too low to read a card beside the name: it %s', async (_, name, liesOn) => {
    const page = await app.openHtml(`<!doctype html><title>t</title>
      <iframe name="low" height="150" srcdoc="<p>Labour’s NEC: ${name.replaceAll('"', '&quot;')} stood.</p>"></iframe>`)
    const frame = (await frameNamed(page, 'low')) as unknown as Page
    await expect.poll(() => markedTexts(frame)).toEqual(['Nadia Jama'])
    for (const command of ['next-name', 'open-card']) await giveCommand(app.loaded, page, command)
    await expect.poll(() => hasCard(frame)).toBe(true)
    const card = () =>
      frame.evaluate(() => {
        const { top, bottom } = (document.querySelector('[popover="manual"]') as Element).getBoundingClientRect()
        const name = document.querySelector('p')?.getBoundingClientRect()
        return { liesOn: top < (name?.bottom ?? 0) && bottom > (name?.top ?? 0), height: Math.round(bottom - top) }
      })
    await expect.poll(card).toMatchObject({ liesOn })
    if (liesOn) expect((await card()).height).toBeGreaterThan(120)
  })

  it('keep the card that the pointer opens, where it comes to lie under the pointer', async () => {
    const page = await app.openHtml(`<!doctype html><title>t</title>
      <iframe name="low" height="150" srcdoc="<p>Labour’s NEC: Nadia Jama stood.</p>"></iframe>`)
    const frame = (await frameNamed(page, 'low')) as unknown as Page
    const mark = await until('The mark', async () => (await readMarks(frame))[0])
    const around = await (await page.$('iframe'))?.boundingBox()
    const [box] = mark.boxes
    if (!around || !box) throw new Error('The name is not shown.')
    const point = { x: around.x + box.x + 10, y: around.y + box.y + 10 }
    await page.mouse.move(point.x, point.y + 60)
    await page.mouse.move(point.x, point.y, { steps: 4 })
    await until('The card', () => hasCard(frame))
    for (let step = 1; step <= 20; step++) {
      await page.mouse.move(point.x + step, point.y)
      expect(await hasCard(frame)).toBe(true)
    }
    await page.mouse.move(around.x + around.width + 100, point.y)
    await until('No card', async () => !(await hasCard(frame)))
  })
})
