import { readFileSync } from 'node:fs'
import type { ServedPage } from './page-server.ts'

/** The part that a line of a seed plays on its outlet's page. */
type Role = 'h1' | 'h2' | 'standfirst' | 'byline' | 'caption' | 'quote' | 'note' | 'button' | 'p'

interface Outlet {
  name: string
  /** Accent of the masthead, and the typeface of the text. */
  accent: string
  serif: boolean
}

interface SeedPage {
  file: string
  url: string
  outlet: Outlet
  /** For the browser's tab, where the seed has no title. */
  title?: string
  /** As precise as the source. */
  date: string
  /** Lines that are no plain paragraph, by how they begin. */
  roles: [beginning: string, role: Role][]
  /** Inline markup: the text, and the same text with tags in it. First occurrence each. */
  inline: [text: string, html: string][]
  /** The beginning of the line where readers' comments or social posts start, and of the first line after them. */
  comments?: { from: string; to: string }
  posts?: string[]
}

const LEFT_FOOT_FORWARD: Outlet = { name: 'Left Foot Forward', accent: '#a4262c', serif: false }

const SEED_PAGES: SeedPage[] = [
  {
    file: '000_c18e6f065d19428a.txt',
    url: 'http://leftfootforward.org/2025/09/mainstream/',
    outlet: LEFT_FOOT_FORWARD,
    title: 'A new network',
    date: '2025-09',
    roles: [
      ['The aim of Mainstream', 'standfirst'],
      ['Basit Mahmood', 'byline'],
      ['Left Foot Forward doesn’t', 'note'],
      ['You can support', 'note'],
    ],
    inline: [
      ['Andy Burnham', '<a href="/tag/andy-burnham/">Andy Burnham</a>'],
      ['Keir Starmer’s', 'Keir <em>Starmer</em>’s'],
      ['Donate today', '<a href="/donate/">Donate today</a>'],
    ],
  },
  {
    file: '001_f7cc32d8b41967ac.txt',
    url: 'http://www.leftfutures.org/2014/nec-elections/',
    outlet: { name: 'Left Futures', accent: '#7a1f1f', serif: true },
    title: 'NEC elections',
    date: '2014',
    roles: [
      ['Latest post', 'note'],
      ['The Blairite party', 'h1'],
      ['9 Comments', 'h2'],
      ['© 2024', 'note'],
    ],
    inline: [
      ['NEC electionsTwo', '<span class="figure">NEC elections</span>Two'],
      ['CLGA Slate 2014Readers', '<span class="figure">CLGA Slate 2014</span>Readers'],
      ['John Spellar', '<a href="/tag/john-spellar/">John Spellar</a>'],
      ['Florence Nosegbe', '<strong>Florence</strong> <strong>Nosegbe</strong>'],
      ['Centre-left Grassroots Alliance', '<em>Centre-left Grassroots\n        Alliance</em>'],
      ['available here', '<a href="/2014/candidates/">available here</a>'],
    ],
    comments: { from: '9 Comments', to: '© 2024' },
  },
  {
    file: '002_92e87e76d749a03c.txt',
    url: 'http://labourlist.org/2020/04/call-to-members-launched-for-a-national-network-of-the-grassroots-labour-left/',
    outlet: { name: 'LabourList', accent: '#c8102e', serif: false },
    date: '2020-04',
    roles: [
      ['Red Labour, JVL', 'h1'],
      ['Elliot Chappell', 'byline'],
      ['© Twitter', 'caption'],
      ['Don’t leave, organise…', 'h2'],
      ['United we are rock', 'h2'],
      ['A new and different', 'h2'],
      ['Our principles', 'h2'],
      ['How to get involved', 'h2'],
      ['Everything Labour', 'note'],
      ['Every weekday', 'note'],
      ['By clicking', 'note'],
      ['More from', 'h2'],
      ['Donate to fund', 'button'],
      ['Subscribe to our', 'button'],
    ],
    inline: [
      ['Elliot Chappell', '<a rel="author" href="/author/elliot-chappell/">Elliot Chappell</a>'],
      ['ex-MP Laura Pidcock', 'ex-MP <a href="/tag/laura-pidcock/">Laura Pidcock</a>'],
      ['Jo Bird', 'Jo\n        Bird'],
      ['Sophie Wilson', '<span>Sophie</span> <span>Wilson</span>'],
      ['Pamela Fitzpatrick', '<b>Pamela</b>\n        Fitzpatrick'],
      ['Keir Starmer', '<a href="/tag/keir-starmer/">Keir <wbr>Starmer</a>'],
      ['our Facebook page', 'our <a href="/facebook/">Facebook page</a>'],
    ],
  },
  {
    file: '003_bba26ef21a4c643c.txt',
    url: 'http://www.dontleaveorganise.org/',
    outlet: { name: 'Don’t Leave, Organise', accent: '#8a1538', serif: false },
    date: '2020-10',
    roles: [
      ['for a broad left', 'h1'],
      ['endorsement logos', 'caption'],
      ['Signup', 'button'],
      ['Load More', 'button'],
    ],
    inline: [['@future_we_need', '<a href="/future/">@future_we_need</a>']],
    posts: ['Are you feeling', '[thread]', 'Reinstate', 'Tomorrow, ballots', 'Ballots drop'],
  },
  {
    file: '004_a825f42600115ec6.txt',
    url: 'http://leftfootforward.org/2010/05/labour-values-launches-with-mass-movement-objective/',
    outlet: LEFT_FOOT_FORWARD,
    date: '2010-05',
    roles: [
      ['“Labour values” launches', 'h1'],
      ['A new website was launched today by a group of London-based Labour activists. ', 'standfirst'],
      ['“The challenges', 'quote'],
      ['“We need to learn', 'quote'],
      ['“That we did not', 'quote'],
      ['“The new leader’s', 'quote'],
      ['Like this article', 'note'],
    ],
    inline: [
      ['Andy Hull', '<a href="/author/andy-hull/">Andy Hull</a>'],
      ['Jon Cruddas', 'Jon <b>Cruddas</b>'],
      ['sign a petition', '<a href="/petition/">sign a petition</a>'],
    ],
  },
]

