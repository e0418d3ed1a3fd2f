/** Chronicles and programmes, where a year says which of two bodies of a name is meant. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR = 'Labour’s NEC met. Laura Pidcock and Luke Akehurst spoke, and Momentum had a slate before the election.'
const committee = (text: string) =>
  marks(LABOUR, ...text.split(' || ')).filter((mark) => mark.endsWith('labour-representation-committee'))

describe('the committee of 1900', () => {
  it.each([
    '1900 The Labour Representation Committee is founded at Farringdon Road. The L.R.C. elects two MPs that autumn.',
    '1900: Labour Representation Committee set up',
    '1906 – Labour Representation Committee takes the name of Labour Party',
    'February 1900: the Labour Representation Committee meets in Farringdon Street.',
    'From the Labour Representation Committee, 1900–06, to Momentum: what is a movement?',
    'The Labour Representation Committee (1900–1906) had seven guineas.',
  ])('%s', (text) => expect(committee(text)).toEqual([]))
})

describe('the one of today', () => {
  it.each([
    '2004: Labour Representation Committee set up by John McDonnell',
    '2004 The Labour Representation Committee is founded in London. The L.R.C. elects a chair that autumn.',
    '1900 The Labour Representation Committee is founded. || 2004 A new Labour Representation Committee, with John McDonnell in the chair, borrows the name of 1900. This LRC is small but stays.',
    'From the Labour Representation Committee, 2004–24, to Momentum: what is a movement?',
  ])('%s', (text) => expect(committee(text).length).toBeGreaterThan(0))
})
