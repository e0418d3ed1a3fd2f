// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact'
import axe from 'axe-core'
import { render as renderAtOnce } from 'preact'
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { App } from '../../entrypoints/explore/App.tsx'
import { cardOf } from '../../lib/dataset/card.ts'
import type { Claim, Dataset } from '../../lib/dataset/types.ts'
import { worldOf } from '../../lib/explore/world.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import { SAMPLE } from '../search/sample-dataset.ts'

const DOCUMENT = {
  text: 'Before.\n\nHere are quoted\nwords of the source.',
  leftOut: ['The readers’ comments are left out.'],
}

const explorerOf = (dataset: Dataset) => ({
  world: worldOf(dataset),
  search: createSearch([dataset]),
  cardOf: (id: string) => cardOf(dataset, id),
  documentOf: (file: string) => (file === 'dlo.txt' ? DOCUMENT : undefined),
})

const show = (hash: string, dataset: Dataset = SAMPLE) => {
  location.hash = hash
  return render(<App explorer={explorerOf(dataset)} />)
}
const go = async (hash: string) => {
  location.hash = hash
  await waitFor(() => expect(screen.getByRole('main').textContent).not.toBe(''))
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const hrefs = (within_: HTMLElement) =>
  within(within_)
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'))

beforeAll(() => {
  vi.stubGlobal('scrollTo', vi.fn())
  vi.stubGlobal('matchMedia', () => ({ matches: true }))
  vi.stubGlobal('CSS', { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') })
})
beforeEach(() => {
  history.replaceState(null, '', '#/')
  // axe asks for a canvas to see whether letters are icons; jsdom has none.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null)
})
afterEach(cleanup)

describe('the navigation', () => {
  test.each([
    ['#/', []],
    ['#/people', ['People']],
    ['#/person/laura-pidcock', ['People']],
    ['#/organisation/progress', ['Groups']],
    ['#/contest/nec-2020', ['Contests']],
    ['#/source/dlo-2020', ['Sources']],
    ['#/what/is/this', []],
  ])('at %s shows that the reader is in %j', (hash, views) => {
    show(hash)
    const links = within(screen.getByRole('navigation', { name: 'Views' })).getAllByRole('link')
    expect(links.filter((link) => link.hasAttribute('aria-current')).map((link) => link.textContent)).toEqual(views)
  })
})

describe('every address has its page', () => {
  test.each([
    ['#/', 'Explorer'],
    ['#/network', 'Network'],
    ['#/timeline', 'Timeline'],
    ['#/people', 'People'],
    ['#/people?by=group', 'People'],
    ['#/organisations', 'Groups and organisations'],
    ['#/contests', 'Contests'],
    ['#/sources', 'Sources'],
    ['#/search?q=pidcok', 'Search'],
    ['#/person/laura-pidcock', 'Laura Pidcock'],
    ['#/organisation/progress', 'Progress'],
    ['#/contest/nec-2020', 'NEC 2020, local party places'],
    ['#/source/dlo-2020', 'For a broad left network'],
    ['#/source/left-futures-2014', 'Left Futures, Jun 2014'],
    ['#/person/nobody', 'Not in the dataset'],
    ['#/organisation/laura-pidcock', 'Not in the dataset'],
    ['#/what/is/this', 'Not in the dataset'],
  ])('%s: %s, and axe finds nothing', async (hash, title) => {
    const { container } = show(hash)
    expect(heading()).toBe(title)
    const { violations } = await axe.run(container, {
      resultTypes: ['violations'],
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  })

  test('the page follows the address', async () => {
    show('#/people')
    await go('#/person/jo-bird')
    await waitFor(() => expect(heading()).toBe('Jo Bird'))
    await waitFor(() => expect(document.title).toBe('Jo Bird · Factionary'))
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 })))
  })
})

test('a page that is come back to is where it was left', async () => {
  const scrolled = vi.mocked(scrollTo)
  show('#/people')
  history.replaceState({ scroll: 700 }, '')
  await go('#/contests')
  await waitFor(() => expect(scrolled).toHaveBeenLastCalledWith(0, 0))
  history.back()
  await waitFor(() => expect(heading()).toBe('People'))
  await waitFor(() => expect(scrolled).toHaveBeenLastCalledWith(0, 700))
})

test('an address that changes right after the first render is followed', async () => {
  const root = document.body.appendChild(document.createElement('div'))
  // Not the testing library's render, which waits until all effects have run.
  renderAtOnce(<App explorer={explorerOf(SAMPLE)} />, root)
  history.replaceState(null, '', '#/contests')
  dispatchEvent(new Event('hashchange'))
  await waitFor(() => expect(heading()).toBe('Contests'))
  renderAtOnce(null, root)
  root.remove()
})

describe('an unknown id', () => {
  test('offers what comes nearest', () => {
    show('#/person/laura-pidcok')
    expect(hrefs(screen.getByRole('region', { name: 'What comes nearest' }))).toContain('#/person/laura-pidcock')
  })
})

describe('a person’s page', () => {
  test('has the card and each claim with the way into its source', () => {
    show('#/person/laura-pidcock')
    expect(screen.getByRole('region', { name: 'Faction ties' })).toBeTruthy()
    const claims = screen.getByRole('region', { name: 'All claims' })
    const about = SAMPLE.claims.filter(({ subject, object }) => [subject, object].includes('laura-pidcock'))
    expect(within(claims).getAllByRole('link', { name: 'Open in source' })).toHaveLength(about.length)
  })

  test('of whom nothing is said, says so', () => {
    show('#/person/tosh-mcdonald')
    expect(screen.getByText(/state nothing of this record/)).toBeTruthy()
  })
})

describe('the network', () => {
  const nodes = () => screen.getAllByRole('button').filter((element) => element.matches('.ex-node'))
  const node = (name: RegExp) => screen.getByRole('button', { name })

  test('is one stop for the Tab key, and arrow keys move along it', () => {
    show('#/network')
    expect(nodes().filter((element) => element.getAttribute('tabindex') === '0')).toHaveLength(1)
    const first = nodes()[0] as HTMLElement
    first.focus()
    fireEvent.keyDown(first, { key: 'End' })
    expect(document.activeElement).toBe(nodes().at(-1))
    expect(nodes().filter((element) => element.getAttribute('tabindex') === '0')).toEqual([nodes().at(-1)])
  })

  test('Enter opens the card beside, and the address keeps it', async () => {
    show('#/network')
    fireEvent.keyDown(node(/^Progress/), { key: 'Enter' })
    await waitFor(() => expect(screen.getByRole('region', { name: 'Progress' })).toBeTruthy())
    expect(location.hash).toBe('#/network?card=progress')
    expect(node(/^Progress/).getAttribute('aria-pressed')).toBe('true')
  })

  test('shows the same ties as a table, with their sources', () => {
    show('#/network?relations=allied')
    const table = screen.getByRole('table')
    expect(within(table).getAllByRole('row')).toHaveLength(2)
    expect(hrefs(table)).toEqual([
      '#/organisation/progress',
      '#/organisation/labour-first',
      expect.stringMatching(/^#\/source\/left-futures-2014\/claim\//),
    ])
  })

  test('a relation switched off leaves picture, table and count', async () => {
    show('#/network')
    const before = within(screen.getByRole('table')).getAllByRole('row').length
    fireEvent.click(screen.getByRole('checkbox', { name: 'Endorsement' }))
    await waitFor(() => expect(within(screen.getByRole('table')).getAllByRole('row').length).toBeLessThan(before))
    expect(location.hash).toBe('#/network?relations=member%2Csupporter%2Cfounder%2Callied')
  })

  test('a year in which nothing is said to have held says so, and what to do', () => {
    show('#/network?year=2017')
    expect(screen.getByText(/No tie fits these filters/)).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Show all ties' }).getAttribute('href')).toBe('#/network')
  })

  test('around a group without ties names the group that was asked for', () => {
    show('#/network?around=labour-nec')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Around' }).selectedOptions[0]?.textContent).toBe(
      SAMPLE.organisations.find(({ id }) => id === 'labour-nec')?.name,
    )
  })

  test.each([
    ['#/person/laura-pidcock', '#/network?card=laura-pidcock'],
    ['#/organisation/labour-first', '#/network?around=labour-first&card=labour-first'],
    ['#/organisation/labour-nec', undefined],
  ])('is one step from the page of who is in it: %s', (hash, address) => {
    show(hash)
    expect(screen.queryByRole('link', { name: 'Show in the network' })?.getAttribute('href')).toBe(address)
  })

  test('nonsense in the address is ignored', () => {
    show('#/network?year=soon&relations=love&around=nobody&card=nobody')
    expect(nodes().length).toBeGreaterThan(5)
  })
})

describe('the timeline', () => {
  test('a bar lists its claims, and all come back', async () => {
    show('#/timeline')
    const bar = screen.getByRole('button', { name: /^M 2: membership, Labour First, Jun 2014/ })
    fireEvent.click(bar)
    const list = screen.getByRole('region', { name: 'Claims in words' })
    await waitFor(() => expect(within(list).getByRole('heading', { level: 2 }).textContent).toContain('2 claims'))
    fireEvent.click(screen.getByRole('button', { name: 'Show all claims' }))
    await waitFor(() => expect(within(list).getByRole('heading', { level: 2 }).textContent).toContain('All claims'))
  })
})

describe('a contest', () => {
  test('says of a slate that was endorsed as a whole that it is no person', () => {
    const [first] = SAMPLE.claims.filter(({ relation }) => relation === 'endorsed')
    const claims = [...SAMPLE.claims, { ...(first as Claim), id: 'whole', object: 'grassroots-voice' }]
    show('#/contest/nec-2020', { ...SAMPLE, claims })
    const slate = screen.getByRole('region', { name: 'Centre-left Grassroots Alliance' })
    expect(
      within(slate)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
    ).toEqual(['Laura Pidcock source', 'Yasmine Dar source', 'Grassroots Voice slate source'])
  })

  test('has a column for results only where a source states one, and the source of each candidacy', () => {
    const [person] = SAMPLE.people as [(typeof SAMPLE.people)[number]]
    const [one] = SAMPLE.claims as [Claim]
    const stood: Claim = { ...one, id: 'stood', relation: 'stood', subject: person.id, object: 'nec-2020' }
    const columns = () =>
      within(screen.getByRole('region', { name: 'Candidates' }))
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent)
    const claims = SAMPLE.claims.filter(({ relation }) => relation !== 'stood')
    show('#/contest/nec-2020', { ...SAMPLE, claims: [...claims, stood] })
    expect(columns()).toEqual(['Candidate', 'Endorsed by'])
    expect(screen.getByRole('rowheader', { name: new RegExp(`^${person.name}.Source`) })).toBeTruthy()
    cleanup()
    show('#/contest/nec-2020', { ...SAMPLE, claims: [...claims, { ...stood, result: 'not elected' }] })
    expect(columns()).toEqual(['Candidate', 'Result', 'Endorsed by'])
  })

  test('shows who stood, who endorsed whom, and the orders of voting', () => {
    show('#/contest/nec-2020')
    const orders = screen.getByRole('region', { name: /^Orders of voting recommended by Centre-left/ })
    const rows = within(orders)
      .getAllByRole('row')
      .map((row) => [...row.children].map((cell) => cell.textContent))
    expect(rows).toEqual([
      ['Candidate', 'Northern and South West', 'North West, N. Ireland and International'],
      ['Laura Pidcock', '1st', '3rd'],
      ['Yasmine Dar', '6th', '1st'],
    ])
    expect(screen.getByRole('region', { name: 'Centre-left Grassroots Alliance' }).textContent).toContain('Yasmine Dar')
  })
})

