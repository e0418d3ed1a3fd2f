/** Typed letter by letter: names, beginnings, slips, initials, roles, contests, and what is not there. */
const QUERIES = [
  'laura pidcock',
  'pidcok',
  'ackhurst',
  'long baily',
  'john smith',
  'sarah ashworht',
  'labour first',
  'momentum',
  'clga',
  'nec 2014',
  'leading member',
  'councillor ward 12',
  'xylophone quartet',
]

/** What has been typed at each keystroke. */
export const KEYSTROKES = QUERIES.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)))

/** How often each keystroke is repeated where the time of code that has run before is measured. */
export const TIMES_AGAIN = 5
