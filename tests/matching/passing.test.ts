/** Two bearers of one surname of whom one is named in passing, or told apart by sex. */
import { describe, expect, it } from 'vitest'
import { marks } from './find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster.'
/** How often somebody of the dataset is found in the last text, which names one by surname. */
const inLast = (...blocks: string[]) => marks(LABOUR, ...blocks).length - marks(LABOUR, ...blocks.slice(0, -1)).length

describe('a title', () => {
  it.each([
    ['The Labour MP Sophie Wilson spoke.', 'Her street is named for Harold Wilson.', 'Ms Wilson laughed.'],
    ['The Labour MP Kate Osamor spoke.', 'So did Robert Osamor.', 'Ms Osamor left.'],
    ['The Labour MP Ed Balls spoke.', 'Then came Deborah Balls.', 'Mr Balls waited.'],
    ['The Labour MP Andy Hull spoke.', 'So did Margaret Hull.', 'Mr Hull disagreed.'],
    ['The Labour councillor Kevin Peel spoke.', 'So did Emma Peel, an actress.', 'Mr Peel left.'],
    ['The Labour MP Ellie Reeves spoke.', 'Keith Reeves sang.', 'Mrs Reeves sang too.'],
  ])('excludes a given name of the other sex: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(1)
  })

  it.each([
    ['The Labour MP Sophie Wilson spoke.', 'So did Harold Wilson.', 'Mr Wilson left.'],
    ['The Labour MP Kate Osamor spoke.', 'So did Martha Osamor.', 'Ms Osamor left.'],
    ['The Labour MP Ed Balls spoke.', 'So did Robin Balls.', 'Mr Balls left.'],
    ['The Labour MP Andy Hull spoke.', 'So did Margaret Hull.', 'Mrs Hull left.'],
    ['The Labour councillor Kevin Peel spoke.', 'So did Robert Peel.', 'Mr Peel left.'],
    ['The Labour MP Ellie Reeves spoke.', 'So did Rachel Reeves.', 'Ms Reeves left.'],
  ])('does not where both may be meant, or the other: %s %s %s', (...page) => {
    expect(inLast(...page)).toBe(0)
  })
})
