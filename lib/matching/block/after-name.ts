/** What stands right after a stretch of words, as MARK bits. */

import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import { BEEN, GROUPS, OF, S, T, THAT_WHAT } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import {
  charAfter,
  charBefore,
  gapBefore,
  isAmong,
  isSmall,
  kindsAt,
  lettersOf,
  lineBreak,
  startsWithLetter,
} from '../words/writing.ts'
import { goesOnWithPlace } from './among-places.ts'
import * as MARK from './marks.ts'
import { AUXILIARIES, acts, adverb, isAsPeopleAre, isBeing, isDoneToBodies, isNoun, saidToBe } from './verbs.ts'

const SECOND = hashesOf('co vice')
const FAMILY_FIRM = hashesOf('sons son daughter daughters co company bros brothers partners')
/** "Wheeler's End" */
const CORNERS = hashesOf('end corner folly yard bottom leap')
const SCHOOLS = hashesOf('school hospital college academy university station church hotel club')
/** "Dar es Salaam" */
const PARTICLES = hashesOf('es el al de la del du van von der den bin y')
const OWN = hashesOf('old new own young')
const OCCASIONS = hashesOf(
  'summer winter spring autumn christmas annual monthly weekly regional local reading book film study quiz garden lunchtime evening day online deputy public',
)
const MEMBERS = hashesOf('member trustee chair director')
const POINT = 0x2e
const BRACKET = 0x28
const FIRST = hashWord('first')
/** Of addresses and handles: @ _ */
const isAddressMark = (code: number) => code === 0x40 || code === 0x5f

/** @param to the last word. @param plain whether capitals mean something in the block. @param several more words than one. */
export function marksAfter(tokens: Tokens, to: number, plain: boolean, several: boolean): number {
  const marks = isAddressMark(charAfter(tokens, to)) || isDomain(tokens, to) ? MARK.address : 0
  let after = to + 1
  const gap = gapBefore(tokens, after)
  if (gap === GAP.apostrophe && tokens.hash[after] === S)
    return marks | MARK.possessive | marksOfOwned(tokens, after + 1, plain && !several)
  const place = goesOnWithPlace(tokens, after) ? MARK.placeBefore : 0
  // "a Momentum T-shirt"
  if (tokens.hash[after] === T && gapBefore(tokens, after + 1) === GAP.hyphen) after++
  after = skipOccasion(tokens, skipCo(tokens, after))
  if (gap !== GAP.space) return marks | place | marksBehind(tokens, after, gap)
  return marks | place | marksOfNoun(tokens, after, plain, several) | marksOfVerb(tokens, after)
}

/** "co-founder", "Vice-Chair", but not "co-ordinates": the word is what stands behind the hyphen. */
export function skipCo(tokens: Tokens, at: number): number {
  if (!isAmong(tokens, at, SECOND) || gapBefore(tokens, at + 1) !== GAP.hyphen) return at
  return kindsAt(tokens, at + 1) & (WORD.groupNoun | WORD.role) ? at + 1 : at
}

/** "summer gathering", "reading group": what a group holds is said by the word behind. */
export function skipOccasion(tokens: Tokens, at: number): number {
  if (!isAmong(tokens, at, OCCASIONS) || gapBefore(tokens, at + 1) !== GAP.space) return at
  return kindsAt(tokens, at + 1) & WORD.groupNoun ? at + 1 : at
}

/** "progress.org" */
function isDomain(tokens: Tokens, to: number): boolean {
  return (
    charAfter(tokens, to) === POINT &&
    to + 1 < tokens.count &&
    tokens.start[to + 1] === (tokens.end[to] as number) + 1 &&
    isSmall(tokens, to + 1)
  )
}

/** After "’s". @param single whether a surname alone is written as names are. */
function marksOfOwned(tokens: Tokens, at: number, single: boolean): number {
  let marks = 0
  // "Momentum’s old guard"
  if (isAmong(tokens, at, OWN) && gapBefore(tokens, at + 1) === GAP.space) at++
  at = skipCo(tokens, at)
  const kinds = kindsAt(tokens, at)
  if (kinds & WORD.groupNoun) marks |= MARK.groupAfter
  if (kinds & WORD.personal) marks |= MARK.actionAfter
  // "Rahman's Bakery"
  const thing = (kinds & (WORD.namedThing | WORD.politics | WORD.role)) === WORD.namedThing
  if (single && (thing || isAmong(tokens, at, CORNERS)) && lettersOf(tokens, at) === LETTERS.capital)
    marks |= MARK.thingAfter
  return marks
}

