/** Verbs beside a name: what only people and bodies of people do, and what is no verb after all. */

import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldToken, hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { matchesAt } from '../words/patterns.ts'
import { BE, FOR, MODALS, NOT, T } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt } from '../words/writing.ts'

const BEING = hashesOf('is was are were isn wasn aren weren')
const ARTICLES = hashesOf(
  'a an described called renamed dissolved disbanded founded launched formed established created set backing supporting calling urging part one started begun run born',
)
/** What things will do, beside verbs of which the lists have another form. */
const THINGS_WILL = hashesOf('have come carry bring go lead vary rest hang cause matter wait fall')
const HOLD = hashWord('hold')
/** What things and people do alike: the verb after it tells. */
export const WILLING = hashesOf('will would won wouldn may might')
const POINTS = hashesOf('points pointed')
const OUT = hashWord('out')
const PERSONS = hashesOf('him her them me us')
/** What begins an object: no plural stands right before it. */
const OBJECTS = hashesOf(
  'a an the his her their its my our your most all no every each both some any another much to that me us him it them himself herself itself everybody everyone nobody nothing',
)
/** Nouns, though headings begin with them as they do with "Why". */
const OPINIONS = hashesOf('opinion opinions comment comments analysis profile profiles interview interviews')
/** No adverbs: "the Byrne family has a shop". */
const NOUNS_IN_LY = hashesOf(
  'family ally reply assembly supply bully belly jelly july anomaly monopoly butterfly weekly',
)
const ADVERBS = hashesOf('yet also then never soon now just always ever often')
export const AUXILIARIES = hashesOf(
  'is isn are aren was wasn were has hasn have haven had be should would will can cannot could must may might do don did didn wouldn couldn shouldn won doesn never',
)
/** "was not there", "is silent", "has been asked": how people are, and things are not. */
const AS_PEOPLE_ARE = hashesOf(
  'looking among open sure cautious neutral split divided hostile critical sceptical here there present absent silent unavailable unhappy unimpressed furious angry delighted pleased proud adamant keen eager unwilling willing reluctant committed determined convinced right wrong asked approached contacted accused criticised invited represented polite wary coy courteous supportive grateful sympathetic suspicious dismissive scathing younger richer cleverer ruder politer friendlier angrier happier friendly curious enthusiastic rude annoyed',
)

/** "clearly recognise", "then said": the verb is one further. */
export function adverb(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number
  const end = tokens.end[at] as number
  if (endsWith(tokens, at, 'ly')) return end - start > 4 && !isAmong(tokens, at, NOUNS_IN_LY)
  return isAmong(tokens, at, ADVERBS)
}

/** Ends with two letters, as written. */
function endsWith(tokens: Tokens, at: number, ending: string): boolean {
  const { text } = tokens
  const end = tokens.end[at] as number
  const from = end - 2
  if (from < (tokens.start[at] as number)) return false
  return text.charCodeAt(from) === ending.charCodeAt(0) && text.charCodeAt(end - 1) === ending.charCodeAt(1)
}

/** The word is "is" or the like. */
export function isBeing(tokens: Tokens, at: number): boolean {
  return isAmong(tokens, at, BEING)
}

/** After "will": "not", "n’t", "surely". */
export function skipAdverbs(tokens: Tokens, from: number): number {
  let at = from
  while (tokens.hash[at] === T || tokens.hash[at] === NOT || adverb(tokens, at)) at++
  return at
}

/** After "will": "take", "fade", "depend", "be slow", but not "canvass" or "be there". */
export function isOfThings(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] as number
  if (THINGS_WILL.has(hash)) return true
  if (hash === BE) return !isAsPeopleAre(tokens, at + 1)
  // "will hold a vote"
  if (hash === HOLD && kindsAt(tokens, at + 1) & WORD.determiner) return false
  const verb = foldToken(tokens.text, tokens.start[at] as number, tokens.end[at] as number)
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb
  return [verb, `${verb}s`, `${stem}ed`].some((form) => wordKinds(hashWord(form)) & WORD.wordUse)
}

/** After "is" or "has been". */
export function isAsPeopleAre(tokens: Tokens, at: number): boolean {
  return isAmong(tokens, at, AS_PEOPLE_ARE)
}

/** "is a …", "is not a …", "was founded". */
export function saidToBe(tokens: Tokens, at: number): boolean {
  const word = tokens.hash[at] === NOT ? at + 1 : at
  return isAmong(tokens, word, ARTICLES)
}

/** "will back", "would have liked", "points out", "was for Corbyn", "is for her.": verbs of more than one word. */
export function acts(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] as number
  const next = tokens.hash[at + 1] as number
  if (POINTS.has(hash)) return next === OUT
  if (BEING.has(hash)) {
    const whom = at + 2
    const named =
      !isSmall(tokens, whom) || (isAmong(tokens, whom, PERSONS) && gapBefore(tokens, whom + 1) !== GAP.space)
    return next === FOR && named
  }
  // "Progress was made", "momentum has stopped": only what is going to be done is done by somebody.
  if (!MODALS.has(hash)) return false
  const verb = next === T ? at + 2 : at + 1
  const kinds = kindsAt(tokens, verb)
  const political = kinds & WORD.politics && !(kinds & WORD.linking)
  return ((kinds & (WORD.action | WORD.linking)) === WORD.action || political !== 0) && isSmall(tokens, verb)
}

/** "Bird belongs to", "Balls signs most things": a verb by what follows it. */
export function isVerbByObject(tokens: Tokens, at: number): boolean {
  if (!isSmall(tokens, at)) return false
  const end = tokens.end[at] as number
  if (tokens.text.charCodeAt(end - 1) !== 0x73 || end - (tokens.start[at] as number) < 4 || endsWith(tokens, at, 'ss'))
    return false
  return gapBefore(tokens, at + 1) === GAP.space && beginsObject(tokens, at + 1)
}

function beginsObject(tokens: Tokens, at: number): boolean {
  return isAmong(tokens, at, OBJECTS)
}

/** After "been": progress is made and momentum lost, but neither is led, funded or accused by anybody, or set up. */
const DONE_TO_BODIES =
  / (?:accused|backed|chaired|condemned|controlled|criticised|dominated|endorsed|established|formed|founded|funded|joined|launched|led|organi[sz]ed|run|set|steered|(?:put|set|taken|held|built) (?:together|up|over)|brought (?:together|into (?:being|the world))) by (?:[A-Z]|two|three|several|people|members|activists|supporters|friends|allies|students|councillors|unions|volunteers)/y

/** "has been steered by Compass". @param been the word "been". */
export const isDoneToBodies = ({ text, end }: Tokens, been: number) =>
  matchesAt(DONE_TO_BODIES, text, end[been] as number)

/** A word in small letters that is neither a verb nor a function word; `kinds` are its own and those of what follows an adverb. */
export function isNoun(tokens: Tokens, at: number, kinds: number): boolean {
  const notNouns = WORD.action | WORD.functional | WORD.linking | WORD.placePreposition | WORD.wordUse
  const hash = tokens.hash[at] as number
  if (AUXILIARIES.has(hash)) return false
  if (OPINIONS.has(hash)) return isSmall(tokens, at)
  const verbal = notNouns | WORD.irregularPast | WORD.title | WORD.office
  return isSmall(tokens, at) && !(kinds & verbal) && !endsWith(tokens, at, 'ed')
}
