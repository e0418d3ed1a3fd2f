import { listen } from '../../lib/messaging.ts'
import { announce } from './cards/card-link.ts'
import type { RunningPage } from './page-surface.ts'

/**
 * Answers what popup and background ask of a page. `page` gives null while annotation is off. Returns the way to stop.
 * @param onAsked called whenever somebody asks what is marked.
 */
export function answerAboutPage(page: () => RunningPage | null, onAsked = () => {}): () => void {
  const marked = () => {
    const annotated = page()
    if (annotated) return annotated
    void announce('Names are not marked on this page.')
    throw new Error('Names are not marked on this page.')
  }
  return listen({
    'get-page-summary': () => {
      onAsked()
      return page()?.summary() ?? { running: false, entities: [] }
    },
    'show-mention': async ({ entity, nth }) => {
      await marked().showMention(entity, nth)
      return null
    },
    'walk-names': ({ direction, part }) => ({ reached: marked().walk(direction, part) }),
    'open-card': async () => {
      await marked().openReached()
      return null
    },
    announce: async ({ words }) => {
      await announce(words)
      return null
    },
  })
}