/** Behind a hyphen, a comma or a sign. */
function marksBehind(tokens: Tokens, at: number, gap: number): number {
  const hash = tokens.hash[at] as number
  const kinds = wordKinds(hash)
  if (gap === GAP.hyphen) return kinds & WORD.hyphenTail ? MARK.hyphenBacked : MARK.hyphenated
  if (gap === GAP.comma)
    return (calledGroup(tokens, at) ? MARK.isAfter : 0) | (kinds & WORD.office ? MARK.officeAfter : 0)
  // "Progress (member of its board)", in a register of interests
  if (gap === GAP.mark && MEMBERS.has(hash) && charBefore(tokens, at) === BRACKET) return MARK.groupAfter
  if (gap !== GAP.mark || !ampersand(tokens, at)) return 0
  // "Corbyn & company" is a manner of speaking.
  if (isSmall(tokens, at)) return 0
  return MARK.capitalAfter | (FAMILY_FIRM.has(hash) ? MARK.thingAfter : 0)
}

/** A noun or another name goes on behind a blank. */
function marksOfNoun(tokens: Tokens, at: number, plain: boolean, several: boolean): number {
  let marks = 0
  const hash = tokens.hash[at] as number
  const kinds = wordKinds(hash)
  const letters = lettersOf(tokens, at)
  const capital = letters === LETTERS.capital
  // "Peel Primary School"
  const school = capital && isAmong(tokens, at + 1, SCHOOLS) && gapBefore(tokens, at + 1) === GAP.space
  if (school) marks |= MARK.thingAfter
  if (kinds & WORD.office) marks |= MARK.officeAfter
  else if (letters !== LETTERS.lower && kinds & WORD.namedThing && !(kinds & WORD.role)) marks |= MARK.thingAfter
  else if (plain && several && capital && isTrade(kinds)) marks |= MARK.thingAfter
  else if (
    plain &&
    (capital || !startsWithLetter(tokens, at)) &&
    !lineBreak(tokens, at) &&
    !(kinds & (WORD.role | WORD.title | WORD.functional | WORD.action | WORD.groupNoun | WORD.party))
  )
    marks |= MARK.capitalAfter
  if (PARTICLES.has(hash) && lettersOf(tokens, at + 1) === LETTERS.capital) marks |= MARK.capitalAfter
  if (hash === OF) marks |= MARK.nounAfter
  if (kinds & (WORD.groupNoun | WORD.politics | WORD.party)) marks |= MARK.groupAfter
  if (kinds & WORD.personal) marks |= MARK.personalAfter
  // "Labour first came to power", but not "Open Labour came", "Grassroots Voice took".
  const past = kinds & WORD.irregularPast || tokens.text.endsWith('ed', tokens.end[at])
  if (several && kinds & WORD.fixedAfter && !(past && tokens.hash[at - 1] !== FIRST)) marks |= MARK.phraseAfter
  return marks
}

/** What is done, or is not, behind a blank. */
function marksOfVerb(tokens: Tokens, at: number): number {
  let marks = 0
  const hash = tokens.hash[at] as number
  const kinds = wordKinds(hash)
  const verb = adverb(tokens, at) ? kindsAt(tokens, at + 1) : kinds
  // "Progress has been slow": what has been something has not acted.
  const been = tokens.hash[at + 1] === BEEN
  if ((verb & WORD.action && !been) || acts(tokens, at)) marks |= MARK.actionAfter
  if (been)
    marks |=
      isDoneToBodies(tokens, at + 1) || calledGroup(tokens, at + 2)
        ? MARK.isAfter
        : isAsPeopleAre(tokens, at + 2)
          ? 0
          : MARK.wordUse
  if (isBeing(tokens, at) && (saidToBe(tokens, at + 1) || calledGroup(tokens, at + 1) || isDoneToBodies(tokens, at)))
    marks |= MARK.isAfter
  if (isNoun(tokens, at, verb | kinds)) marks |= MARK.nounAfter
  if (AUXILIARIES.has(hash)) marks |= MARK.auxiliaryAfter
  if (verb & WORD.wordUse && !(marks & (MARK.isAfter | MARK.actionAfter))) marks |= MARK.wordUse
  return marks
}

/** ", the think tank", ", a new network": what the name is, put after it. */
function calledGroup(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] as number
  // "Labour values were what his campaign was about"
  if (!(wordKinds(hash) & WORD.determiner) || THAT_WHAT.has(hash)) return false
  for (let word = at + 1; word < at + 4; word++) {
    if (gapBefore(tokens, word) !== GAP.space) return false
    if (isAmong(tokens, word, GROUPS)) return true
  }
  return false
}

function ampersand(tokens: Tokens, at: number): boolean {
  return /^\s*&\s*$/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]))
}

/** "Liam Byrne Plumbing & Heating", "Kevin Peel Property" */
const isTrade = (kinds: number) =>
  (kinds & (WORD.field | WORD.business)) !== 0 && !(kinds & (WORD.party | WORD.politics | WORD.action))
