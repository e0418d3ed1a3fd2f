import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { offerLookup } from '../../entrypoints/background/lookup.ts'

/** An event of the extension API whose listeners a test can call. */
function event() {
  const listeners: ((...values: unknown[]) => unknown)[] = []
  return {
    addListener: (listener: (...values: unknown[]) => unknown) => listeners.push(listener),
    fire: (...values: unknown[]) => Promise.all(listeners.map((listener) => listener(...values))),
  }
}

const api = () => ({
  runtime: { onInstalled: event(), getURL: (path: string) => `chrome-extension://id${path}` },
  contextMenus: { create: vi.fn(), removeAll: vi.fn(async () => {}), onClicked: event() },
  omnibox: { setDefaultSuggestion: vi.fn(), onInputChanged: event(), onInputEntered: event() },
  tabs: { create: vi.fn(async (_: object) => {}), update: vi.fn(async (_: object) => {}) },
})
let stub: ReturnType<typeof api>

beforeEach(() => {
  stub = api()
  Object.assign(browser, stub)
  offerLookup()
})

const AKEHURST = 'chrome-extension://id/explore.html#/person/luke-akehurst'

describe('the context menu', () => {
  it('offers to look a selection up, once, also after an update', async () => {
    await stub.runtime.onInstalled.fire()
    expect(stub.contextMenus.removeAll).toHaveBeenCalledBefore(stub.contextMenus.create)
    expect(stub.contextMenus.create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ title: 'Look up “%s” in Factionary', contexts: ['selection'] }),
    )
  })

  it('opens the explorer in a new tab', async () => {
    await stub.contextMenus.onClicked.fire({ menuItemId: 'look-up', selectionText: 'Luke Akehurst' })
    expect(stub.tabs.create).toHaveBeenCalledExactlyOnceWith({ url: AKEHURST, active: true })
  })

  it('leaves other menu items and empty selections alone', async () => {
    await stub.contextMenus.onClicked.fire({ menuItemId: 'other', selectionText: 'Luke Akehurst' })
    await stub.contextMenus.onClicked.fire({ menuItemId: 'look-up', selectionText: '' })
    expect(stub.tabs.create).not.toHaveBeenCalled()
  })
})

describe('the keyword in the address bar', () => {
  it('suggests as one types', async () => {
    const suggest = vi.fn()
    await stub.omnibox.onInputChanged.fire('ackhurst', suggest)
    expect(suggest.mock.calls[0]?.[0]?.[0]?.content).toBe('Luke Akehurst')
  })

  it.each([
    ['currentTab', 'update', { url: AKEHURST }],
    ['newForegroundTab', 'create', { url: AKEHURST, active: true }],
    ['newBackgroundTab', 'create', { url: AKEHURST, active: false }],
  ] as const)('opens the answer where the reader wants it: %s', async (where, call, properties) => {
    await stub.omnibox.onInputEntered.fire('Luke Akehurst', where)
    expect(stub.tabs[call]).toHaveBeenCalledExactlyOnceWith(properties)
  })

  it('says so where the browser refuses, and does not reject', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => {})
    stub.tabs.create.mockRejectedValue(new Error('no window'))
    await stub.omnibox.onInputEntered.fire('Luke Akehurst', 'newForegroundTab')
    expect(said.mock.calls[0]?.[0]).toContain('could not open its explorer for “Luke Akehurst”')
  })
})

it('a browser without menus and address bar keywords is left as it is', () => {
  Object.assign(browser, { contextMenus: undefined, omnibox: undefined })
  expect(offerLookup).not.toThrow()
})
