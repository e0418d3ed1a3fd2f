import type { Plugin } from 'vite'

/** The choice between kinds of modules around the polyfill itself, which is a function of `module`. */
const WRAPPED = /^\(function \(global, factory\) \{.*?\}\)\(typeof globalThis[^,]*, (function \(module\) \{.*\})\);/s

/**
 * Gives webextension-polyfill the form of a module. As the CommonJS module that it is, the bundler reads every property of
 * what it exports, and where the browser has a `browser` of its own, each reading sets up a whole API that nobody uses:
 * several milliseconds in each popup, page and background. In Firefox, which has it, there is nothing to fill: it is taken as it is.
 */
export function polyfillAsModule(browser: string): Plugin {
  return {
    name: 'polyfill-as-module',
    transform: {
      filter: { id: /webextension-polyfill[\\/]dist[\\/]browser-polyfill/ },
      handler(code) {
        if (browser === 'firefox') return { code: 'export default globalThis.browser', map: null }
        const [, polyfill] = WRAPPED.exec(code) ?? []
        if (!polyfill) throw new Error('webextension-polyfill is no longer wrapped as it was: see its dist folder.')
        return {
          code: `const module = { exports: {} };\n(${polyfill})(module);\nexport default module.exports`,
          map: null,
        }
      },
    },
  }
}
