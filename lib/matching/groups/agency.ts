/** What the words after a group's name that is an English word tell: does a body of people act there, or may it? */

import { adverb, isAsPeopleAre, isBeing, isOfThings, skipAdverbs, WILLING } from '../block/verbs.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldToken, hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import { BY, HAVE, HAVING, NOT, T, USED, WHO } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, lettersOf, startsWithLetter } from '../words/writing.ts'

/** What things do. */
export const THINGS = -1
const NOBODY = 0
/** Hardly what things do: where the page speaks of other groups, it is this one that does it. */
export const PERHAPS = 1
export const SURELY = 2

/** Of one thing nobody says "are": British English does so of bodies. */
const PLURALS = hashesOf('are were aren weren have haven do don want think say hope')
const THINGS_ARE = hashesOf(
  'being building coming gathering getting going growing making slowing shifting fading stalling ebbing swinging moving returning turning increasing rising falling waning gaining losing picking happening continuing carrying mounting beginning starting',
)
const THERE = hashesOf('there here elsewhere everywhere')
const THAT = hashWord('that')
/** "Momentum reckons that": what is said or thought, and not shown or meant. */
const MINDING = hashesOf(
  'reckons reckoned maintains maintained complains complained suspects suspected doubts doubted swears swore boasts boasted hints hinted jokes joked concedes conceded protests protested recalls recalled replies repeats repeated stresses stressed regrets regretted feels felt understands understood calculates calculated think thinks thought say says said believe believes believed argues argued feel',
)
const PRONOUNS = hashesOf('i he she they we you somebody some many')
/** What bodies of people should have done, and things should not. */
const OUGHT = hashesOf('should must ought could')
const MADE = hashWord('made')
const FUSS = hashesOf('noise fuss statement case call calls offer appeal apology complaint enemies friends')
const FOUNDED = hashesOf('founded formed launched chaired led run backed created set')
const OBJECTS = hashesOf('the a an its their his her him them us itself themselves everybody everyone nobody')
/** A clause between commas is not read any further. */
const CLAUSE = 14

/** @param at the word after a name that begins a sentence. */
export function agencyAfter(tokens: Tokens, at: number): number {
  if (at + 1 >= tokens.count) return NOBODY
  const gap = gapBefore(tokens, at)
  // "Progress there means a bridge"
  if (gap === GAP.space && THERE.has(tokens.hash[at] as number)) return verbAt(tokens, at + 1) || THINGS
  if (gap === GAP.space) return verbAt(tokens, at)
  if (gap !== GAP.comma) return NOBODY
  // "Momentum, she thinks, should have …"
  if (isSpeaker(tokens, at) && gapBefore(tokens, at + 2) === GAP.comma)
    return Math.min(PERHAPS, verbAt(tokens, at + 2, true))
  if (!WHO.has(tokens.hash[at] as number))
    return FOUNDED.has(tokens.hash[at] as number) ? afterClause(tokens, at) : NOBODY
  return Math.max(inClause(tokens, at + 1), afterClause(tokens, at))
}

/** "she thinks", "Rahman said" */
function isSpeaker(tokens: Tokens, at: number): boolean {
  const somebody = PRONOUNS.has(tokens.hash[at] as number) || lettersOf(tokens, at) === LETTERS.capital
  return somebody && gapBefore(tokens, at + 1) === GAP.space && MINDING.has(tokens.hash[at + 1] as number)
}

/** What only people and bodies of people do. */
function isAgents(hash: number): boolean {
  return (wordKinds(hash) & (WORD.action | WORD.wordUse)) === WORD.action
}

function verbAt(tokens: Tokens, from: number, isAfterComma = false): number {
  const at = adverb(tokens, from) ? from + 1 : from
  if (at + 1 >= tokens.count || lettersOf(tokens, at) !== LETTERS.lower) return NOBODY
  if (gapBefore(tokens, at) !== GAP.space && !(isAfterComma && at === from)) return NOBODY
  const hash = tokens.hash[at] as number
  if (HAVING.has(hash)) {
    // "Progress has stalled": things do so too; "Momentum has backed her" says more.
    if (isAgents(tokens.hash[at + 1] as number)) return SURELY
    if (hasPeople(tokens, at + 1)) return PERHAPS
  }
  if (isBeing(tokens, at)) return arePeople(tokens, at + 1) ? PERHAPS : PLURALS.has(hash) ? PERHAPS : NOBODY
  if (PLURALS.has(hash)) return PERHAPS
  if (OUGHT.has(hash)) return isDuty(tokens, at + 1) ? PERHAPS : NOBODY
  if (WILLING.has(hash)) return isWill(tokens, at + 1) ? PERHAPS : NOBODY
  if (tokens.hash[at + 1] === THAT && MINDING.has(hash)) return SURELY
  const kinds = wordKinds(hash)
  if (kinds & WORD.wordUse) return NOBODY
  if (kinds & WORD.action) return SURELY
  if (kinds & WORD.irregularPast || isPast(tokens, at)) return goesOnAfterVerb(tokens, at + 1) ? PERHAPS : NOBODY
  if (!ends(tokens, at, 's') || ends(tokens, at, 'ss')) return NOBODY
  if (isThings(tokens, at)) return THINGS
  return gapBefore(tokens, at + 1) === GAP.space && OBJECTS.has(tokens.hash[at + 1] as number) ? PERHAPS : NOBODY
}

