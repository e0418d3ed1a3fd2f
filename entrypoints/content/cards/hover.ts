import { lineAt } from '../marks/mark-finder.ts'
import type { Mark } from '../marks/marks.ts'

/** How long the pointer rests on a name before its card is drawn ahead, in milliseconds: it may only pass by. */
const REST = 40
/** Half a frame, in milliseconds: a card comes with the frame that is nearest to the end of the delay. */
const HALF_FRAME = 8
/** How long the card stays after the pointer has left name and card, in milliseconds. */
const GRACE = 300

export interface HoverActions {
  /** The mark under the pointer. */
  find: (target: EventTarget | null, x: number, y: number) => Mark | null
  /** The pointer has come to another element: the names in it may be wanted soon. */
  approach: (target: EventTarget | null) => void
  /** Milliseconds that the pointer rests on a name before its card opens. */
  delay: () => number
  /** The pointer has come to a name: the card may be wanted soon. */
  prepare: (mark: Mark) => void
  /** The pointer rests on the name: the card is wanted in a moment, unless dropped. */
  draw: (mark: Mark, point: { x: number; y: number }) => void
  drop: () => void
  open: (mark: Mark, point: { x: number; y: number }) => void
  close: () => void
  /** Whether the event happened on the card. */
  isOnCard: (event: Event) => boolean
  /** Whether the card must stay: the reader is in it by keyboard. */
  isHeld: () => boolean
}

/** Opens the card of a name on which the pointer rests, and closes it when the pointer has left both. */
export class Hover {
  #view: Window
  #actions: HoverActions
  #target: EventTarget | null = null
  #over: Mark | null = null
  #open: Mark | null = null
  #timers: number[] = []
  #frame = 0
  #awaited: Mark | null = null
  #grace: number | undefined
  #point = { x: Number.NaN, y: Number.NaN }
  /** Time of the event that was heard last. */
  #toldAt = Number.NaN
  #listening = new AbortController()

  constructor(view: Window, actions: HoverActions) {
    this.#view = view
    this.#actions = actions
    const options = { capture: true, passive: true, signal: this.#listening.signal }
    view.addEventListener('pointermove', (event) => this.#move(event), options)
    view.addEventListener('pointerover', (event) => this.#move(event), options)
    // Not captured: else it would be told of each element that the pointer leaves, not of the window alone.
    view.document.documentElement.addEventListener('pointerleave', (event) => event.isTrusted && this.#leave(), {
      ...options,
      capture: false,
    })
    view.addEventListener('pointerdown', (event) => this.#press(event), options)
    view.addEventListener('blur', (event) => event.isTrusted && this.#cancelIntent(), options)
  }

  /** Tells that a card was opened for a mark by other means than the pointer, or closed. */
  setOpen(mark: Mark | null): void {
    this.#open = mark
    this.#cancelGrace()
  }

  /** Tells that another mark has taken the place of one. The pointer may have been told that it has left, as the text went. */
  replace(mark: Mark, by: Mark): void {
    const isOver = this.#over === mark || lineAt(by.range, this.#point.x, this.#point.y) >= 0
    if (isOver) this.#over = by
    if (this.#open !== mark) return
    this.#open = by
    if (isOver) this.#cancelGrace()
  }

  stop(): void {
    this.#listening.abort()
    this.#target = null
    this.#cancelIntent()
    this.#cancelGrace()
  }

  #move(event: PointerEvent): void {
    // A page can make up events; only the reader's own open a card. Touch has its own ways.
    if (!event.isTrusted || event.pointerType === 'touch') return
    if (this.#open && this.#actions.isOnCard(event)) {
      this.#over = null
      this.#cancelIntent()
      this.#cancelGrace()
      return
    }
    const { clientX: x, clientY: y } = event
    const isStill = x === this.#point.x && y === this.#point.y
    const target = event.composedPath()[0] ?? null
    // A move to another element is told twice: first that the pointer is over the element, then that it has moved.
    if (isStill && target === this.#target && event.type === 'pointermove' && event.timeStamp === this.#toldAt) return
    this.#toldAt = event.timeStamp
    this.#point = { x, y }
    if (target !== this.#target) this.#actions.approach(target)
    this.#target = target
    const mark = this.#actions.find(target, x, y)
    if (mark === this.#over && mark !== null) return
    // What comes under a pointer that lies still was not pointed at: the page scrolls, or renders itself anew.
    if (mark === null || (isStill && mark !== this.#open)) {
      if (this.#over || this.#open) this.#leave()
      return
    }
    this.#over = mark
    this.#cancelIntent()
    if (mark === this.#open) {
      this.#cancelGrace()
      return
    }
    this.#actions.prepare(mark)
    this.#await(mark)
  }

  /**
   * Has the card of a mark opened, should the pointer still be there when the delay ends. Until it has rested there is one
   * timer only: a pointer that moves over a page comes to many names.
   */
  #await(mark: Mark): void {
    const delay = this.#actions.delay()
    this.#awaited = mark
    const end = performance.now() + delay
    if (delay <= REST) this.#openAt(end)
    else {
      this.#after(REST, () => {
        if (!this.#actions.isHeld()) this.#actions.draw(mark, this.#point)
        this.#openAt(end)
      })
    }
  }

  /** Has the card opened at a time, or with a frame shortly before. */
  #openAt(end: number): void {
    const pause = end - performance.now()
    this.#after(pause, () => this.#openAwaited())
    if (pause > HALF_FRAME) {
      this.#after(pause - HALF_FRAME, () => {
        this.#frame = this.#view.requestAnimationFrame(() => this.#openAwaited())
      })
    }
  }

  #after(pause: number, act: () => void): void {
    this.#timers.push(this.#view.setTimeout(act, pause))
  }

  #openAwaited(): void {
    const mark = this.#awaited
    this.#stopWaiting()
    if (!mark) return
    // A reader who is in a card by keyboard is not drawn out of it by a pointer that lies on another name.
    if (this.#actions.isHeld()) {
      this.#actions.drop()
      return
    }
    this.#cancelGrace()
    this.#open = mark
    this.#actions.open(mark, this.#point)
  }

  #leave(): void {
    this.#over = null
    this.#cancelIntent()
    if (!this.#open || this.#grace !== undefined || this.#actions.isHeld()) return
    this.#grace = this.#view.setTimeout(() => {
      this.#grace = undefined
      if (!this.#actions.isHeld()) this.#actions.close()
    }, GRACE)
  }

  /** A press elsewhere closes at once; a press on the name follows its link and wants no card. */
  #press(event: PointerEvent): void {
    if (!event.isTrusted) return
    if (this.#open && this.#actions.isOnCard(event)) return
    this.#cancelIntent()
    if (this.#open) this.#actions.close()
  }

  #cancelIntent(): void {
    if (!this.#awaited) return
    this.#stopWaiting()
    this.#actions.drop()
  }

  #stopWaiting(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers = []
    if (this.#frame) this.#view.cancelAnimationFrame(this.#frame)
    this.#frame = 0
    this.#awaited = null
  }

  #cancelGrace(): void {
    clearTimeout(this.#grace)
    this.#grace = undefined
  }
}
