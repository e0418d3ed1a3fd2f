// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import { render as draw } from 'preact'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Popup } from '../../entrypoints/popup/Popup.tsx'
import { cardOf } from '../../lib/dataset/card.ts'
import type { PageSummary } from '../../lib/messages.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import { getSettings, setSetting } from '../../lib/settings.ts'
import { DATASET } from './dataset.ts'

const data = {
  dataset: DATASET,
  search: createSearch([DATASET]),
  cardOf: (entity: string) => cardOf(DATASET, entity),
}

/** Sets up the tab that the popup is opened on, what is allowed there and what its content script answers. */
function onPage(
  url: string | undefined,
  { allowed = true, summary }: { allowed?: boolean; summary?: PageSummary } = {},
) {
  browser.tabs.query = vi.fn(async () => [{ id: 7, url }]) as never
  const sendMessage = vi.fn(async (_tab: number, { name }: { name: string }) => {
    if (!summary) throw new Error('Could not establish connection. Receiving end does not exist.')
    return { ok: true, value: name === 'get-page-summary' ? summary : null }
  })
  browser.tabs.sendMessage = sendMessage as never
  const request = vi.fn(async () => true)
  const events = { addListener: vi.fn(), removeListener: vi.fn() }
  Object.assign(browser, {
    permissions: { contains: async () => allowed, request, onAdded: events, onRemoved: events },
    scripting: { executeScript: vi.fn(async () => {}), insertCSS: vi.fn(async () => {}) },
  })
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ content_scripts: [{ js: ['c.js'] }] } as never)
  return { sendMessage, request }
}

const ON_PAGE: PageSummary = {
  running: true,
  entities: [
    { entity: 'ann', count: 3 },
    { entity: 'ben', count: 1 },
    { entity: 'clga', count: 2 },
  ],
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.spyOn(window, 'close').mockImplementation(() => {})
})
afterEach(cleanup)

