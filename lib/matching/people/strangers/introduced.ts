/** Words beside a surname alone that tell readers who has it: they have not heard of him, and so it is nobody of whom the page spoke. */

import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { FROM, OF } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, quotedAt, startsSentence, wordAt } from '../../words/writing.ts'
import { titleBefore } from '../titles.ts'
import { FIRMS } from './named-after.ts'
import { personTold } from './told-beside.ts'

const NAMED = hashesOf('called named surnamed christened')
const AS = hashWord('as')
const BEING = hashesOf('is was are were be been being s')
const UNHEARD = hashesOf('a an another some two three four five several')
const PEOPLE = hashWord('people')
/** Words between an article and "called": "a plumber from Bury called". */
const REACH = 6
/** After whom somebody called, or named: "called Byrne a liar", "back", "as her deputy", "to order". */
const COMPLEMENTS = hashesOf('to as back for out in over up on')
/** What begins a clause, so that what stands after it is a subject. */
const CLAUSES = hashesOf('that and but when because if as while after before until since so then though although where')
const VERBAL = WORD.action | WORD.irregularPast | WORD.functional
const OF_POLITICS = WORD.party | WORD.politics | WORD.role | WORD.groupNoun | WORD.office
/** What the lists do not have of people in politics, whom nobody may have heard of yet, and of what names people. */
const POLITICIANS = hashesOf(
  'politician outsider favourite star hope figure unknown newcomer rebel radical moderate report inquiry judge newspaper paper tweet letter speech court',
)

/** "a lawyer named Dar", "two brothers called Peel", "the plumber was called Byrne", unlike "a councillor called Peel". */
function isCalledSo(tokens: Tokens, from: number, to: number): boolean {
  let called = from - 1
  if (tokens.hash[called] === AS) called--
  if (called < 2 || !isAmong(tokens, called, NAMED) || gapBefore(tokens, from) !== GAP.space) return false
  // "The plan was called Byrne’s folly."
  if (gapBefore(tokens, to + 1) === GAP.apostrophe) return false
  let isPassive = called < from - 1
  for (let at = called - 1; at >= Math.max(0, called - REACH) && !startsSentence(tokens, at + 1); at--) {
    const hash = tokens.hash[at] as number
    const kinds = wordKinds(hash)
    if (UNHEARD.has(hash)) return called - at > 1 && (isPassive || isRelative(tokens, at, to + 1))
    if (BEING.has(hash)) isPassive = true
    else if (kinds & WORD.determiner) return isPassive && called - at > 2
    else if ((kinds & OF_POLITICS && hash !== PEOPLE) || POLITICIANS.has(hash)) return false
  }
  return false
}

/** "a dentist called Byrne rang", unlike "a friend called Byrne wooden". @param article where whoever calls, or is called, begins. */
function isRelative(tokens: Tokens, article: number, next: number): boolean {
  if (quotedAt(tokens, next)) return false
  if (gapBefore(tokens, next) !== GAP.space) return true
  const kinds = kindsAt(tokens, next)
  // "called Byrne a traitor", "back", "Leader"
  if (kinds & WORD.determiner || isAmong(tokens, next, COMPLEMENTS) || !isSmall(tokens, next)) return false
  const isSubject = startsSentence(tokens, article) || isAmong(tokens, article - 1, CLAUSES)
  return !isSubject || (kinds & VERBAL) !== 0 || /(?:[^s]s|ed)$/.test(wordAt(tokens, next))
}

/** Where people sing, sail, pray, learn and work, beside firms; no politician is told by it. */
const PLACES = hashesOf(
  'club society choir orchestra band church chapel cathedral parish mosque synagogue guild lodge rotary scouts school hospital hospice clinic bank firm shop store inn library theatre cinema allotments stables',
)
const CENTRE = hashWord('centre')
const OUR = hashesOf('the our a')

/** "Byrne of the rowing club", "Mrs Peel from the garden centre", unlike "Peel of the Labour club", "They led Byrne from the church". */
function isOfPlace(tokens: Tokens, from: number, to: number): boolean {
  const link = tokens.hash[to + 1]
  if (link !== OF && (link !== FROM || titleBefore(tokens, from) === 0)) return false
  if (gapBefore(tokens, to + 1) !== GAP.space || !isAmong(tokens, to + 2, OUR)) return false
  for (let at = to + 3; at < to + 3 + REACH && gapBefore(tokens, at) <= GAP.apostrophe; at++) {
    // "Corbyn of the church-going sort"
    if (isAmong(tokens, at, PLACES) || isAmong(tokens, at, FIRMS)) return gapBefore(tokens, at + 1) !== GAP.hyphen
    const kinds = kindsAt(tokens, at)
    // "the garden centre", and not "the centre".
    if (tokens.hash[at] === CENTRE) return at > to + 3
    if (kinds & (OF_POLITICS | WORD.functional)) return false
  }
  return false
}

/** "Gordon Nesbitt, 61, a retired butcher": a surname of two words that may be a given name and another's surname. */
function isWholeName(tokens: Tokens, from: number, to: number): boolean {
  const isGiven = (kindsAt(tokens, from) & WORD.given) !== 0
  return from + 1 === to && isGiven && gapBefore(tokens, to) === GAP.space && titleBefore(tokens, from) === 0
}

/** @param from the surname's first word and its last. */
export function isIntroduced(tokens: Tokens, from: number, to: number): boolean {
  if (isOfPlace(tokens, from, to) || isCalledSo(tokens, from, to)) return true
  return isWholeName(tokens, from, to) && personTold(tokens, from, to) !== 0
}
