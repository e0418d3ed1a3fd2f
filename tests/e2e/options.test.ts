import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { openExtensionPage } from './driver/extension-page.ts'
import { inFirefoxWindow } from './driver/firefox-window.ts'
import { markedTexts } from './driver/marks.ts'
import { allowInPrompt } from './driver/permission-prompt.ts'
import { browserName, useBrowser } from './use-browser.ts'

const NEW_SITE = 'http://gazette.example/labour'
const article = seedPages()[4]
if (!article) throw new Error('There is no fifth seed page.')
const app = useBrowser([...seedPages(), { url: NEW_SITE, body: article.body }])

describe('a site added in the options', () => {
  it('is marked at once in its open tab, and left as it was when it is removed', async () => {
    const page = await app.open(NEW_SITE)
    expect(await markedTexts(page)).toEqual([])
    const options = await openExtensionPage(app.loaded, 'options.html')
    const prompt = browserName === 'chromium' ? await allowInPrompt(app.loaded.browser) : undefined
    await options.bringToFront()
    await options.locator('#add-site').fill(NEW_SITE)
    await options.locator('button::-p-text(Add)').click()
    await prompt?.allowed
    // Browsers let a page behind another tab wait.
    await page.bringToFront()
    await expect.poll(() => markedTexts(page)).toContain('Andy Hull')

    await options.bringToFront()
    await options.locator('button::-p-text(Remove)').click()
    await expect.poll(() => markedTexts(page)).toEqual([])
    await page.reload()
    expect(await markedTexts(page)).toEqual([])
  })
})

describe('the keys', () => {
  const KEYS = {
    'Open the popup': 'Alt+Shift+F',
    'Go to the next name on the page': 'Alt+Shift+J',
    'Go to the previous name on the page': 'Alt+Shift+K',
    'Open the card of the name reached': 'Alt+Shift+O',
    'Switch marks on this site on or off': browserName === 'firefox' ? 'Alt+Shift+L' : 'no key',
  }

  it('are those that the manifest suggests, and the browser took them all', async () => {
    const options = await openExtensionPage(app.loaded, 'options.html')
    await options.waitForSelector('[aria-labelledby="keyboard"] kbd')
    const shown = () =>
      options.evaluate(() =>
        [...document.querySelectorAll('[aria-labelledby="keyboard"] li')].map(({ children }) =>
          [...children].map(({ textContent }) => textContent),
        ),
      )
    await expect.poll(async () => Object.fromEntries(await shown())).toEqual(KEYS)
  })

  it('are changed on the browser’s own page, which the options open', async () => {
    const options = await openExtensionPage(app.loaded, 'options.html')
    const change = await options.waitForSelector('button::-p-text(Change keys)')
    if (browserName === 'chromium') {
      const opened = app.loaded.browser.waitForTarget((target) => target.url() === 'chrome://extensions/shortcuts')
      await change?.click()
      expect(await (await opened).page()).toBeTruthy()
      return
    }
    await change?.click()
    const isShown = `until('The page for keys', () => {
      const page = gBrowser.selectedBrowser.contentDocument
      return gBrowser.selectedBrowser.currentURI.spec === 'about:addons' && page?.querySelector('addon-shortcuts')
    })`
    expect(await inFirefoxWindow(options, `return Boolean(await ${isShown})`)).toBe(true)
  })
})

describe('settings of marks', () => {
  it('change the open page without a reload', async () => {
    const page = await app.open(article.url)
    await expect.poll(() => markedTexts(page)).toContain('Andy Hull')
    const rules = () =>
      page.evaluate(() => {
        const sheets = [...document.styleSheets, ...document.adoptedStyleSheets]
        return sheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText)).join('\n')
      })
    expect(await rules()).not.toMatch(/background-color: color-mix/)

    const options = await openExtensionPage(app.loaded, 'options.html')
    await options.bringToFront()
    await options.locator('input[name="mark-style"][value="tint"]').click()
    await expect.poll(rules).toMatch(/background-color: color-mix/)
  })

  it('show in the sample what pages get', async () => {
    const options = await openExtensionPage(app.loaded, 'options.html')
    const look = () =>
      options.$$eval('.sample span', (spans) =>
        spans.map((span) => {
          const { backgroundColor, textDecorationLine, textDecorationStyle } = getComputedStyle(span)
          return [backgroundColor.endsWith(' 0)') ? 'plain' : 'tinted', textDecorationLine, textDecorationStyle].join(
            ' ',
          )
        }),
      )
    await options.locator('input[name="mark-style"][value="underline"]').click()
    const underlined = ['plain underline solid', 'plain underline solid', 'plain underline dotted']
    await expect.poll(look).toEqual([...underlined, 'plain underline solid'])
    await options.locator('input[name="mark-style"][value="tint"]').click()
    const tinted = ['tinted none solid', 'tinted none solid', 'tinted underline dotted', 'tinted none solid']
    await expect.poll(look).toEqual(tinted)
  })
})
