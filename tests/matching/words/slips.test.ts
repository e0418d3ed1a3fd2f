import { expect, it } from 'vitest'
import { slipBetween } from '../../../lib/matching/words/slips.ts'

it.each([
  ['pidcock', 'pidcock', 'none'],
  ['akehurst', 'akehrust', 'swap'],
  ['akehurst', 'akehurs', 'cut'],
  ['cruddas', 'crudas', 'double'],
  ['henderson', 'hendersen', 'vowel'],
  ['starmer', 'starmers', 'final-s'],
  ['starmer', 'starter', 'letter'],
  ['rahman', 'raman', 'lost'],
  ['pidcock', 'pidcok', 'sound'],
  ['linnegar', 'lineger', 'sound'],
  ['fitzpatrick', 'fitspatrick', 'sound'],
  ['akehurst', 'aqehurst', 'sound'],
  ['fitzpatrick', 'fitdpatrick', 'letter'],
  ['corbyn', 'korbyn', 'sound'],
  ['corbyn', 'carbon', null],
  ['starmer', 'starma', 'letter'],
  ['cruddas', 'crudders', 'letter'],
  ['wheeler', 'wheelie', 'letter'],
  ['reeves', 'rivers', null],
  ['stuart', 'stewart', null],
])('%s written %s: %s', (right, written, slip) => {
  expect(slipBetween(right, written)).toBe(slip)
})
