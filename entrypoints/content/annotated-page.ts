import type { Matcher } from '../../lib/matching/types.ts'
import type { Keys, PageSummary } from '../../lib/messages.ts'
import { send } from '../../lib/messaging.ts'
import { mutedAt } from '../../lib/mutes.ts'
import type { Settings } from '../../lib/settings.ts'
import { Annotator } from './annotator.ts'
import { announce, CardLink } from './card-link.ts'
import { Highlights } from './highlights.ts'
import { Hover } from './hover.ts'
import { MarkFinder } from './mark-finder.ts'
import type { Tone } from './mark-styles.ts'
import type { Mark } from './marks.ts'
import { muteChoice } from './mute-choice.ts'
import { stepFrom, type WalkDirection } from './name-walk.ts'
import { PageObserver } from './page-observer.ts'
import { Reached } from './reached.ts'
import { summarise } from './summary.ts'
import { Touch } from './touch.ts'

interface AnnotatedPageOptions {
  matcher: Matcher
  settings: Settings
  /** The colour of each entity's kind. */
  tones: ReadonlyMap<string, Tone>
  onMarks: (marks: readonly Mark[]) => void
}

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
  #finder = new MarkFinder()
  #card = new CardLink(() => summarise(this.#marks).map(({ entity }) => entity))
  #reached: Reached
  #touch: Touch
  #hover: Hover
  /** The mark whose card is shown. */
  #shown: Mark | null = null
  #keys: Keys | undefined

  constructor(view: Window & typeof globalThis, { matcher, settings, tones, onMarks }: AnnotatedPageOptions) {
    this.#view = view
    this.#settings = settings
    this.#onMarks = onMarks
    this.#highlights = new Highlights(view.document, view, tones)
    this.#highlights.setStyle(settings)
    this.#annotator = new Annotator(view.document, {
      matcher,
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
    this.#reached = new Reached(view, (range) => this.#highlights.standOut(range))
    // Before the hover, which closes a card on any press: a tap has to know which card was shown.
    this.#touch = new Touch(view, {
      find: (target, x, y) => this.#finder.at(target, x, y),
      prepare: (mark) => this.#card.prepare(mark.mention.entity),
      open: (mark, point) => void this.#openCard(mark, point),
      shown: () => this.#shown,
    })
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
    this.#highlights.setStyle(settings)
    this.#showMarks()
  }

  summary(): PageSummary {
    return { running: true, entities: summarise(this.#marks) }
  }

  /** Scrolls to the nth mention of an entity (from 0) and opens its card. */
  async showMention(entity: string, nth = 0): Promise<void> {
    const named = this.#marks.filter(({ mention }) => mention.entity === entity)
    // A menu that is folded away has names as well, but nothing to scroll to.
    const seen = named.filter(({ range }) => range.getClientRects().length > 0)
    const mark = (seen.length > 0 ? seen : named)[nth]
    if (!mark) throw new Error('This name is no longer on the page.')
    this.#closeCard()
    this.#card.prepare(entity)
    this.#reached.lead(mark, { passing: true })
    await this.#openCard(mark, null)
  }

  /** Leads to the next or previous name, and has it said. */
  walk(direction: WalkDirection): void {
    this.#closeCard()
    const step = stepFrom(this.#marks, this.#reached.mark, direction, this.#view)
    if (!step) {
      void announce('No names are marked on this page.')
      return
    }
    this.#reached.lead(step.mark)
    const again = step.wrapped ? (direction === 'next' ? ', from the top again' : ', from the end again') : ''
    void this.#card.announce(step.mark, `name ${step.number} of ${step.of}${again}`)
  }

  /** Opens the card of the name reached, or else of the first one on the screen, and goes into it; out of it where one is in it. */
  async openReached(): Promise<void> {
    if (this.#card.isHeld()) {
      this.#closeCard()
      return
    }
    const { mark: reached } = this.#reached
    const mark =
      this.#shown ??
      (reached && this.#marks.includes(reached) ? reached : stepFrom(this.#marks, null, 'next', this.#view)?.mark)
    if (!mark) {
      await announce('No names are marked on this page.')
      return
    }
    this.#keys ??= await commandKeys()
    this.#reached.lead(mark)
    await this.#openCard(mark, null, true)
  }

  stop(): void {
    this.#observer.stop()
    this.#annotator.stop()
    this.#touch.stop()
    this.#hover.stop()
    this.#reached.clear()
    this.#card.close()
    this.#highlights.clear()
    this.#finder.show([])
    this.#found = []
    this.#marks = []
  }

  #showMarks(): void {
    // The address counts anew each time: pages go from one to the next without loading.
    const muted = mutedAt(this.#settings.muted, this.#view.location.href)
    this.#marks = muted.size > 0 ? this.#found.filter(({ mention }) => !muted.has(mention.entity)) : this.#found
    this.#highlights.show(this.#marks)
    this.#finder.show(this.#marks)
    this.#onMarks(this.#marks)
  }

  async #openCard(mark: Mark, point: { x: number; y: number } | null, focus = false): Promise<void> {
    const opened = await this.#card.open(mark, {
      point,
      focus,
      keys: focus && this.#settings.keyboardHints ? this.#keys : undefined,
      mute: muteChoice(mark.mention.entity, this.#view.location.href),
      showOnPage: (entity) => this.#showOther(entity, mark),
      onClosed: () => this.#setShown(null),
    })
    if (opened) this.#setShown(mark)
  }

  /** Leads from the card of one name to the nearest mention of another. */
  #showOther(entity: string, from: Mark): void {
    const place = this.#found.indexOf(from)
    const distance = (mark: Mark) => Math.abs(this.#found.indexOf(mark) - place)
    const [nearest] = this.#marks
      .filter(({ mention }) => mention.entity === entity)
      .sort((one, other) => distance(one) - distance(other))
    if (!nearest) return
    this.#closeCard()
    this.#reached.lead(nearest, { glide: true })
    void this.#card.announce(nearest, `name ${this.#marks.indexOf(nearest) + 1} of ${this.#marks.length}`)
  }

  #closeCard(): void {
    this.#card.close()
    this.#setShown(null)
  }

  #setShown(mark: Mark | null): void {
    this.#shown = mark
    this.#hover.setOpen(mark)
  }
}

async function commandKeys(): Promise<Keys | undefined> {
  const answer = await send('get-keys', {})
  return answer.ok ? answer.value : undefined
}
