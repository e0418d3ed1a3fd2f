import { BlockList } from '../../../entrypoints/content/block-list.ts'
import { ElementKinds } from '../../../entrypoints/content/element-kinds.ts'
import { Highlights } from '../../../entrypoints/content/highlights.ts'
import { Marks } from '../../../entrypoints/content/marks.ts'
import { PageReader } from '../../../entrypoints/content/page-reader.ts'
import { createMatcher } from '../../../lib/matching/engine.ts'
import { loadIndex } from '../../../lib/matching/index-format.ts'
import type { Contender } from './contender.ts'

let highlights: Highlights | undefined

/** This project's engine as the content script runs it, from the first node read to the marks set, without the pauses. */
export const engine: Contender = {
  prepare: (_names, index) => {
    const matcher = createMatcher(loadIndex(index))
    return () => {
      const blocks = new BlockList(matcher)
      const kinds = new ElementKinds()
      kinds.query(document.body)
      const reader = new PageReader(document.body, { kinds })
      for (let block = reader.next(); block; block = reader.next()) blocks.add(block)
      const marks = new Marks().place(blocks.decide())
      highlights = new Highlights(document, window)
      highlights.show(marks)
      return marks.length
    }
  },
  undo: () => highlights?.clear(),
}
