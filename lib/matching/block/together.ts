/** What candidates of one block say about each other. */

import { dropUnlisted } from '../groups/word-or-name/careless.ts'
import * as WORD from '../lexicon/kinds.ts'
import { markCalledByGivenName } from '../people/strangers/in-passing.ts'
import { markSurnamesAsSuch } from '../people/word-or-person/surname-as-such.ts'
import type { BlockHints } from '../types.ts'
import type { Tokens } from '../words/tokens.ts'
import type { Candidate } from './candidate.ts'
import * as MARK from './marks.ts'
import { FORMER, OTHERS, THE_OTHER, THING } from './told.ts'
import * as TOPIC from './topics.ts'
import { addTopics, topicCount } from './topics.ts'

/** "Contact | Accessibility | Staff", "Read more • …": links in a row. */
const MENU =
  /^(?:[^|.?!]{1,40}\|(?:[^|.?!]{1,40}\|)+[^|.?!]{1,40}$|(?:Most read|Read (?:more|next)|Also read|Up next|Related|See also|More(?: on this)?)\s*[:•·|])/i
/** Characters between a name in a question and the answer that another one is meant. */
const ANSWER = 100
/** In a paragraph about the past there is a year, or another sign, to so many words at least. */
const WORDS_A_SIGN = 50

/** To be called once all candidates of the block are known. */
export function markTogether(tokens: Tokens, hints: BlockHints, candidates: Candidate[]): void {
  const { text } = tokens
  if (candidates.length > 1) {
    markGroups(candidates)
    markThings(text, candidates)
    markLists(text, candidates)
    markAskedAfter(text, candidates)
    markTwoOfAName(text, candidates, hints.heading)
  }
  markSurnamesAsSuch(text, candidates)
  markPast(tokens, candidates)
  markCalledByGivenName(text, candidates)
  if (MENU.test(text)) for (const each of candidates) each.aside ||= !each.amongGroups
  dropUnlisted(text, candidates)
  if (candidates.length < 2) return
  markAffiliations(text, candidates)
  markPuzzles(text, candidates)
  for (let i = 1; i < candidates.length; i++)
    partNeighbours(tokens, candidates[i - 1] as Candidate, candidates[i] as Candidate)
}

/** "Burnham FC lost; Burnham's keeper": after a place or company of the name, the same block goes on about that. */
function markThings(text: string, candidates: readonly Candidate[]): void {
  for (let i = 0; i < candidates.length; i++) {
    const { shape, name, marks, end } = candidates[i] as Candidate
    if (shape !== 'surname' || marks & MARK.possessive || !(marks & (MARK.thingAfter | MARK.capitalAfter))) continue
    for (let j = i + 1; j < candidates.length; j++) {
      const other = candidates[j] as Candidate
      if (other.name !== name || other.shape === 'phrase') continue
      // "Wheeler & Sons are moving. Peter Wheeler …"
      const isOwner =
        marks & MARK.thingAfter &&
        text.startsWith(' & ', end) &&
        other.title === 0 &&
        topicCount(other.near, TOPIC.party) === 0
      if (isOwner) other.told ||= FORMER
      if (other.shape === 'full' || other.title !== 0 || other.marks & MARK.roleBefore) break
      other.marks |= MARK.thingBefore
    }
  }
}

/** "Does Peel own the canal? That is the other Peel." */
function markAskedAfter(text: string, candidates: readonly Candidate[]): void {
  for (const { told, name, start } of candidates) {
    if (told !== THE_OTHER) continue
    for (const one of candidates) {
      const asked = one.shape === 'surname' && one.name === name && one.title === 0 && one.end < start
      if (asked && text.slice(one.end, start).indexOf('?') >= 0 && start - one.end <= ANSWER) one.marks |= MARK.another
    }
  }
}

/**
 * "Reeves wants our land. Her sister Ellie Reeves": not she. "Brother Peel introduced Brother Peel": either may be the other.
 * "Wilson against Wilson": in one heading they are hardly the same.
 */
function markTwoOfAName(text: string, candidates: readonly Candidate[], heading = false): void {
  candidates.forEach((one, i) => {
    const before = candidates[i - 1]
    if (before?.shape !== 'surname' || before.name !== one.name) return
    const between = text.slice(before.end, one.start)
    if (one.shape === 'full') {
      if (one.entity >= 0 && RELATIVE.test(between)) before.marks |= MARK.another
      return
    }
    const isPair = one.title && one.title === before.title && BESIDE.test(between)
    const said = (heading ? MARK.twice : 0) | (isPair ? MARK.another : 0)
    before.marks |= said
    one.marks |= said
  })
}

/** "Her sister, the MP"; and what stands between two people in one clause. */
const RELATIVE =
  /\b(?:his|her|their) (?:\w+ )?(?:sister|brother|wife|husband|cousin|uncle|aunt|namesake)\b[^.:;?!]{0,30}$/i
const BESIDE = /^ (?:[a-z]+ ){1,6}\w+\.? $/

