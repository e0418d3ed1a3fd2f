/** Which body of a name is meant, where others have it too: companies, parties abroad, the committee of 1900. */

import * as MARK from '../../block/marks.ts'
import { FORMER, NOWADAYS, OTHERS, OURS, THING, UNTOLD } from '../../block/told.ts'
import { topicOfYear, yearAt } from '../../block/topics.ts'
import { isBeing } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { textAfter, textBefore } from '../../words/patterns.ts'
import { AT, GROUPS, IN, LABOUR, OF, OF_IN_FROM, S, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import {
  charBefore,
  gapBefore,
  isAmong,
  isSmall,
  kindsAt,
  lettersOf,
  quotedAt,
  startsSentence,
} from '../../words/writing.ts'
import { glossed, isGlossWithoutComma } from './appositions.ts'
import { endsLongerName, isGivenAsName, isLocalPaper, isThingOfTheName, isTitle, nounBefore } from './called-so.ts'
import { FITTINGS, isAtInstitution, isCompany, isOwned, isParty, OWNERS } from './of-others.ts'

const WHERE = hashWord('where')
const DAY = hashWord('day')
const TODAY = hashWord('today')
const NOW = hashesOf('new today modern current present latter younger revived refounded')
/** "Different DLO, love.": not the one that was spoken of. */
const NOT_THAT = hashesOf('different wrong')
const THEN = hashesOf('first old original early earlier former')
/** "when it was the LRC", "then still called the LRC" */
const IT_WAS = /\b(?:when (?:it|they|we) (?:was|were)|then)(?: still)?(?: called)? the $/
const BRITISH = hashesOf('british uk scottish welsh')
/** "the Labour values website": no phrase has one. A single word may: "the Momentum site" is where they build. */
const SITES = hashesOf('site website blog webpage newsletter podcast petition')

const OUR = hashWord('our')
/** "pupils at Compass", "trustees of Compass" */
const USERS = hashesOf('pupils patients tenants diners trustees')
/** "is", "meets", and not "was" */
const PRESENT = /[^a]s$/
/** "confuse the LRC with a small body of the same name" */
const NAMESAKE = /^ with an? [^.,;]{0,40}\bof (?:the same|that) name\b/
/** "founded the LRC (LRC) a second time", "is a company limited by guarantee": caterers are limited by shares. */
const REVIVED = /^(?: \([A-Z]+)?\)? a second time\b|^ (?:is|was) a company limited by/
const OF_TODAY = /^,? (?:(?:re)?founded in|of) 20[0-2]\d\b/
const QUOTED_AND_COMMA = /^(?:[’”"'»],|,[’”"'»]) $/

/** "The answer to 14 down was COMPASS", "Anagram of …" */
const ANSWER =
  /\b(?:(?:answer|solution)s?\b[^.!?]{0,50}\b(?:is|was|were)(?: of course)?|\d (?:down|across)(?: (?:is|was)|:)(?: of course)?) \W?$/i
const PUZZLE = /\b(?:crossword|anagram|sudoku|wordle|\d (?:down|across))\b/i
const PUZZLE_REACH = 160
/** "the LRC, which takes its name from the": then comes the other one. */
const NAMED_AFTER = /^[^.!?]{0,80}\b(?:(?:takes?|took|has|had) its name from|(?:is|was) (?:named|called) after) the /

/** "“Momentum”, a sourdough that the bakery named in its honour": the thing has the name from the group. */
const IN_ITS_HONOUR =
  /^[’”"'»]?,?[’”"'»]? (?:an?|the|his|her|their) [^.;!?]{0,70}\b(?:in (?:its|their) honour|(?:named|called) after (?:it|them)\b)/

/**
 * What the words beside a name say of which body it is: a value of told.ts.
 * @param from the name's first word, `to` its last
 */
export function bodyTold(tokens: Tokens, from: number, to: number, marks: number): number {
  if (isCompany(tokens, to + 1) || (from === to && isParty(tokens, to + 1, marks))) return OTHERS
  if (marks & MARK.thingAfter) return UNTOLD
  if (from === to && (tokens.end[to] as number) - (tokens.start[from] as number) < 5 && isOwned(tokens, from))
    return OTHERS
  if (from === to && lettersOf(tokens, to) === LETTERS.allCaps && isAmong(tokens, to + 1, FITTINGS)) return THING
  if (isThingOfTheName(tokens, from, to)) return from === to ? THING : OTHERS
  if (isMixedUp(tokens, from)) return OTHERS
  if (from === to && isAmong(tokens, to + 1, CRAFT) && gapBefore(tokens, to + 1) === GAP.space) return THING
  if (from === to && (isWorkOrFirm(tokens, from, to) || endsLongerName(tokens, from) || isAnswer(tokens, from)))
    return THING
  if (isNamedAfter(tokens, from, to)) return OURS
  if (from === to && IN_ITS_HONOUR.test(textAfter(tokens.text, tokens.end[to] as number, PUZZLE_REACH))) return THING
  if (from !== to && (isGivenAsName(tokens, from) || hasSite(tokens, to + 1))) return OURS
  if (from === to && isLocalPaper(tokens, from, marks)) return isTitle(tokens, from - 2) ? THING : OTHERS
  if (
    isAmong(tokens, from - 1, NOT_THAT) &&
    startsSentence(tokens, from - 1) &&
    gapBefore(tokens, to + 1) !== GAP.space
  )
    return THING
  const told = toldAfter(tokens, to)
  return told === UNTOLD || told === NOWADAYS ? toldBefore(tokens, from) || told : told
}

function isAnswer({ text, start }: Tokens, from: number): boolean {
  const at = start[from] as number
  const before = textBefore(text, at, PUZZLE_REACH)
  return ANSWER.test(before) && PUZZLE.test(before)
}

/** Today's body of two of one name has it from the older. */
function isNamedAfter({ text, start, end }: Tokens, from: number, to: number): boolean {
  const at = end[to] as number
  const after = NAMED_AFTER.exec(textAfter(text, at, PUZZLE_REACH))
  return after !== null && text.startsWith(text.slice(start[from], at), at + after[0].length)
}

const NEW = hashesOf('new')
/** What docks at a space station, and who owns a firm. */
const CRAFT = hashesOf('spacecraft freighter capsule cargo resupply rocket shareholders shareholder revenue')
/** "Momentum (1986, Bug-Byte)": a work, with its year and publisher; "Mainstream, £9.99"; "Compass shares fell". */
const PUBLISHED =
  /^(?: \((?:19|20)\d\d, [A-Z][\w&’'-]*(?: [A-Z&][\w&’'-]*){0,3}\)|,? £\d+\.\d\d\b| (?:shares|profits) (?:r[io]se|f[ae]ll|jump|slip|slump|gain|climb|surge|drop|tumble|were|are|in|at|have|had|up|down|closed)\w*)/
/** "Is Momentum in Denver a legit charity?" */
const ASKED_IN =
  /^ in [A-Z][\w’-]+(?: [A-Z][\w’-]+)? an? (?:[a-z]+ )?(?:charity|company|scam|church|gym|bank|school|firm|business|shop|clinic|start-?up|store|restaurant|bar|brand)\b/
const ASKS = /\b[Ii]s $/

/** A thing or a firm of the name, by the words right after it. */
function isWorkOrFirm({ text, start, end }: Tokens, from: number, to: number): boolean {
  const rest = textAfter(text, end[to] as number, 60)
  return PUBLISHED.test(rest) || (ASKED_IN.test(rest) && ASKS.test(textBefore(text, start[from] as number, 4)))
}

/** "Not to be mixed up with our bakers’ union": whose it is that has the name too. */
const MIXED_UP = /\b(?:confus|mix|muddl|mistak)\w* (?:up )?(?:with|for) (?:our|my|an?|another|the other) $/i

const isMixedUp = ({ text, start }: Tokens, from: number) => MIXED_UP.test(textBefore(text, start[from] as number, 40))

function hasSite(tokens: Tokens, at: number): boolean {
  return gapBefore(tokens, at) === GAP.space && isAmong(tokens, at, SITES)
}

/** What people come together for who do no politics. */
const PASTIMES = hashesOf(
  'art arts craft crafts support walking prayer church play parent parents toddler carers care reading writing history heritage drama comedy singing gardening running health patient patients housing residents tenants neighbours neighbourhood village parish pop rock business investment property trading fitness wellbeing advice veterans hotel fashion travel tech retail energy food',
)

/** "the theatre group “Momentum”" @param at the word for the body. */
export function isOfAnotherField(tokens: Tokens, at: number): boolean {
  const kinds = kindsAt(tokens, at - 1)
  if (isAmong(tokens, at - 1, PASTIMES)) return true
  return (kinds & (WORD.field | WORD.business)) !== 0 && !(kinds & (WORD.party | WORD.politics))
}

/** "a campaign group of the left", "the pro-Corbyn faction": words before the noun say whose it is. */
function isPoliticalBody(tokens: Tokens, noun: number): boolean {
  for (let at = noun; at >= 0 && at > noun - DESCRIBED && gapBefore(tokens, at + 1) !== GAP.sentence; at--) {
    if (isAmong(tokens, at, OF_POLITICS)) return true
    const kinds = kindsAt(tokens, at)
    if (at < noun && kinds & (WORD.party | WORD.politics | WORD.needsCapital) && !(kinds & WORD.functional)) return true
  }
  return false
}

/** Words before a noun that say what it is. */
const DESCRIBED = 4
const OF_POLITICS = hashesOf('faction thinktank tank caucus pressure grassroots tendency')

function toldBefore(tokens: Tokens, from: number): number {
  if (from === 0) return UNTOLD
  const hash = tokens.hash[from - 1] as number
  if (quotedAt(tokens, from)) {
    const noun = nounBefore(tokens, from)
    if (!isAmong(tokens, noun, GROUPS) || isOfAnotherField(tokens, noun)) return UNTOLD
    // What is only introduced may be anything: "a youth group called “Progress”".
    return noun === from - 1 || isPoliticalBody(tokens, noun) ? OURS : UNTOLD
  }
  // "Auckland, where Young Labour has …", "In Auckland, Young Labour has …"
  const where = hash === WHERE && gapBefore(tokens, from - 1) === GAP.comma
  const there =
    tokens.hash[from - 2] === IN && gapBefore(tokens, from) === GAP.comma && startsSentence(tokens, from - 2)
  if (where || there) {
    const isAbroad = countryTold(tokens, where ? from - 2 : from - 1) === OTHERS
    return isAbroad ? OTHERS : UNTOLD
  }
  if (gapBefore(tokens, from) !== GAP.space) return UNTOLD
  const kinds = wordKinds(hash)
  if (hash === S && from > 1) {
    const owner = tokens.hash[from - 2] as number
    return NOW.has(owner) || (from > 2 && isPerson(tokens, from - 3)) ? OURS : countryTold(tokens, from - 2)
  }
  if (GROUPS.has(hash)) return isOfAnotherField(tokens, from - 1) ? OTHERS : OURS
  if ((hash === AT || hash === OF) && isAmong(tokens, from - 2, USERS)) return OTHERS
  // "the present-day LRC"
  const now = hash === DAY && gapBefore(tokens, from - 1) === GAP.hyphen ? tokens.hash[from - 2] : hash
  // "Today Momentum has depots" says when, and of whichever it is.
  if (NOW.has(now as number) && now !== TODAY) return OURS
  if (THEN.has(hash) || (hash === THE && IT_WAS.test(tokens.text.slice(0, tokens.start[from])))) return FORMER
  const isOf = OWNERS.has(hash) || kinds & (WORD.business | WORD.field)
  if (isOf && !(kinds & (WORD.party | WORD.politics))) return OTHERS
  return kinds & WORD.abroad || BRITISH.has(hash) ? countryTold(tokens, from - 1) : UNTOLD
}

/** Two words with capitals that are of no other kind: "Neal Lawson". */
function isPerson(tokens: Tokens, at: number): boolean {
  const thing = WORD.namedThing | WORD.abroad | WORD.british | WORD.place | WORD.business | WORD.functional
  for (const word of [at, at + 1]) {
    if (isSmall(tokens, word) || kindsAt(tokens, word) & thing) return false
  }
  return gapBefore(tokens, at + 1) === GAP.space
}

const WHAT_IT_IS =
  /^ \((?:the )?(?:web ?site|think ?tank|pressure group|faction|slate|youth wing|membership (?:group|organisation)|campaign group)\)/i

function toldAfter(tokens: Tokens, to: number): number {
  const next = to + 1
  const rest = textAfter(tokens.text, tokens.end[to] as number, 60)
  if (NAMESAKE.test(rest)) return FORMER
  if (REVIVED.test(rest)) return OURS
  // "(2) the Labour Representation Committee of 2004": today's, beside the one of 1900.
  if (OF_TODAY.test(rest)) return OURS
  // "Labour values (website)"
  if (WHAT_IT_IS.test(rest)) return OURS
  const gap = gapBefore(tokens, next)
  const bracket = gap === GAP.mark && charBefore(tokens, next) === 0x28
  if (bracket) {
    const from = tokens.start[next] as number
    const year = (tokens.end[next] as number) - from === 4 ? topicOfYear(yearAt(tokens.text, from)) : 0
    return year ? (year === WORD.past ? OTHERS : OURS) : countryTold(tokens, next) || glossed(tokens, next)
  }
  // "Labour values: a website for members"
  if (/^ ?: an? (?:new )?(?:web ?site|petition)\b/i.test(rest)) return OURS
  // "Young Labour, Norway"
  const isCountry =
    gap === GAP.comma && gapBefore(tokens, isAmong(tokens, next, NEW) ? next + 2 : next + 1) !== GAP.space
  if (isCountry && tokens.hash[to] === LABOUR && countryTold(tokens, next) === OTHERS) return OTHERS
  // "Compass, the think tank", "“Labour values”, the site"
  if (gap === GAP.comma || QUOTED_AND_COMMA.test(tokens.text.slice(tokens.end[to], tokens.start[next])))
    return glossed(tokens, next)
  if (gap !== GAP.space) return UNTOLD
  if (isGlossWithoutComma(tokens, next)) return OURS
  if (isAtInstitution(tokens, to)) return OTHERS
  const hash = tokens.hash[next] as number
  // "Young Labour New Zealand"
  if (tokens.hash[to] === LABOUR && countryTold(tokens, next) === OTHERS) return OTHERS
  if (hash === OF && (isAmong(tokens, next + 1, NOW) || tokens.hash[next + 1] === OUR)) return OURS
  if (OF_IN_FROM.has(hash)) return countryTold(tokens, tokens.hash[next + 1] === THE ? next + 2 : next + 1)
  if (isBeing(tokens, next) && isSomethingAbroad(tokens, next + 1)) return THING
  const does = wordKinds(hash) & WORD.action || isBeing(tokens, next)
  return does && PRESENT.test(tokens.text.slice(tokens.end[to], tokens.end[next])) ? NOWADAYS : UNTOLD
}

/** "is a party in Norway", "was the youth wing of Maltese Labour" @param at the word after "is". */
function isSomethingAbroad(tokens: Tokens, at: number): boolean {
  if (!(kindsAt(tokens, at) & WORD.determiner)) return false
  for (let word = at + 1; word < at + 6 && gapBefore(tokens, word) === GAP.space; word++)
    if (isAmong(tokens, word, OF_IN_FROM)) {
      const where = kindsAt(tokens, word + 1) & WORD.determiner ? word + 2 : word + 1
      return countryTold(tokens, where) === OTHERS
    }
  return false
}

function countryTold(tokens: Tokens, at: number): number {
  if (at < 0 || isSmall(tokens, at)) return UNTOLD
  // "New Zealand", "South Africa"
  const kinds =
    kindsAt(tokens, at) | (gapBefore(tokens, at + 1) === GAP.space ? kindsAt(tokens, at + 1) & WORD.abroad : 0)
  if (kinds & WORD.abroad) return OTHERS
  return kinds & WORD.british && !(kinds & WORD.party) ? OURS : UNTOLD
}
