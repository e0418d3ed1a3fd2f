import type { ComponentChildren } from 'preact'
import { hashOf } from '../../lib/explore/route.ts'
import type { World } from '../../lib/explore/world.ts'

/** The address of the page about anything that has an id: person, organisation, contest or source. */
export function hashOfThing(world: World, id: string): string | undefined {
  if (world.people.has(id)) return hashOf({ page: 'person', id })
  if (world.organisations.has(id)) return hashOf({ page: 'organisation', id })
  if (world.contests.has(id)) return hashOf({ page: 'contest', id })
  if (world.sources.has(id)) return hashOf({ page: 'source', id })
  return undefined
}

/** The name of anything that has an id, as a link to its page. */
export function ThingLink({ world, id, children }: { world: World; id: string; children?: ComponentChildren }) {
  const href = hashOfThing(world, id)
  const name = (
    <bdi class="ex-name" dir="auto">
      {children ?? world.nameOf(id)}
    </bdi>
  )
  return href ? <a href={href}>{name}</a> : name
}
