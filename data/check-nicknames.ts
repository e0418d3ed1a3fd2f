import { foldWords } from '../lib/matching/words/fold.ts'
import * as errors from './errors.ts'
import type { Problem } from './read-yaml.ts'

const FILE = 'lib/matching/lexicon/name-equivalents.ts'
/** Above the list stands what it is, and its first names stand where it begins. */
const FIRST_LINE = 2

/**
 * Each line of nicknames has names that a word of a page can be equal to, two at least.
 * @param list a group of names a line, parted by single blanks
 */
export function checkNicknames(list: string): Problem[] {
  return list
    .split('\n')
    .flatMap((line, i) => wrongIn(line).map((text) => ({ file: FILE, line: FIRST_LINE + i, text })))
}

function wrongIn(line: string): string[] {
  const names = line.split(' ')
  if (names.includes('')) return [errors.blanksInNicknames]
  if (names.length === 1) return [errors.loneNickname(line)]
  return names.flatMap((name, n) => {
    const folded = foldWords(name)
    if (folded.length !== 1 || folded[0] !== name) return [errors.nicknameNotPlain(name, folded)]
    return names.indexOf(name) < n ? [errors.nicknameTwice(name)] : []
  })
}
