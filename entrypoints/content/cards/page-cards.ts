import type { Keys, WalkDirection, WalkPart } from '../../../lib/messages.ts'
import { send } from '../../../lib/messaging.ts'
import type { Settings } from '../../../lib/settings.ts'
import { MarkFinder } from '../marks/mark-finder.ts'
import type { Mark } from '../marks/marks.ts'
import { successorOf } from '../successor.ts'
import { summarise } from '../summary.ts'
import { announce, CardLink, type Wanted, warmUp } from './card-link.ts'
import { Hover } from './hover.ts'
import { muteChoice } from './mute-choice.ts'
import { isShown, stepFrom } from './name-walk.ts'
import { Reached } from './reached.ts'
import { Touch } from './touch.ts'

interface PageCardsOptions {
  settings: () => Settings
  /** Lets one name stand out from the others, or none. */
  standOut: (range: Range | null) => void
}

type Point = { x: number; y: number }

/** The ways from a name to its card: by pointer, by finger, by keyboard, and from the popup's list. */
export class PageCards {
  #view: Window
  #options: PageCardsOptions
  /** All that was found, and of these the marks that the reader has not muted. */
  #found: readonly Mark[] = []
  #marks: readonly Mark[] = []
  #finder = new MarkFinder()
  /** Whom the marks name. Found out when it is first asked for, as at each move to another element. */
  #named: readonly string[] | null = null
  #card = new CardLink(() => {
    this.#named ??= summarise(this.#marks).map(({ entity }) => entity)
    return this.#named
  })
  #reached: Reached
  #touch: Touch
  #hover: Hover
  /** The mark whose card is shown; the marks among which it was last; and that it is gone, where the card was told so. */
  #shown: Mark | null = null
  #around: readonly Mark[] = []
  #lost: Mark | null = null
  #keys: Keys | undefined
  /** When the reader was last led to a name by command, in milliseconds since 1970. */
  reachedAt = 0

  constructor(view: Window, options: PageCardsOptions) {
    this.#view = view
    this.#options = options
    this.#reached = new Reached(view, options.standOut)
    // Before the hover, which closes a card on any press: a tap has to know which card was shown.
    this.#touch = new Touch(view, {
      find: (target, x, y) => this.#finder.at(target, x, y),
      prepare: (mark) => this.#card.prepare(mark.mention.entity),
      open: (mark, point) => void this.#openCard(mark, point),
      shown: () => this.#shown,
    })
    this.#hover = new Hover(view, {
      find: (target, x, y) => this.#finder.at(target, x, y),
      approach: (target) => this.#approach(target),
      delay: () => options.settings().hoverDelay,
      prepare: (mark) => this.#card.prepare(mark.mention.entity),
      draw: (mark, point) => void this.#card.draw(mark, this.#wanted(mark, point)),
      drop: () => this.#card.drop(),
      open: (mark, point) => void this.#openCard(mark, point),
      close: () => this.#closeCard(),
      isOnCard: (event) => this.#card.isOnCard(event),
      isHeld: () => this.#card.isHeld(),
    })
  }

  /** @param marks those of `found` that are shown. */
  show(marks: readonly Mark[], found: readonly Mark[]): void {
    if (marks !== this.#marks) this.#named = null
    this.#marks = marks
    this.#found = found
    this.#finder.show(marks)
    if (this.#shown && !found.includes(this.#shown)) this.#follow(this.#shown)
    else this.#around = found
  }

  /** Scrolls to the nth mention of an entity (from 0) and opens its card. */
  async showMention(entity: string, nth = 0): Promise<void> {
    const named = this.#marks.filter(({ mention }) => mention.entity === entity)
    // A menu that is folded away has names as well, but nothing to scroll to.
    const seen = named.filter(isShown)
    const mark = (seen.length > 0 ? seen : named)[nth]
    if (!mark) throw new Error('This name is no longer on the page.')
    this.#closeCard()
    this.#card.prepare(entity)
    this.#reached.lead(mark, { passing: true })
    await this.#openCard(mark, null)
  }

  /** Leads to the next or previous name, and has it said. False where there is none, or none left in this part of the page. */
  walk(direction: WalkDirection, part?: WalkPart): boolean {
    this.#closeCard()
    const step = stepFrom(this.#marks, this.#reached.mark, direction, this.#view, part?.enter)
    if (!step || (part && step.wrapped)) {
      this.#reached.clear()
      if (!part) void announce('No names are marked on this page.')
      return false
    }
    this.reachedAt = Date.now()
    this.#reached.lead(step.mark)
    const again = direction === 'next' ? ', from the top again' : ', from the end again'
    const place = `name ${(part?.before ?? 0) + step.number} of ${part?.of ?? step.of}`
    void this.#card.announce(step.mark, place + (step.wrapped || part?.again ? again : ''))
    return true
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
    this.reachedAt = Date.now()
    this.#reached.lead(mark)
    await this.#openCard(mark, null, true)
  }

  stop(): void {
    this.#touch.stop()
    this.#hover.stop()
    this.#reached.clear()
    this.#card.close()
    this.#setShown(null)
    this.show([], [])
  }

  /** The page has rendered the name anew whose card is shown, or is about to: the card goes to its new place. */
  #follow(mark: Mark): void {
    const successor = successorOf(mark, this.#around, this.#found)
    if (successor) {
      this.#shown = successor
      this.#around = this.#found
      this.#hover.replace(mark, successor)
      this.#card.follow(successor)
    } else if (mark.range.collapsed && this.#lost !== mark) {
      // There it waits: marks come in slices, and the next ones may have it.
      this.#lost = mark
      this.#card.follow(mark)
    }
  }

  /** The background may be asleep: so cards are asked for, and their script, before the pointer is on a name. */
  #approach(target: EventTarget | null): void {
    if (this.#marks.length > 0) warmUp(this.#view)
    for (const { mention } of this.#finder.near(target)) this.#card.prepare(mention.entity)
  }

  #wanted(mark: Mark, point: Point | null, focus = false): Wanted {
    return {
      point,
      focus,
      keys: focus && this.#options.settings().keyboardHints ? this.#keys : undefined,
      mute: muteChoice(mark.mention.entity, this.#view.location.href),
      showOnPage: (entity) => this.#showOther(entity, mark),
      onClosed: () => this.#setShown(null),
    }
  }

  async #openCard(mark: Mark, point: Point | null, focus = false): Promise<void> {
    if (await this.#card.open(mark, this.#wanted(mark, point, focus))) this.#setShown(mark)
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
