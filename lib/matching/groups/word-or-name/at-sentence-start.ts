/** A name that begins a sentence, so that its capital says nothing: what the sentence goes on with tells the word from the group. */

import * as MARK from '../../block/marks.ts'
import { adverb, isBeing } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { textAfter } from '../../words/patterns.ts'
import { FOR, GROUPS, IN, INDEFINITE, NOT, WHO } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, quotedAt, wordAt } from '../../words/writing.ts'
import { agencyAfter, OPEN, PERHAPS, SURELY, THINGS } from './agency.ts'
import { goesOnAsThings, isFiniteVerb } from './as-word.ts'
import { goesOnAsWord } from './goes-on-as-word.ts'
import { goesOnPlainly } from './plain-start.ts'
import { isSaidOfThings } from './said-of-things.ts'
import { DEVICES, MAINSTREAM, PROGRESS, STUFF } from './word-names.ts'

/** Between the first words and the verb somebody is said to speak. */
const INTERRUPTED = /^,[’”"'»] $/
/** Characters after a name of two words in which it is looked for. */
const REACH = 60
/** Words after "a" in which it is said what somebody is. */
const OF_WHAT = 7
/** "a company limited by guarantee" too */
const OF_BODIES = WORD.groupNoun | WORD.role | WORD.politics | WORD.business
/** What progress there is with. */
const WITH = hashesOf('with on towards')
/** Of values and students these are not said, but of the group that is called so. */
const SINGULAR = hashesOf('is isn was wasn has hasn does doesn')
const PLURAL = hashesOf('are have want')
/** "Labour values will publish the figures": values do much, but not that. */
const PUBLISHES =
  /^ (?:will|would|won[’']t|is to|plans to|has|is going to) (?:also |then |soon |not )?(?:publish|announce|e-?mail|circulate|endorse|nominate|ballot|relaunch|recruit|write to|send out)(?:ed)?\b/
/** What would take the name for a group's. */
const OF_GROUP = MARK.groupAfter | MARK.actionAfter | MARK.isAfter
/** What stands before a noun, or is put between. */
const SMALL = WORD.functional | WORD.linking | WORD.placePreposition

/**
 * What the sentence goes on with after its first words.
 * @param next the first word after the name, and after what is part of it.
 * @returns the marks, with those that this takes away or adds.
 */
export function atSentenceStart(tokens: Tokens, from: number, at: number, next: number, marks: number): number {
  if (from !== at) return ofTwoWords(tokens, at, marks)
  const told = ofOneWord(tokens, at, next, marks)
  return told & MARK.wordUse && goesOnPlainly(tokens, at) ? told | MARK.open : told
}

function ofOneWord(tokens: Tokens, at: number, next: number, marks: number): number {
  if (tokens.hash[at] === PROGRESS && isReported(tokens, at))
    return (marks & ~(MARK.isAfter | MARK.actionAfter)) | MARK.wordUse
  const isMainstream = tokens.hash[at] === MAINSTREAM
  const isStuff = isAmong(tokens, at, STUFF)
  if (goesOnAsWord(tokens, at)) return (marks & ~OF_GROUP) | MARK.wordUse
  if (isStuff && !isMainstream && (goesOnAsThings(tokens, at) || isSaidOfThings(tokens, next)))
    return (marks & ~(MARK.isAfter | MARK.actionAfter)) | MARK.wordUse
  const again = resumed(tokens, next)
  // "Progress is not a straight line"; "Momentum is a mob", as its opponents say, is the group.
  if (tokens.hash[at] === PROGRESS && isSomeThing(tokens, again)) marks = (marks & ~MARK.isAfter) | MARK.wordUse
  // “Progress,” she sighs, “is other people.”
  if (isStuff && !isMainstream && again > next && !isOfBodies(tokens, again))
    return (marks & ~MARK.isAfter) | MARK.wordUse
  if (gapBefore(tokens, next) === GAP.space && says(tokens, next))
    return (marks & ~(MARK.nounAfter | MARK.wordUse)) | MARK.actionAfter
  // "Progress has stalled", "Momentum keeps growing": things do so too.
  const kinds = kindsAt(tokens, next)
  if (kinds & WORD.action && kinds & WORD.wordUse) marks &= ~MARK.actionAfter
  const agency = agencyAfter(tokens, next)
  if (agency === SURELY) return (marks & ~MARK.wordUse) | MARK.actionAfter
  // "Compass has been lost": what takes an article has none only as a name.
  const isVerb =
    isFiniteVerb(tokens, next) || ((kinds & (WORD.wordUse | SMALL)) === WORD.wordUse && !isAmong(tokens, next, DEVICES))
  // So has the mainstream that is something: "Mainstream is the change we need".
  const isSomething = isMainstream && isBeing(tokens, next) && kindsAt(tokens, next + 1) & WORD.determiner
  const isNamed = (!isStuff || isSomething) && isVerb && gapBefore(tokens, next) === GAP.space
  if (isNamed && (agency === THINGS || (!agency && marks & MARK.wordUse)))
    return (marks & ~(MARK.actionAfter | MARK.wordUse)) | MARK.asThings | MARK.perhapsActs
  if (agency === THINGS) return marks & MARK.actionAfter || isMainstream ? marks : marks | MARK.wordUse
  if (agency === PERHAPS) return (marks & ~(MARK.actionAfter | MARK.wordUse)) | MARK.perhapsActs
  if (agency === OPEN) return marks | MARK.open
  // "Mainstream politicians follow": those are no group's, unlike its members.
  const other = !(kinds & (WORD.groupNoun | WORD.action))
  // "Mainstream furniture is dull", but not "Mainstream presents itself", "Progress clearly hope".
  const noun = marks & MARK.nounAfter && !adverb(tokens, next)
  const outsiders = other && (noun || kinds & (WORD.politics | WORD.party))
  if (outsiders && gapBefore(tokens, next) === GAP.space && isSmall(tokens, next))
    return (marks & ~MARK.groupAfter) | MARK.wordUse
  // "Progress, in other words"
  const inShort = gapBefore(tokens, next) === GAP.comma && tokens.hash[next] === IN && !isAmong(tokens, next + 1, WHO)
  // "Momentum for a change of course"
  const supports = tokens.hash[next] === FOR
  // "Progress with canvassing", "Progress on housing"; "Compass with its members" may be the group.
  const hasAim = isAmong(tokens, next, WITH) && !(kindsAt(tokens, next + 1) & WORD.determiner)
  const cause = (supports || hasAim) && isSmall(tokens, next + 1)
  return inShort || cause ? marks | MARK.wordUse : marks
}

/** What a report says of how something goes: "Progress on the Mill St ward slow", "Progress: the boiler man has been". */
const PROGRESS_ON =
  /^ (?:with (?:the|this|these|those|our|my)|(?:on|towards?) (?:the|a|an|this|that|these|those|our|my|your|all|both))\b(?! (?:other hand|one hand|whole|left|right|day|night|contrary|nec\b|platform|panel|ballot))/i
const PROGRESS_LABEL = /^ ?: (?=[a-z“"])/
const OF_GROUPS = WORD.groupNoun | WORD.party | WORD.politics | WORD.needsCapital
/** Words behind a label that would say that it is a group's. */
const LABELLED = 10

function isReported(tokens: Tokens, at: number): boolean {
  const rest = textAfter(tokens.text, tokens.end[at] as number, REACH)
  if (PROGRESS_ON.test(rest)) return true
  if (!PROGRESS_LABEL.test(rest)) return false
  for (let word = at + 1; word <= at + LABELLED && word < tokens.count; word++)
    if (kindsAt(tokens, word) & OF_GROUPS || isAmong(tokens, word, GROUPS)) return false
  return true
}

/** No name of the index, and nobody's. */
export function isPlainNoun(tokens: Tokens, at: number): boolean {
  const hash = tokens.hash[at] as number
  const names = WORD.party | WORD.given | WORD.surname | WORD.british | WORD.needsCapital | WORD.title
  const ofPeople = WORD.groupNoun | WORD.politics | WORD.role | WORD.functional | WORD.determiner
  return !(wordKinds(hash) & (names | ofPeople)) && tokens.lookUp(hash) < 0
}

/** "Mainstream promises “radical realism”": a quotation is somebody's. */
function says(tokens: Tokens, at: number): boolean {
  if (!quotedAt(tokens, at + 1) || !isSmall(tokens, at)) return false
  return /(?:s|ed)$/.test(wordAt(tokens, at))
}

/** "is a fine thing", unlike "is a campaign for members", "is a friend to us". @param at the word after the name. */
function isSomeThing(tokens: Tokens, at: number): boolean {
  const article = tokens.hash[at + 1] === NOT ? at + 2 : at + 1
  if (!isBeing(tokens, at) || !INDEFINITE.has(tokens.hash[article] as number)) return false
  for (let word = article + 1; word < article + OF_WHAT && gapBefore(tokens, word) < GAP.point; word++)
    if (!isSmall(tokens, word) || kindsAt(tokens, word) & OF_BODIES) return false
  return true
}

/** Something in the rest of the sentence is said of those who do politics. */
function isOfBodies(tokens: Tokens, from: number): boolean {
  for (let word = from; word < tokens.count && (word === from || gapBefore(tokens, word) < GAP.point); word++)
    if (kindsAt(tokens, word) & (OF_BODIES | WORD.party) && !(kindsAt(tokens, word) & WORD.functional)) return true
  return false
}

/** “Progress,” she said, “is”: where an interrupted quotation goes on. */
function resumed(tokens: Tokens, at: number): number {
  if (!INTERRUPTED.test(tokens.text.slice(tokens.end[at - 1], tokens.start[at]))) return at
  let word = at + 1
  while (word < at + 6 && !quotedAt(tokens, word)) word++
  return word
}

/** "Red Labour regrets that", "Labour values is nobody’s": the sentence’s subject, and one body. */
function ofTwoWords(tokens: Tokens, at: number, marks: number): number {
  const next = at + 1
  if (gapBefore(tokens, next) === GAP.space && tokens.text[(tokens.end[at] as number) - 1] === 's') {
    if (isAmong(tokens, next, SINGULAR)) return marks | MARK.isAfter
    if (isAmong(tokens, next, PLURAL)) return marks & ~MARK.actionAfter
  }
  const rest = textAfter(tokens.text, tokens.end[at] as number, REACH)
  if (!(marks & MARK.lower) && PUBLISHES.test(rest)) return (marks & ~MARK.nounAfter) | MARK.actionAfter
  if (marks & (MARK.partCaps | MARK.lower)) return marks
  const agency = agencyAfter(tokens, next)
  if (agency === SURELY) marks |= MARK.actionAfter
  return agency >= PERHAPS ? marks & ~MARK.nounAfter : marks
}
