import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Plugin } from 'vite'
import type { Source } from '../lib/dataset/types.ts'
import { shownDocument } from '../lib/explore/shown-document.ts'

/** A document of `seeds/`, asked for as it is shown. */
const ASKED = /[\\/]seeds[\\/][^\\/]+\.txt\?shown$/

/**
 * Gives the explorer each document as it is shown. What is never shown, such as what private people wrote below it, is not in
 * the package either.
 */
export function shownDocuments(): Plugin {
  return {
    name: 'shown-documents',
    // Vite takes whatever ends in .txt for a file to be copied.
    enforce: 'pre',
    load: {
      filter: { id: ASKED },
      handler(id) {
        const path = id.slice(0, -'?shown'.length)
        const source = sources().find(({ file }) => file === basename(path))
        return `export default ${source ? JSON.stringify(shownDocument(readFileSync(path, 'utf8'), source)) : 'undefined'}`
      },
    },
  }
}

/** Read anew each time, since while somebody works on the data it changes. */
function sources(): Source[] {
  return JSON.parse(readFileSync(new URL('../data/dataset.json', import.meta.url), 'utf8')).sources
}
