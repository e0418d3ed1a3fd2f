/** What follows a word that opens a sentence, an entry or a heading: each word of the lists that say that it is no group's. */
import { describe, expect, it } from 'vitest'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

const each = (pattern: string, words: string) => words.split(' ').map((word) => pattern.replace('*', word))

/** Names nobody of the dataset. */
const PARTY = [
  'Labour councillors and MPs will meet in Liverpool, and members will vote on the rules of the NEC.',
  'The Conservatives and the Liberal Democrats have criticised the plans, as ministers feared.',
]

describe('what is left with the word', () => {
  it.each([
    ...each('Progress * lasts', 'that which'),
    ...each('Progress * made', 'we they you i he she nobody everyone'),
    ...each('Progress *.', 'together worth alone enough'),
    ...each(
      'Momentum * the market is weak.',
      'within among around into onto without beyond through throughout before over with against between during per amid across until despite',
    ),
    ...each('Progress * Labour', 'for on under towards since beyond'),
    ...each('Progress like * is rare.', 'this that these those'),
    ...each('Progress as *.', 'promised planned usual expected ever always agreed hoped'),
    ...each('Progress to * is slow.', 'act come build grow next level stage'),
    ...each('Progress and *', 'change reform poverty growth unity fairness reaction prosperity solidity knitting next'),
    ...each('Progress or *?', 'decline regress stagnation not'),
    ...each('Progress, not *.', 'protest perfection regress'),
    ...each(
      'Progress * by unions',
      'acknowledged achieved applauded attacked blocked celebrated claimed criticised debated delayed demanded denied derailed disputed doubted expected hailed halted hampered hindered lauded limited measured mocked monitored opposed planned pledged praised predicted promised questioned rejected reported reversed reviewed scrutinised slammed slowed tested threatened thwarted undermined urged valued wanted welcomed wrecked',
    ),
    ...each('Progress *.', 'welcomed denied claimed praised criticised hailed sought wanted'),
    ...each('Progress * promised', 'Labour ministers unions'),
    ...each('Momentum * to nobody.', 'belongs belonged'),
    ...each('Progress * on ministers.', 'depends depended'),
    ...each('Progress * slowly.', 'comes came goes went grows grew returns returned lasts lasted'),
    ...each('Progress * came.', 'always never already only just since also rarely'),
    ...each('Progress starts *.', 'here now today'),
    ...each('Momentum * out in May.', 'runs ran'),
    ...each('Momentum * the party.', 'carries carried'),
    ...each('Momentum keeps *.', 'building growing rolling going'),
    ...each('Momentum * as talks fail', 'lost gained halted regained restored'),
    ...each('Progress has *.', 'come gone grown'),
    ...each('Progress has never been *.', 'easy difficult hard smooth straightforward linear'),
    ...each('Progress, *, is slow.', 'however though moreover indeed sadly alas'),
    'Progress has taken place.',
    'Progress wasn’t easy.',
    'Momentum hasn’t gone.',
    'Compass or GPS?',
    'Compass, map and whistle',
    ...each('Mainstream or *?', 'fringe special independent radical private'),
    ...each('Mainstream, not *.', 'fringe extreme'),
    ...each(
      'Mainstream *.',
      'Conservatives Tories Republicans conservatives socialists thought voters parties politicians politics',
    ),
  ])('is the word: %s', (text) => {
    expect(foundAfter(PEOPLE, text)).toEqual([])
    expect(foundAfter(GROUPS, text)).toEqual([])
  })

  it.each([
    ...each('Progress *', 'meeting meetings group statement board plan'),
    ...each('Mainstream *', 'candidates leaders people groups factions campaign'),
    'Momentum swing',
  ])('may be any, where nothing else on the page is the group’s: %s', (text) => {
    expect(foundAfter(PARTY, text)).toEqual([])
  })

  it.each([
    'Who would pay for the bus? Momentum did.',
    'They asked who had voted. Progress had.',
    'Momentum, which backs her, was there.',
    'Momentum that backs her said no.',
    'Momentum and its allies won.',
    'Momentum and others stayed away.',
    'Momentum and activists from Leeds met.',
    'Progress welcomed her.',
    'Progress criticised the rule.',
    'Progress claimed victory.',
    'Momentum came out for Burnham.',
    'Momentum belongs to its members.',
    'Mainstream starts with a mayor.',
    'Mainstream comes from two older bodies.',
    'Mainstream it may be called, but nobody knows it.',
    'Momentum with its 40,000 members won.',
  ])('is the group: %s', (text) => {
    expect(foundAfter(GROUPS, text).filter((mark) => /→ (?:momentum|progress|mainstream)$/.test(mark))).toHaveLength(1)
  })
})
