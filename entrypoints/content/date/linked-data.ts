import { bareHost } from '../../../lib/site-host.ts'

type Thing = Record<string, unknown>

/** schema.org's kinds of article: NewsArticle, OpinionNewsArticle, BlogPosting, LiveBlogPosting, Report … */
const ARTICLE = /(?:Article|Posting|Report)$/
const PAGE = /Page$/

/** Dates of publication that the page's JSON-LD gives, those of this page's article first. Broken scripts are passed over. */
export function publishedInLinkedData(page: Document): string[] {
  const things = [...page.getElementsByTagName('script')]
    .filter(({ type }) => type.toLowerCase() === 'application/ld+json')
    .flatMap((script) => thingsIn(parse(script.textContent ?? '')))
  const articles = things.filter((thing) => isA(thing, ARTICLE))
  const here = articles.filter((thing) => isAbout(thing, page))
  // A page that lists several articles has no date of its own, unless one of them is said to be this page.
  const own = here.length > 0 ? here : articles.length === 1 ? articles : []
  const pages = articles.length > 1 && own.length === 0 ? [] : things.filter((thing) => isA(thing, PAGE))
  return [...own, ...pages].flatMap(({ datePublished, dateCreated }) => [datePublished, dateCreated]).flatMap(texts)
}

function parse(json: string): unknown {
  // Content systems wrap the script in comments or CDATA, and leave line breaks inside strings.
  const bare = json.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*;?\s*$/g,
    '',
  )
  for (const text of [bare, bare.replace(/[\n\r\t]+/g, ' ')]) {
    try {
      return JSON.parse(text)
    } catch {}
  }
  return undefined
}

/** The things that a JSON-LD value holds: lists, @graph and what a page is mainly about are looked into. */
function thingsIn(value: unknown, depth = 0): Thing[] {
  if (depth > 6 || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((item) => thingsIn(item, depth + 1))
  const thing = value as Thing
  return [thing, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => thingsIn(thing[key], depth + 1))]
}

function isA(thing: Thing, kind: RegExp): boolean {
  return texts(thing['@type']).some((type) => kind.test(type))
}

/** Whether one of the thing's addresses is the page's own. */
function isAbout({ url, mainEntityOfPage, '@id': id }: Thing, page: Document): boolean {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? ''
  const own = [page.URL, canonical].map((address) => placeOf(address, page))
  const main = typeof mainEntityOfPage === 'object' ? (mainEntityOfPage as Thing | null)?.['@id'] : mainEntityOfPage
  return [url, main, id].flatMap(texts).some((address) => own.includes(placeOf(address, page)))
}

/** Host and path of an address; where it is none, the text itself. */
function placeOf(address: string, page: Document): string {
  if (!address || !URL.canParse(address, page.URL)) return address
  const { hostname, pathname } = new URL(address, page.URL)
  return bareHost(hostname) + pathname.replace(/\/$/, '')
}

function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
}
