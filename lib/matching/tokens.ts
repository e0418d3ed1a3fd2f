/** The words of one block of text, in arrays that are used again for every block: nothing is allocated a word. */
import { FOLD, fingerprint, HASH_START, IGNORED, SEPARATOR } from './fold.ts'
import { type NameIndex, slotOf } from './index-format.ts'
import * as WORD from './lexicon/kinds.ts'
import { forTopicWords, wordKinds } from './lexicon/words.ts'
import { slipGate } from './slip-keys.ts'
import { SlipLookup } from './slip-lookup.ts'
import { topicOfYear } from './topics.ts'

/** The word is no token of the index. */
export const NO_TOKEN = -2
/** The word may be a slip of a surname. */
export const SLIP = -1

export class Tokens {
  text = ''
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  hash = new Int32Array(256)
  /** Words that matter: positions among the words; tokens of the index, SLIP or NO_TOKEN; topics that they speak of. */
  hits = 0
  hitWord = new Int32Array(64)
  hitToken = new Int32Array(64)
  hitTopics = new Int32Array(64)

  readonly slips: SlipLookup
  readonly #index: NameIndex
  readonly #manySurnames: boolean

  /** Words that are worth a look, by fingerprint: those of the index and those that speak of a topic. */
  readonly #filter: Uint8Array

  constructor(index: NameIndex) {
    this.#index = index
    this.slips = new SlipLookup(index)
    this.#manySurnames = index.slipFilter[0] === 0xff
    this.#filter = index.tokenFilter.slice()
    const mask = this.#filter.length * 8 - 1
    forTopicWords((print) => {
      const bit = print & mask
      this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7))
    })
  }

  /** Splits the text into words and looks each up; the number of hits is the answer. The only loop over all characters. */
  read(text: string): number {
    const { slipFilter } = this.#index
    const filter = this.#filter
    const filterMask = filter.length * 8 - 1
    const length = text.length
    this.text = text
    let count = 0
    let hits = 0
    let i = 0
    while (i < length) {
      let folded = FOLD[text.charCodeAt(i)] as number
      if (folded <= IGNORED) {
        i++
        continue
      }
      const from = i
      let hash = HASH_START
      do {
        if (folded !== IGNORED) hash = Math.imul(hash ^ folded, 0x01000193)
        folded = ++i < length ? (FOLD[text.charCodeAt(i)] as number) : SEPARATOR
      } while (folded !== SEPARATOR)
      if (count === this.start.length) this.#growWords()
      this.start[count] = from
      this.end[count] = i
      this.hash[count] = hash
      const bit = fingerprint(hash) & filterMask
      let token = NO_TOKEN
      let topics = 0
      if (((filter[bit >> 3] as number) >> (bit & 7)) & 1) {
        token = this.lookUp(hash)
        topics = this.#topicsOf(hash, text.charCodeAt(from))
      }
      if (token === NO_TOKEN && topics === 0 && i - from > 3) {
        const code = text.charCodeAt(from)
        if (code <= 0x39) topics = i - from === 4 ? topicOfYear(text.slice(from, i)) : 0
        else if (i - from > 4 && (!this.#manySurnames || (code >= 0x41 && code <= 0x5a))) {
          const gate = slipGate(FOLD[code] as number, FOLD[text.charCodeAt(from + 1)] as number, i - from)
          const near = ((slipFilter[gate >> 3] as number) >> (gate & 7)) & 1
          if (near && this.slips.find(text, from, i) > 0) token = SLIP
        }
      }
      if (token !== NO_TOKEN || topics !== 0) {
        if (hits === this.hitWord.length) this.#growHits()
        this.hitWord[hits] = count
        this.hitToken[hits] = token
        this.hitTopics[hits++] = topics
      }
      count++
    }
    this.count = count
    this.hits = hits
    return hits
  }

  /** Topics of a word, by its hash and the first letter as written. */
  #topicsOf(hash: number, first: number): number {
    const kinds = wordKinds(hash) & WORD.topics
    return kinds & WORD.needsCapital ? (first >= 0x41 && first <= 0x5a ? WORD.party : 0) : kinds
  }

  /** The token with this hash, or NO_TOKEN. */
  lookUp(hash: number): number {
    const { tokenKeys, tokenIds } = this.#index
    const mask = tokenKeys.length - 1
    let slot = slotOf(hash, tokenKeys.length)
    while (tokenIds[slot] !== 0) {
      if (tokenKeys[slot] === hash) return (tokenIds[slot] as number) - 1
      slot = (slot + 1) & mask
    }
    return NO_TOKEN
  }

  #growWords(): void {
    const length = this.start.length * 2
    this.start = grown(this.start, length)
    this.end = grown(this.end, length)
    this.hash = grown(this.hash, length)
  }

  #growHits(): void {
    const length = this.hitWord.length * 2
    this.hitWord = grown(this.hitWord, length)
    this.hitToken = grown(this.hitToken, length)
    this.hitTopics = grown(this.hitTopics, length)
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}
