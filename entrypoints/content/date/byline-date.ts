/** Lines longer than this are prose, in characters; and how many lines before and after the heading can be its byline. */
const LONGEST = 100
const LINES_BEFORE = 3
const LINES_AFTER = 6
/** An element with more elements in it than this is no line: its text is not even read. */
const MOST_ELEMENTS = 30

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'
const MONTH = `(?:${MONTHS}|${SHORT_MONTHS})\\.?`
/** A whole day: 12 March 2020, 12th of Mar. 2020, March 12, 2020. */
const DAY = new RegExp(
  `\\b(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})\\b`,
  'gi',
)

/** What else stands in a byline: weekday, time, "published on", how long it takes to read; and who wrote it. */
const COMPANY = new RegExp(
  [
    '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?',
    '\\d{1,2}[:.]\\d\\d ?(?:[ap]\\.?m\\.?)?(?: ?(?:GMT|BST|UTC))?',
    '\\d{1,2} ?[ap]\\.?m\\.?',
    '(?:first )?(?:published|posted|written)(?: on| at| in)?',
    'date|on|at',
    '\\d+ min(?:ute)?s?(?: read)?',
    '\\d+ comments?',
  ].join('|'),
  'gi',
)
const AUTHORS = /^by (?:\p{Lu}[\p{L}.'’-]*(?: |$|, |and |& )){1,8}$/iu
const NAMES = /^(?:\p{Lu}[\p{L}.'’-]*(?: |$)){1,4}$/u
/** Elements that say they are a byline. */
const BYLINE =
  '[class*="byline" i],[class*="author" i],[class*="dateline" i],[class*="meta" i],[class*="date" i],[rel~="author"]'

/**
 * The date in the page's byline, in plain words: the last thing to go by. Only where the page has one heading, and near it
 * one line that says no more than who wrote the page and when; a date in a sentence is mostly about something else.
 * @param isAside whether an element is about something else than the article.
 */
export function bylineDates(page: Document, isAside: (element: Element) => boolean): string[] {
  const headings = [...page.getElementsByTagName('h1')].filter((heading) => !isAside(heading))
  const [heading] = headings
  if (!heading || headings.length > 1) return []
  const lines = [...linesBefore(heading, isAside), ...linesAfter(heading, isAside)]
  const days = new Set(lines.flatMap((line) => dayIn(line) ?? []))
  return days.size === 1 ? [...days] : []
}

/** The day that a line gives, where it is a byline. */
function dayIn(line: Element): string | undefined {
  const text = textOf(line)
  const [day, ...more] = text.match(DAY) ?? []
  if (!day || more.length > 0) return undefined
  const rest = text
    .replace(DAY, ' ')
    .replace(COMPANY, ' ')
    .replace(/[|·•,:–—/()-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const isByline = rest === '' || AUTHORS.test(rest) || (NAMES.test(rest) && saysByline(line))
  return isByline ? day.replace(/ of /i, ' ') : undefined
}

function saysByline(line: Element): boolean {
  return line.matches(BYLINE) || line.querySelector(BYLINE) !== null || line.parentElement?.matches(BYLINE) === true
}

function linesAfter(heading: Element, isAside: (element: Element) => boolean): Element[] {
  const lines: Element[] = []
  for (let at = behind(heading); at && lines.length < LINES_AFTER; ) {
    const size = isAside(at) ? 0 : sizeOf(at)
    // The article begins.
    if (size > LONGEST && at.localName === 'p') break
    const isLine = size <= LONGEST && !at.querySelector(PARTS)
    if (size > 0 && isLine) lines.push(at)
    at = size === 0 || isLine ? behind(at) : (at.firstElementChild ?? behind(at))
  }
  return lines
}

/** Above the heading, only what stands right beside it, or beside the header that it is in. */
function linesBefore(heading: Element, isAside: (element: Element) => boolean): Element[] {
  const lines: Element[] = []
  for (let of: Element | null = heading; of && !of.matches('article,main,body'); of = of.parentElement) {
    for (let at = of.previousElementSibling; at && lines.length < LINES_BEFORE; at = at.previousElementSibling) {
      const size = isAside(at) ? 0 : sizeOf(at)
      if (size > LONGEST) return lines
      if (size > 0) lines.push(at)
    }
  }
  return lines
}

/** The next element in the order of the page that is not inside this one. */
function behind(element: Element): Element | null {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.nextElementSibling) return at.nextElementSibling
  return null
}

/** Elements that part a text into lines. */
const PARTS = 'p,div,li,section,header'

/** Length of an element's text, or infinity where it holds too much to be a line. */
function sizeOf(element: Element): number {
  return element.getElementsByTagName('*').length > MOST_ELEMENTS ? Number.POSITIVE_INFINITY : textOf(element).length
}

const textOf = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
