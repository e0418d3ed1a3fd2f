import { isPartialDate } from './dataset/dates.ts'
import type { PartialDate } from './dataset/types.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH = `(${MONTHS.join('|')})[a-z]*\\.?`

/** Ways in which pages write dates, each with the places of year, month and day in what the pattern finds. */
const FORMS: { form: RegExp; year: number; month?: number; day?: number }[] = [
  // 2020-07-07T10:00:00+01:00, 2020-07-07 10:00, 2020-07, 2020. The day is the writer's own, whatever the time zone.
  { form: /^(\d{4})-(\d\d)-(\d\d)(?:$|[T ])/i, year: 1, month: 2, day: 3 },
  { form: /^(\d{4})\/(\d\d)\/(\d\d)(?:$|[T ])/i, year: 1, month: 2, day: 3 },
  { form: /^(\d{4})(\d\d)(\d\d)(?:$|T\d)/i, year: 1, month: 2, day: 3 },
  { form: /^(\d{4})-(\d\d)$/, year: 1, month: 2 },
  { form: /^(\d{4})$/, year: 1 },
  // Tue, 07 Jul 2020 10:00:00 GMT; 7th July 2020; Published: 7 July 2020 at 10:00.
  {
    form: new RegExp(`(?:^|[^\\d:])(\\d\\d?)(?:st|nd|rd|th)? ${MONTH},? (\\d{4})(?!\\d)`, 'i'),
    year: 3,
    month: 2,
    day: 1,
  },
  // July 7, 2020; Jul 07 2020 10:00.
  { form: new RegExp(`\\b${MONTH} (\\d\\d?)(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'i'), year: 3, month: 1, day: 2 },
  { form: new RegExp(`^${MONTH} (\\d{4})$`, 'i'), year: 2, month: 1 },
]

/** Places of a date in addresses: /2020/07/07/, /2020/jul/07/, /2020-07-07-…, /20200707/, /2020/07/. */
const IN_ADDRESS: typeof FORMS = [
  { form: /\/(\d{4})[/-](\d\d?)[/-](\d\d?)(?=[/._-]|$)/, year: 1, month: 2, day: 3 },
  { form: new RegExp(`\\/(\\d{4})\\/${MONTH}\\/(\\d\\d?)(?=\\/|$)`, 'i'), year: 1, month: 2, day: 3 },
  { form: /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_-]|$)/, year: 1, month: 2, day: 3 },
  { form: /\/(\d{4})[/-](\d\d)(?=\/|$)/, year: 1, month: 2 },
  { form: new RegExp(`\\/(\\d{4})\\/${MONTH}(?=\\/|$)`, 'i'), year: 1, month: 2 },
]

/** The Labour Party was founded in 1900: no article about it is older. */
const EARLIEST = '1900'

/**
 * Reads what a page gives as a date: ISO 8601, RFC 2822 or English words, as precise as written.
 * Undefined for anything else: relative ("2 hours ago"), times without date, ambiguous (07/08/2020), impossible, future.
 */
export function readDate(text: string, now: Date): PartialDate | undefined {
  return firstDate(FORMS, text.trim().replace(/\s+/g, ' '), now)
}

/** The date in an address's path, in the form that `readDate` takes. Years alone are too often something else. */
export function dateInAddress(path: string): string | undefined {
  return firstDate(IN_ADDRESS, path, undefined)
}

function firstDate(forms: typeof FORMS, text: string, now: Date | undefined): PartialDate | undefined {
  for (const { form, year, month, day } of forms) {
    const found = form.exec(text)
    if (!found) continue
    const date = [found[year], month && monthNumber(found[month] ?? ''), day && found[day]?.padStart(2, '0')]
      .filter(Boolean)
      .join('-')
    if (isPartialDate(date) && date >= EARLIEST && !(now && isFuture(date, now))) return date
  }
  return undefined
}

function monthNumber(written: string): string {
  const named = MONTHS.indexOf(written.slice(0, 3).toLowerCase())
  return named < 0 ? written.padStart(2, '0') : String(named + 1).padStart(2, '0')
}

/** Tomorrow is not future yet: somewhere on earth it has begun. */
function isFuture(date: PartialDate, now: Date): boolean {
  const tomorrow = new Date(now.getTime() + 86_400_000).toISOString()
  return date > tomorrow.slice(0, date.length)
}
