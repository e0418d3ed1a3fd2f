/** Verdicts that are kept while a page changes: none moves further than the drift says, and none is kept too long. */

import { describe, expect, it } from 'vitest'
import { Families } from '../../../lib/matching/antecedents/families.ts'
import { buildIndex } from '../../../lib/matching/index/index-tables.ts'
import type { Members } from '../../../lib/matching/page/counted.ts'
import { Drift } from '../../../lib/matching/page/drift.ts'
import type { PageEvidence } from '../../../lib/matching/page/page-evidence.ts'
import type { PageFacts } from '../../../lib/matching/page/page-facts.ts'
import type { PageView } from '../../../lib/matching/page/page-view.ts'
import { PlacedBlock, type PlacedCandidate } from '../../../lib/matching/page/placed.ts'
import { Scanner } from '../../../lib/matching/scan.ts'
import { groupEvidence } from '../../../lib/matching/verdict/judge-group.ts'
import { evidenceOf } from '../../../lib/matching/verdict/weigh.ts'
import fc from '../../fast-check.ts'
import { names } from '../find.ts'
import { blockOf, decidedAnew, FollowedPage } from '../followed-page.ts'

const index = buildIndex(names)
const scanner = new Scanner(index)

/** Rare names and common ones, of people known to everybody and to few, and what is said near them. */
const PEOPLE = ['Laura Pidcock', 'Kevin Peel', 'Sophie Wilson', 'Andy Burnham', 'Johnny Cruddas']
const SAID = [
  'came.',
  'the councillor, came.',
  'the singer, came.',
  'came to vote.',
  'came in 1907 and 1911.',
  'came to Auckland.',
]
/** The other ways in which a person's name is given. */
const MANNERS = [
  'Nadia Jama came.',
  'Becky Long-Bailey came.',
  'Andrew Hull came.',
  'Elliott Chappell came.',
  'Ann Hendersen came.',
  'Laura Pidcok came.',
  'Peter Robert Wheeler came.',
  'Pidcock, Laura, came.',
  'L. Pidcock came.',
  'S. Wilson came.',
  'Wilson, S., came.',
]
/** Surnames that speak for themselves, and groups' names of each kind, with each kind of words beside them. */
const OTHERS = [
  'Corbyn said so.',
  'Akehurst came.',
  'It was for Ms Linnegar.',
  'Jewish Voice for Labour came.',
  'It was the jewish voice for labour.',
  'In 1907 and 1911 Jewish Voice for Labour came.',
  'It was Centre-left Grassroots Alliance.',
  'CLGA came.',
  'It came to RLB.',
  'It came to LRC.',
  'It was BFAWU.',
  'It was the Bakers’ Union.',
  'It was the bakers union.',
  'It was Young Labour.',
  'Young Labour should come.',
  'It was Labour First.',
  'It was Labour first.',
  'In 1907 it was Labour First.',
  'It was Labour values.',
  'It was called “Labour values”.',
  'It was Progress.',
  'Progress wished them luck.',
  'Progress is slow.',
  'Progress said so.',
  'Momentum wished them luck.',
  'It was about Momentum, the councillor said.',
  'The shares of Compass are in a fund.',
  'It was Compass, the think tank.',
  'It was the Mainstream.',
  'i was in momentum for a year',
  'we left compass ages ago',
  'In 1907 and 1911 it was Progress.',
  '| Momentum backs it',
  '| Progress members vote on it',
  '| Compass',
]
const ALONE = [...PEOPLE.flatMap((name) => SAID.map((said) => `${name} ${said}`)), ...MANNERS, ...OTHERS]

