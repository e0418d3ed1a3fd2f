/** Lists whose items have a heading and a text: what the heading names, the text goes on about; and glossaries with several meanings. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'
import { GROUPS, PEOPLE } from '../political-pages.ts'

const found = (...text: string[]) =>
  marks(...GROUPS, ...PEOPLE, ...text)
    .slice(marks(...GROUPS, ...PEOPLE).length)
    .filter((mark) => !/ → [a-z]+-(?:mcdonnell|corbyn)$/.test(mark))

describe('below a heading', () => {
  it.each([
    ['# Growth manager, Momentum Worldwide', 'The agency. Not the above. Momentum makes brands move, says the client.'],
    ['# Driver, Progress Rail', 'Nights. Progress pays well.'],
    ['# Sales lead, Mainstream Renewables', 'You will sell. Mainstream is 15 years old.'],
  ])('a longer name’s body is meant: %s', (heading, text) => {
    expect(found(heading, text)).toEqual([])
  })

  it.each([
    ['# Digital lead, Momentum', 'Members’ emails and the phone bank of Momentum.'],
    ['# Growth manager, Momentum Worldwide', 'An agency, unlike Momentum members, who meet below.'],
  ])('the group is meant where it is named so: %s', (heading, text) => {
    expect(found(heading, text).at(-1)).toBe('Momentum → momentum')
  })

  it('the next item but one is another', () => {
    const items = ['# Growth manager, Momentum Worldwide', 'An agency.', '# Digital lead, Momentum']
    expect(found(...items)).toEqual(['Momentum → momentum'])
  })
})

describe('an entry of a glossary with several meanings', () => {
  it.each([
    'DLO – (1) Don’t Leave, Organise, a network of 2020; (2) a direct labour organisation, the builders of a council. In older texts DLO is always the second.',
    'LRC: a) Labour Representation Committee; b) Learning Resource Centre. In schools the LRC is the library.',
  ])('leaves open which is meant further on: %s', (text) => {
    expect(found(text).filter((mark) => /^(?:DLO|LRC) →/.test(mark)).length).toBeLessThan(2)
  })
})

it('knows today’s of two bodies of one name by its year', () => {
  const entry =
    'LRC – (1) the Labour Representation Committee of 1900, which became the party in 1906; (2) the Labour Representation Committee of 2004, whose chair was John McDonnell.'
  expect(found(entry)).toEqual(['Labour Representation Committee → labour-representation-committee'])
})
