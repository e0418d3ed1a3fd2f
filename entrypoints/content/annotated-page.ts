import type { PageSummary, WalkDirection, WalkPart } from '../../lib/messages.ts'
import { mutedAt } from '../../lib/mutes.ts'
import type { Settings } from '../../lib/settings.ts'
import { Annotator } from './annotator.ts'
import { PageCards } from './cards/page-cards.ts'
import { PageObserver } from './changes/page-observer.ts'
import { Highlights } from './marks/highlights.ts'
import type { Tone } from './marks/mark-styles.ts'
import type { Mark } from './marks/marks.ts'
import { BlockList } from './reading/block-list.ts'
import type { AskEngine } from './reading/engine-link.ts'
import { summarise } from './summary.ts'

interface AnnotatedPageOptions {
  ask: AskEngine
  settings: Settings
  /** The colour of each entity's kind, by its id: filled before a mark of it is shown. */
  tones: ReadonlyMap<string, Tone>
  onMarks: (marks: readonly Mark[]) => void
}

const NOBODY: ReadonlySet<string> = new Set()

/** A page while annotation is on: everything that reads, marks and listens. `stop` leaves the page as it was. */
export class AnnotatedPage {
  #view: Window
  #settings: Settings
  #onMarks: (marks: readonly Mark[]) => void
  /** All that was found, and of these the marks that the reader has not muted. */
  #found: readonly Mark[] = []
  #marks: readonly Mark[] = []
  #annotator: Annotator
  #observer: PageObserver
  #highlights: Highlights
  #cards: PageCards

  constructor(view: Window & typeof globalThis, { ask, settings, tones, onMarks }: AnnotatedPageOptions) {
    this.#view = view
    this.#settings = settings
    this.#onMarks = onMarks
    this.#highlights = new Highlights(view.document, view, tones)
    this.#highlights.setStyle(settings)
    this.#annotator = new Annotator(view.document, {
      blocks: new BlockList(ask),
      strictness: settings.strictness,
      onMarks: (marks) => {
        this.#found = marks
        this.#showMarks()
      },
      onShadowRoot: (root) => {
        this.#observer.addShadowRoot(root)
        this.#highlights.addShadowRoot(root)
      },
    })
    this.#observer = new PageObserver(view.document, (records) => this.#annotator.addChanges(records))
    this.#cards = new PageCards(view, {
      settings: () => this.#settings,
      standOut: (range) => this.#highlights.standOut(range),
    })
  }

  setSettings(settings: Settings): void {
    this.#settings = settings
    this.#annotator.setStrictness(settings.strictness)
    this.#highlights.setStyle(settings)
    this.#showMarks()
  }

  summary(): PageSummary {
    return { running: true, entities: summarise(this.#marks) }
  }

  /** Scrolls to the nth mention of an entity (from 0) and opens its card. */
  showMention(entity: string, nth?: number): Promise<void> {
    return this.#cards.showMention(entity, nth)
  }

  /** Leads to the next or previous name, and has it said. */
  walk(direction: WalkDirection, part?: WalkPart): boolean {
    return this.#cards.walk(direction, part)
  }

  reachedAt(): number {
    return this.#cards.reachedAt
  }

  /** Opens the card of the name reached, and goes into it. */
  openReached(): Promise<void> {
    return this.#cards.openReached()
  }

  comeBack(): void {
    this.#annotator.comeBack()
  }

  stop(): void {
    this.#observer.stop()
    this.#annotator.stop()
    this.#cards.stop()
    this.#highlights.clear()
    this.#found = []
    this.#marks = []
  }

  #showMarks(): void {
    // The address counts anew each time: pages go from one to the next without loading.
    const { muted: all } = this.#settings
    const muted = all.length > 0 ? mutedAt(all, this.#view.location.href) : NOBODY
    this.#marks = muted.size > 0 ? this.#found.filter(({ mention }) => !muted.has(mention.entity)) : this.#found
    this.#highlights.show(this.#marks)
    this.#cards.show(this.#marks, this.#found)
    this.#onMarks(this.#marks)
  }
}
