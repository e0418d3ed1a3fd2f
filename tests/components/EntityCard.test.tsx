// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact'
import axe from 'axe-core'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { EntityCard } from '../../components/EntityCard.tsx'
import type { CardRow } from '../../lib/dataset/card-model.ts'
import { EMPTY, LONG, PIDCOCK, RTL } from './cards.ts'

afterEach(cleanup)

const matched = { text: 'Pidcock', why: 'surname of the person named in full above', certain: true }

describe('a card', () => {
  it('says who, with ties, endorsements, contest, result and dates', () => {
    render(<EntityCard card={PIDCOCK} />)
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe('Laura Pidcock')
    expect(screen.getByText(/Former MP/)).toBeTruthy()
    const ties = screen.getByRole('region', { name: 'Faction ties' })
    expect(within(ties).getAllByRole('listitem').map(readable)).toEqual([
      'Grassroots Voice candidate Source 1 Oct 2020',
      'Don’t Leave, Organise supporter Source 2 self-declared Apr 2020',
    ])
    expect(readable(screen.getByRole('region', { name: 'Endorsed by' }))).toContain('NEC 2020, local party places')
    expect(readable(screen.getByRole('region', { name: 'Stood for' }))).toContain('elected, 12,745 votes')
  })

  it('shows the order of voting by rank, and the words it stands in', () => {
    render(<EntityCard card={PIDCOCK} />)
    const rows = within(screen.getByRole('table', { name: 'Recommended order of voting' })).getAllByRole('row')
    expect(rows.map(readable)).toEqual(['1st choice Northern and South West', '3rd choice London'])
    expect(screen.getByText('London: 3 Laura Pidcock')).toBeTruthy()
  })

  it('quotes each source with outlet, title, date and link, and says where the link is not exact', () => {
    render(<EntityCard card={PIDCOCK} />)
    const [first, second] = within(screen.getByRole('region', { name: 'Sources' })).getAllByRole('listitem')
    expect(readable(first as HTMLElement)).toBe(
      '1 We have negotiated a united left slate for the CLP positions via the CLGA (1) dontleaveorganise.org , “For a broad left network”, Oct 2020',
    )
    const link = within(first as HTMLElement).getByRole('link')
    expect(link.getAttribute('href')).toBe('https://dontleaveorganise.org/for-a-broad-left-network')
    expect(link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(readable(second as HTMLElement)).toContain('link leads to the outlet, not to the article')
  })

  it('opens other entities, and names are plain where nothing can be opened', () => {
    const onOpenEntity = vi.fn()
    const { rerender } = render(<EntityCard card={PIDCOCK} onOpenEntity={onOpenEntity} />)
    fireEvent.click(screen.getByRole('button', { name: 'Grassroots Voice' }))
    expect(onOpenEntity).toHaveBeenCalledWith('grassroots-voice')
    rerender(<EntityCard card={PIDCOCK} />)
    expect(screen.queryByRole('button', { name: 'Grassroots Voice' })).toBeNull()
  })

  it.each(['Enter', ' '])('opens other entities by key %j too', (key) => {
    const onOpenEntity = vi.fn()
    render(<EntityCard card={PIDCOCK} onOpenEntity={onOpenEntity} />)
    fireEvent.keyDown(screen.getByRole('button', { name: 'Grassroots Voice' }), { key: 'a' })
    expect(onOpenEntity).not.toHaveBeenCalled()
    fireEvent.keyDown(screen.getByRole('button', { name: 'Grassroots Voice' }), { key })
    expect(onOpenEntity).toHaveBeenCalledWith('grassroots-voice')
  })

  it('keeps the number of a source with the words before it: details, or the name where there are none', () => {
    const { container } = render(<EntityCard card={PIDCOCK} onOpenEntity={() => {}} />)
    const kept = [...container.querySelectorAll('.fc-together')].map(readable)
    expect(kept).toContain('candidate Source 1')
    const [bare] = PIDCOCK.sections[0]?.rows ?? []
    const rows = [{ ...bare, role: undefined }] as CardRow[]
    const card = { ...PIDCOCK, sections: [{ id: 'ties' as const, title: 'Faction ties', rows }] }
    const { container: other } = render(<EntityCard card={card} onOpenEntity={() => {}} />)
    expect([...other.querySelectorAll('.fc-together')].map(readable)).toEqual(['Grassroots Voice Source 1'])
  })

  it('says why the name was matched', () => {
    const { rerender } = render(<EntityCard card={PIDCOCK} matched={matched} />)
    expect(readable(screen.getByRole('contentinfo'))).toBe(
      'Matched “ Pidcock ”: surname of the person named in full above',
    )
    rerender(<EntityCard card={PIDCOCK} matched={{ ...matched, certain: false }} />)
    expect(readable(screen.getByRole('contentinfo'))).toMatch(/^Probable match for “ Pidcock ”: /)
  })

  it('lets the reader object at once, go further, and take it back', () => {
    const onWrongPerson = vi.fn()
    const onUndoWrongPerson = vi.fn()
    const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }))
    render(<EntityCard card={PIDCOCK} matched={matched} {...{ onWrongPerson, onUndoWrongPerson }} />)
    press('Wrong person? Unmark here')
    expect(onWrongPerson).toHaveBeenLastCalledWith('page')
    expect(screen.getByRole('status').textContent).toBe('Laura Pidcock is not marked on this page any more.')
    press('This site too')
    expect(onWrongPerson).toHaveBeenLastCalledWith('site')
    expect(screen.queryByRole('button', { name: 'This site too' })).toBeNull()
    press('Everywhere')
    expect(onWrongPerson).toHaveBeenLastCalledWith('everywhere')
    expect(screen.getByRole('status').textContent).toBe('Laura Pidcock is not marked anywhere any more.')
    press('Undo')
    expect(onUndoWrongPerson).toHaveBeenCalledOnce()
    expect(screen.getByRole('button', { name: 'Wrong person? Unmark here' })).toBeTruthy()
    expect(screen.getByRole('status').textContent).toBe('')
  })

  it('asks of a group whether it is the wrong group', () => {
    render(<EntityCard card={{ ...PIDCOCK, kind: 'network' }} matched={matched} onWrongPerson={() => {}} />)
    expect(screen.getByRole('button', { name: 'Wrong group? Unmark here' })).toBeTruthy()
  })

  it.each([
    [true, 'The report is copied. Nothing was sent: paste it into the tracker.'],
    [false, 'Copy the report and paste it into the tracker.'],
  ])('reports a mistake as text that the reader sees (copied: %s)', async (copied, words) => {
    render(
      <EntityCard
        card={PIDCOCK}
        matched={matched}
        onReport={async () => ({ text: 'Page: x', copied, to: 'the tracker' })}
      />,
    )
    fireEvent.click(screen.getByRole('button', { name: 'Report a mistake' }))
    expect(await screen.findByText(words)).toBeTruthy()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'The report' }).value).toBe('Page: x')
  })

  it('puts first what held when the article was written', () => {
    render(<EntityCard card={PIDCOCK} articleDate="2020-02-01" />)
    const rows = within(screen.getByRole('region', { name: 'Faction ties' }))
      .getAllByRole('listitem')
      .map(readable)
    expect(rows).toEqual([
      'Don’t Leave, Organise supporter Source 2 self-declared around then Apr 2020',
      'Grassroots Voice candidate Source 1 later Oct 2020',
    ])
    expect(screen.getByText('This page is dated 1 Feb 2020.')).toBeTruthy()
  })

  it('leads to others on the page', () => {
    const onShowOnPage = vi.fn()
    const also = [{ entity: 'yasmine-dar', name: 'Yasmine Dar', why: 'same slate' }]
    render(<EntityCard card={PIDCOCK} alsoOnPage={also} onShowOnPage={onShowOnPage} />)
    fireEvent.click(screen.getByRole('button', { name: 'Yasmine Dar' }))
    expect(onShowOnPage).toHaveBeenCalledWith('yasmine-dar')
  })
})

