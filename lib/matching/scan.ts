/** One block's text → what in it concerns the decision. */

import { bearerAround, hasHistoricBearer } from './antecedents/better-known.ts'
import type { Candidate, Scan } from './block/candidate.ts'
import { ContextFinder } from './block/context-finder.ts'
import * as MARK from './block/marks.ts'
import { markTogether } from './block/together.ts'
import { SET_APART } from './block/told.ts'
import * as TOPIC from './block/topics.ts'
import { ALL_TOPICS, addTopics, topicCount, yearAt } from './block/topics.ts'
import { GroupFinder } from './groups/groups.ts'
import type { NameIndex } from './index/index-format.ts'
import { placeOfNumbers, SharedLists } from './index/shared-lists.ts'
import * as WORD from './lexicon/kinds.ts'
import { PeopleFinder } from './people/people.ts'
import type { BlockHints } from './types.ts'
import { datelineMonth } from './words/dateline.ts'
import * as GAP from './words/gaps.ts'
import * as LETTERS from './words/letters.ts'
import { originalOf, plainTextOf, SPLIT_NAME, withWholeNames } from './words/plain-text.ts'
import { CONTEXT, ENDS_PHRASE, ENDS_SURNAME, ROLE, Tokens } from './words/tokens.ts'
import { gapBefore, lettersOf } from './words/writing.ts'

/** Words before and after a candidate that count as beside it. */
const REACH = 14
/** The first year in which the oldest of today's politicians were grown up. */
const WITHIN_MEMORY = 1967
const NONE: readonly never[] = []
const ALONE_BITS = 10
/** Counts of all that says that a page is about politics. */
const POLITICAL = (15 << (4 * TOPIC.party)) | (15 << (4 * TOPIC.politics))
/** Counts of party and other fields: where a sentence has any, its neighbours are not asked. */
const SPEAKING = (15 << (4 * TOPIC.party)) | (15 << (4 * TOPIC.field))

/** Scans blocks one after the other. */
export class Scanner {
  readonly #index: NameIndex
  readonly #tokens: Tokens
  readonly #people: PeopleFinder
  readonly #groups: GroupFinder
  readonly #contextFinder: ContextFinder
  /** Most blocks have the same few context words and roles. */
  readonly #lists = new SharedLists()
  /** Blocks with words of evidence alone are alike: the last one of each place that topics and contexts give. */
  readonly #namingNobody: (Scan | undefined)[] = new Array(1 << ALONE_BITS).fill(undefined)

  constructor(index: NameIndex) {
    this.#index = index
    this.#tokens = new Tokens(index)
    this.#people = new PeopleFinder(index, this.#tokens)
    this.#groups = new GroupFinder(index, this.#tokens)
    this.#contextFinder = new ContextFinder(index, this.#tokens, this.#lists)
  }

  /** What concerns the decision; null where nothing does. */
  scan(text: string, hints: BlockHints = {}): Scan | null {
    const tokens = this.#tokens
    tokens.read(text)
    const isAsked = tokens.peculiar || (tokens.seen & (ENDS_SURNAME | ENDS_PHRASE)) !== 0
    const isSplit = SPLIT_NAME.test(text)
    const made = isAsked || isSplit ? plainTextOf(text) : null
    const plain = isSplit ? withWholeNames(made, text) : made
    if (plain) tokens.read(plain.text)
    const { topics, seen } = tokens
    const contexts = seen & CONTEXT ? this.#contexts() : NONE
    const candidates = seen & (ENDS_SURNAME | ENDS_PHRASE) ? this.#collect(hints) : NONE
    if (candidates.length === 0) return this.#evidenceAlone(text, topics, contexts, hints)
    if (plain) for (const each of candidates) each.original = originalOf(plain, each.start, each.end)
    const { count: words, latest } = tokens
    // "Luke Akehurst | 3 May 2009"; a group's conference has its day beside it too.
    const dated = candidates.some(({ shape }) => shape === 'phrase') ? 0 : monthOf(text, hints)
    return { brand: 'BlockScan', candidates, topics: ofPage(topics, candidates), contexts, words, latest, dated }
  }

