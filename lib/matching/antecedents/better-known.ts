/** Who else is better known by a surname: told by words of that office or field around the surname alone. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { AUTHOR } from '../block/told.ts'
import * as BEARER from '../index/bearer-entries.ts'
import type { NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { contextSeen } from '../page/context-words.ts'
import type { PageView } from '../page/page-view.ts'
import type { FoundAntecedent } from '../page/placed.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { textAfter } from '../words/patterns.ts'
import { S } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { charAfter, gapBefore } from '../words/writing.ts'
import { OFFICES } from './told-apart.ts'

/**
 * What a candidate's `bearer` says in its lowest bits: how surely a better-known one is meant, by one word around the surname,
 * by several, or since it is said to be that one: "Chancellor Reeves", "Reeves’s Budget". Above stands which.
 */
const NEAR = 1
const SEVERAL = 2
const SAID = 3

/** It is said of the surname itself. */
export const isSaid = ({ bearer }: Candidate) => (bearer & SAID) === SAID
/** Who that is, as a number of bearer-entries.ts; -1 for nobody. */
export const bearerOf = ({ bearer }: Pick<Candidate, 'bearer'>) => (bearer >> 2) - 1

/**
 * The better-known bearer of whom the words around a surname alone speak, and how surely; 0 where none does.
 * @param at the surname's last word; the hits from `first` to `last` stand around it.
 */
export function bearerAround(
  tokens: Tokens,
  index: NameIndex,
  candidate: Candidate,
  at: number,
  first: number,
  last: number,
): number {
  const { surnameBearersStart, surnameTokensStart, tokenHash } = index
  const { name, gender } = candidate
  const end = surnameBearersStart[name + 1] as number
  if (surnameBearersStart[name] === end) return 0
  const start = at + 1 - ((surnameTokensStart[name + 1] as number) - (surnameTokensStart[name] as number))
  const otherSex = gender === 'm' ? BEARER.she : gender === 'f' ? BEARER.he : 0
  let who = 0
  let surest = 0
  let seen = new Set<number>()
  for (let i = surnameBearersStart[name] as number; i < end; i++) {
    const entry = entryAt(index, i)
    const isWord = !BEARER.isBearer(entry)
    if (!isWord) {
      who = entry
      seen = new Set()
    }
    if (who & otherSex || !(isWord || who & BEARER.field)) continue
    const before = ~entryAt(index, i + 1)
    for (let hit = first; hit <= last; hit++) {
      const word = tokens.hitWord[hit] as number
      if (word >= start && word <= at) continue
      if (isWord ? tokens.tokenOf(hit) !== entry : !((tokens.hitIs[hit] as number) & WORD.field)) continue
      if (isWord && tokenHash[before] !== undefined && tokenHash[before] !== tokens.hash[word - 1]) continue
      seen.add(tokens.hash[word] as number)
      const sure = isWord && isSaidOf(tokens, candidate, start, at, word) ? SAID : Math.min(seen.size, SEVERAL)
      if (sure > (surest & SAID)) surest = ((BEARER.bearerOfEntry(who) + 1) << 2) | sure
    }
  }
  return surest
}

/** Years between 1967 and 1980 beside the surname may be those of another bearer: "In 1974 Wilson won". */
export function hasHistoricBearer(index: NameIndex, surname: number): boolean {
  const end = index.surnameBearersStart[surname + 1] as number
  for (let i = index.surnameBearersStart[surname] as number; i < end; i++) {
    const entry = entryAt(index, i)
    if (BEARER.isBearer(entry) && entry & BEARER.historic) return true
  }
  return false
}

const entryAt = ({ surnameBearers }: NameIndex, at: number) => (surnameBearers[at] ?? 0) | 0

/** The word is an office right before or after the surname, or what the bearer of one has: "Reeves’s first Budget". */
function isSaidOf(tokens: Tokens, { title, marks }: Candidate, first: number, at: number, word: number): boolean {
  const { hash } = tokens
  const isOffice = (wordKinds(hash[word] as number) & WORD.role) !== 0
  if (word < first) {
    // "The Treasury is keen to say that Reeves"; "the Chancellor says Reeves" is of another.
    if (!isOffice && SAYS_OF.test(tokens.text.slice(tokens.end[word], tokens.start[first]))) return true
    const gap = gapBefore(tokens, word + 1)
    const acts = (marks & MARK.actionAfter) !== 0
    const isRight = word === first - (title ? 2 : 1)
    // "the journal JAMA", but "after the Budget Reeves said".
    return isRight && (gap === GAP.space ? isOffice || !(acts || title) : isOffice && gap === GAP.comma && !acts)
  }
  // "Reeves will not touch VAT, the Treasury says"
  if (!isOffice && SAID_SO.test(textAfter(tokens.text, tokens.end[word] as number, 40)))
    if (/, (?:the|a) $/.test(tokens.text.slice(tokens.end[at], tokens.start[word]))) return true
  // "There is more on Reeves and the business rates U-turn."
  if (!isOffice && AND_WHAT.test(tokens.text.slice(tokens.end[at], tokens.start[word]))) return true
  const next = at + (hash[at + 1] === S ? 2 : 1)
  const owns = next > at + 1 || OWNS.has(charAfter(tokens, at))
  // "Reeves, the Chancellor’s sister" is no Chancellor.
  if (owns === isOffice || word > next + 2 || (isOffice && hash[word + 1] === S)) return false
  if (!owns && gapBefore(tokens, next) !== GAP.comma) return false
  for (let between = next + 1; between <= word; between++) if (gapBefore(tokens, between) > GAP.apostrophe) return false
  return true
}

