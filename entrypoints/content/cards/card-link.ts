import type { Answer } from '../../../lib/messages.ts'
import { send } from '../../../lib/messaging.ts'
import { isCertain, type Mark } from '../marks/marks.ts'
import { type CardOpening, type CardSurface, cardSurface } from './card-surface.ts'

/** What the page decides about an opening; the rest is loaded. */
export type Wanted = Pick<CardOpening, 'point' | 'focus' | 'keys' | 'mute' | 'showOnPage' | 'onClosed'>

/** Opens cards: gets their data and, the first time, the script that draws them. Both begin when the pointer comes near. */
export class CardLink {
  #cards = new Map<string, Promise<Answer<'get-card'>>>()
  #namedOnPage: () => readonly string[]
  /** Counts openings and closings, and what is drawn ahead: an answer that comes after the next one is late, and dropped. */
  #turn = 0
  #drawing = 0
  #saying = 0

  /** @param namedOnPage ids of all that the page names: a card says what they have to do with each other. */
  constructor(namedOnPage: () => readonly string[]) {
    this.#namedOnPage = namedOnPage
  }

  prepare(entity: string): void {
    void loadSurface()
    void this.#loadCard(entity)
  }

  /** Draws the card of a mark ahead, unseen: it may be opened in a moment. */
  async draw(mark: Mark, wanted: Wanted): Promise<void> {
    const drawing = ++this.#drawing
    const got = await this.#get(mark, wanted)
    if (drawing === this.#drawing && got) got.surface.draw(got.opening)
  }

  /** Drops what is drawn ahead. */
  drop(): void {
    this.#drawing++
    cardSurface()?.drop()
  }

  /** Opens the card of a mark. Returns false where it is no longer wanted by the time it is there, or cannot be had. */
  async open(mark: Mark, wanted: Wanted): Promise<boolean> {
    this.#drawing++
    const turn = ++this.#turn
    const got = await this.#get(mark, wanted)
    if (turn !== this.#turn || !got) return false
    got.surface.open(got.opening)
    return true
  }

  /** The name whose card is shown has another place in the page. */
  follow(mark: Mark): void {
    cardSurface()?.follow(mark.range)
  }

  close(): void {
    this.#drawing++
    this.#turn++
    cardSurface()?.close()
  }

  async #get(mark: Mark, wanted: Wanted): Promise<{ surface: CardSurface; opening: CardOpening } | null> {
    const [surface, answer] = await Promise.all([loadSurface(), this.#loadCard(mark.mention.entity)])
    if (!surface || !answer.ok || mark.range.collapsed) return null
    const { text, why } = mark.mention
    const matched = { text: text.replace(/\s+/g, ' '), why, certain: isCertain(mark.mention) }
    const loadCard = (entity: string) => this.#loadCard(entity)
    return { surface, opening: { ...wanted, card: answer.value, matched, range: mark.range, loadCard } }
  }

  /** Has a screen reader say who is at a mark, and which of how many marks it is. */
  async announce(mark: Mark, place: string): Promise<void> {
    const turn = ++this.#saying
    const answer = await this.#loadCard(mark.mention.entity)
    if (turn !== this.#saying) return
    const { text } = mark.mention
    const name = answer.ok ? answer.value.name : text
    await announce(`${name === text ? name : `${name}, written “${text}”`}, ${place}`)
  }

  isOnCard(event: Event): boolean {
    return cardSurface()?.isOn(event) ?? false
  }

  isHeld(): boolean {
    return cardSurface()?.isHeld() ?? false
  }

  #loadCard(entity: string): Promise<Answer<'get-card'>> {
    const onPage = this.#namedOnPage()
    const key = [entity, ...onPage].join(' ')
    const known = this.#cards.get(key)
    if (known) return known
    const asked = send('get-card', { entity, onPage }).then((answer) => {
      if (!answer.ok) this.#cards.delete(key)
      return answer
    })
    this.#cards.set(key, asked)
    return asked
  }
}

/** Has a screen reader say something, politely. */
export async function announce(words: string): Promise<void> {
  const surface = await loadSurface()
  surface?.announce(words)
}

let loading: Promise<CardSurface | undefined> | undefined
let warming = false

/** Loads the card script when the page has nothing else to do: the pointer moves over a page with names. */
export function warmUp(view: Window): void {
  if (warming) return
  warming = true
  view.requestIdleCallback(() => void loadSurface(), { timeout: 2000 })
}

/** The card script's side, which the background puts into the page the first time. A failure is tried again. */
function loadSurface(): Promise<CardSurface | undefined> {
  loading ??= askForSurface().then((surface) => {
    if (!surface) loading = undefined
    return surface
  })
  return loading
}

async function askForSurface(): Promise<CardSurface | undefined> {
  if (!cardSurface()) await send('load-card-script', {})
  return cardSurface()
}