  /** What goes with anybody, each once. */
  #contexts(): readonly number[] {
    const tokens = this.#tokens
    let contexts: readonly number[] = NONE
    for (let hit = 0; hit < tokens.hits; hit++) {
      if ((tokens.hitIs[hit] as number) & CONTEXT) contexts = this.#contextFinder.withHit(contexts, hit)
    }
    return contexts
  }

  #collect(hints: BlockHints): readonly Candidate[] {
    const tokens = this.#tokens
    const candidates: Candidate[] = []
    for (let hit = 0; hit < tokens.hits; hit++) {
      const is = tokens.hitIs[hit] as number
      if (!(is & (ENDS_SURNAME | ENDS_PHRASE))) continue
      const token = tokens.tokenOf(hit)
      const at = tokens.hitWord[hit] as number
      const first = candidates.length
      if (is & ENDS_PHRASE) this.#groups.collect(at, token, candidates)
      if (is & ENDS_SURNAME) this.#people.collect(at, token, candidates)
      for (let i = first; i < candidates.length; i++) {
        const candidate = candidates[i] as Candidate
        // Somebody else is only known for having the surname: nothing is asked about them but their role.
        if (candidate.manner !== 'other') this.#lookAround(hit, candidate)
        if (candidate.shape !== 'phrase') candidate.beside = this.#rolesBeside(hit)
        candidate.heading = hints.heading === true
        candidate.aside = hints.aside === true
      }
    }
    const only = candidates[0]
    if (only === undefined) return NONE
    if (hints.cells) this.#people.nameFromCells(only, hints.cells.map(plainly))
    markTogether(tokens, hints, candidates)
    return candidates
  }

  #lookAround(hit: number, candidate: Candidate): void {
    const tokens = this.#tokens
    const { hitWord, hitIs } = tokens
    const at = hitWord[hit] as number
    let first = hit
    let last = hit
    while (first > 0 && at - (hitWord[first - 1] as number) <= REACH) first--
    while (last + 1 < tokens.hits && (hitWord[last + 1] as number) - at <= REACH) last++
    let topics = 0
    let firstTopic = -1
    let lastTopic = -1
    let contexts: readonly number[] = NONE
    for (let near = first; near <= last; near++) {
      const is = hitIs[near] as number
      if (is & CONTEXT) contexts = this.#contextFinder.withHit(contexts, near)
      // Whose name is itself a word of politics is not for that among politics.
      if (!(is & ALL_TOPICS) || near === hit || isListed(tokens, near)) continue
      topics = addTopics(topics, is)
      if (firstTopic < 0) firstTopic = near
      lastTopic = near
    }
    candidate.nearContexts = contexts
    if (candidate.shape === 'surname') candidate.bearer = bearerAround(tokens, this.#index, candidate, at, first, last)
    if (firstTopic < 0) return
    const from = sentenceStart(tokens, at, hitWord[firstTopic] as number)
    const to = sentenceEnd(tokens, at, hitWord[lastTopic] as number)
    let inSentence = 0
    let close = 0
    for (let near = firstTopic; near <= lastTopic; near++) {
      const word = hitWord[near] as number
      if (word < from || word > to) continue
      if (near === hit || isListed(tokens, near)) continue
      let is = hitIs[near] as number
      inSentence = addTopics(inSentence, is)
      if (is & WORD.past && candidate.shape === 'surname' && this.#isWithinMemory(word, candidate.name))
        is &= ~WORD.past
      if (word - at >= -4 && word - at <= 7) close = addTopics(close, is)
    }
    candidate.close = close
    candidate.near = inSentence & SPEAKING ? inSentence : topics
  }

  /** "Byrne joined the party in 1968": a year of which somebody of today with that surname may be told. */
  #isWithinMemory(word: number, surname: number): boolean {
    const year = yearAt(this.#tokens.text, this.#tokens.start[word] as number)
    return year >= WITHIN_MEMORY && !hasHistoricBearer(this.#index, surname)
  }

  /** Hashes of words that say a role, beside the hit's word. */
  #rolesBeside(hit: number): readonly number[] {
    const tokens = this.#tokens
    const { hitWord } = tokens
    const at = hitWord[hit] as number
    let first = hit
    while (first > 0 && at - (hitWord[first - 1] as number) <= 3) first--
    let hashes: readonly number[] = NONE
    for (let near = first; near < tokens.hits; near++) {
      const word = hitWord[near] as number
      if (word - at > 5) break
      if (word === at || !((tokens.hitIs[near] as number) & ROLE)) continue
      hashes = this.#lists.withOneMore(hashes, tokens.hash[word] as number)
    }
    return hashes
  }

  /** One object for all blocks that have these topics and contexts. */
  #evidenceAlone(text: string, topics: number, contexts: readonly number[], hints: BlockHints): Scan | null {
    const dated = monthOf(text, hints)
    if (dated > 0) return { brand: 'BlockScan', namesNobody: true, candidates: NONE, topics, contexts, dated }
    if (contexts.length === 0 && topics === 0) return null
    const { latest } = this.#tokens
    const place = placeOfNumbers(topics, contexts, ALONE_BITS)
    const known = this.#namingNobody[place]
    if (known && known.topics === topics && known.latest === latest && areSame(known.contexts, contexts)) return known
    const scan: Scan = { brand: 'BlockScan', namesNobody: true, candidates: NONE, topics, contexts, latest }
    this.#namingNobody[place] = scan
    return scan
  }
}

