/** Which words of a block matter: parts of names, slips of surnames, words of evidence. */

import { ALL_TOPICS, addTopics, topicOfYear, yearAt } from '../block/topics.ts'
import { byItself } from '../index/context-numbers.ts'
import { hasBit, type NameIndex, setBit, slotOf } from '../index/index-format.ts'
import { slipGate } from '../index/slip-keys.ts'
import * as WORD from '../lexicon/kinds.ts'
import { forWordsOf, wordKinds } from '../lexicon/words.ts'
import { foldOf, hashesOf, hashWord, IGNORED } from './fold.ts'
import { shouted, titleCased, uncapped } from './headlines.ts'
import { type SlipMatch, SlipMatches } from './slip-matches.ts'
import { LABOUR, S } from './small-words.ts'
import { NEW, NOTHING, PECULIAR, WordSplitter } from './word-splitter.ts'

/** The word is no token of the index. */
const NO_TOKEN = -2
/** The word is a slip of a surname. */
const SLIP = -1

/**
 * What a word is: topics that it speaks of in the bits of kinds.ts, then these, above them its token, moved so that a word
 * that does not matter is 0.
 */
export const CONTEXT = 0x100
export const ENDS_SURNAME = 0x200
export const ENDS_PHRASE = 0x400
/** "leader", "councillor": says of somebody beside it who is meant. */
export const ROLE = 0x800
const TOKEN_AT = 12

const SINCE = hashWord('since')
const BORN = hashWord('born')
/** Words between a birth and its year, and the year in which the oldest of today's politicians were born. */
const BIRTH = 7
const OLDEST = 1935
const OF_MINISTERS = hashesOf('minister ministers secretary spokesman spokesperson spokeswoman')
/** The NEC written out says as much as its initials. */
const NATIONAL = hashWord('national')
const EXECUTIVE = hashWord('executive')
const COMMITTEE = hashWord('committee')
const LABOR = hashWord('labor')

/** The words of one block at a time, and which of them the index or the lexicon has. */
export class Tokens extends WordSplitter {
  /** What the block's words are, all bits together; only those below the token mean anything. */
  seen = 0
  /** Topics that the words speak of, counted. */
  topics = 0
  /** The latest year that is named, 0 for none since 1980. */
  latest = 0
  /** Some word has something invisible in it, or begins beyond ASCII. */
  peculiar = false
  #plain: boolean | null = null
  #uncapped: boolean | null = null

  readonly #index: NameIndex
  readonly #slips: SlipMatches
  /** Words that are worth a look, by their hashes: those of the index, of topics and of roles. */
  readonly #filter: Uint8Array
  readonly #manySurnames: boolean

