import { defineUnlistedScript } from '#imports'
import { registerCardSurface } from '../content/card-surface.ts'
import { CardHost } from './card-host.ts'

/** Put into a page by the background when the pointer first comes to a name: pages that are only read never load it. */
export default defineUnlistedScript(() => {
  registerCardSurface(new CardHost(document))
})
