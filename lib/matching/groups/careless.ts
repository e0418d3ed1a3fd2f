/** Groups' names that are words, written without their capitals: the syntax alone tells them from the words. */
import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { isNoun } from '../block/verbs.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore } from '../words/writing.ts'

/** What is joined or left is a group: "i joined", "was in". */
const JOINED =
  /(?:\b(?:join|(?:re)?joined|left|quit|ran|chaired)|(?:(?:^|[.!?] )|\b(?:i|he|she|we|they|you|who) )(?:was|were|am|im|been) in|\b(?:(?:grand)?(?:son|daughter)|m[ou]m|mother|dad|father|wife|husband|partner|brother|sister|mate|friend|neighbour|nephew|niece|cousin|lad|boyfriend|girlfriend)s? (?:is|was|are|were) (?:now |still |also )?in|used to be in|(?:backed|endorsed) by|wheres) $/i
/** "some one from momentum", "people from open labour", unlike "people from mainstream schools" */
const FROM = /(?:one|body|people|lot|bloke|m[ae]n|speaker) from $/i
/** Where the word goes on, it is a word: "left progress to others", unlike "left momentum in 2019". */
const GOING_ON = /^ (?:of|on|in|towards?|to)\b(?! (?:19|20)\d\d)/i
/** "told us", "used to ring me", "had the money", "isnt a membership thing", "speaks for nobody", "only had two of its own people" */
const ACTS =
  /^ (?:(?:sent|sends|asks|asked|rang|invited) (?:me|us|him|her|them|everyone|everybody)|used to (?:knock|ring|phone|text|email|write|canvass|leaflet|campaign)|said|says|told|tells|speaks? for (?!itself)|(?:(?:only|just|never|always) )?(?:has|had) (?:\w+ ){0,3}(?:its|their) own (?:people|members|candidates?|councillors|mps|list|slate)|endorse[ds]|emailed|texted|(?:has|had|have) the|(?:(?:is|was)(?:n[’']?t)? an?|\((?:th?at[’']?s |its |it[’']s )?(?:the|an?)) (?:\w+ )?(?:think ?tank|group|faction|org|organisation|membership|magazine|network|cult|sect))\b/i
/** What is hardly said of a phrase: "labour first want her to win", "open labour is in there as well", unlike "labour students had a vote". */
const ACTS_AS_NAMED =
  /^ (?:wants?|thinks?|have been \w+ing|(?:is|are|was|were) (?:all )?(?:in (?:it|there|this|that)|behind (?:it|this|that|him|her)|involved|on board|there) (?:as well|too|with)|(?:has|had|have) an? (?:vote|ballot|meeting|conference|stall|slate|rally))\b/i
/** "momentum people", "labour first and unison types" */
const FOLLOWERS = /^ (?:and \w+ )?(?:types|people|lot|crowd|folk|members|activists|candidates|supporters)\b(?! of)/i
/** "mainstream people", "young labour members" are phrases. */
const ADJECTIVE = /(?:mainstream|labour|students|values)$/i
const LINKED_BEFORE = /\b(?:and|plus|or|vs|nor|it (?:\w+ ){1,3}not) $/i
const LINKED_AFTER = /^ (?:and|plus|or|vs|nor)\b/i
/** Characters before and after a name that are looked at. */
const BEFORE = 32
const AFTER = 40

/** What stands right before the name in any pattern that looks before it, and right after it in any other: mostly neither does. */
const LAST_WORDS = hashesOf('join joined rejoined left quit ran chaired in by wheres from and plus or vs nor not')
const FIRST_WORDS = hashesOf(
  'sent sends asks asked rang invited used said says told tells speak speaks only just never always has had have endorses endorsed emailed texted is was are were thats its isn isnt wasn wasnt want wants think thinks and plus or vs nor types people lot crowd folk members activists candidates supporters',
)

/** How sure the syntax is that a group is meant: not at all; if it is listed with another one; by itself. */
export const NO_GROUP = 0
const IF_LISTED = 1
export const GROUP = 2

/** "I was in momentum", "momentum told us", "compass is a think tank"; "and labour first" if another group stands before. */
export function carelessName(tokens: Tokens, from: number, to: number): number {
  const { text, start, end } = tokens
  const isLed = LAST_WORDS.has(tokens.hash[from - 1] ?? 0)
  if (!isLed && !FIRST_WORDS.has(tokens.hash[to + 1] ?? 0)) return NO_GROUP
  const before = text.slice(Math.max(0, (start[from] as number) - BEFORE), start[from])
  const after = text.slice(end[to], (end[to] as number) + AFTER)
  if (isLed && JOINED.test(before)) return GOING_ON.test(after) ? NO_GROUP : GROUP
  const isAdjective = ADJECTIVE.test(text.slice(start[from], end[to]))
  if (isLed && FROM.test(before) && !(isAdjective && isFollowedByNoun(tokens, to + 1))) return GROUP
  const isNamed = from !== to && text[(end[to] as number) - 1] !== 's'
  if (FOLLOWERS.test(after) && !isAdjective) return GROUP
  if (ACTS.test(after) || (isNamed && ACTS_AS_NAMED.test(after))) return GROUP
  return LINKED_BEFORE.test(before) || LINKED_AFTER.test(after) ? IF_LISTED : NO_GROUP
}

function isFollowedByNoun(tokens: Tokens, at: number): boolean {
  return gapBefore(tokens, at) === GAP.space && isNoun(tokens, at, wordKinds(tokens.hash[at] as number))
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
  return /^,? (?:and|plus|or|vs|nor|not) $/.test(text.slice(one.end, next.start))
}
