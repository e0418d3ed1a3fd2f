import { Annotator, type PageBlocks } from './annotator.ts'
import { PageObserver } from './changes/page-observer.ts'
import type { Opens } from './gate-surface.ts'

/**
 * Reads the page, and what is added to it later, as it is read for marks, but only until a name could stand in it. Then
 * calls back, once: until then the page is spared all that finds and shows names.
 */
export class GateWatch {
  #annotator: Annotator
  #observer: PageObserver
  #over = false

  constructor(document: Document, opens: Opens, onOpen: () => void) {
    const blocks: PageBlocks = {
      add: ({ text }) => {
        if (this.#over || !opens(text)) return false
        this.stop()
        onOpen()
        return false
      },
      drop: () => false,
      // While this watches, nobody is named anywhere.
      namesNobody: () => true,
      has: () => true,
      clear: () => {},
      tell: () => {},
      decide: async () => 0,
      takeDecided: function* () {},
      mark: () => {},
      marks: [],
    }
    this.#annotator = new Annotator(document, {
      blocks,
      strictness: 'balanced',
      onMarks: () => {},
      onShadowRoot: (root) => this.#over || this.#observer.addShadowRoot(root),
    })
    this.#observer = new PageObserver(document, (records) => this.#annotator.addChanges(records))
  }

  stop(): void {
    this.#over = true
    this.#observer.stop()
    this.#annotator.stop()
  }
}
