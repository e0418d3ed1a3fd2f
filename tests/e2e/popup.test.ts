import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { cardText } from './driver/closed-card.ts'
import { giveCommand, popupInFirefox } from './driver/command.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { markedTexts } from './driver/marks.ts'
import { openPopup, openToolbarPopup } from './driver/toolbar.ts'
import { until } from './driver/until.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser()
const [, , labourList] = seedPages()

async function popupOnArticle(): Promise<{ page: Page; popup: Page }> {
  const page = await app.open(labourList?.url as string)
  await expect.poll(() => markedTexts(page)).toContain('Laura Pidcock')
  return { page, popup: await openPopup(app.loaded, page) }
}

function shown(popup: Page): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts here, hidden parts left out.
  return popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '))
}

async function firstResult(popup: Page): Promise<string> {
  return until('A result', () =>
    popup.evaluate(() => document.querySelector('[role="option"] b')?.textContent?.replace(/\s+/g, ' ')),
  )
}

// In Chromium the keys of its own commands are out of a test's reach: that it took them stands in options.test.ts.
it.runIf(browserName === 'firefox')('the popup opens with its key, as wide as it is drawn', async () => {
  const page = await app.open(labourList?.url as string)
  await giveCommand(app.loaded, page, '_execute_action')
  const { address, width } = await popupInFirefox(page)
  expect(address).toMatch(/\/popup\.html$/)
  expect(width).toBe(380)
})

