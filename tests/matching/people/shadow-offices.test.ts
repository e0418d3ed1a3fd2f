import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'Labour MPs voted against a plan in the Commons.'
const PORTFOLIOS =
  'education|foreign|health|home|justice|defence|transport|energy|business|work and pensions|culture|housing|communities|environment|international trade|Brexit|Brexit policy|Scottish|Welsh|women and equalities|schools|policing|international development|rural affairs|immigration|arts|music|science|sport|digital|social care|public health|electoral reform'.split(
    '|',
  )

describe('an office in the shadow cabinet', () => {
  it.each(PORTFOLIOS)('is no other party, and no other field: shadow %s secretary', (portfolio) => {
    for (const [who, entity] of [
      ['Keir Starmer', 'keir-starmer'],
      ['Rebecca Long-Bailey', 'rebecca-long-bailey'],
      ['Liam Byrne', 'liam-byrne'],
    ] as const) {
      const lines = [
        `The shadow ${portfolio} secretary ${who} asked for more.`,
        `Shadow ${portfolio} minister ${who} asked for more.`,
        `The shadow ${portfolio} secretary, Sir ${who}, had asked.`,
        `Labour’s ${portfolio} spokesman ${who} wrote to her.`,
      ]
      for (const line of lines) expect(marks(LABOUR, line)).toEqual([`${who} → ${entity}`])
    }
  })
})

describe('another party before the name', () => {
  it.each([
    'The Brexit Party candidate Kevin Peel said no.',
    'The Brexit Party’s Kevin Peel said no.',
    'The Conservative Party’s Kevin Peel said no.',
    'Reform councillor Kevin Peel said no.',
    'Reform spokesman Kevin Peel said no.',
    'The Tory leader, Sir Kevin Peel, said no.',
  ])('says that it is somebody else: %s', (line) => {
    expect(marks(LABOUR, line)).toEqual([])
  })
})