describe('a source', () => {
  const claim = SAMPLE.claims.find((one) => one.source === 'dlo-2020')?.id as string

  test('has its quoted passages marked, each leading to its claims and back', () => {
    const { container } = show('#/source/dlo-2020')
    expect(container.querySelector('mark')?.textContent).toContain('quoted\nwords')
    const address = `#/source/dlo-2020/claim/${claim}`
    expect(hrefs(screen.getByRole('article', { name: 'The document' }))).toContain(address)
    expect(hrefs(screen.getByRole('region', { name: 'Claims from this document' }))).toContain(address)
  })

  test('an address with a claim goes to its passage', () => {
    const { container } = show(`#/source/dlo-2020/claim/${claim}`)
    expect(container.querySelector('mark.is-lit')).toBeTruthy()
    expect(document.activeElement?.getAttribute('data-passage-of')).toBe(claim)
  })

  describe('with many claims', () => {
    const [one] = SAMPLE.claims as [Claim]
    const claims = Array.from({ length: 500 }, (_, at) => ({
      ...one,
      id: `many-${at + 1}`,
      source: 'dlo-2020',
      quote: `Sentence number ${at + 1} says it.`,
    }))
    const text = claims.map(({ quote }) => quote).join(' And so on. ')
    const showMany = (hash: string) => {
      location.hash = hash
      const explorer = { ...explorerOf({ ...SAMPLE, claims }), documentOf: () => ({ text, leftOut: [] }) }
      return render(<App explorer={explorer} />)
    }
    const numbersIn = (container: Element) => {
      const numbers = [...container.querySelectorAll('.ex-number')].map((link) => Number(link.textContent))
      return [numbers[0], numbers.at(-1), numbers.length]
    }
    const wordsOf = (container: Element) => container.querySelector('.ex-document')?.textContent ?? ''

    test('shows the first of them, with their part of the document, and the next when asked', () => {
      const { container } = showMany('#/source/dlo-2020')
      expect(numbersIn(container)).toEqual([1, 200, 200])
      expect(wordsOf(container)).toContain('Sentence number 200 says')
      expect(wordsOf(container)).not.toContain('Sentence number 201 says')
      fireEvent.click(screen.getByRole('button', { name: 'More claims: 201 to 400 of 500' }))
      expect(numbersIn(container)).toEqual([1, 400, 400])
      fireEvent.click(screen.getByRole('button', { name: 'The text goes on: 401 to 500 of 500' }))
      expect(numbersIn(container)).toEqual([1, 500, 500])
      expect(container.querySelectorAll('[data-passage-of]')).toHaveLength(500)
      expect(wordsOf(container).replace(/\d+(?=Sentence)/g, '')).toBe(text)
    })

    test('shows the portion of the claim that the address names, and those before it when asked', () => {
      const { container } = showMany('#/source/dlo-2020/claim/many-300')
      expect(numbersIn(container)).toEqual([201, 400, 200])
      expect(document.activeElement?.getAttribute('data-passage-of')).toBe('many-300')
      fireEvent.click(screen.getByRole('button', { name: 'Earlier claims: 1 to 200 of 500' }))
      expect(numbersIn(container)).toEqual([1, 400, 400])
    })

    test('goes on to a claim of another portion', async () => {
      const { container } = showMany('#/source/dlo-2020/claim/many-300')
      await go('#/source/dlo-2020/claim/many-401')
      await waitFor(() => expect(numbersIn(container)).toEqual([401, 500, 100]))
    })
  })

  test('leads from passage to claim and from claim to passage, again and again', async () => {
    const { container } = show('#/source/dlo-2020')
    const passage = container.querySelector<HTMLElement>(`[data-passage-of="${claim}"]`) as HTMLElement
    const number = container.querySelector<HTMLElement>(`[data-claim="${claim}"] .ex-number`) as HTMLElement
    for (const [from, to] of [
      [passage, number],
      [number, passage],
      [passage, number],
    ] as const) {
      from.click()
      await waitFor(() => expect(document.activeElement).toBe(to))
    }
    // jsdom goes to a link's address in a task of its own, which must not fall into the next test.
    await new Promise((resolve) => setTimeout(resolve, 20))
  })

  test('says what of it is left out', () => {
    show('#/source/dlo-2020')
    const document_ = screen.getByRole('article', { name: 'The document' })
    expect(document_.textContent).toContain('comments are left out')
  })

  test('whose text was not kept still has its claims', () => {
    show('#/source/labourlist-2020')
    expect(screen.getByText(/text of this source was not kept/)).toBeTruthy()
    expect(screen.getByRole('region', { name: 'Claims from this document' }).textContent).toContain('Jo Bird')
  })
})

