import { defineContentScript } from '#imports'
import { listen, send } from '../../lib/messaging.ts'
import { NEWS_SITES } from '../../lib/news-sites.ts'
import { getSettings, type Settings, siteState, updateSetting, watchSettings } from '../../lib/settings.ts'
import { isTakenBack } from '../../lib/sites.ts'
import { Annotator } from './annotator.ts'
import { PageObserver } from './changes/page-observer.ts'
import { watchRoot } from './changes/root-watch.ts'
import { answerAboutFrame } from './frame-names.ts'
import { takeGate } from './gate-surface.ts'
import { hostOfPage, isAnnotatable } from './page-kind.ts'
import { answerAboutPage } from './page-messages.ts'
import { PageReport } from './page-report.ts'
import { loadPageSurface } from './page-surface.ts'
import { PageSwitch } from './page-switch.ts'
import { ScriptLife } from './script-life.ts'
import { shareModules } from './shared-modules.ts'

export default defineContentScript({
  matches: NEWS_SITES,
  allFrames: true,
  matchAboutBlank: true,
  runAt: 'document_end',
  async main() {
    if (!isAnnotatable(document)) return
    const life = new ScriptLife(document)
    shareModules({ Annotator, PageObserver, send: life.askWith(send), updateSetting })
    const host = hostOfPage(window)
    const report = new PageReport(window)
    const annotation = new PageSwitch(document, {
      takeGate,
      load: loadPageSurface,
      // After an update of the extension this script belongs to nobody: to ask for it ends the script.
      onMarks: (marks) => life.check() && report.report(marks),
    })

    const apply = (settings: Settings) => {
      if (!life.check()) return
      if (siteState(settings, host) === 'on') {
        annotation.on(settings)
      } else {
        annotation.off()
        report.report([])
      }
    }
    const applyAnew = async () => apply(await getSettings())

    const stopListening = answerAboutPage(
      () => annotation.page,
      () => report.follow(),
    )
    const stopAnswering = answerAboutFrame(
      window,
      () => annotation.page,
      () => report.follow(),
    )
    const stopLeaving = listen({
      'leave-page': ({ hosts }) => {
        if (isTakenBack(host, hosts)) life.end()
        return null
      },
    })
    const stopWatching = watchSettings(apply)
    // Firefox tells a page in the back/forward cache nothing: neither what is set meanwhile, nor what it had asked for.
    const comeBack = ({ persisted }: PageTransitionEvent) => {
      if (!persisted) return
      annotation.comeBack()
      void applyAnew()
    }
    window.addEventListener('pageshow', comeBack, { signal: life.signal })
    const stopWatchingRoot = watchRoot(document, () => {
      if (!annotation.page) return
      annotation.off()
      void applyAnew()
    })
    life.signal.addEventListener('abort', () => {
      annotation.off()
      stopWatchingRoot()
      stopListening()
      stopAnswering()
      stopLeaving()
      stopWatching()
    })
    await applyAnew()
  },
})
