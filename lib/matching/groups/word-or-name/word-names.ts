/** Names of groups that are words of the language, as the rules for single ones ask for them. */

import { hashesOf, hashWord } from '../../words/fold.ts'

export const COMPASS = hashWord('compass')
export const MAINSTREAM = hashWord('mainstream')
export const MOMENTUM = hashWord('momentum')
export const PROGRESS = hashWord('progress')
/** The last words of Labour First and of Labour values. */
export const FIRST = hashWord('first')
export const VALUES = hashWord('values')
/** Words for what there is some of: they stand without an article in the midst of things too. */
export const STUFF = hashesOf('momentum progress mainstream')
/** "the Progress bar", "the Compass needle", which are verbs too, "Compass points". */
export const DEVICES = hashesOf('bar bars needle needles rose app point points')
