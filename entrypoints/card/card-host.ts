import { h, render } from 'preact'
import cardStyles from '../../components/card.css?inline'
import tokens from '../../components/tokens.css?inline'
import { articleDate } from '../content/article-date.ts'
import type { CardOpening, CardSurface } from '../content/card-surface.ts'
import { Announcer } from './announcer.ts'
import { CardFrame } from './CardFrame.tsx'
import { FocusStay } from './focus-stay.ts'
import frameStyles from './frame.css?inline'
import { layerAround } from './layer.ts'
import { keepPlaced } from './placement.ts'

/**
 * Where the card lives: an element in the top layer that is part of the page only while a card is shown. Its shadow root
 * is closed, so the page sees neither what is in it nor, since styles are adopted, has a say in how it looks.
 */
export class CardHost implements CardSurface {
  #document: Document
  #host: HTMLElement
  #root: ShadowRoot
  #frame: HTMLElement
  #shown: AbortController | null = null
  #openings = 0
  #announcer: Announcer
  /** The stay of the focus in the card, where it was opened by keyboard. */
  #stay: FocusStay | null = null

  constructor(document: Document) {
    this.#document = document
    this.#host = document.createElement('div')
    this.#host.popover = 'manual'
    this.#root = this.#host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${tokens}\n${cardStyles}\n${frameStyles}`)
    this.#root.adoptedStyleSheets.push(sheet)
    this.#frame = document.createElement('div')
    this.#frame.className = 'fc-frame'
    this.#announcer = new Announcer(document)
    this.#root.append(this.#frame)
  }

  open(opening: CardOpening): void {
    this.close()
    const shown = new AbortController()
    this.#shown = shown
    const closeByItself = () => {
      this.close()
      opening.onClosed()
    }
    const frame = { ...opening, articleDate: articleDate(this.#document), address: this.#document.URL }
    render(h(CardFrame, { ...frame, key: ++this.#openings }), this.#frame)
    const layer = layerAround(opening.range.startContainer)
    // A page that zooms itself would make the card larger, and mean other lengths by its place.
    this.#host.style.setProperty('--card-zoom', String(1 / layer.currentCSSZoom))
    ;(layer.shadowRoot ?? layer).append(this.#host)
    this.#host.showPopover()
    keepPlaced(this.#host, this.#frame, opening, {
      signal: shown.signal,
      onHidden: () => this.isHeld() || closeByItself(),
    })
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
      { capture: true, signal: shown.signal },
    )
    if (opening.focus) this.#stay = new FocusStay(this.#root)
  }

  close(): void {
    if (!this.#shown) return
    this.#shown.abort()
    this.#shown = null
    render(null, this.#frame)
    this.#host.remove()
    this.#stay?.end()
    this.#stay = null
  }

  announce(words: string): void {
    const { documentElement, fullscreenElement } = this.#document
    this.#announcer.say(words, this.#document.querySelector('dialog:modal') ?? fullscreenElement ?? documentElement)
  }

  isOn(event: Event): boolean {
    return this.#shown !== null && event.composedPath().includes(this.#host)
  }

  isHeld(): boolean {
    return this.#stay !== null || (this.#root.activeElement?.matches(':focus-visible') ?? false)
  }
}
