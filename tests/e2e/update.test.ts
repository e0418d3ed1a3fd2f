import { expect, it } from 'vitest'
import { builtExtension } from '../../scripts/build-for.ts'
import { seedPages } from '../../scripts/seed-pages.ts'
import { cardText } from './driver/closed-card.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { until } from './driver/until.ts'
import { browserName, useOwnBrowser } from './use-browser.ts'

const [article] = seedPages()
if (!article) throw new Error('There is no seed page.')
const { url } = article
const app = useOwnBrowser()
const NAMES = ['Andy Burnham', 'Keir Starmer', 'Open Labour']

it('a page that is open when the extension is updated goes on with the new one', async () => {
  const page = await app.open(url)
  await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(NAMES))
  const before = await markedTexts(page)
  await app.loaded.browser.installExtension(builtExtension(browserName))
  // The old one has nobody to ask any more.
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Laura Pidcock of Momentum</p>'))
  await expect.poll(() => markedTexts(page)).toEqual([...before, 'Laura Pidcock', 'Momentum'])
  await hoverText(page, 'Andy Burnham')
  expect(await until('The card', () => cardText(page))).toContain('Andy Burnham')
})
// In Firefox the script ends with the extension, and leaves its marks until the page is loaded anew.
it.runIf(browserName === 'chromium')(
  'a page that is open when the extension is removed loses its marks at the next hover, and has them once it is back',
  async () => {
    const page = await app.open(url)
    await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(NAMES))
    await app.loaded.browser.uninstallExtension(new URL(app.loaded.extensionOrigin).host)
    await hoverText(page, 'Andy Burnham')
    await expect.poll(() => markedTexts(page)).toEqual([])
    await app.loaded.browser.installExtension(builtExtension(browserName))
    await expect.poll(() => markedTexts(page)).toEqual(expect.arrayContaining(NAMES))
  },
)
