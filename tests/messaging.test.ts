import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import type { CardModel } from '../lib/dataset/card-model.ts'
import { listen, send, sendToTab } from '../lib/messaging.ts'

const card: CardModel = {
  id: 'laura-pidcock',
  name: 'Laura Pidcock',
  kind: 'person',
  description: 'Former MP',
  alsoKnownAs: [],
  sections: [],
  notes: [],
  datasetVersion: '1',
}

type Listener = (wire: unknown, from: object) => unknown
let listeners: Listener[] = []

/** Delivers as a browser does: the first listener that returns something answers. */
function deliver(wire: unknown, from: object = { id: browser.runtime.id, tab: { id: 7 }, frameId: 2 }) {
  for (const listener of listeners) {
    const answer = listener(wire, from)
    if (answer !== undefined) return Promise.resolve(answer)
  }
  return Promise.resolve(undefined)
}

beforeEach(() => {
  fakeBrowser.reset()
  listeners = []
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    listeners.push(listener as Listener)
  })
  vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation((gone) => {
    listeners = listeners.filter((listener) => listener !== gone)
  })
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((wire) => deliver(wire))
})
afterEach(() => vi.restoreAllMocks())

describe('a message', () => {
  test('is answered by its handler, who knows the sender', async () => {
    const handler = vi.fn(async () => card)
    listen({ 'get-card': handler })
    expect(await send('get-card', { entity: card.id })).toEqual({ ok: true, value: card })
    expect(handler).toHaveBeenCalledWith({ entity: card.id }, { tabId: 7, frameId: 2 })
  })

  test.each([
    ['throws', () => Promise.reject(new Error('No such entity.'))],
    [
      'throws at once',
      () => {
        throw new Error('No such entity.')
      },
    ],
  ])('whose handler %s gets the error as data', async (_, handler) => {
    listen({ 'get-card': handler })
    expect(await send('get-card', { entity: 'x' })).toEqual({ ok: false, error: 'No such entity.' })
  })

  test('that nobody answers gets an error as data', async () => {
    listen({ 'load-card-script': () => null })
    expect(await send('get-card', { entity: 'x' })).toMatchObject({ ok: false })
  })

  test('that cannot be sent gets an error as data', async () => {
    vi.mocked(browser.runtime.sendMessage).mockImplementation(() => {
      throw new Error('Extension context invalidated.')
    })
    expect(await send('get-card', { entity: 'x' })).toEqual({ ok: false, error: 'Extension context invalidated.' })
  })

  test('to a tab goes to the page itself, not to its frames', async () => {
    const sendMessage = vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue({ ok: true, value: null } as never)
    expect(await sendToTab(7, 'show-mention', { entity: card.id })).toEqual({ ok: true, value: null })
    expect(sendMessage.mock.calls[0]?.[2]).toEqual({ frameId: 0 })
  })
})

describe('left alone', () => {
  test.each([
    ['a message of an unknown name', { name: 'toString', request: {} }],
    ['a message of another shape', { type: 'get-card' }],
    ['no object at all', 'get-card'],
    ['nothing', null],
  ])('%s', async (_, wire) => {
    listen({ 'get-card': () => card })
    expect(await deliver(wire)).toBeUndefined()
  })

  test('a message of another extension', async () => {
    listen({ 'get-card': () => card })
    expect(await deliver({ name: 'get-card', request: {} }, { id: 'somebody-else' })).toBeUndefined()
  })

  test('every message once listening has stopped', async () => {
    const stop = listen({ 'get-card': () => card })
    stop()
    expect(await deliver({ name: 'get-card', request: {} })).toBeUndefined()
  })
})
