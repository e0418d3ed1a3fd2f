/** Things that bear a group's name: the words before it say what they are. */

import * as MARK from '../../block/marks.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { textBefore } from '../../words/patterns.ts'
import { FOR, INDEFINITE, OF, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lettersOf, startsSentence, wordAt } from '../../words/writing.ts'

/** Ships, beasts, engines, papers, places: what has a name of its own. */
export const BEARERS = hashesOf(
  'yacht ship boat narrowboat lifeboat barge ferry trawler dinghy vessel tanker horse mare stallion pony greyhound dog cat puppy winner favourite outsider locomotive engine tram lorry pub tavern inn newspaper paper daily weekly fortnightly monthly quarterly freesheet tabloid comic terrier spaniel whippet cow bull goat sheep ram hen budgie rabbit tortoise pig train village hamlet town river street house rose apple setter compiler columnist rapper debut album novel single song blogger vlogger cartoonist tipster writer critic reviewer presenter busker cocktail',
)
export const CALLED = hashesOf('called named titled entitled dubbed christened nicknamed renamed')
const CALLS = hashesOf('call calls called calling style styles styled styling name names named naming dub dubs dubbed')
const ITSELF = hashesOf('itself')
const AS = hashWord('as')
const TRADES = hashesOf('trade trades traded trading')
const NAME = hashWord('name')
const GOES = hashesOf('go goes went going')
const BEING = hashesOf('is was are were be been being s')
const PRONOUNS = hashesOf('it they this what one')
/** What a group is said to be, beside what the word lists have. */
const BODIES = hashesOf(
  'club body outfit alliance tendency caucus sect cult lobby thing something initiative project venture vehicle platform home force website site grouping association society federation forum collective crowd machine operation trust successor result answer wing tribe bunch band page blog account hub camp one ones tank',
)
/** What stands for parliaments, which no group within a party does. */
const STANDING = hashesOf('party list')
const POLITICAL = WORD.groupNoun | WORD.politics | WORD.party | WORD.role
/** Words in which what is called so is looked for: "a network of councillors called …". */
const REACH = 6

/** "the yacht Progress", "his horse, Red Labour,", "a boat called Momentum". */
export function isThingOfTheName(tokens: Tokens, from: number, to: number): boolean {
  if (from < 2) return false
  const gap = gapBefore(tokens, from)
  const before = from - 1
  const hash = tokens.hash[before] as number
  if (gap === GAP.comma) {
    const ends = gapBefore(tokens, to + 1) !== GAP.space
    return ends && BEARERS.has(hash)
  }
  if (gap !== GAP.space && gap !== GAP.mark) return false
  const naming = selfNaming(tokens, before)
  if (naming > 0) return isCalledSo(tokens, naming, from === to, true)
  if (CALLED.has(hash)) return !isSomebodysWord(tokens, to + 1) && isCalledSo(tokens, before, from === to)
  return gap === GAP.space && BEARERS.has(hash)
}

/** "calls itself", "trades as", "goes by the name of": where that begins, 0 where it does not stand before the name. */
function selfNaming(tokens: Tokens, before: number): number {
  const hash = tokens.hash[before] as number
  if (ITSELF.has(hash)) return isAmong(tokens, before - 1, CALLS) ? before - 1 : 0
  if (hash === AS) return isAmong(tokens, before - 1, TRADES) ? before - 1 : 0
  const named = hash === OF && tokens.hash[before - 1] === NAME && tokens.hash[before - 2] === THE
  return named && isAmong(tokens, before - 4, GOES) ? before - 4 : 0
}

/**
 * "a new group called “Momentum”", "a network, named ‘Mainstream’", "a faction calling itself “Progress”": the noun before what
 * names it; where nothing does, the word right before the name.
 */
export function nounBefore(tokens: Tokens, from: number): number {
  const before = from - 1
  if (ITSELF.has(tokens.hash[before] as number)) return isAmong(tokens, before - 1, CALLS) ? before - 2 : before
  return isAmong(tokens, before, CALLED) ? before - 1 : before
}

/** "critics called Momentum a cult", "named Momentum as": those speak of the group. */
function isSomebodysWord(tokens: Tokens, next: number): boolean {
  if (gapBefore(tokens, next) !== GAP.space) return false
  const hash = tokens.hash[next] as number
  return (wordKinds(hash) & WORD.determiner) !== 0
}

