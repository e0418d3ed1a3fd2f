/** The Labour Representation Committee of 1900, which became the party: whom the sentence has beside it are its founders. */

import { hashWord } from '../../words/fold.ts'
import { textAfter, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

const COMMITTEE = hashWord('committee')
const LRC = hashWord('lrc')
const FOUNDERS =
  /\b(?:Hardie|MacDonald|Arthur Henderson|Taff Vale|Attlee|Snowden|ILP|Fabians)\b(?! (?:[Rr]oom|House|Hall|Society|Street|[Ll]ecture))/
/** Characters of the sentence, either way. */
const REACH = 160
/** Who says that today’s has the old one’s name, or speaks of today, may mean either. */
const TODAY = /\b(?:named? (?:after|from)|refounded|again|today|now|20\d\d|Corbyn|McDonnell|says|no (?:Keir|Ramsay))\b/

/** "Keir Hardie’s cap and the Labour Representation Committee" @param at the name’s last word. */
export function isFoundersBody({ text, start, end, hash }: Tokens, from: number, at: number): boolean {
  if (hash[at] !== LRC && !(hash[at] === COMMITTEE && from < at)) return false
  const first = start[from] as number
  const last = end[at] as number
  const before = textBefore(text, first, REACH)
  const after = textAfter(text, last, REACH)
  const sentence = `${before.slice(before.search(/[^.!?]*$/))}#${after.split(/[.!?](?:\s|$)/, 1)[0]}`
  return FOUNDERS.test(sentence) && !TODAY.test(sentence)
}
