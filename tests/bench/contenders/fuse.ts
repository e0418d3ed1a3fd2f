import Fuse from 'fuse.js'
import { type Contender, Stretches, spellings, textNodes } from './contender.ts'

const CAPITALISED_PAIR = /\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+/gu

/** Fuse.js asked for every pair of capitalised words; a pair that comes again is remembered. */
export const fuse: Contender = {
  prepare: (names) => {
    const index = new Fuse(spellings(names), { threshold: 0.2, ignoreLocation: true, shouldSort: false })
    return () => {
      const known = new Map<string, boolean>()
      const stretches = new Stretches()
      const walker = textNodes()
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        for (const { index: at, 0: pair } of (node.nodeValue ?? '').matchAll(CAPITALISED_PAIR)) {
          let found = known.get(pair)
          if (found === undefined) {
            found = index.search(pair.slice(0, 32), { limit: 1 }).length > 0
            known.set(pair, found)
          }
          if (found) stretches.add(node, at, at + pair.length)
        }
      }
      return stretches.show()
    }
  },
  undo: () => CSS.highlights.clear(),
}
