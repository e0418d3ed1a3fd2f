import type * as v from 'valibot'
import { missingKey, unknownKey, wrongValue } from './errors.ts'

/** The parser's names of types, in words. */
const WORDS: Record<string, string> = {
  string: 'a text',
  '(string | number)': 'a date',
  number: 'a number',
  boolean: 'true or false',
  Array: 'a list',
  Object: 'an entry with keys',
  null: 'empty',
}

/** One complaint about a value's shape, in words: what is wrong and what to do. */
export function sayIssue(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): string {
  const key = String(path.at(-1) ?? '')
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(key)
  if (issue.received === 'undefined') return missingKey(key)
  return wrongValue(placeName(path), expected(issue), received(issue))
}

/** "kind", or an entry of the list that holds it. */
function placeName(path: readonly (string | number)[]): string {
  const key = path.at(-1)
  if (key === undefined) return 'the whole file'
  if (typeof key === 'string') return `"${key}"`
  const list = path.findLast((part) => typeof part === 'string')
  return list ? `an entry of "${list}"` : 'an entry of the file'
}

function expected({ type, expected, requirement }: v.BaseIssue<unknown>): string {
  if (type === 'non_empty') return 'a text'
  if (type === 'url' || type === 'regex') return 'an address that begins with https:// or http://'
  if (type === 'integer') return 'a whole number'
  if (type === 'min_value') return `${requirement} or more`
  if (type === 'min_length') return 'a list with something in it'
  if (type === 'picklist') return `one of ${expected?.replace(/^\(|\)$/g, '').replaceAll(' | ', ', ')}`
  return WORDS[expected ?? ''] ?? expected ?? 'something else'
}

function received({ type, received }: v.BaseIssue<unknown>): string {
  if (type === 'non_empty' || type === 'min_length') return 'empty'
  const words = WORDS[received] ?? received
  return words.length > 60 ? `${words.slice(0, 59)}…` : words
}