describe('a long card', () => {
  it('folds ties and sources, and unfolds them on demand', () => {
    render(<EntityCard card={LONG} />)
    const ties = screen.getByRole('region', { name: 'Faction ties' })
    expect(within(ties).getAllByRole('listitem')).toHaveLength(5)
    fireEvent.click(within(ties).getByRole('button', { name: '35 more entries' }))
    expect(within(ties).getAllByRole('listitem')).toHaveLength(40)
    fireEvent.click(within(ties).getByRole('button', { name: 'Fewer entries' }))
    expect(within(ties).getAllByRole('listitem')).toHaveLength(5)
  })

  it('leads to a source that is folded away', () => {
    render(<EntityCard card={LONG} />)
    const sources = screen.getByRole('region', { name: 'Sources' })
    expect(within(sources).getAllByRole('listitem')).toHaveLength(2)
    fireEvent.click(screen.getByRole('button', { name: 'Source 4' }))
    expect(within(sources).getAllByRole('listitem')).toHaveLength(40)
    expect(document.activeElement?.getAttribute('data-note')).toBe('4')
  })
})

it('says so where nothing is known', () => {
  render(<EntityCard card={EMPTY} />)
  expect(screen.getByText('The sources state no ties and no endorsements.')).toBeTruthy()
  expect(screen.queryByRole('region')).toBeNull()
})

it('leaves the direction of names and quotes to their own script', () => {
  render(<EntityCard card={RTL} />)
  expect(screen.getByRole('heading', { level: 2 }).getAttribute('dir')).toBe('auto')
  expect(screen.getByText(/صوت القاعدة Grassroots/).getAttribute('dir')).toBe('auto')
})

it.each([
  ['usual', PIDCOCK],
  ['empty', EMPTY],
  ['long', LONG],
  ['right-to-left', RTL],
])('axe finds nothing in the %s card', async (_, card) => {
  const { container } = render(
    <EntityCard card={card} matched={matched} onOpenEntity={() => {}} onWrongPerson={() => {}} onReport={vi.fn()} />,
  )
  const { violations } = await axe.run(container, {
    resultTypes: ['violations'],
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  })
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
})

/** What a screen reader would read out, roughly: visible text, spaces folded. */
function readable(element: Element): string {
  const copy = element.cloneNode(true) as Element
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove()
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  const parts: string[] = []
  while (walker.nextNode()) parts.push(walker.currentNode.textContent ?? '')
  return parts.join(' ').replace(/\s+/g, ' ').trim()
}
