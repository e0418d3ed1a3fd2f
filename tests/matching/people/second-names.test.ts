/** Registers and polls write the surname first, and all given names after it: "CORBYN, Piers Richard". */
import { describe, expect, it } from 'vitest'
import { decisions, marks } from '../find.ts'

const LABOUR = 'Labour councillors, MPs and the NEC met; Jon Cruddas and Ellie Reeves spoke.'
const found = (...text: string[]) => marks(LABOUR, ...text).slice(marks(LABOUR).length)

describe('a surname in capitals, and several given names', () => {
  it.each([
    ['CORBYN, Jeremy Bernard', 'jeremy-corbyn'],
    ['FITZPATRICK, Pamela Anne', 'pamela-fitzpatrick'],
    ['PIDCOCK, Laura Jane (Labour)', 'laura-pidcock'],
    ['STUART, Gisela Ann', 'gisela-stuart'],
  ])('are one name: %s', (text, entity) => {
    expect(found(text)).toEqual([`${text.replace(/ \(.*/, '')} → ${entity}`])
  })

  it.each([
    ['CORBYN, Piers Richard', 'Jeremy Corbyn was there.'],
    ['AKEHURST, Jane Ann Mary', 'Luke Akehurst was there.'],
    ['MAHMOOD, Shabana Ann', 'Basit Mahmood was there.'],
    ['PEEL, Colin James and CLAY, Tariq Ali', 'The councillor Kevin Peel was there.'],
  ])('are somebody else’s: %s', (text, known) => {
    expect(found(text, known)).toHaveLength(1)
  })

  it('ends where somebody else’s name begins', () => {
    expect(found('CORBYN, Andy Burnham and others')).toEqual(['CORBYN → jeremy-corbyn', 'Andy Burnham → andy-burnham'])
  })
})

describe('a row of a poll', () => {
  const inRow = (name: string, party: string) =>
    decisions([LABOUR, name], 'balanced', [undefined, { cells: ['', party] }]).flatMap(({ mentions }) => mentions)
      .length - marks(LABOUR).length

  it.each([
    'Independent',
    'Ind',
    'No description',
    'Trade Unionist and Socialist Coalition',
    'Conservative and Unionist Party',
  ])('has a common name that is somebody else’s: %s', (party) => {
    expect(inRow('Peter Wheeler', party)).toBe(0)
  })

  it('has a rare name whatever its bearer stands as today', () => {
    expect(inRow('Jeremy Corbyn', 'Independent')).toBe(1)
  })

  it('has the party beside the name', () => {
    const rows = [
      ['Jo Bird', 'Green'],
      ['Jo Bird', 'Labour and Co-operative'],
    ] as const
    const page = decisions([LABOUR, ...rows.map(([name]) => name)], 'balanced', [
      undefined,
      ...rows.map(([, party]) => ({ cells: ['', party] as const })),
    ])
    expect(page.slice(1).map(({ mentions }) => mentions.length)).toEqual([0, 1])
  })
})
