/** Words around a person's name that say that it is somebody of whom the reader has not heard. */

import * as MARK from '../../block/marks.ts'
import { CALLED } from '../../groups/other-bodies/called-so.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt } from '../../words/patterns.ts'
import type { Slip } from '../../words/slips.ts'
import { A, AN, FROM, INDEFINITE, NOT, OF, TELLING, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, startsSentence } from '../../words/writing.ts'
import { titleBefore } from '../titles.ts'
import { isInCourt } from './in-court.ts'
import { bornLongAgo } from './in-passing.ts'
import { isIntroduced } from './introduced.ts'
import { FIRMS, isFamilys, isFirm, isThingBefore } from './named-after.ts'
import { isNamesake } from './namesakes.ts'
import { isElsewhere, isOneOfSeveral, isWhoStood } from './set-apart.ts'
import { isSignature } from './signatures.ts'
import { isAskedTrade, isTradeBefore } from './trades.ts'
import { UNIFORMED } from './uniformed.ts'

const OTHERWISE = hashesOf('confused mistaken')
const LINKS = hashesOf('with for to of')

const AS = hashWord('as')
/** "My gran was an Akehurst from Brede." */
const AS_WELL = hashesOf('as too like from of by in at on')
/** Who calls himself one of a name goes on to speak. */
const SPEAKING = hashesOf('i im ive id ill we myself')
const LATE = hashWord('late')
const WHO = hashWord('who')
const NO = hashWord('no')
const SEE = hashWord('see')
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

interface Name {
  /** The given name stands there too. */
  known: boolean
  slip: Slip
  marks: number
}

/** "a Peter Wheeler from Timaru", "not to be confused with Anne Henderson", "Mackay the estate agent". */
export function isStranger(tokens: Tokens, from: number, to: number, { known, slip, marks }: Name): boolean {
  const before = from > 0 && gapBefore(tokens, from) === GAP.space ? (tokens.hash[from - 1] as number) : 0
  return known
    ? isStrangerInFull(tokens, from, to, slip, marks, before)
    : isStrangersSurname(tokens, from, to, marks, before)
}

/** The given name stands there too. @param before the word before the name, 0 where more than a blank parts them. */
function isStrangerInFull(
  tokens: Tokens,
  from: number,
  to: number,
  slip: Slip,
  marks: number,
  before: number,
): boolean {
  const beforeThat = from > 1 ? (tokens.hash[from - 2] as number) : 0
  const attribute = marks & (MARK.nounAfter | MARK.groupAfter | MARK.possessive | MARK.personalAfter)
  if ((INDEFINITE.has(before) && !attribute) || isSignature(tokens, from, to)) return true
  // "the late Kevin Peel": those of the dataset live.
  if (before === LATE && kindsAt(tokens, to) & WORD.surname) return true
  // "the Kevin Peels of this world"
  if (slip === 'final-s' && tokens.hash[to + 1] === OF) return true
  // "the Sophie Wilson who made a chip": there is another.
  if (before === THE && tokens.hash[to + 1] === WHO && (isSmall(tokens, from - 1) || startsSentence(tokens, from - 1)))
    return !isWhoStood(tokens, to)
  if (before === THE && tokens.hash[to + 1] === OF && isOneOfSeveral(tokens, from)) return true
  // "No, not Sophie Wilson of Acorn."
  if (before === NOT && beforeThat === NO && TELLING.has(tokens.hash[to + 1] ?? 0)) return true
  if (before === SEE && isElsewhere(tokens, from)) return true
  return LINKS.has(before) && OTHERWISE.has(beforeThat)
}

/** The surname stands there alone. @param before the word before it, 0 where more than a blank parts them. */
function isStrangersSurname(tokens: Tokens, from: number, to: number, marks: number, before: number): boolean {
  // "You are Corbyn?" "A Corbyn," said his brother.
  if (
    (before === A || before === AN) &&
    (gapBefore(tokens, to + 1) > GAP.apostrophe || isAmong(tokens, to + 1, AS_WELL))
  )
    return true
  // "As a Bolton I am biased": one of the family.
  if ((before === A || before === AN) && tokens.hash[from - 2] === AS && isAmong(tokens, to + 1, SPEAKING)) return true
  if (isAskedTrade(tokens, to)) return true
  if (matchesAt(SCORED, tokens.text, tokens.end[to] as number)) return true
  if (SIGNING.has(before) && matchesAt(ENDS, tokens.text, tokens.end[to] as number)) return true
  if (UNIFORMED.has(before) && !isSmall(tokens, from - 1)) return true
  if (isInCourt(tokens, to)) return true
  if (bornLongAgo(tokens.text, tokens.end[to] as number)) return true
  if (isNamesake(tokens, from, to) || isIntroduced(tokens, from, to)) return true
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
