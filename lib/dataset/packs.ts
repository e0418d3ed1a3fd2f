import type { Dataset, Organisation, Person } from './types.ts'

/**
 * Makes one dataset of several packs, merged by id. The first pack that holds an entity decides its name and what it is;
 * later ones add aliases, context and claims. With one pack the result is that pack.
 */
export function mergePacks(packs: readonly Dataset[]): Dataset {
  const [first] = packs
  if (first && packs.length === 1) return first
  return {
    version: packs.map(({ version }) => version).join('+'),
    people: mergeById(
      packs.flatMap(({ people }) => people),
      mergeHints<Person>,
    ),
    organisations: mergeById(
      packs.flatMap(({ organisations }) => organisations),
      mergeHints<Organisation>,
    ),
    contests: mergeById(packs.flatMap(({ contests }) => contests)),
    sources: mergeById(packs.flatMap(({ sources }) => sources)),
    claims: mergeById(packs.flatMap(({ claims }) => claims)),
  }
}

function mergeById<T extends { id: string }>(items: T[], merge: (first: T, later: T) => T = (first) => first): T[] {
  const merged = new Map<string, T>()
  for (const item of items) {
    const first = merged.get(item.id)
    merged.set(item.id, first ? merge(first, item) : item)
  }
  return [...merged.values()]
}

/** A later pack may say how else an entity is called, but not that less evidence will do to recognise it. */
function mergeHints<T extends Person | Organisation>(first: T, later: T): T {
  const context = union(first.context ?? [], later.context ?? [])
  return { ...first, aliases: union(first.aliases, later.aliases), ...(context.length > 0 && { context }) }
}

function union(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])]
}
