import { defineUnlistedScript } from '#imports'
import pageNames from '../../data/page-names.json'
import { indexOf } from '../../lib/matching/index-tables.ts'
import { matcherOver } from '../../lib/matching/matcher.ts'
import type { Matcher } from '../../lib/matching/types.ts'
import type { PageNames } from '../../lib/page-names.ts'
import { AnnotatedPage } from '../content/annotated-page.ts'
import { registerPageSurface } from '../content/page-surface.ts'
import { tonesOf } from '../content/tones.ts'

const names = pageNames as unknown as PageNames

/** Put into a page by the background when a name could stand in it: pages that name nobody never load it. */
export default defineUnlistedScript(() => {
  let matcher: Matcher | undefined
  const tones = tonesOf(names)
  registerPageSurface((settings, onMarks) => {
    // Not until it is asked for: running this script and making the matcher are a task each, and the page comes between.
    matcher ??= matcherOver(indexOf(names.names))
    return new AnnotatedPage(window, { matcher, settings, tones, onMarks })
  })
})