/** What is said by an office, or by those who work there, of its holder. */
const SAYS_OF =
  /^ (?:[\w’']+ ){0,5}(?:says?|said|insist(?:s|ed)?|den(?:y|ies|ied)|confirm(?:s|ed)?|stress(?:es|ed)?|hopes?|believes?|expects?|suggest(?:s|ed)?|claim(?:s|ed)?)(?: that)? $/

const AND_WHAT = /^ and (?:the|her|his)(?: [a-z]+)? $/

const SAID_SO =
  /^(?: (?:sources?|officials?|insiders?|aides?|spokes(?:man|woman|person)))? (?:says?|said|insist(?:s|ed)?|confirm(?:s|ed)?)[.,;]?(?:\s|$)/

/** Apostrophes. */
const OWNS = new Set([0x27, 0x2019])

/**
 * The better-known bearer who is rather meant by a surname alone than the person of the dataset to whom it may belong; -1 for
 * none. Nobody is where the person was named first, or by a headline, or just before, whatever else is spoken of: so articles
 * about the person go on. Where the page spells out who else has the surname, named-in-full.ts tells them apart.
 */
export function ratherMeant(page: PageView, candidate: Candidate, found: FoundAntecedent, entity: number): number {
  const { person, below } = found
  const sure = candidate.bearer & SAID
  // The one of whom a speaker spoke may be meant, where her office is on the page.
  if (found.overheard) return onPage(page, candidate, true)
  if (!person) return sure >= SEVERAL ? bearerOf(candidate) : -1
  const isBeside = person.block.candidates.some((each) => each.candidate === candidate)
  if (candidate.told === AUTHOR || !person.about || person.about.settled || (isBeside && !below)) return -1
  // "More: Mahmood to tighten rules", below what Basit Mahmood wrote; but below "Basit Mahmood is editor of" it may go on.
  const isWriters = person.candidate.told === AUTHOR && !candidate.aside
  if (person.about.signs && !isBeside && !isWriters && candidate.title === 0) {
    const meant = officeHolder(page.index, candidate.name)
    if (meant >= 0) return meant
  }
  // "Reeves has her rules. Ellie Reeves, who …": nobody is called so before the page has told her from the Chancellor.
  const holder = below && !candidate.heading && !candidate.aside ? officeHolder(page.index, candidate.name) : -1
  if (holder >= 0 && candidate.title === 0) return holder
  const isLate = person.about.late && !candidate.heading
  if (isLate ? sure >= NEAR : below && sure >= SEVERAL) return bearerOf(candidate)
  if (isLate && person.about.bearer) return bearerOf(person.about)
  if (isBeside || contextSeen(page, entity) || (candidate.bearer && !isLate)) return -1
  // Whoever holds an office of which the page speaks elsewhere may be meant here: beside it "Reeves told the Chancellor".
  return onPage(page, candidate, isLate)
}

/** Who holds an office, and is meant by the surname as long as the page has not named the person; -1 where nobody of the name does. */
export function officeHolder({ surnameBearersStart, surnameBearers, tokenHash }: NameIndex, name: number): number {
  let who = 0
  for (let i = surnameBearersStart[name] as number; i < (surnameBearersStart[name + 1] as number); i++) {
    const entry = (surnameBearers[i] ?? 0) | 0
    if (BEARER.isBearer(entry)) who = entry
    else if (entry >= 0 && OFFICES.has(tokenHash[entry] as number)) return BEARER.bearerOfEntry(who)
  }
  return -1
}

/** Offices that one person in the country has: wherever the page speaks of a mayor, it may be any town's. */
const SOLE = hashesOf('chancellor premier speaker')

/** The better-known bearer of the surname of whom the page speaks anywhere. */
function onPage({ index, evidence }: PageView, { name }: Candidate, isLate: boolean): number {
  const { surnameBearersStart } = index
  let who = 0
  for (let i = surnameBearersStart[name] as number; i < (surnameBearersStart[name + 1] as number); i++) {
    const entry = entryAt(index, i)
    if (BEARER.isBearer(entry)) who = entry
    else if (
      evidence.contexts.has(entry) &&
      index.tokenHash[~entryAt(index, i + 1)] === undefined &&
      (isLate || SOLE.has(index.tokenHash[entry] as number))
    )
      return BEARER.bearerOfEntry(who)
  }
  return -1
}
