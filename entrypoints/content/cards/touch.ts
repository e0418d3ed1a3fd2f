import type { Mark } from '../marks/marks.ts'

/** A finger that rests this long on a name presses it, in milliseconds: a little less than the browser's own menu takes. */
const LONG_PRESS = 450
/** A finger that moves farther than this scrolls or selects, in CSS pixels. */
const SLOP = 10
/** What can be tapped for its own sake. */
const OWN_USE =
  'a[href],area,button,input,select,textarea,label,summary,[role="button"],[role="link"],[onclick],[tabindex]'

const WATCH = { capture: true, passive: true }

export interface TouchActions {
  find: (target: EventTarget | null, x: number, y: number) => Mark | null
  prepare: (mark: Mark) => void
  open: (mark: Mark, point: { x: number; y: number }) => void
  /** The mark whose card is shown. */
  shown: () => Mark | null
}

/**
 * Opens cards by finger: a tap on a name, or where the name is a link, a long press. Nothing is taken from the page before
 * a long press has opened a card: scrolling, selecting, zooming and following links stay what they are.
 */
export class Touch {
  #view: Window
  #actions: TouchActions
  #press: { mark: Mark; x: number; y: number; timer: number; opened: boolean; wasShown: boolean } | null = null
  #listening = new AbortController()

  constructor(view: Window, actions: TouchActions) {
    this.#view = view
    this.#actions = actions
    const watch = { ...WATCH, signal: this.#listening.signal }
    view.addEventListener('pointerdown', (event) => this.#down(event), watch)
    view.addEventListener('pointercancel', () => this.#letGo(), watch)
    view.addEventListener('pointerup', () => clearTimeout(this.#press?.timer), watch)
    const take = { capture: true, signal: this.#listening.signal }
    view.addEventListener('contextmenu', (event) => this.#stopAfterLongPress(event), take)
    view.addEventListener('click', (event) => this.#click(event), take)
  }

  stop(): void {
    this.#listening.abort()
    this.#letGo()
  }

  #down(event: PointerEvent): void {
    this.#letGo()
    if (!event.isTrusted || event.pointerType !== 'touch' || !event.isPrimary) return
    const { clientX: x, clientY: y } = event
    const target = event.composedPath()[0] ?? null
    const mark = this.#actions.find(target, x, y)
    if (!mark) return
    this.#actions.prepare(mark)
    const press = { mark, x, y, timer: 0, opened: false, wasShown: this.#actions.shown() === mark }
    this.#press = press
    this.#view.addEventListener('pointermove', this.#move, WATCH)
    if (!hasOwnUse(target)) return
    press.timer = this.#view.setTimeout(() => {
      press.opened = true
      this.#actions.open(mark, { x, y })
    }, LONG_PRESS)
  }

  /** Listens only while a finger is on a name: a mouse moves all the time. */
  #move = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    const press = this.#press
    if (!press || pointerType !== 'touch') return
    if (Math.hypot(clientX - press.x, clientY - press.y) > SLOP) this.#letGo()
  }

  #click(event: MouseEvent): void {
    const press = this.#press
    if (!press || !event.isTrusted) return
    this.#letGo()
    if (press.opened) stop(event)
    // A second tap on the name has closed its card: that is what it was for.
    else if (!press.wasShown && !hasOwnUse(event.composedPath()[0] ?? null)) this.#actions.open(press.mark, press)
  }

  /** The long press was for the card, not for the link's menu as well. */
  #stopAfterLongPress(event: Event): void {
    if (this.#press?.opened && event.isTrusted) stop(event)
  }

  #letGo(): void {
    if (!this.#press) return
    clearTimeout(this.#press.timer)
    this.#press = null
    this.#view.removeEventListener('pointermove', this.#move, WATCH)
  }
}

function hasOwnUse(target: EventTarget | null): boolean {
  return target !== null && 'closest' in target && (target as Element).closest(OWN_USE) !== null
}

function stop(event: Event): void {
  event.preventDefault()
  event.stopImmediatePropagation()
}
