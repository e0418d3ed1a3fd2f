/** What the index says of a group's name, or of initials: bits. */

/** Initials: JVL, ASLEF. */
export const initials = 1
/** The name has a comma or dash inside, or is long: punctuation between its words does not matter. */
export const loose = 2
/** All its words are everyday words: only capitals make it a name. */
export const everyday = 4
/** Words written together: LabourFirst, as hashtags have it. */
export const joined = 8
/** Written with small letters inside: "Labour values". Its capital says nothing. */
export const plain = 16
/** Initials with full stops: L.R.C. */
export const dotted = 32
/** As they spell it in America: of so few pages that none is looked at for it alone. */
export const overseas = 64
