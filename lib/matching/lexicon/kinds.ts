/** What a word can be: bits, since a word can be several things. The topics come first. */

export const party = 0x1
export const politics = 0x2
export const field = 0x4
export const business = 0x8
export const abroad = 0x10
export const british = 0x20
export const past = 0x40
export const modern = 0x80
/** A party word only where it has its capital: Labour. */
export const needsCapital = 0x100
/** All bits that speak of a topic. */
export const topics = 0x1ff
export const given = 0x200
export const surname = 0x400
export const title = 0x800
export const role = 0x1000
export const functional = 0x2000
export const action = 0x4000
export const groupNoun = 0x8000
export const linking = 0x10000
export const placePreposition = 0x20000
export const place = 0x40000
export const namedThing = 0x80000
export const english = 0x100000
export const shop = 0x200000
export const personal = 0x400000
export const office = 0x800000
export const determiner = 0x1000000
export const fixedBefore = 0x2000000
export const fixedAfter = 0x4000000
export const another = 0x8000000
/** Of a given name, which no such word is: a woman’s. */
export const hyphenTail = 0x10000000
/** Of a given name: of men and women. */
export const hyphenHead = 0x20000000
export const wordUse = 0x40000000
/** The sign bit: never compared, only asked. */
export const irregularPast = 0x80000000
