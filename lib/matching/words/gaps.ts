/** What can stand between two words. */

/** White space only. */
export const space = 0
/** A hyphen with nothing around it. */
export const hyphen = 1
/** An apostrophe with nothing around it. */
export const apostrophe = 2
/** A comma, and white space. */
export const comma = 3
/** Dash, bracket, quote, slash, ampersand, anything else. */
export const mark = 4
/** A full stop after one letter or a short title, and white space: "J. Pidcock", "Cllr. Peel". */
export const point = 5
/** The end of a sentence or the start of another: . ? ! : ; … | or a blank line. */
export const sentence = 6