/** "will pay for leaflets", "won’t share its list", "will be present", but not "will take a while". */
function isWill(tokens: Tokens, from: number): boolean {
  const at = skipAdverbs(tokens, from)
  if (at + 1 >= tokens.count || lettersOf(tokens, at) !== LETTERS.lower) return false
  return !isOfThings(tokens, at) && (goesOnAfterVerb(tokens, at + 1) || isAsPeopleAre(tokens, at + 1))
}

/** "have made more noise", "have invited them", but not "have come sooner". */
function isDuty(tokens: Tokens, have: number): boolean {
  const verb = have + 1
  if (tokens.hash[have] !== HAVE || verb + 1 >= tokens.count) return false
  if (tokens.hash[verb] === MADE) return FUSS.has(tokens.hash[verb + 2] ?? 0)
  const kinds = wordKinds(tokens.hash[verb] as number)
  const past = kinds & WORD.action || isPast(tokens, verb)
  return Boolean(past) && !(kinds & WORD.wordUse) && OBJECTS.has(tokens.hash[verb + 1] as number)
}

/** "wished", but not "need" or "speed". */
function isPast(tokens: Tokens, at: number): boolean {
  return ends(tokens, at, 'ed') && !ends(tokens, at, 'eed')
}

/** "fades" as "faded": only the past is in the list of what things do. */
function isThings(tokens: Tokens, at: number): boolean {
  const stem = foldToken(tokens.text, tokens.start[at] as number, (tokens.end[at] as number) - 1)
  return ((wordKinds(hashWord(`${stem}d`)) | wordKinds(hashWord(`${stem}ed`))) & WORD.wordUse) !== 0
}

/** ", which is telephoning for her", ", which used to train them", ", who have backed her", ", which has new leaders". */
function inClause(tokens: Tokens, at: number): number {
  if (at + 1 >= tokens.count) return NOBODY
  const hash = tokens.hash[at] as number
  if (isBeing(tokens, at)) {
    const going = ends(tokens, at + 1, 'ing') && !THINGS_ARE.has(tokens.hash[at + 1] as number)
    return going ? SURELY : NOBODY
  }
  if (hash === USED || isAgents(hash)) return SURELY
  return verbAt(tokens, at)
}

/** ", founded in 2015, wished them luck" */
function afterClause(tokens: Tokens, from: number): number {
  for (let at = from + 1; at < Math.min(from + CLAUSE, tokens.count - 1); at++) {
    const gap = gapBefore(tokens, at)
    if (gap === GAP.sentence) return NOBODY
    if (gap === GAP.comma) return Math.min(PERHAPS, verbAfterComma(tokens, at))
  }
  return NOBODY
}

function verbAfterComma(tokens: Tokens, at: number): number {
  const kinds = wordKinds(tokens.hash[at] as number)
  if (kinds & WORD.wordUse || lettersOf(tokens, at) !== LETTERS.lower) return NOBODY
  const past = kinds & WORD.irregularPast || isPast(tokens, at)
  return kinds & WORD.action || (past && goesOnAfterVerb(tokens, at + 1)) ? PERHAPS : NOBODY
}

/** "no stall", "new leaders", "40,000 members": what things do not have. */
function hasPeople(tokens: Tokens, at: number): boolean {
  const described = WORD.determiner | WORD.functional | WORD.another
  for (let word = at; word < Math.min(at + 4, tokens.count); word++) {
    const number = !startsWithLetter(tokens, word)
    if (gapBefore(tokens, word) !== GAP.space && !number) return false
    const kinds = wordKinds(tokens.hash[word] as number)
    if (word > at && kinds & (WORD.groupNoun | WORD.role | WORD.politics) && !(kinds & WORD.functional)) return true
    if (word === at && !(kinds & described) && !number) return false
  }
  return false
}

/** After "is": "not there", "silent", "looking for a leader". */
function arePeople(tokens: Tokens, from: number): boolean {
  const at = tokens.hash[from] === NOT || tokens.hash[from] === T || adverb(tokens, from) ? from + 1 : from
  if (at >= tokens.count || gapBefore(tokens, at) > GAP.apostrophe) return false
  return isAsPeopleAre(tokens, at) || (ends(tokens, at, 'ing') && !THINGS_ARE.has(tokens.hash[at] as number))
}

/** What follows a verb, and not a participle that is an adjective: "Mainstream printed media", "Progress reported by". */
function goesOnAfterVerb(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space) return true
  const hash = tokens.hash[at] as number
  if (hash === BY) return false
  const kinds = wordKinds(hash)
  const small = WORD.functional | WORD.determiner | WORD.linking | WORD.placePreposition
  return lettersOf(tokens, at) !== LETTERS.lower || (kinds & small) !== 0 || OBJECTS.has(hash) || adverb(tokens, at)
}

function ends(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at] as number
  return end - (tokens.start[at] as number) > 3 && tokens.text.slice(end - ending.length, end) === ending
}
