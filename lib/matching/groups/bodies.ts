/** Which body of a name is meant, where others have it too: companies, parties abroad, the committee of 1900. */

import { skipCo } from '../block/after-name.ts'
import * as MARK from '../block/marks.ts'
import { FORMER, NOWADAYS, OTHERS, OURS, THING, UNTOLD } from '../block/told.ts'
import { topicOfYear, yearAt } from '../block/topics.ts'
import { isBeing } from '../block/verbs.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import { GROUPS, HAVING, IN, OF, S, THE, TO, WHO } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { charBefore, gapBefore, isSmall, kindsAt, lettersOf, quotedAt, startsSentence } from '../words/writing.ts'
import { endsLongerName, isGivenAsName, isLocalPaper, isThingOfTheName, isTitle } from './called-so.ts'

const PLACING = hashesOf('of in from')
/** "Mainstream, which sells skateboards": what firms do. */
const TRADING = hashesOf(
  'sells sold trades traded employs employed manufactures manufactured imports exports supplies supplied insured bakes rents repairs stocks delivers',
)
/** What no group is, nor whose its initials are: "the DLO, the works department", "the council's DLO", "the school LRC". */
const OWNERS = hashesOf(
  'council councils college school university library hospital trust company firm authority department academy service workforce unit depot agency charity clinic hostel',
)
/** "the LRC cupboard": what a learning resource centre has, and no group. */
const FITTINGS = hashesOf('cupboard room desk door shelves window kitchen keys')
const AT = hashesOf('at in of')
const WHERE = hashWord('where')
const DAY = hashWord('day')
const NOW = hashesOf('new today modern current present latter younger revived refounded')
const THEN = hashesOf('first old original early earlier former')
const BRITISH = hashesOf('british uk scottish welsh')
/** With such a word after it a name is a company's, which is then called by its first word. */
const COMPANIES = hashesOf('plc ltd inc')
const COMPANY_WORDS = hashesOf('group limited holdings holding company co publishing publishers')
const PARTIES = hashesOf('party movement')
const PARTY = hashWord('party')
/** A feast has a place and guests: "the Momentum party in Leith". */
const FEAST = hashesOf(
  'at in on last this tonight yesterday conference season line hat host hosts guests bag bags food music',
)
/** Also verbs: "Corbyn shares Momentum's view". */
const VERBS = hashesOf('shares stores brands shops stocks plays films sings scored')
/** "the Labour values website": no phrase has one. A single word may: "the Momentum site" is where they build. */
const SITES = hashesOf('site website blog webpage newsletter podcast')
const BEFORE_FOUNDED = hashesOf('was were is being been had which that it first originally itself')
const AS = hashWord('as')
const BEGUN = hashesOf('began known')
const FOUNDED = hashesOf('founded formed established created launched set born')
/** Words within which a year says when that was. */
const FOUNDING = 12
/** None of the groups but unions is older. */
const OLDEST = 1960
/** Words of an apposition that are looked at: "Compass, the world's largest contract caterer". */
const APPOSITION = 7

const OUR = hashWord('our')
/** "is", "meets", and not "was" */
const PRESENT = /[^a]s$/
/** "confuse the LRC with a small body of the same name" */
const NAMESAKE = /^ with an? [^.,;]{0,40}\bof (?:the same|that) name\b/
/** "founded the LRC (LRC) a second time" */
const REVIVED = /^(?: \([A-Z]+)?\)? a second time\b/
const TROUPE =
  /(?:two|three|four|five|six|seven|eight|nine|ten) (?:[a-z-]+ )?((?!years|months|weeks|days|hours|minutes|miles|times)[a-z]+s|women|men)(?: (?:from|who|with|of)\b|[.,;!?)]|$)/y
