/** Who has a trade or an age beside the name: people of whom a paper says what they do, and not what they stand for. */

import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { anyOf, matchesAt, textAfter } from '../../words/patterns.ts'
import { FROM, TELLING } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import {
  gapBefore,
  isAmong,
  isSmall,
  kindsAt,
  lettersOf,
  startsSentence,
  startsWithLetter,
  wordAt,
} from '../../words/writing.ts'

const ONCE = hashesOf('former ex onetime sometime turned')
const PLAYERS = hashesOf('teacher coach tutor maker champion')
const PLAYER = hashWord('player')
/** What a "player" is in politics, or was in sport: of an instrument or a game these are not said. */
const IN_POLITICS = hashesOf(
  'key team big bigger biggest bit part role major minor central leading senior main important serious significant principal power lead veteran dominant influential crucial vital global world political party union regional national local first second third longest other only new old young great best real true active former ex onetime',
)
const DEFINITE = hashesOf('the its their his her our s')
const ARTICLES = hashesOf('the a an')
const WHO = hashWord('who')

/** "Sophie Wilson, who designed a processor": told from the one who stood for Parliament. */
export function ofOtherField(tokens: Tokens, to: number): boolean {
  const next = to + 1
  const gap = gapBefore(tokens, next)
  if (gap !== GAP.comma && !(gap === GAP.space && tokens.hash[next] === WHO)) return false
  const reach = isAmong(tokens, next, TELLING) ? 6 : 2
  for (let at = next; at < next + reach; at++) {
    if (at > next && gapBefore(tokens, at) > GAP.apostrophe) return false
    const kinds = kindsAt(tokens, at)
    if (kinds & (WORD.party | WORD.politics | WORD.role)) return false
    // "PEEL, Kevin, Priest, Razaq" are people.
    if (at === next && lettersOf(tokens, at) === LETTERS.capital && gapBefore(tokens, at + 1) === GAP.comma)
      return false
    if (kinds & (WORD.field | WORD.business) || isTrade(tokens, at)) return true
  }
  return false
}

/** "the geologist Laura Pidcock": a word for who does something, right before the name. */
export function isTradeBefore(tokens: Tokens, from: number): boolean {
  if (from === 0) return false
  const at = from - 1
  // "The director, Jane Aitchison, …"
  if (gapBefore(tokens, from) === GAP.comma) return isTrade(tokens, at) && isDefinite(tokens, at)
  if (gapBefore(tokens, from) !== GAP.space || wasOnce(tokens, at)) return false
  return isTrade(tokens, at) && (isSmall(tokens, at) || startsSentence(tokens, at))
}

/** "Pidcock? the cyclist?": who asks does not know whom the others mean. */
export function isAskedTrade(tokens: Tokens, to: number): boolean {
  const { text, end } = tokens
  const trade = to + 2
  if (text[end[to] as number] !== '?' || !isAmong(tokens, to + 1, ARTICLES) || text[end[trade] ?? 0] !== '?')
    return false
  const kinds = kindsAt(tokens, trade)
  if (kinds & (WORD.party | WORD.politics | WORD.role)) return false
  return (kinds & WORD.field) !== 0 || isTrade(tokens, trade)
}

/** "the former teacher": what a politician was before. */
function wasOnce(tokens: Tokens, at: number): boolean {
  for (let before = Math.max(0, at - 2); before < at; before++) if (isAmong(tokens, before, ONCE)) return true
  return false
}

/** "the director", "its flight engineer": one of the kind, whose name follows. */
function isDefinite(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (gapBefore(tokens, before + 1) > GAP.apostrophe) return false
    if (isAmong(tokens, before, DEFINITE)) return true
  }
  return false
}

const isParty = (tokens: Tokens, at: number) =>
  (kindsAt(tokens, at) & (WORD.party | WORD.politics | WORD.role | WORD.functional)) !== 0

