/** Groups' names that are words, written without their capitals: syntax alone tells them from the words. */
import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { topicOfYear, yearAt } from '../block/topics.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { HAVING, IN, INDEFINITE, T, THE, TO, USED } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, startsSentence } from '../words/writing.ts'

const PERSONS = hashesOf('i he she we they you who')
const BEING = hashesOf('was were am im been')
/** What is joined or left is a group. */
const JOINING = hashesOf('joined join rejoined left quit ran chaired')
/** Where the word goes on, it is a word: "left progress to others". */
const GOING_ON = hashesOf('of on in to towards toward')
const SPEAKING = hashesOf('said says told tells endorsed endorses emailed texted')
const SENDING = hashesOf('sent sends asked asks rang invited told tells')
const OBJECTS = hashesOf('me us him her them everyone everybody')
/** "labour first want her to win": no labour wants first. */
const WANTING = hashesOf('want wants think thinks')
/** "labour students had a vote", "labour first had a majority" are phrases. */
const PHRASES = hashesOf('first students values')
const VISITING = hashesOf('knock ring phone text email write canvass leaflet campaign')
const IS = hashesOf('is isnt isn was wasnt wasn')
const BODIES = hashesOf('think thinktank tank group faction org organisation membership magazine network cult sect')
const LINKS = hashesOf('and plus or vs nor')

/** How sure the syntax is that a group is meant: not at all, if it is listed with another one, by itself, or beyond doubt. */
export const NO_GROUP = 0
const IF_LISTED = 1
export const GROUP = 2
export const SURELY_GROUP = 3

/** "I was in momentum", "momentum told us", "compass is a think tank"; "and labour first" if another group stands before. */
export function carelessName(tokens: Tokens, from: number, to: number): number {
  const { hash } = tokens
  const next = to + 1
  const after = next < tokens.count && gapBefore(tokens, next) === GAP.space ? (hash[next] as number) : 0
  const before = from > 0 && gapBefore(tokens, from) === GAP.space ? (hash[from - 1] as number) : 0
  const subject = from > 1 ? (hash[from - 2] as number) : 0
  if (JOINING.has(before) && PERSONS.has(subject) && (!GOING_ON.has(after) || isYear(tokens, next + 1)))
    return SURELY_GROUP
  if (JOINING.has(before) && !GOING_ON.has(after)) return GROUP
  // "I was in momentum", "was in labour first for a bit"
  if (
    before === IN &&
    BEING.has(subject) &&
    (startsSentence(tokens, from - 2) || PERSONS.has(hash[from - 3] as number))
  )
    return SURELY_GROUP
  const then = next + 1 < tokens.count ? (hash[next + 1] as number) : 0
  if (SENDING.has(after) && OBJECTS.has(then)) return SURELY_GROUP
  // "momentum used to knock on my door", "open labour had a ballot"
  if (after === USED && then === TO && VISITING.has(hash[next + 2] ?? 0)) return SURELY_GROUP
  const sure = from !== to && !PHRASES.has(hash[to] as number)
  const had = sure && HAVING.has(after) && INDEFINITE.has(then) ? wordKinds(hash[next + 2] ?? 0) : 0
  if (had & (WORD.groupNoun | WORD.politics)) return GROUP
  if (SPEAKING.has(after) || (HAVING.has(after) && then === THE)) return GROUP
  if (from !== to && WANTING.has(after) && tokens.text[(tokens.end[to] as number) - 1] !== 's') return SURELY_GROUP
  if (IS.has(after) && isBody(tokens, hash[next + 1] === T ? next + 2 : next + 1)) return GROUP
  return LINKS.has(before) || LINKS.has(after) ? IF_LISTED : NO_GROUP
}

function isYear(tokens: Tokens, at: number): boolean {
  return at < tokens.count && topicOfYear(yearAt(tokens.text, tokens.start[at] as number)) !== 0
}

/** "a think tank", "a membership thing". */
function isBody(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || !INDEFINITE.has(tokens.hash[at] as number)) return false
  return (
    BODIES.has(tokens.hash[at + 1] as number) || (at + 2 < tokens.count && BODIES.has(tokens.hash[at + 2] as number))
  )
}

/** Drops words that are no group's name after all: next to them stands none that is more than a word. */
export function dropUnlisted(text: string, candidates: Candidate[]): void {
  for (let i = candidates.length - 1; i >= 0; i--) {
    const one = candidates[i] as Candidate
    if (one.careless !== IF_LISTED) continue
    if (isLinked(text, candidates[i - 1], one) || isLinked(text, one, candidates[i + 1])) one.careless = GROUP
    else candidates.splice(i, 1)
  }
}

function isLinked(text: string, one: Candidate | undefined, next: Candidate | undefined): boolean {
  if (!one || !next || one.entity === next.entity || one.shape !== 'phrase' || next.shape !== 'phrase') return false
  const isName = ({ text: written, marks, careless }: Candidate) =>
    careless >= GROUP || !(marks & MARK.lower) || /\s/.test(written)
  if (!isName(one) && !isName(next)) return false
  return /^,? (?:and|plus|or|vs|nor) $/.test(text.slice(one.end, next.start))
}
