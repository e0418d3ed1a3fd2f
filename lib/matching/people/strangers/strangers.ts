/** Words around a person's name that say that it is somebody of whom the reader has not heard. */

import * as MARK from '../../block/marks.ts'
import { AT_WORK, FORMER, OTHERS, PRIVATE, PROFESSIONAL, SET_APART, SIGNED } from '../../block/told.ts'
import { BEARERS, CALLED } from '../../groups/other-bodies/called-so.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt, textBefore } from '../../words/patterns.ts'
import type { Slip } from '../../words/slips.ts'
import { FROM, INDEFINITE, NOT, OF, TELLING, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, startsSentence, wordAt } from '../../words/writing.ts'
import { titleBefore } from '../titles.ts'
import { bornLongAgo } from './in-passing.ts'
import { isNamesake } from './namesakes.ts'
import { ofOtherParty } from './other-parties.ts'
import { isPrivate, isScholar } from './private-lives.ts'
import { isAtWork, isNewcomer, isTradeBefore, ofOtherField } from './trades.ts'

const OTHERWISE = hashesOf('confused mistaken')
/** "Ed Balls Bitter", "Kevin Peel Pale Ale" */
const PRODUCT = / (?:[A-Z][a-z]+ ){0,2}(?:Bitter|Ale|Stout|Lager|IPA|Gin|Cider|Martini|Pie|Trophy)\b/y
const LINKS = hashesOf('with for to of')
const A = hashWord('a')
const AN = hashWord('an')
/** "John Spellar Mackay (BSc 1955)", "Ann Henderson Turner was": a longer name, where what follows is nobody's given name. */
const LONGER = / [A-Z][a-z]+(?=,| \(|[.;]|$| (?:is|was|has|had|said|says|who|from|of|and)\b)/y

function isLongerName(tokens: Tokens, to: number): boolean {
  if (!tokens.plain || !matchesAt(LONGER, tokens.text, tokens.end[to] as number)) return false
  const kinds = kindsAt(tokens, to + 1)
  const other =
    WORD.given |
    WORD.role |
    WORD.title |
    WORD.party |
    WORD.politics |
    WORD.place |
    WORD.british |
    WORD.functional |
    WORD.office
  return (kinds & WORD.surname) !== 0 && !(kinds & other) && !(kinds & WORD.english)
}

const AS_WELL = hashesOf('as too like')
const LATE = hashWord('late')
const WHO = hashWord('who')
const NO = hashWord('no')
const SEE = hashWord('see')
/** "For the designer of microprocessors see": of whom the page is not. */
const ELSEWHERE =
  /(?:^|[.!?] )For (?:the|an?) (?:[A-Za-z-]+ )?(?!member|minister|leader|councillor|mayor|campaign|former|paper|letter|other)[a-z]+(?:er|or|ist|ian|ress|man)\b[^.!?]{0,60} see $/
export const UNIFORMED = hashesOf(
  'sgt sergeant pc dc inspector constable detective judge bishop canon father rev revd reverend captain capt corporal nurse lt lieutenant col colonel brigadier admiral commander marshal gp flt wpc dci dcs supt cpl pte rabbi imam',
)
/** "Mrs Reeves the bystander" */
const BYSTANDERS = hashesOf(
  'bystander neighbour caretaker cleaner shopkeeper grocer grocers newsagent newsagents butcher butchers baker bakers chemist chemists jeweller jewellers builder builders milkman postman barman barber',
)

/** "Aitchison hat-trick sends Farsley second": what is scored, and no politician is said to. */
const SCORED =
  / (?:hat[- ]trick|brace(?! for)|header|penalty (?!p|c|n)|equaliser|century|volley|(?:free|spot)[- ]kick)\b/y
/** "Hibs sign Henderson until May" */
const SIGNING = hashesOf('sign signs')
const ENDS = /$|[.,;|]| (?:on|from|until)\b/y

/** "Kevin Peel admitted theft", "Peel, 34, of Goole, was fined £80": whoever that is. */
const IN_COURT =
  /(?:, \d\d)?(?:,? of [A-Z][^,.]{2,30})?,? (?:(?:admit(?:s|ted)|den(?:ies|ied)) (?:\w+ )?(?:theft|assault|burglary|fraud|affray|robbery|stealing|shoplifting|speeding|criminal damage|dr(?:ink|ug)[- ]driving|supplying|counts?)|plead(?:s|ed) (?:not )?guilty|(?:was|is|has been) (?:fined £|jailed|remanded|bailed|banned from driving|given a (?:community|suspended)))(?![a-z])/y

/** "If you mean the Sophie Wilson who fought Rother Valley": ours, of two. */
const WHO_STOOD =
  / who (?:fought|stood|ran (?:for|against|as)|was elected|sat|lost (?:the seat|by)|won the seat|contested|is (?:the )?(?:MP|councillor)|[^.?!]{0,50} is the same (?:person|one|woman|man))\b/y

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
    if (before === LATE && kindsAt(tokens, to) & WORD.surname) return true
    // "the Kevin Peels of this world"
    if (slip === 'final-s' && tokens.hash[to + 1] === OF) return true
    // "the Sophie Wilson who made a chip": there is another.
    if (
      before === THE &&
      tokens.hash[to + 1] === WHO &&
      (isSmall(tokens, from - 1) || startsSentence(tokens, from - 1))
    )
      return !matchesAt(WHO_STOOD, tokens.text, tokens.end[to] as number)
    // "No, not Sophie Wilson of Acorn."
    if (before === NOT && beforeThat === NO && TELLING.has(tokens.hash[to + 1] ?? 0)) return true
    if (before === SEE && ELSEWHERE.test(tokens.text.slice(0, tokens.start[from]))) return true
    return LINKS.has(before) && OTHERWISE.has(beforeThat)
  }
  // "You are Corbyn?" "A Corbyn," said his brother.
  if (
    (before === A || before === AN) &&
    (gapBefore(tokens, to + 1) > GAP.apostrophe || isAmong(tokens, to + 1, AS_WELL))
  )
    return true
  if (matchesAt(SCORED, tokens.text, tokens.end[to] as number)) return true
  if (SIGNING.has(before) && matchesAt(ENDS, tokens.text, tokens.end[to] as number)) return true
  if (UNIFORMED.has(before) && !isSmall(tokens, from - 1)) return true
  if (matchesAt(IN_COURT, tokens.text, tokens.end[to] as number)) return true
  if (bornLongAgo(tokens.text, tokens.end[to] as number)) return true
  if (isNamesake(tokens, from, to)) return true
  if (isFamilys(before, tokens, from, marks) || isTradeBefore(tokens, from) || isFirm(before, tokens, to)) return true
  if (CALLED.has(before) && isThingBefore(tokens, from - 1)) return true
  // "Stuart from Leeds" has a given name.
  const given = kindsAt(tokens, to) & WORD.given
  if (given && tokens.hash[to + 1] === FROM && gapBefore(tokens, to + 1) === GAP.space) return true
  // "Thank you, Stuart."
  const addressed = given && gapBefore(tokens, from) === GAP.comma
  const calls = addressed && (isSmall(tokens, from - 1) || startsSentence(tokens, from - 1))
  if (calls && gapBefore(tokens, to + 1) === GAP.sentence) return true
  // "Fitzpatrick's the butcher"
  const owns = marks & MARK.possessive ? 1 : 0
  const the = to + 1 + owns
  if (tokens.hash[the] !== THE) return false
  // "Henderson’s, the vegetarian restaurant"
  if (owns && gapBefore(tokens, the) === GAP.comma)
    return isAmong(tokens, the + 1, FIRMS) || isAmong(tokens, the + 2, FIRMS)
  if (gapBefore(tokens, the) !== GAP.space) return false
  const what = tokens.hash[the + 1] as number
  // "Mr Peel the butcher", and "Gordon Nesbitt the butcher", whose name looks whole.
  if ((owns || from !== to || titleBefore(tokens, from) !== 0) && BYSTANDERS.has(what)) return true
  const kinds = wordKinds(what)
  return (kinds & (WORD.field | WORD.business)) !== 0
}

