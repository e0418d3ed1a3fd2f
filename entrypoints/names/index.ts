import { defineUnlistedScript } from '#imports'
import pageNames from '../../data/page-names.json'
import { indexOf } from '../../lib/matching/index/index-tables.ts'
import { unpackedNames } from '../../lib/packed-names.ts'
import { tonesOf } from '../content/marks/tones.ts'
import { registerNames } from '../content/names-surface.ts'

/**
 * Put into a page with the page script: a script of its own, so that a page is rid of the names as they were written,
 * and of all that makes tables of them, once there are the tables.
 */
export default defineUnlistedScript(() => {
  const names = unpackedNames(pageNames)
  registerNames(() => ({ index: indexOf(names.names), tones: tonesOf(names) }))
})
