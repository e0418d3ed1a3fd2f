/** The Labour Representation Committee of 1900, which became the party: whom the sentence has beside it are its founders. */

import { hashWord } from '../../words/fold.ts'
import { textAfter, textBefore, upTo } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

const COMMITTEE = hashWord('committee')
const LRC = hashWord('lrc')
const FOUNDERS =
  /\b(?:Hardie|MacDonald|Arthur Henderson|Taff Vale|Attlee|Snowden|ILP|Fabians)\b(?! (?:[Rr]oom|House|Hall|Society|Street|[Ll]ecture))/
/** "The party grew out of the", "began life as the", "the forerunner of Labour, the": before the name. */
const BEFORE_PARTY =
  /\b(?:(?:[Pp]arty|Labour)(?: itself)?,? (?:had |was )?(?:first |once |originally )?(?:gr[eo]wn? (?:out of|from)|emerged? (?:out of|from)|came out of|beg[au]n(?: life)? as|start(?:ed|ing)(?: out| life)? as|founded as|born as|known as|called|evolved from|developed from|goes back to|(?:has|had) its (?:roots|origins) in)|(?:forerunner|precursor|predecessor|ancestor)s?(?: of [^.;:]{0,30})?,?) the [‘“"'`]?$/
/** "became the Labour Party", ", which changed its name to the Labour Party": after it. */
const BECAME_PARTY =
  /^[’”"'`]?(?: \(LRC\))?,? ?[–—-]? ?(?:(?:which|it|that|soon|later|would|was to|then|soon to|itself|officially|formally) )*(?:bec(?:o|a)me|becoming|chang(?:ed|ing) its name|renamed itself|was renamed|turned(?: itself)? into|took the name|adopted the name|evolved into|(?:the )?(?:forerunner|precursor|predecessor)\b)(?:(?!part of)[^.;:]){0,40}?\bLabour\b(?! (?!Party)[A-Z])/
/** Characters of the sentence, either way. */
const REACH = 160
/** Who says that today’s has the old one’s name, or speaks of today, may mean either. */
const TODAY = /\b(?:named? (?:after|from)|refounded|again|today|now|20\d\d|Corbyn|McDonnell|says|no (?:Keir|Ramsay))\b/

/** "Keir Hardie’s cap and the Labour Representation Committee", "the LRC, which became the Labour Party" @param at the name’s last word. */
export function isFoundersBody({ text, start, end, hash }: Tokens, from: number, at: number): boolean {
  if (hash[at] !== LRC && !(hash[at] === COMMITTEE && from < at)) return false
  const first = start[from] as number
  const last = end[at] as number
  const before = textBefore(text, first, REACH)
  const after = textAfter(text, last, REACH)
  if (BEFORE_PARTY.test(before) || BECAME_PARTY.test(after)) return true
  const sentence = `${before.slice(before.search(/[^.!?]*$/))}#${upTo(/[.!?](?:\s|$)/, after)}`
  return FOUNDERS.test(sentence) && !TODAY.test(sentence)
}
