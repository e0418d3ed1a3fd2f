// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { SourceView } from '../../entrypoints/popup/SourceView.tsx'
import type { Claim } from '../../lib/dataset/types.ts'
import { DATASET } from './dataset.ts'

afterEach(cleanup)

it.each<[Partial<Claim>, string]>([
  [{ relation: 'supporter', object: 'network', asOf: '2014' }, 'Ann Ash supporter of The Network · 2014'],
  [{ relation: 'position', object: 'party', role: 'treasurer' }, 'Ann Ash position: treasurer · The Party'],
  [{ relation: 'position', role: 'member of The Party', object: 'party' }, 'Ann Ash position: member of The Party'],
  [{ relation: 'mentioned', object: 'paper-2020' }, 'Ann Ash named'],
  [{ relation: 'mentioned', object: 'paper-2020', role: 'quoted' }, 'Ann Ash named · quoted'],
  [{ relation: 'stood', object: 'board-2020', votes: 1200 }, 'Ann Ash stood in Board 2020 · 1,200 votes, 2020'],
])('the claim %j in words', (claim, words) => {
  const claims = [{ id: 'c', subject: 'ann', status: 'stated', source: 'paper-2020', quote: 'Q', ...claim } as Claim]
  const { container } = render(<SourceView dataset={{ ...DATASET, claims }} id="paper-2020" onOpen={() => {}} />)
  expect(container.querySelector('.passage li')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(words)
})

it('is short at first: a few passages, each with a few claims, and more of both when asked', () => {
  const claim = (passage: number, place: number) =>
    ({
      id: `c${passage}-${place}`,
      subject: 'ann',
      relation: 'position',
      role: `post ${place}`,
      status: 'stated',
      source: 'paper-2020',
      quote: `Passage ${passage}`,
    }) as Claim
  const claims = Array.from({ length: 20 }, (_, passage) =>
    [0, 1, 2, 3, 4, 5].map((place) => claim(passage, place)),
  ).flat()
  const { container } = render(<SourceView dataset={{ ...DATASET, claims }} id="paper-2020" onOpen={() => {}} />)
  const passages = () => container.querySelectorAll('.passage')
  expect(passages()).toHaveLength(4)
  expect(passages()[0]?.querySelectorAll('li')).toHaveLength(3)
  const [more] = screen.getAllByRole('button', { name: '3 more claims' })
  fireEvent.click(more as HTMLElement)
  expect(passages()[0]?.querySelectorAll('li')).toHaveLength(6)
  expect(passages()[1]?.querySelectorAll('li')).toHaveLength(3)
  fireEvent.click(screen.getByRole('button', { name: '8 more passages' }))
  expect(passages()).toHaveLength(12)
  fireEvent.click(screen.getByRole('button', { name: '8 more passages' }))
  expect(passages()).toHaveLength(20)
  fireEvent.click(screen.getByRole('button', { name: 'Fewer passages' }))
  expect(passages()).toHaveLength(4)
})
