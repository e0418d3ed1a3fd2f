/** Words around a person's name that say that it is somebody of whom the reader has not heard. */

import * as MARK from '../block/marks.ts'
import { AT_WORK, FORMER, OTHERS } from '../block/told.ts'
import { BEARERS, CALLED } from '../groups/called-so.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf, hashWord } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import type { Slip } from '../words/slips.ts'
import { FROM, INDEFINITE, OF, S, THE } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { charAfter, charBefore, gapBefore, lettersOf, startsSentence } from '../words/writing.ts'
import { bornLongAgo } from './in-passing.ts'
import { isNamesake } from './namesakes.ts'
import { titleBefore } from './titles.ts'

const OTHERWISE = hashesOf('confused mistaken')
const COUNTS = hashesOf('two three four five many several few all these those both')
const LINKS = hashesOf('with for to of')
const COMMA = 0x2c
const A = hashWord('a')
const LATE = hashWord('late')
const WHO = hashWord('who')
const DEFINITE = hashesOf('the its their his her our s')
const SIBLINGS = hashesOf('brothers sisters twins')
const GLOSSING = hashesOf('who a an the')
export const UNIFORMED = hashesOf(
  'sgt sergeant pc dc inspector constable detective judge bishop canon father rev revd reverend captain capt corporal nurse lt lieutenant col colonel brigadier admiral commander marshal gp flt',
)
const ONCE = hashesOf('former ex onetime sometime turned')
const PLAYERS = hashesOf('player teacher coach tutor maker champion')
const AGES = hashesOf('elder younger')
/** "Mrs Reeves the bystander" */
const BYSTANDERS = hashesOf(
  'bystander neighbour caretaker cleaner shopkeeper grocer grocers newsagent newsagents butcher butchers baker bakers chemist chemists jeweller jewellers builder builders milkman postman barman barber',
)
/** Whoever belongs to one of these is not of the Labour Party. */
const OTHER_PARTIES = hashesOf(
  'con tory conservative conservatives ldem libdem liberal lib reform ukip brexit green greens snp plaid dup fg ff',
)

interface Name {
  /** The given name stands there too. */
  known: boolean
  slip: Slip
  marks: number
}

/** "a Peter Wheeler from Timaru", "not to be confused with Anne Henderson", "Mackay the estate agent". */
export function isStranger(tokens: Tokens, from: number, to: number, { known, slip, marks }: Name): boolean {
  const before = from > 0 && gapBefore(tokens, from) === GAP.space ? (tokens.hash[from - 1] as number) : 0
  const beforeThat = from > 1 ? (tokens.hash[from - 2] as number) : 0
  if (known) {
    const attribute = marks & (MARK.nounAfter | MARK.groupAfter | MARK.possessive | MARK.personalAfter)
    if ((INDEFINITE.has(before) && !attribute) || isSignature(tokens, from, to)) return true
    // "the late Kevin Peel": those of the dataset live.
    if (before === LATE && wordKinds(tokens.hash[to] as number) & WORD.surname) return true
    // "the Kevin Peels of this world"
    if (slip === 'final-s' && (COUNTS.has(before) || tokens.hash[to + 1] === OF)) return true
    // "the Sophie Wilson who made a chip": there is another.
    if (before === THE && tokens.hash[to + 1] === WHO && lettersOf(tokens, from - 1) === LETTERS.lower) return true
    return LINKS.has(before) && OTHERWISE.has(beforeThat)
  }
  // "You are Corbyn?" "A Corbyn," said his brother.
  if (before === A && gapBefore(tokens, to + 1) > GAP.apostrophe) return true
  if (UNIFORMED.has(before) && lettersOf(tokens, from - 1) !== LETTERS.lower) return true
  if (bornLongAgo(tokens.text, tokens.end[to] as number)) return true
  if (isNamesake(tokens, from, to)) return true
  if (isFamilys(before, tokens, from, marks) || isTradeBefore(tokens, from) || isFirm(before, tokens, to)) return true
  if (CALLED.has(before) && isThingBefore(tokens, from - 1)) return true
  if (to + 1 < tokens.count && SIBLINGS.has(tokens.hash[to + 1] as number)) return true
  // "Stuart from Leeds" has a given name.
  const given = wordKinds(tokens.hash[to] as number) & WORD.given
  if (given && to + 1 < tokens.count && tokens.hash[to + 1] === FROM && gapBefore(tokens, to + 1) === GAP.space)
    return true
  // "Thank you, Stuart."
  const addressed = given && from > 0 && gapBefore(tokens, from) === GAP.comma
  const calls = addressed && (lettersOf(tokens, from - 1) === LETTERS.lower || startsSentence(tokens, from - 1))
  if (calls && !goesOn(tokens, to)) return true
  // "Fitzpatrick's the butcher"
  const owns = marks & MARK.possessive ? 1 : 0
  const the = to + 1 + owns
  if (the + 1 >= tokens.count || tokens.hash[the] !== THE || gapBefore(tokens, the) !== GAP.space) return false
  const what = tokens.hash[the + 1] as number
  // "Mr Peel the butcher", and "Gordon Nesbitt the butcher", whose name looks whole.
  if (AGES.has(what) || ((owns || from !== to || titleBefore(tokens, from) !== 0) && BYSTANDERS.has(what))) return true
  const kinds = wordKinds(what)
  return (kinds & (WORD.field | WORD.business)) !== 0 || (slip !== 'none' && !(kinds & (WORD.party | WORD.politics)))
}

