import type { Matcher } from '../../lib/matching/types.ts'
import type { PageSummary } from '../../lib/messages.ts'
import type { Settings } from '../../lib/settings.ts'
import { Annotator } from './annotator.ts'
import { CardLink } from './card-link.ts'
import { Highlights } from './highlights.ts'
import { Hover } from './hover.ts'
import { MarkFinder } from './mark-finder.ts'
import type { Mark } from './marks.ts'
import { PageObserver } from './page-observer.ts'
import { summarise } from './summary.ts'

interface AnnotatedPageOptions {
  matcher: Matcher
  settings: Settings
  onMarks: (marks: readonly Mark[]) => void
}

/** A page while annotation is on: everything that reads, marks and listens. `stop` leaves the page as it was. */
export class AnnotatedPage {
  #settings: Settings
  #marks: readonly Mark[] = []
  #annotator: Annotator
  #observer: PageObserver
  #highlights: Highlights
  #finder = new MarkFinder()
  #card = new CardLink()
  #hover: Hover

  constructor(view: Window & typeof globalThis, { matcher, settings, onMarks }: AnnotatedPageOptions) {
    this.#settings = settings
    this.#highlights = new Highlights(view.document, view)
    this.#annotator = new Annotator(view.document, {
      matcher,
      strictness: settings.strictness,
      onMarks: (marks) => {
        this.#marks = marks
        this.#highlights.show(marks)
        this.#finder.show(marks)
        onMarks(marks)
      },
      onShadowRoot: (root) => {
        this.#observer.addShadowRoot(root)
        this.#highlights.addShadowRoot(root)
      },
    })
    this.#observer = new PageObserver(view.document, (records) => this.#annotator.addChanges(records))
    this.#hover = new Hover(view, {
      find: (target, x, y) => this.#finder.at(target, x, y),
      delay: () => this.#settings.hoverDelay,
      prepare: (mark) => this.#card.prepare(mark.mention.entity),
      open: (mark, point) => void this.#openCard(mark, point),
      close: () => this.#closeCard(),
      isOnCard: (event) => this.#card.isOnCard(event),
      isHeld: () => this.#card.isHeld(),
    })
  }

  setSettings(settings: Settings): void {
    this.#settings = settings
    this.#annotator.setStrictness(settings.strictness)
  }

  summary(): PageSummary {
    return { running: true, entities: summarise(this.#marks) }
  }

  /** Scrolls to the nth mention of an entity (from 0) and opens its card. */
  async showMention(entity: string, nth = 0): Promise<void> {
    const mark = this.#marks.filter(({ mention }) => mention.entity === entity)[nth]
    if (!mark) throw new Error('This name is no longer on the page.')
    this.#closeCard()
    this.#card.prepare(entity)
    scrollToRange(mark.range)
    this.#highlights.flash(mark.range)
    await this.#openCard(mark, null)
  }

  stop(): void {
    this.#observer.stop()
    this.#annotator.stop()
    this.#hover.stop()
    this.#card.close()
    this.#highlights.clear()
    this.#finder.show([])
    this.#marks = []
  }

  async #openCard(mark: Mark, point: { x: number; y: number } | null): Promise<void> {
    const opened = await this.#card.open(mark, point, () => this.#hover.setOpen(null))
    if (opened) this.#hover.setOpen(mark)
  }

  #closeCard(): void {
    this.#card.close()
    this.#hover.setOpen(null)
  }
}

/** Brings a name to the middle of the screen, at once: the card is placed beside where it stands then. */
function scrollToRange(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
}