const FIRMS = hashesOf(
  'bakery brewery dairy farm butcher butchers garage pub factory mill foundry gallery museum restaurant hotel cafe pharmacy surgery nursery yard shipyard showroom laundry forge pottery brewers bakers builders solicitors twins brothers sisters',
)

/** "the Byrne's kitchen": a family's, or a shop's. Sloppy writers say "the Starmer's speech" too, but of what politicians have. */
function isFamilys(before: number, tokens: Tokens, from: number, marks: number): boolean {
  if (!(marks & MARK.possessive) || marks & (MARK.actionAfter | MARK.groupAfter)) return false
  return before === THE || (before === A && !isSmall(tokens, from))
}

/** "the Byrne bakery", "a Gordon Nesbitt showroom": of that name. */
function isFirm(before: number, tokens: Tokens, to: number): boolean {
  if (before !== THE && before !== A) return false
  return isAmong(tokens, to + 1, FIRMS) && gapBefore(tokens, to + 1) === GAP.space
}

/** "a dog called Corbyn": a beast, boat or place within the words before the one at `called`. */
function isThingBefore(tokens: Tokens, called: number): boolean {
  for (let at = Math.max(0, called - 3); at < called; at++) if (isAmong(tokens, at, BEARERS)) return true
  return false
}

/** A drink or a prize that is called after somebody. */
export const isProduct = ({ plain, text, end }: Tokens, to: number) =>
  plain && matchesAt(PRODUCT, text, end[to] as number)

