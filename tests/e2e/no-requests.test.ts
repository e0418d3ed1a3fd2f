import { expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { cardText } from './driver/closed-card.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { openPopup } from './driver/toolbar.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

/** Hosts that the browsers themselves ask, extension or not: time, updates, settings, account. */
const BROWSERS_OWN = /\.(googleapis|google|gvt1|gstatic|mozilla|firefox|mozgcp|mozaws)\.(com|org|net)$/

const app = useBrowser()

it('sends nothing over the network: the pages, their icons and the browser’s own upkeep are all that is asked for', async () => {
  const pages = seedPages()
  for (const { url } of pages) {
    const page = await app.open(url)
    const [first] = await until('A mark', async () => {
      const texts = await markedTexts(page)
      return texts.length > 0 && texts
    })
    await hoverText(page, first as string)
    await until('A card', () => cardText(page))
    if (url === pages.at(-1)?.url) {
      const popup = await openPopup(app.loaded, page)
      await popup.type('input', 'pidcock')
    }
  }
  for (const path of ['options.html', 'explore.html']) await openExtensionPage(app.loaded, path)

  const known = new Set(pages.flatMap(({ url }) => [url, new URL('/favicon.ico', url).href]))
  const others = app.server.requests.filter(({ url }) => !known.has(url) && !BROWSERS_OWN.test(new URL(url).hostname))
  expect(others).toEqual([])
  // The pages did come through the server that was listening.
  const asked = app.server.requests.map(({ url }) => url)
  for (const { url } of pages) expect(asked).toContain(url)
})
