import { h, render } from 'preact'
import type { CardOpening } from '../content/cards/card-surface.ts'
import { articleDate } from '../content/date/article-date.ts'
import { CardFrame } from './CardFrame.tsx'
import { FocusStay } from './focus-stay.ts'
import { layerAround } from './layer.ts'
import { keepPlaced, lineOf } from './placement.ts'

/** Set while a card is drawn but not shown: there is then room to scroll past it. */
const UNSEEN = 'data-unseen'
/** More than there is to scroll. */
const PAST = 1e6
/** How long a card shown may need to be painted, in milliseconds. */
const PAINTING = 50

interface Drawn {
  opening: CardOpening
  /** Ends all that follows the card. */
  end: AbortController
  /** Ends the keeping of its place. */
  placing: AbortController
}

/**
 * Where a card lives: an element in the top layer that is part of the page only while a card is shown, or about to be. Its
 * shadow root is closed, so the page sees neither what is in it nor, since styles are adopted, has a say in how it looks.
 */
export class CardHost {
  #document: Document
  #host: HTMLElement
  #root: ShadowRoot
  #window: HTMLElement
  #frame: HTMLElement
  /** Where the card stands: a rule, since a custom property would be inherited, and all of the card styled anew with it. */
  #place: CSSStyleDeclaration
  #drawn: Drawn | null = null
  #openings = 0
  #seen: ReturnType<typeof setTimeout> | undefined
  /** The stay of the focus in the card, where it was opened by keyboard. */
  #stay: FocusStay | null = null
  #isPointedAt = false
  #onHidden = () => {}

  constructor(document: Document, sheet: CSSStyleSheet) {
    this.#document = document
    this.#host = document.createElement('div')
    this.#host.popover = 'manual'
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    const place = new CSSStyleSheet()
    place.replaceSync(':host {}')
    this.#place = (place.cssRules[0] as CSSStyleRule).style
    this.#root.adoptedStyleSheets.push(sheet, place)
    this.#frame = document.createElement('div')
    this.#frame.className = 'fc-frame'
    // Not asked as `:hover`, which stays behind where a finger has been.
    this.#frame.addEventListener('pointerenter', ({ pointerType }) => {
      this.#isPointedAt = pointerType !== 'touch'
    })
    this.#frame.addEventListener('pointerleave', () => {
      this.#isPointedAt = false
    })
    this.#window = document.createElement('div')
    this.#window.className = 'fc-window'
    this.#window.append(this.#frame)
    this.#root.append(this.#window)
  }

  /** Draws a card in its place beside the name, all but seen: to show it then costs next to nothing. */
  draw(opening: CardOpening): void {
    this.close()
    this.#drawn = { opening, end: new AbortController(), placing: new AbortController() }
    const frame = { ...opening, articleDate: articleDate(this.#document), address: this.#document.URL }
    render(h(CardFrame, { ...frame, key: ++this.#openings }), this.#frame)
    const layer = layerAround(opening.range.startContainer)
    // A page that zooms itself would make the card larger, and mean other lengths by its place.
    this.#place.setProperty('zoom', String(1 / layer.currentCSSZoom), 'important')
    this.#host.setAttribute(UNSEEN, '')
    ;(layer.shadowRoot ?? layer).append(this.#host)
    this.#host.showPopover()
    this.#window.scrollTop = PAST
    this.#keepPlaced(this.#drawn)
  }

  #keepPlaced({ opening, placing }: Drawn): void {
    keepPlaced(this.#host, this.#frame, opening, {
      signal: placing.signal,
      onHidden: () => this.#onHidden(),
      onPlaced: (x, y) => this.#setPlace(x, y),
    })
  }

  /** Any change of styles has the browser paint all highlights of the page anew: so nothing is set that stands already. */
  #setPlace(x: number, y: number): void {
    for (const [side, length] of [
      ['left', `${x}px`],
      ['top', `${y}px`],
    ] as const) {
      if (this.#place.getPropertyValue(side) !== length) this.#place.setProperty(side, length, 'important')
    }
  }

  /** Whether the card drawn is the one that is wanted, in the place where it is wanted. */
  isFor(opening: CardOpening): boolean {
    const drawn = this.#drawn?.opening
    return drawn?.card === opening.card && drawn.range === opening.range && lineOf(drawn) === lineOf(opening)
  }

  /**
   * Shows the card drawn, by scrolling back to it: whatever else would show it changes the page or its styles, and then the
   * browser paints all highlights of the page anew before the card is seen. `onClosed` is called when it closes by itself: by a key, or because its name has
   * left the screen.
   */
  show({ focus }: CardOpening, onClosed: () => void): void {
    if (!this.#drawn) return
    const closeByItself = () => {
      this.close()
      onClosed()
    }
    this.#window.scrollTop = 0
    this.#seen = setTimeout(() => this.#host.removeAttribute(UNSEEN), PAINTING)
    this.#onHidden = () => this.#isInUse() || closeByItself()
    this.#document.defaultView?.addEventListener(
      'keydown',
      (event) => {
        if (!event.isTrusted) return
        const leaves = this.isOn(event) && this.#stay?.leadsOut(event)
        if (event.key !== 'Escape' && !leaves) return
        // One press closes the card alone, not the page's dialog under it as well.
        event.preventDefault()
        event.stopImmediatePropagation()
        closeByItself()
      },
      { capture: true, signal: this.#drawn.end.signal },
    )
    if (focus) this.#stay = new FocusStay(this.#root)
  }

  /** Puts the card beside another range: the page has rendered its name anew. */
  follow(range: Range): void {
    if (!this.#drawn) return
    this.#drawn.placing.abort()
    this.#drawn = { ...this.#drawn, opening: { ...this.#drawn.opening, range }, placing: new AbortController() }
    this.#keepPlaced(this.#drawn)
  }

  close(): void {
    if (!this.#drawn) return
    this.#drawn.end.abort()
    this.#drawn.placing.abort()
    this.#drawn = null
    clearTimeout(this.#seen)
    this.#isPointedAt = false
    this.#onHidden = () => {}
    render(null, this.#frame)
    this.#host.remove()
    this.#stay?.end()
    this.#stay = null
  }

  isOn(event: Event): boolean {
    return event.composedPath().includes(this.#host)
  }

  /** A card that is pointed at closes once the pointer has left it, like any other. */
  #isInUse(): boolean {
    return this.isHeld() || this.#isPointedAt
  }

  isHeld(): boolean {
    return this.#stay !== null || (this.#root.activeElement?.matches(':focus-visible') ?? false)
  }
}
