import { JSDOM } from 'jsdom'
import { describe, expect, it } from 'vitest'
import { articleDate } from '../../../entrypoints/content/date/article-date.ts'

const NOW = new Date('2026-03-01T12:00:00Z')
const ld = (json: string) => `<script type="application/ld+json">${json}</script>`
const news = (more: object = {}) => ({ '@type': 'NewsArticle', datePublished: '2020-07-07T10:00:00+01:00', ...more })

function dateOf(html: string, path = '/story'): string | undefined {
  return articleDate(new JSDOM(html, { url: `https://labourlist.org${path}` }).window.document, NOW)
}

describe('JSON-LD', () => {
  it.each<[string, string, string | undefined]>([
    ['an article', ld(JSON.stringify(news())), '2020-07-07'],
    ['a list', ld(JSON.stringify([{ '@type': 'Organization' }, news()])), '2020-07-07'],
    ['a graph', ld(JSON.stringify({ '@graph': [{ '@type': 'WebSite' }, news()] })), '2020-07-07'],
    ['a graph in a list', ld(JSON.stringify([{ '@graph': [[news()]] }])), '2020-07-07'],
    ['several types', ld(JSON.stringify(news({ '@type': ['Article', 'OpinionNewsArticle'] }))), '2020-07-07'],
    ['a page about an article', ld(JSON.stringify({ '@type': 'WebPage', mainEntity: news() })), '2020-07-07'],
    ['a page', ld('{"@type":"WebPage","datePublished":"2020-07-07"}'), '2020-07-07'],
    ['written, not published', ld('{"@type":"BlogPosting","dateCreated":"2020-07"}'), '2020-07'],
    [
      'line breaks inside strings',
      ld('{"@type":"Article","headline":"a\nb","datePublished":"2020-07-07"}'),
      '2020-07-07',
    ],
    ['a comment around it', ld('<!-- {"@type":"Article","datePublished":"2020-07-07"} -->'), '2020-07-07'],
    ['a broken script before', ld('{"@type":') + ld(JSON.stringify(news())), '2020-07-07'],
    ['only a broken script', ld('{"@type":"Article","datePublished":"2020-07-07"'), undefined],
    ['null', ld('null'), undefined],
    ['a date that is no text', ld('{"@type":"Article","datePublished":{"a":1}}'), undefined],
    ['an impossible date', ld(JSON.stringify(news({ datePublished: '2020-02-30' }))), undefined],
    ['a future date', ld(JSON.stringify(news({ datePublished: '2031-01-01' }))), undefined],
    ['an event', ld('{"@type":"Event","startDate":"2020-07-07"}'), undefined],
  ])('%s', (_, html, date) => {
    expect(dateOf(html)).toBe(date)
  })

  it('is of the article whose address is the page’s, where several are listed', () => {
    const other = news({ url: 'https://labourlist.org/other', datePublished: '2019-01-01' })
    const here = news({ mainEntityOfPage: { '@id': 'https://labourlist.org/story/' } })
    expect(dateOf(ld(JSON.stringify([other, here])))).toBe('2020-07-07')
    expect(dateOf(ld(JSON.stringify([other, news()])))).toBeUndefined()
  })
})

describe('elements', () => {
  it.each<[string, string, string | undefined]>([
    ['published_time', '<meta property="article:published_time" content="2020-07-07T10:00:00Z">', '2020-07-07'],
    ['another meta element', '<meta name="DC.date.issued" content="2020-07-07">', '2020-07-07'],
    ['modified only', '<meta property="article:modified_time" content="2020-07-07">', undefined],
    ['a time in the article', '<article><time datetime="2020-07-07">Tuesday</time></article>', '2020-07-07'],
    ['a time in words', '<article><time>7 July 2020</time></article>', '2020-07-07'],
    [
      'a relative time before',
      '<article><time>2 hours ago</time><time datetime="2020-07-07"></time></article>',
      '2020-07-07',
    ],
    [
      'several times in the article: the first',
      '<article><time datetime="2020-07-07"></time><p><time datetime="2019-12-12">the election</time></article>',
      '2020-07-07',
    ],
    [
      'the one that says it is the date of publication',
      '<article><time datetime="2021-01-01"></time><time itemprop="datePublished" datetime="2020-07-07"></time></article>',
      '2020-07-07',
    ],
    [
      'times of comments and of related articles are not the article’s',
      `<article><aside><time datetime="2024-01-01"></time></aside>
       <div class="comments"><article><time datetime="2023-01-01"></time></article></div></article>`,
      undefined,
    ],
    [
      'a page of many articles has no date',
      '<article><time datetime="2020-07-07"></time></article><article><time datetime="2020-07-08"></time></article>',
      undefined,
    ],
    ['the only time of the main part', '<main><time datetime="2020-07-07"></time></main>', '2020-07-07'],
    [
      'a list of times without article',
      '<main><time datetime="2020-07-07"></time><time datetime="2020-07-08"></time></main>',
      undefined,
    ],
    ['nothing', '<p>In 2020 …</p>', undefined],
  ])('%s', (_, html, date) => {
    expect(dateOf(html)).toBe(date)
  })
})

