import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

describe('a bakers’ union in small letters', () => {
  it.each([
    [['The strike goes on, says bakers’ union general secretary Sarah Woolley.', 'BFAWU members walked out.']],
    [['BFAWU has won.', 'It is a good day, bakers’ union leader Sarah Woolley said.']],
    [['Sarah Woolley of the bakers’ union spoke to Labour MPs.']],
    [['Labour MPs heard the bakers’ union, and then the Teamsters of Ohio, in London.']],
    [['Members of the bakers’ union met in Leeds.', 'An American union, the BCTGM, sent greetings.']],
    [['The bakers’ union has left Labour.']],
  ])('is the British one: %j', (blocks) => {
    expect(marks(...blocks).filter((mark) => /akers’ union →/.test(mark))).toHaveLength(1)
  })

  it.each([
    [['BCTGM members walked out.', 'The bakers union represents a third of the workforce.']],
    [['The Teamsters urged the bakers union to hold a ballot.']],
    [['The bakers’ union belongs to the AFL-CIO.']],
    [['Machinists, Teamsters, bakers union: all the workers of the plant have voted.']],
    [['The candy plant in Ohio is shut.', 'The bakers union called the strike on Monday, the SEIU said.']],
    [['Workers of the Teamsters stood with the bakers’ union at the gate.']],
  ])('is that of another country: %j', (blocks) => {
    expect(marks(...blocks)).toEqual([])
  })
})
