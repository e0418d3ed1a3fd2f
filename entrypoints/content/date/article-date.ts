import type { PartialDate } from '../../../lib/dataset/types.ts'
import { dateInAddress, readDate } from '../../../lib/page-date.ts'
import { bylineDates } from './byline-date.ts'
import { publishedInLinkedData } from './linked-data.ts'

/** What a page can say of its own date, most trusted first. Each gives the values found, to be read as dates. */
const SOURCES: { name: string; find: (page: Document) => (string | undefined)[] }[] = [
  { name: 'JSON-LD', find: publishedInLinkedData },
  { name: 'article:published_time', find: contentOf(['article:published_time']) },
  {
    name: 'other meta elements',
    find: contentOf([
      'datepublished',
      'dc.date.issued',
      'dcterms.created',
      'dc.date',
      'parsely-pub-date',
      'sailthru.date',
      'pubdate',
      'date',
    ]),
  },
  {
    name: 'time marked as the date of publication',
    find: (page) =>
      timesOn(page)
        .filter((time) => time.matches(PUBLISHED))
        .map(written),
  },
  { name: 'first time in the article', find: timeOfArticle },
  { name: 'address', find: ({ location }) => [location ? dateInAddress(location.pathname) : undefined] },
  { name: 'byline', find: (page) => bylineDates(page, (element) => element.closest(ASIDE) !== null) },
]

/** Where times are about something else than the article they stand in or near. */
const ASIDE = 'aside,nav,footer,form,[role="complementary"],[id*="comment" i],[class*="comment" i],[class*="related" i]'

const PUBLISHED = '[itemprop~="datePublished" i],[pubdate]'

/** The day on which the page's article was written, as precisely as the page says; undefined where it says nothing. */
export function articleDate(page: Document, now = new Date()): PartialDate | undefined {
  for (const { find } of SOURCES) {
    for (const value of find(page)) {
      const date = value && readDate(value, now)
      if (date) return date
    }
  }
  return undefined
}

/** Contents of the meta elements with one of these names, in lower case. */
function contentOf(names: string[]) {
  return (page: Document) =>
    [...page.getElementsByTagName('meta')]
      .filter((meta) =>
        ['property', 'name', 'itemprop'].some((key) => names.includes(meta.getAttribute(key)?.toLowerCase() ?? '')),
      )
      .map((meta) => meta.content)
}

/** The first time of the only article on the page. On a page of many articles no time is the page's own. */
function timeOfArticle(page: Document): (string | undefined)[] {
  const articles = [...page.getElementsByTagName('article')].filter(
    (article) => !article.closest(ASIDE) && !article.parentElement?.closest('article'),
  )
  if (articles.length > 1) return []
  const root = articles[0] ?? page.querySelector('main,[role="main"]') ?? page.body
  const times = timesOn(page).filter((time) => root.contains(time) && (time.closest('article') ?? root) === root)
  // Without an article around them, several times are as likely a list of other articles.
  return articles[0] || times.length === 1 ? times.map(written) : []
}

// By tag name: a query for attributes would look at every element of the page while its card waits.
const timesOn = (page: Document) => [...page.getElementsByTagName('time')].filter((time) => !time.closest(ASIDE))
const written = (time: Element) => time.getAttribute('datetime') ?? time.textContent ?? undefined
