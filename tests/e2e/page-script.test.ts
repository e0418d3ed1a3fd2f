import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { markedTexts } from './driver/marks.ts'
import { pageSummary } from './driver/page-summary.ts'
import { openPopup } from './driver/toolbar.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser([])

const NOBODY = `<!doctype html><title>t</title><main><h1>Cup final moved</h1>
  <p>The match will be played on Saturday, the clubs have agreed.</p></main>`

/** The extension's scripts that a page has parsed so far, by file name. Only Chromium tells. */
async function scriptsIn(page: Page): Promise<string[]> {
  const session = await page.createCDPSession()
  const names: string[] = []
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.startsWith('chrome-extension://')) names.push(new URL(url).pathname)
  })
  await session.send('Debugger.enable')
  await session.detach()
  return names
}

async function readPage(): Promise<Page> {
  const page = await app.openHtml(NOBODY)
  await expect.poll(() => pageSummary(app.loaded, page)).toEqual({ ok: true, value: { running: true, entities: [] } })
  return page
}

async function add(page: Page, html: string): Promise<void> {
  await page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), html)
}

describe('a page that names nobody', () => {
  it.runIf(browserName === 'chromium')(
    'gets the small scripts alone, and the other one with the first name',
    async () => {
      const page = await readPage()
      expect(await scriptsIn(page)).toEqual(['/gate.js', '/content-scripts/content.js'])
      await add(page, '<p>Labour’s Jon Cruddas said so.</p>')
      await expect.poll(() => markedTexts(page)).toEqual(['Jon Cruddas'])
      expect(await scriptsIn(page)).toContain('/page.js')
    },
  )

  it.each([
    ['in an added paragraph', '<p>Labour’s Jon Cruddas said so.</p>'],
    ['split over elements, with a soft hyphen', '<p>Labour’s <b>J</b>on Crud&shy;das said so.</p>'],
    ['with diacritics that the dataset has not', '<p>Labour’s Jón Crüddas said so.</p>'],
  ])('is marked when a name comes: %s', async (_, html) => {
    const page = await readPage()
    await add(page, html)
    await expect.poll(async () => (await markedTexts(page)).length).toBe(1)
  })

  it('is marked when a name comes into a text that was there', async () => {
    const page = await readPage()
    await page.evaluate(() => {
      const text = document.querySelector('p')?.firstChild as Text
      text.data = 'The Labour MP Jon Cruddas spoke.'
    })
    await expect.poll(() => markedTexts(page)).toEqual(['Jon Cruddas'])
  })

  it('is marked when a name comes into an open shadow root that was there', async () => {
    const page = await readPage()
    await page.evaluate(() => {
      const host = document.body.appendChild(document.createElement('div'))
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Nothing yet.</p>'
    })
    await new Promise((resolve) => setTimeout(resolve, 300))
    await page.evaluate(() => {
      const [host] = [...document.querySelectorAll('div')].filter(({ shadowRoot }) => shadowRoot)
      host?.shadowRoot?.append(
        Object.assign(document.createElement('p'), { textContent: 'Labour’s Jon Cruddas said so.' }),
      )
    })
    await expect.poll(() => markedTexts(page)).toEqual(['Jon Cruddas'])
  })

  it('stays unmarked while its site is off, and is marked once it is on again', async () => {
    const page = await readPage()
    const popup = await openPopup(app.loaded, page)
    const toggle = popup.locator('[role="switch"]')
    await toggle.click()
    await expect
      .poll(() => pageSummary(app.loaded, page))
      .toEqual({ ok: true, value: { running: false, entities: [] } })
    await add(page, '<p>Labour’s Jon Cruddas said so.</p>')
    expect(await markedTexts(page)).toEqual([])
    await toggle.click()
    // Browsers let a page behind another tab wait: a popup would not hide it.
    await page.bringToFront()
    await expect.poll(() => markedTexts(page)).toEqual(['Jon Cruddas'])
  })
})

describe('a frame without an address of its own', () => {
  it.each([
    ['srcdoc', `<iframe srcdoc="<p>Labour’s Jon Cruddas said so.</p>"></iframe>`],
    ['about:blank', '<iframe id="blank"></iframe>'],
  ])('is marked: %s', async (kind, html) => {
    const page = await app.openHtml(NOBODY.replace('</main>', `${html}</main>`))
    if (kind === 'about:blank') {
      await page.evaluate(() => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement
        const paragraph = frame.contentDocument?.createElement('p') as HTMLElement
        paragraph.textContent = 'Labour’s Jon Cruddas said so.'
        frame.contentDocument?.body.append(paragraph)
      })
    }
    const marksInFrame = () =>
      page.evaluate(() => {
        const frame = document.querySelector('iframe') as HTMLIFrameElement
        const { CSS } = frame.contentWindow as unknown as typeof globalThis
        return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]).length
      })
    await expect.poll(marksInFrame).toBeGreaterThan(0)
  })
})
