/** How characters compare. */
import { expect, it } from 'vitest'
import { foldOf } from '../../../lib/matching/words/fold.ts'

const SEPARATOR = 0
const FOREIGN = 2
/** Latin letters that have no decomposition, each with what it folds to. */
const LONE_LETTERS = 'ßsæaœoøoðdþtđdłlıiħhŋnĸkŧtſs'

function expected(code: number): number {
  if (code === 0xd7 || code === 0xf7) return SEPARATOR
  for (let i = 0; i < LONE_LETTERS.length; i += 2) {
    const letter = LONE_LETTERS[i] as string
    if (letter.charCodeAt(0) === code || letter.toUpperCase().charCodeAt(0) === code)
      return LONE_LETTERS.charCodeAt(i + 1)
  }
  const base = String.fromCharCode(code).normalize('NFD').toLowerCase().charCodeAt(0)
  return base < 0x80 ? base : FOREIGN
}

it.each([
  ['Latin-1 and Latin Extended-A and -B', 0xc0, 0x250],
  ['Latin Extended Additional', 0x1e00, 0x1f00],
])('folds every letter of %s as Unicode takes it apart', (_, from, to) => {
  const all = Array.from({ length: to - from }, (_, at) => from + at)
  expect(all.map((code) => [code, foldOf(code)])).toEqual(all.map((code) => [code, expected(code)]))
})

it.each([
  ['full-width letters and digits', 'ＡＺａｚ０９', 'azaz09'],
  ['what cannot be seen', '\u{feff}\u{fe0f}\u{200b}\u{ad}', '\u{1}'.repeat(4)],
  ['letters of other scripts', 'ж\u{628}\u{2c65}中가\u{fb1d}', '\u{2}'.repeat(6)],
  ['signs, symbols and halves of pairs', '’—€。［｀｛\u{fffd}\u{1f600}', '\0'.repeat(10)],
])('folds %s', (_, written, folded) => {
  const codes = Array.from({ length: written.length }, (_, at) => foldOf(written.charCodeAt(at)))
  expect(String.fromCharCode(...codes)).toBe(folded)
})
