/** The words of one block of text, in arrays that are used again for every block: nothing is allocated a word. */
import { FOLD, fingerprint, HASH_START, hashWord, IGNORED, SEPARATOR } from './fold.ts'
import { type NameIndex, slotOf } from './index-format.ts'
import * as WORD from './lexicon/kinds.ts'
import { forTopicWords, wordKinds } from './lexicon/words.ts'
import { slipGate } from './slip-keys.ts'
import { SlipLookup } from './slip-lookup.ts'
import { addTopics, topicOfYear } from './topics.ts'

/** The word is no token of the index. */
export const NO_TOKEN = -2
/** How many words are remembered as no slips: a power of two. */
const REMEMBERED = 4096
const LABOUR = new Set(['labour', 'labor'].map(hashWord))
const POSSESSIVE_S = hashWord('s')
/** The word may be a slip of a surname. */
export const SLIP = -1

export class Tokens {
  text = ''
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  hash = new Int32Array(256)
  /** Some word is part of a name, or a slip of one. */
  named = false
  /** Words that matter: positions among the words; tokens of the index, SLIP or NO_TOKEN; topics that they speak of. */
  hits = 0
  hitWord = new Int32Array(64)
  hitToken = new Int32Array(64)
  hitTopics = new Int32Array(64)

  readonly slips: SlipLookup
  readonly #index: NameIndex
  readonly #slipFilter: Uint8Array
  readonly #manySurnames: boolean
  /** Hashes of words that turned out to be no slips: a page says most of its words many times. */
  readonly #noSlips = new Int32Array(REMEMBERED)

  /** Words that are worth a look, by fingerprint: those of the index and those that speak of a topic. */
  readonly #filter: Uint8Array

  constructor(index: NameIndex) {
    this.#index = index
    this.slips = new SlipLookup(index)
    this.#slipFilter = index.slipFilter
    this.#manySurnames = index.slipFilter[0] === 0xff
    this.#filter = index.tokenFilter.slice()
    const mask = this.#filter.length * 8 - 1
    forTopicWords((print) => {
      const bit = print & mask
      this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7))
    })
  }

  /**
   * The one loop over all characters of a page: splits a block's text into words, hashes each and keeps those that matter
   * as hits. Returns the topics that the words speak of, counted, and sets `named` where some word may be part of a name.
   */
  read(text: string): number {
    const filter = this.#filter
    const filterMask = filter.length * 8 - 1
    const length = text.length
    let { start, end, hash: hashes } = this
    let topics = 0
    let count = 0
    let i = 0
    this.text = text
    this.hits = 0
    this.named = false
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
      if (count === start.length) {
        this.#growWords()
        ;({ start, end, hash: hashes } = this)
      }
      start[count] = from
      end[count] = i
      hashes[count] = hash
      const code = text.charCodeAt(from)
      const bit = fingerprint(hash) & filterMask
      const matters = ((filter[bit >> 3] as number) >> (bit & 7)) & 1
      let about = matters ? this.#topicsOf(hash, code) : 0
      if (code <= 0x39 && i - from === 4) about |= topicOfYear(text.slice(from, i))
      let token = matters ? this.lookUp(hash) : NO_TOKEN
      if (token === NO_TOKEN && i - from > 4 && this.#mayBeSlip(text, from, i, hash)) token = SLIP
      if (token !== NO_TOKEN || about !== 0) {
        topics = addTopics(topics, about)
        if (LABOUR.has(hash) && this.#countryBefore(count))
          topics = addTopics(addTopics(topics, WORD.abroad), WORD.abroad)
        this.#keepHit(count, token, about)
      }
      count++
    }
    this.count = count
    return topics
  }

  /** "New Zealand's Labour Party", "Irish Labour": says more of where a page is from than a country's name alone. */
  #countryBefore(word: number): boolean {
    const before = this.hash[word - 1] === POSSESSIVE_S ? word - 2 : word - 1
    const last = this.hits - 1
    return last >= 0 && this.hitWord[last] === before && ((this.hitTopics[last] as number) & WORD.abroad) !== 0
  }

  #keepHit(word: number, token: number, topics: number): void {
    if (token !== NO_TOKEN) this.named = true
    if (this.hits === this.hitWord.length) this.#growHits()
    this.hitWord[this.hits] = word
    this.hitToken[this.hits] = token
    this.hitTopics[this.hits++] = topics
  }

  /** The word shares its beginning, its length and then a key with a surname. */
  #mayBeSlip(text: string, from: number, to: number, hash: number): boolean {
    const code = text.charCodeAt(from)
    if (this.#manySurnames && (code < 0x41 || code > 0x5a)) return false
    const gate = slipGate(FOLD[code] as number, FOLD[text.charCodeAt(from + 1)] as number, to - from)
    const near = ((this.#slipFilter[gate >> 3] as number) >> (gate & 7)) & 1
    if (near === 0) return false
    const place = hash & (REMEMBERED - 1)
    if (this.#noSlips[place] === hash) return false
    if (this.slips.find(text, from, to) > 0) return true
    this.#noSlips[place] = hash
    return false
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
