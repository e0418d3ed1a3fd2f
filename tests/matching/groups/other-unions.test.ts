import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'The Labour Party’s NEC and its councillors met in Westminster; Labour MPs spoke of the unions.'

describe('a union of other people, or of another place', () => {
  it.each([
    'The Manchester Jewish Bakers’ Union met in Cheetham.',
    'She wrote a history of the Irish Bakers’ Union.',
    'He led the Amalgamated Bakers’ Union.',
    'It grew from the International Bakers’ Union.',
    'He joined the East London Bakers’ Union.',
    '# The Leeds Polish Bakers’ Union',
  ])('is not the union, nor is its name on that page: %s', (line) => {
    expect(marks(LABOUR, line, 'The Bakers’ Union had four hundred members.')).toEqual([])
  })

  it.each([
    'The British Bakers’ Union has left Labour.',
    'Officials of the Bakers’ Union met in Cheetham.',
    'The Labour Bakers’ Union row goes on.',
    'He rang Sarah Woolley, Bakers’ Union, on Monday.',
    'In Scottish Bakers’ Union branches they were angry.',
    'The English branch of the Bakers’ Union was angry.',
  ])('is told from it: %s', (line) => {
    expect(marks(LABOUR, line, 'The Bakers’ Union has its own members.')).toHaveLength(2)
  })
})

describe('a publisher that is called by the first word of its name', () => {
  it.each([
    ['Mainstream Publishing of Edinburgh had 400 books.', 'When Mainstream closed, after 35 years, its staff wept.'],
    ['Progress Publishers were in Moscow.', 'Progress printed Lenin in forty languages.'],
    ['She worked at Compass Publishing.', 'Compass paid her well.'],
    ['He wrote for Momentum Publishing.', 'The editors of Momentum were kind.'],
    ['It came out at Mainstream Publishing in 1994.', 'It was Mainstream that took the risk.'],
    ['Mainstream Publishing was sold to Random House.', 'The founders of Mainstream stayed on.'],
  ])('is not the group: %s', (first, then) => {
    expect(marks(LABOUR, first, then)).toEqual([])
  })

  it.each([
    ['Momentum is publishing a list.', 'The editors of Momentum were kind.'],
    ['Compass’s publishing is small.', 'It was Compass that took the risk.'],
    ['We like what Progress publishes.', 'The founders of Progress stayed on.'],
    ['Compass, publishing its report, was glad.', 'The founders of Compass stayed on.'],
    ['Its publishers asked Momentum.', 'The leaders of Momentum were kind.'],
    ['The book is about Mainstream.', 'Its publishers asked Mainstream members.'],
  ])('leaves the group its name: %s', (first, then) => {
    expect(marks(LABOUR, first, then).length).toBeGreaterThan(0)
  })
})