function goesOn(tokens: Tokens, at: number): boolean {
  return at + 1 < tokens.count && gapBefore(tokens, at + 1) !== GAP.sentence
}

const FIRMS = hashesOf(
  'bakery brewery dairy farm butcher butchers garage pub factory mill foundry gallery museum restaurant hotel cafe pharmacy surgery nursery yard shipyard showroom laundry forge pottery brewers bakers builders solicitors twins brothers sisters',
)

/** "the Byrne's kitchen": a family's, or a shop's. Sloppy writers say "the Starmer's speech" too, but of what politicians have. */
function isFamilys(before: number, tokens: Tokens, from: number, marks: number): boolean {
  if (!(marks & MARK.possessive) || marks & (MARK.actionAfter | MARK.groupAfter)) return false
  return before === THE || (before === A && lettersOf(tokens, from) !== LETTERS.lower)
}

/** "the Byrne bakery", "a Gordon Nesbitt showroom": of that name. */
function isFirm(before: number, tokens: Tokens, to: number): boolean {
  if (before !== THE && before !== A) return false
  return FIRMS.has(tokens.hash[to + 1] ?? 0) && gapBefore(tokens, to + 1) === GAP.space
}

/** "Sophie Wilson, who designed a processor": told from the one who stood for Parliament. */
function ofOtherField(tokens: Tokens, to: number): boolean {
  const next = to + 1
  if (next >= tokens.count) return false
  const gap = gapBefore(tokens, next)
  if (gap !== GAP.comma && !(gap === GAP.space && tokens.hash[next] === WHO)) return false
  const reach = GLOSSING.has(tokens.hash[next] as number) ? 6 : 2
  for (let at = next; at < Math.min(next + reach, tokens.count); at++) {
    if (at > next && gapBefore(tokens, at) > GAP.apostrophe) return false
    const kinds = wordKinds(tokens.hash[at] as number)
    if (kinds & (WORD.party | WORD.politics | WORD.role)) return false
    // "PEEL, Kevin, Priest, Razaq" are people.
    if (at === next && lettersOf(tokens, at) === LETTERS.capital && gapBefore(tokens, at + 1) === GAP.comma)
      return false
    if (kinds & (WORD.field | WORD.business) || isTrade(tokens, at)) return true
  }
  return false
}

/** "a dog called Corbyn": a beast, boat or place within the words before the one at `called`. */
function isThingBefore(tokens: Tokens, called: number): boolean {
  for (let at = Math.max(0, called - 3); at < called; at++) if (BEARERS.has(tokens.hash[at] as number)) return true
  return false
}

/** "the geologist Laura Pidcock": a word for who does something, right before the name. */
function isTradeBefore(tokens: Tokens, from: number): boolean {
  if (from === 0) return false
  const at = from - 1
  // "The director, Jane Aitchison, …"
  if (gapBefore(tokens, from) === GAP.comma) return isTrade(tokens, at) && isDefinite(tokens, at)
  if (gapBefore(tokens, from) !== GAP.space || wasOnce(tokens, at)) return false
  return isTrade(tokens, at) && (lettersOf(tokens, at) === LETTERS.lower || startsSentence(tokens, at))
}

/** "the former teacher": what a politician was before. */
function wasOnce(tokens: Tokens, at: number): boolean {
  for (let before = Math.max(0, at - 2); before < at; before++) if (ONCE.has(tokens.hash[before] as number)) return true
  return false
}

