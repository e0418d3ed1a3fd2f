/** Lists that have the surname first: whose entry it is. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const MEETING = 'The Labour Party’s NEC met: Jo Bird, Sophie Wilson, Kevin Peel, Mish Rahman and Tosh McDonald spoke.'
const listed = (text: string) => marks(MEETING, text).slice(5)

describe('an entry with somebody else’s title, initial or given name', () => {
  it.each([
    'Peel, Canon Ruth, Wigan',
    'Wilson, Prof. D., no party',
    'Bird, Miss I., treasurer',
    'Wilson, Dr Harriet',
    'Present for the Labour group: Peel, Lady Anne, Drayton.',
    'McDonald, Ailsa, Fort William',
    'Rahman, Tahmid, Bethnal Green',
    'It turned out that Peel, Judith, of Sale, had signed the Labour petition.',
    'A letter in Bird, Edwin, of Hove, and not in hers.',
    'They meant McDonald, Euan, from Leith.',
  ])('is not of ours: %s', (text) => {
    expect(listed(text)).toEqual([])
  })

  it.each([
    'Bird, Jo, Wirral',
    'Wilson, Cllr Sophie, Sheffield',
    'Wilson, Ms S., Sheffield',
    'Rahman, Mish, of Walsall, had signed the Labour petition.',
    'Like Peel, Mrs Dunn is a member.',
    'To Peel, Labour is a family.',
    'With Bird, Lord Kinnock and Dr Smith left.',
    'Peel, Sir Keir’s critic, sat down.',
    'After Wilson, Tom, a steward, spoke.',
    'It fell to McDonald, the union’s president, of course.',
  ])('may be: %s', (text) => {
    expect(listed(text)).toHaveLength(1)
  })
})

describe('a surname among links to other stories', () => {
  const PAGE =
    'Labour members in Colchester chose Tina McKay; Keir Starmer, Liam Byrne MP, Sophie Wilson and Councillor Andy Hull were there.'
  const linked = (text: string) => marks(PAGE, text).slice(5)
  it.each([
    'Read more • Byrne third in marathon',
    'Most read: Wilson wins golf trophy',
    'See also | McKay signs for netball side',
    'Related: Byrne quartet at St Mary’s',
    'More on this: Wilson leads wickets table',
    'READ MORE • McKay into semi-final of the open',
  ])('is not taken for the politician’s where it is about another field: %s', (text) => {
    expect(linked(text)).toEqual([])
  })

  it.each([
    'Read more • Byrne: I was wrong',
    'Most read: Wilson to stand again for Labour',
    'See also | Starmer visits rugby club',
    'Related: McKay on the buses',
    'Related to nobody here, Byrne won the medal vote for Labour members.',
    'More on this: Wilson asks for a school',
  ])('is otherwise: %s', (text) => {
    expect(linked(text)).toHaveLength(1)
  })
})

describe('an entry among others that semicolons part', () => {
  it.each([
    'Present: Leese, Richard (chair); Rahman, Luthfur; Khan, Sara (for item 4).',
    'Apologies: Bird, Ottoline; Smith, Ann.',
    'Smith, Ann (clerk); Wilson, Theodosius.',
    'For: Khan, Sara; Rahman, Latifur; Nandy, Lisa.',
    'Attending: Peel, Aurelian (officer); Jones, Mary.',
    'Jones, Mary; McDonald, Iolanthe (until 8.30).',
  ])('whose given name no list has is not of ours: %s', (text) => {
    expect(listed(text)).toEqual([])
  })

  it.each([
    'Present: Leese, Richard (chair); Rahman, Mish; Khan, Sara.',
    'Smith, Ann; Wilson, Sofie; Jones, Mary.',
    'For: Khan, S; Rahman, M; Nandy, L.',
    'Absent: Smith, Unite; Bird, Momentum; Khan, Unison.',
    'For: Smith, Jones; against: Bird, Khan.',
    'Nobody spoke for Peel; Smith, Jones and Khan left.',
  ])('may be: %s', (text) => {
    expect(listed(text).some((mark) => !/Momentum/.test(mark))).toBe(true)
  })

  it('is who is meant by the surname below', () => {
    const minutes = 'Present: Leese, Richard (chair); Rahman, Luthfur; Khan, Sara.'
    expect(listed(minutes)).toEqual([])
    expect(marks(MEETING, minutes, 'Cllr Rahman said no. Rahman sat down.').slice(5)).toEqual([])
  })
})
