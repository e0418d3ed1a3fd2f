import { describe, expect, it } from 'vitest'
import {
  type BrowseGroup,
  contestList,
  groupsByKind,
  groupsByTime,
  organisationsByKind,
  peopleByGroup,
  peopleByName,
  sourceList,
} from '../../lib/dataset/browse-lists.ts'
import type { Contest } from '../../lib/dataset/types.ts'
import { DATASET } from '../popup/dataset.ts'

const outline = (groups: BrowseGroup[]) => groups.map(({ title, rows }) => [title, rows.map(({ name }) => name)])

describe('browsing', () => {
  it('groups by kind, without those that are not marked on pages', () => {
    expect(outline(groupsByKind(DATASET))).toEqual([
      ['Networks and alliances', ['Grassroots Alliance', 'The Network']],
      ['Slates', ['Six for All']],
    ])
  })

  it('organisations by kind, with those that are not marked on pages last', () => {
    expect(outline(organisationsByKind(DATASET)).at(-1)).toEqual(['Parties', ['The Party']])
  })

  it('groups by the first year recorded: from the claim, else from its source', () => {
    expect(outline(groupsByTime(DATASET))).toEqual([
      ['First recorded 2014', ['The Network']],
      ['First recorded 2020', ['Grassroots Alliance', 'Six for All']],
    ])
  })

  it('people by surname', () => {
    expect(outline(peopleByName(DATASET))).toEqual([
      ['A', ['Ann Ash']],
      ['B', ['Ben Birch']],
      ['D', ['Dee Dove']],
    ])
  })

  it('people by group, each under every group, and those without a tie last', () => {
    expect(outline(peopleByGroup(DATASET))).toEqual([
      ['Six for All', ['Ann Ash', 'Ben Birch']],
      ['The Network', ['Ann Ash']],
      ['No tie stated', ['Dee Dove']],
    ])
  })

  it('people by group, with the other groups of each', () => {
    const rows = peopleByGroup(DATASET).flatMap((group) => group.rows.map((row) => [group.title, row.name, row.detail]))
    expect(rows.slice(0, 3)).toEqual([
      ['Six for All', 'Ann Ash', 'also The Network'],
      ['Six for All', 'Ben Birch', DATASET.people.find(({ id }) => id === 'ben')?.description],
      ['The Network', 'Ann Ash', 'also Six for All'],
    ])
  })

  it('contests of which is only said that they were before a year, before those of that year', () => {
    const board = DATASET.contests[0] as Contest
    const { date: _, ...undated } = board
    const contests = [
      { ...undated, id: 'before', name: 'Board before 2020', before: '2020' },
      { ...board, id: 'old', name: 'Board 2010', date: '2010' },
      board,
    ]
    expect(outline(contestList({ ...DATASET, contests }))[0]?.[1]).toEqual([
      'Board 2020',
      'Board before 2020',
      'Board 2010',
    ])
  })

  it('contests with who endorsed in them, and sources with their claims', () => {
    expect(contestList(DATASET)[0]?.rows[0]).toMatchObject({
      name: 'Board 2020',
      detail: '2020 · endorsements by Grassroots Alliance and The Network',
    })
    expect(sourceList(DATASET)[0]?.rows[0]).toMatchObject({
      name: 'Six agreed',
      detail: 'The Paper · Oct 2020 · 9 claims',
    })
  })
})
