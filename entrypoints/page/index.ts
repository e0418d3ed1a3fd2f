import { defineUnlistedScript } from '#imports'
import names from '../../data/names.json'
import type { NameEntry } from '../../lib/dataset/types.ts'
import { createMatcher } from '../../lib/matching/engine.ts'
import { AnnotatedPage } from '../content/annotated-page.ts'
import { registerPageSurface } from '../content/page-surface.ts'
import { tonesOf } from '../content/tones.ts'

/** Put into a page by the background when a name could stand in it: pages that name nobody never load it. */
export default defineUnlistedScript(() => {
  const matcher = createMatcher(names as NameEntry[])
  const tones = tonesOf(names as NameEntry[])
  registerPageSurface((settings, onMarks) => new AnnotatedPage(window, { matcher, settings, tones, onMarks }))
})
