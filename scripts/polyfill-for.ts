import type { Plugin } from 'vite'

/**
 * Of what webextension-polyfill knows, what content scripts call. The background calls more, but that gives promises of its
 * own in every Chromium with the Highlight API.
 */
const NAMESPACES = ['runtime', 'storage']

/** The polyfill's table, written as JSON: how many arguments each function of each namespace takes. */
const TABLE = /(?<=const apiMetadata = )\{.*?^ {6}\}(?=;)/ms

/** Cuts the table of webextension-polyfill down to that. The rest would be five kilobytes on every page, about things that are not there. */
export function polyfillFor(scripts: string): Plugin {
  return {
    name: `polyfill-for-${scripts}`,
    enforce: 'pre',
    transform: {
      filter: { id: /webextension-polyfill[\\/]dist[\\/]browser-polyfill/ },
      handler: (code) => ({ code: withTableOf(NAMESPACES, code), map: null }),
    },
  }
}

/** The polyfill's code with what its table says of these namespaces, and of no others. */
export function withTableOf(namespaces: readonly string[], polyfill: string): string {
  const [table] = TABLE.exec(polyfill) ?? []
  if (!table) throw new Error('webextension-polyfill no longer has its table of functions: see its dist folder.')
  const all: Record<string, unknown> = JSON.parse(table)
  const missing = namespaces.filter((name) => !Object.hasOwn(all, name))
  if (missing.length > 0) throw new Error(`webextension-polyfill no longer knows ${missing.join(' and ')}.`)
  return polyfill.replace(table, () => JSON.stringify(Object.fromEntries(namespaces.map((name) => [name, all[name]]))))
}
