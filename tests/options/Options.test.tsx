// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Options } from '../../entrypoints/options/Options.tsx'
import { getSettings, setSetting } from '../../lib/settings.ts'

const load = async () => (entity: string) => (entity === 'jo-bird' ? 'Jo Bird' : entity)

let origins: string[] = []
let takenBack: string[] = []
const listeners = new Set<() => void>()

beforeEach(() => {
  fakeBrowser.reset()
  listeners.clear()
  takenBack = []
  origins = ['*://labourlist.org/*', '*://*.labourlist.org/*', '*://news.example.org/*']
  const event = { addListener: (f: () => void) => listeners.add(f), removeListener: () => {} }
  const change = (next: string[]) => {
    origins = next
    for (const listener of listeners) listener()
    return true
  }
  Object.assign(browser, {
    permissions: {
      getAll: async () => ({ origins }),
      contains: async (asked: { origins: string[] }) => !asked.origins.some((origin) => takenBack.includes(origin)),
      request: vi.fn(async (asked: { origins: string[] }) => change([...origins, ...asked.origins])),
      remove: vi.fn(async (given: { origins: string[] }) => change(origins.filter((o) => !given.origins.includes(o)))),
      onAdded: event,
      onRemoved: event,
    },
    commands: { getAll: async () => [{ name: 'next-name', description: 'Next name', shortcut: 'Alt+J' }] },
  })
})
afterEach(cleanup)

const shown = async () => {
  const view = render(<Options load={load} />)
  await screen.findByRole('heading', { name: 'Sites' })
  return view
}

describe('sites', () => {
  it('can be switched off, also those that come with the extension', async () => {
    await shown()
    fireEvent.click(screen.getByRole('switch', { name: 'Mark names on labourlist.org' }))
    await waitFor(async () => expect((await getSettings()).sites).toEqual({ 'labourlist.org': 'off' }))
  })

  it('are added by host or address, asking for that host alone', async () => {
    await shown()
    fireEvent.input(screen.getByLabelText('Add a site'), { target: { value: 'https://Paper.example.com/politics' } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://paper.example.com/*'] })
    await screen.findByText('paper.example.com was added.')
    await screen.findByRole('switch', { name: 'Mark names on paper.example.com' })
  })

  it.each([
    ['nonsense', /is not the address of a site that can be added/],
    ['addons.mozilla.org', /is not the address of a site that can be added/],
    ['www.labourlist.org', /in the list already/],
    ['bbc.co.uk', /in the list already/],
  ])('are not added from “%s”, and why', async (typed, why) => {
    await shown()
    fireEvent.input(screen.getByLabelText('Add a site'), { target: { value: typed } })
    fireEvent.click(screen.getByRole('button', { name: 'Add' }))
    await screen.findByText(why)
    expect(browser.permissions.request).not.toHaveBeenCalled()
  })

  it('that come with the extension are allowed again where the reader took them back', async () => {
    takenBack = ['*://*.labourlist.org/*']
    await shown()
    fireEvent.click(await screen.findByRole('button', { name: 'Allow labourlist.org' }))
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://*.labourlist.org/*'] })
    expect(screen.queryByRole('switch', { name: 'Mark names on labourlist.org' })).toBeNull()
  })

  it('that are switched on in an imported file, and not allowed by this browser, are offered to be', async () => {
    await setSetting('sites', { 'paper.example.com': 'on', 'blog.labourlist.org': 'on', 'other.example.com': 'off' })
    await shown()
    fireEvent.click(await screen.findByRole('button', { name: 'Allow paper.example.com' }))
    expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['*://paper.example.com/*'] })
    await screen.findByRole('switch', { name: 'Mark names on paper.example.com' })
    expect(screen.queryByRole('button', { name: /^Allow / })).toBeNull()
    screen.getByRole('switch', { name: 'Mark names on blog.labourlist.org' })
    screen.getByRole('switch', { name: 'Mark names on other.example.com' })
  })

  it('are removed as the browser keeps them: by scheme, or all at once', async () => {
    origins = ['https://a.example.org/*', 'http://a.example.org/*', '*://*/*']
    await shown()
    fireEvent.click(await screen.findByRole('button', { name: 'Remove a.example.org' }))
    expect(browser.permissions.remove).toHaveBeenLastCalledWith({
      origins: ['https://a.example.org/*', 'http://a.example.org/*'],
    })
    await screen.findByText('Every site')
    fireEvent.click(screen.getByRole('button', { name: 'Remove Every site' }))
    expect(browser.permissions.remove).toHaveBeenLastCalledWith({ origins: ['*://*/*'] })
    await waitFor(() => expect(screen.queryByText('Every site')).toBeNull())
  })

  it('are removed with the permission given back and the choice forgotten', async () => {
    await setSetting('sites', { 'news.example.org': 'off' })
    await shown()
    fireEvent.click(await screen.findByRole('button', { name: 'Remove news.example.org' }))
    expect(browser.permissions.remove).toHaveBeenCalledWith({ origins: ['*://news.example.org/*'] })
    await waitFor(() => expect(screen.queryByText('news.example.org')).toBeNull())
    expect((await getSettings()).sites).toEqual({})
  })
})

