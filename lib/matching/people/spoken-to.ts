/** Whether somebody is spoken to by a title and a surname. Patterns, tried at surnames with a title alone. */
import { matchesAt, textBefore } from '../words/patterns.ts'
import type { Tokens } from '../words/tokens.ts'

const TO_WHOM =
  /(?:[a-z][,–—]|(?:^|[.?!:“‘"] ?)(?:[Nn]o|[Yy]es|[Ss]orry|[Oo]rder|[Tt]hank you|[Tt]hanks|[Ww]ell)[,.]?) (?:Mrs?|Ms|Miss|Dr)\.? $/
const SPOKEN_TO = /[.?!”’"]|$/y
const OPENS_TO = /(?:^|[.?!:“‘"] ?)(?:Mrs?|Ms|Miss|Dr)\.? $/
const THEN_YOU = /, (?:you|your|I|we|would|will|could|can|do|did|are|were|have|thank|please|sit|and you)\b/y

/** "It will have to wait, Ms Reeves.", "Mr Byrne, you have had one already.": who has spoken last. */
export function isSpokenTo({ text, start, end }: Tokens, from: number, to: number): boolean {
  const before = textBefore(text, start[from] as number, 30)
  const at = end[to] as number
  return (
    (TO_WHOM.test(before) && matchesAt(SPOKEN_TO, text, at)) || (OPENS_TO.test(before) && matchesAt(THEN_YOU, text, at))
  )
}
