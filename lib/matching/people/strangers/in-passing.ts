/** Whether somebody is named only in passing: then a surname further on is hardly theirs. */

import type { Candidate } from '../../block/candidate.ts'
import { BY_GIVEN_NAME, KIN, OF_OLD, QUOTED, UNRELATED } from '../../block/told.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { matchesAt, textBefore } from '../../words/patterns.ts'
import { OF, S } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, lettersOf } from '../../words/writing.ts'

/** Brothers, sisters and spouses are left out: they may be the better known. */
const RELATIVE =
  '(?:(?:step|grand|god)?(?:mother|father|son|daughter)|mum|dad|uncle|aunt|nephew|niece|cousin|ancestor|neighbour|namesake|landlord|landlady|classmate)'
const TITLES = '(?:(?:sir|lord|lady|dame|mrs?|ms|dr)\\.? )*$'
/** "Her mother Jane Peel", "a neighbour called Jane Peel"; not "Kevin Peel and his mother Jane Peel", who act together. */
const KIN_BEFORE = new RegExp(`\\b${RELATIVE}(?:,| is| was)?(?: called| named)? ${TITLES}`, 'i')
/** "Kevin Peel and his mother"; after a comma something else is said of her. */
const JOINT = /(?<!,) (?:and|with|or) (?:his|her|their|my|the|a)(?: \w+)? $/i
/** "in the days of", "those who remember", "named after", "no relation of", "under", "a print by". */
const OLD_BEFORE = new RegExp(
  `\\b(?:(?:days?|era|times?|age|reign|bust|statue|portrait|painting|picture|photograph|memory|biography|life|death|grave|ghost|shades?|shadow|example|governments?) of|remember(?:s|ed|ing)?|recall(?:s|ed|ing)?|quot(?:es|ed|ing)|since|under|(?:named|called) (?:after|for)|(?:un)?relat(?:ion|ed) (?:to|of|with)|(?:print|painting|mural|sculpture|poem|song|novel)s? by) ${TITLES}`,
  'i',
)
/** "the elder", "(1788–1850)", "(MA 1951)"; "said that he was no relation". */
const OLD_AFTER =
  /,? (?:the (?:elder|younger)\b|(?:\((?:born |d\. ?|died |fl\. ?|c\. ?)?|\(?(?:b|bap?t?|bp|bur|baptised|buried|christened)\.? (?:in )?)1(?:(?:[5-8]\d|9[0-3])\d(?!\d)|94\d ?[–-] ?\d)|\((?:[BM]\.?[AD]|[BM]\.?Sc|BSc [A-Z]\w+|LL\.?[BM]|MBChB|[BM]Phil|[BM]Ed|BEng) 19[0-5]\d\))/y
const NO_RELATION = /[^.?!]{0,60} no relation\b/y
const MISTAKEN_FOR = /\b(?:confused with|mistaken for) $/
/** "Andreas Burnham, sorry, Andy Burnham": who wrote it takes the name back. */
const CORRECTED =
  /,?(?: [–—-])? (?:oh,? )?(?:sorry|no|er+m?|um|(?:or|no,?) rather|rather|i mean|that is|correction|pardon(?: me)?|make that|should (?:be|read|say)),?:? [A-Z][\w’-]+ /iy

function isCorrected(text: string, start: number, end: number): boolean {
  CORRECTED.lastIndex = end
  const said = CORRECTED.exec(text)
  if (said === null) return false
  const surname = text.slice(start, end).split(/\s/).at(-1) as string
  return text.startsWith(surname, end + said[0].length)
}

/** Characters before a name that are looked at. */
const BEFORE = 40

/** @param start where the name itself begins and ends, without title. */
export function inPassing(text: string, start: number, end: number): number {
  const before = textBefore(text, start, BEFORE)
  const kin = KIN_BEFORE.exec(before)
  if (kin && !JOINT.test(before.slice(0, kin.index))) return KIN
  if (OLD_BEFORE.test(before)) return OF_OLD
  if (MISTAKEN_FOR.test(before) || isCorrected(text, start, end)) return UNRELATED
  if (bornLongAgo(text, end)) return OF_OLD
  return matchesAt(NO_RELATION, text, end) ? UNRELATED : isQuoted(text, start) ? QUOTED : 0
}

/** Characters in which a quotation's beginning is looked for: a page may be one text, and to look through it for each name is slow. */
const QUOTATION = 2000

/** A quotation has begun before, and not ended. */
export function isQuoted(text: string, start: number): boolean {
  const before = textBefore(text, start, QUOTATION)
  return before.lastIndexOf('“') > before.lastIndexOf('”')
}

/** Who can be somebody's. */
const KIN_WORDS = hashesOf(
  'brother sister twin sibling son daughter stepson stepdaughter grandson granddaughter father mother wife husband widow widower partner uncle aunt nephew niece cousin',
)
const BEFORE_NAMES = WORD.role | WORD.title | WORD.party | WORD.politics | WORD.field | WORD.determiner
const ONCE = hashesOf('former then late current')

/**
 * "the elder brother of the former Labour leader Jeremy Corbyn", "Jeremy Corbyn’s elder brother".
 * @param from the name's first word, without title, and `to` its last.
 */
export function isKinOf(tokens: Tokens, from: number, to: number): boolean {
  if (hasKin(tokens, to + 1)) return true
  let at = from - 1
  while (at > 1 && gapBefore(tokens, at + 1) <= GAP.point && describes(tokens.hash[at] as number)) at--
  return at > 0 && tokens.hash[at] === OF && isAmong(tokens, at - 1, KIN_WORDS)
}

/** "’s brother", "’s late father" */
function hasKin(tokens: Tokens, at: number): boolean {
  if (tokens.hash[at] !== S || gapBefore(tokens, at) !== GAP.apostrophe) return false
  return isAmong(tokens, at + 1, KIN_WORDS) || (isAmong(tokens, at + 1, ELDER) && isAmong(tokens, at + 2, KIN_WORDS))
}

const ELDER = hashesOf(
  'elder older younger eldest oldest youngest big little late half twin only own estranged former ex',
)
const describes = (hash: number) => hash !== OF && ((wordKinds(hash) & BEFORE_NAMES) !== 0 || ONCE.has(hash))

/** "Martha is not on the paper. Osamor …": whom the block goes on to call by the given name, the surname does not mean. */
export function markCalledByGivenName(text: string, candidates: readonly Candidate[]): void {
  for (const one of candidates) {
    if (one.manner !== 'other' || one.shape !== 'full' || one.givenText.length < 3) continue
    const others = candidates.filter(
      (each) => each.shape === 'full' && each.name === one.name && each.given !== one.given,
    )
    if (isCalled(text, one) && !others.some((other) => isCalled(text, other))) one.told = BY_GIVEN_NAME
  }
}

/** The given name stands alone, after the whole name. */
function isCalled(text: string, { end, givenText }: Candidate): boolean {
  for (let at = text.indexOf(givenText, end); at >= 0; at = text.indexOf(givenText, at + 1)) {
    const after = text.slice(at + givenText.length, at + givenText.length + 2)
    if (/\W/.test(text[at - 1] as string) && !/^(?:[\w-]|\s\p{Lu})/u.test(after)) return true
  }
  return false
}

/** "Kevin Peel (1788–1850)", "(born 1902)". */
export const bornLongAgo = (text: string, end: number) => matchesAt(OLD_AFTER, text, end)

/** Words between a given name and the surname of the one who is called by both. */
const CALLED_WITHIN = 14

/** "Tom would get my vote. Pidcock is quick": the given name that stands alone before a surname, 0 where none does. */
export function givenAloneBefore(tokens: Tokens, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - CALLED_WITHIN); at--) {
    const hash = tokens.hash[at] as number
    const kinds = wordKinds(hash)
    // "TOM: Five get on.": who speaks, and not of whom.
    if (!(kinds & WORD.given) || kinds & WORD.functional || lettersOf(tokens, at) === LETTERS.allCaps) continue
    const goesOn =
      gapBefore(tokens, at + 1) <= GAP.hyphen &&
      (!isSmall(tokens, at + 1) || tokens.lookUp(tokens.hash[at + 1] as number) >= 0)
    return goesOn ? 0 : hash
  }
  return 0
}
