/** Titles that have a group's name in them: of programmes, papers and posts. */

import * as MARK from '../../block/marks.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { AND, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall } from '../../words/writing.ts'
import { isTitle } from './called-so.ts'

/** "Listen to The Compass", "met in The Mainstream": within a sentence no group's article has a capital. */
export function hasTitlesArticle(tokens: Tokens, from: number, marks: number): boolean {
  const article = from - 1
  if (article < 1 || tokens.hash[article] !== THE || gapBefore(tokens, from) !== GAP.space) return false
  const isElsewhere = MARK.titleBlock | MARK.allCaps | MARK.hyphenBacked
  const isOfMembers = marks & MARK.groupAfter && tokens.hash[from + 1] !== AND
  return !(marks & isElsewhere) && !isOfMembers && isTitle(tokens, article) && isSmall(tokens, article - 1)
}

/** What one is employed as; "Momentum and Unite officers" are several people’s. */
const POSTS = hashesOf(
  'mentor manager officer tutor lead coordinator adviser advisor assistant coach director analyst specialist consultant teacher administrator supervisor facilitator counsellor technician',
)
/** Words between "and" and the post. */
const BETWEEN = 3

/** "Progress and Learning Mentor", "Momentum & Growth Manager": half of what somebody works at. */
export function isHalfOfPost(tokens: Tokens, to: number): boolean {
  const and = to + 1
  let at = and + 1
  if (tokens.hash[and] === AND) {
    if (gapBefore(tokens, and) !== GAP.space || gapBefore(tokens, at) !== GAP.space) return false
  } else if (/^ & $/.test(tokens.text.slice(tokens.end[to], tokens.start[and]))) at = and
  else return false
  const first = at
  for (; at < first + BETWEEN && at < tokens.count; at++) {
    if (isSmall(tokens, at) || tokens.lookUp(tokens.hash[at] as number) >= 0) return false
    if (isAmong(tokens, at, POSTS)) return at > first
    if (gapBefore(tokens, at + 1) !== GAP.space) return false
  }
  return false
}
