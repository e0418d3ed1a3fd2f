/** Titles that have a group's name in them: of works, which have a year and who made them, of programmes, papers and posts. */

import * as MARK from '../../block/marks.ts'
import { yearAt } from '../../block/topics.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { textAfter, textBefore } from '../../words/patterns.ts'
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

/** "(1974)", "(both 1974)", "(HarperCollins, 1990)" after the name. */
const YEAR_AFTER = /^[’”"'»]? \((?:(?:both|all|each|circa|c\.) ?|[A-Z][\w’&. -]{1,30}, )?((?:1[5-9]|20)\d\d)\)/
/** "(Mainstream, 1990)", "Edinburgh: Mainstream, 1990." */
const PUBLISHED_BEFORE = /(?:\(|: ?)$/
const PUBLISHED_AFTER = /^(?: Publishing| Press| Books)?,? ((?:1[5-9]|20)\d\d)[).,;]/
const REACH = 44

/**
 * A year in brackets beside the name, or that of a book that came out under it, is one from before the group began.
 * @param began 0 where that is not known
 */
export function isDatedBeforeIt({ text, start, end }: Tokens, from: number, to: number, began: number): boolean {
  if (began === 0) return false
  const after = textAfter(text, end[to] as number, REACH)
  const dated = YEAR_AFTER.exec(after)
  const published =
    !dated && PUBLISHED_BEFORE.test(textBefore(text, start[from] as number, 2)) ? PUBLISHED_AFTER.exec(after) : null
  const year = (dated ?? published)?.[1]
  return year !== undefined && yearAt(year, 0) < began
}