/** A line of its own, and no more than a line after it. */
const SIGNED_BELOW = /^\n[^\n.?!:]{2,50}$/

/** "Peter Wheeler", and on the last line "Retired headteacher, Ludlow": a name of many, and nothing of politics after it. */
function isSignedBelow(tokens: Tokens, from: number, to: number): boolean {
  if (gapBefore(tokens, from) !== GAP.sentence || !SIGNED_BELOW.test(tokens.text.slice(tokens.end[to]))) return false
  for (let at = to + 1; at < tokens.count; at++)
    if (kindsAt(tokens, at) & (WORD.party | WORD.politics | WORD.role)) return false
  return from > 0 && (kindsAt(tokens, to) & WORD.surname) !== 0
}

/** "… and so say all of us. Peter Wheeler, Kendal": who wrote a letter. */
function isSignature(tokens: Tokens, from: number, to: number): boolean {
  const place = to + 1
  if (from === 0 || !startsSentence(tokens, from) || !isSmall(tokens, from - 1)) return false
  // "Left to right: Kevin Peel, Sadiq Khan" are two people.
  if (tokens.text.slice(tokens.end[from - 1], tokens.start[from]).includes(':')) return false
  if (gapBefore(tokens, place) !== GAP.comma || tokens.count - place > 3) return false
  for (let at = place; at < tokens.count; at++) {
    if (isSmall(tokens, at) || (at > place && gapBefore(tokens, at) !== GAP.space)) return false
  }
  return true
}

/** "Sophie Wilson is a hero, and no, not the Rother Valley Sophie Wilson": the same name again, of which the first is told. */
const NOT_OURS =
  /[^.?!\n]{0,60}\bnot (?:the|that|our|your) (?:[A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}|MP|politician|councillor|candidate|Labour one)/y

function isNamedAgain({ text, start, end }: Tokens, from: number, to: number): boolean {
  NOT_OURS.lastIndex = end[to] as number
  const said = NOT_OURS.exec(text)?.[0] ?? ''
  return said.endsWith(` ${text.slice(start[from], end[to])}`)
}

