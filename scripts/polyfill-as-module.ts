import type { Plugin } from 'vite'

/**
 * Gives webextension-polyfill the form of a module. As the CommonJS module that it is, the bundler reads every property of
 * what it exports, and where the browser has a `browser` of its own, each reading sets up a whole API that nobody uses:
 * several milliseconds in each popup, page and background.
 */
export function polyfillAsModule(): Plugin {
  return {
    name: 'polyfill-as-module',
    transform: {
      filter: { id: /webextension-polyfill[\\/]dist[\\/]browser-polyfill/ },
      handler: (code) => ({
        code: `const module = { exports: {} }, exports = module.exports;\n${code}\nexport default module.exports`,
        map: null,
      }),
    },
  }
}
