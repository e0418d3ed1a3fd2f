/** Wordings in which a group's name that is an English word is that word, its capital notwithstanding. */

import * as MARK from '../../block/marks.ts'
import { isBeing, skipAdverbs } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { anyOf, textAfter } from '../../words/patterns.ts'
import { BE, HAS_NOT, HAVING, MODALS, S } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lettersOf, startsWithLetter } from '../../words/writing.ts'
import { DAYS } from '../dated.ts'
import { PROGRESS } from './word-names.ts'

/** What leaflets promise: "Real Progress for Ely". */
const PROMISED = hashesOf(
  'real new fresh more true steady great genuine good solid better fast faster rapid proper serious positive strong green forward local lasting',
)
const TO_WHOM = hashesOf('for in on with')
const BEEN = hashesOf('been being be')
/** As "is" */
export const SEEMING = hashesOf('remains remained seems seemed looks looked appears appeared')
/** What follows a verb that has no object. */
const SINCE = hashesOf('since in at for by again')
/** How progress is, and no body of people. */
const OF_THINGS = hashesOf(
  'slow slower slowest fast faster quick quicker rapid swift steady patchy uneven limited glacial painful minimal disappointing encouraging better worse poor made lost gained slowing gathering stalling maintained impossible inevitable uncertain unstoppable visible achieved easy difficult hard smooth straightforward linear impressive remarkable everything',
)
const TO_AT = hashesOf('to at off')
const AREAS = hashesOf('in on with at of towards toward from across within elsewhere there here')
/** Words of "in the city centre" that are passed over. */
const AREA = 8
/** Initials of a group's own bodies and meetings. */
const OWN_INITIALS = hashesOf('nc ncg ec gc agm hq uk lgbt bame')

/** "Real Progress for Ely" */
export function isSlogan(tokens: Tokens, from: number, next: number): boolean {
  if (!isAmong(tokens, next, TO_WHOM)) return false
  const adjective = isAmong(tokens, from - 1, PROMISED) && !isSmall(tokens, from - 1)
  return adjective && gapBefore(tokens, from) === GAP.space && gapBefore(tokens, next) === GAP.space
}

/** "Progress in the north has been slow", "Momentum was lost". @param next the word after the name. */
export function isAsThingsAre(tokens: Tokens, next: number): boolean {
  let at = next
  if (gapBefore(tokens, at) !== GAP.space) return false
  if (isAmong(tokens, at, AREAS))
    for (at++; at < next + AREA && !isFiniteVerb(tokens, at); at++)
      if (gapBefore(tokens, at) > GAP.apostrophe) return false
  if (!isFiniteVerb(tokens, at)) return false
  if (isAmong(tokens, at, MODALS)) {
    at = skipAdverbs(tokens, at + 1)
    if (tokens.hash[at] !== BE) return false
    at++
  } else {
    const has = isAmong(tokens, at, HAVING)
    // "wasn’t", "has never been"
    at = skipAdverbs(tokens, at + 1)
    if (has && !isAmong(tokens, at++, BEEN)) return false
  }
  // "very slow"
  if (!isAmong(tokens, at, OF_THINGS)) at++
  return isAmong(tokens, at, OF_THINGS) && gapBefore(tokens, at) === GAP.space && !isOfPeople(tokens, at)
}

/** "Momentum has stalled": so things do, but groups too. @param next the word after the name. */
export function doesAsThingsDo(tokens: Tokens, next: number): boolean {
  if (gapBefore(tokens, next) !== GAP.space) return false
  return isAmong(tokens, next, HAVING) && hasCome(tokens, next + 1)
}

/** "has stalled", "has faded since", but not "has put her on its list". */
function hasCome(tokens: Tokens, at: number): boolean {
  if (!(kindsAt(tokens, at) & WORD.wordUse)) return false
  return gapBefore(tokens, at + 1) !== GAP.space || isAmong(tokens, at + 1, SINCE)
}

