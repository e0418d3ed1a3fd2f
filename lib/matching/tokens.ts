/** Which words of a block matter: parts of names, slips of surnames, words of evidence. */
import { FOLD, fingerprint, hashWord, IGNORED } from './fold.ts'
import { type NameIndex, slotOf } from './index-format.ts'
import * as WORD from './lexicon/kinds.ts'
import { forTopicWords, wordKinds } from './lexicon/words.ts'
import { slipGate } from './slip-keys.ts'
import { type SlipMatch, SlipMatches } from './slip-matches.ts'
import { addTopics, topicOfYear, yearAt } from './topics.ts'
import { twiceAsLong, UNSURE, WordSplitter } from './word-splitter.ts'

/** The word is no token of the index. */
export const NO_TOKEN = -2
/** The word is a slip of a surname. */
export const SLIP = -1

/** How many words are remembered, small ones and as many with a capital: a power of two. */
const REMEMBERED = 4096
/** The word does not matter: a token is kept above the bits of its topics, moved so that this is nothing. */
const NOTHING = 0
const TOPIC_BITS = 8
const LABOUR = hashWord('labour')
const LABOR = hashWord('labor')
const POSSESSIVE_S = hashWord('s')

export class Tokens extends WordSplitter {
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
  readonly #manySurnames: boolean
  /**
   * What words were found to be, in pairs of hash and outcome: a page says most of its words many times. Each is kept in the
   * place that its hash says, those that begin with a capital apart.
   */
  readonly #remembered = new Int32Array(4 * REMEMBERED)
  #topics = 0

  constructor(index: NameIndex) {
    super()
    this.#index = index
    this.#slips = new SlipMatches(index)
    this.#filter = index.tokenFilter.slice()
    this.#manySurnames = index.slipFilter[0] === 0xff
    const mask = this.#filter.length * 8 - 1
    forTopicWords((print) => {
      const bit = print & mask
      this.#filter[bit >> 3] = (this.#filter[bit >> 3] as number) | (1 << (bit & 7))
    })
  }

  /**
   * Splits a block's text into words and keeps those that matter as hits. Returns the topics that the words speak of,
   * counted, and sets `named` where some word may be part of a name.
   */
  read(text: string): number {
    this.split(text)
    const { count, hash: hashes, first: firsts } = this
    const remembered = this.#remembered
    this.hits = 0
    this.named = false
    this.#topics = 0
    for (let word = 0; word < count; word++) {
      const hash = hashes[word] as number
      const first = firsts[word] as number
      const place = placeOf(hash, first)
      const known = remembered[place] === hash && first !== UNSURE
      const outcome = known ? (remembered[place + 1] as number) : this.#weigh(word)
      if (outcome !== NOTHING) this.#keepHit(word, outcome)
    }
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

  /** What the word is; remembered where the hash and the first character alone say it. */
  #weigh(word: number): number {
    const hash = this.hash[word] as number
    const first = this.text.charCodeAt(this.start[word] as number)
    const bit = fingerprint(hash) & (this.#filter.length * 8 - 1)
    const known = ((this.#filter[bit >> 3] as number) >> (bit & 7)) & 1
    let topics = known ? topicsOf(hash, first) : 0
    if (first <= 0x39) topics |= this.#topicOfNumber(word)
    let token = known ? this.lookUp(hash) : NO_TOKEN
    if (token === NO_TOKEN && this.#mayBeSlip(word, first) && this.slipsAt(word).length > 0) token = SLIP
    const outcome = ((token - NO_TOKEN) << TOPIC_BITS) | topics
    if (this.first[word] !== UNSURE) {
      const place = placeOf(hash, first)
      this.#remembered[place] = hash
      this.#remembered[place + 1] = outcome
    }
    return outcome
  }

  #topicOfNumber(word: number): number {
    const from = this.start[word] as number
    return (this.end[word] as number) - from === 4 ? topicOfYear(yearAt(this.text, from)) : 0
  }

  /** "New Zealand's Labour Party", "Irish Labour": says more of where a page is from than a country's name alone. */
  #countryBefore(word: number): boolean {
    const before = this.hash[word - 1] === POSSESSIVE_S ? word - 2 : word - 1
    const last = this.hits - 1
    return last >= 0 && this.hitWord[last] === before && ((this.hitTopics[last] as number) & WORD.abroad) !== 0
  }

  #keepHit(word: number, outcome: number): void {
    const topics = outcome & ((1 << TOPIC_BITS) - 1)
    const token = (outcome >> TOPIC_BITS) + NO_TOKEN
    const hash = this.hash[word]
    this.#topics = addTopics(this.#topics, topics)
    if ((hash === LABOUR || hash === LABOR) && this.#countryBefore(word))
      this.#topics = addTopics(addTopics(this.#topics, WORD.abroad), WORD.abroad)
    if (token !== NO_TOKEN) this.named = true
    if (this.hits === this.hitWord.length) this.#growHits()
    this.hitWord[this.hits] = word
    this.hitToken[this.hits] = token
    this.hitTopics[this.hits++] = topics
  }

  /** The word has the beginning and the length of some surname, or of one that lost or gained a letter. */
  #mayBeSlip(word: number, first: number): boolean {
    if (this.#manySurnames && (first < 0x41 || first > 0x5a)) return false
    const { text } = this
    let length = 0
    let second = 0
    for (let i = this.start[word] as number; i < (this.end[word] as number); i++) {
      const folded = FOLD[text.charCodeAt(i)] as number
      if (folded === IGNORED) continue
      if (++length === 2) second = folded
    }
    const gate = slipGate(FOLD[first] as number, second, length)
    return length > 4 && (((this.#index.slipFilter[gate >> 3] as number) >> (gate & 7)) & 1) !== 0
  }

  #growHits(): void {
    this.hitWord = twiceAsLong(this.hitWord)
    this.hitToken = twiceAsLong(this.hitToken)
    this.hitTopics = twiceAsLong(this.hitTopics)
  }
}

/** Where a word is remembered; `first` is its first character, which in ASCII has this bit unless it is a capital. */
function placeOf(hash: number, first: number): number {
  return ((hash & (REMEMBERED - 1)) << 1) | ((first & 0x20) * (REMEMBERED / 0x10))
}

/** Topics of a word, by its hash and the first letter as written. */
function topicsOf(hash: number, first: number): number {
  const kinds = wordKinds(hash) & WORD.topics
  return kinds & WORD.needsCapital ? (first >= 0x41 && first <= 0x5a ? WORD.party : 0) : kinds
}