describe('marks', () => {
  it('are set by style, colour and strictness', async () => {
    await shown()
    fireEvent.click(screen.getByRole('radio', { name: /a tint behind them/ }))
    fireEvent.click(screen.getByRole('radio', { name: /one colour/ }))
    fireEvent.click(screen.getByRole('radio', { name: /only when nearly beyond doubt/ }))
    fireEvent.change(screen.getByRole('slider'), { target: { value: '300' } })
    await waitFor(async () =>
      expect(await getSettings()).toMatchObject({
        markStyle: 'tint',
        markColour: 'single',
        strictness: 'strict',
        hoverDelay: 300,
      }),
    )
  })
})

describe('names not to mark', () => {
  it('are listed with where, and marked again on demand', async () => {
    await setSetting('muted', [
      { entity: 'jo-bird', scope: 'site', where: 'example.org' },
      { entity: 'jo-bird', scope: 'everywhere', where: '' },
    ])
    await shown()
    await screen.findAllByText('Jo Bird')
    const rows = within(screen.getByRole('region', { name: 'Not marked' })).getAllByRole('listitem')
    expect(rows.map((row) => row.firstElementChild?.textContent)).toEqual([
      'Jo Bird on example.org',
      'Jo Bird anywhere',
    ])
    fireEvent.click(within(rows[0] as HTMLElement).getByRole('button'))
    await waitFor(async () =>
      expect((await getSettings()).muted).toEqual([{ entity: 'jo-bird', scope: 'everywhere', where: '' }]),
    )
  })
})

it('shows the keys as they are bound', async () => {
  await shown()
  expect((await screen.findByText('Alt+J')).tagName).toBe('KBD')
})

describe('import', () => {
  const choose = (text: string) => {
    const input = screen.getByLabelText('Import …')
    fireEvent.change(input, { target: { files: [new File([text], 'mine.json')] } })
  }

  it('previews what changes, and changes it only then', async () => {
    await shown()
    choose('{"factionary": 1, "settings": {"hoverDelay": 500, "sites": {"a.org": "off"}}}')
    await screen.findByText('Hover delay: 150 → 500')
    expect(screen.getByText('a.org: no choice → off')).toBeTruthy()
    expect((await getSettings()).hoverDelay).toBe(150)
    fireEvent.click(screen.getByRole('button', { name: 'Change it' }))
    await screen.findByText('The settings were taken over.')
    expect(await getSettings()).toMatchObject({ hoverDelay: 500, sites: { 'a.org': 'off' } })
  })

  it('changes nothing from a bad file, and says which line is wrong', async () => {
    await shown()
    choose('{"factionary": 1,\n"settings": {\n"hoverDelay": 500,\n"strictness": "lax"}}')
    await screen.findByText(/mine.json, line 4: strictness: expected/)
    expect(screen.queryByRole('button', { name: 'Change it' })).toBeNull()
    expect((await getSettings()).hoverDelay).toBe(150)
  })

  it('reads what the export wrote', async () => {
    await setSetting('hoverDelay', 250)
    await shown()
    const href = screen.getByRole('link', { name: 'Export' }).getAttribute('href') ?? ''
    choose(decodeURIComponent(href.replace(/^[^,]*,/, '')))
    await screen.findByText('mine.json says what holds already: nothing changes.')
  })
})

it('resets everything after a question', async () => {
  await setSetting('strictness', 'strict')
  await shown()
  fireEvent.click(screen.getByRole('button', { name: 'Reset …' }))
  expect((await getSettings()).strictness).toBe('strict')
  fireEvent.click(screen.getByRole('button', { name: 'Reset everything' }))
  await waitFor(async () => expect((await getSettings()).strictness).toBe('balanced'))
})

it('axe finds nothing', async () => {
  await setSetting('muted', [{ entity: 'jo-bird', scope: 'everywhere', where: '' }])
  const { container } = await shown()
  const { violations } = await axe.run(container, { rules: { 'color-contrast': { enabled: false } } })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})
