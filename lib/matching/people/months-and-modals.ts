/** Months and modal verbs that are given names too, before a surname: "In May Corbyn said", "Will Corbyn stay?". */
import * as WORD from '../lexicon/kinds.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { matchesAt } from '../words/patterns.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, kindsAt, startsWithLetter, wordAt } from '../words/writing.ts'

const MONTHS = hashesOf('april may june august')
const BEFORE_MONTHS = hashesOf('in since until last this next early late during')
const MODALS = hashesOf('will may')
/** Past tenses that are infinitives too: "Will Corbyn cut it", though nothing says that it is asked. */
const INFINITIVES_TOO = hashesOf(
  'beat became bet bid bred cut fed fell felt found hit hurt lay led left let put quit read saw set shut split spread upset wound',
)
const FINITE = hashesOf('is was has had isn wasn hasn hadn does did says said')
const ASKS = /[^.!?]*\?/y

/** "In May Starmer had said": behind what says when. */
export function isMonth(tokens: Tokens, at: number): boolean {
  if (!isAmong(tokens, at, MONTHS) || gapBefore(tokens, at) !== GAP.space) return false
  return isAmong(tokens, at - 1, BEFORE_MONTHS) || !startsWithLetter(tokens, at - 1)
}

/** "Will Corbyn stay?", "May Corbyn rest"; not "Will Corbyn said", "May Corbyn Leads": with a finite verb it is a name. */
export function isModal(tokens: Tokens, at: number): boolean {
  return isAmong(tokens, at, MODALS) && !isFiniteVerb(tokens, at + 2)
}

function isFiniteVerb(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space || matchesAt(ASKS, tokens.text, tokens.end[at] as number)) return false
  if (isAmong(tokens, at, FINITE)) return true
  if (isAmong(tokens, at, INFINITIVES_TOO)) return false
  const kinds = kindsAt(tokens, at)
  return (
    (kinds & WORD.irregularPast) !== 0 || ((kinds & WORD.action) !== 0 && /(?:[^s]s|ed)$/i.test(wordAt(tokens, at)))
  )
}