const QUOTED_AND_COMMA = /^(?:[’”"'»],|,[’”"'»]) $/

export function bodyTold(tokens: Tokens, from: number, to: number, marks: number): number {
  if (isCompany(tokens, to + 1) || (from === to && isParty(tokens, to + 1, marks))) return OTHERS
  if (marks & MARK.thingAfter) return UNTOLD
  if (from === to && (tokens.end[to] as number) - (tokens.start[from] as number) < 5 && isOwned(tokens, from))
    return OTHERS
  if (from === to && lettersOf(tokens, to) === LETTERS.allCaps && FITTINGS.has(tokens.hash[to + 1] as number))
    return THING
  if (isThingOfTheName(tokens, from, to) || (from === to && endsLongerName(tokens, from))) return THING
  if (from !== to && (isGivenAsName(tokens, from) || hasSite(tokens, to + 1))) return OURS
  if (from === to && isLocalPaper(tokens, from, marks)) return isTitle(tokens, from - 2) ? THING : OTHERS
  const told = toldAfter(tokens, to)
  return told === UNTOLD || told === NOWADAYS ? toldBefore(tokens, from) || told : told
}

function hasSite(tokens: Tokens, at: number): boolean {
  return gapBefore(tokens, at) === GAP.space && SITES.has(tokens.hash[at] as number)
}

/** "Compass Group", "Momentum plc". */
function isCompany(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space) return false
  const hash = tokens.hash[skipCo(tokens, at)] as number
  return COMPANIES.has(hash) || (!isSmall(tokens, at) && COMPANY_WORDS.has(hash))
}

/** "the Progress Party", "the Momentum Movement", "Oslo’s Progress party": parties of other countries. */
function isParty(tokens: Tokens, at: number, marks: number): boolean {
  if (marks & (MARK.titleBlock | MARK.allCaps) || gapBefore(tokens, at) !== GAP.space) return false
  const hash = tokens.hash[at] as number
  if (!isSmall(tokens, at)) return PARTIES.has(hash)
  const before = at > 1 ? (tokens.hash[at - 2] as number) : 0
  if (hash !== PARTY || !(before === THE || before === S)) return false
  return gapBefore(tokens, at + 1) !== GAP.space || !FEAST.has(tokens.hash[at + 1] as number)
}

/** "the council's DLO", "the school LRC": initials of what belongs to somebody else. */
function isOwned(tokens: Tokens, at: number): boolean {
  if (at === 0 || lettersOf(tokens, at) !== LETTERS.allCaps || gapBefore(tokens, at) !== GAP.space) return false
  // "the council's old DLO"
  const last = isSmall(tokens, at - 1) && tokens.hash[at - 2] === S ? at - 2 : at - 1
  const owner = tokens.hash[last] === S ? last - 1 : last
  return owner >= 0 && OWNERS.has(tokens.hash[owner] as number)
}

/** "the site has a petition", "the think tank,": what the name before it is, and not what "Labour values" or has made. */
export function isGlossWithoutComma(tokens: Tokens, at: number): boolean {
  if (tokens.hash[at] !== THE || gapBefore(tokens, at) !== GAP.space) return false
  let word = at + 1
  while (word < at + 3 && !GROUPS.has(tokens.hash[word] as number)) word++
  if (!GROUPS.has(tokens.hash[word] as number)) return false
  if (gapBefore(tokens, word + 1) !== GAP.space) return true
  if (gapBefore(tokens, word + 2) !== GAP.space) return false
  if (!HAVING.has(tokens.hash[word + 1] as number) && !isBeing(tokens, word + 1)) return false
  const next = word + 2
  if (kindsAt(tokens, next) & WORD.determiner) return true
  // "the website is short", unlike "the site is built on"
  const noAdjective =
    WORD.functional | WORD.action | WORD.irregularPast | WORD.placePreposition | WORD.linking | WORD.wordUse
  const made = tokens.text.endsWith('ed', tokens.end[next]) || kindsAt(tokens, next) & noAdjective
  return isBeing(tokens, word + 1) && !made
}

function toldBefore(tokens: Tokens, from: number): number {
  if (from === 0) return UNTOLD
  const hash = tokens.hash[from - 1] as number
  if (quotedAt(tokens, from)) return GROUPS.has(hash) || (hash === AS && isKnownAs(tokens, from - 2)) ? OURS : UNTOLD
  // "Auckland, where Young Labour has …", "In Auckland, Young Labour has …"
  const where = hash === WHERE && gapBefore(tokens, from - 1) === GAP.comma
  const there =
    tokens.hash[from - 2] === IN && gapBefore(tokens, from) === GAP.comma && startsSentence(tokens, from - 2)
  if (where || there) return countryTold(tokens, where ? from - 2 : from - 1) & OTHERS
  if (gapBefore(tokens, from) !== GAP.space) return UNTOLD
  const kinds = wordKinds(hash)
  if (hash === S && from > 1) {
    const owner = tokens.hash[from - 2] as number
    return NOW.has(owner) || (from > 2 && isPerson(tokens, from - 3)) ? OURS : countryTold(tokens, from - 2)
  }
  if (GROUPS.has(hash)) return OURS
  // "the present-day LRC"
  const now = hash === DAY && gapBefore(tokens, from - 1) === GAP.hyphen ? tokens.hash[from - 2] : hash
  if (NOW.has(now as number)) return OURS
  if (THEN.has(hash)) return FORMER
  if (kinds & (WORD.business | WORD.field) && !(kinds & (WORD.party | WORD.politics)) && !VERBS.has(hash)) return OTHERS
  return kinds & WORD.abroad || BRITISH.has(hash) ? countryTold(tokens, from - 1) : UNTOLD
}

/** Before "as": "the organisation that began its life". */
function isKnownAs(tokens: Tokens, at: number): boolean {
  let known = false
  for (let word = at; word >= 0 && word > at - 7; word--) {
    known ||= FOUNDED.has(tokens.hash[word] as number) || BEGUN.has(tokens.hash[word] as number)
    if (known && GROUPS.has(tokens.hash[word] as number)) return true
    if (gapBefore(tokens, word) === GAP.sentence) return false
  }
  return false
}

/** "(LRC) was formed on 27 February 1900", ", founded in 2004": the year tells which of two bodies it is. */
export function foundedTold(tokens: Tokens, to: number): number {
  let at = to + 1
  if (charBefore(tokens, at) === 0x28 && lettersOf(tokens, at) === LETTERS.allCaps) at++
  if (gapBefore(tokens, at) !== GAP.sentence && foundingYear(tokens, at) === OTHERS) return OTHERS
  while (gapBefore(tokens, at) !== GAP.sentence && BEFORE_FOUNDED.has(tokens.hash[at] as number)) at++
  if (gapBefore(tokens, at) === GAP.sentence || !FOUNDED.has(tokens.hash[at] as number)) return UNTOLD
  for (let word = at + 1; word < at + FOUNDING; word++) {
    if (gapBefore(tokens, word) === GAP.sentence) return UNTOLD
    const told = foundingYear(tokens, word)
    if (told !== UNTOLD) return told
  }
  return UNTOLD
}

function foundingYear(tokens: Tokens, at: number): number {
  const from = tokens.start[at] as number
  const year = (tokens.end[at] as number) - from === 4 ? yearAt(tokens.text, from) : 0
  return year < 1500 || year > 2040 ? UNTOLD : year < OLDEST ? OTHERS : OURS
}

/** Two words with capitals that are of no other kind: "Neal Lawson". */
function isPerson(tokens: Tokens, at: number): boolean {
  const thing = WORD.namedThing | WORD.abroad | WORD.british | WORD.place | WORD.business | WORD.functional
  for (const word of [at, at + 1]) {
    if (isSmall(tokens, word) || kindsAt(tokens, word) & thing) return false
  }
  return gapBefore(tokens, at + 1) === GAP.space
}

/** "the LRC at the college": initials of what an institution has. */
function isAtInstitution(tokens: Tokens, to: number): boolean {
  const [at, the] = [to + 1, to + 2]
  const short = (tokens.end[to] as number) - (tokens.start[to] as number) < 5
  if (!short || lettersOf(tokens, to) !== LETTERS.allCaps) return false
  if (!AT.has(tokens.hash[at] as number) || !(kindsAt(tokens, the) & WORD.determiner)) return false
  return OWNERS.has(tokens.hash[at + 2] as number)
}

function toldAfter(tokens: Tokens, to: number): number {
  const next = to + 1
  const rest = tokens.text.slice(tokens.end[to], (tokens.end[to] as number) + 60)
  if (NAMESAKE.test(rest)) return FORMER
  if (REVIVED.test(rest)) return OURS
  const gap = gapBefore(tokens, next)
  const bracket = gap === GAP.mark && charBefore(tokens, next) === 0x28
  if (bracket) {
    const from = tokens.start[next] as number
    const year = (tokens.end[next] as number) - from === 4 ? topicOfYear(yearAt(tokens.text, from)) : 0
    return year ? (year === WORD.past ? OTHERS : OURS) : countryTold(tokens, next) || glossed(tokens, next)
  }
  // "Compass, the think tank", "“Labour values”, the site"
  if (gap === GAP.comma || QUOTED_AND_COMMA.test(tokens.text.slice(tokens.end[to], tokens.start[next])))
    return glossed(tokens, next)
  if (gap !== GAP.space) return UNTOLD
  if (isGlossWithoutComma(tokens, next)) return OURS
  if (isAtInstitution(tokens, to)) return OTHERS
  const hash = tokens.hash[next] as number
  if (hash === OF && (NOW.has(tokens.hash[next + 1] as number) || tokens.hash[next + 1] === OUR)) return OURS
  if (PLACING.has(hash)) return countryTold(tokens, next + 1)
  const does = wordKinds(hash) & WORD.action || isBeing(tokens, next)
  return does && PRESENT.test(tokens.text.slice(tokens.end[to], tokens.end[next])) ? NOWADAYS : UNTOLD
}

/** "the think tank", "a catering firm": what is put after the name. */
function glossed(tokens: Tokens, at: number): number {
  if (WHO.has(tokens.hash[at] as number)) return TRADING.has(tokens.hash[at + 1] as number) ? OTHERS : UNTOLD
  if (!(kindsAt(tokens, at) & WORD.determiner)) return isTroupe(tokens, at) ? THING : UNTOLD
  for (let word = at + 1; word < at + APPOSITION; word++) {
    const hash = tokens.hash[word] as number
    // "from Compass, an invitation to a concert"
    if (gapBefore(tokens, word) > GAP.apostrophe || hash === TO) return UNTOLD
    if (GROUPS.has(hash)) return OURS
    if (OWNERS.has(hash)) return OTHERS
    const kinds = wordKinds(hash)
    if (kinds & (WORD.business | WORD.field) && !(kinds & (WORD.party | WORD.politics))) return OTHERS
  }
  return UNTOLD
}

/** ", four art students from Hull,", but not ", two members of which", ", 40 years old". */
function isTroupe({ text, start }: Tokens, at: number): boolean {
  TROUPE.lastIndex = start[at] as number
  const noun = TROUPE.exec(text)?.[1]
  return noun !== undefined && !(wordKinds(hashWord(noun)) & (WORD.party | WORD.politics | WORD.groupNoun | WORD.role))
}

function countryTold(tokens: Tokens, at: number): number {
  if (at < 0 || isSmall(tokens, at)) return UNTOLD
  const kinds = kindsAt(tokens, at)
  if (kinds & WORD.abroad) return OTHERS
  return kinds & WORD.british && !(kinds & WORD.party) ? OURS : UNTOLD
}
