import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { cardText, inCard, pointInCard } from '../driver/closed-card.ts'
import { until } from '../driver/until.ts'
import { type BrowserUnderTest, browserName } from '../use-browser.ts'
import { boxOf, cardOf, expectCardBeside, expectNoCard, openMarked, pointAt } from './wild-browser.ts'

const ALL = ['Ann Henderson', 'Laura Pidcock', 'Jo Bird', 'Mish Rahman', 'Nadia Jama', 'Gemma Bolton']

const openLayers = (app: BrowserUnderTest) => openMarked(app, 'layers.html', ALL)

async function expectUsableCard(page: Page, name: string): Promise<void> {
  expect(await cardOf(page, name)).toContain(name)
  await expectCardBeside(page, () => boxOf(page, name))
  // The pointer reaches what is in it, and a press there arrives.
  const control = await pointInCard(page, 'summary, button')
  if (!control) throw new Error('The card has nothing to press.')
  await inCard(page, (root) => {
    root.addEventListener('click', () => root.host.setAttribute('data-pressed', ''), { once: true })
  })
  await page.mouse.click(control.x, control.y)
  await page.waitForSelector('[data-pressed]')
  expect(await cardText(page)).toContain(name)
}

export function describeLayers(app: BrowserUnderTest): void {
  describe('in a modal dialog', () => {
    it('the card can be used, and Escape closes the card before the dialog', async () => {
      const page = await openLayers(app)
      await page.click('#open-dialog')
      await expectUsableCard(page, 'Mish Rahman')
      await page.keyboard.press('Escape')
      await expectNoCard(page)
      expect(await page.$('dialog:modal')).not.toBeNull()
      await page.keyboard.press('Escape')
      await page.waitForFunction(() => !document.querySelector('dialog:modal'))
    })

    it('the card goes with the dialog, and the next one opens outside', async () => {
      const page = await openLayers(app)
      await page.click('#open-dialog')
      await cardOf(page, 'Mish Rahman')
      await page.$eval('dialog', (dialog) => (dialog as HTMLDialogElement).close())
      await expectNoCard(page)
      await expectUsableCard(page, 'Laura Pidcock')
    })
  })

  describe('in a popover', () => {
    it('the card can be used while the popover stays open', async () => {
      const page = await openLayers(app)
      await page.click('#open-popover')
      await expectUsableCard(page, 'Nadia Jama')
      expect(await page.$('#note:popover-open')).not.toBeNull()
    })

    it('Escape closes the card before the popover', async () => {
      const page = await openLayers(app)
      await page.click('#open-popover')
      await cardOf(page, 'Nadia Jama')
      await page.keyboard.press('Escape')
      await expectNoCard(page)
      expect(await page.$('#note:popover-open')).not.toBeNull()
    })
  })

  it('in the fullscreen element the card can be used', async () => {
    const page = await openLayers(app)
    await page.click('#open-full')
    await page.waitForFunction(
      () => document.fullscreenElement && innerHeight === document.fullscreenElement.clientHeight,
    )
    await expectUsableCard(page, 'Gemma Bolton')
    await page.evaluate(() => document.exitFullscreen())
  })

  describe('beside a header that stays', () => {
    it('the card of a name in it stands above the page, and stays by it while the page scrolls', async () => {
      const page = await openLayers(app)
      await page.evaluate(() => scrollTo(0, 500))
      await expectUsableCard(page, 'Ann Henderson')
      await page.evaluate(() => scrollTo(0, 900))
      await expectCardBeside(page, () => boxOf(page, 'Ann Henderson'))
    })

    it('a name that has gone under it has no card there', async () => {
      const page = await openLayers(app)
      // The name is then in the middle of the header's height, and covered.
      await page.evaluate(() => {
        const { top, height } = (document.querySelector('#under') as Element).getBoundingClientRect()
        scrollTo(0, top + height / 2 - 30)
      })
      const covered = await boxOf(page, 'Laura Pidcock')
      const isCovered = ({ x, y }: { x: number; y: number }) =>
        document.elementFromPoint(x + 5, y + 5)?.closest('header') !== null
      expect(await page.evaluate(isCovered, covered)).toBe(true)
      await pointAt(page, covered)
      // From there straight to the header's own name: its card is the first one.
      const own = await boxOf(page, 'Ann Henderson')
      await page.mouse.move(own.x + 10, own.y + 10, { steps: 3 })
      expect(await until('The card', () => cardText(page))).toContain('Ann Henderson')
      expect(await page.evaluate(() => (globalThis as unknown as { cards: number }).cards)).toBe(1)
    })
  })

  it.runIf(browserName === 'chromium')('assistive technology finds the card in the dialog it is in', async () => {
    const page = await openLayers(app)
    await page.click('#open-dialog')
    await cardOf(page, 'Mish Rahman')
    const { children = [] } = (await page.accessibility.snapshot({ interestingOnly: false })) ?? {}
    const nodes = [...children]
    for (const node of nodes) nodes.push(...(node.children ?? []))
    const dialogs = nodes.filter(({ role }) => role === 'dialog')
    // The card is not modal by itself, and inside the dialog that is.
    expect(dialogs.map(({ name, modal }) => ({ name, modal }))).toEqual([
      { name: '', modal: true },
      { name: 'Mish Rahman', modal: false },
    ])
  })
}