describe('the site', () => {
  it('is on: says what is named, and the switch turns it off', async () => {
    onPage('https://www.example.org/a', { summary: ON_PAGE })
    render(<Popup data={data} />)
    await screen.findByText('2 people and 1 group, named 6 times')
    const toggle = screen.getByRole('switch', { name: 'Mark names on example.org' })
    expect(toggle.getAttribute('aria-checked')).toBe('true')
    fireEvent.click(toggle)
    await waitFor(async () => expect((await getSettings()).sites).toEqual({ 'example.org': 'off' }))
    await screen.findByText('Off on this site')
    expect(screen.getByRole('switch').getAttribute('aria-checked')).toBe('false')
    fireEvent.click(screen.getByRole('switch'))
    await waitFor(async () => expect((await getSettings()).sites).toEqual({ 'example.org': 'on' }))
  })

  it('is on with nothing found', async () => {
    onPage('https://example.org/', { summary: { running: true, entities: [] } })
    render(<Popup data={data} />)
    await screen.findByText('No names found on this page')
  })

  it('says nothing of names as long as a page that was just switched on may still be read', async () => {
    await setSetting('sites', { 'example.org': 'off' })
    onPage('https://example.org/', { summary: { running: true, entities: [] } })
    render(<Popup data={data} />)
    fireEvent.click(await screen.findByRole('switch'))
    await screen.findByText('Looking for names …')
    expect(screen.queryByText('No names found on this page')).toBeNull()
    await screen.findByText('No names found on this page', {}, { timeout: 3000 })
  })

  it('is on but the page was open before: it is started, else a reload is asked for', async () => {
    onPage('https://example.org/')
    render(<Popup data={data} />)
    await screen.findByText('Reload the page to start')
    expect(browser.scripting.executeScript).toHaveBeenCalledOnce()
  })

  it('is not allowed yet: asks for this one host in the click itself', async () => {
    const { request } = onPage('https://news.example.org/a', { allowed: false })
    render(<Popup data={data} />)
    await screen.findByText('Not allowed on this site yet')
    expect(screen.queryByRole('switch')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Allow' }))
    expect(request).toHaveBeenCalledWith({ origins: ['*://news.example.org/*'] })
  })

  it.each([
    ['chrome://settings', 'This page belongs to the browser; extensions cannot read it.'],
    [undefined, 'This page belongs to the browser, or is one that extensions may not see.'],
  ])('cannot run on %s, and why', async (url, why) => {
    onPage(url)
    render(<Popup data={data} />)
    await screen.findByText(why)
    expect(screen.queryByRole('switch')).toBeNull()
  })
})

describe('search', () => {
  it('has the focus as soon as it is there, before any frame is drawn: no key is lost', () => {
    onPage('https://example.org/')
    const root = document.body.appendChild(document.createElement('div'))
    draw(<Popup data={data} />, root)
    expect(document.activeElement).toBe(root.querySelector('input'))
    draw(null, root)
    root.remove()
  })

  it('finds as one types, moves with the arrows, opens with Enter, and remembers', async () => {
    onPage('https://example.org/', { summary: ON_PAGE })
    render(<Popup data={data} />)
    const box = screen.getByRole('combobox')
    expect(document.activeElement).toBe(box)
    fireEvent.input(box, { target: { value: 'birch' } })
    const [first] = await screen.findAllByRole('option')
    expect(first?.textContent).toContain('Ben Birch')
    expect(first?.querySelector('mark')?.textContent).toBe('Birch')
    expect(box.getAttribute('aria-activedescendant')).toBe(first?.id)

    const options = screen.getAllByRole('option')
    fireEvent.keyDown(box, { key: 'ArrowUp' })
    expect(box.getAttribute('aria-activedescendant')).toBe(options.at(-1)?.id)
    fireEvent.keyDown(box, { key: 'ArrowDown' })
    fireEvent.keyDown(box, { key: 'Enter' })
    expect(screen.getByRole('heading', { name: 'Ben Birch' })).toBeTruthy()
    await waitFor(async () => expect((await getSettings()).recentSearches).toEqual(['birch']))
  })

  it('forgets the last searches when asked', async () => {
    await setSetting('recentSearches', ['birch', 'ash'])
    onPage('https://example.org/', { summary: ON_PAGE })
    render(<Popup data={data} />)
    fireEvent.click(await screen.findByRole('button', { name: 'Clear recent searches' }))
    await waitFor(() => expect(screen.queryAllByRole('option')).toEqual([]))
    expect(screen.queryByRole('button', { name: 'Clear recent searches' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('combobox'))
    expect((await getSettings()).recentSearches).toEqual([])
  })

  it('says so where nothing is found, and Escape clears', async () => {
    onPage('https://example.org/', { summary: ON_PAGE })
    render(<Popup data={data} />)
    const box = screen.getByRole<HTMLInputElement>('combobox')
    fireEvent.input(box, { target: { value: 'qqqqqqqq' } })
    await screen.findByText(/Nothing (found for|is called) “qqqqqqqq”/)
    fireEvent.keyDown(box, { key: 'Escape' })
    expect(box.value).toBe('')
  })
})

describe('on this page', () => {
  it('lists people under their groups; a click goes there, the details open here', async () => {
    const { sendMessage } = onPage('https://example.org/', { summary: ON_PAGE })
    render(<Popup data={data} />)
    fireEvent.click(await screen.findByRole('tab', { name: /^On this page ?3$/ }))
    await screen.findByText('2 people from 2 groups; CLGA endorsed all of them.')
    const group = screen.getByRole('region', { name: 'Six for All' })
    expect(group.textContent).toContain('named 3 times')
    expect(group.textContent).toMatch(/named 1 time(?!s)/)
    const people = within(group).getAllByRole('button', { name: /^(Ann|Ben)/ })
    expect(people.map((button) => button.textContent)).toEqual(['Ann Ashalso The Network', 'Ben Birch'])
    fireEvent.click(people[1] as HTMLElement)
    const showing = { name: 'show-mention', request: { entity: 'ben' } }
    await waitFor(() => expect(sendMessage).toHaveBeenLastCalledWith(7, showing, { frameId: 0 }))
    await waitFor(() => expect(window.close).toHaveBeenCalled())
    fireEvent.click(screen.getByRole('button', { name: 'Details of Ann Ash' }))
    expect(screen.getByRole('heading', { name: 'Ann Ash' })).toBeTruthy()
  })
})

describe('details', () => {
  it('link on from one to the next, and back leads the same way', async () => {
    onPage('https://example.org/', { summary: ON_PAGE })
    render(<Popup data={data} />)
    fireEvent.click(screen.getByRole('tab', { name: 'Browse' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Contests' }))
    fireEvent.click(screen.getByRole('button', { name: /Board 2020/ }))
    const slates = screen.getByRole('table', { name: 'Candidates and who endorsed them' })
    expect(within(slates).getAllByRole('img', { name: 'endorsed' })).toHaveLength(3)
    const orders = screen.getByRole('table', { name: /Order of voting that Grassroots Alliance/ })
    expect(
      within(orders)
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent),
    ).toEqual(['North and Isles', 'South'])
    fireEvent.click(within(orders).getByRole('button', { name: 'Ann Ash' }))
    expect(screen.getByRole('heading', { name: 'Ann Ash' })).toBeTruthy()
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })
    expect(screen.queryByRole('heading', { name: 'Ann Ash' })).toBeNull()
    expect(screen.getByRole('heading', { name: 'Board 2020' })).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.queryByRole('heading', { name: 'Board 2020' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Contests' }).getAttribute('aria-pressed')).toBe('true')
  })

  it('go back with Escape also where the focus is nowhere, and give the focus back with the view', async () => {
    onPage('https://example.org/', { summary: ON_PAGE })
    render(<Popup data={data} />)
    fireEvent.click(screen.getByRole('tab', { name: 'Browse' }))
    fireEvent.click(await screen.findByRole('button', { name: 'Contests' }))
    const contest = screen.getByRole('button', { name: /Board 2020/ })
    contest.focus()
    fireEvent.click(contest)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Back' }))
    ;(document.activeElement as HTMLElement).blur()
    fireEvent.keyDown(document.body, { key: 'Escape' })
    expect(screen.queryByRole('heading', { name: 'Board 2020' })).toBeNull()
    expect(document.activeElement).toBe(contest)
  })
})

describe('unusable settings', () => {
  it('are named once, and gone after the notice is dismissed', async () => {
    await browser.storage.sync.set({ strictness: 'lax', hoverDelay: 'soon', markStyle: 'tint' })
    onPage('https://example.org/', { summary: ON_PAGE })
    const { unmount } = render(<Popup data={data} />)
    await screen.findByText(/2 stored settings were unusable and set back to default: strictness and hover delay/)
    fireEvent.click(screen.getByRole('button', { name: 'Understood' }))
    await waitFor(async () => expect(await browser.storage.sync.get('strictness')).toEqual({ strictness: undefined }))
    unmount()
    render(<Popup data={data} />)
    await screen.findByText('2 people and 1 group, named 6 times')
    expect(screen.queryByText(/unusable/)).toBeNull()
    expect((await getSettings()).markStyle).toBe('tint')
  })
})
