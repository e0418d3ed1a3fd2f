/** Small words that rules ask for, by their hashes: each once. */
import { hashesOf, hashWord } from './fold.ts'

export const A = hashWord('a')
export const AN = hashWord('an')
export const AND = hashWord('and')
export const AT = hashWord('at')
export const BE = hashWord('be')
export const BEEN = hashWord('been')
export const BY = hashWord('by')
export const FOR = hashWord('for')
export const FROM = hashWord('from')
export const IN = hashWord('in')
export const LABOUR = hashWord('labour')
export const NOT = hashWord('not')
export const OF = hashWord('of')
export const THE = hashWord('the')
export const TO = hashWord('to')
/** After an apostrophe: "Peel’s", "won’t". */
export const S = hashWord('s')
export const T = hashWord('t')

/** Parts of a country, and sides of a town. */
export const DIRECTIONS = hashesOf('north south east west')
/** "a Peel", "another Momentum": of which the reader has not heard. */
export const INDEFINITE = hashesOf('a an another any every one some two')
export const WHO = hashesOf('which who whose whom')
/** "said that Peel would": before a verb these are no articles. */
export const THAT_WHAT = hashesOf('that what')
export const AND_OR = hashesOf('and or')
export const HAVING = hashesOf('has had have')
/** Before “n’t”. */
export const HAS_NOT = hashesOf('hasn haven hadn')
export const MODALS = hashesOf(
  'will would won wouldn should shouldn must can cannot could couldn may might do does doesn did didn',
)
/** Bodies such as the dataset's groups. */
export const GROUPS = hashesOf(
  'group pressure network faction organisation thinktank tank campaign movement wing website site magazine club slate tribe',
)
export const OF_IN_FROM = hashesOf('of in from')
/** What follows a name to say who it is. */
export const TELLING = hashesOf('of who a an the')
