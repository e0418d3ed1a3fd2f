import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { withTableOf } from '../../scripts/polyfill-for.ts'

const whole = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8')
const cut = withTableOf(['runtime', 'storage'], whole)

type Listener = (message: unknown, sender: object, answer: (value: unknown) => void) => unknown

/** A browser as it was before it had promises: all that answers takes a callback. */
function chrome() {
  const listeners: Listener[] = []
  return {
    runtime: {
      id: 'factionary',
      lastError: null,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
      sendMessage: (message: unknown, answer: (value: unknown) => void) => {
        for (const listener of listeners) listener(message, {}, answer)
      },
    },
    storage: { local: { get: (key: string, answer: (found: unknown) => void) => answer({ [key]: 'found' }) } },
    tabs: { query: (_: object, answer: (tabs: unknown) => void) => answer([]) },
  }
}

/** What the polyfill makes of that. */
interface Polyfilled {
  runtime: {
    onMessage: { addListener: (listener: (message: unknown) => Promise<unknown>) => void }
    sendMessage: (message: unknown) => Promise<unknown>
  }
  storage: { local: { get: (key: string) => Promise<unknown> } }
  tabs: { query: (query: object) => Promise<unknown> }
}

function polyfilled(code: string): Polyfilled {
  const module = { exports: {} as Polyfilled }
  vi.stubGlobal('chrome', chrome())
  vi.stubGlobal('browser', undefined)
  new Function('module', 'exports', code)(module, module.exports)
  vi.unstubAllGlobals()
  return module.exports
}

test.each([
  ['the whole table', whole],
  ['the cut one', cut],
])('%s makes promises of messages and of what is stored', async (_, code) => {
  const { runtime, storage } = polyfilled(code)
  runtime.onMessage.addListener(async (message) => `${message}, answered`)
  expect(await runtime.sendMessage('asked')).toBe('asked, answered')
  expect(await storage.local.get('sites')).toEqual({ sites: 'found' })
})

test('what the table says no more is left as the browser has it', () => {
  expect(cut.length).toBeLessThan(whole.length - 10_000)
  expect(polyfilled(whole).tabs.query({})).toBeInstanceOf(Promise)
  expect(() => polyfilled(cut).tabs.query({})).toThrow('answer is not a function')
})

test('a polyfill of another form stops the build', () => {
  expect(() => withTableOf(['storage'], 'const apiMetadata = await read()')).toThrow(
    'webextension-polyfill no longer has its table of functions',
  )
  expect(() => withTableOf(['storage', 'dom'], whole)).toThrow('webextension-polyfill no longer knows dom.')
})