/** "the director", "its flight engineer": one of the kind, whose name follows. */
function isDefinite(tokens: Tokens, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    if (gapBefore(tokens, before + 1) > GAP.apostrophe) return false
    if (DEFINITE.has(tokens.hash[before] as number)) return true
  }
  return false
}

/** Of the words of other fields those for people; and what trades and sciences end in. */
function isTrade(tokens: Tokens, at: number): boolean {
  const kinds = wordKinds(tokens.hash[at] as number)
  if (kinds & (WORD.party | WORD.politics | WORD.role)) return false
  // "viol player", "football coach"
  if (at > 0 && PLAYERS.has(tokens.hash[at] as number) && gapBefore(tokens, at) === GAP.space)
    return (wordKinds(tokens.hash[at - 1] as number) & WORD.field) !== 0
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  return TRADE.test(word) || ((kinds & WORD.field) !== 0 && SOMEBODY.test(word))
}

const SOMEBODY =
  /(?:[eo]r|nurse|mechanic|clerk|student|barista|mum|dad|[iy]st|ian|ess|man|poet|chef|vet|surgeon|soprano|priest|referee|wright)$/i
const TRADE =
  /(?:ologist|[nt]ographer|icist|[a-z]{3}(?:smith|wright)|(?<!law|policy|king|peace|trouble)maker|(?:bee|game|zoo)keeper|^(?:architect|baker|engraver|explorer|jeweller|mountaineer|sailor|tailor|thatcher|weaver))$/i

/** "… and so say all of us. Peter Wheeler, Kendal": who wrote a letter. */
function isSignature(tokens: Tokens, from: number, to: number): boolean {
  const place = to + 1
  if (from === 0 || !startsSentence(tokens, from) || lettersOf(tokens, from - 1) !== LETTERS.lower) return false
  // "Left to right: Kevin Peel, Sadiq Khan" are two people.
  if (tokens.text.slice(tokens.end[from - 1], tokens.start[from]).includes(':')) return false
  if (place >= tokens.count || gapBefore(tokens, place) !== GAP.comma || tokens.count - place > 3) return false
  for (let at = place; at < tokens.count; at++) {
    if (lettersOf(tokens, at) === LETTERS.lower || (at > place && gapBefore(tokens, at) !== GAP.space)) return false
  }
  return true
}

/** "Sgt Jane Aitchison", "Judge Wheeler", "Kevin Peel, 14,": nobody of the dataset. */
function isUniformedOrChild(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && UNIFORMED.has(tokens.hash[from - 1] as number) && gapBefore(tokens, from) <= GAP.point) return true
  if (isRetired(tokens, to)) return true
  const next = to + 1
  if (next >= tokens.count || gapBefore(tokens, next) !== GAP.comma) return false
  const age = Number(tokens.text.slice(tokens.start[next], tokens.end[next]))
  return age > 0 && age < 18 && gapBefore(tokens, next + 1) >= GAP.comma
}

/** "Peter Wheeler (retd)": how officers sign. */
function isRetired({ text, end }: Tokens, to: number): boolean {
  RETIRED.lastIndex = end[to] as number
  return RETIRED.test(text)
}

