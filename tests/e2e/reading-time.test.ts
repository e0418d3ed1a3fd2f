import type { Page } from 'puppeteer-core'
import { describe, expect, it } from 'vitest'
import { seedPages } from '../../scripts/seed-pages.ts'
import { cardText, inCard } from './driver/closed-card.ts'
import { markedTexts } from './driver/marks.ts'
import { hoverText } from './driver/pointer.ts'
import { until } from './driver/until.ts'
import { useBrowser } from './use-browser.ts'

const app = useBrowser()

/** The rows of a section of the card: group, and what the card says of its time. */
async function rowsOf(page: Page, name: string, section: string): Promise<[string, string][]> {
  await expect.poll(() => markedTexts(page)).toContain(name)
  await hoverText(page, name)
  await until('The card', () => cardText(page))
  const rows = await inCard(
    page,
    (root, section) =>
      [...root.querySelectorAll(`section[aria-label="${section}"] li`)].map((row): [string, string] => [
        row.querySelector('.fc-entity')?.textContent ?? '',
        row.querySelector('.fc-period')?.textContent ?? '',
      ]),
    section,
  )
  return rows ?? []
}

const article = (head: string, time = '') =>
  `<!doctype html><title>t</title>${head}<article>${time}<p>The former Labour MP Laura Pidcock stood for the NEC.</p></article>`

describe('the card puts first what held when the article was written', () => {
  it('an article of April 2020', async () => {
    const page = await app.open(seedPages()[2]?.url as string)
    expect(await rowsOf(page, 'Laura Pidcock', 'Faction ties')).toEqual([
      ['Don’t Leave, Organise', 'at the time'],
      ['Grassroots Voice', 'later'],
    ])
  })

  it('an article of October 2020', async () => {
    const page = await app.open(seedPages()[3]?.url as string)
    expect((await rowsOf(page, 'Laura Pidcock', 'Faction ties'))[0]).toEqual(['Grassroots Voice', 'at the time'])
  })

  it.each([
    [
      'JSON-LD',
      article('<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2020-10-25"}</script>'),
    ],
    ['published_time', article('<meta property="article:published_time" content="2020-10-25T08:00:00Z">')],
    ['a time element', article('', '<time datetime="2020-10-25">25 October</time>')],
  ])('by %s', async (_, html) => {
    const page = await app.openHtml(html)
    expect(await rowsOf(page, 'Laura Pidcock', 'Faction ties')).toEqual([
      ['Grassroots Voice', 'at the time'],
      ['Don’t Leave, Organise', 'earlier'],
    ])
    await expect.poll(() => cardText(page)).toContain('This page is dated 25 Oct 2020.')
  })

  it('by time, and says nothing more, where the page has no date', async () => {
    const page = await app.openHtml(article(''))
    expect(await rowsOf(page, 'Laura Pidcock', 'Faction ties')).toEqual([
      ['Don’t Leave, Organise', ''],
      ['Grassroots Voice', ''],
    ])
    expect(await cardText(page)).not.toContain('dated')
  })
})
