import { describe, expect, it } from 'vitest'
import { decisions } from '../find.ts'

const ASIDE = { aside: true }
const STORY = [
  '# Labour picks its candidate for Salford and Eccles',
  'Labour’s Rebecca Long-Bailey was selected from an all-women shortlist, and Labour members, councillors and MPs cheered her.',
  'She has a Labour majority of 5,725 to defend against the Tories and the Lib Dems at the general election.',
  'Party members in the constituency will canvass with the MP, with councillors and with the unions that backed her.',
]
const COUNCIL = ['# Ward meeting', 'The councillor spoke about the bins, and the council thanked her.']
/** The groups marked in a link to another story. */
const inLink = (page: string[], link: string) =>
  decisions([...page, link], undefined, [...page.map(() => undefined), ASIDE])
    .at(-1)
    ?.mentions.filter(({ kind }) => kind === 'organisation')
    .map(({ text }) => text) ?? []

describe('a group’s name in a link to another story', () => {
  it.each([
    ['Momentum backs Rebecca Long-Bailey for leader', 'Momentum'],
    ['Momentum announces NEC slate', 'Momentum'],
    ['Progress director quits', 'Progress'],
    ['Progress members vote on future', 'Progress'],
    ['Momentum accuses Starmer of betrayal', 'Momentum'],
    ['Compass’ Neal Lawson: tweet inquiry took 17 months', 'Compass'],
    ["Compass' Neal Lawson: tweet inquiry took 17 months", 'Compass'],
    ['Momentum’s Jon Lansman to stand again', 'Momentum'],
  ])('is marked on a page about the party: %s', (link, group) => expect(inLink(STORY, link)).toEqual([group]))

  it.each([
    'Progress on housing is slow',
    'Momentum gathers pace for rail plan',
    'Progress',
    'Momentum',
    'Compass directions',
    'Mainstream schools under strain',
    'Momentum builds behind plan for ferries',
  ])('is a word: %s', (link) => expect(inLink(STORY, link)).toEqual([]))

  it.each(['Compass staff login', 'Progress director', 'Momentum members'])('is none on another page: %s', (link) =>
    expect(inLink(COUNCIL, link)).toEqual([]),
  )
})

describe('an apostrophe alone', () => {
  it.each(['He read ‘Progress’ Mary Had Written.'])('ends a quotation: %s', (text) =>
    expect(decisions([...STORY, text]).at(-1)?.mentions ?? []).toEqual([]),
  )
})
