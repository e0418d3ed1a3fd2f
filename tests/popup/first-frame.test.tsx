// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { hydrate, render } from 'preact'
import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { Popup } from '../../entrypoints/popup/Popup.tsx'
import { lazySearch } from '../../lib/search/lazy-search.ts'
import { tight } from '../../scripts/pages-in-one-file.ts'
import { DATASET } from './dataset.ts'

const page = new DOMParser().parseFromString(tight(readFileSync('entrypoints/popup/index.html', 'utf8')), 'text/html')
const data = { dataset: DATASET, search: lazySearch([DATASET]), cardOf: () => undefined }

function writtenApp(): HTMLElement {
  const app = page.getElementById('app') as HTMLElement
  return document.body.appendChild(document.importNode(app, true))
}

beforeEach(() => {
  document.body.replaceChildren()
  const events = { addListener: vi.fn(), removeListener: vi.fn() }
  Object.assign(browser, { permissions: { onAdded: events, onRemoved: events } })
})

it('the popup’s page shows what the script draws first', () => {
  const drawn = document.createElement('div')
  render(<Popup data={data} />, drawn)
  const written = writtenApp()
  // Preact sets these as properties, which jsdom does not know, or in an effect.
  for (const name of ['spellcheck', 'autofocus']) written.querySelector('input')?.removeAttribute(name)
  expect(written.innerHTML).toBe(drawn.innerHTML)
})

it('what was typed before the script ran stays, with the focus, and is answered', async () => {
  const app = writtenApp()
  const field = app.querySelector('input') as HTMLInputElement
  field.value = 'birch'
  field.focus()
  hydrate(<Popup data={data} typed={field.value} />, app)
  expect(app.querySelector('input')).toBe(field)
  expect(field.value).toBe('birch')
  expect(document.activeElement).toBe(field)
  expect(app.querySelector('[role="option"]')?.textContent).toContain('Ben Birch')
})
