import { defineUnlistedScript } from '#imports'
import type { Matcher } from '../../lib/matching/matcher.ts'
import { AnnotatedPage } from '../content/annotated-page.ts'
import { takeEngine } from '../content/engine-surface.ts'
import type { Tone } from '../content/marks/mark-styles.ts'
import { takeNames } from '../content/names-surface.ts'
import { registerPageSurface } from '../content/page-surface.ts'

/** Put into a page by the background when a name could stand in it: pages that name nobody never load it. */
export default defineUnlistedScript(() => {
  let ready: { matcher: Matcher; tones: ReadonlyMap<string, Tone> } | undefined
  const makeReady = () => {
    const { index, tones } = takeNames()
    return { matcher: takeEngine()(index), tones }
  }
  registerPageSurface((settings, onMarks) => {
    // Not until it is asked for: running this script and making the matcher are a task each, and the page comes between.
    ready ??= makeReady()
    return new AnnotatedPage(window, { ...ready, settings, onMarks })
  })
})
