// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { SlateTable } from '../../components/SlateTable.tsx'
import { contestOverview } from '../../lib/dataset/contest-overview.ts'
import type { Claim, Dataset } from '../../lib/dataset/types.ts'
import { DATASET } from '../popup/dataset.ts'

afterEach(cleanup)

it('says of a slate that was endorsed as a whole that it is no person, and of people how they fared', () => {
  const endorsement = DATASET.claims.find(({ relation }) => relation === 'endorsed') as Claim
  const dataset: Dataset = {
    ...DATASET,
    claims: [...DATASET.claims, { ...endorsement, id: 'clga-endorsed-slate', object: 'slate' }],
  }
  const overview = contestOverview(dataset, 'board-2020')
  if (!overview) throw new Error('The made-up dataset has no such contest.')
  render(<SlateTable dataset={dataset} overview={overview} onOpen={() => {}} />)
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'Ann Ashelected, 1,200 votes',
    'Ben Birch',
    'Six for Allslate',
  ])
})
