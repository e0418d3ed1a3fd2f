import { describe, expect, it } from 'vitest'
import { alsoOnPage } from '../../lib/dataset/also-on-page.ts'
import { bundledDataset } from '../../lib/dataset/bundled.ts'

const also = (entity: string, onPage: string[]) =>
  alsoOnPage(bundledDataset, entity, onPage).map(({ name, why }) => `${name}: ${why}`)

describe('others on the page', () => {
  it('are those who share a slate or endorsed one another, in order of appearance', () => {
    expect(also('laura-pidcock', ['yasmine-dar', 'keir-starmer', 'centre-left-grassroots-alliance'])).toEqual([
      'Yasmine Dar: same slate, Grassroots Voice',
      'Centre-left Grassroots Alliance: endorsed Pidcock',
    ])
  })

  it('are named once, and never the person of the card', () => {
    expect(also('laura-pidcock', ['laura-pidcock', 'yasmine-dar', 'yasmine-dar'])).toHaveLength(1)
  })

  it('are nobody where the dataset says nothing of both', () => {
    expect(also('laura-pidcock', ['john-spellar', 'nobody-at-all'])).toEqual([])
    expect(also('nobody-at-all', ['laura-pidcock'])).toEqual([])
  })
})
