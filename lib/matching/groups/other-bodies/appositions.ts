/** What is put after a group’s name: “Compass, the think tank”, “Mainstream, which sells skateboards”. */

import { OTHERS, OURS, THING, UNTOLD } from '../../block/told.ts'
import { isBeing } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { GROUPS, HAVING, THE, TO, WHO } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt } from '../../words/writing.ts'
import { OWNERS } from './of-others.ts'

/** "Mainstream, which sells skateboards": what firms do. */
const TRADING = hashesOf(
  'sells sold trades traded employs employed manufactures manufactured imports exports supplies supplied insured bakes rents repairs stocks delivers',
)
/** Words of an apposition that are looked at: "Compass, the world's largest contract caterer". */
const APPOSITION = 7
const TROUPE =
  /(?:two|three|four|five|six|seven|eight|nine|ten) (?:[a-z-]+ )?((?!years|months|weeks|days|hours|minutes|miles|times)[a-z]+s|women|men)(?: (?:from|who|with|of)\b|[.,;!?)]|$)/y

/** "the site has a petition", "the think tank,": what the name before it is, and not what "Labour values" or has made. */
export function isGlossWithoutComma(tokens: Tokens, at: number): boolean {
  if (tokens.hash[at] !== THE || gapBefore(tokens, at) !== GAP.space) return false
  let word = at + 1
  while (word < at + 3 && !isAmong(tokens, word, GROUPS)) word++
  if (!isAmong(tokens, word, GROUPS)) return false
  if (gapBefore(tokens, word + 1) !== GAP.space) return true
  if (gapBefore(tokens, word + 2) !== GAP.space) return false
  if (!isAmong(tokens, word + 1, HAVING) && !isBeing(tokens, word + 1)) return false
  const next = word + 2
  if (kindsAt(tokens, next) & WORD.determiner) return true
  // "the website is short", unlike "the site is built on"
  const noAdjective =
    WORD.functional | WORD.action | WORD.irregularPast | WORD.placePreposition | WORD.linking | WORD.wordUse
  const made = tokens.text.endsWith('ed', tokens.end[next]) || kindsAt(tokens, next) & noAdjective
  return isBeing(tokens, word + 1) && !made
}

/** Works, wares and craft: nothing of that kind is a group. */
const THINGS = hashesOf(
  'program software game app package font typeface album song single film play musical opera ballet painting picture print statue sculpture novel poem perfume watch yacht boat ship narrowboat ferry horse greyhound satellite rocket car bicycle motorbike locomotive sofa carpet wallpaper seed variety rose potato apple beer cheese',
)

/** "the think tank", "a catering firm": what is put after the name. */
export function glossed(tokens: Tokens, at: number): number {
  if (isAmong(tokens, at, WHO)) return isAmong(tokens, at + 1, TRADING) ? OTHERS : UNTOLD
  if (!(kindsAt(tokens, at) & WORD.determiner)) return isTroupe(tokens, at) ? THING : UNTOLD
  // "(a drawing program", unlike "(the lot with the app".
  let isPlain = true
  for (let word = at + 1; word < at + APPOSITION; word++) {
    const hash = tokens.hash[word] as number
    // "from Compass, an invitation to a concert"
    if (gapBefore(tokens, word) > GAP.apostrophe || hash === TO) return UNTOLD
    if (GROUPS.has(hash)) return OURS
    if (OWNERS.has(hash)) return OTHERS
    const kinds = wordKinds(hash)
    // "the Hungarian party"
    if (word === at + 1 && kinds & WORD.abroad && !isSmall(tokens, word)) return OTHERS
    if (kinds & (WORD.business | WORD.field) && !(kinds & (WORD.party | WORD.politics))) return OTHERS
    isPlain &&= !(kinds & (WORD.functional | WORD.placePreposition))
    if (isPlain && THINGS.has(hash) && isSmall(tokens, word)) return THING
  }
  return UNTOLD
}

/** ", four art students from Hull,", but not ", two members of which", ", 40 years old". */
function isTroupe({ text, start }: Tokens, at: number): boolean {
  TROUPE.lastIndex = start[at] as number
  const noun = TROUPE.exec(text)?.[1]
  return noun !== undefined && !(wordKinds(hashWord(noun)) & (WORD.party | WORD.politics | WORD.groupNoun | WORD.role))
}
