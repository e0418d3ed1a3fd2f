/**
 * What follows a word that opens a sentence or a heading where it is that word, and no group of the name: "Progress and poverty",
 * "Momentum within the market", "Progress we can be proud of", "Progress welcomed by unions".
 */

import { adverb } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { foldToken, hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { AND_OR, BY, HAS_NOT, HAVING, NOT, T, TO } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, wordAt } from '../../words/writing.ts'
import { PERHAPS, verbAt } from './agency.ts'
import { ends as endsWith } from './people-are.ts'
import { COMPASS, MAINSTREAM, MOMENTUM, PROGRESS } from './word-names.ts'

/** Who has something, or says what it is like, right behind the word: "Progress you can see", "Mainstream it is not". */
const PRONOUNS = hashesOf('we they you i he she it nobody everyone')
const WHOSE_DOING = hashesOf('labour ministers tories unions')
/** "Progress that lasts": whoever means a body of people sets a comma, or says what it does. */
const RELATIVE = hashesOf('that which')
const LIKE = hashesOf('like such')
const THIS = hashesOf('this that these those as')
const AS = hashWord('as')
const AS_WHAT = hashesOf('promised planned usual expected ever always agreed hoped at of')
/** "Progress together", "Progress worth celebrating" */
const STANDING_BEHIND = hashesOf('together worth alone enough')
/** There is progress for, on and without things; a body of people is something at once: "Momentum without Lansman". */
const PREPOSITIONS = hashesOf(
  'within among around into onto without beyond through throughout before over with against between during per amid across until despite',
)
/** There is progress under a government, for a town. */
const OF_PLACES = hashesOf('for on under towards since beyond')
const ITS = hashesOf('its their whose whom which a an')
/** "Momentum to act", "Progress to level two" */
const TO_WHAT = hashesOf('the act come build grow next level stage')
/** Behind "and" these speak of others like it, or of what is its own. */
const OTHERS_TOO = hashesOf('others friends allies co company then so also now still later comrades its their')
/** "next steps", "not" */
const NEXT_STEPS = hashesOf('next not new no')
/** What is named beside progress, and stands in capitals in a heading as names do. */
const ABSTRACT = /(?:ity|ness|tion|sion|ment|ism|ance|ence|ship|dom|acy)s?$/
const PARTNERS = hashesOf('change reform poverty growth energy belief hope decline regress welfare fairness map gps')
/** What is not mainstream. */
const OPPOSITES = hashesOf('fringe special independent alternative radical extreme private')
/** What is done to progress, as headings say without "is"; any other is so where it goes on with "by". */
const DONE_TO_PROGRESS = hashesOf(
  'made promised won welcomed denied claimed praised criticised hailed sought wanted questioned lost attacked blocked reviewed noted urged expected delivered achieved',
)
const LOST = hashesOf('lost gained halted regained restored')
/** What follows a participle, where an object would follow the verb. */
const NO_OBJECT = hashesOf('in on as at since under after amid')
/** "belongs to", "depends on": what only its own would follow where a body of people is meant. */
const HANGS = hashesOf('belongs belonged depends depended')
/** What comes, goes and grows by itself; what follows then says how, when or where, and a body of people goes to court. */
const COMES = hashesOf('come comes came go goes went gone grows grew grown growing returns returned lasts lasted')
const HOW = hashesOf(
  'backwards forwards in into on at from too late later back away here there now then again when where if because only hand',
)
const OUT_OF = hashesOf('out court')
const STARTS = hashesOf('starts begins')
const STARTING = hashesOf('here now with at today when small')
const OUT = hashWord('out')
const RUNS = hashesOf('runs ran run')
/** Its own strength carries somebody along. */
const CARRIES = hashesOf('carries carried')
const KEEPS = hashesOf('keeps kept keep')
const BUILDING = hashesOf('building growing rolling going')
const ADVERBS = hashesOf('always never already only just since also now not long all still')
const PLACE = hashWord('place')
const TAKEN = hashWord('taken')

/**
 * Whether what follows leaves no group.
 * @param at the word that opens the sentence.
 */
export function goesOnAsWord(tokens: Tokens, at: number): boolean {
  const next = at + 1
  const gap = gapBefore(tokens, next)
  // "Compass and rope"
  if (tokens.hash[at] === COMPASS)
    return gap === GAP.space && isAmong(tokens, next, AND_OR) && isSmallThing(tokens, next + 1, OF_PEOPLE)
  // "Mainstream and special schools": whatever else mainstream does, groups do.
  if (tokens.hash[at] === MAINSTREAM)
    return (
      (gap === GAP.comma ? tokens.hash[next] === NOT : isAmong(tokens, next, AND_OR)) &&
      isAmong(tokens, next + 1, OPPOSITES)
    )
  // "Progress, not protest", unlike "Momentum, not the party, paid for it"
  if (gap === GAP.comma) return tokens.hash[next] === NOT && isSmallThing(tokens, next + 1, WORD.groupNoun | WORD.role)
  if (gap !== GAP.space) return false
  const hash = tokens.hash[next] as number
  if (PRONOUNS.has(hash) || STANDING_BEHIND.has(hash)) return true
  // "Progress Labour promised"
  if (WHOSE_DOING.has(hash) && isAmong(tokens, next + 1, DONE_TO_PROGRESS)) return true
  if (RELATIVE.has(hash)) return verbAt(tokens, next + 1) < PERHAPS
  if (LIKE.has(hash)) return isAmong(tokens, next + 1, THIS)
  if (hash === AS) return isAmong(tokens, next + 1, AS_WHAT)
  if (AND_OR.has(hash)) return isSmallThing(tokens, next + 1, OF_PEOPLE)
  return isPhrase(tokens, at, next) || isDoneTo(tokens, at, next) || goesByItself(tokens, next)
}