const TEMPLATE: Record<Role, (html: string) => string> = {
  h1: (html) => `<h1>${html}</h1>`,
  h2: (html) => `<h2>${html}</h2>`,
  standfirst: (html) => `<p class="standfirst">${html}</p>`,
  byline: (html) => `<p class="byline">${html}</p>`,
  caption: (html) => `<p class="caption">${html}</p>`,
  quote: (html) => `<blockquote><p>${html}</p></blockquote>`,
  note: (html) => `<p class="note">${html}</p>`,
  button: (html) => `<p><button type="button">${html}</button></p>`,
  p: (html) => `<p>${html}</p>`,
}

const LIST_ITEM = /^(\d+\. |• |🗳)/u

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Gives each inline markup to the first line that has its text, and leaves every word as it is. */
function withInline(lines: string[], inline: SeedPage['inline']): string[] {
  const html = lines.map(escapeHtml)
  for (const [text, markup] of inline) {
    const at = html.findIndex((line) => line.includes(text))
    if (at < 0) throw new Error(`No line of the seed has "${text}".`)
    html[at] = (html[at] as string).replace(text, markup)
  }
  return html
}

/** Turns the lines of a seed into the elements of its page. List markers stay, as words of the seed. */
function markUp(page: SeedPage, lines: string[]): string {
  const html = withInline(lines, page.inline)
  const out: string[] = []
  const open: string[] = []
  const close = (until = 0) => {
    while (open.length > until) out.push(`</${open.pop()}>`)
  }
  const enter = (tag: string, attributes = '') => {
    out.push(`<${tag}${attributes}>`)
    open.push(tag)
  }
  let inComments = false
  for (const [index, line] of lines.entries()) {
    const text = html[index] as string
    const role = page.roles.find(([beginning]) => line.startsWith(beginning))?.[1] ?? 'p'
    const startsPost = page.posts?.some((beginning) => line.startsWith(beginning))
    const item = LIST_ITEM.test(line)
    if (line.startsWith(page.comments?.to ?? '\n')) {
      close()
      inComments = false
    }
    if (inComments && item) {
      close(2)
      enter('li', ' class="comment"')
    } else if (item) {
      if (open.at(-1) !== 'ul') enter('ul')
      out.push(`<li>${text}</li>`)
      continue
    } else if (open.at(-1) === 'ul' && !inComments) close(open.length - 1)
    if (startsPost) {
      close()
      enter('section', ' class="post"')
    }
    out.push(TEMPLATE[role](text))
    if (line.startsWith(page.comments?.from ?? '\n')) {
      enter('section', ' class="comments"')
      enter('ul')
      inComments = true
    }
  }
  close()
  return out.join('\n      ')
}

