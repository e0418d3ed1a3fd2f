import type { Plugin } from 'vite'

/** What WXT's own entrypoint begins with: the script that is built, and the plugins of modules. */
const IMPORTS = /^import definition from [^\n]+\nimport \{ initPlugins \} from [^\n]+\n/

/**
 * Starts the scripts that are put into pages without what WXT writes around them: a logger, which prints nothing in
 * production, and the words that it would print. Each script would bring them along, and an error is told all the same.
 */
export function bareEntrypoints(): Plugin {
  return {
    name: 'bare-entrypoints',
    apply: 'build',
    transform: {
      filter: { id: /unlisted-script-entrypoint/ },
      handler(code) {
        if (!code.includes('logger')) return null
        const [imports] = IMPORTS.exec(code) ?? []
        if (!imports) throw new Error('WXT no longer starts scripts as it did: see wxt/dist/virtual.')
        return { code: `${imports}initPlugins();\nexport default definition.main()`, map: null }
      },
    },
  }
}
