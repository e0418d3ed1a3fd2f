/** Towns stand among towns, and after who wrote a letter: "Hull, Leeds and York", "J. Jones, Hull". */

import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { AND, DIRECTIONS, FOR, OF, THE } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, startsSentence } from '../words/writing.ts'

/** "the town of Hull", "the rest of Hull", "north of Hull" */
const KINDS_OF_PLACE = hashesOf(
  'town city village port harbour county borough parish district suburb suburbs outskirts centre streets docks part parts most rest edge people',
)
/** "stood for Hull", "candidate for Bolton", "played for Hull", "left for Burnham" */
const FOR_A_PLACE = hashesOf(
  'stand stands stood standing sit sits sat mp mps candidate candidates elected selected seat play plays played playing scored goal goals debut left leave leaves leaving',
)
/** "Hull, East Yorkshire", "Bolton, Greater Manchester" */
const PARTS = hashesOf('north south east west greater')

const OF_WHERE = hashesOf('of for in')

/** The word is the name of a place, and hardly that of a person. */
function isPlace(tokens: Tokens, at: number): boolean {
  if (at < 0 || isSmall(tokens, at)) return false
  const kinds = kindsAt(tokens, at)
  return (kinds & (WORD.british | WORD.place)) !== 0 && !(kinds & (WORD.party | WORD.surname))
}

/** The last word of "the West", "the North East". */
export function isRegion(tokens: Tokens, at: number): boolean {
  if (!isAmong(tokens, at, DIRECTIONS)) return false
  const before = at > 0 ? (tokens.hash[at - 1] as number) : 0
  return (before === THE || DIRECTIONS.has(before)) && gapBefore(tokens, at) <= GAP.hyphen
}

/** What follows "of" or "for" is said to be a place. @param at the word right before the name. */
export function isOfPlace(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space) return false
  const before = tokens.hash[at - 1] as number
  return tokens.hash[at] === OF
    ? KINDS_OF_PLACE.has(before) || DIRECTIONS.has(before)
    : tokens.hash[at] === FOR && FOR_A_PLACE.has(before)
}

/** Before the name: "York, …", but not "the mayor of York, …". */
export function placeAndComma(tokens: Tokens, from: number): boolean {
  return gapBefore(tokens, from) === GAP.comma && isPlace(tokens, from - 1) && !isOfficeOf(tokens, from - 1)
}

/** "the mayor of Greater Manchester, Burnham, backs it", "A councillor in Manchester, Peel was late". @param last the place's last word. */
function isOfficeOf(tokens: Tokens, last: number): boolean {
  let of = last
  while (of > last - 3 && !isSmall(tokens, of) && gapBefore(tokens, of) === GAP.space) of--
  if (!isAmong(tokens, of, OF_WHERE) || !(kindsAt(tokens, of - 1) & (WORD.role | WORD.title))) return false
  const gap = gapBefore(tokens, last + 2)
  return gap === GAP.comma || (gap === GAP.space && isSmall(tokens, last + 2) && tokens.hash[last + 2] !== AND)
}

/** What goes between towns. */
const TRAVELS = hashesOf(
  'train trains line lines railway road roads bus buses coach coaches ferry ferries motorway journey journeys trip miles halfway somewhere flight flights shuttle tram trams canal commute commuting travelling travels track tracks service services',
)
const BETWEEN = hashWord('between')

/** "on a train between London and Hull". */
export function isTravelledTo(tokens: Tokens, from: number): boolean {
  const { hash } = tokens
  if (hash[from - 1] !== AND || hash[from - 3] !== BETWEEN || !isPlace(tokens, from - 2)) return false
  return isAmong(tokens, from - 4, TRAVELS) || isAmong(tokens, from - 5, TRAVELS)
}

/** After the name: "…, York", "… and York". */
export function goesOnWithPlace(tokens: Tokens, after: number): boolean {
  const gap = gapBefore(tokens, after)
  // "Hull, East Yorkshire"
  if (gap === GAP.comma) return isPlace(tokens, isAmong(tokens, after, PARTS) ? after + 1 : after)
  return gap === GAP.space && tokens.hash[after] === AND && isPlace(tokens, after + 1)
}

/** "York and Liverpool", "York, Liverpool". @param last the list's last word. */
export function listOfPlaces(tokens: Tokens, last: number): boolean {
  if (!isPlace(tokens, last)) return false
  if (tokens.hash[last - 1] === AND) return isPlace(tokens, last - 2)
  return placeAndComma(tokens, last)
}

const ANONYMOUS = hashesOf('anon anonymous withheld supplied')
const COMMA = 0x2c
const COLON = 0x3a

/** "Anon., Hull: …", "… for ever. Sue Jones, Hull": where a letter is from, at the end of its block or before a colon. */
export function signedFrom(tokens: Tokens, at: number): boolean {
  const { text, start, end, hash, count } = tokens
  const ends = at + 1 >= count || text.charCodeAt(end[at] as number) === COLON
  if (!ends || at === 0 || text.charCodeAt((start[at] as number) - 2) !== COMMA) return false
  let first = at - 1
  if (ANONYMOUS.has(hash[first] as number)) return true
  // "Luke Akehurst, Burnham" are two people.
  if (tokens.lookUp(hash[first] as number) >= 0 || isSmall(tokens, first)) return false
  while (first > 0 && first > at - 4 && !startsSentence(tokens, first)) first--
  const isInitial = (end[first] as number) - (start[first] as number) === 1
  const isName = isInitial || (wordKinds(hash[first] as number) & (WORD.given | WORD.title)) !== 0
  // "Peter, Hull: …"
  const isWhole = first < at - 1 || (at + 1 < count && !isInitial)
  return isName && isWhole && startsSentence(tokens, first)
}
