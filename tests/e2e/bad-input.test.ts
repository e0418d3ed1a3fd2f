import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { extensionErrors, forgetErrors } from './driver/errors.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { markedTexts } from './driver/marks.ts'
import { openPopup } from './driver/toolbar.ts'
import { useBrowser } from './use-browser.ts'

const HOST = 'http://labourlist.org'
const SENTENCE = 'Laura Pidcock and Jo Bird spoke for the Labour left.'
const app = useBrowser([
  { url: `${HOST}/empty`, body: '' },
  { url: `${HOST}/text.txt`, body: SENTENCE, type: 'text/plain; charset=utf-8' },
  { url: `${HOST}/feed.xml`, body: `<?xml version="1.0"?><feed><p>${SENTENCE}</p></feed>`, type: 'application/xml' },
  {
    url: `${HOST}/page.xhtml`,
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body><p>${SENTENCE}</p></body></html>`,
    type: 'application/xhtml+xml',
  },
  {
    url: `${HOST}/image.svg`,
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${SENTENCE}</text></svg>`,
    type: 'image/svg+xml',
  },
  { url: `${HOST}/inner`, body: `<!doctype html><title>inner</title><p>${SENTENCE}</p>` },
  { url: `${HOST}/frames`, body: '<!doctype html><title>t</title><iframe src="/inner"></iframe><iframe></iframe>' },
])

interface StorageApi {
  storage: Record<'local' | 'sync', { set(items: object): Promise<void>; clear(): Promise<void> }>
}

/** Runs in an extension page. */
async function store(items: object | null): Promise<void> {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', StorageApi | undefined>
  const { storage } = (browser ?? chrome) as StorageApi
  for (const area of [storage.local, storage.sync]) await (items ? area.set(items) : area.clear())
}

beforeAll(() => forgetErrors(app.loaded))
afterEach(async () => {
  expect(await extensionErrors(app.loaded)).toEqual([])
})

describe('a page that is not what one expects throws nothing', () => {
  it.each(['empty', 'text.txt', 'feed.xml', 'page.xhtml', 'image.svg'])('%s', async (path) => {
    const thrown: unknown[] = []
    const page = await app.loaded.newPage()
    page.on('pageerror', (error) => thrown.push(error))
    await page.goto(`${HOST}/${path}`)
    await page.evaluate(() => new Promise(requestAnimationFrame))
    expect(thrown).toEqual([])
    expect(await extensionErrors(app.loaded)).toEqual([])
  })

  it('with frames: each is marked in its own right', async () => {
    const page = await app.open(`${HOST}/frames`)
    const inner = page.frames().find((frame) => frame.url().endsWith('/inner'))
    const marks = () => inner?.evaluate(() => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0))
    await expect.poll(marks).toBe(2)
  })

  it('with a megabyte of text: all of it is marked', async () => {
    const paragraph = `<p>${'Lorem ipsum dolor sit amet, consectetur adipiscing elit. '.repeat(9)}${SENTENCE}</p>\n`
    const count = Math.ceil(1_000_000 / paragraph.length)
    const page = await app.openHtml(`<!doctype html><title>t</title><main>${paragraph.repeat(count)}</main>`)
    const marks = () => page.evaluate(() => [...CSS.highlights.values()].reduce((sum, marks) => sum + marks.size, 0))
    await expect.poll(marks, { timeout: 20_000 }).toBe(2 * count)
  })

  it('with ten thousand changes in a second: what stands at the end is marked', async () => {
    const page = await app.openHtml(`<!doctype html><title>t</title><main><p>${SENTENCE}</p><p id="busy"></p></main>`)
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Jo Bird'])
    await page.evaluate(async () => {
      const busy = document.querySelector('#busy') as HTMLElement
      for (let round = 0; round < 100; round += 1) {
        for (let change = 0; change < 100; change += 1) {
          busy.textContent = `The Labour NEC heard Nadia Jama, ${round}, ${change}`
        }
        await new Promise((resolve) => setTimeout(resolve, 10))
      }
      busy.textContent = 'The Labour NEC heard Mish Rahman.'
    })
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Jo Bird', 'Mish Rahman'])
    expect(await extensionErrors(app.loaded)).toEqual([])
  })
})

describe('stored settings that are corrupt or foreign', () => {
  it('fall back to their defaults, key by key, and the popup says so once', async () => {
    const settings = await openExtensionPage(app.loaded, 'options.html')
    const foreign = { sites: 'no list', strictness: 7, hoverDelay: '150 ms', muted: [{ entity: 3 }], theme: 'dark' }
    await settings.evaluate(store, foreign)

    const page = await app.openHtml(`<!doctype html><title>t</title><p>${SENTENCE}</p>`)
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Jo Bird'])

    const popup = await openPopup(app.loaded, page)
    await popup.waitForSelector('::-p-text(unusable)')
    await popup.locator('button::-p-text(Understood)').click()
    await popup.close()
    const again = await openPopup(app.loaded, page)
    await again.waitForSelector('[role="switch"]')
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts here, hidden parts left out.
    expect(await again.evaluate(() => document.body.innerText)).not.toContain('unusable')
    expect(await extensionErrors(app.loaded)).toEqual([])
    await settings.evaluate(store, null)
  })
})
