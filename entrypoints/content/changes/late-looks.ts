/** Pause before the first look after a change, and the last pause after which the page is left alone, in milliseconds. */
const FIRST = 1000
const LAST = 32_000

/**
 * When the page is to be looked over for what leaves nothing to observe: a shadow root attached to an element that stands
 * there already, as by a component whose script comes late. Soon after elements have come, and then ever more seldom.
 */
export class LateLooks {
  #look: () => void
  #pause = FIRST
  #timer: ReturnType<typeof setTimeout> | undefined
  #due = 0

  constructor(look: () => void) {
    this.#look = look
  }

  /** Elements have come. A look that is due sooner stays so: a page that changes all the time is looked over too. */
  renew(): void {
    this.#pause = FIRST
    if (this.#timer === undefined || this.#due > performance.now() + FIRST) this.#set()
  }

  /** The page may do something without elements that come: looks begin anew where they have ended. */
  wake(): void {
    if (this.#timer === undefined) this.renew()
  }

  stop(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #set(): void {
    clearTimeout(this.#timer)
    this.#due = performance.now() + this.#pause
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      this.#look()
      this.#pause *= 2
      if (this.#pause <= LAST) this.#set()
    }, this.#pause)
  }
}
