import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { withTableOf } from '../../scripts/polyfill-for-content.ts'

const whole = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8')

/** A browser's functions, all of which take a callback. */
function chrome() {
  return {
    runtime: { id: 'factionary', lastError: null },
    storage: { local: { get: (_key: string, callback: (found: unknown) => void) => callback({ found: true }) } },
    tabs: { query: (_query: object, callback: (tabs: unknown) => void) => callback([]) },
  }
}

/** What the polyfill makes of these. */
function polyfilled(code: string) {
  const module = { exports: {} as ReturnType<typeof chrome> }
  vi.stubGlobal('chrome', chrome())
  vi.stubGlobal('browser', undefined)
  new Function('module', 'exports', code)(module, module.exports)
  vi.unstubAllGlobals()
  return module.exports as unknown as {
    storage: { local: { get: (key: string) => Promise<unknown> } }
    tabs: { query: (query: object) => Promise<unknown> }
  }
}

test('what the table still has works as it did', async () => {
  const cut = withTableOf(['runtime', 'storage'], whole)
  expect(cut.length).toBeLessThan(whole.length - 10_000)
  expect(await polyfilled(cut).storage.local.get('sites')).toEqual({ found: true })
})

test('what it has no more is left as the browser has it', () => {
  expect(polyfilled(whole).tabs.query({})).toBeInstanceOf(Promise)
  expect(() => polyfilled(withTableOf(['storage'], whole)).tabs.query({})).toThrow('callback is not a function')
})

test('a polyfill of another form stops the build', () => {
  expect(() => withTableOf(['storage'], 'const apiMetadata = await read()')).toThrow(
    'webextension-polyfill no longer has its table of functions',
  )
  expect(() => withTableOf(['storage', 'dom'], whole)).toThrow('webextension-polyfill no longer knows dom.')
})