const OF_PEOPLE = WORD.groupNoun | WORD.politics | WORD.role | WORD.party | WORD.title | WORD.action

/** "and poverty", "or regress", "and next steps", where no names stand. */
function isSmallThing(tokens: Tokens, at: number, ofPeople: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space || tokens.lookUp(tokens.hash[at] as number) >= 0) return false
  if (isAmong(tokens, at, NEXT_STEPS)) return true
  if (isAmong(tokens, at, OTHERS_TOO)) return false
  // "and trade union officials"
  if (gapBefore(tokens, at + 1) === GAP.space && kindsAt(tokens, at + 1) & OF_PEOPLE) return false
  const word = foldToken(tokens.text, tokens.start[at] as number, tokens.end[at] as number)
  if (!tokens.plain || !isSmall(tokens, at))
    return isAmong(tokens, at, PARTNERS) || (!tokens.plain && ABSTRACT.test(word))
  return (
    isAmong(tokens, at, PARTNERS) ||
    !(kindsAt(tokens, at) & (ofPeople | WORD.functional | WORD.determiner | WORD.linking))
  )
}

/** "within the market", "without pain", "to the next round", "under Labour" */
function isPhrase(tokens: Tokens, at: number, next: number): boolean {
  if (gapBefore(tokens, next + 1) !== GAP.space) return false
  const isSmallNext = !tokens.plain || isSmall(tokens, next + 1)
  if (tokens.hash[next] === TO) return isAmong(tokens, next + 1, TO_WHAT)
  if (isAmong(tokens, next, PREPOSITIONS)) return tokens.plain && isSmallNext && !isAmong(tokens, next + 1, ITS)
  return tokens.hash[at] === PROGRESS && tokens.plain && !isSmallNext && isAmong(tokens, next, OF_PLACES)
}

/** "Progress hailed by ministers", "Momentum lost as talks fail", "Progress denied" */
function isDoneTo(tokens: Tokens, at: number, next: number): boolean {
  // "Momentum lost as talks fail"
  if (tokens.hash[at] === MOMENTUM && isAmong(tokens, next, LOST)) return isAmong(tokens, next + 1, NO_OBJECT)
  if (tokens.hash[at] !== PROGRESS) return false
  if (tokens.hash[next + 1] === BY) return isParticiple(tokens, next) && !endsWith(tokens, next + 2, 'ing')
  const goesOn = gapBefore(tokens, next + 1) === GAP.space && !isAmong(tokens, next + 1, NO_OBJECT)
  return !goesOn && isAmong(tokens, next, DONE_TO_PROGRESS)
}

const isParticiple = (tokens: Tokens, at: number) =>
  /ed$/i.test(wordAt(tokens, at)) || (kindsAt(tokens, at) & WORD.irregularPast) !== 0

/** "never came", "has gone into reverse", "runs out", "belongs to nobody", "starts here" */
function goesByItself(tokens: Tokens, from: number): boolean {
  let at = from
  const has = isAmong(tokens, at, HAVING) || isAmong(tokens, at, HAS_NOT)
  if (has) at++
  while (isAmong(tokens, at, ADVERBS) || tokens.hash[at] === T || (at === from && adverb(tokens, at))) at++
  const ends = gapBefore(tokens, at + 1) !== GAP.space
  if (has && tokens.hash[at] === TAKEN) return tokens.hash[at + 1] === PLACE
  if (isAmong(tokens, at, COMES)) return !isAmong(tokens, at + 1, OUT_OF) && (ends || says(tokens, at + 1))
  if (has) return false
  if (isAmong(tokens, at, RUNS)) return tokens.hash[at + 1] === OUT
  if (isAmong(tokens, at, STARTS)) return isAmong(tokens, at + 1, STARTING)
  if (isAmong(tokens, at, KEEPS)) return isAmong(tokens, at + 1, BUILDING)
  if (isAmong(tokens, at, HANGS)) return !ends && !isAmong(tokens, at + 2, ITS)
  return isAmong(tokens, at, CARRIES) && tokens.hash[from - 1] === MOMENTUM
}

/** How, when or where. */
const says = (tokens: Tokens, at: number) => isAmong(tokens, at, HOW) || adverb(tokens, at)
