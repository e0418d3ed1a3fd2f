import { defineUnlistedScript } from '#imports'
import names from '../../data/names.json'
import type { NameEntry } from '../../lib/dataset/types.ts'
import { createMatcher } from '../../lib/matching/engine.ts'
import type { Matcher } from '../../lib/matching/types.ts'
import { AnnotatedPage } from '../content/annotated-page.ts'
import { registerPageSurface } from '../content/page-surface.ts'
import { tonesOf } from '../content/tones.ts'

/** Put into a page by the background when a name could stand in it: pages that name nobody never load it. */
export default defineUnlistedScript(() => {
  let matcher: Matcher | undefined
  const tones = tonesOf(names as NameEntry[])
  registerPageSurface((settings, onMarks) => {
    // Not until it is asked for: running this script and making the matcher are a task each, and the page comes between.
    matcher ??= createMatcher(names as NameEntry[])
    return new AnnotatedPage(window, { matcher, settings, tones, onMarks })
  })
})
