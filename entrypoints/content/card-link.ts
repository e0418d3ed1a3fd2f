import type { Answer } from '../../lib/messages.ts'
import { send } from '../../lib/messaging.ts'
import { type CardSurface, cardSurface } from './card-surface.ts'
import { isCertain, type Mark } from './marks.ts'

/** Opens cards: gets their data and, the first time, the script that draws them. Both begin when the pointer comes near. */
export class CardLink {
  #cards = new Map<string, Promise<Answer<'get-card'>>>()
  #surface: Promise<CardSurface | undefined> | undefined
  /** Counts openings and closings: an answer that comes after the next one is late, and dropped. */
  #turn = 0

  prepare(entity: string): void {
    void this.#loadSurface()
    void this.#loadCard(entity)
  }

  /** Opens the card of a mark. Returns false where it is no longer wanted by the time it is there, or cannot be had. */
  async open(mark: Mark, point: { x: number; y: number } | null, onClosed: () => void): Promise<boolean> {
    const turn = ++this.#turn
    const [surface, answer] = await Promise.all([this.#loadSurface(), this.#loadCard(mark.mention.entity)])
    if (turn !== this.#turn || !surface || !answer.ok || mark.range.collapsed) return false
    const { text, why } = mark.mention
    surface.open({
      card: answer.value,
      matched: { text: text.replace(/\s+/g, ' '), why, certain: isCertain(mark.mention) },
      range: mark.range,
      point,
      loadCard: (entity) => this.#loadCard(entity),
      onClosed,
    })
    return true
  }

  close(): void {
    this.#turn++
    cardSurface()?.close()
  }

  isOnCard(event: Event): boolean {
    return cardSurface()?.isOn(event) ?? false
  }

  isHeld(): boolean {
    return cardSurface()?.isHeld() ?? false
  }

  #loadCard(entity: string): Promise<Answer<'get-card'>> {
    const known = this.#cards.get(entity)
    if (known) return known
    const asked = send('get-card', { entity }).then((answer) => {
      if (!answer.ok) this.#cards.delete(entity)
      return answer
    })
    this.#cards.set(entity, asked)
    return asked
  }

  #loadSurface(): Promise<CardSurface | undefined> {
    this.#surface ??= this.#askForSurface().then((surface) => {
      if (!surface) this.#surface = undefined
      return surface
    })
    return this.#surface
  }

  async #askForSurface(): Promise<CardSurface | undefined> {
    if (!cardSurface()) await send('load-card-script', {})
    return cardSurface()
  }
}
