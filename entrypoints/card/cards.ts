import cardStyles from '../../components/card.css?inline'
import tokens from '../../components/tokens.css?inline'
import type { CardOpening, CardSurface } from '../content/cards/card-surface.ts'
import { Announcer } from './announcer.ts'
import { CardHost } from './card-host.ts'
import frameStyles from './frame.css?inline'

/** The cards of a page: one that is shown, and one that is drawn ahead while the first may still be there. */
export class Cards implements CardSurface {
  #document: Document
  #hosts: CardHost[]
  #shown: CardHost | null = null
  #drawn: CardHost | null = null
  #announcer: Announcer

  constructor(document: Document) {
    this.#document = document
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`${tokens}\n${cardStyles}\n${frameStyles}`)
    this.#hosts = [new CardHost(document, sheet), new CardHost(document, sheet)]
    this.#announcer = new Announcer(document)
  }

  draw(opening: CardOpening): void {
    this.#drawn?.close()
    this.#drawn = this.#hosts.find((host) => host !== this.#shown) as CardHost
    this.#drawn.draw(opening)
  }

  drop(): void {
    this.#drawn?.close()
    this.#drawn = null
  }

  open(opening: CardOpening): void {
    if (!this.#drawn?.isFor(opening)) this.draw(opening)
    this.#shown?.close()
    const card = this.#drawn
    this.#shown = card
    this.#drawn = null
    card?.show(opening, () => {
      this.#shown = null
      opening.onClosed()
    })
  }

  follow(range: Range): void {
    this.#shown?.follow(range)
  }

  close(): void {
    this.drop()
    this.#shown?.close()
    this.#shown = null
  }

  announce(words: string): void {
    const { documentElement, fullscreenElement } = this.#document
    this.#announcer.say(words, this.#document.querySelector('dialog:modal') ?? fullscreenElement ?? documentElement)
  }

  isOn(event: Event): boolean {
    return this.#shown?.isOn(event) ?? false
  }

  isHeld(): boolean {
    return this.#shown?.isHeld() ?? false
  }
}
