/** How a word is written. */

export const lower = 0
export const capital = 1
/** Two letters at least. */
export const allCaps = 2
