import type { Plugin } from 'vite'

/**
 * Writes what scripts have beyond ASCII as escapes. A browser keeps a script's text for as long as a page runs it, and with a
 * single “ in it every character takes two bytes.
 */
export function asciiScripts(): Plugin {
  return {
    name: 'ascii-scripts',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = toAscii(chunk.code)
    },
  }
}

/** Strings, templates and regular expressions mean the same with the escapes. */
function toAscii(code: string): string {
  return code.replace(/[^\0-\x7f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