/** "And my friend Sophie Wilson?": whom readers do not know. */
const MY_FRIEND =
  /\b[Mm]y (?:(?:old|best|late|good|dear|new|little) )?(?:friend|neighbour|colleague|boss|teacher|classmate|flatmate|landlady|landlord|dentist|doctor|gran|nan|wife|husband|girlfriend|boyfriend|partner|cousin|daughter|son|sister|brother|mother|father|mum|dad)(?: is)?,? $/

/** "J. Bird (GMB)", "L. Byrne (BFAWU, secretary)": a delegate of a union. */
export const isDelegate = ({ text, end }: Tokens, to: number) => matchesAt(SENT_BY, text, end[to] as number)

const SENT_BY =
  / \((?:Unite|Unison|UNISON|GMB|Usdaw|USDAW|PCS|NEU|NUT|NASUWT|UCU|CWU|FBU|RMT|TSSA|ASLEF|Aslef|BFAWU|Community|Prospect|Equity|NUJ|MU|UCATT|EIS|RCN|RCM|NAHT|NAPO|POA|NUM|NUR|TGWU|T&G|BECTU|FDA|UTU|AEU|Amicus)(?:,[^()]{1,30}| [\w/]{1,12})?\)/y

/** "Ann Henderson, N17: My mother …": who signed a petition, and why. */
function isPetitioner({ text, start, end }: Tokens, from: number, to: number): boolean {
  const opens = (start[from] as number) === 0 || text[(start[from] as number) - 1] === '\n'
  return opens && matchesAt(PETITIONER, text, end[to] as number)
}

const PETITIONER =
  /, (?:[A-Z]{1,2}\d{1,2}[A-Z]?(?: \d[A-Z]{2})?|(?!Labour|MP|MEP|MSP|MS|CLP|Unite|NEC)[A-Z][a-z]+(?:[ -][A-Z]?[a-z]+){0,2}): /y

/** "Sgt Jane Aitchison", "Judge Wheeler", "Kevin Peel, 14,": nobody of the dataset. */
function isUniformedOrChild(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && isAmong(tokens, from - 1, UNIFORMED) && gapBefore(tokens, from) <= GAP.point) return true
  if (matchesAt(IN_COURT, tokens.text, tokens.end[to] as number)) return true
  if (isRetired(tokens, to) || isOnStage(tokens, from, to)) return true
  const next = to + 1
  if (gapBefore(tokens, next) !== GAP.comma) return false
  const age = Number(wordAt(tokens, next))
  return age > 0 && age < 18 && gapBefore(tokens, next + 1) >= GAP.comma
}

