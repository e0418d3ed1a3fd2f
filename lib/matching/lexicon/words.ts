/** Every word list in one table: folded word → what it can be. */
import { hashWord } from '../fold.ts'
import { GIVEN_NAMES } from './given-names.ts'
import {
  ACTION_WORDS,
  FUNCTION_WORDS,
  GROUP_NOUNS,
  LINKING_WORDS,
  NAMED_THINGS,
  PERSONAL_NOUNS,
  PLACE_PREPOSITIONS,
  PLACE_SURNAMES,
  ROLES,
  SHOP_SURNAMES,
  TITLES,
  WORD_SURNAMES,
} from './neighbours.ts'
import { SURNAMES } from './surnames.ts'

/** What a word can be: bits, since a word can be several things. */
export const WORD = {
  given: 1,
  surname: 2,
  title: 4,
  role: 8,
  functional: 16,
  action: 32,
  groupNoun: 64,
  linking: 128,
  placePreposition: 256,
  place: 512,
  namedThing: 1024,
  english: 2048,
  shop: 4096,
  personal: 8192,
} as const

const LISTS: [number, string][] = [
  [WORD.given, GIVEN_NAMES],
  [WORD.surname, SURNAMES],
  [WORD.title, TITLES],
  [WORD.role, ROLES],
  [WORD.functional, FUNCTION_WORDS],
  [WORD.action, ACTION_WORDS],
  [WORD.groupNoun, GROUP_NOUNS],
  [WORD.linking, LINKING_WORDS],
  [WORD.placePreposition, PLACE_PREPOSITIONS],
  [WORD.place, PLACE_SURNAMES],
  [WORD.namedThing, NAMED_THINGS],
  [WORD.english, WORD_SURNAMES],
  [WORD.shop, SHOP_SURNAMES],
  [WORD.personal, PERSONAL_NOUNS],
]

let table: Map<number, number> | undefined

function wordTable(): Map<number, number> {
  if (table) return table
  table = new Map()
  for (const [bit, words] of LISTS) {
    for (const word of words.split(/\s+/)) {
      const hash = hashWord(word)
      table.set(hash, (table.get(hash) ?? 0) | bit)
    }
  }
  return table
}

/** What a word with this hash can be: bits of WORD, 0 where it is in no list. */
export function wordKinds(hash: number): number {
  return wordTable().get(hash) ?? 0
}
