import { describe, expect, test } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import type { Claim } from '../../lib/dataset/types.ts'
import { csvOf } from '../../lib/explore/csv.ts'
import { popoloOf } from '../../lib/explore/popolo.ts'
import { worldOf } from '../../lib/explore/world.ts'
import { SAMPLE } from '../search/sample-dataset.ts'

const world = worldOf(SAMPLE)

describe('CSV', () => {
  const claim = SAMPLE.claims[0] as Claim
  const rowOf = (more: Partial<Claim>) => csvOf(world, [{ ...claim, ...more }]).split('\r\n')[1] ?? ''

  test('has a byte order mark, a header and a row for each claim', () => {
    const csv = csvOf(world, SAMPLE.claims)
    expect(csv.startsWith('\uFEFFclaim,subject_id,')).toBe(true)
    expect(csv.trimEnd().split('\r\n')).toHaveLength(SAMPLE.claims.length + 1)
  })

  test('names both ends', () => {
    expect(rowOf({})).toContain('laura-pidcock,Laura Pidcock,supporter,dont-leave-organise,"Don’t Leave, Organise"')
  })

  test('doubles quotation marks and keeps commas and line breaks in a cell', () => {
    expect(csvOf(world, [{ ...claim, quote: 'He said "no",\nthen left' }])).toContain('"He said ""no"",\nthen left"')
  })

  test.each(['=HYPERLINK("x")', '+1', '-1', '@x'])('%s does not run as a formula', (quote) => {
    expect(rowOf({ quote })).toMatch(/,"?'[^,]*$/)
  })

  test('writes an order of voting in one cell', () => {
    const ranked = SAMPLE.claims.filter((one) => one.preferences)
    expect(csvOf(world, ranked)).toContain('"1: Northern, South West; 3: North West, N. Ireland, International"')
  })
})

describe('Popolo', () => {
  const popolo = popoloOf(world, SAMPLE.claims)

  test('makes a membership of a tie, with role and organisation', () => {
    expect(popolo.memberships).toContainEqual({
      id: expect.any(String),
      label: 'Membership: John Spellar, Labour First',
      role: 'leading member',
      person_id: 'john-spellar',
      organization_id: 'labour-first',
      sources: [],
    })
  })

  test('embeds a member that is an organisation, and says when it ended', () => {
    expect(popolo.memberships.find(({ role }) => role === 'allied')).toMatchObject({
      member: { '@type': 'Organization', id: 'progress', name: 'Progress' },
      organization_id: 'labour-first',
      end_date: '2014',
    })
  })

  test('makes a candidacy a membership through the contest’s post', () => {
    expect(popolo.memberships.find(({ person_id }) => person_id === 'florence-nosegbe')).toMatchObject({
      role: 'candidate',
      organization_id: 'labour-nec',
      post_id: 'post/nec-2014',
    })
    expect(popolo.posts.map(({ id }) => id)).toEqual(['post/nec-2014', 'post/nec-2020'])
  })

  test('makes a contest an event with those who stood', () => {
    expect(popolo.events.find(({ id }) => id === 'event/nec-2014')).toMatchObject({
      classification: 'election',
      start_date: '2014',
      attendees: [{ id: 'florence-nosegbe', name: 'Florence Nosegbe' }],
    })
  })

  test('keeps endorsements, mentions and bare positions as claims', () => {
    const kept = new Set(popolo.claims.map(({ relation }) => relation))
    expect(kept).toEqual(new Set(['endorsed', 'mentioned', 'position']))
  })

  test('loses no claim of the bundled dataset, and refers to nothing that it leaves out', () => {
    const real = popoloOf(worldOf(bundledDataset), bundledDataset.claims)
    const ids = [...real.memberships, ...real.claims].map(({ id }) => id)
    expect(ids.sort()).toEqual(bundledDataset.claims.map(({ id }) => id).sort())
    const known = new Set([...real.persons, ...real.organizations, ...real.posts].map(({ id }) => id))
    const named = [
      ...real.memberships.flatMap(({ organization_id, person_id, post_id }) => [organization_id, person_id, post_id]),
      ...[...real.posts, ...real.events].map(({ organization_id }) => organization_id),
    ]
    expect(named.filter((id) => id !== undefined && !known.has(id))).toEqual([])
  })

  test('holds only what is shown', () => {
    const shown = SAMPLE.claims.filter((claim) => claim.subject === 'john-spellar')
    expect(popoloOf(world, shown).persons.map(({ id }) => id)).toEqual(['john-spellar'])
  })
})
