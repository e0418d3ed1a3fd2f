/** What stands right around a stretch of words, as MARK bits. */

import { hashesOf, hashWord } from './fold.ts'
import * as GAP from './gaps.ts'
import * as LETTERS from './letters.ts'
import * as WORD from './lexicon/kinds.ts'
import { wordKinds } from './lexicon/words.ts'
import * as MARK from './marks.ts'
import type { Tokens } from './tokens.ts'
import { AUXILIARIES, acts, adverb, doneToBodies, isBeing, isNoun, saidToBe } from './verbs.ts'
import { charAfter, charBefore, gapBefore, lettersOf, quotedAt, startsSentence, startsWithLetter } from './writing.ts'

const POSSESSIVE_S = hashWord('s')
const BEEN = hashWord('been')
/** "has been here before" */
const HERE = hashesOf('here there silent absent accused approached asked contacted criticised invited')
const TRUST = hashesOf('confidence faith trust belief believe believes believed interest interested hope')
/** "according to Burnham", "a letter to Hull": what is done to a person. */
const ADDRESSING = hashesOf(
  'according thanks thank loyal loyalty listen listened listening spoke speak speaking talk talked talking wrote write written letter message reply replied tribute opposed opposition close closer closest ally apology apologised challenge challenger threat successor heir rival alternative adviser advisor aide answer answers next owed owes put said says credit gave given unlike akin lost',
)
const TO = hashWord('to')
const FAMILY_FIRM = hashesOf('sons son daughter daughters co company bros brothers partners')
const SCHOOLS = hashesOf('school hospital college academy university station church hotel club')
const GROUPS = hashesOf(
  'group club network faction organisation thinktank tank campaign movement site website slate wing tribe',
)
const OF = hashWord('of')
/** "said that Peel would": before a verb these are no articles. */
const CONJUNCTIONS = hashesOf('that what')
const THE = hashWord('the')
const T = hashWord('t')
const NOT = hashWord('not')
const AND = hashWord('and')
const quoteCloses = (code: number) => [0x22, 0x201d, 0x2019, 0x27, 0xbb].includes(code)
const isAddressMark = (code: number) =>
  code === 0x2f || code === 0x40 || code === 0x5f || code === 0x3d || code === 0x26

/** Marks of the words `from` to `to` that hold for people and groups alike. `plain` blocks have meaningful capitals. */
export function marksAround(tokens: Tokens, from: number, to: number, plain: boolean): number {
  const after = marksAfter(tokens, to, plain, from !== to)
  let before = marksBefore(tokens, from, plain)
  const clause = from > 0 && CONJUNCTIONS.has(tokens.hash[from - 1] as number)
  if (clause && after & (MARK.auxiliaryAfter | MARK.actionAfter)) before &= ~MARK.determinerBefore
  // "York and Liverpool. Hull would like to follow."
  const goesOn = from > 0 && before & MARK.sentenceStart && !(after & MARK.actionAfter)
  if (goesOn && gapBefore(tokens, from) === GAP.sentence && listOfPlaces(tokens, from - 1)) before |= MARK.placeBefore
  return (
    lettersMark(tokens, from, to) |
    before |
    after |
    (plain ? 0 : MARK.titleBlock) |
    (quotedAt(tokens, from) && quoteCloses(charAfter(tokens, to)) ? MARK.quoted : 0)
  )
}

/** How all of the words `from` to `to` are written. */
export function lettersMark(tokens: Tokens, from: number, to: number): number {
  let lower = 0
  let caps = 0
  let longer = 0
  for (let at = from; at <= to; at++) {
    if ((tokens.end[at] as number) - (tokens.start[at] as number) < 4 && from !== to) continue
    longer++
    const letters = lettersOf(tokens, at)
    if (letters === LETTERS.lower) lower++
    else if (letters === LETTERS.allCaps) caps++
  }
  if (longer === 0) return 0
  if (lower === longer || (from !== to && lettersOf(tokens, from) === LETTERS.lower)) return MARK.lower
  if (lower > 0) return MARK.partCaps
  return caps === longer ? MARK.allCaps : 0
}

