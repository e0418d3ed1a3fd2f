/** Every word list with what its words can be. */
import * as LIST from './evidence-words.ts'
import { EITHERS_NAMES, MENS_NAMES, WOMENS_NAMES } from './given-names.ts'
import * as WORD from './kinds.ts'
import * as NEXT from './neighbours.ts'
import { RARER_EITHERS_NAMES, RARER_MENS_NAMES, RARER_WOMENS_NAMES } from './rarer-given-names.ts'
import { SURNAMES } from './surnames.ts'

/** Bit of kinds.ts → words, folded, parted by white space. */
export const LISTS: readonly (readonly [kind: number, words: string])[] = [
  [WORD.party, LIST.PARTY_WORDS],
  [WORD.needsCapital, LIST.PARTY_CAPITALS],
  [WORD.politics, LIST.POLITICAL_WORDS],
  [WORD.field, LIST.OTHER_FIELDS],
  [WORD.business, LIST.BUSINESS_WORDS],
  [WORD.abroad, LIST.OTHER_COUNTRIES],
  [WORD.british, LIST.BRITISH_WORDS],
  [WORD.past, LIST.PAST_WORDS],
  [WORD.modern, LIST.MODERN_WORDS],
  [WORD.given, `${MENS_NAMES} ${WOMENS_NAMES} ${EITHERS_NAMES}`],
  [WORD.given, `${RARER_MENS_NAMES} ${RARER_WOMENS_NAMES} ${RARER_EITHERS_NAMES}`],
  [WORD.surname, SURNAMES],
  [WORD.title, NEXT.TITLES],
  [WORD.role, NEXT.ROLES],
  [WORD.functional, NEXT.FUNCTION_WORDS],
  [WORD.action, NEXT.ACTION_WORDS],
  [WORD.groupNoun, NEXT.GROUP_NOUNS],
  [WORD.linking, NEXT.LINKING_WORDS],
  [WORD.placePreposition, NEXT.PLACE_PREPOSITIONS],
  [WORD.place, NEXT.PLACE_SURNAMES],
  [WORD.namedThing, NEXT.NAMED_THINGS],
  [WORD.english, NEXT.WORD_SURNAMES],
  [WORD.shop, NEXT.SHOP_SURNAMES],
  [WORD.personal, NEXT.PERSONAL_NOUNS],
  [WORD.office, NEXT.OFFICES],
  [WORD.determiner, NEXT.DETERMINERS],
  [WORD.fixedBefore, NEXT.FIXED_BEFORE],
  [WORD.fixedAfter, NEXT.FIXED_AFTER],
  [WORD.another, NEXT.ANOTHER],
  [WORD.hyphenTail, `${NEXT.HYPHEN_TAILS} ${WOMENS_NAMES} ${RARER_WOMENS_NAMES}`],
  [WORD.hyphenHead, `${NEXT.HYPHEN_HEADS} ${EITHERS_NAMES} ${RARER_EITHERS_NAMES}`],
  [WORD.wordUse, NEXT.WORD_USES],
  [WORD.irregularPast, NEXT.IRREGULAR_PASTS],
]
