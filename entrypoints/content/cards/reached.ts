import type { Mark } from '../marks/marks.ts'

/** Moments at which the name goes out and comes on again to catch the eye, in milliseconds: less than three a second. */
const BLINKS = [350, 500, 850, 1000]
/** A screen of less height is low, in CSS pixels; and the space above a name that is put to its top. */
const LOW = 480
const EDGE = 8
/** Height at the top of the screen that a page's header may cover, in CSS pixels. */
const HEADER = 120
/** How long a name stands out that was shown in passing, in milliseconds. */
const PASSING = 2500

/** The name that the reader was led to: scrolled to, and standing out from the others until the reader goes on. */
export class Reached {
  #view: Window
  #standOut: (range: Range | null) => void
  #mark: Mark | null = null
  #timers: number[] = []
  #listening: AbortController | null = null

  constructor(view: Window, standOut: (range: Range | null) => void) {
    this.#view = view
    this.#standOut = standOut
  }

  /** The mark that the reader was led to last, also when it no longer stands out. */
  get mark(): Mark | null {
    return this.#mark
  }

  /**
   * Leads to a mark. It stands out until the reader presses anywhere or Escape, or for a moment only.
   * @param glide scrolls smoothly where the reader has nothing against motion; a card needs to know at once where its name is.
   */
  lead(mark: Mark, { passing = false, glide = false } = {}): void {
    this.clear()
    this.#mark = mark
    const still = this.#view.matchMedia('(prefers-reduced-motion: reduce)').matches
    if (!this.#isInSight(mark)) this.#scrollTo(mark, glide && !still ? 'smooth' : 'instant')
    this.#standOut(mark.range)
    if (!still) {
      for (const [index, moment] of BLINKS.entries())
        this.#after(moment, () => this.#standOut(index % 2 === 0 ? null : mark.range))
    }
    if (passing) this.#after(PASSING, () => this.clear())
    this.#listening = new AbortController()
    const options = { capture: true, passive: true, signal: this.#listening.signal }
    this.#view.addEventListener('pointerdown', () => this.clear(), options)
    this.#view.addEventListener('keydown', ({ key }) => key === 'Escape' && this.clear(), options)
  }

  /** The name no longer stands out. */
  clear(): void {
    for (const timer of this.#timers) clearTimeout(timer)
    this.#timers = []
    this.#listening?.abort()
    this.#standOut(null)
  }

  /** Whether the name stands where it is easily read and its card has room: what need not move does not. */
  #isInSight({ range }: Mark): boolean {
    const { top, bottom, left, width } = range.getBoundingClientRect()
    const { innerHeight } = this.#view
    // Of a frame, this window does not know how much of it is on the screen.
    if (this.#view !== this.#view.parent) return false
    if (innerHeight < LOW || width === 0 || top < HEADER || bottom > innerHeight * 0.7) return false
    const around = range.startContainer.parentNode
    // Inside a part that scrolls by itself, or under a layer, the name may be out of sight all the same.
    const root = around?.getRootNode() as DocumentOrShadowRoot | undefined
    return around?.contains(root?.elementFromPoint(left + 1, (top + bottom) / 2) ?? null) === true
  }

  #scrollTo({ range }: Mark, behavior: ScrollBehavior): void {
    const { parentElement, parentNode } = range.startContainer
    const around = parentElement ?? (parentNode as ShadowRoot | null)?.host
    around?.scrollIntoView({ block: 'center', inline: 'nearest', behavior })
    // On a low screen, as with a page zoomed in far, a name in the middle would leave a card no room on either side.
    if (this.#view.innerHeight < LOW) this.#view.scrollBy({ top: range.getBoundingClientRect().top - EDGE, behavior })
  }

  #after(moment: number, act: () => void): void {
    this.#timers.push(this.#view.setTimeout(act, moment))
  }
}
