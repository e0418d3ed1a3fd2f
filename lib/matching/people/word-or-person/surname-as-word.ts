/** Surnames that are English words too: what beside one takes it for the word, or for part of a phrase. */

import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt, textAfter } from '../../words/patterns.ts'
import { OF, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, quotedAt, startsSentence } from '../../words/writing.ts'

const PLURAL_VERBS = hashesOf('were are have')
const PERIODS = hashesOf('day week month year season decade century')
const THINGS = /, [a-z]+s,? (?:and|or) [a-z]/y

/** "Balls to the lot of them", "Balls to all petitions", "Balls in the air": what is said of no person. */
const BALLS =
  / (?:to the (?:whole )?lot|to all (?:(?:the|this|that|these|those|your|their) )?[a-z]+|(?:to (?:th(?:at|is|em)|you|it|everything)(?: all| lot)?|in the air(?=,))(?=\W?$|[.,!?]))(?!\w)/y

/** The word stands there, and nobody's name. */
export function isWord(tokens: Tokens, at: number): boolean {
  return (
    isPluralNext(tokens, at) ||
    isImperative(tokens, at) ||
    isAmongThings(tokens, at) ||
    isExclaimed(tokens, at) ||
    matchesAt(BALLS, tokens.text, tokens.end[at] as number)
  )
}

/** "Balls were lost": a plural, and nobody's name. */
function isPluralNext(tokens: Tokens, at: number): boolean {
  if (!isAmong(tokens, at + 1, PLURAL_VERBS)) return false
  return tokens.text.charCodeAt((tokens.end[at] as number) - 1) === 0x73
}

/** "Peel the layers off." */
function isImperative(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at + 1) !== GAP.space) return false
  return (kindsAt(tokens, at + 1) & WORD.determiner) !== 0 && startsSentence(tokens, at)
}

/** "Balls, bats and other prizes", but not "Balls, activists and councillors". */
function isAmongThings(tokens: Tokens, at: number): boolean {
  return (
    matchesAt(THINGS, tokens.text, tokens.end[at] as number) &&
    !(kindsAt(tokens, at + 1) & (WORD.party | WORD.politics | WORD.groupNoun | WORD.role))
  )
}

/** “Balls,” said someone: a word, and whoever is called so would be addressed with more. */
const isExclaimed = (tokens: Tokens, at: number) =>
  quotedAt(tokens, at) && /^[,.!?]+[”’"']/.test(textAfter(tokens.text, tokens.end[at] as number, 4))

const TITLE = / (?:to|in|on|for|with) (?:All|It|Me|That|This|You)\b/y

/** "Great Balls of Fire", "Free Bird of Prey": a title, or a phrase; "Bird of the week"; "Balls to That". */
export function isOfPhrase(tokens: Tokens, from: number, to: number): boolean {
  if (tokens.plain && matchesAt(TITLE, tokens.text, tokens.end[to] as number)) return true
  if (tokens.hash[to + 1] !== OF) return false
  if (isAmong(tokens, to + 3, PERIODS) && tokens.hash[to + 2] === THE) return true
  if (gapBefore(tokens, from) !== GAP.space || gapBefore(tokens, to + 1) !== GAP.space) return false
  return !(kindsAt(tokens, from - 1) & (WORD.title | WORD.role | WORD.action | WORD.linking))
}

const PARTICLE = / (?:up|it up|that up|this up|things up|them up|out of)\b/y

/** "Ed balls up at the near post": a given name, and a verb that is a surname too. */
export function isVerbWithParticle(tokens: Tokens, from: number, to: number): boolean {
  if (!isSmall(tokens, to) || isSmall(tokens, from) || !(kindsAt(tokens, to) & WORD.english)) return false
  return matchesAt(PARTICLE, tokens.text, tokens.end[to] as number)
}
