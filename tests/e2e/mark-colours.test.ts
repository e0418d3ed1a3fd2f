import { describe, expect, it } from 'vitest'
import { contrast, rgb } from '../contrast.ts'
import { readMarks } from './driver/marks.ts'
import { coloursIn } from './driver/pixels.ts'
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