/** When what follows was written, 0 where the block is no line that says so: a table's cell says when something was. */
const monthOf = (text: string, { aside, cells }: BlockHints) => (aside || cells ? 0 : datelineMonth(text))

/** What the block says of the page: nothing of politics in a paragraph that tells the politician from whom the page is about. */
function ofPage(topics: number, candidates: readonly Candidate[]): number {
  if (candidates.some(({ told, shape }) => told === SET_APART && shape === 'full')) return topics & ~POLITICAL
  // "Labour first, materials after": whatever has such a name in it, it need not be the party's.
  const doubtful = Math.min(candidates.filter(isLabourAsWord).length, topicCount(topics, TOPIC.party))
  return topics - doubtful * (1 << (4 * TOPIC.party))
}

const WORDS = MARK.partCaps | MARK.quoted
/** "Labour values go up", “Young Labour, Old Rest”: the words of a group's name, but hardly as one. */
const isLabourAsWord = ({ shape, marks, text }: Candidate) =>
  shape === 'phrase' && (marks & WORDS) !== 0 && /\bLabour\b/.test(text)

const plainly = (text: string) => withWholeNames(plainTextOf(text), text)?.text ?? text

function areSame(some: readonly number[], others: readonly number[]): boolean {
  if (some.length !== others.length) return false
  for (let i = 0; i < some.length; i++) if (some[i] !== others[i]) return false
  return true
}

/** First word of the sentence that the word is in; not looked for beyond `least`, the first that is asked about. */
function sentenceStart(tokens: Tokens, at: number, least: number): number {
  let from = at
  while (from > least && gapBefore(tokens, from) !== GAP.sentence) from--
  return from
}

/** Last word of the sentence that the word is in; not looked for beyond `most`. */
function sentenceEnd(tokens: Tokens, at: number, most: number): number {
  let to = at
  while (to < most && gapBefore(tokens, to + 1) !== GAP.sentence) to++
  return to
}

/** "Byrne, Priest, Razaq": a name among others, and no trade. */
function isListed(tokens: Tokens, hit: number): boolean {
  if (!((tokens.hitIs[hit] as number) & WORD.field)) return false
  const at = tokens.hitWord[hit] as number
  const parted = gapBefore(tokens, at) === GAP.comma && gapBefore(tokens, at + 1) === GAP.comma
  return parted && lettersOf(tokens, at) === LETTERS.capital
}
