import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkNicknames } from '../../data/check-nicknames.ts'
import * as errors from '../../data/errors.ts'
import { NAME_EQUIVALENTS } from '../../lib/matching/lexicon/name-equivalents.ts'

const FILE = 'lib/matching/lexicon/name-equivalents.ts'

it('has nothing to complain about in the nicknames as they are', () => {
  expect(checkNicknames(NAME_EQUIVALENTS)).toEqual([])
})

it.each([
  ['a capital', 'adam Ad', errors.nicknameNotPlain('Ad', ['ad'])],
  ['a hyphen', 'john jean-luc', errors.nicknameNotPlain('jean-luc', ['jean', 'luc'])],
  ['an accent', 'rene rené', errors.nicknameNotPlain('rené', ['rene'])],
  ['one name alone', 'adam', errors.loneNickname('adam')],
  ['a name twice', 'adam ad adam', errors.nicknameTwice('adam')],
  ['two blanks', 'adam  ad', errors.blanksInNicknames],
  ['a blank at the end', 'adam ad ', errors.blanksInNicknames],
  ['an empty line', '', errors.blanksInNicknames],
])('tells %s in a line of nicknames', (_, line, text) => {
  expect(checkNicknames(`aaron arron\n${line}\nzoe zoey`)).toEqual([{ file: FILE, line: 3, text }])
})

it('tells the line of the file', () => {
  const lines = readFileSync(new URL(`../../${FILE}`, import.meta.url), 'utf8').split('\n')
  const [{ line } = { line: 0 }] = checkNicknames(NAME_EQUIVALENTS.replace('abigail abby', 'abigail Abby'))
  expect(lines[line - 1]).toMatch(/^abigail abby/)
})
