/** Bodies that bear a group's name and are older: told by years beside the name, and by when the sentence says it happened. */
import { describe, expect, it } from 'vitest'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

const NAMED = /→ (?:labour-representation-committee|mainstream|momentum|progress|labour-first|labour-values|compass)$/
const groups = (page: readonly string[], text: string) => foundAfter(page, text).filter((mark) => NAMED.test(mark))

describe('an older body', () => {
  it.each([
    // When it was somebody's: years in full, and as lists of posts have them.
    'Councillor in Bromley ’70-74; Secretary of Mainstream (pressure group of the unions’ Right) ’85-97;',
    "Secretary of Mainstream '85-97.",
    'Political officer, EETPU 1969-92; Secretary, Mainstream 1985–97.',
    'John Spellar was secretary of Mainstream from 1985 to 1997.',
    'She has belonged to Mainstream since the 1980s.',
    'He was chairman of Mainstream until 1997.',
    'In 1986 Spellar helped to set up Mainstream.',
    'Mainstream, founded in 1986, met at the union’s office.',
    'The moderates launched Mainstream in 1986.',
    // The committee that became the party.
    'ON February 27 1900, 125 YEARS AGO, people met in the Memorial Hall and formed the Labour Representation Committee (LRC).',
    'On 27 February 1900 delegates of unions and socialist societies met in London and set up the LRC.',
    'Founded at the Memorial Hall, Farringdon Street, in February 1900 as the Labour Representation Committee, the party has had six prime ministers.',
    'In the general election of 1906, 29 candidates of the Labour Representation Committee were elected.',
    '125 years ago unions and socialists founded the Labour Representation Committee.',
    'The party grew out of the Labour Representation Committee, founded by trade unions at the turn of the century.',
    'Labour began life as the Labour Representation Committee.',
    'The Labour Representation Committee, forerunner of the Labour Party, met in Farringdon.',
    'The LRC, which changed its name to the Labour Party, had two MPs.',
  ])('is meant: %s', (text) => {
    expect(groups(PEOPLE, text)).toEqual([])
    expect(groups(GROUPS, text)).toEqual([])
  })

  it('is meant by its bare name too, once the page has told of it', () => {
    const old = 'Luke Akehurst knew the secretary of Mainstream ’85-97.'
    expect(groups(GROUPS, `${old} He led “Mainstream”, where trade unionists of the Right met.`)).toEqual([])
    const formed = 'On 27 February 1900 delegates met in London and set up the Labour Representation Committee (LRC).'
    expect(foundAfter([...GROUPS, formed], 'The LRC met in a chapel.')).toEqual([])
  })
})

describe('the group itself', () => {
  it.each([
    'Mainstream, founded in 2025, met on Zoom.',
    'In 2025 they launched Mainstream, a network.',
    'She was director of Progress from 2005 to 2008.',
    'He has chaired Labour First since 1988.',
    'He has been with Labour First since the 1980s.',
    'It was the worst week for Momentum since 1983.',
    'In 1979 he joined the party, and he is now an officer of Momentum.',
    'He became a councillor in 1974 and helped to found the Labour Representation Committee thirty years later.',
    'Since its founding in 1900 the party has had a left, and the Labour Representation Committee speaks for it.',
    'In 2004 John McDonnell and others set up the Labour Representation Committee.',
    'The Labour Representation Committee was formed in 2004.',
    'Labour’s left, which in 1945 was strong, has Momentum today.',
    'The Labour Representation Committee became part of Labour Left.',
    'The party took its plan from the Labour Representation Committee.',
  ])('is meant: %s', (text) => {
    expect(groups(GROUPS, text)).toHaveLength(1)
  })
})
