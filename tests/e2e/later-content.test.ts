import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { letBackgroundSleep } from './driver/background-sleep.ts'
import { cardText } from './driver/closed-card.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser([])

const ARTICLE = `<!doctype html><title>t</title><main><h1>Labour left launches network</h1>
  <p id="first">Former MP Laura Pidcock spoke for the Labour left.</p></main>`

async function articleWithOneMark() {
  const page = await app.openHtml(ARTICLE)
  await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock'])
  return page
}

describe('content that comes later', () => {
  it('is marked when it is added', async () => {
    const page = await articleWithOneMark()
    await page.evaluate(() => {
      const added = document.createElement('p')
      added.innerHTML = 'Nadia Jama and <b>Mish</b> Rahman agreed with Pidcock.'
      document.querySelector('main')?.append(added)
    })
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Nadia Jama', 'Mish Rahman', 'Pidcock'])
  })

  it('is marked anew when a text node changes', async () => {
    const page = await articleWithOneMark()
    await page.evaluate(() => {
      const { firstChild } = document.querySelector('#first') as Element
      ;(firstChild as Text).data = 'The Labour councillor Gemma Bolton spoke.'
    })
    await expect.poll(() => markedTexts(page)).toEqual(['Gemma Bolton'])
  })

  it('loses its marks when it goes', async () => {
    const page = await articleWithOneMark()
    await page.evaluate(() => document.querySelector('#first')?.remove())
    await expect.poll(() => markedTexts(page)).toEqual([])
  })

  it('is marked after single-page navigation', async () => {
    const page = await articleWithOneMark()
    await page.evaluate(() => {
      history.pushState({}, '', '/2020/other')
      const main = document.createElement('main')
      main.innerHTML = '<h1>Labour NEC</h1><p>Ann Henderson stood for Labour’s NEC.</p>'
      document.querySelector('main')?.replaceWith(main)
    })
    await expect.poll(() => markedTexts(page)).toEqual(['Ann Henderson'])
  })

  it('is marked in open shadow roots and left alone in editable content', async () => {
    const page = await articleWithOneMark()
    await page.evaluate(() => {
      const host = document.createElement('div')
      document.body.append(host)
      host.attachShadow({ mode: 'open' }).innerHTML = '<p>Labour’s Jon Cruddas said so.</p>'
      const editor = document.createElement('div')
      editor.contentEditable = 'true'
      editor.textContent = 'Labour’s Gisela Stuart said so.'
      document.body.append(editor, Object.assign(document.createElement('textarea'), { value: 'Liam Byrne MP' }))
    })
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Jon Cruddas'])
  })

  it('is marked in shadow roots that are attached to what has long been there', async () => {
    const page = await app.openHtml(`${ARTICLE}<div id="late"><i>Loading</i></div><p>Wait for <x-late>it</x-late></p>`)
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock'])
    await page.evaluate(() => {
      const html = '<p>Labour’s Jon Cruddas said so.</p>'
      for (const host of document.querySelectorAll('#late, x-late'))
        host.attachShadow({ mode: 'open' }).innerHTML = html
    })
    const expected = ['Laura Pidcock', 'Jon Cruddas', 'Jon Cruddas']
    await expect.poll(() => markedTexts(page), { timeout: 10_000 }).toEqual(expected)
  })

  it('gets its marks back when the page clears the registry', async () => {
    const page = await articleWithOneMark()
    await page.evaluate(() => CSS.highlights.clear())
    await expect.poll(() => markedTexts(page), { timeout: 5000 }).toEqual(['Laura Pidcock'])
  })
})

describe('where the browser has let the background sleep', () => {
  const add = (page: Page, html: string) =>
    page.evaluate((html) => document.querySelector('main')?.insertAdjacentHTML('beforeend', html), html)

  it('marks stay, and names that come are marked with what was read before in mind', async () => {
    const page = await articleWithOneMark()
    await letBackgroundSleep(app.loaded, page)
    expect(await markedTexts(page)).toEqual(['Laura Pidcock'])
    await add(page, '<p>Nadia Jama agreed with Pidcock.</p>')
    await expect.poll(() => markedTexts(page)).toEqual(['Laura Pidcock', 'Nadia Jama', 'Pidcock'])
    await letBackgroundSleep(app.loaded, page)
    await page.evaluate(() => document.querySelector('#first')?.remove())
    // Whose name Pidcock is nothing tells any more.
    await expect.poll(() => markedTexts(page)).toEqual(['Nadia Jama'])
  })

  it('cards open', async () => {
    const page = await articleWithOneMark()
    await letBackgroundSleep(app.loaded, page)
    await hoverText(page, 'Laura Pidcock')
    expect(await until('The card', () => cardText(page))).toContain('Laura Pidcock')
  })
})