/** "was quick to answer", "is better organised". */
function isOfPeople(tokens: Tokens, adjective: number): boolean {
  const at = adjective + 1
  if (gapBefore(tokens, at) !== GAP.space) return false
  return isAmong(tokens, at, TO_AT) || tokens.text.endsWith('ed', tokens.end[at])
}

/** What opens a sentence so is no body, unlike that in "Momentum under fire", "Momentum after Corbyn", "Progress to merge with". */
const GOES_ON = anyOf(
  [
    // "Momentum after the break"
    / (?:after|before|from|over|under) (?:the|an?|th[aeio]\w+|last|h\w+|its|our|each|all|one|\w+ing)\b/,
    // "Progress by ward"
    / by (?!then\b|now\b|itself\b|the (?:back|sea)\b|[A-Z]|\d)/,
    // "Progress made on housing"
    / made (?:on|by|in|since|so|to|over|at|with|towards?|against|during|under|here|last|this)\b/,
    // "Progress so far: two of nine"
    / so far\b(?! (?:has|have|had)\b)/,
    // "Progress, if any"
    /,? if any\b/,
    // "Progress to date", "Progress to be reported"
    / to (?:date\b|do\b|be (?:report|review|made|monitor|discuss|noted|track|measur|present|updat|kept|set))/,
    // "Progress (see appendix)"
    / \((?:see|as|to|so|con|\d)/,
    // "Progress: amber"
    /: (?:amber|green|red|good|poor|slow|none|on t|ahead|behind|\d)/,
  ],
  '',
  '^',
)

/** @param at the name’s last word. */
export const goesOnAsThings = ({ text, end }: Tokens, at: number) =>
  GOES_ON.test(textAfter(text, end[at] as number, 40))

/** Whose progress is watched; and what is said with "’s" where nobody has anything: "it’s Momentum that", "where’s Momentum". */
const LEARNERS = hashesOf(
  'child children baby pupil student learner patient trainee apprentice son daughter toddler pilgrim ship boat horse',
)
const IS_OR_HAS = hashesOf('everyone everybody someone somebody')

/** "your child’s Progress", "the side’s Momentum had gone", unlike "last year’s Momentum conference", "the left’s Momentum". */
export function isSomebodysOwn(tokens: Tokens, from: number, marks: number): boolean {
  const owner = from - 2
  // "Pupil Progress", unlike "Student Momentum"
  if (tokens.hash[from] === PROGRESS && gapBefore(tokens, from) === GAP.space && isAmong(tokens, from - 1, LEARNERS))
    return true
  if (owner < 0 || tokens.hash[from - 1] !== S || gapBefore(tokens, from) !== GAP.space) return false
  if (gapBefore(tokens, from - 1) !== GAP.apostrophe || !isSmall(tokens, owner)) return false
  if (isAmong(tokens, owner, LEARNERS)) return true
  const kinds = kindsAt(tokens, owner)
  if (
    marks & MARK.groupAfter ||
    kinds & (WORD.functional | WORD.determiner | WORD.party | WORD.politics | WORD.groupNoun | WORD.british)
  )
    return false
  return !isAmong(tokens, owner, IS_OR_HAS) && !isAmong(tokens, owner, DAYS)
}

/** "has", "will", "is", "seems" */
export function isFiniteVerb(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] as number
  return HAVING.has(hash) || HAS_NOT.has(hash) || SEEMING.has(hash) || MODALS.has(hash) || isBeing(tokens, at)
}

/** "Mainstream AI", "Compass BMX": a longer name that ends in initials. */
export function hasInitialsOf(tokens: Tokens, next: number): boolean {
  if (gapBefore(tokens, next) !== GAP.space || lettersOf(tokens, next) !== LETTERS.allCaps) return false
  const hash = tokens.hash[next] as number
  const known =
    WORD.role | WORD.title | WORD.office | WORD.groupNoun | WORD.party | WORD.politics | WORD.british | WORD.modern
  return (
    startsWithLetter(tokens, next) && !(wordKinds(hash) & known) && tokens.lookUp(hash) < 0 && !OWN_INITIALS.has(hash)
  )
}