/** Of the words of other fields those for people; and what trades and sciences end in. */
function isTrade(tokens: Tokens, at: number): boolean {
  const kinds = kindsAt(tokens, at)
  if (kinds & (WORD.party | WORD.politics | WORD.role)) return false
  // "viola da gamba player": of whatever it is.
  if (tokens.hash[at] === PLAYER && at > 0 && gapBefore(tokens, at) <= GAP.hyphen)
    return startsWithLetter(tokens, at - 1) && !isAmong(tokens, at - 1, IN_POLITICS) && !isParty(tokens, at - 1)
  // "football coach"
  if (at > 0 && isAmong(tokens, at, PLAYERS) && gapBefore(tokens, at) === GAP.space)
    return (kindsAt(tokens, at - 1) & WORD.field) !== 0
  const word = wordAt(tokens, at)
  return TRADE.test(word) || ((kinds & WORD.field) !== 0 && SOMEBODY.test(word))
}

const SOMEBODY =
  /(?:[eo]r|nurse|mechanic|clerk|student|barista|mum|dad|[iy]st|ian|ess|man|poet|chef|vet|surgeon|soprano|priest|referee|umpire|wright)$/i
const TRADE =
  /(?:ologist|[lntr]ographer|icist|[a-z]{3}(?:smith|wright)|(?<!law|policy|king|peace|trouble)maker|(?:bee|game|zoo)keeper|^head-?(?:teacher|mistress|master)|^(?:architect|baker|engraver|explorer|jeweller|mountaineer|sailor|tailor|thatcher|weaver))$/i

/** What a paper says of people whom it met; those who write of Labour are known. */
const WORK_AFTER = anyOf(
  [
    // ", Gazette reporter"
    /(?:(?!Labour)[A-Z]\w+ )*(?:(?!former)[a-z]+ ){0,2}(?:reporter|correspondent)(?=[.,;]|$)/,
    // ", 61, a retired plumber"
    /\D{0,5}\d\d, an? (?!former|ex-|.{0,15}minist)[a-z ]{0,20}(?:retired|[eo]r|[iy]st|ian|man|nurse|barista|chef|cook|clerk|mechanic|mum|dad|apprentice)\b/,
    // ", 19, of Cammell Laird"
    /\d\d, (?:of|from) [A-Z]/,
    // ", age 9"
    /aged? (?:\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve)(?!\w)/,
  ],
  'y',
  ', ',
)

/** Who writes the news is not in it, and nobody says the age and trade of a politician; "Mr Burnham, 61, …" may stand further on. */
export function isAtWork({ text, start, end }: Tokens, to: number): boolean {
  const first = start[to] as number
  const surname = text.slice(first, end[to])
  for (let at = first; at >= 0; at = text.indexOf(surname, at + 1)) {
    if (text.charCodeAt(at + surname.length) !== 0x2c) continue
    if ((at === first || /M\w+ $/.test(text.slice(at - 5, at))) && matchesAt(WORK_AFTER, text, at + surname.length))
      return true
  }
  return false
}

/** "Sophie Willson, 31,": where an age is known, so is how the name is spelt. */
export const isAged = ({ text, end }: Tokens, to: number) =>
  /^, (?:aged )?\d\d\b/.test(textAfter(text, end[to] as number, 12))

/** "liam byrne from stockport", "sophie wilson, dental nurse,": how careless writers introduce somebody of a common name. */
export function isNewcomer(tokens: Tokens, from: number, to: number): boolean {
  if (!isSmall(tokens, to) || !isSmall(tokens, from)) return false
  if (!(kindsAt(tokens, to) & WORD.surname && kindsAt(tokens, from) & WORD.given)) return false
  let at = to + 1
  if (tokens.hash[at] === FROM) return (kindsAt(tokens, at + 1) & (WORD.british | WORD.place)) !== 0
  if (gapBefore(tokens, at) !== GAP.comma) return false
  while (at < to + 3 && gapBefore(tokens, at + 1) === GAP.space) at++
  const kinds = kindsAt(tokens, at)
  if (kinds & (WORD.party | WORD.politics | WORD.role | WORD.functional) || gapBefore(tokens, at + 1) === GAP.space)
    return false
  return SOMEBODY.test(wordAt(tokens, at))
}
