/** The words of one block of text, in arrays that are used again for every block: nothing is allocated a word. */
import { FOLD, fingerprint, HASH_START, hashWord, IGNORED, SEPARATOR } from './fold.ts'
import { type NameIndex, slotOf } from './index-format.ts'
import * as WORD from './lexicon/kinds.ts'
import { forTopicWords, wordKinds } from './lexicon/words.ts'
import { slipGate } from './slip-keys.ts'
import { type SlipMatch, SlipMatches } from './slip-matches.ts'
import { addTopics, topicOfYear } from './topics.ts'

/** The word is no token of the index. */
export const NO_TOKEN = -2
/** The word is a slip of a surname. */
export const SLIP = -1

const LABOUR = hashWord('labour')
const LABOR = hashWord('labor')
const POSSESSIVE_S = hashWord('s')

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

  readonly #index: NameIndex
  readonly #slips: SlipMatches
  /** Words that are worth a look, by fingerprint: those of the index and those that speak of a topic. */
  readonly #filter: Uint8Array
  /** Words that may be a slip or a year, by how they begin: a character's lengths, one bit each. */
  readonly #lengths: Int32Array
  #topics = 0

  constructor(index: NameIndex) {
    this.#index = index
    this.#slips = new SlipMatches(index)
    this.#filter = index.tokenFilter.slice()
    this.#lengths = lengthsByFirst(index.slipFilter)
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
    const lengths = this.#lengths
    const length = text.length
    let { start, end, hash: hashes } = this
    let count = 0
    let i = 0
    this.text = text
    this.hits = 0
    this.named = false
    this.#topics = 0
    while (i < length) {
      const first = text.charCodeAt(i)
      let folded = FOLD[first] as number
      if (folded <= IGNORED) {
        i++
        continue
      }
      const from = i
      const begins = first < 0x80 ? first : folded
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
      const bit = fingerprint(hash) & filterMask
      const known = ((filter[bit >> 3] as number) >> (bit & 7)) & 1
      if (known | (((lengths[begins] as number) >> (i - from)) & 1)) this.#weigh(count, known !== 0)
      count++
      // The separator.
      i++
    }
    this.count = count
    return this.#topics
  }

  /** What the word at `at` is a slip of, where its hit says SLIP. */
  slipsAt(at: number): readonly SlipMatch[] {
    return this.#slips.of(this.text, this.start[at] as number, this.end[at] as number, this.hash[at] as number)
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

  /** Keeps a word that may matter as a hit where it does. */
  #weigh(word: number, known: boolean): void {
    const { text } = this
    const from = this.start[word] as number
    const hash = this.hash[word] as number
    const length = (this.end[word] as number) - from
    const code = text.charCodeAt(from)
    let topics = known ? topicsOf(hash, code) : 0
    if (code <= 0x39 && length === 4) topics |= topicOfYear(text.slice(from, from + 4))
    let token = known ? this.lookUp(hash) : NO_TOKEN
    if (token === NO_TOKEN && length > 4 && this.#isSlip(word, code)) token = SLIP
    if (token === NO_TOKEN && topics === 0) return
    this.#topics = addTopics(this.#topics, topics)
    if ((hash === LABOUR || hash === LABOR) && this.#countryBefore(word))
      this.#topics = addTopics(addTopics(this.#topics, WORD.abroad), WORD.abroad)
    this.#keepHit(word, token, topics)
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

  #isSlip(word: number, first: number): boolean {
    const { text } = this
    const from = this.start[word] as number
    const to = this.end[word] as number
    const begins = first < 0x80 ? first : (FOLD[first] as number)
    if ((((this.#lengths[begins] as number) >> (to - from)) & 1) === 0) return false
    const gate = slipGate(FOLD[first] as number, FOLD[text.charCodeAt(from + 1)] as number, to - from)
    if ((((this.#index.slipFilter[gate >> 3] as number) >> (gate & 7)) & 1) === 0) return false
    return this.slipsAt(word).length > 0
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

/** Topics of a word, by its hash and the first letter as written. */
function topicsOf(hash: number, first: number): number {
  const kinds = wordKinds(hash) & WORD.topics
  return kinds & WORD.needsCapital ? (first >= 0x41 && first <= 0x5a ? WORD.party : 0) : kinds
}

/**
 * By the first character of a word, folded where it is beyond ASCII: at which lengths it shares its beginning with a
 * surname, so that it may be a slip of one, or is a year. Lengths count modulo 32, as in the filter. With very many
 * surnames a misspelt one is looked for only where it has a capital.
 */
function lengthsByFirst(slipFilter: Uint8Array): Int32Array {
  const lengths = new Int32Array(0x80)
  const manySurnames = slipFilter[0] === 0xff
  for (let first = 0x41; first <= 0x5a; first++) {
    if (manySurnames) lengths[first] = -1
    else lengths[first] = lengths[first + 0x20] = slipLengths(slipFilter, first + 0x20)
  }
  const year = 1 << 4
  for (let digit = 0x30; digit <= 0x39; digit++)
    lengths[digit] = year | (manySurnames ? 0 : slipLengths(slipFilter, digit))
  return lengths
}

function slipLengths(slipFilter: Uint8Array, first: number): number {
  let lengths = 0
  for (let second = 0; second < 32; second++) {
    const gate = slipGate(first, second, 0)
    for (let byte = 0; byte < 4; byte++) lengths |= (slipFilter[(gate >> 3) + byte] as number) << (8 * byte)
  }
  return lengths
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}