/** It is neither a body nor "it", and called so by nobody who is named: "a boat called", "the boat was called". */
function isCalledSo(tokens: Tokens, called: number, single: boolean, bySelf = false): boolean {
  let noun = called - 1
  let passive = bySelf
  // "that is called", "has been called", but not "it is called"
  for (; noun > 0 && kindsAt(tokens, noun) & WORD.functional; noun--) {
    if (isAmong(tokens, noun, PRONOUNS)) return false
    passive ||= isAmong(tokens, noun, BEING)
  }
  // "a garage in Stoke called"
  if (!isSmall(tokens, noun) && kindsAt(tokens, noun - 1) & WORD.placePreposition) noun -= 2
  const small = isSmall(tokens, noun)
  if (!small || kindsAt(tokens, noun) & (WORD.functional | WORD.determiner)) return false
  // "a list called Progress"
  if (single && isAmong(tokens, noun, STANDING)) noun--
  for (let word = noun; word >= 0 && word > noun - REACH; word--) {
    const hash = tokens.hash[word] as number
    const kinds = wordKinds(hash)
    if (BODIES.has(hash) || (kinds & POLITICAL && !(kinds & WORD.functional))) return false
    passive ||= INDEFINITE.has(hash)
    if (startsSentence(tokens, word)) break
  }
  return passive
}

/** "the petition of Labour values", "the people behind Labour values", "put their names to Labour values", "under the name “Labour values”", "They call it", "At Labour values you can", "We launch Labour values" */
const RUN_OR_SIGNED =
  /(?:(?:people|those|team|members) behind|(?:petitions?|signatories|website|newsletter) of|(?:an?|the) (?:new )?(?:web ?site|petition|campaign):|(?:goals?|petitions?|posted|register(?:ed)?|signatures) on|names? to|the name|call(?:s|ed)? it|launch(?:es|ed)?|(?:^|[.?!] )at) \W?$/i

/** "It's called Labour values", "a website called Red Labour"; not "what he called Labour values", nor the "so-called". */
export function isGivenAsName(tokens: Tokens, from: number): boolean {
  const at = tokens.start[from] as number
  if (RUN_OR_SIGNED.test(textBefore(tokens.text, at, 16))) return true
  const called = from - 1
  const gap = gapBefore(tokens, from)
  if (called < 1 || !isAmong(tokens, called, CALLED) || gapBefore(tokens, called) > GAP.apostrophe) return false
  if (gap !== GAP.space && gap !== GAP.mark) return false
  const before = tokens.hash[called - 1] as number
  const isNoun = isSmall(tokens, called - 1) && !(wordKinds(before) & (WORD.functional | WORD.determiner))
  return BEING.has(before) || isNoun
}

const NO_TITLE =
  WORD.party | WORD.politics | WORD.role | WORD.given | WORD.surname | WORD.title | WORD.functional | WORD.abroad

/** "from our May issue, The Broken Compass": the article is a title's, and tells nothing of the page's group. */
export function isTitle(tokens: Tokens, article: number): boolean {
  return !isSmall(tokens, article) && !startsSentence(tokens, article)
}

/** "the Grantham Progress": a local paper, unlike "the Grantham Momentum group", "the Bennite Momentum". */
export function isLocalPaper(tokens: Tokens, from: number, marks: number): boolean {
  const goesOn = MARK.groupAfter | MARK.nounAfter | MARK.capitalAfter
  if (from < 2 || marks & (goesOn | MARK.titleBlock)) return false
  const town = from - 1
  const kinds = kindsAt(tokens, town)
  return (
    gapBefore(tokens, from) === GAP.space &&
    gapBefore(tokens, town) === GAP.space &&
    lettersOf(tokens, town) === LETTERS.capital &&
    !(kinds & NO_TITLE) &&
    !/i(?:te|st|sta|an)$/.test(wordAt(tokens, town)) &&
    (kindsAt(tokens, town - 1) & WORD.determiner) !== 0
  )
}

/** Bodies that are for something, or of it. */
const INSTITUTES = hashesOf(
  'center centre institute institution foundation fund agency bureau office ministry department partnership coalition alliance union council league society academy school laboratory lab programme program project initiative prize award',
)
/** What there may be progress and momentum of, and no group is. */
const QUALITIES = hashesOf(
  'forward real true good great steady genuine solid better serious positive strong lasting rapid slow fair moral golden',
)
/** Words between what a body is for, or of, and the name: "Center for American Progress". */
const ADJECTIVES = 2

/** "the Center for American Progress", "an Institute for Progress", "Forward Momentum": the name is the end of a longer one. */
export function endsLongerName(tokens: Tokens, from: number): boolean {
  let at = from - 1
  if (isAmong(tokens, at, QUALITIES) && gapBefore(tokens, from) === GAP.space && !isSmall(tokens, at)) return true
  for (let word = 0; at > 1 && word < ADJECTIVES && isAdjective(tokens, at); word++) at--
  if (tokens.hash[at] === THE) at--
  const link = at < 1 ? 0 : (tokens.hash[at] as number)
  if ((link !== FOR && link !== OF) || !isAmong(tokens, at - 1, INSTITUTES)) return false
  for (let word = at; word <= from; word++) if (gapBefore(tokens, word) !== GAP.space) return false
  return !isSmall(tokens, at - 1)
}

function isAdjective(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] as number
  return lettersOf(tokens, at) === LETTERS.capital && hash !== FOR && hash !== OF && hash !== THE
}
