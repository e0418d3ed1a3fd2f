import type { BlockChange, DecidedNumber, PageAnswer, PageTold } from '../../../lib/matching/page-told.ts'
import type { BlockHints, Strictness } from '../../../lib/matching/types.ts'

/** Tells the engine something of this page. Null where it does not know what it was told before, or cannot be reached. */
export type AskEngine = (told: PageTold) => Promise<PageAnswer | null>

/** A message has the texts of as many blocks as reach this length, in UTF-16 units: the page waits while it is made and copied. */
const MOST_TEXT = 300_000

/** What comes of a message: the numbers of the blocks that were put in by it, and the engine's answer. */
export interface Answered {
  from: number
  to: number
  answer: PageAnswer
}

/**
 * Tells the engine of the page's blocks, one message at a time: what comes meanwhile waits for the next one, so that none
 * overtakes another.
 */
export class EngineLink {
  readonly #ask: AskEngine
  readonly #onAnswer: (answered: Answered) => void
  #page = newId()
  #turn = 0
  #changes: BlockChange[] = []
  /** How many blocks were put in, and how many of these have been told of. */
  #count = 0
  #told = 0
  #underWay: Promise<unknown> | null = null
  #isLost = false

  /** @param onAnswer called for each answer, before any later change is told. */
  constructor(ask: AskEngine, onAnswer: (answered: Answered) => void) {
    this.#ask = ask
    this.#onAnswer = onAnswer
  }

  /** Returns the block's number. */
  add(at: number, text: string, hints: BlockHints): number {
    if (!this.#isLost) this.#changes.push({ at, text, hints })
    return this.#count++
  }

  remove(at: number, count: number): void {
    if (!this.#isLost && count > 0) this.#changes.push({ at, takenOut: count })
  }

  /** @param to its place among the blocks without it. */
  move(at: number, to: number): void {
    if (!this.#isLost) this.#changes.push({ at, to })
  }

  /** Tells what there is to tell, unless something is under way. */
  tell(): void {
    if (!this.#underWay && this.#changes.length > 0) void this.#send()
  }

  /** Has everything decided that was told, and is to be told. Resolves to null where the page has to begin anew. */
  async decide(strictness: Strictness): Promise<DecidedNumber[] | null> {
    const page = this.#page
    while (this.#underWay) await this.#underWay
    if (this.#isLost || page !== this.#page) return null
    const decided = new Map<number, DecidedNumber>()
    // There may be more to tell than one message has, and an answer can lead to other changes.
    do {
      const answer = await this.#send(strictness)
      if (!answer) return null
      for (const each of answer.decided) decided.set(each[0], each)
    } while (this.#changes.length > 0)
    return [...decided.values()]
  }

  /** Begins anew: nothing was told as yet. What is under way is of no concern any more. */
  reset(): void {
    this.#page = newId()
    this.#turn = this.#count = this.#told = 0
    this.#changes = []
    this.#underWay = null
    this.#isLost = false
  }

  /** @param strictness asks for a decision; not before the last message, where there is more to tell than one has. */
  async #send(strictness?: Strictness): Promise<PageAnswer | null> {
    const page = this.#page
    const changes = this.#takeChanges()
    const from = this.#told
    const to = from + changes.filter((change) => 'text' in change).length
    this.#told = to
    const decide = this.#changes.length === 0 ? strictness : undefined
    const asked = this.#ask({ page, turn: this.#turn++, changes, ...(decide && { decide }) })
    this.#underWay = asked
    const answer = await asked
    // It was reset meanwhile.
    if (page !== this.#page) return null
    this.#underWay = null
    if (answer) {
      this.#onAnswer({ from, to, answer })
    } else {
      this.#isLost = true
      this.#changes = []
    }
    return answer
  }

  /** Takes as many of the changes as go into one message. */
  #takeChanges(): BlockChange[] {
    let length = 0
    const end = this.#changes.findIndex((change) => {
      length += 'text' in change ? change.text.length : 0
      return length >= MOST_TEXT
    })
    return this.#changes.splice(0, end < 0 ? this.#changes.length : end + 1)
  }
}

/** Hard to hit upon for another page of the same frame. */
const newId = (): string => `${Date.now().toString(36)}${Math.random().toString(36)}`
