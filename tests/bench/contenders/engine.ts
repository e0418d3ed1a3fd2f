import { Highlights } from '../../../entrypoints/content/marks/highlights.ts'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'
import { BlockList } from '../../../entrypoints/content/reading/block-list.ts'
import { ElementKinds } from '../../../entrypoints/content/reading/element-kinds.ts'
import { PageReader } from '../../../entrypoints/content/reading/page-reader.ts'
import type { Block } from '../../../entrypoints/content/reading/page-text.ts'
import { BackgroundLink } from './background-link.ts'
import type { Contender } from './contender.ts'

/** How long the page is read at a stretch, in milliseconds, as the annotator does it. */
const SLICE = 8

let background: BackgroundLink
let highlights: Highlights | undefined

/**
 * This project's engine as page script and background run it, from the first node read to the marks set. As there, the page
 * gets its turn after each slice of reading, and the engine is told what was read; marks are placed without pauses.
 */
export const engine: Contender = {
  start: async (names) => {
    background = new BackgroundLink()
    await background.do({ load: `/index/${names}` })
  },
  prepare: async () => {
    await background.do({ begin: true })
    return annotate
  },
  stages,
  spent: () => background.spent,
  undo: async () => {
    highlights?.clear()
    await background.do({})
  },
}

async function annotate(): Promise<number> {
  const blocks = new BlockList(background.ask)
  const reader = new PageReader(document.body, { kinds: kindsOfPage() })
  let begun = performance.now()
  for (let block = reader.next(); block; block = reader.next()) {
    blocks.add(block, reader)
    if (performance.now() - begun < SLICE) continue
    reader.pause()
    blocks.tell()
    await new Promise((resolve) => setTimeout(resolve))
    begun = performance.now()
    reader.resume(() => false)
  }
  await decide(blocks)
  for (const decided of blocks.takeDecided()) blocks.mark(decided)
  return show(blocks.marks)
}

/**
 * The same, one stage after the other, so that each can be timed by itself: what the page does, and behind
 * a comma what the background does meanwhile. Of several messages the first is told by itself, the others with the decision.
 */
function stages(): Record<string, () => unknown> {
  let read: Block[]
  let blocks: BlockList
  let goOn: () => void
  return {
    read: () => {
      read = []
      const reader = new PageReader(document.body, { kinds: kindsOfPage() })
      for (let block = reader.next(); block; block = reader.next()) read.push(block)
    },
    'tell, scan (background)': () => {
      background.hold(
        new Promise<void>((resolve) => {
          goOn = resolve
        }),
      )
      blocks = new BlockList(background.ask)
      for (const block of read) blocks.add(block, document)
      blocks.tell()
      return background.arrived
    },
    'answer, decide (background)': () => {
      goOn()
      return decide(blocks)
    },
    place: () => {
      for (const decided of blocks.takeDecided()) blocks.mark(decided)
      // What is asked for first puts the list together.
      return blocks.marks.length
    },
    show: () => show(blocks.marks),
  }
}

function kindsOfPage(): ElementKinds {
  const kinds = new ElementKinds()
  kinds.query(document.body)
  return kinds
}

async function decide(blocks: BlockList): Promise<void> {
  if ((await blocks.decide('balanced')) === null) throw new Error('The engine does not know the page.')
}

function show(marks: readonly Mark[]): number {
  highlights = new Highlights(document, window)
  highlights.show(marks)
  return marks.length
}
