import type { PartialDate } from '../../lib/dataset/types.ts'
import { dateInAddress, readDate } from '../../lib/page-date.ts'
import { publishedInLinkedData } from './linked-data.ts'

/** What a page can say of its own date, most trusted first. Each gives the values found, to be read as dates. */
const SOURCES: { name: string; find: (page: Document) => (string | undefined)[] }[] = [
  { name: 'JSON-LD', find: publishedInLinkedData },
  {
    name: 'article:published_time',
    find: contentOf('meta[property="article:published_time" i],meta[name="article:published_time" i]'),
  },
  {
    name: 'other meta elements',
    find: contentOf(
      [
        'datePublished',
        'DC.date.issued',
        'dcterms.created',
        'DC.date',
        'parsely-pub-date',
        'sailthru.date',
        'pubdate',
        'date',
      ]
        .map((name) => `meta[name="${name}" i],meta[itemprop="${name}" i]`)
        .join(),
    ),
  },
  { name: 'time marked as the date of publication', find: timesOf('time[itemprop~="datePublished" i],time[pubdate]') },
  { name: 'first time in the article', find: timeOfArticle },
  { name: 'address', find: ({ location }) => [location ? dateInAddress(location.pathname) : undefined] },
]

/** Where times are about something else than the article they stand in or near. */
const ASIDE = 'aside,nav,footer,form,[role="complementary"],[id*="comment" i],[class*="comment" i],[class*="related" i]'

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

function contentOf(selector: string) {
  return (page: Document) =>
    [...page.querySelectorAll(selector)].map((meta) => meta.getAttribute('content') ?? undefined)
}

function timesOf(selector: string) {
  return (page: Document) => [...page.querySelectorAll(selector)].filter(isOwn).map(written)
}

/** The first time of the only article on the page. On a page of many articles no time is the page's own. */
function timeOfArticle(page: Document): (string | undefined)[] {
  const articles = [...page.querySelectorAll('article,[role="article"]')].filter(
    (article) => !article.closest(ASIDE) && !article.parentElement?.closest('article,[role="article"]'),
  )
  if (articles.length > 1) return []
  const root = articles[0] ?? page.querySelector('main,[role="main"]') ?? page.body
  const times = [...(root?.querySelectorAll('time') ?? [])].filter(
    (time) => isOwn(time) && (time.closest('article,[role="article"]') ?? root) === (articles[0] ?? root),
  )
  // Without an article around them, several times are as likely a list of other articles.
  return articles[0] || times.length === 1 ? times.map(written) : []
}

const isOwn = (time: Element) => !time.closest(ASIDE)
const written = (time: Element) => time.getAttribute('datetime') ?? time.textContent ?? undefined
