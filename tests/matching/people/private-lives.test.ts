/** Names that many have, on a page about Labour: what beside them says that a pupil, an employee or a child is meant. */
import { describe, expect, it } from 'vitest'
import { find } from '../find.ts'

/** Nothing on it is left open: the page is about Labour, and names its people. */
const LABOUR =
  'Labour’s NEC met on Tuesday. Laura Pidcock and Luke Akehurst spoke, and Momentum and Labour First had slates. Jeremy Corbyn, the party’s former leader, sent a letter to members before the election.'

const people = (text: string) => {
  const found = find(LABOUR, ...text.split(' || '))
  return found.slice(5).filter(({ kind }) => kind === 'full')
}

it('names five before', () => {
  expect(find(LABOUR)).toHaveLength(5)
})

describe('somebody else of a common name', () => {
  it.each([
    // Who studies.
    'The quiz was won by Sophie Wilson (Physics, 2nd year) and her team.',
    'Treasurer: Andy Hull (Chem.)',
    'Kevin Peel (Geography) has the keys to the van.',
    'Social secretary: Jo Bird (3rd year, Law)',
    'Ann Henderson, a second-year medical student, brought the cake.',
    'Peter Wheeler, who is reading history at Wadham, took notes.',
    'Peter Wheeler, 2nd year, Engineering, is our new webmaster.',
    'Liam Byrne (Year 6) drew the winning ticket.',
    'Gemma Bolton (BA Fine Art) painted the banner.',
    // Who has a post.
    'Peter Wheeler, head of highways, said the bridge would shut.',
    'The bridge would shut, said Peter Wheeler, the council’s head of transport.',
    'Kevin Peel, director of finance, said the books were sound.',
    'Kevin Peel, Greater Manchester Police’s head of neighbourhood policing, was asked.',
    'Ann Henderson, the trust’s chief executive, thanked the cooks.',
    'Liam Byrne, general manager, will answer questions.',
    'Please ask Kevin Peel (site supervisor) for the key.',
    'Head of catering Jo Bird is on leave.',
    'The council’s highways chief, Peter Wheeler, was not surprised.',
    'The council’s planning officer, Peter Wheeler, recommended refusal.',
    'Our librarian, Gemma Bolton, has found the minute books.',
    // Who has letters after the name.
    'Sophie Wilson FRS gave the lecture.',
    'Sophie Wilson CBE || designed the chip.',
    'Liam Byrne OBE opened the fête.',
    'The accounts were audited by Peter Wheeler FCA.',
    // Who is somebody’s child, or married.
    'She is survived by her children, Alan and Sophie Wilson, and by five grandchildren.',
    'He leaves two daughters, Ann Henderson and Mary Clay.',
    'She leaves her husband, Kevin Peel, and three cats.',
    'His grandchildren, Tom, Jo Bird and Lily, carried the coffin.',
    'He married Jo Bird in Bath and they had two sons.',
    // Who signs for somebody.
    'Signed on behalf of the trustees: Ann Henderson, 9 September 2021',
    'Approved by the board and signed on its behalf by Gemma Bolton, 4 May 2020',
    'Yours sincerely, Peter Wheeler, Head',
    'Sir, Your cartoon was rude. || Yours truly, Andy Hull',
    'Minutes taken by Kevin Peel',
    'Sir, Labour has no plan for pylons. Peter Wheeler, Kendal',
    'Labour members are tired. Kevin Peel, East Grinstead',
    // Who is told from the one that is known.
    'A jury sat on the Labour case, among them a Liam Byrne who was not the MP.',
    'Sophie Wilson (not the candidate) makes chips for Labour’s conference.',
  ])('is not marked: %s', (text) => {
    expect(people(text)).toEqual([])
  })

  it.each([
    'Tina McKay (Colchester) was there.',
    'Sophie Wilson (Rother Valley) lost by 3,000.',
    'Sophie Wilson (Sheffield) lost by 3,000.',
    'Ellie Reeves (NEC) took notes.',
    'Kevin Peel (Lab.) asked a question.',
    'Ann Henderson (2018–20) was next.',
    'Ann Henderson, director of Compass, was there.',
    'Jo Bird, Momentum’s director, wrote to members.',
    'Peter Wheeler, head of Labour’s northern office, was there.',
    'Peter Wheeler, the party’s head of elections, resigned.',
    'Andy Hull, head of policy at the party, was there.',
    'Sophie Wilson, Labour’s director of communications, left.',
    'Kevin Peel, Labour councillor and manager of a charity, spoke.',
    'Kevin Peel, chair of the Manchester branch, was there.',
    'Ellie Reeves, national campaign coordinator, was there.',
    'Liam Byrne MP opened the fête.',
    'Ann Henderson OBE, of Labour’s NEC, spoke.',
    'Her daughter Jo Bird, a councillor in Wirral, spoke.',
    'Her daughters, Jo Bird MP and Ellie, were there.',
    'Yours sincerely, Ann Henderson, member of the NEC',
    'The MP wrote to me about bins and councils for Labour. Jo Bird, Bromborough',
    'Ann Henderson, not the NEC’s longest-serving member, spoke for Labour.',
    // The page has written of her places: it may be she.
    'The law centre in Harrow has a new roof, said its director, Pamela Fitzpatrick.',
  ])('is not meant: %s', (text) => {
    expect(people(text)).toHaveLength(1)
  })
})

it('is less sure of a common name in a paragraph without politics', () => {
  const score = (text: string) => people(text)[0]?.score ?? 0
  expect(
    score('Thanks to Andy Hull for the pictures of the harbour from above, which are on show all summer.'),
  ).toBeLessThan(
    score(
      'Thanks to the Labour councillor Andy Hull for the pictures of the harbour from above, which are on show all summer.',
    ),
  )
})
