import { Annotator } from '../../entrypoints/content/annotator.ts'
import { PageObserver } from '../../entrypoints/content/changes/page-observer.ts'
import type { Mark } from '../../entrypoints/content/marks/marks.ts'
import { BlockList } from '../../entrypoints/content/reading/block-list.ts'
import type { AskEngine } from '../../entrypoints/content/reading/engine-link.ts'
import type { Matcher } from '../../lib/matching/engine.ts'
import { answersFor } from '../../lib/matching/followed-pages.ts'

/** An annotator at work on a page that changes, as the content script does it. */
export function annotating(document: Document, matcher: Matcher, ask: AskEngine = answersFor(matcher)) {
  let marks: readonly Mark[] = []
  const annotator = new Annotator(document, {
    blocks: new BlockList(ask),
    strictness: 'balanced',
    onMarks: (found) => {
      marks = found
    },
    onShadowRoot: (root) => observer.addShadowRoot(root),
  })
  const observer: PageObserver = new PageObserver(document, (records) => annotator.addChanges(records))
  return {
    annotator,
    marks: () => marks,
    stop: () => {
      annotator.stop()
      observer.stop()
    },
  }
}
