import type { Plugin } from 'vite'

const MODULE = '\0polyfill-of-content'

/**
 * Gives the page script the content script's `browser` (entrypoints/content/shared-browser.ts) in place of the polyfill. Both
 * run in one world, the content script first; a second polyfill would be a twelfth of the script for every page to parse.
 */
export function polyfillOfContent(): Plugin {
  return {
    name: 'polyfill-of-content',
    enforce: 'pre',
    resolveId: (id) => (id === 'webextension-polyfill' ? MODULE : null),
    load: (id) =>
      id === MODULE
        ? "import { sharedBrowser } from '/entrypoints/content/shared-browser.ts'\nexport default sharedBrowser()"
        : null,
  }
}
