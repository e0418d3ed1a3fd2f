import names from '../data/names.json' with { type: 'json' }
import type { NameEntry } from './dataset/types.ts'
import type { Matcher } from './matching/engine.ts'
import { createMatcher } from './matching/engine.ts'
import { tonesOf } from './tones.ts'

/** The names that the extension comes with: an engine over them, and the colours of their marks. Takes some milliseconds. */
export function bundledNames(): { matcher: Matcher; tones: ReturnType<typeof tonesOf> } {
  const entries = names as NameEntry[]
  return { matcher: createMatcher(entries), tones: tonesOf(entries) }
}
