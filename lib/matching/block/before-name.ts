/** What stands right before a stretch of words, as MARK bits. */

import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { genderOf } from '../people/gender.ts'
import { hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import { textBefore } from '../words/patterns.ts'
import { AND, FOR, FROM, NOT, S, THE, TO } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import {
  charBefore,
  gapBefore,
  isAmong,
  isSmall,
  kindsAt,
  lettersOf,
  lineBreak,
  startsSentence,
} from '../words/writing.ts'
import { isOfPlace, isRegion, isTravelledTo, placeAndComma } from './among-places.ts'
import * as MARK from './marks.ts'

const TRUST = hashesOf('confidence faith trust belief believe believes believed interest interested hope')
/** "according to Burnham", "a letter to Hull": what is done to a person. */
const ADDRESSING = hashesOf(
  'according thanks thank loyal loyalty listen listened listening spoke speak speaking talk talked talking wrote write written letter message reply replied tribute opposed opposition close closer closest ally apology apologised challenge challenger threat successor heir rival alternative adviser advisor aide answer answers next owed owes put said says credit gave given unlike akin lost replies replying answered responded respond responding response speech speeches emailed emails apologies apologise tributes objection objections sympathetic grateful indebted devoted listens fair unfair kind unkind rude polite harsh generous nice',
)
/** "turned to Burnham for advice" */
const TURNING = hashesOf('turn turns turned turning look looks looked looking')
/** "the talk around Burnham" */
const RALLIED = hashesOf(
  'talk noise excitement speculation hype buzz rumours questions row rally rallied rallying unite united uniting coalesce coalesced team',
)
const AROUND = hashWord('around')
const GIVING = hashesOf('give gives gave given giving leave left lend lent hand handed owe owed')
const THINGS = hashesOf('it this that them these those everything nothing something one him her')
/** "with backing from Burnham", "a letter from Hull": what comes from a person. */
const RECEIVED = hashesOf(
  'backing support endorsement praise criticism pressure advice help letter letters email message thanks blessing approval reply response statement proposal motion amendment suggestion idea tweet promise warning assurance apology intervention plea',
)
/** "six in ten of her papers moved to Bolton": where votes go when they are counted */
const VOTES_GO =
  /\b(?:votes?|papers|preferences|transfers) (?:(?:had|have|has) )?(?:\w+ly )?(?:moved?|went|gone|goes|transfer(?:s|red)?|passed|flows|flowed|broke) to $/
const VOTES_REACH = 40
/** "officers vote 8-1 against Burnham", "the case against Hull": teams play against places too, but nobody votes there */
const VOTED =
  /\b(?:vot(?:e[sd]?|ing)|case|move[sd]?|campaign(?:s|ed|ing)?|complaints?|claims?|rul(?:ing|ed|es)|decision|decid(?:es|ed)|rebel\w*|plot\w*|coup|argu(?:es|ed|ments?)|allegations?|stitch-up|brief(?:s|ed|ing)?)(?: [\w–-]+){0,3} $/
const AGAINST = hashWord('against')
const SLASH = 0x2f
/** Of addresses, handles and hashtags: @ _ = # */
const isAddressMark = (code: number) => code === 0x40 || code === 0x5f || code === 0x3d || code === 0x23

/** @param plain whether capitals mean something in the block. */
export function marksBefore(tokens: Tokens, from: number, plain: boolean): number {
  let marks = 0
  const gap = gapBefore(tokens, from)
  if (gap !== GAP.space && startsSentence(tokens, from)) marks |= MARK.sentenceStart
  const code = charBefore(tokens, from)
  if (isAddressMark(code) || (code === SLASH && !looksLikeAlternative(tokens, from))) marks |= MARK.address
  if (from === 0) return marks
  if (placeAndComma(tokens, from) || isTravelledTo(tokens, from)) marks |= MARK.placeBefore
  if (gap === GAP.hyphen) {
    const head = kindsAt(tokens, from - 1) & WORD.hyphenHead
    return marks | (head ? MARK.hyphenBacked : MARK.hyphenated)
  }
  if (gap === GAP.apostrophe) return marks | MARK.hyphenated
  return gap === GAP.space || gap === GAP.point ? marks | marksOfWord(tokens, from, plain) : marks
}

/** What the word right before says. */
function marksOfWord(tokens: Tokens, from: number, plain: boolean): number {
  let marks = 0
  const before = from - 1
  const hash = tokens.hash[before] as number
  const kinds = wordKinds(hash)
  const beforeThat = before > 0 ? (tokens.hash[before - 1] as number) : 0
  const letters = lettersOf(tokens, before)
  const opens = letters !== LETTERS.lower && startsSentence(tokens, before)
  const small = letters === LETTERS.lower || opens || !plain
  // "Ms" is a title here; only after a name it is a seat in Cardiff.
  if (kinds & WORD.role && genderOf(hash) === '') marks |= MARK.roleBefore
  if (kinds & WORD.linking && small) marks |= MARK.linkingBefore
  if ((small && isWhere(tokens, before)) || isOfPlace(tokens, before)) marks |= MARK.placeBefore
  if (kinds & WORD.determiner) marks |= MARK.determinerBefore
  // "father-of-three Byrne" counts children.
  const another = kinds & WORD.another && gapBefore(tokens, before) !== GAP.hyphen
  if (another || (hash === THE && beforeThat === NOT)) marks |= MARK.another
  const name = plain && letters === LETTERS.capital && !opens
  const ordinary = WORD.role | WORD.title | WORD.party | WORD.british | WORD.determiner
  if (name && !(kinds & ordinary) && !lineBreak(tokens, from) && !isRegion(tokens, before)) marks |= MARK.capitalBefore
  const skips = hash === S || kinds & WORD.placePreposition
  if (kinds & WORD.fixedBefore || (skips && wordKinds(beforeThat) & WORD.fixedBefore)) marks |= MARK.phraseAfter
  return marks
}

/** "in", "to Hull and", but not "according to", "faith in". */
function isWhere(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] as number
  const listed = hash === AND && at > 1 && !isSmall(tokens, at - 1)
  const preposition = listed ? (tokens.hash[at - 2] as number) : hash
  if (!(wordKinds(preposition) & WORD.placePreposition)) return false
  // "give it to Burnham", "leave this one to Hull"
  if (hash === TO && isAmong(tokens, at - 1, THINGS)) {
    const giving = isAmong(tokens, at - 2, THINGS) ? at - 3 : at - 2
    if (giving >= 0 && isAmong(tokens, giving, GIVING)) return false
  }
  // "To Burnham, members are a family."
  if (hash === TO && startsSentence(tokens, at) && gapBefore(tokens, at + 2) === GAP.comma) return false
  const said = at > 0 ? (tokens.hash[at - 1] as number) : 0
  return !(
    (hash === TO && VOTES_GO.test(textBefore(tokens.text, tokens.start[at + 1] as number, VOTES_REACH))) ||
    TRUST.has(said) ||
    (hash === AGAINST && VOTED.test(textBefore(tokens.text, tokens.start[at] as number, VOTES_REACH))) ||
    (hash === TO && ADDRESSING.has(said)) ||
    (hash === TO && TURNING.has(said) && tokens.hash[at + 2] === FOR) ||
    (hash === FROM && RECEIVED.has(said)) ||
    (hash === AROUND && RALLIED.has(said))
  )
}

/** "Progress/Labour First" is two groups; "labourlist.org/progress" is an address. */
function looksLikeAlternative(tokens: Tokens, from: number): boolean {
  return from > 0 && gapBefore(tokens, from) === GAP.mark && !isSmall(tokens, from - 1) && !isSmall(tokens, from)
}
