import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { answerTab, chooseSuggestion, lookUpSelection, suggestionsFor } from './driver/lookup.ts'
import { browserName, useBrowser } from './use-browser.ts'

const app = useBrowser()
const url = seedPages()[2]?.url as string

describe('looking somebody up from anywhere', () => {
  it('the context menu of a selected name leads to the person', async () => {
    const page = await app.open(url)
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
        const at = text.data.indexOf('Laura Pidcock')
        if (at < 0) continue
        text.parentElement?.scrollIntoView({ block: 'center' })
        getSelection()?.setBaseAndExtent(text, at, text, at + 'Laura Pidcock'.length)
        return
      }
    })
    const label = await lookUpSelection(app.loaded, page)
    if (browserName === 'firefox') expect(label).toBe('Look up “Laura Pidcock” in Factionary')
    expect(await answerTab(app.loaded, page)).toBe('#/person/laura-pidcock')
  })

  it('the keyword in the address bar suggests, and opens what is chosen', async () => {
    const page = await app.open(url)
    const names = await suggestionsFor(app.loaded, page, 'ackhurst')
    expect(names[0]).toBe('Luke Akehurst')
    await chooseSuggestion(app.loaded, page, 'Luke Akehurst')
    expect(await answerTab(app.loaded, page)).toBe('#/person/luke-akehurst')
  })
})
