/** Whether somebody whom the dataset does not know is named only in passing: then a surname further on is hardly theirs. */
import type { Candidate } from './candidate.ts'
import { hashesOf, hashWord } from './fold.ts'
import * as GAP from './gaps.ts'
import * as WORD from './lexicon/kinds.ts'
import { wordKinds } from './lexicon/words.ts'
import type { Tokens } from './tokens.ts'
import { topicOfYear, yearAt } from './topics.ts'
import { gapBefore } from './writing.ts'

/** What such a person's `told` says: a relative; one of the past; called by the given name from then on. */
export const KIN = 5
export const OF_OLD = 6
export const BY_GIVEN_NAME = 7

/** Brothers, sisters and spouses are left out: they may be the better known. */
const RELATIVES = hashesOf(
  'mother father mum dad parents stepmother stepfather son daughter stepson stepdaughter grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin ancestor forebear godfather godmother godson neighbour namesake landlord landlady classmate schoolfriend',
)
const JOINING = hashesOf('and with or')
const OWNERS = hashesOf('his her their my our s a the late own elderly old great')
const CALLED = hashesOf('called named')
const BEING = hashesOf('is was')
const OF = hashWord('of')
const AFTER = hashesOf('after for')
/** "in the days of", "a bust of". */
const OF_THE_PAST = hashesOf(
  'day days era time times age reign heyday bust statue portrait painting picture photograph photo sculpture likeness memory biography life death funeral grave tomb ghost shade shades echo echoes shadow example government governments cabinet premiership ministry relation kinsman descendant',
)
const REMEMBERING = hashesOf(
  'remember remembers remembered remembering recall recalls recalled recalling since under quotes quoted quoting invoked invokes invoking commemorates commemorating',
)
const RELATION = hashesOf('relation unrelated related')
const TO = hashesOf('to of with')
const HIS = hashesOf('his her their my')

export function inPassing(tokens: Tokens, from: number, to: number): number {
  let at = from - 1
  while (at >= 0 && wordKinds(tokens.hash[at] as number) & WORD.title && gapBefore(tokens, at + 1) <= GAP.point) at--
  if (at >= 0 && isIntroducedAsKin(tokens, at)) return KIN
  if (at >= 0 && gapBefore(tokens, at + 1) === GAP.space && isRecalled(tokens, at)) return OF_OLD
  return glossed(tokens, to + 1)
}

/** "Her mother Jane Peel", "a neighbour called Jane Peel"; not "Kevin Peel and his mother Jane Peel", who act together. */
function isIntroducedAsKin(tokens: Tokens, last: number): boolean {
  const { hash } = tokens
  if (gapBefore(tokens, last + 1) > GAP.comma) return false
  let at = last
  if (CALLED.has(hash[at] as number)) at--
  if (BEING.has(hash[at] as number)) at--
  if (at < 0 || !RELATIVES.has(hash[at] as number)) return false
  while (at > 0 && gapBefore(tokens, at) <= GAP.apostrophe && OWNERS.has(hash[at - 1] as number)) at--
  return !(at > 0 && gapBefore(tokens, at) <= GAP.apostrophe && JOINING.has(hash[at - 1] as number))
}

/** "in the days of", "those who remember", "named after", "no relation of". */
function isRecalled(tokens: Tokens, at: number): boolean {
  const { hash } = tokens
  const last = hash[at] as number
  if (REMEMBERING.has(last)) return true
  const before = at > 0 ? (hash[at - 1] as number) : 0
  if (last === OF && OF_THE_PAST.has(before)) return true
  return (AFTER.has(last) && CALLED.has(before)) || (TO.has(last) && RELATION.has(before))
}

/** ", his late father", "(1788–1850)". */
function glossed(tokens: Tokens, at: number): number {
  if (at >= tokens.count) return 0
  const { hash, text } = tokens
  const start = tokens.start[at] as number
  if (gapBefore(tokens, at) === GAP.comma && HIS.has(hash[at] as number)) {
    const next = OWNERS.has(hash[at + 1] as number) ? at + 2 : at + 1
    return RELATIVES.has(hash[next] as number) ? KIN : 0
  }
  return text[start - 1] === '(' && topicOfYear(yearAt(text, start)) === WORD.past ? OF_OLD : 0
}

/** "Martha is not on the paper. Osamor …": whom the block goes on to call by the given name, the surname does not mean. */
export function markCalledByGivenName(text: string, candidates: readonly Candidate[]): void {
  for (const one of candidates) {
    if (one.manner !== 'other' || one.shape !== 'full' || one.givenText.length < 3) continue
    const named = candidates.filter(({ shape, name }) => shape === 'full' && name === one.name)
    if (named.length < 2 || !isCalled(text, one)) continue
    if (
      named.some(({ given }) => given !== one.given) &&
      !named.some((each) => each.given !== one.given && isCalled(text, each))
    )
      one.told = BY_GIVEN_NAME
  }
}

/** The given name stands alone, after the whole name. */
function isCalled(text: string, { end, givenText }: Candidate): boolean {
  for (let at = text.indexOf(givenText, end); at >= 0; at = text.indexOf(givenText, at + 1)) {
    const after = text.slice(at + givenText.length, at + givenText.length + 2)
    if (/\W/.test(text[at - 1] as string) && !/^(?:[\w-]|\s\p{Lu})/u.test(after)) return true
  }
  return false
}