/** Pages on which a name leans on what other blocks say of it. */
const LEANING = [
  ['Laura Pidcock came.', 'It was Ms Pidcock, and Pidcok.'],
  ['# Hull on stage', 'Andy Hull came.', 'Hull came.'],
  ['Sophie Wilson came.', 'The MP and councillor Sophie Wilson came.'],
  ['S. Wilson came.', 'Sophie Wilson came.', 'Ms Wilson came.'],
  ['The Labour Representation Committee (LRC) came.', 'It was LRC.'],
  ['It was Progress.', 'They met Progress candidates.', 'Progress grows.'],
  ['Labour First said so.', 'It was labour first people.', 'labour first want her to win'],
  ['It was Young Labour.', 'The caterer Compass came.', 'Compass said so.'],
]
const PAGES = [...ALONE.map((text) => [text]), ...LEANING]

/** The candidates of a page, but for surnames that move with a full name. */
function candidatesOf(texts: readonly string[]): PlacedCandidate[] {
  const families = new Families(index)
  const all: PlacedCandidate[] = []
  texts.forEach((text, at) => {
    const aside = text.startsWith('| ')
    const scan = scanner.scan(aside ? text.slice(2) : text, { aside })
    const block = new PlacedBlock({ scan: scan ?? blockOf('').scan }, scan?.candidates ?? [])
    block.at = at
    for (const each of block.candidates) if (each.candidate.shape !== 'phrase') families.add(each)
    all.push(...block.candidates)
  })
  families.findWhoIsMeant()
  return all.filter(({ entity, found }) => entity >= 0 && !found?.person)
}

/** All that a page as a whole can say of a candidate. */
interface Said {
  party: number
  otherField: number
  unpolitical: number
  abroad: number
  past: number
  /** How many are beyond doubt, how many are company and how many groups plausible; whether it is one of them. */
  strong: number
  company: number
  plausible: number
  isMember: boolean
  foreign: boolean
  mentions: boolean
  inContext: boolean
  isEstablished: boolean
}

const setOf = (size: number, holds: boolean) => ({ size, has: () => holds && size > 0 })

function viewOf(said: Said): PageView {
  const evidence: PageEvidence = {
    ...said,
    fromAbroad: false,
    fromPast: false,
    contexts: setOf(1, said.inContext),
  }
  const company = setOf(said.company, said.isMember)
  const plausible = setOf(said.plausible, said.isMember)
  const none = setOf(0, false)
  const initials = { spelledOut: none, defined: none, definedOtherwise: none }
  return {
    index,
    evidence,
    company,
    plausible,
    established: setOf(1, said.isEstablished),
    wellEstablished: setOf(1, said.isEstablished),
    older: new Set(),
    otherBodies: new Set(),
    ...initials,
  }
}

/** Of each candidate, and of each group's name before any group counts as established. */
function allLogOdds(page: PageView, strong: Members, placed: readonly PlacedCandidate[]): number[] {
  const before = { ...page, company: strong, established: setOf(0, false), wellEstablished: setOf(0, false) }
  const groups = placed.filter(({ candidate }) => candidate.shape === 'phrase')
  return [
    ...placed.map((each) => evidenceOf(page, each).logOdds),
    ...groups.map(({ candidate }) => groupEvidence(before, candidate).logOdds),
  ]
}

const corner = fc.constantFrom(0, 0, 0.5, 1)
const size = fc.constantFrom(0, 1, 3, 9)
const anyPage: fc.Arbitrary<Said> = fc.record({
  party: corner,
  otherField: corner,
  unpolitical: corner,
  abroad: fc.constantFrom(0, 0, 0.5),
  past: corner,
  strong: size,
  company: size,
  plausible: size,
  isMember: fc.boolean(),
  foreign: fc.boolean(),
  mentions: fc.boolean(),
  inContext: fc.boolean(),
  isEstablished: fc.boolean(),
})

/** What adding up to the drift may lose. */
const ROUNDING = 1e-9