const RETIRED = /,? \((?:ret[’']?d|rtd|retired|ret)\b/iy

/** "Kevin Peel (Con)", "Reform's Kevin Peel", "the Conservative councillor Kevin Peel". */
function ofOtherParty(tokens: Tokens, from: number, to: number): boolean {
  const after = to + 1
  const bracket = charBefore(tokens, Math.min(after, tokens.count - 1)) === 0x28
  if (after < tokens.count && bracket && gapBefore(tokens, after) === GAP.mark && isOtherParty(tokens, after))
    return true
  OF_OTHER_PARTY.lastIndex = tokens.end[to] as number
  if (charAfter(tokens, to) === COMMA && OF_OTHER_PARTY.test(tokens.text)) return true
  let at = from - 1
  if (at >= 0 && gapBefore(tokens, from) !== GAP.space) return false
  while (at > 0 && wordKinds(tokens.hash[at] as number) & (WORD.title | WORD.politics) && !isOtherParty(tokens, at))
    at--
  if (tokens.hash[at] === S) at--
  return isOtherParty(tokens, at)
}

/** ", the Alliance member for East Antrim". */
const OF_OTHER_PARTY =
  /, (?:(?:the|an?|then|now) )?(?:former )?(?:Conservative|Tory|Lib(?:eral)? Dem(?:ocrat)?|Reform(?: UK)?|U[Kk][Ii][Pp]|SNP|Plaid(?: Cymru)?|DUP|UUP|SDLP|TUV|Alliance(?: Party)?|Sinn F[eé]in) (?:[a-z]+ )?(?:member|M[PS]|MEP|M[LS][AP]|AM|TD|candidate|[Cc]ouncillor|peer|mayor|leader|minister|spokes\w+)(?![\w’'])/y

function isOtherParty(tokens: Tokens, at: number): boolean {
  return at >= 0 && OTHER_PARTIES.has(tokens.hash[at] as number) && lettersOf(tokens, at) !== LETTERS.lower
}

/** A table of votes has the party in the next cell, or else in the one before. */
export function isCellOfOtherParty(cells: readonly string[]): boolean {
  const [before = '', after = ''] = cells
  return OTHER_PARTY.test(after) || (OTHER_PARTY.test(before) && !LABOUR.test(after))
}

const OTHER_PARTY =
  /^\W*(?:(?:scottish |welsh )?(?:con(?:servatives?)?|tory|tories|greens?|lib(?:eral)?(?:[ -]?dem(?:ocrat)?s?)?|ld(?:em)?)|reform(?: uk)?|ukip|brexit|snp|plaid(?: cymru)?|dup|bnp)(?: (?:and unionist )?party)?\W*$/i
const LABOUR = /^\W*lab/i

/** ", Gazette reporter", ", 61, a retired plumber"; those who write of Labour are known. */
const WORK_AFTER =
  /, (?:(?:(?!Labour)[A-Z]\w+ )*(?:(?!former)[a-z]+ ){0,2}(?:reporter|correspondent)(?=[.,;]|$)|\D{0,5}\d\d, an? (?!former|ex-|.{0,15}minist)[a-z ]{0,20}(?:retired|[eo]r|[iy]st|ian|man|nurse)\b)/y

/** Who writes the news is not in it, and nobody says the age and trade of a politician; "Mr Burnham, 61, …" may stand further on. */
function isAtWork({ text, start, end }: Tokens, to: number): boolean {
  const first = start[to] as number
  const surname = text.slice(first, end[to])
  for (let at = first; at >= 0; at = text.indexOf(surname, at + 1)) {
    if (text.charCodeAt(at + surname.length) !== COMMA) continue
    WORK_AFTER.lastIndex = at + surname.length
    if ((at === first || /M\w+ $/.test(text.slice(at - 5, at))) && WORK_AFTER.test(text)) return true
  }
  return false
}

/** "Sophie Willson, 31,": where an age is known, so is how the name is spelt. */
export const isAged = ({ text, end }: Tokens, to: number) =>
  /^, (?:aged )?\d\d\b/.test(text.slice(end[to], (end[to] as number) + 12))

/** "liam byrne from stockport", "sophie wilson, dental nurse,": how careless writers introduce somebody of a common name. */
function isNewcomer(tokens: Tokens, from: number, to: number): boolean {
  if (lettersOf(tokens, to) !== LETTERS.lower || lettersOf(tokens, from) !== LETTERS.lower) return false
  if (!(wordKinds(tokens.hash[to] as number) & WORD.surname && wordKinds(tokens.hash[from] as number) & WORD.given))
    return false
  let at = to + 1
  if (tokens.hash[at] === FROM) return (wordKinds(tokens.hash[at + 1] ?? 0) & (WORD.british | WORD.place)) !== 0
  if (gapBefore(tokens, at) !== GAP.comma) return false
  while (at < to + 3 && gapBefore(tokens, at + 1) === GAP.space) at++
  const kinds = wordKinds(tokens.hash[at] as number)
  if (kinds & (WORD.party | WORD.politics | WORD.role | WORD.functional) || gapBefore(tokens, at + 1) === GAP.space)
    return false
  return SOMEBODY.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
}

/** What the words beside a full name say of who it is: somebody else for certain, of another field, or nothing. */
export function personTold(tokens: Tokens, from: number, to: number): number {
  if (ofOtherParty(tokens, from, to) || isUniformedOrChild(tokens, from, to)) return OTHERS
  if (isAtWork(tokens, to) || isNewcomer(tokens, from, to)) return AT_WORK
  if (bornLongAgo(tokens.text, tokens.end[to] as number)) return OTHERS
  return ofOtherField(tokens, to) || isTradeBefore(tokens, from) ? FORMER : 0
}
