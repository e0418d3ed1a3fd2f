import { describe, expect, it } from 'vitest'
import { groupPage, markedWords, pageSentence } from '../../entrypoints/popup/page-groups.ts'
import { groupsOfPerson } from '../../lib/dataset/groups-of-person.ts'
import { DATASET } from './dataset.ts'

const page = (...named: [string, number][]) => ({
  running: true,
  entities: named.map(([entity, count]) => ({ entity, count })),
})

describe('the page in one sentence', () => {
  it.each([
    [page(), ''],
    [page(['clga', 2]), '1 group.'],
    [page(['ann', 1]), '1 person from 2 groups; CLGA endorsed this person.'],
    [page(['ann', 3], ['ben', 1]), '2 people from 2 groups; CLGA endorsed all of them.'],
    [
      page(['ann', 3], ['ben', 1], ['dee', 1], ['clga', 1]),
      '3 people, 2 of them from 2 groups; CLGA endorsed 2 of them.',
    ],
    [page(['ann', 1], ['network', 1]), '1 person from 2 groups; The Network endorsed this person.'],
    [page(['dee', 1]), '1 person.'],
    [page(['unknown', 1]), ''],
  ])('%j', (summary, sentence) => {
    expect(pageSentence(DATASET, summary)).toBe(sentence)
  })

  it('counts people and groups for the header', () => {
    expect(markedWords(DATASET, page(['ann', 9], ['ben', 1], ['clga', 4]))).toBe('2 people and 1 group')
    expect(markedWords(DATASET, page(['ann', 9]))).toBe('1 person')
  })
})

describe('the page by groups', () => {
  it('puts each person once, under the group with most people here', () => {
    expect(groupPage(DATASET, page(['ann', 3], ['ben', 1], ['slate', 2], ['clga', 1], ['dee', 1]))).toEqual([
      {
        group: 'slate',
        count: 2,
        people: [
          { entity: 'ann', count: 3 },
          { entity: 'ben', count: 1 },
        ],
      },
      { group: 'clga', count: 1, people: [] },
      { count: 0, people: [{ entity: 'dee', count: 1 }] },
    ])
  })

  it('counts as groups what is marked on pages, not the party', () => {
    expect(groupsOfPerson(DATASET, 'ann')).toEqual(['network', 'slate'])
    expect(groupsOfPerson(DATASET, 'dee')).toEqual([])
  })
})
