import { defineUnlistedScript } from '#imports'
import { registerCardSurface } from '../content/card-surface.ts'
import { Cards } from './cards.ts'

/** Put into a page by the background when the pointer first comes to a name: pages that are only read never load it. */
export default defineUnlistedScript(() => {
  registerCardSurface(new Cards(document))
})
