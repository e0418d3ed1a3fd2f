import { Highlights } from '../../../entrypoints/content/marks/highlights.ts'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'
import { BlockList } from '../../../entrypoints/content/reading/block-list.ts'
import { ElementKinds } from '../../../entrypoints/content/reading/element-kinds.ts'
import { PageReader } from '../../../entrypoints/content/reading/page-reader.ts'
import type { Block } from '../../../entrypoints/content/reading/page-text.ts'
import { createMatcher } from '../../../lib/matching/engine.ts'
import { loadIndex } from '../../../lib/matching/index/index-format.ts'
import type { Matcher } from '../../../lib/matching/matcher.ts'
import type { Contender } from './contender.ts'

let highlights: Highlights | undefined

/** This project's engine as the content script runs it, from the first node read to the marks set, without the pauses. */
export const engine: Contender = {
  prepare: (_names, index) => {
    const matcher = createMatcher(loadIndex(index))
    return () => {
      const blocks = new BlockList(matcher)
      forEachBlock((block) => blocks.add(block, document))
      for (const decided of blocks.decideChanged('balanced')) if (decided) blocks.mark(decided)
      return show(blocks.marks)
    }
  },
  prepareStages: (_names, index) => stagesOf(createMatcher(loadIndex(index))),
  undo: () => highlights?.clear(),
}

/** The same, one stage after the other, so that each can be timed by itself. */
function stagesOf(matcher: Matcher): Record<string, () => void> {
  let read: Block[]
  let blocks: BlockList
  let decided: Parameters<BlockList['mark']>[0][]
  let marks: readonly Mark[]
  return {
    read: () => {
      read = []
      forEachBlock((block) => read.push(block))
    },
    scan: () => {
      blocks = new BlockList(matcher)
      for (const block of read) blocks.add(block, document)
    },
    decide: () => {
      decided = [...blocks.decideChanged('balanced')].filter((each) => each !== null)
    },
    place: () => {
      for (const each of decided) blocks.mark(each)
      marks = blocks.marks
    },
    show: () => {
      show(marks)
    },
  }
}

function forEachBlock(take: (block: Block) => void): void {
  const kinds = new ElementKinds()
  kinds.query(document.body)
  const reader = new PageReader(document.body, { kinds })
  for (let block = reader.next(); block; block = reader.next()) take(block)
}

function show(marks: readonly Mark[]): number {
  highlights = new Highlights(document, window)
  highlights.show(marks)
  return marks.length
}
