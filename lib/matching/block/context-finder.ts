/** Finds the words and phrases of a block that go with somebody of the dataset: places, posts. */

import * as CONTEXT from '../index/context-numbers.ts'
import { contextNumber } from '../index/context-numbers.ts'
import type { NameIndex } from '../index/index-format.ts'
import type { SharedLists } from '../index/shared-lists.ts'
import * as GAP from '../words/gaps.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore } from '../words/writing.ts'

export class ContextFinder {
  readonly #index: NameIndex
  readonly #tokens: Tokens
  readonly #lists: SharedLists
  /** The phrases that a token is the last word of. */
  readonly #phrases = new Map<number, number[]>()

  constructor(index: NameIndex, tokens: Tokens, lists: SharedLists) {
    this.#index = index
    this.#tokens = tokens
    this.#lists = lists
    const { contextTokens, contextTokensStart } = index
    for (let phrase = 0; phrase + 1 < contextTokensStart.length; phrase++) {
      const last = contextTokens[(contextTokensStart[phrase + 1] as number) - 1] as number
      this.#phrases.set(last, [...(this.#phrases.get(last) ?? []), phrase])
    }
  }

  /** The list with what the hit's word stands for, or is the end of, each once. */
  withHit(contexts: readonly number[], hit: number): readonly number[] {
    const token = this.#tokens.tokenOf(hit)
    const is = this.#index.tokenContext[token] as number
    let all = contexts
    if (is & CONTEXT.byItself && !all.includes(token)) all = this.#lists.withOneMore(all, token)
    if (!(is & CONTEXT.endsPhrase)) return all
    const at = this.#tokens.hitWord[hit] as number
    for (const phrase of this.#phrases.get(token) ?? []) {
      const number = contextNumber(~phrase, this.#index.tokenHash.length)
      if (!all.includes(number) && this.#endsAt(phrase, at)) all = this.#lists.withOneMore(all, number)
    }
    return all
  }

  #endsAt(phrase: number, at: number): boolean {
    const { contextTokens, contextTokensStart, tokenHash } = this.#index
    const end = contextTokensStart[phrase + 1] as number
    for (let back = 1; back < end - (contextTokensStart[phrase] as number); back++) {
      if (this.#tokens.hash[at - back] !== tokenHash[contextTokens[end - 1 - back] as number]) return false
      if (gapBefore(this.#tokens, at - back + 1) === GAP.sentence) return false
    }
    return true
  }
}