describe('a byline in plain words', () => {
  const under = (line: string) =>
    `<article><h1>Labour left meets</h1>${line}<p>${'Long prose. '.repeat(20)}</p></article>`
  it.each<[string, string, string | undefined]>([
    ['a date alone', under('<p>12 March 2020</p>'), '2020-03-12'],
    ['with ordinal, weekday and time', under('<div>Thursday 12th March 2020, 10:30 am</div>'), '2020-03-12'],
    ['the American way', under('<span>Published on March 12, 2020 | 5 min read</span>'), '2020-03-12'],
    ['after its author', under('<p>By <a href="/sienna">Sienna Rodgers</a> · 12 Mar 2020</p>'), '2020-03-12'],
    ['after two authors', under('<p>By Sienna Rodgers and Elliot Chappell, 12 March 2020</p>'), '2020-03-12'],
    ['after a name in a byline', under('<p class="byline">Sienna Rodgers 12 March 2020</p>'), '2020-03-12'],
    ['in a part of its own', under('<div><div><p>Sienna Rodgers</p><p>12 March 2020</p></div></div>'), '2020-03-12'],
    ['above the heading', '<main><p>12 March 2020</p><h1>Labour left</h1><p>Prose.</p></main>', '2020-03-12'],
    ['said twice', under('<p>12 March 2020</p><p>By Ann Black, 12 March 2020</p>'), '2020-03-12'],
    ['two dates', under('<p>12 March 2020</p><p>14 March 2020</p>'), undefined],
    ['published and updated', under('<p>12 March 2020, updated 14 March 2020</p>'), undefined],
    ['updated only', under('<p>Updated 14 March 2020</p>'), undefined],
    ['a sentence', under('<p>Labour lost the election on 12 December 2019</p>'), undefined],
    ['a name that is no byline', under('<p>General Election 12 December 2019</p>'), undefined],
    ['prose', under(`<p>12 December 2019. ${'That day Labour lost. '.repeat(8)}</p>`), undefined],
    ['far below', under(`<p>${'Long prose. '.repeat(20)}</p><p>12 March 2020</p>`), undefined],
    ['several headings', `<h1>One</h1><p>12 March 2020</p><h1>Two</h1>`, undefined],
    ['no heading', '<p>12 March 2020</p>', undefined],
    ['of a comment', under('<div class="comments"><p>12 March 2020</p></div>'), undefined],
    ['a month only', under('<p>March 2020</p>'), undefined],
    ['figures, which may be either', under('<p>03/12/2020</p>'), undefined],
    ['in the future', under('<p>12 March 2031</p>'), undefined],
  ])('%s', (_, html, date) => {
    expect(dateOf(html)).toBe(date)
  })

  it('gives way to all that is marked as a date', () => {
    expect(dateOf(under('<p>12 March 2020</p>'), '/2020/06/06/story')).toBe('2020-06-06')
  })
})

describe('sources in order of trust', () => {
  const all = [
    ld(JSON.stringify(news({ datePublished: '2020-01-01' }))),
    '<meta property="article:published_time" content="2020-02-02">',
    '<meta name="date" content="2020-03-03">',
    '<time itemprop="datePublished" datetime="2020-04-04"></time>',
    '<article><time datetime="2020-05-05"></time></article>',
  ]

  it.each([
    [0, '2020-01-01'],
    [1, '2020-02-02'],
    [2, '2020-03-03'],
    [3, '2020-04-04'],
    [4, '2020-05-05'],
    [5, '2020-06-06'],
  ])('without the first %i: %s', (from, date) => {
    expect(dateOf(all.slice(from).join(''), '/2020/06/06/story')).toBe(date)
  })

  it('goes on to the next where one cannot be read', () => {
    expect(dateOf('<meta property="article:published_time" content="soon">', '/2020/04/story')).toBe('2020-04')
  })
})
