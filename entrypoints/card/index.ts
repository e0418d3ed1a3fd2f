import { defineUnlistedScript } from '#imports'
import { registerCardSurface } from '../content/cards/card-surface.ts'
import { Cards } from './cards.ts'
import { rehearse } from './rehearsal.ts'

/** Put into a page by the background when the pointer first comes near a name: pages that are only read never load it. */
export default defineUnlistedScript(() => {
  registerCardSurface(new Cards(document))
  window.requestIdleCallback(() => rehearse(document))
})