function marksBefore(tokens: Tokens, from: number, plain: boolean): number {
  let marks = 0
  const gap = gapBefore(tokens, from)
  if (gap !== GAP.space && startsSentence(tokens, from)) marks |= MARK.sentenceStart
  const code = charBefore(tokens, from)
  if (isAddressMark(code) && code !== 0x26)
    marks |= code === 0x2f && looksLikeAlternative(tokens, from) ? 0 : MARK.address
  if (code === 0x23) marks |= MARK.address
  if (from === 0) return marks
  const before = from - 1
  const hash = tokens.hash[before] as number
  const kinds = wordKinds(hash)
  if (gap === GAP.comma && amongPlaces(tokens, before)) marks |= MARK.placeBefore
  if (gap === GAP.hyphen) marks |= kinds & WORD.hyphenHead ? MARK.hyphenBacked : MARK.hyphenated
  if (gap === GAP.apostrophe) marks |= MARK.hyphenated
  if (gap === GAP.space || gap === GAP.point) {
    const letters = lettersOf(tokens, before)
    const opens = letters !== LETTERS.lower && startsSentence(tokens, before)
    if (kinds & WORD.role) marks |= MARK.roleBefore
    if (kinds & WORD.linking && (letters === LETTERS.lower || opens || !plain)) marks |= MARK.linkingBefore
    const listed = hash === AND && before > 1 && lettersOf(tokens, before - 1) !== LETTERS.lower
    const place = listed ? wordKinds(tokens.hash[before - 2] as number) : kinds
    if (place & WORD.placePreposition && (letters === LETTERS.lower || opens || !plain)) {
      const said = before > 0 ? (tokens.hash[before - 1] as number) : 0
      const object = TRUST.has(said) || (hash === TO && ADDRESSING.has(said))
      if (!object) marks |= MARK.placeBefore
    }
    if (kinds & WORD.determiner) marks |= MARK.determinerBefore
    const beforeThe = before > 0 && hash === THE ? tokens.hash[before - 1] : 0
    // "father-of-three Byrne" counts children.
    const another = kinds & WORD.another && gapBefore(tokens, before) !== GAP.hyphen
    if (another || beforeThe === NOT) marks |= MARK.another
    const name = plain && letters === LETTERS.capital && (!opens || kinds === 0)
    const ordinary = WORD.role | WORD.title | WORD.party | WORD.british
    if (name && !(kinds & ordinary) && !lineBreak(tokens, from)) marks |= MARK.capitalBefore
    const beforeThat = before > 0 ? (tokens.hash[before - 1] as number) : 0
    const skips = hash === POSSESSIVE_S || kinds & WORD.placePreposition
    if (kinds & WORD.fixedBefore || (skips && wordKinds(beforeThat) & WORD.fixedBefore)) marks |= MARK.phraseAfter
  }
  return marks
}

const MEN = hashesOf('mr sir lord baron brother bro')
const LOWER = hashesOf('brother sister miss')
const WOMEN = hashesOf('mrs ms miss lady dame baroness sister')

/** What a title, by its hash, says of who follows. */
export function genderOf(title: number): '' | 'm' | 'f' {
  if (title === 0) return ''
  return MEN.has(title) ? 'm' : WOMEN.has(title) ? 'f' : ''
}

/** Hash of the title right before, 0 where there is none. */
export function titleBefore(tokens: Tokens, from: number): number {
  const hash = from > 0 ? (tokens.hash[from - 1] as number) : 0
  if (!(wordKinds(hash) & WORD.title)) return 0
  // "her sister Jane Peel" has no title, and "they miss Peel" has none.
  return LOWER.has(hash) && lettersOf(tokens, from - 1) === LETTERS.lower ? 0 : hash
}

/** "Dar es Salaam" */
const PARTICLES = hashesOf('es el al de la del della du van von der den bin ibn y')

function startsWithDigit(tokens: Tokens, at: number): boolean {
  return !startsWithLetter(tokens, at)
}

/** A line break parts the entries of a list as often as the words of a name. */
function lineBreak(tokens: Tokens, at: number): boolean {
  for (let i = tokens.end[at - 1] as number; i < (tokens.start[at] as number); i++)
    if (tokens.text.charCodeAt(i) === 0x0a) return true
  return false
}

/** ", the think tank", ", a new network": what the name is, put after it. */
function calledGroup(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false
  if (!(wordKinds(tokens.hash[at] as number) & WORD.determiner)) return false
  for (let word = at + 1; word < Math.min(at + 4, tokens.count); word++) {
    if (gapBefore(tokens, word) !== GAP.space) return false
    if (GROUPS.has(tokens.hash[word] as number)) return true
  }
  return false
}

/** Towns stand among towns: "Hull, Leeds and York". */
function amongPlaces(tokens: Tokens, at: number): boolean {
  if (at < 0 || at >= tokens.count || lettersOf(tokens, at) === LETTERS.lower) return false
  const kinds = wordKinds(tokens.hash[at] as number)
  return (kinds & (WORD.british | WORD.place)) !== 0 && !(kinds & (WORD.party | WORD.surname))
}

/** "York and Liverpool", "York, Liverpool". */
function listOfPlaces(tokens: Tokens, last: number): boolean {
  if (last < 1 || !amongPlaces(tokens, last)) return false
  if (tokens.hash[last - 1] === AND) return amongPlaces(tokens, last - 2)
  return gapBefore(tokens, last) === GAP.comma && amongPlaces(tokens, last - 1)
}

function ampersand(tokens: Tokens, at: number): boolean {
  return /^\s*&\s*$/.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]))
}

/** "Progress/Labour First" is two groups; "labourlist.org/progress" is an address. */
function looksLikeAlternative(tokens: Tokens, from: number): boolean {
  return (
    from > 0 &&
    gapBefore(tokens, from) === GAP.mark &&
    lettersOf(tokens, from - 1) !== LETTERS.lower &&
    lettersOf(tokens, from) !== LETTERS.lower
  )
}

/** "Liam Byrne Plumbing & Heating", "Kevin Peel Property" */
const isTrade = (kinds: number) =>
  (kinds & (WORD.field | WORD.business)) !== 0 && !(kinds & (WORD.party | WORD.politics | WORD.action))