function style({ accent, serif }: Outlet): string {
  const text = serif ? 'Georgia, "DejaVu Serif", serif' : 'system-ui, "DejaVu Sans", sans-serif'
  return `
    :root { color-scheme: light dark; --accent: ${accent}; --line: light-dark(#ddd, #444); --quiet: light-dark(#5a5a5a, #b4b4b4) }
    body { margin: 0; font: 18px/1.6 ${text}; color: light-dark(#1b1b1b, #e9e9e9); background: light-dark(#fff, #191919) }
    header { border-top: 6px solid var(--accent); border-bottom: 1px solid var(--line) }
    header p, main { max-width: 42rem; margin: 0 auto; padding: 0.75rem 1.25rem }
    header b { font-size: 1.4rem; letter-spacing: -0.02em }
    header time { float: right; color: var(--quiet); font-size: 0.85rem; line-height: 2.2rem }
    h1 { font-size: 2rem; line-height: 1.2; margin: 1.5rem 0 1rem }
    h2 { font-size: 1.3rem; line-height: 1.3; margin: 2.2rem 0 0.8rem }
    a { color: light-dark(#0b4f8a, #8fc3f2) }
    ul { list-style: none; padding-left: 1rem }
    blockquote { margin: 1.5rem 0; padding-left: 1rem; border-left: 4px solid var(--accent) }
    .standfirst { font-size: 1.2rem; color: var(--quiet) }
    .byline { font-weight: 600 }
    .caption, .note { font-size: 0.85rem; color: var(--quiet) }
    .figure { float: right; margin: 0 0 0.5rem 1rem; padding: 2rem 1rem; border: 1px solid var(--line); font-size: 0.85rem }
    .post { border: 1px solid var(--line); border-radius: 12px; padding: 0 1.25rem; margin: 1.25rem 0 }
    .comments li { border-top: 1px solid var(--line); font-size: 0.95rem }
    button { font: inherit; padding: 0.4rem 1rem; border: 1px solid var(--line); border-radius: 6px; color: inherit; background: none }`
}

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })

function shownDate(date: string): string {
  return date.includes('-') ? MONTH.format(new Date(date)) : date
}

function document(page: SeedPage, lines: string[]): string {
  const heading = lines.find((line) =>
    page.roles.some(([beginning, role]) => role === 'h1' && line.startsWith(beginning)),
  )
  const title = page.title ?? heading ?? page.outlet.name
  const about = JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', datePublished: page.date })
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)} | ${page.outlet.name}</title>
    <meta property="article:published_time" content="${page.date}">
    <script type="application/ld+json">${about}</script>
    <style>${style(page.outlet)}
    </style>
  </head>
  <body>
    <header><p><time datetime="${page.date}">${shownDate(page.date)}</time><b>${page.outlet.name}</b></p></header>
    <main><article>
      ${markUp(page, lines)}
    </article></main>
  </body>
</html>
`
}

/**
 * The five seeds as pages of the outlets that published them, under their hosts. Masthead and date aside, the words are
 * the seeds' words: tests/scripts/seed-pages.test.ts holds them to it.
 */
export function seedPages(): (ServedPage & { file: string; body: string })[] {
  return SEED_PAGES.map((page) => {
    const text = readFileSync(new URL(`../seeds/${page.file}`, import.meta.url), 'utf8')
    const lines = text.split('\n').flatMap((line) => line.trim() || [])
    return { file: page.file, url: page.url, body: document(page, lines) }
  })
}
