import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { axeOnPage, SEEN_ONLY, serious } from './driver/axe.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { lookAt } from './driver/pixels.ts'
import { until } from './driver/until.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser()

const ROUTES = [
  { hash: '#/', heading: 'Explorer' },
  { hash: '#/network', heading: 'Network' },
  { hash: '#/timeline', heading: 'Timeline' },
  { hash: '#/people?by=group', heading: 'People' },
  { hash: '#/organisations', heading: 'Groups and organisations' },
  { hash: '#/contests', heading: 'Contests' },
  { hash: '#/sources', heading: 'Sources' },
  { hash: '#/search?q=zzzzzz', heading: 'Search' },
  { hash: '#/person/laura-pidcock', heading: 'Laura Pidcock' },
  { hash: '#/organisation/labour-first', heading: 'Labour First' },
  { hash: '#/contest/nec-2020-local-party-places', heading: 'NEC 2020, local party places' },
  { hash: '#/source/labourlist-2020', heading: 'Red Labour, JVL and LRC join forces to launch new left network' },
  { hash: '#/person/nobody', heading: 'Not in the dataset' },
]

function heading(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector('main h1')?.textContent ?? undefined)
}

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to
  }, hash)
}

describe('the explorer', () => {
  // What axe can tell without a layout is asked of every address in tests/explore. Colours come from one style sheet, and
  // asking takes long: one browser is asked here, and the tokens' contrast in both schemes is held by tests of their own.
  it('has a page at every address, which can be read', { timeout: 120_000 }, async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    for (const { hash, heading: expected } of ROUTES) {
      await goTo(page, hash)
      await expect.poll(() => heading(page), { message: hash }).toBe(expected)
      if (browserName === 'chromium') expect(serious(await axeOnPage(page, SEEN_ONLY)), hash).toEqual([])
    }
  })

  it.runIf(browserName === 'chromium')('leaves room for fingers on narrow windows', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await page.setViewport({ width: 320, height: 640 })
    const hashes = ['#/contest/nec-2020-local-party-places', '#/network?card=laura-pidcock', '#/source/dlo-2020']
    for (const hash of hashes) {
      await goTo(page, hash)
      await page.waitForSelector('main :is(.ex-orders, .ex-sheet, .ex-reader)')
      expect(serious(await axeOnPage(page, ['target-size'])), hash).toEqual([])
    }
  })

  it.each([
    ['#/contest/nec-2014-local-party-places', '12,745 votes'],
    ['#/contest/nec-2020-local-party-places', 'Northern and South West Laura Pidcock Ann Henderson'],
  ])('shows all of a contest in a narrow window without scrolling sideways: %s', async (hash, words) => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await page.setViewport({ width: 320, height: 640 })
    await goTo(page, hash)
    await page.waitForSelector('section[aria-label="Candidates"]')
    const tooWide = () =>
      page.$$eval(
        'main *',
        (parts) => parts.filter((part) => part.scrollWidth > part.clientWidth && part.clientWidth > 1).length,
      )
    expect(await tooWide()).toBe(0)
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts here, hidden parts left out.
    expect(await page.$eval('main', (main) => main.innerText.replace(/\s+/g, ' '))).toContain(words)
  })

  it.each(['network?card=laura-pidcock', 'network?card=laura-pidcock&year=2010', 'timeline'])(
    'brings into sight what the address has chosen, in a narrow window: %s',
    async (address) => {
      const page = await openExtensionPage(app.loaded, 'explore.html#/timeline')
      await page.setViewport({ width: 320, height: 640 })
      await page.waitForSelector('.ex-bar')
      await page.$eval('.ex-bar', (bar) => bar.dispatchEvent(new MouseEvent('click')))
      const ofBar = await until('A bar in the address', () =>
        page.evaluate(() => location.hash.includes('bar=') && location.hash),
      )
      await goTo(page, '#/people')
      await expect.poll(() => heading(page)).toBe('People')
      await goTo(page, address === 'timeline' ? ofBar : `#/${address}`)
      const seen = () =>
        page.evaluate(() => {
          const sheet = document.querySelector('.ex-sheet')?.getBoundingClientRect()
          const shape = document.querySelector('[aria-pressed="true"]')?.getBoundingClientRect()
          return {
            sheet: sheet !== undefined && sheet.top < innerHeight - 150 && sheet.bottom <= innerHeight,
            shape:
              shape === undefined ||
              (shape.top >= 0 && shape.bottom <= (sheet?.top ?? 0) && shape.left >= 0 && shape.right <= innerWidth),
          }
        })
      await expect.poll(seen).toEqual({ sheet: true, shape: true })
    },
  )

  it('comes back to where a page was left', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await goTo(page, '#/timeline')
    await until('The timeline', () => page.evaluate(() => document.querySelector('.ex-bar') !== null))
    await page.evaluate(() => scrollTo(0, 900))
    await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(900)
    await goTo(page, '#/people')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0)
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Timeline')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(900)
  })

  it('comes back to lists as they were unfolded, and to filters', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await goTo(page, '#/network?relations=supporter&year=2020')
    await goTo(page, '#/organisation/dont-leave-organise')
    await expect.poll(() => heading(page)).toBe('Don’t Leave, Organise')
    const entries = () =>
      page.evaluate(() => document.querySelectorAll('.fc-more[aria-expanded="true"], .fc-row').length)
    const folded = await entries()
    await page.locator('.fc-more').click()
    await expect.poll(entries).toBeGreaterThan(folded + 1)
    const unfolded = await entries()
    await page.evaluate(() => scrollTo(0, 300))
    await expect.poll(() => page.evaluate(() => history.state?.scroll)).toBe(300)
    await goTo(page, '#/people')
    await expect.poll(() => heading(page)).toBe('People')
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Don’t Leave, Organise')
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(300)
    await expect.poll(entries).toBe(unfolded)
    await page.goBack()
    await expect.poll(() => heading(page)).toBe('Network')
    await expect.poll(() => page.evaluate(() => document.querySelector('output')?.textContent)).toBe('2020')
  })

  it('comes back to the link that led away, in the part that was scrolled', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html#/source/labourlist-2020')
    await page.waitForSelector('.ex-margin .ex-claims')
    await page.evaluate(() => document.querySelector('.ex-margin')?.scrollTo(0, 600))
    const part = () => page.evaluate(() => document.querySelector('.ex-margin')?.scrollTop)
    await expect.poll(() => page.evaluate(() => history.state?.parts?.claims)).toBe(600)
    // The last of several links with the same words.
    await page.evaluate(() => {
      const links = [...document.querySelectorAll<HTMLElement>('.ex-margin a[href="#/person/laura-pidcock"]')]
      links.at(-1)?.click()
    })
    await expect.poll(() => heading(page)).toBe('Laura Pidcock')
    await page.goBack()
    await expect.poll(part).toBe(600)
    const isBack = () =>
      page.evaluate(() => {
        const links = [...document.querySelectorAll('.ex-margin a[href="#/person/laura-pidcock"]')]
        return links.length > 1 && document.activeElement === links.at(-1)
      })
    await expect.poll(isBack).toBe(true)
  })

  it.each([
    ['#/person/laura-pidcock', 'Laura Pidcock'],
    ['#/source/dlo-2020', 'For a broad left network'],
    ['#/network?relations=founder&year=2020&card=red-labour', 'Network'],
  ])('shows %s after a reload, too', async (hash, expected) => {
    const page = await openExtensionPage(app.loaded, `explore.html${hash}`)
    const shown = () => page.evaluate(() => document.querySelector('main')?.textContent)
    await expect.poll(() => heading(page)).toBe(expected)
    const before = await shown()
    await page.evaluate(() => {
      Object.assign(globalThis, { isBeforeReload: true })
      location.reload()
    })
    const isReloaded = () => page.evaluate(() => !('isBeforeReload' in globalThis))
    await expect.poll(isReloaded).toBe(true)
    await expect.poll(shown).toBe(before)
  })

  it('filters the network by group, relation and year with the keyboard: picture, table and count are one', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html#/network')
    await page.waitForSelector('.ex-node')
    const seen = () =>
      page.evaluate(() => ({
        drawn: document.querySelectorAll('.ex-network .ex-edge').length,
        listed: document.querySelectorAll('.ex-beside tbody tr').length,
        counted: Number(/(\d+) ties?$/.exec(document.querySelector('.ex-count')?.textContent ?? '')?.[1]),
        year: document.querySelector('output')?.textContent,
      }))
    /** Waits until picture, table and count say the same, and less than before: how many ties. */
    const agreed = (before = Number.POSITIVE_INFINITY) =>
      until('Picture, table and count that agree', async () => {
        const { drawn, listed, counted } = await seen()
        return drawn < before && listed === drawn && counted === drawn && drawn
      })
    const all = await agreed()
    expect(await seen()).toMatchObject({ year: '2010 to 2025' })

    await page.focus('.ex-years input[type="range"]')
    await page.keyboard.press('Home')
    await expect.poll(seen).toMatchObject({ year: '2010' })
    for (let presses = 0; presses < 4; presses++) await page.keyboard.press('ArrowRight')
    await expect.poll(seen).toMatchObject({ year: '2014' })
    const then = await agreed(all)

    await page.focus('.ex-relations input')
    await page.keyboard.press(' ')
    const fewer = await agreed(then)

    await page.select('.ex-filters select', 'progress')
    expect(await agreed(fewer)).toBeGreaterThan(0)
  })

  it('opens a card in the network with the keyboard alone', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await goTo(page, '#/network')
    await until('The network', () => page.evaluate(() => document.querySelector('.ex-node') !== null))
    for (let stops = 0; stops < 60; stops++) {
      await page.keyboard.press('Tab')
      if (await page.evaluate(() => document.activeElement?.matches('.ex-node'))) break
    }
    const focused = () =>
      page.evaluate(() => {
        const { left = 0 } = document.activeElement?.querySelector('circle')?.getBoundingClientRect() ?? {}
        return { left, name: document.activeElement?.getAttribute('aria-label') }
      })
    const first = await focused()
    await page.keyboard.press('ArrowRight')
    await expect.poll(async () => (await focused()).left).toBeGreaterThan(first.left)
    const right = await focused()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(async () => (await focused()).left).toBeLessThan(right.left)
    const left = await focused()
    await page.keyboard.press('End')
    await expect.poll(async () => (await focused()).name).not.toBe(left.name)
    const { name: last } = await focused()
    expect(last).not.toBe(first.name)
    await page.keyboard.press('Enter')
    const name = await until('The card', () =>
      page.evaluate(() => document.querySelector('.ex-beside .fc-name')?.textContent),
    )
    expect(last?.startsWith(`${name}, `)).toBe(true)
    // Closing it gives the focus back.
    await page.focus('.ex-sheet button')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.ex-sheet', { hidden: true })
    await expect.poll(async () => (await focused()).name).toBe(last)
  })

  it.each(['#/network', '#/timeline'])('brings what the keys lead to into sight: %s', async (hash) => {
    const page = await openExtensionPage(app.loaded, `explore.html${hash}`)
    await page.setViewport({ width: 400, height: 500 })
    await page.waitForSelector('.ex-node, .ex-bar')
    await page.evaluate(() => document.querySelector<SVGElement>('[tabindex="0"]:is(.ex-node, .ex-bar)')?.focus())
    for (const key of ['End', 'ArrowRight', 'Home'] as const) {
      await page.keyboard.press(key)
      const shape = await page.evaluate(() => {
        const { left, right, top, bottom } = (document.activeElement as Element).getBoundingClientRect()
        return { left: left >= 0, right: right <= innerWidth, top: top >= 0, bottom: bottom <= innerHeight }
      })
      expect(shape, key).toEqual({ left: true, right: true, top: true, bottom: true })
    }
  })

  it.each([320, 700, 1200])('keeps the names of the timeline whole or shortens them, %i px wide', async (width) => {
    const page = await openExtensionPage(app.loaded, 'explore.html#/timeline')
    await page.setViewport({ width, height: 700 })
    await page.waitForSelector('.ex-lane')
    const beyond = () =>
      page.$$eval('.ex-lane', (names) =>
        names.flatMap((name) => {
          const picture = (name as SVGElement).ownerSVGElement?.getBoundingClientRect().right ?? 0
          return name.getBoundingClientRect().right > Math.min(picture, innerWidth) ? [name.textContent] : []
        }),
      )
    await expect.poll(beyond).toEqual([])
  })

  it('lists the claims of a bar in sight of it, by keyboard too, and gives the focus back', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html#/timeline')
    await page.waitForSelector('.ex-bar')
    await page.evaluate(() => document.querySelector<SVGElement>('.ex-bar')?.focus())
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
    const first = await focused()
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).not.toBe(first)
    const bar = await focused()
    await page.keyboard.press('Enter')
    await page.waitForSelector('.ex-sheet .ex-claims')
    const top = () => page.evaluate(() => document.querySelector('.ex-sheet .ex-claims')?.getBoundingClientRect().top)
    await expect.poll(top).toBeLessThan(await page.evaluate(() => innerHeight - 40))
    await page.focus('.ex-sheet button')
    await page.keyboard.press('Enter')
    await page.waitForSelector('.ex-sheet', { hidden: true })
    await expect.poll(focused).toBe(bar)
  })

  it('marks every passage that a source is quoted with, and no claim is without one', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html#/sources')
    await page.waitForSelector('main li a')
    const sources = await page.evaluate(() =>
      [...document.querySelectorAll('main li a')].map((link) => link.getAttribute('href')),
    )
    expect(sources).toHaveLength(5)
    for (const source of sources) {
      await goTo(page, source as string)
      await page.waitForSelector('.ex-margin .ex-claims')
      const { claims, passages } = await page.evaluate(() => {
        const idsOf = (name: string) =>
          [...document.querySelectorAll(`[${name}]`)].map((element) => element.getAttribute(name))
        return { claims: idsOf('data-claim'), passages: idsOf('data-passage-of') }
      })
      expect(claims.length, source as string).toBeGreaterThan(5)
      expect(new Set(passages), source as string).toEqual(new Set(claims))
      await page.goBack()
      await expect.poll(() => heading(page)).toBe('Sources')
    }
  })

  it('draws the marks of a source on its own text and nowhere else', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html#/source/labourlist-2020')
    await page.waitForSelector('.ex-document mark')
    const gap = await page.evaluate(() => {
      const [text, claims] = ['.ex-document', '.ex-margin'].map((part) =>
        (document.querySelector(part) as Element).getBoundingClientRect(),
      ) as [DOMRect, DOMRect]
      const [x, y] = [Math.ceil(text.right) + 4, Math.ceil(text.top)]
      return { x, y, width: Math.floor(claims.left) - x - 6, height: innerHeight - y }
    })
    // The whole window is photographed: of a part alone Firefox draws less.
    expect((await lookAt(page, await page.screenshot(), gap)).drawn).toBe(0)
  })

  it('goes to the passage that a claim quotes', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await goTo(page, '#/person/jo-bird')
    await page.locator('a::-p-text(Open in source)').click()
    await expect
      .poll(() => page.evaluate(() => document.querySelector('mark.is-lit')?.textContent))
      .toContain('Jo Bird')
    await expect
      .poll(() =>
        page.evaluate(() => {
          const { top, bottom } = document.querySelector('mark.is-lit')?.getBoundingClientRect() ?? {
            top: -1,
            bottom: -1,
          }
          return top >= 0 && bottom <= innerHeight
        }),
      )
      .toBe(true)
  })

  it('finds as one types, and Enter opens the first result', async () => {
    const page = await openExtensionPage(app.loaded, 'explore.html')
    await page.locator('input[type="search"]').fill('ackhurst')
    await expect.poll(() => heading(page)).toBe('Search')
    await page.focus('input[type="search"]')
    await page.keyboard.press('Enter')
    await expect.poll(() => heading(page)).toBe('Luke Akehurst')
  })
})
