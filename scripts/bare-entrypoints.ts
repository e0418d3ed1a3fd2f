import type { Plugin } from 'vite'

/** What WXT's own entrypoint begins with: the script that is built, its context where it has one, and the plugins of modules. */
const IMPORTS =
  /^(import definition from [^\n]+\n)(?:import \{ ContentScriptContext \} from [^\n]+\n)?(import \{ initPlugins \} from [^\n]+\n)/

/**
 * Starts the scripts that are put into pages without what WXT writes around them: a logger, which prints nothing in production,
 * and the words that it would print. Each script would bring them along, and an error is told all the same. The content script
 * has no context from WXT either, which watches addresses and frames of animation, and posts a message to each page: it has a
 * ScriptLife of its own.
 */
export function bareEntrypoints(): Plugin {
  return {
    name: 'bare-entrypoints',
    apply: 'build',
    transform: {
      filter: { id: /(?:unlisted-script|content-script-isolated-world)-entrypoint/ },
      handler(code) {
        if (!code.includes('logger')) return null
        const [, definition, plugins] = IMPORTS.exec(code) ?? []
        if (!definition) throw new Error('WXT no longer starts scripts as it did: see wxt/dist/virtual.')
        return { code: `${definition}${plugins}initPlugins();\nexport default definition.main()`, map: null }
      },
    },
  }
}
