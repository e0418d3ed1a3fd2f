/** Texts about a surname: where it comes from, how it was spelt, who bore it long ago, and what arms they had. */

import type { Candidate } from '../../block/candidate.ts'
import * as MARK from '../../block/marks.ts'
import { matchesAt } from '../../words/patterns.ts'

/** What such texts have: one sign makes a misspelt surname another spelling of it, two make the surname its subject. */
const SIGNS =
  /\b(?:(?:sur|last |family |personal |given |by)names?\b(?! (?:and|or|only|first|basis)\b)|(?:spelling|name|surname) vari(?:ations?|ants?)|variant spellings?|(?:is|are|was|were) (?:variously |also |first )*(?:spelt|spelled|recorded|derived)\b|coats? of arms|(?:family )?crests?\b|heraldry|Domesday|etymolog\w+|genealog\w+|(?:parish|church) registers?|pipe rolls?|assize (?:court )?rolls?|toponymic|locational|habitational|patronymic|Olde? (?:English|French|Norse|Welsh)|Anglo-(?:Saxon|Norman)|Normans?)\b/gi

/** "Burnham is a surname", "Corbyn, a name from the French"; but "Burnham is a big name" in the north. */
const IS_NAME =
  /[’”"']?,? (?:(?:is|was|(?:might|may|could|must|would)(?: well)? be) )?(?:an?|the) (?:(?:[\w-]+ ){0,3}(?:surname|family name|last name)\b|(?:[A-Z][\w-]+ )?name (?:from|for|meaning|derived|of [A-Z]\w+ origin|(?:that|which) means)\b)/y

/** "The surname Burnham", "the name Starmer", "Meaning of Corbyn", "streets called ‘Starmer’", "a genuine Starmer": before it. */
const NAME_BEFORE =
  /\b(?:(?:sur|family |last )names?(?: of)?|the name|(?:an?|another|every) (?:genuine|real|true|actual|fellow|proper)|(?:meaning|origins?|etymology|spellings?) of(?: the name)?) [‘“"']?$|\b(?:called|named) [‘“"']$/i
/** "Corbyn Surname, Family Crest and Coat of Arms" */
const NAME_AFTER =
  /[’”"']? (?:(?:sur|last |family )name|(?:family )?(?:crest|tree|history|genealogy|coat of arms))(?:s|’s)?(?![\w’'-])/iy
/** "Corbin(us)", "Burnham[e]"; but "Starmer(left)", in a caption, is he. */
const GOES_ON = /[([](?!(?:left|right|centre|top|above|below|front|back|pictured|lab)\b)\p{Ll}{1,6}[)\]]/uy

/** The surname that ends there goes on in brackets: another one. */
export const goesOnInBrackets = (text: string, end: number) => matchesAt(GOES_ON, text, end)

/** Marks the surnames of a block that stand for the name and not for anybody. */
export function markSurnamesAsSuch(text: string, candidates: readonly Candidate[]): void {
  if (!candidates.some(isBare)) return
  const signs = new Set(text.match(SIGNS)?.map((sign) => sign.toLowerCase())).size
  const isNamed = candidates.some(({ shape, entity }) => shape === 'full' && entity >= 0)
  for (const each of candidates) {
    if (!isBare(each)) continue
    const { start, end, slip, name } = each
    // "Corbin, Corbyn and Corben"
    const isAmongSpellings = candidates.some(
      (other) =>
        other.name === name &&
        other.slip !== 'none' &&
        isList(text.slice(Math.min(end, other.end), Math.max(start, other.start))),
    )
    const isAsSuch =
      ((slip !== 'none' || isAmongSpellings) && signs > 0) ||
      (signs > 1 && !isNamed) ||
      matchesAt(IS_NAME, text, end) ||
      matchesAt(NAME_AFTER, text, end) ||
      NAME_BEFORE.test(text.slice(Math.max(0, start - 40), start))
    if (isAsSuch) each.marks |= MARK.another
  }
}

/** Nothing but a comma or an "or" between two spellings. */
const isList = (between: string) => /^[’”"']?(?:,|,? (?:and|or)) [‘“"']?$/.test(between)

const isBare = ({ shape, title }: Candidate) => shape === 'surname' && title === 0
