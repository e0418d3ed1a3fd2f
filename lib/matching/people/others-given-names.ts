/** Whether a word before a surname is the given name of somebody whom the dataset does not know. */
import { isRegion } from '../block/among-places.ts'
import type { Manner } from '../block/candidate.ts'
import { isNoun } from '../block/verbs.ts'
import * as WORD from '../lexicon/kinds.ts'
import { NAMES_OF_THINGS } from '../lexicon/names-of-things.ts'
import { GRAMMAR_WORDS, INTERJECTIONS } from '../lexicon/sentence-openers.ts'
import { wordKinds } from '../lexicon/words.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import * as LETTERS from '../words/letters.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lettersOf, lineBreak, startsSentence, wordAt } from '../words/writing.ts'
import { isModal, isMonth } from './months-and-modals.ts'
import { isAlsoOtherwise, isNameToo, isOfPeople, isOrdinary, isPlaceThere } from './ordinary-word.ts'
import { isDoneByPeople, isPoliticians } from './politicians.ts'
import { titleBefore } from './titles.ts'

/** "other" for a given name, "perhaps-other" for what may be one; null for any other word. */
export function othersGivenName(tokens: Tokens, at: number, plain: boolean): Manner | null {
  const first = at + 1
  const kinds = kindsAt(tokens, at)
  const letters = lettersOf(tokens, at)
  if (letters === LETTERS.lower) {
    const alone = kinds & WORD.given && (kinds & ~(WORD.surname | WORD.given | WORD.hyphenTail | WORD.hyphenHead)) === 0
    return alone && isSmall(tokens, first) ? 'other' : null
  }
  // "Thanks to Comrade Smith", and on the next line "Pidcock said no"
  if (!(kinds & WORD.given) && lineBreak(tokens, first)) return null
  // "SPORT Pidcock third in Huy": that page's Pidcock is another.
  if (isAmong(tokens, at, OTHER_LABELS) && startsSentence(tokens, at)) return 'other'
  if (isRegion(tokens, at) || isAmong(tokens, at, LABELS) || isAmong(tokens, at, SETTING_APART)) return null
  const opens = startsSentence(tokens, at)
  if (opens && isAmong(tokens, at, SECTIONS) && !(kindsAt(tokens, first) & WORD_OR_PLACE)) return null
  if (isMonth(tokens, at)) return null
  const isGiven = (kinds & WORD.given) !== 0 || isNameToo(tokens, at)
  if (isPlaceThere(tokens, at, plain)) return null
  // "Early Bird tickets"
  const phrase = opens && kindsAt(tokens, first) & WORD.english && isNounNext(tokens, first + 1)
  if (!isGiven && isEvidence(tokens, at)) return null
  if (!isGiven && looksLikeAttribute(tokens, at)) return phrase ? 'perhaps-other' : null
  // "Mirror balls": where only the first word has a capital, that one has to be a given name.
  if (!(kinds & WORD.given) && isSmall(tokens, first)) return null
  if (isAmong(tokens, at, SLOGANS) && !(kindsAt(tokens, first) & WORD_OR_PLACE)) return null
  if (isGiven) return opens && isModal(tokens, at) ? null : 'other'
  if (kinds & (WORD.title | WORD.role | WORD.functional | WORD.action | WORD.linking | WORD.placePreposition))
    return null
  // "Whatever Corbyn did", "Moreover Corbyn spoke", "Typical Corbyn!", "Since Grenfell Corbyn has"
  if (isAmong(tokens, at, NO_NAMES) || isOfPeople(tokens, at)) return null
  if (letters === LETTERS.allCaps && lettersOf(tokens, first) !== LETTERS.allCaps) return null
  // "Comrade Smith Pidcock" is somebody's name, also where all words have capitals.
  if (titleBefore(tokens, at) !== 0) return 'other'
  if (!phrase && isOrdinary(tokens, at, plain)) return isWhoActs(tokens, first) ? null : 'perhaps-other'
  return (plain && !phrase) || letters === LETTERS.allCaps ? 'other' : 'perhaps-other'
}

/** Nothing but a person: of a surname that is a word or a place too only in "Furious Peel Quits", "Members Cheer Peel Allies". */
function isWhoActs(tokens: Tokens, first: number): boolean {
  return !isAlsoOtherwise(tokens, first) || isPoliticians(tokens, first) || isDoneByPeople(tokens, first)
}

/** "Different Rahman here": no given names. */
const SETTING_APART = hashesOf('different wrong other another same')

/** Above a headline: "News Starmer first to win". */
const LABELS = hashesOf('news exclusive comment opinion analysis editorial interview video podcast live blog explainer')

/** The same of a newspaper's sections, which may be a bird's or a town's too: "Education Corbyn promises", not "Science Bird". */
const SECTIONS = hashesOf(
  'politics education health environment business money media society law crime world local features feature letters culture lifestyle travel science tech technology brexit housing transport gallery pictures photos photo image caption advertisement advert topics tags related trending popular',
)

const OTHER_LABELS = hashesOf('sport sports football cricket rugby cycling tennis golf music film books theatre arts')

/** Words of politics, places: "Doncaster McDonald" is not a name. */
function isEvidence(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] as number
  return (wordKinds(hash) & WORD.topics) !== 0 || tokens.isContext(hash)
}

/** "Keep Corbyn": what placards and headings ask for. "Free Bird" and "Save Hull" ask for something else. */
const SLOGANS = hashesOf(
  'enter cue exit meet hail keep stop elect save free defend trust oust sack dump ditch drop axe kick nominate reelect reinstate restore expel suspend deselect choose pick boycott reject remove replace beat forget remember tell ask follow draft bring make let give blame arrest jail expose recall spell name quote compare expect watch imagine thank picture ignore tax test press push fear doubt',
)
/** Wherever they stand, these are no given names. */
const NO_NAMES = hashesOf(`${GRAMMAR_WORDS} ${INTERJECTIONS} ${NAMES_OF_THINGS}`)
const WORD_OR_PLACE = WORD.english | WORD.place

/** "Defiant Starmer", "Backing Burnham": endings that given names do not have. */
function looksLikeAttribute(tokens: Tokens, at: number): boolean {
  return /^\w{2,}(?:ing|ed|ly|ite|ites|ist|ish|ful|ous|ive|ant|ary|ism|less|\w(?:able|ible|tion|sion|ment|ship|hood|ology|graphy|ical|ional)s?)$/i.test(
    wordAt(tokens, at),
  )
}

function isNounNext(tokens: Tokens, at: number): boolean {
  return gapBefore(tokens, at) === GAP.space && isNoun(tokens, at, kindsAt(tokens, at))
}
