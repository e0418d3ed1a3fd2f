import type { Mute } from './settings-declarations.ts'
import { bareHost, hostAndParents } from './site-host.ts'

/** The reader's "not this one, here": on one page, on a site with its subdomains, or anywhere. */
export function muteFor(entity: string, scope: Mute['scope'], address: string): Mute {
  return { entity, scope, where: placeOf(scope, address) }
}

/** The entities that are not to be marked at an address. */
export function mutedAt(muted: readonly Mute[], address: string): Set<string> {
  const page = placeOf('page', address)
  const sites = hostAndParents(placeOf('site', address))
  const here = ({ scope, where }: Mute) =>
    scope === 'everywhere' || (scope === 'site' ? sites.includes(where) : where === page)
  return new Set(muted.filter(here).map(({ entity }) => entity))
}

/** The list with one mute more; one that is there already is not doubled. */
export function withMute(muted: readonly Mute[], mute: Mute): Mute[] {
  return [...withoutMute(muted, mute), mute]
}

export function withoutMute(muted: readonly Mute[], { entity, scope, where }: Mute): Mute[] {
  return muted.filter((one) => one.entity !== entity || one.scope !== scope || one.where !== where)
}

/** A page is its address without query and fragment, so that a mute outlives tracking parameters; a site is its bare host. */
function placeOf(scope: Mute['scope'], address: string): string {
  if (scope === 'everywhere' || !URL.canParse(address)) return ''
  const { protocol, host, hostname, pathname } = new URL(address)
  return scope === 'site' ? bareHost(hostname) : `${protocol}//${host}${pathname}`
}
