import type { Page } from 'puppeteer-core'
import { afterEach, describe, expect, it } from 'vitest'
import { contrast, rgb } from '../contrast.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { forceColours } from './driver/forced-colours.ts'
import { readMarks } from './driver/marks.ts'
import { pageSummary } from './driver/page-summary.ts'
import { coloursIn, difference } from './driver/pixels.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()

/** Where a page may say that it is dark, whatever the scheme of the reader's system is. */
const INK = '#e6e6e6'
const PAPER = '#121417'
const DARK = `background: ${PAPER}; color: ${INK}`

describe('the line under a name is seen (3 to 1) on a dark page', () => {
  it.each([
    ['the root', `html { ${DARK} }`],
    ['the body', `body { ${DARK} }`],
    ['a part', `p { ${DARK} }`],
  ])('that has its colours from %s', async (_, styles) => {
    const page =
      await app.openHtml(`<!doctype html><title>t</title><style>${styles} p { font: 40px/80px sans-serif }</style>
      <p>The former Labour MP Laura Pidcock spoke.</p>`)
    const mark = await until('The mark', async () =>
      (await readMarks(page)).find(({ text }) => text === 'Laura Pidcock'),
    )
    const [box] = mark.boxes
    if (!box) throw new Error('The mark is not shown.')
    const line = async () => {
      const colours = await coloursIn(page, await page.screenshot({ clip: box }))
      return colours.find((colour) => colour !== PAPER && colour !== INK) ?? PAPER
    }
    await expect.poll(async () => contrast(rgb(await line()), rgb(PAPER))).toBeGreaterThanOrEqual(3)
  })
})

describe('under forced colours', () => {
  const NAME = '<span>Laura Pidcock</span>'
  // What stands in <code> is not read.
  const HTML = `<!doctype html><title>t</title><style>* { font: 16px/1.2 sans-serif }</style>
    <p id="marked">${NAME} was a Labour MP.</p><p id="selected"><code>${NAME}</code></p><p id="plain"><code>${NAME}</code></p>`
  let page: Page
  afterEach(() => forceColours(page, false))

  /** How much a marked name differs from a selected one, and from plain text: shares of its picture. */
  async function differences(markStyle: string) {
    const options = await openExtensionPage(app.loaded, 'options.html')
    await options.locator(`input[name="mark-style"][value="${markStyle}"]`).click()
    await options.close()
    page = await app.openHtml(HTML)
    await until('A mark', async () => {
      const summary = await pageSummary(app.loaded, page)
      return summary.ok && summary.value.entities.length > 0
    })
    await page.bringToFront()
    await forceColours(page)
    await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#selected span') as Element))
    const pictureOf = async (id: string) => {
      const { x, y, width, height } = await page.$eval(`#${id} span`, (name) => name.getBoundingClientRect().toJSON())
      // Firefox draws the line below the letters.
      return page.screenshot({ clip: { x, y, width, height: height + 4 } })
    }
    const [marked, selected, plain] = [await pictureOf('marked'), await pictureOf('selected'), await pictureOf('plain')]
    return {
      selected: await difference(page, [marked, selected], 1),
      plain: await difference(page, [marked, plain], 1),
    }
  }

  it.each(['underline', 'tint', 'both'])(
    'a name with %s is neither like a selection nor like plain text',
    async (style) => {
      const from = await differences(style)
      expect(from.selected).toBeGreaterThan(0.06)
      expect(from.plain).toBeGreaterThan(0.06)
    },
  )

  it('a name that is shown with nothing is plain text', async () => {
    const from = await differences('none')
    expect(from.selected).toBeGreaterThan(0.06)
    expect(from.plain).toBe(0)
  })
})