/** "Kevin Peel, the former Stockport midfielder": what no politician was by trade. */
const PLAYER =
  /, (?:an?|the) (?:[\w’'-]+ ){0,4}(?:midfielder|striker|winger|goalkeeper|defender|full-?back|fly-half|scrum-half|prop forward|lock forward|wicketkeeper|batter|batsman|seamer|jockey|showjumper|quarterback|ballerina)\b/y
/** "with Yasmin Dar as Elizabeth" */
const CAST = / as (?:the )?[A-Z][a-z]+(?= |[.,;)·]|$)/y
const CAST_BEFORE = /\b(?:with|starring|featuring|starred|stars|and) $/

const isPlayer = ({ text, end }: Tokens, to: number) => matchesAt(PLAYER, text, end[to] as number)

function isOnStage(tokens: Tokens, from: number, to: number): boolean {
  const { text, start, end } = tokens
  if (!CAST_BEFORE.test(textBefore(text, start[from] as number, 12)) || !matchesAt(CAST, text, end[to] as number))
    return false
  const kinds = kindsAt(tokens, to + 2)
  return (kinds & WORD.given) !== 0 && !(kinds & (WORD.role | WORD.title | WORD.place | WORD.functional))
}

/** "Peter Wheeler (retd)": how officers sign. */
const isRetired = ({ text, end }: Tokens, to: number) => matchesAt(RETIRED, text, end[to] as number)

const RETIRED = /,? \((?:ret[’']?d|rtd|retired|ret)\b/iy

/** "I thought it was about Peter Wheeler": whom the page is about is another. */
const TAKEN_FOR =
  /\b(?:thought|assumed|hoped|expected) (?:this|it|that|you|the (?:thread|page|article|title|headline)) (?:was|were|is|meant|would be|to be|might be|had to be) (?:(?:about|on|going to be about|for|of|from) )?(?:the )?$/i
/** "For the Labour candidate, see Sophie Wilson (politician)", where the page is about another. */
const SEE_POLITICIAN =
  /\bFor (?:the|an?) (?:[^.!?]{0,60} )?(?:politician|councillor|mp|mep|candidate|mayor|trade unionist|activist|minister|peer|party official)\b[^.!?]{0,60}\bsee (?:also )?$/i
/** Characters before a name in which these are looked for. */
const HATNOTE = 150

/** "Liam Byrne (not the MP)", "a Liam Byrne who was not the MP" */
const NOT_THE =
  /(?:,|,? \(| –|,? who (?:is|was)) ?(?:no, )?(?:of course )?not (?:to be confused with )?(?:the|that) (?:[\w’-]+ ){0,2}(?:MP|politician|councillor|candidate|minister|one)\b/y

function isSetApart({ text, start }: Tokens, from: number): boolean {
  const before = text.slice(Math.max(0, (start[from] as number) - HATNOTE), start[from])
  return TAKEN_FOR.test(before) || SEE_POLITICIAN.test(before)
}

/** "whose name is", "a dentist called", "is also": nobody is introduced by an initial who is known by the whole name. */
const CALLED_TOO = /\b(?:(?:names? (?:is|was)|named|called|by the name of)(?: also)?|(?:is|was) also(?: an?)?) $/i
const IS = /\b(?:is|was|are|were) (?:an? )?$/i
const TOO = /^,? (?:as well|too)\b/i

/** "My dentist is J. Bird too": an initial and a surname that somebody else has. */
export function isCalledToo(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, 24)
  return CALLED_TOO.test(before) || (IS.test(before) && TOO.test(text.slice(end, end + 12)))
}

/** What the words beside a full name say of who it is: somebody else for certain, of another field, or nothing. */
export function personTold(tokens: Tokens, from: number, to: number): number {
  if (
    isProduct(tokens, to) ||
    ofOtherParty(tokens, from, to) ||
    isUniformedOrChild(tokens, from, to) ||
    isLongerName(tokens, to) ||
    isSignedBelow(tokens, from, to)
  )
    return OTHERS
  if (isAtWork(tokens, to) || isNewcomer(tokens, from, to)) return AT_WORK
  if (bornLongAgo(tokens.text, tokens.end[to] as number)) return OTHERS
  if (matchesAt(NOT_THE, tokens.text, tokens.end[to] as number)) return OTHERS
  if (matchesAt(NOT_OURS, tokens.text, tokens.end[to] as number) && isNamedAgain(tokens, from, to)) return OTHERS
  // "And my friend Sophie Wilson?"
  const isFriend = MY_FRIEND.test(textBefore(tokens.text, tokens.start[from] as number, 40))
  if (isFriend && tokens.text[tokens.end[to] as number] === '?') return OTHERS
  if (isFriend) return PRIVATE
  if (isSetApart(tokens, from)) return SET_APART
  if ((isScholar(tokens, to) || isPlayer(tokens, to)) && kindsAt(tokens, to) & WORD.surname) return PROFESSIONAL
  if (ofOtherField(tokens, to) || isTradeBefore(tokens, from)) return FORMER
  if ((isSignature(tokens, from, to) || isPetitioner(tokens, from, to)) && kindsAt(tokens, to) & WORD.surname)
    return SIGNED
  return isPrivate(tokens, from, to) ? PRIVATE : 0
}
