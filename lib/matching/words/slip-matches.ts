/** Which surnames a written word is a slip of. Remembered by word: a page says most of its words many times. */

import { type NameIndex, tokenText } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldToken, hashWord } from './fold.ts'
import { SlipLookup } from './slip-lookup.ts'
import { isShortForSlips, type Slip, slipBetween } from './slips.ts'

export interface SlipMatch {
  /** The surname's last word: a token of the index. */
  token: number
  slip: Slip
  /** The surname, or what is written for it, is a short word: many such are one slip away from each other. */
  isShort: boolean
}

/** How many words are remembered. */
const REMEMBERED = 4096
const NONE: readonly SlipMatch[] = []

/** Compares words with the surnames that they may be slips of. */
export class SlipMatches {
  readonly #index: NameIndex
  readonly #lookup: SlipLookup
  readonly #known = new Map<number, readonly SlipMatch[]>()

  constructor(index: NameIndex) {
    this.#index = index
    this.#lookup = new SlipLookup(index)
  }

  /** What the word at this place, which has this hash, is a slip of; nearly always nothing. */
  of(text: string, start: number, end: number, hash: number): readonly SlipMatch[] {
    const known = this.#known.get(hash)
    if (known) return known
    const matches = this.#lookup.find(text, start, end) > 0 ? this.#compare(foldToken(text, start, end), hash) : NONE
    if (this.#known.size === REMEMBERED) this.#known.clear()
    this.#known.set(hash, matches)
    return matches
  }

  /** Of the surnames that share a key with the word those that it is one slip away from. */
  #compare(written: string, hash: number): readonly SlipMatch[] {
    const matches: SlipMatch[] = []
    if (written.length < 4) return matches
    const somebodysName = (wordKinds(hash) & (WORD.surname | WORD.given | WORD.english)) !== 0
    for (const token of this.#lookup.found) {
      const right = tokenText(this.#index, token)
      if (somebodysName && !sameButForMac(right, written) && wordKinds(hashWord(right)) & WORD.surname) continue
      const slip = slipBetween(right, written)
      const isShort = isShortForSlips(right, written)
      if (isShort && slip !== 'double' && slip !== 'swap') continue
      if (slip !== null && slip !== 'none') matches.push({ token, slip, isShort })
    }
    return matches
  }
}

/** McDonald and MacDonald: both are names of many, and one is often written for the other. */
function sameButForMac(right: string, written: string): boolean {
  return /^ma?c/.test(right) && right.replace(/^mac/, 'mc') === written.replace(/^mac/, 'mc')
}