describe('no verdict moves further than the drift, wherever the page stands, while there grows', () => {
  const shares = Array.from({ length: 40 }, (_, step) => step / 40)
  const counts = Array.from({ length: 12 }, (_, count) => count)
  const placed = PAGES.flatMap(candidatesOf)

  it.each<[keyof Said, readonly (number | boolean)[]]>([
    ['party', shares],
    ['otherField', shares],
    ['unpolitical', shares],
    ['abroad', shares],
    ['past', shares],
    ['foreign', [false, true, false]],
    ['mentions', [false, true, false]],
    ['strong', counts],
    ['company', counts],
    ['plausible', counts],
  ])('%s', (number, values) => {
    const property = fc.property(anyPage, (said) => {
      const drift = new Drift()
      let before: number[] = []
      for (const value of values) {
        const there = { ...said, [number]: value }
        const page = viewOf(there)
        const strong = setOf(there.strong, there.isMember)
        const total = drift.total
        drift.move(page.evidence, { ...page, strong } as unknown as PageFacts)
        const most = drift.total - total + ROUNDING
        const now = allLogOdds(page, strong, placed)
        const at = before.findIndex((logOdds, i) => Math.abs(logOdds - (now[i] as number)) > most)
        const name = placed[at]?.candidate.text ?? 'a group'
        if (at >= 0) expect.fail(`${name} moves from ${before[at]} to ${now[at]}, and the drift by ${most} only`)
        before = now
      }
    })
    fc.assert(property, { numRuns: 30 })
  })
})

const times = (count: number, ...texts: string[]) =>
  Array.from({ length: count }, (_, i) => texts[i % texts.length] as string)
/** Nobody of the dataset can be meant by it: its words are read as words around a name. */
const AROUND = 'Reeves sat on the wall for an hour'

describe('a page that comes and goes word by word says after each what it says read anew', () => {
  const surroundings: string[][] = [
    [],
    times(8, 'councillor'),
    times(6, 'concert'),
    ['Kate Linnegar', 'ASLEF'],
    [...times(12, 'councillor'), ...times(4, 'concert'), 'Auckland', ...times(3, '1907')],
  ]

  it.each<[string, string[]]>([
    ['party politics', times(24, 'councillor')],
    ['politics', times(20, 'election')],
    ['another field', times(20, 'concert')],
    ['business', times(20, 'dividend')],
    ['another country', times(20, 'Auckland')],
    ['this country', ['Auckland', 'Auckland', ...times(8, 'Leeds')]],
    ['the past', times(20, '1907')],
    ['today', ['1907', '1907', '1907', '1907', ...times(10, 'internet')]],
    ['nothing', times(14, AROUND)],
    ['nothing, after a word of another field', ['concert', ...times(10, AROUND)]],
    [
      'people of the dataset',
      ['Kate Linnegar', 'Pamela Fitzpatrick', 'Mish Rahman', 'Yasmine Dar', 'Basit Mahmood', 'Gisela Stuart'],
    ],
    ['groups', ['ASLEF', 'it was Open Labour', 'It was Red Labour', 'it was Grassroots Voice', 'it was Mainstream']],
    ['words that go with names', ['slate', 'nec', 'website', 'Rother Valley', 'Islington', 'grassroots', 'salford']],
  ])('with words of %s', (of, words) => {
    PAGES.forEach((blocks, at) => {
      const strictness = at % 2 ? 'strict' : 'generous'
      const around = surroundings[(at + of.length) % surroundings.length] as string[]
      let all = [...blocks, ...around].map(blockOf)
      const page = new FollowedPage()
      page.set(all)
      page.decide(strictness)
      const grown = [...all, ...words.map(blockOf)]
      const lengths = words.map((_, i) => all.length + i + 1)
      for (const length of [...lengths, ...lengths.toReversed().map((each) => each - 1)]) {
        all = grown.slice(0, length)
        page.set(all)
        page.decide(strictness)
        const kept = page.marks()
        const anew = decidedAnew(all, strictness)
        if (kept.join() !== anew.join()) expect(kept, all.map(({ text }) => text).join(' ')).toEqual(anew)
      }
    })
  })
})
