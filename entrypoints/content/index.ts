import { defineContentScript } from '#imports'
import names from '../../data/names.json'
import type { NameEntry } from '../../lib/dataset/types.ts'
import { createMatcher } from '../../lib/matching/engine.ts'
import { send } from '../../lib/messaging.ts'
import { NEWS_SITES } from '../../lib/news-sites.ts'
import { getSettings, type Settings, siteState, watchSettings } from '../../lib/settings.ts'
import { AnnotatedPage } from './annotated-page.ts'
import { hostOfPage, isAnnotatable } from './page-kind.ts'
import { answerAboutPage } from './page-messages.ts'
import { summarise } from './summary.ts'
import { tonesOf } from './tones.ts'

export default defineContentScript({
  matches: NEWS_SITES,
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_end',
  async main(ctx) {
    if (!isAnnotatable(document)) return
    const host = hostOfPage(window)
    const matcher = createMatcher(names as NameEntry[])
    const tones = tonesOf(names as NameEntry[])
    let page: AnnotatedPage | null = null
    let reported = ''

    const stop = () => {
      page?.stop()
      page = null
    }
    const report = (entities: number, mentions: number) => {
      // After an update of the extension this script belongs to nobody: asking WXT for it stops the script.
      if (ctx.isInvalid || window !== window.top) return
      const report = `${entities} ${mentions}`
      if (report === reported) return
      reported = report
      void send('page-annotated', { entities, mentions })
    }
    const apply = (settings: Settings) => {
      if (ctx.isInvalid) return
      if (siteState(settings, host) === 'off') {
        stop()
        report(0, 0)
      } else if (page) {
        page.setSettings(settings)
      } else {
        page = new AnnotatedPage(window, {
          matcher,
          settings,
          tones,
          onMarks: (marks) => report(summarise(marks).length, marks.length),
        })
      }
    }

    const stopListening = answerAboutPage(() => page)
    const stopWatching = watchSettings(apply)
    // A page that comes back from the back/forward cache is as it was, but its badge was cleared.
    ctx.addEventListener(window, 'pageshow', (event) => {
      if (!event.persisted) return
      reported = ''
      const entities = page?.summary().entities ?? []
      report(
        entities.length,
        entities.reduce((sum, { count }) => sum + count, 0),
      )
    })
    ctx.onInvalidated(() => {
      stop()
      stopListening()
      stopWatching()
    })
    apply(await getSettings())
  },
})
