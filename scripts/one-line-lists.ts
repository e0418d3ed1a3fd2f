import type { Plugin } from 'vite'

/** Not the equivalents of given names: of those each line is a group. */
const WORD_LISTS = /\/lib\/matching\/lexicon\/(?!name-equivalents)[\w-]+\.ts$/

/**
 * Puts each word list of the engine on one line. In the sources lines break where the eye wants them to; zipped, a word between two
 * blanks is found again wherever it stands between two blanks, and with a break beside it nowhere.
 */
export function oneLineLists(): Plugin {
  return {
    name: 'one-line-lists',
    apply: 'build',
    transform: {
      filter: { id: WORD_LISTS },
      handler: (code) => ({ code: code.replace(/`[a-z0-9\s]+`/g, (list) => list.replace(/\s+/g, ' ')), map: null }),
    },
  }
}