describe('search', () => {
  test('finds as one types, with the letters marked, and Enter opens the first', async () => {
    show('#/people')
    const field = screen.getByRole('searchbox')
    fireEvent.input(field, { target: { value: 'pidcok' } })
    await waitFor(() => expect(heading()).toBe('Search'))
    expect([...document.querySelectorAll('main mark')].map((mark) => mark.textContent)).toContain('Pidco')
    fireEvent.submit(field.closest('form') as HTMLFormElement)
    await waitFor(() => expect(heading()).toBe('Laura Pidcock'))
  })

  test('that finds nothing leads to the lists', () => {
    show('#/search?q=zzzzzz')
    expect(hrefs(screen.getByRole('main'))).toEqual(['#/people', '#/organisations', '#/contests', '#/sources'])
  })

  test('that finds nothing says what was looked for', () => {
    show('#/search?q=zzzz')
    expect(screen.getByText('Nothing found for “zzzz”')).toBeTruthy()
  })
})

describe('unusual data', () => {
  const name = 'Aurelia-Wilhelmina Featherstonehaugh-Cholmondeley of Northumberland'
  const rtl = 'ליאורה בן־דוד'
  const [first] = SAMPLE.people
  const dataset: Dataset = {
    ...SAMPLE,
    people: [
      { ...(first as Dataset['people'][number]), id: 'long', name },
      { ...(first as Dataset['people'][number]), id: 'rtl', name: rtl },
    ],
    claims: SAMPLE.organisations.flatMap(({ id }) =>
      ['long', 'rtl'].map((subject) => ({
        id: `${subject}-${id}`,
        subject,
        relation: 'supporter' as const,
        object: id,
        status: 'stated' as const,
        source: 'dlo-2020',
        quote: 'quoted words',
      })),
    ),
  }

  test('a long name is cut in the picture, and whole in its label, table and page', () => {
    show('#/network', dataset)
    const node = screen.getByRole('button', { name: new RegExp(`^${name}`) })
    expect(node.querySelector('text')?.textContent).toMatch(/^Aurelia-Wilhelmina.*…$/)
    expect(within(screen.getByRole('table')).getAllByText(name).length).toBeGreaterThan(0)
  })

  test('a name that runs from right to left keeps its own direction', () => {
    show('#/person/rtl', dataset)
    expect(screen.getByRole('heading', { level: 1 }).getAttribute('dir')).toBe('auto')
    expect(screen.getAllByText(rtl).every((element) => element.closest('[dir="auto"]'))).toBe(true)
  })

  test.each(['#/', '#/network', '#/timeline', '#/people', '#/sources'])('an empty dataset shows %s', (hash) => {
    show(hash, { version: '0', people: [], organisations: [], contests: [], sources: [], claims: [] })
    expect(heading()).toBeTruthy()
  })

  describe('very many', () => {
    const people = Array.from({ length: 501 }, (_, at) => ({ id: `p${at}`, name: `Ann Number${at}` }))
    const [person] = SAMPLE.people as [Dataset['people'][number]]
    const many: Dataset = {
      ...SAMPLE,
      people: people.map((one) => ({ ...person, ...one })),
      claims: people.map(({ id }) => ({
        id: `c-${id}`,
        subject: id,
        relation: 'supporter',
        object: 'progress',
        asOf: '2020',
        status: 'stated',
        source: 'dlo-2020',
        quote: 'quoted words',
      })),
    }

    test('ties have a table instead of a picture, the first 500 at once', () => {
      show('#/network', many)
      expect(document.querySelector('.ex-node')).toBeNull()
      expect(screen.getByText(/^502 people and groups are too many for a picture/)).toBeTruthy()
      const lines = () => within(screen.getByRole('table')).getAllByRole('row').length - 1
      expect(lines()).toBe(500)
      fireEvent.click(screen.getByRole('button', { name: '1 more of 501 ties' }))
      expect(lines()).toBe(501)
      expect(screen.queryByRole('button', { name: /more of/ })).toBeNull()
    })

    test('claims are drawn 500 at a time', () => {
      show('#/timeline', many)
      const lines = () => screen.getByRole('region', { name: '2020' }).querySelectorAll('li').length
      expect(lines()).toBe(500)
      fireEvent.click(screen.getByRole('button', { name: '1 more of 501 claims' }))
      expect(lines()).toBe(501)
    })
  })
})
