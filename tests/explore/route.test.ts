import { describe, expect, test } from 'vitest'
import { hashOf, parseRoute, type Route } from '../../lib/explore/route.ts'

describe('an address names a page', () => {
  test.each([
    ['', { page: 'overview', filters: {} }],
    ['#', { page: 'overview', filters: {} }],
    ['#/', { page: 'overview', filters: {} }],
    ['#/people', { page: 'people', filters: {} }],
    ['#/network?year=2020&around=progress', { page: 'network', filters: { year: '2020', around: 'progress' } }],
    ['#/person/laura-pidcock', { page: 'person', id: 'laura-pidcock', filters: {} }],
    ['#/source/dlo-2020/claim/a.b%2Fc', { page: 'source', id: 'dlo-2020', claim: 'a.b/c', filters: {} }],
    ['#/search?q=long+baily', { page: 'search', filters: { q: 'long baily' } }],
  ])('%s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route)
  })

  test.each([
    '#/nowhere',
    '#/person',
    '#/people/x',
    '#/person/a/b',
    '#/person/a/claim/b',
    '#/source/a/claim',
    '#/source/a/claim/b/c',
    '#/__proto__',
  ])('%s leads nowhere', (hash) => {
    expect(parseRoute(hash).page).toBe('unknown')
  })

  test('a broken escape is read as it stands', () => {
    expect(parseRoute('#/person/100%').id).toBe('100%')
  })
})

test.each<Route>([
  { page: 'overview', filters: {} },
  { page: 'network', filters: { relations: 'member,allied', year: '2014' } },
  { page: 'person', id: 'zoë o’neil / x?', filters: {} },
  { page: 'source', id: 'dlo-2020', claim: 'dlo.a.b', filters: {} },
])('a route is read back from its own address: %j', (route) => {
  expect(parseRoute(hashOf(route))).toEqual(route)
})

test('empty filters are not written', () => {
  expect(hashOf({ page: 'network', filters: { year: '', around: 'progress' } })).toBe('#/network?around=progress')
})
