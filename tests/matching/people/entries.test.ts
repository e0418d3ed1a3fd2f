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
