import type { NameEntry } from '../../../lib/dataset/types.ts'
import { personName } from './person-names.ts'
import { Random } from './random.ts'

/**
 * `count` names for the matchers: the bundled ones first, then generated people, each name once. The same list in every
 * run, and a longer list begins with the shorter one.
 */
export function namesUpTo(count: number, bundled: readonly NameEntry[]): NameEntry[] {
  const names: NameEntry[] = bundled.slice(0, count)
  const seen = new Set(names.map(({ name }) => name))
  const random = new Random(20200407)
  while (names.length < count) {
    const name = personName(random)
    if (seen.has(name)) continue
    seen.add(name)
    names.push({ id: name.toLowerCase().replaceAll(' ', '-'), name, kind: 'person', aliases: [] })
  }
  return names
}
