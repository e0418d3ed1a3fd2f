/** What people and bodies of people are and have, and no thing: "silent", "in two minds", "40,000 members". */

import { adverb, isAsPeopleAre } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { FOR, IN, NOT, T, TO } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, startsWithLetter } from '../../words/writing.ts'
import { hasItsOwn, isThings } from './things-do.ts'

/** "on board", "in favour", "at odds": how people are. */
const HOW = hashesOf('on in at')
const PEOPLES = hashesOf('board strike favour charge denial uproar talks odds')
/** "in a bind", "in two minds" */
const STRAITS = hashesOf('a two no')
/** What ends in "ing" and is said of things. */
const STRIKING = hashesOf(
  'fleeting exciting missing frustrating boring interesting amazing depressing confusing tiring fascinating',
)
/** For whom a body is: what else is for them is for them to do something. */
const MEMBERS = hashesOf('members councillors mps activists supporters socialists organisers delegates')
const BEING_DONE = hashWord('being')
/** What is done to progress, and to no body of people. */
const DONE_TO_THINGS = hashesOf(
  'made lost built gained maintained achieved monitored reviewed tracked measured checked held kept sustained hampered slowed recorded reported assessed',
)

/** "no stall", "new leaders", "40,000 members": what things do not have. */
export function hasPeople(tokens: Tokens, at: number): boolean {
  const described = WORD.determiner | WORD.functional | WORD.another
  for (let word = at; word < at + 4; word++) {
    const number = !startsWithLetter(tokens, word)
    if (gapBefore(tokens, word) !== GAP.space && !number) return false
    const kinds = kindsAt(tokens, word)
    if (word > at && kinds & (WORD.groupNoun | WORD.role | WORD.politics)) return true
    if (word === at && !(kinds & described) && !number) return false
  }
  return false
}

/** After "is": "not there", "silent", "looking for a leader", "for members who want more". */
export function arePeople(tokens: Tokens, from: number): boolean {
  // "is friendly": no adverb
  if (isAsPeopleAre(tokens, from) && gapBefore(tokens, from) === GAP.space) return true
  const at = tokens.hash[from] === NOT || tokens.hash[from] === T || adverb(tokens, from) ? from + 1 : from
  if (gapBefore(tokens, at) > GAP.apostrophe) return false
  const hash = tokens.hash[at] as number
  // "is being made", unlike "is being run"
  if (hash === BEING_DONE) return !isAmong(tokens, at + 1, DONE_TO_THINGS)
  if (HOW.has(hash)) return isAmong(tokens, at + 1, PEOPLES) || (hash === IN && isAmong(tokens, at + 1, STRAITS))
  // "is for members who want more", unlike "is for members to judge"
  if (hash === FOR) return isAmong(tokens, at + 1, MEMBERS) && tokens.hash[at + 2] !== TO
  return (
    isAsPeopleAre(tokens, at) ||
    (!isStriking(tokens, at) &&
      ends(tokens, at, 'ing') &&
      !ends(tokens, at, 'thing') &&
      (!isThings(tokens, at, 3) || hasItsOwn(tokens, at + 1)))
  )
}

/** "is exciting to watch", "was missing", unlike "is missing its chair": how things are. */
function isStriking(tokens: Tokens, at: number): boolean {
  if (!isAmong(tokens, at, STRIKING)) return false
  const next = at + 1
  return gapBefore(tokens, next) !== GAP.space || !(kindsAt(tokens, next) & WORD.determiner || !isSmall(tokens, next))
}

/** The word ends so, and has some letters before that: "ring" is no form in -ing. */
export function ends(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at] as number
  return end - (tokens.start[at] as number) > 3 && tokens.text.slice(end - ending.length, end) === ending
}
