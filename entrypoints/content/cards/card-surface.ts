import type { Answer, Keys, PageCard } from '../../../lib/messages.ts'
import type { MuteChoice } from './mute-choice.ts'

/** What the card is opened with. Plain data and functions: the card script imports nothing that talks to the browser. */
export interface CardOpening {
  card: PageCard
  matched: { text: string; why: string; certain: boolean }
  /** The name on the page, which the card must not cover. */
  range: Range
  /** Where the pointer is; the name itself where the card was not opened by the pointer. */
  point: { x: number; y: number } | null
  /** Opened by keyboard: focus goes into the card, and back to where it was when the card closes. */
  focus: boolean
  /** The keys to tell a reader who goes by keyboard; absent where they are not wanted. */
  keys?: Keys | undefined
  mute: MuteChoice
  /** Leads to a mention of somebody else on the page. */
  showOnPage: (entity: string) => void
  loadCard: (entity: string) => Promise<Answer<'get-card'>>
  /** Called when the card closes by itself: by Escape, or because the name has left the screen. */
  onClosed: () => void
}

/** The card script's side: one card at a time is shown. */
export interface CardSurface {
  /** Draws a card ahead, unseen, so that opening it costs next to nothing. One at a time. */
  draw: (opening: CardOpening) => void
  /** Drops what was drawn ahead. */
  drop: () => void
  open: (opening: CardOpening) => void
  /** Puts the card that is shown beside another range: the page has rendered its name anew. */
  follow: (range: Range) => void
  /** Closes without calling `onClosed`. */
  close: () => void
  /** Whether an event happened on the card. */
  isOn: (event: Event) => boolean
  /** Has a screen reader say something. */
  announce: (words: string) => void
  /** Whether the reader is in the card by keyboard. */
  isHeld: () => boolean
}

/** Content script and card script run in the same isolated world and meet here. The page cannot see it. */
const PLACE = Symbol.for('factionary-card-surface')
const world = globalThis as unknown as Record<symbol, CardSurface | undefined>

export function registerCardSurface(surface: CardSurface): void {
  world[PLACE]?.close()
  world[PLACE] = surface
}

export const cardSurface = (): CardSurface | undefined => world[PLACE]
