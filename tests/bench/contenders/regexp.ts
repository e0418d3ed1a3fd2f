import { type Contender, Stretches, spellings, textNodes } from './contender.ts'

/** One native alternation over all names, text node by text node: exact names only, none that an inline element cuts. */
export const regexp: Contender = {
  prepare: (names) => {
    const alternatives = spellings(names)
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const pattern = new RegExp(`\\b(?:${alternatives.join('|')})\\b`, 'g')
    return () => {
      const stretches = new Stretches()
      const walker = textNodes()
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const { index, 0: found } of (node.nodeValue ?? '').matchAll(pattern))
          stretches.add(node, index, index + found.length)
      return stretches.show()
    }
  },
  undo: () => CSS.highlights.clear(),
}
