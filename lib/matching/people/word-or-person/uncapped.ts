/** Surnames that are words, in the mouth of who sets no capitals: where a word would have its article, or is paired with a name. */

import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf } from '../../words/fold.ts'
import { matchesAt, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { isAmong, kindsAt, startsSentence } from '../../words/writing.ts'

const AND_OR = hashesOf('and or')
const NO_NAME = WORD.english | WORD.place | WORD.given
/** Behind these comes an article, but with names. */
const BEFORE_NAMES = hashesOf(
  'about with from to for by of than against like between and but or if when because while since both either neither told asked ask trust believe vote voted voting elect elected back backed join joined meet met thank thanks',
)
const TO_SOMEBODY = /\b(?:told|asked|phoned|rang|e-?mailed|texted|believed?|trust|trusted) $/
const WHAT_WAS_SAID = / (?:he|she|i|we|they|that|why|about|if|how|what|not to)\b/y
const WITH_SOMEBODY =
  /\b(?:(?:stand|stands|stood|agree|agreed|disagree|side|sided|sticking) with|nothing against|solidarity (?:with|to)|any(?:one|body) but) $/
/** What does not go on with a noun that the word would be an attribute of. */
export const ENDING =
  /\s*(?:$|[^\s\w]|(?:from|in|at|but|because|again|or|as|to|who|this|next|today|tomorrow|and all)\b)/iy

/** "told wheeler he lied", "bird and pidcock": the word is a name, though nobody has given it a capital. */
export const isNameUncapped = (tokens: Tokens, at: number): boolean =>
  isPaired(tokens, at) || isGoneToWithoutArticle(tokens, at)

/** "bird and pidcock", "with pidcock or bird", but not "a bird and pidcock": two names. */
function isPaired(tokens: Tokens, at: number): boolean {
  const isName = (word: number) => tokens.isSurname(word) && !(kindsAt(tokens, word) & NO_NAME)
  const opens = (word: number) => startsSentence(tokens, word) || isAmong(tokens, word - 1, BEFORE_NAMES)
  if (isAmong(tokens, at - 1, AND_OR) && isName(at - 2))
    return opens(at - 2) && matchesAt(ENDING, tokens.text, tokens.end[at] as number)
  return isAmong(tokens, at + 1, AND_OR) && isName(at + 2) && opens(at)
}

/** "told wheeler he lied", "i stand with bird": any noun but a name would have its article. */
function isGoneToWithoutArticle(tokens: Tokens, at: number): boolean {
  // A town has none either, and peel is stuff.
  if (kindsAt(tokens, at) & WORD.place) return false
  const { text } = tokens
  const before = textBefore(text, tokens.start[at] as number, 30)
  const end = tokens.end[at] as number
  if (TO_SOMEBODY.test(before)) return matchesAt(ENDING, text, end) || matchesAt(WHAT_WAS_SAID, text, end)
  return WITH_SOMEBODY.test(before) && matchesAt(ENDING, text, end)
}