function marksAfter(tokens: Tokens, to: number, plain: boolean, several: boolean): number {
  let marks = 0
  const code = charAfter(tokens, to)
  if (code === 0x40 || code === 0x5f) marks |= MARK.address
  if (code === 0x2e && to + 1 < tokens.count && tokens.start[to + 1] === (tokens.end[to] as number) + 1) {
    if (lettersOf(tokens, to + 1) === LETTERS.lower) marks |= MARK.address
  }
  let after = to + 1
  if (after >= tokens.count) return marks
  let gap = gapBefore(tokens, after)
  if (gap === GAP.apostrophe && tokens.hash[after] === POSSESSIVE_S) {
    marks |= MARK.possessive
    after++
    if (after >= tokens.count) return marks
    gap = gapBefore(tokens, after)
    if (wordKinds(tokens.hash[after] as number) & WORD.groupNoun) marks |= MARK.groupAfter
    if (wordKinds(tokens.hash[after] as number) & WORD.personal) marks |= MARK.actionAfter
    // "Rahman's Bakery"
    const thing =
      (wordKinds(tokens.hash[after] as number) & (WORD.namedThing | WORD.politics | WORD.role)) === WORD.namedThing
    if (plain && thing && !several && lettersOf(tokens, after) === LETTERS.capital) marks |= MARK.thingAfter
    return marks
  }
  // "a Momentum T-shirt"
  if (tokens.hash[after] === T && gapBefore(tokens, after + 1) === GAP.hyphen) after++
  const hash = tokens.hash[after] as number
  const kinds = wordKinds(hash)
  if (gap === GAP.hyphen) marks |= kinds & WORD.hyphenTail ? MARK.hyphenBacked : MARK.hyphenated
  if (gap === GAP.comma && amongPlaces(tokens, after)) marks |= MARK.placeBefore
  if (gap === GAP.space && hash === AND && amongPlaces(tokens, after + 1)) marks |= MARK.placeBefore
  if (gap === GAP.comma && calledGroup(tokens, after)) marks |= MARK.isAfter
  if (gap === GAP.comma && kinds & WORD.office) marks |= MARK.officeAfter
  if (gap === GAP.mark && ampersand(tokens, after) && lettersOf(tokens, after) !== LETTERS.lower)
    marks |= MARK.capitalAfter
  if (gap === GAP.mark && FAMILY_FIRM.has(hash) && ampersand(tokens, after)) marks |= MARK.thingAfter
  if (gap !== GAP.space) return marks
  const letters = lettersOf(tokens, after)
  // "Peel Primary School"
  if (
    letters === LETTERS.capital &&
    SCHOOLS.has(tokens.hash[after + 1] ?? 0) &&
    gapBefore(tokens, after + 1) === GAP.space
  )
    marks |= MARK.thingAfter
  if (kinds & WORD.office) marks |= MARK.officeAfter
  else if (letters !== LETTERS.lower && kinds & WORD.namedThing && !(kinds & WORD.role)) marks |= MARK.thingAfter
  else if (plain && several && letters === LETTERS.capital && isTrade(kinds)) marks |= MARK.thingAfter
  else if (
    plain &&
    (letters === LETTERS.capital || startsWithDigit(tokens, after)) &&
    !lineBreak(tokens, after) &&
    !(kinds & (WORD.role | WORD.title | WORD.functional | WORD.action | WORD.groupNoun | WORD.party))
  )
    marks |= MARK.capitalAfter
  if (PARTICLES.has(hash) && lettersOf(tokens, after + 1) === LETTERS.capital) marks |= MARK.capitalAfter
  const verb = adverb(tokens, after) ? wordKinds(tokens.hash[after + 1] ?? 0) : kinds
  // "Progress has been slow": what has been something has not acted.
  const been = after + 1 < tokens.count && tokens.hash[after + 1] === BEEN
  if (verb & WORD.action && !been) marks |= MARK.actionAfter
  if (been)
    marks |= doneToBodies(tokens, after + 2) ? MARK.isAfter : HERE.has(tokens.hash[after + 2] ?? 0) ? 0 : MARK.wordUse
  if (acts(tokens, after)) marks |= MARK.actionAfter
  if (isBeing(tokens, after) && (saidToBe(tokens, after + 1) || calledGroup(tokens, after + 1))) marks |= MARK.isAfter
  if (isNoun(tokens, after, verb | kinds)) marks |= MARK.nounAfter
  if (hash === OF) marks |= MARK.nounAfter
  if (kinds & (WORD.groupNoun | WORD.politics | WORD.party)) marks |= MARK.groupAfter
  if (AUXILIARIES.has(hash)) marks |= MARK.auxiliaryAfter
  if (kinds & WORD.personal) marks |= MARK.personalAfter
  if (several && kinds & WORD.fixedAfter) marks |= MARK.phraseAfter
  if (verb & WORD.wordUse && !(marks & (MARK.isAfter | MARK.actionAfter))) marks |= MARK.wordUse
  return marks
}