/** Several groups in one block speak for each other; a word that only has a sentence’s capital, or none, says nothing of others. */
function markGroups(candidates: readonly Candidate[]): void {
  const speaks = (one: Candidate) => one.shape === 'phrase' && !isMereWord(one)
  const first = candidates.find(speaks)
  if (!first) return
  const several = candidates.some((one) => one.entity !== first.entity && speaks(one))
  for (const candidate of candidates)
    candidate.amongGroups = candidate.shape === 'phrase' && (several || candidate.entity !== first.entity)
}

const SAID_OF_BODIES =
  MARK.actionAfter | MARK.groupAfter | MARK.linkingBefore | MARK.isAfter | MARK.perhapsActs | MARK.hyphenBacked

function isMereWord({ marks }: Candidate): boolean {
  return (marks & (MARK.wordUse | MARK.phraseAfter)) !== 0 && !(marks & SAID_OF_BODIES)
}

/** "1900 The committee is founded", "1906: …": an entry of a chronicle begins with its year. */
const OLD_ENTRY = /^\W*(?:[A-Z][a-z]+ )?(?:1[5-8]\d\d|19[0-5]\d)(?![\w–-])/

/** In a paragraph about the past all groups are of that time, not only where a year stands beside them. */
function markPast({ text, topics, count }: Tokens, candidates: readonly Candidate[]): void {
  const past = topicCount(topics, TOPIC.past)
  const isEntry = past > 0 && topicCount(topics, TOPIC.modern) === 0 && OLD_ENTRY.test(text)
  if (isEntry) {
    markOld(candidates)
    return
  }
  if (past < 2 || past <= 2 * topicCount(topics, TOPIC.modern) || WORDS_A_SIGN * past < count) return
  markOld(candidates)
}

function markOld(candidates: readonly Candidate[]): void {
  for (const candidate of candidates) {
    if (candidate.shape === 'phrase') candidate.near = addTopics(addTopics(candidate.near, WORD.past), WORD.past)
  }
}

const isOther = ({ told }: Candidate) => told === THING || told === OTHERS

/** "Momentum, JVL and the LRC": groups with no more than that between them. */
function markLists(text: string, candidates: readonly Candidate[]): void {
  let last: Candidate | null = null
  for (const candidate of candidates) {
    if (candidate.shape !== 'phrase') continue
    const between = last && last.entity !== candidate.entity ? text.slice(last.end, candidate.start) : ''
    // "Slow Progress and Open Labour (both 1974)" are two pictures.
    const areOthers = isOther(candidate) && last !== null && isOther(last)
    if (
      last &&
      !areOthers &&
      between !== '' &&
      between.length < 12 &&
      /^\W*(?:\s(?:and|or|the|&)\s\W*)*$/.test(between) &&
      !/[.?!|]/.test(between)
    ) {
      last.listed = true
      candidate.listed = true
    }
    last = candidate
  }
}

/** "Momentum in one room, Labour First in the next, Compass outside". */
function markAffiliations(text: string, candidates: readonly Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const one = candidates[i] as Candidate
    if (one.shape !== 'phrase') continue
    const before = candidates[i - 1] as Candidate
    const beforeThat = candidates[i - 2]
    if (!beforeThat || !alternate(text, beforeThat, before) || !alternate(text, before, one)) continue
    if (beforeThat.entity === one.entity) continue
    for (const each of [beforeThat, before, one]) each.listed = true
  }
}

function alternate(text: string, one: Candidate, next: Candidate): boolean {
  const between = text.slice(one.end, next.start)
  return (
    next.shape === one.shape &&
    next.entity !== one.entity &&
    between.length < 40 &&
    /^[^.?!|]*, [^.?!|]*$/.test(between)
  )
}

/** A run of words in capitals that has groups as well as surnames in it is a puzzle's. */
function markPuzzles(text: string, candidates: readonly Candidate[]): void {
  for (let i = 1; i < candidates.length; i++) {
    const one = candidates[i - 1] as Candidate
    const next = candidates[i] as Candidate
    const mixed =
      (one.shape === 'phrase') !== (next.shape === 'phrase') && !(one.shape === 'full' || next.shape === 'full')
    if (!mixed || !(one.marks & next.marks & MARK.allCaps)) continue
    if (!isRow(text.slice(one.end, next.start))) continue
    for (const each of candidates) if (each.marks & MARK.allCaps) each.marks |= MARK.capitalAfter | MARK.another
  }
}

/** What stands between two words of a puzzle's list. */
function isRow(between: string): boolean {
  return /^[,;] (?:\p{Lu}+[,;] )*$/u.test(between)
}

/** Two names with only white space between are two entries of a list, not one longer name; two with a hyphen may be a row. */
function partNeighbours(tokens: Tokens, one: Candidate, next: Candidate): void {
  if (one.end >= next.start) return
  const between = tokens.text.slice(one.end, next.start).trim()
  // "the Starmer-Burnham row", but not "Byrne-Wilson", which may be somebody's name, nor "Hull-Bolton", a line
  if (between === '-' && one.shape === next.shape && !(one.kinds & next.kinds & (WORD.surname | WORD.place))) {
    one.marks &= ~(MARK.hyphenated | MARK.determinerBefore)
    next.marks &= ~MARK.hyphenated
  }
  if (between !== '' && !(between === '&' && one.shape === 'full' && next.shape === 'full')) return
  one.marks &= ~MARK.capitalAfter
  next.marks &= ~MARK.capitalBefore
}