it.runIf(browserName === 'chromium')(
  'the popup below the toolbar is as wide as it is drawn, with all of it in its window',
  async () => {
    const page = await app.open(labourList?.url as string)
    const popup = await openToolbarPopup(app.loaded, page)
    await popup.waitForSelector('[role="switch"]')
    expect(await popup.evaluate(() => innerWidth)).toBe(380)
    expect(await popup.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  },
)

describe('search in the popup', () => {
  it('finds people and groups by name, initials and with slips', async () => {
    const popup = await openExtensionPage(app.loaded, 'popup.html')
    for (const [typed, first] of [
      ['pidcock', 'Laura Pidcock'],
      ['clga', 'Centre-left Grassroots Alliance'],
      ['pidcok', 'Laura Pidcock'],
      ['long baily', 'Rebecca Long-Bailey'],
    ] as const) {
      await popup.locator('input[role="combobox"]').fill(typed)
      await expect.poll(() => firstResult(popup), { message: typed }).toBe(first)
    }
  })

  it('takes the first key: the field has the focus as soon as the page is there', async () => {
    const popup = await openExtensionPage(app.loaded, 'popup.html')
    await popup.keyboard.type('pidcok')
    await expect.poll(() => firstResult(popup)).toBe('Laura Pidcock')
  })

  it('keeps what the arrow keys point at in view, the first of a group with its title', async () => {
    const popup = await openExtensionPage(app.loaded, 'popup.html')
    await popup.locator('input[role="combobox"]').fill('labour')
    await expect.poll(() => firstResult(popup)).toBe('Labour Party')
    const places = () =>
      popup.evaluate(() => {
        const list = document.querySelector('.results') as HTMLElement
        const { top, bottom } = list.getBoundingClientRect()
        const chosen = list.querySelector('[aria-selected="true"]') as HTMLElement
        const seen = (element: Element | null) => {
          const place = element?.getBoundingClientRect()
          return place !== undefined && place.top >= top - 1 && place.bottom <= bottom + 1
        }
        const title = chosen.parentElement?.querySelector('[role="option"]') === chosen && chosen.previousElementSibling
        return {
          at: chosen.id,
          seen: seen(chosen),
          titleSeen: title === false || seen(title),
          scrolled: list.scrollTop > 0,
        }
      })
    await popup.keyboard.press('ArrowUp')
    await expect.poll(places).toEqual({ at: 'option-19', seen: true, titleSeen: true, scrolled: true })
    await popup.keyboard.press('ArrowDown')
    await expect.poll(places).toEqual({ at: 'option-0', seen: true, titleSeen: true, scrolled: false })
    for (let at = 1; at < 20; at++) {
      await popup.keyboard.press('ArrowDown')
      await expect.poll(places).toMatchObject({ at: `option-${at}`, seen: true })
    }
    for (let at = 18; at >= 0; at--) {
      await popup.keyboard.press('ArrowUp')
      await expect.poll(places).toMatchObject({ at: `option-${at}`, seen: true, titleSeen: true })
    }
  })

  it('opens a result with the keyboard, follows a link in it, and comes back', async () => {
    const popup = await openExtensionPage(app.loaded, 'popup.html')
    await popup.locator('input[role="combobox"]').fill('akehurst')
    await expect.poll(() => firstResult(popup)).toBe('Luke Akehurst')
    await popup.keyboard.press('Enter')
    await popup.waitForSelector('h2::-p-text(Luke Akehurst)')
    await popup.locator('article .fc-entity::-p-text(Labour First)').click()
    await popup.waitForSelector('h2::-p-text(Labour First)')
    await expect.poll(() => shown(popup)).toContain('John Spellar')
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('h2::-p-text(Luke Akehurst)')
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('.layer-body', { hidden: true })
    expect(await firstResult(popup)).toBe('Luke Akehurst')
  })
})

describe('the tabs of the popup', () => {
  /** How far apart the words of the tabs stand; and how far the number is from the words of the next tab. */
  const gaps = (popup: Page) =>
    popup.$$eval('[role="tab"]', (tabs) => {
      const boxes = tabs.map((tab) => {
        const words = document.createRange()
        words.selectNode(tab.firstChild as Text)
        return words.getBoundingClientRect()
      })
      const between = boxes.slice(1).map(({ left }, at) => left - (boxes[at]?.right ?? 0))
      const number = tabs[1]?.querySelector('.count')?.getBoundingClientRect()
      return { between, free: number && (boxes[2]?.left ?? 0) - number.right }
    })

  it('stand evenly, with and without a number of names', async () => {
    const { popup } = await popupOnArticle()
    await expect.poll(async () => (await gaps(popup)).free).toBeGreaterThanOrEqual(16)
    const bare = await openExtensionPage(app.loaded, 'popup.html')
    await bare.waitForSelector('::-p-text(Cannot run here)')
    for (const page of [popup, bare]) {
      const [first, second] = (await gaps(page)).between
      expect(first).toBeCloseTo(second as number, 0)
    }
    expect((await gaps(bare)).free).toBeUndefined()
  })
})

describe('browsing in the popup', () => {
  it('lists groups and people, and opens one', async () => {
    const popup = await openExtensionPage(app.loaded, 'popup.html')
    await popup.locator('[role="tab"]::-p-text(Browse)').click()
    await expect.poll(() => shown(popup)).toContain('Jewish Voice for Labour')
    await popup.locator('fieldset button::-p-text(People)').click()
    await expect.poll(() => shown(popup)).toContain('Gemma Bolton')
    await popup.locator('li button::-p-text(Gemma Bolton)').click()
    await popup.waitForSelector('h2::-p-text(Gemma Bolton)')
  })
})

describe('the popup where pages are shown at 400 %', () => {
  it('keeps the site’s name on one line, its tabs on another, and names whole', async () => {
    const { popup } = await popupOnArticle()
    await popup.setViewport({ width: 190, height: 560 })
    await popup.locator('[role="tab"]::-p-text(On this page)').click()
    await popup.waitForSelector('#panel-page li')
    const lines = () =>
      popup.evaluate(() => {
        const tops = [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.getBoundingClientRect().top)
        const tabs = document.querySelector('[role="tablist"]') as Element
        const name = document.querySelector('#panel-page li b') as Element
        const words = document.createRange()
        words.selectNodeContents(name)
        return {
          site: document.querySelector('h1')?.getClientRects()[0]?.height,
          tabRows: new Set(tops).size,
          tabsAreWhole: tabs.scrollWidth <= tabs.clientWidth,
          tabsAreLow: tabs.getBoundingClientRect().height < 60,
          nameLines: new Set([...words.getClientRects()].map(({ top }) => top)).size,
        }
      })
    const expected = { site: 20, tabRows: 1, tabsAreWhole: true, tabsAreLow: true, nameLines: 2 }
    await expect.poll(lines).toEqual(expected)
  })
})

describe('coming back in the popup', () => {
  it('finds lists where they were left, unfolded as they were, with the focus where it was', async () => {
    const popup = await openExtensionPage(app.loaded, 'popup.html')
    await popup.locator('[role="tab"]::-p-text(Browse)').click()
    const panel = (set?: number) =>
      popup.evaluate((top) => {
        const panel = document.querySelector('#panel-browse') as HTMLElement
        if (top !== null) panel.scrollTop = top
        return panel.scrollTop
      }, set ?? null)
    const press = (name: string) =>
      popup.evaluate((name) => {
        const buttons = [...document.querySelectorAll<HTMLElement>('.layer:not([inert]) :is(button, .fc-entity)')]
        const button = buttons.find(({ textContent }) => textContent?.includes(name))
        if (!button) throw new Error(`No button says ${name}.`)
        button.focus({ preventScroll: true })
        button.click()
      }, name)
    await expect.poll(() => panel(150)).toBe(150)
    await press('Don’t Leave, Organise')
    await popup.waitForSelector('h2::-p-text(Don’t Leave, Organise)')
    const rows = () => popup.evaluate(() => document.querySelectorAll('.layer-body .fc-row').length)
    const folded = await rows()
    await press('more entries')
    await expect.poll(rows).toBeGreaterThan(folded)
    const unfolded = await rows()
    await press('Laura Pidcock')
    await popup.waitForSelector('h2::-p-text(Laura Pidcock)')
    await popup.keyboard.press('Escape')
    await expect.poll(rows).toBe(unfolded)
    await popup.keyboard.press('Escape')
    await popup.waitForSelector('.layer-body', { hidden: true })
    await expect.poll(() => panel()).toBe(150)
    await expect
      .poll(() => popup.evaluate(() => document.activeElement?.textContent))
      .toContain('Don’t Leave, Organise')
  })
})

describe('the page in the popup', () => {
  it('lists who is named, and goes there', async () => {
    const { page, popup } = await popupOnArticle()
    await popup.locator('[role="tab"]::-p-text(On this page)').click()
    await expect.poll(() => shown(popup)).toContain('13 people, 9 of them from 2 groups; DLO endorsed 1 of them.')
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await popup.locator('li button::-p-text(Tosh McDonald)').click()
    expect(await until('The card', () => cardText(page))).toContain('Tosh McDonald')
  })
})