  constructor(index: NameIndex) {
    super()
    this.#index = index
    this.#slips = new SlipMatches(index)
    this.#filter = index.tokenFilter.slice()
    this.#manySurnames = index.slipFilter[0] === 0xff
    forWordsOf(WORD.topics | WORD.role, (hash) => {
      setBit(this.#filter, slotOf(hash, this.#filter.length * 8))
    })
  }

  /** Splits a block's text into words and keeps those that matter as hits. */
  read(text: string): void {
    this.split(text)
    this.#plain = null
    this.#uncapped = null
    const { hash: hashes, hitWord, hitIs } = this
    const found = this.hits
    let topics = 0
    let seen = 0
    let hits = 0
    let latest = 0
    this.peculiar = false
    for (let i = 0; i < found; i++) {
      const word = hitWord[i] as number
      let is = hitIs[i] as number
      if (is === NEW || is === PECULIAR) {
        const isNew = is === NEW
        is = this.#weigh(word, isNew)
        if (isNew) this.remember(word, is)
        else this.peculiar = true
        if (is === NOTHING) continue
      }
      // "the worst since 1935" speaks of today.
      if (is & WORD.past && (this.#isSince(word) || this.#isBirthOfToday(word))) is &= ~WORD.past
      // "the shadow science minister" is in politics.
      if (is & WORD.field && OF_MINISTERS.has(hashes[word + 1] as number)) is &= ~WORD.field
      const hash = hashes[word]
      if (hash === EXECUTIVE && hashes[word - 1] === NATIONAL && hashes[word + 1] === COMMITTEE) is |= WORD.party
      hitWord[hits] = word
      hitIs[hits] = is
      seen |= is
      if (is & WORD.modern) {
        const year = yearAt(text, this.start[word] as number)
        if (year > latest) latest = year
      }
      if (is & ALL_TOPICS) topics = addTopics(topics, is)
      if ((hash === LABOUR || hash === LABOR) && this.#isForeign(hits))
        topics = addTopics(addTopics(topics, WORD.abroad), WORD.abroad)
      hits++
    }
    this.hits = hits
    this.seen = seen
    this.topics = topics
    this.latest = latest
  }

  /** Capitals tell names from other words in the block: found out once it is asked, of few blocks. */
  get plain(): boolean {
    this.#plain ??= !titleCased(this) && !shouted(this)
    return this.#plain
  }

  /** Who wrote the block sets no capitals: that a name has none says nothing. */
  get uncapped(): boolean {
    this.#uncapped ??= uncapped(this)
    return this.#uncapped
  }

  #isSince(word: number): boolean {
    return this.hash[word - 1] === SINCE || this.hash[word - 2] === SINCE
  }

  /** "was born in Wigan in 1955": so was many a politician of today. */
  #isBirthOfToday(word: number): boolean {
    const year = yearAt(this.text, this.start[word] as number)
    if (year < OLDEST) return false
    for (let before = word - 1; before >= Math.max(0, word - BIRTH); before--)
      if (this.hash[before] === BORN) return true
    return false
  }

  /** The token of a hit's word, SLIP or NO_TOKEN. */
  tokenOf(hit: number): number {
    return ((this.hitIs[hit] as number) >>> TOKEN_AT) + NO_TOKEN
  }

  /** What the word at `at` is a slip of, where its hit says SLIP. */
  slipsAt(at: number): readonly SlipMatch[] {
    return this.#slips.of(this.text, this.start[at] as number, this.end[at] as number, this.hash[at] as number)
  }

  /** A word of what somebody of the dataset stands for: places, posts. */
  isContext(hash: number): boolean {
    const token = this.lookUp(hash)
    return token >= 0 && ((this.#index.tokenContext[token] as number) & byItself) !== 0
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

  /** What the word at `at` is. @param whole whether all its characters count. */
  #weigh(at: number, whole: boolean): number {
    const hash = this.hash[at] as number
    const first = this.text.charCodeAt(this.start[at] as number)
    const known = hasBit(this.#filter, slotOf(hash, this.#filter.length * 8))
    let is = known ? saidOf(hash, first) : 0
    if (first <= 0x39) is |= this.#topicOfNumber(at)
    const token = known ? this.lookUp(hash) : NO_TOKEN
    if (token !== NO_TOKEN) return is | this.#uses(token) | ((token - NO_TOKEN) << TOKEN_AT)
    const slip = this.#mayBeSlip(at, first, whole) && this.slipsAt(at).length > 0
    return slip ? is | ENDS_SURNAME | ((SLIP - NO_TOKEN) << TOKEN_AT) : is
  }

  /** What a token is for. */
  #uses(token: number): number {
    const { tokenContext, tokenSurnamesStart, tokenPhrasesStart } = this.#index
    return (
      (tokenContext[token] ? CONTEXT : 0) |
      (tokenSurnamesStart[token] !== tokenSurnamesStart[token + 1] ? ENDS_SURNAME : 0) |
      (tokenPhrasesStart[token] !== tokenPhrasesStart[token + 1] ? ENDS_PHRASE : 0)
    )
  }

  /** The word ends somebody's surname. */
  isSurname(at: number): boolean {
    const token = this.lookUp(this.hash[at] ?? 0)
    return token !== NO_TOKEN && (this.#uses(token) & ENDS_SURNAME) !== 0
  }

  #topicOfNumber(word: number): number {
    const from = this.start[word] as number
    const length = (this.end[word] as number) - from
    // "1935", "the 1930s"
    return length === 4 || (length === 5 && this.text[from + 4] === 's') ? topicOfYear(yearAt(this.text, from)) : 0
  }

  /** "New Zealand's Labour Party", "Irish Labour": says more of where a page is from than a country's name alone. */
  #isForeign(hit: number): boolean {
    const word = this.hitWord[hit] as number
    const before = this.hash[word - 1] === S ? word - 2 : word - 1
    return hit > 0 && this.hitWord[hit - 1] === before && ((this.hitIs[hit - 1] as number) & WORD.abroad) !== 0
  }

  /** The word has the beginning and the length of some surname, or of one that lost or gained a letter. */
  #mayBeSlip(word: number, first: number, whole: boolean): boolean {
    if (this.#manySurnames && (first < 0x41 || first > 0x5a)) return false
    const { text } = this
    const start = this.start[word] as number
    const end = this.end[word] as number
    let length = end - start
    if (length < 4) return false
    let second = foldOf(text.charCodeAt(start + 1))
    if (!whole) {
      length = 0
      for (let i = start; i < end; i++) {
        const folded = foldOf(text.charCodeAt(i))
        if (folded !== IGNORED && ++length === 2) second = folded
      }
      if (length < 4) return false
    }
    return hasBit(this.#index.slipFilter, slipGate(foldOf(first), second, length))
  }
}

/** What the lexicon says of a word, by its hash and the first letter as written. */
function saidOf(hash: number, first: number): number {
  const kinds = wordKinds(hash)
  const role = kinds & WORD.role ? ROLE : 0
  if (kinds & WORD.needsCapital) return role | (first >= 0x41 && first <= 0x5a ? WORD.party : 0)
  return role | (kinds & WORD.topics)
}
