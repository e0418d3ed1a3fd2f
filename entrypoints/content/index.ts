import { defineContentScript } from '#imports'
import names from '../../data/names.json'
import type { NameEntry } from '../../lib/dataset/types.ts'
import { createMatcher } from '../../lib/matching/engine.ts'
import type { Matcher } from '../../lib/matching/types.ts'
import { listen } from '../../lib/messaging.ts'
import { NEWS_SITES } from '../../lib/news-sites.ts'
import { getSettings, type Settings, siteState, watchSettings } from '../../lib/settings.ts'
import { isTakenBack } from '../../lib/sites.ts'
import { AnnotatedPage } from './annotated-page.ts'
import { hostOfPage, isAnnotatable } from './page-kind.ts'
import { answerAboutPage } from './page-messages.ts'
import { PageReport } from './page-report.ts'
import { tonesOf } from './tones.ts'

export default defineContentScript({
  matches: NEWS_SITES,
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_end',
  async main(ctx) {
    if (!isAnnotatable(document)) return
    const host = hostOfPage(window)
    const tones = tonesOf(names as NameEntry[])
    const report = new PageReport(window)
    let matcher: Matcher | null = null
    let page: AnnotatedPage | null = null

    const stop = () => {
      page?.stop()
      page = null
    }
    const apply = (settings: Settings) => {
      if (ctx.isInvalid) return
      if (siteState(settings, host) === 'off') {
        stop()
        report.report([])
      } else if (page) {
        page.setSettings(settings)
      } else {
        matcher ??= createMatcher(names as NameEntry[])
        page = new AnnotatedPage(window, {
          matcher,
          settings,
          tones,
          // After an update of the extension this script belongs to nobody: asking WXT for it stops the script.
          onMarks: (marks) => ctx.isInvalid || report.report(marks),
        })
      }
    }

    const stopListening = answerAboutPage(() => page)
    const stopLeaving = listen({
      'leave-page': ({ hosts }) => {
        if (isTakenBack(host, hosts)) ctx.notifyInvalidated()
        return null
      },
    })
    const stopWatching = watchSettings(apply)
    // Firefox does not tell a page in the back/forward cache what is set meanwhile.
    ctx.addEventListener(window, 'pageshow', async ({ persisted }) => {
      if (persisted) apply(await getSettings())
    })
    ctx.onInvalidated(() => {
      stop()
      stopListening()
      stopLeaving()
      stopWatching()
    })
    apply(await getSettings())
  },
})
