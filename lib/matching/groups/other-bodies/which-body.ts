/** Which body of a name is meant: asks all rules of this folder, of which the later ones are the surer. */

import type { Candidate } from '../../block/candidate.ts'
import * as MARK from '../../block/marks.ts'
import { lettersMark } from '../../block/surroundings.ts'
import { OTHERS, OURS, SITE, THING, UNTOLD } from '../../block/told.ts'
import * as ENTITY from '../../index/entity-flags.ts'
import type { NameIndex } from '../../index/index-format.ts'
import * as PHRASE from '../../index/phrase-flags.ts'
import { textAfter } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { isCapitalisedWord } from '../word-or-name/capitalised-words.ts'
import { toldByYears } from './before-it-began.ts'
import { bodyTold } from './bodies.ts'
import { isCitedFromAbroad } from './cited.ts'
import { isFirm, isSitesCompany } from './firms.ts'
import { foundedTold } from './founded.ts'
import { isFoundersBody } from './founders.ts'
import { isKnownOther } from './known-others.ts'
import { isAnyOfItsKind, isOfOldYear, isOfOthers, isOfTown } from './of-its-kind.ts'
import { endsProgrammeTitle, isOnShow } from './on-show.ts'
import { isInCitedTitle, isIndexEntry } from './references.ts'
import { hasTitlesArticle, isHalfOfPost } from './titles.ts'

/** What fills a grid stands in capitals. */
const PUZZLE =
  /\b(?:crosswords?|clues?|anagrams?|\d{1,2} (?:across|down)|(?:has|of|with) (?:four|five|six|seven|eight|nine|ten|eleven) letters)\b/i
/** Characters before and after a name in which it is looked for: twice and once as many. */
const REACH = 60

/**
 * Sets what the candidate's words from `from` to `at` are told of, and takes away or adds marks that hang on it.
 * @param isDefined whether the initials stand in brackets behind the group's name
 */
export function tellWhichBody(
  tokens: Tokens,
  index: NameIndex,
  from: number,
  at: number,
  candidate: Candidate,
  isDefined: boolean,
): void {
  const { text } = tokens
  const { start, end, marks, entity } = candidate
  const entityFlags = index.entityFlags[entity] as number
  const ambiguous = entityFlags & ENTITY.ambiguous
  const began = Math.floor((index.entityBegan[entity] as number) / 12)
  const initials = (index.phraseFlags[candidate.name] as number) & PHRASE.initials
  candidate.told = bodyTold(tokens, from, at, marks)
  if (entityFlags & ENTITY.union) {
    if (isOfOthers(tokens, from)) candidate.told = OTHERS
    // "the Bakers’ Union of Scotland"
    else if (from < at && (isOfTown(tokens, at + 1) || isOfOldYear(tokens, at))) candidate.told = THING
    // "Bakers’ Union No. 1 in New York and a Bakers’ Union in St Louis"
    else if (
      from < at &&
      !(marks & MARK.groupAfter) &&
      (isAnyOfItsKind(tokens, from, at, marks) ||
        /^,? (?:No|Local)\b|^ \([^()]{2,30} chapter\)/.test(textAfter(text, end, 42)))
    )
      candidate.told = THING
  } else {
    const founded = foundedTold(tokens, at, began)
    if (founded === OTHERS && candidate.told !== OURS) candidate.told = OTHERS
    else if (founded !== UNTOLD) candidate.told = founded
    if (from < at && ambiguous && isCitedFromAbroad(tokens, from, at)) candidate.told = THING
  }
  if (from === at && ambiguous && !initials && (isOnShow(tokens, at) || endsProgrammeTitle(tokens, from, at))) {
    candidate.told = THING
    candidate.marks &= ~MARK.actionAfter
  }
  if (ambiguous && !initials && isInCitedTitle(tokens, from, at)) candidate.told = THING
  if (from === at && ambiguous && !initials && candidate.told !== OURS && isCapitalisedWord(tokens, from, at))
    candidate.told = THING
  if (from === at && ambiguous && !initials && (hasTitlesArticle(tokens, from, marks) || isHalfOfPost(tokens, at)))
    candidate.told = THING
  if (!(entityFlags & ENTITY.union)) candidate.told = toldByYears(tokens, from, at, began, candidate) || candidate.told
  if (isIndexEntry(tokens, from, at)) candidate.listed = true
  if (
    from === at &&
    ambiguous &&
    lettersMark(tokens, from, at) === MARK.allCaps &&
    PUZZLE.test(text.slice(Math.max(0, start - 2 * REACH), end + REACH))
  )
    candidate.told = THING
  if (isSitesCompany(tokens, from, at)) candidate.told = SITE
  if (entityFlags & ENTITY.person && initials && isFirm(tokens, from, at)) candidate.marks |= MARK.definedOtherwise
  if (isFoundersBody(tokens, from, at)) candidate.told = THING
  if (isKnownOther(tokens, from, at, candidate)) candidate.told = OTHERS
  // "the council's DLO": the name of which these are the initials elsewhere is still the group's.
  if (initials && candidate.told === OTHERS) {
    candidate.told = UNTOLD
    if (!isDefined) candidate.marks |= MARK.definedOtherwise
  }
}
