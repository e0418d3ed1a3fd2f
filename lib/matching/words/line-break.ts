/** What a page's reader puts in for <br>, and for a line feed that is shown: those of a source are no more than blanks. */
export const LINE_BREAK = '\u2028'
