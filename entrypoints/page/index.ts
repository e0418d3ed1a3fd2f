import { defineUnlistedScript } from '#imports'
import { packTold } from '../../lib/matching/packed-told.ts'
import { send } from '../../lib/messaging.ts'
import { AnnotatedPage } from '../content/annotated-page.ts'
import type { Tone } from '../content/marks/mark-styles.ts'
import { registerPageSurface } from '../content/page-surface.ts'
import type { AskEngine } from '../content/reading/engine-link.ts'

/** The colour of each entity's marks, by its id, as the background tells them. */
const tones = new Map<string, Tone>()

const ask: AskEngine = async (told) => {
  const answer = await send('follow-page', packTold(told))
  if (!answer.ok || !answer.value) return null
  for (const [entity, tone] of answer.value.tones) tones.set(entity, tone)
  return answer.value
}

/** Put into a page by the background when a name could stand in it: pages that name nobody never load it. */
export default defineUnlistedScript(() => {
  registerPageSurface((settings, onMarks) => new AnnotatedPage(window, { ask, tones, settings, onMarks }))
})
