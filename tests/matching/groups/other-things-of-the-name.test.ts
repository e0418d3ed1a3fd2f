/** Headlines, values that do what values do, and firms, craft and parties elsewhere: what of the name is no group's. */
import { describe, expect, it } from 'vitest'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

const each = (pattern: string, words: string) => words.split(' ').map((word) => pattern.replace('*', word))

describe('a headline in capitals', () => {
  it.each([
    ...each('MAINSTREAM * LOSE', 'PARTIES VOTERS POLITICIANS CONSERVATIVES TORIES UNIONS POLICIES'),
    ...each('Labour First * the Seat Here', 'Lost Won Took Held Gained Contested'),
    ...each('LABOUR FIRST *', 'PREFERENCES CHOICE HALF QUARTER LADY'),
    'LABOUR FIRST, TORIES SECOND',
    'Labour First, Conservatives Second, Lib Dems Third',
    'Labour First and Then Capital',
    'PROGRESS WELCOMED BY UNIONS',
    'Progress won by the unions.',
    'Progress goes backwards.',
    'Labour First Minister',
    ...each('Open Labour to *.', 'members all everyone'),
    ...each('Open Labour’s *!', 'books doors ranks eyes'),
    'Open Labour up to its members.',
    ...each('LABOUR VALUES * US THE NHS', 'GAVE'),
    ...each('Labour values * us.', 'helped inspired united guided'),
    'Labour values led her to politics.',
    'Labour values took her into politics.',
    'Labour values back working people.',
  ])('has no group: %s', (text) => {
    expect(foundAfter(PEOPLE, text)).toEqual([])
    expect(foundAfter(GROUPS, text)).toEqual([])
  })

  it.each([
    'MAINSTREAM MEMBERS VOTE',
    'Labour First Backs Akehurst for the NEC',
    'LABOUR FIRST WANTS A RECOUNT',
    'They read a leaflet by Labour First, then one by somebody else.',
    'Labour values launched a petition.',
    'Labour values went online this week.',
    'Labour values had 640 names.',
    'Labour First to nominate her.',
  ])('has the group: %s', (text) => {
    expect(
      foundAfter(GROUPS, text).filter((mark) => /→ (?:mainstream|labour-first|labour-values)$/.test(mark)),
    ).toHaveLength(1)
  })
})

describe('what bears the name elsewhere', () => {
  it.each([
    ...each('A Progress * docked.', 'spacecraft freighter capsule cargo resupply rocket'),
    ...each('Compass * were told.', 'shareholders'),
    ...each('He said Compass shares *.', 'rose fell jumped slipped slumped gained climbed surged dropped tumbled'),
    'He read it (Mainstream, £9.99) twice.',
    ...each('Her ship was * Compass.', 'HMS USS'),
    'It was Operation Compass that won it.',
    ...each('Young Labour * met.', 'Norway Malta Ireland'),
    'Young Labour New Zealand met.',
    'Young Labour, Norway, met.',
    'Labour First of the Netherlands met.',
    'Momentum, the Hungarian party, won.',
    'Momentum, a Hungarian liberal party, won.',
    'The Canadian Lesbian and Gay Archives (CLGA) opened.',
  ])('is another: %s', (text) => {
    expect(foundAfter(PEOPLE, text)).toEqual([])
  })

  it.each(['Compass shares the view that the rules are wrong.', 'Momentum, the Brighton group, met.'])(
    'is the group: %s',
    (text) => expect(foundAfter(GROUPS, text)).toHaveLength(1),
  )
})
