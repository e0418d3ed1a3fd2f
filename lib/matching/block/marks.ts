/** What was seen around a candidate: bits. Where two have one, one is said of groups only and the other of people only. */

export const lower = 0x1
export const allCaps = 0x2
/** First word with a capital, another without: "Labour first". */
export const partCaps = 0x4
export const sentenceStart = 0x8
/** The block is a headline in which every word has a capital, or all letters are. */
export const titleBlock = 0x10
/** "should", "have", "aren't" … follows. */
export const auxiliaryAfter = 0x20
export const possessive = 0x40
export const placeBefore = 0x80
/** "Group", "Street", "City" … follows with a capital. */
export const thingAfter = 0x100
/** Some other word with a capital follows. */
export const capitalAfter = 0x200
export const hyphenated = 0x400
/** A word with a capital stands right before. */
export const capitalBefore = 0x800
export const linkingBefore = 0x1000
export const actionAfter = 0x2000
export const groupAfter = 0x4000
/** "the", "a", "this" … stands before. */
export const determinerBefore = 0x8000
/** The words around make it a phrase: "Labour first needed", "Labour First Minister". */
export const phraseAfter = 0x10000
/** Within an address, a handle or a hashtag. */
export const address = 0x20000
/** "is a", "was the": said of what is named. */
export const isAfter = 0x40000
export const officeAfter = 0x80000
/** Initials in brackets right after the name they stand for. */
export const defined = 0x100000
/** Initials in brackets right after another name. */
export const definedOtherwise = 0x200000
/** Of a surname alone: within a quotation. */
export const spoken = 0x200000
/** "McDonald's" as the restaurant. */
export const shop = 0x400000
/** Of a group: said as of things, "has faded since", but perhaps of those who did. */
export const asThings = 0x400000
/** A word in small letters follows that is neither a verb nor a function word: "Bird flu", "Red Labour rosettes". */
export const nounAfter = 0x800000
export const roleBefore = 0x1000000
/** Of a group: a part of its own follows with a capital, "Compass Youth". */
export const partAfter = 0x1000000
/** The surname stands twice in one heading. */
export const twice = 0x2000000
/** Of a group: what follows is hardly done by things (agency.ts). */
export const perhapsActs = 0x2000000
/** What follows makes it a word: "Progress along that line", "Momentum is lost". */
export const wordUse = 0x4000000
export const quoted = 0x8000000
export const hyphenBacked = 0x10000000
/** What a person has follows: "Starmers speech". */
export const personalAfter = 0x20000000
/** Of a group: things do so too, but on a page full of groups it is this one (agency.ts). */
export const open = 0x20000000
/** "another", "a third" … stands before: not the one who was named. Of a group: "of 1900" follows, the one of that time. */
export const another = 0x40000000
/** A place or company of the same name stands before it in the block: "Burnham FC … Burnham". */
export const thingBefore = 0x80000000
/** Of a group: what a thing is, "a Compass rose", "the Mainstream media". */
export const attribute = 0x80000000
