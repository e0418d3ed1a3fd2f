import { defineBackground } from '#imports'
import { listen } from '../../lib/messaging.ts'
import { framesWithNames, namedInAll } from '../../lib/tab-frames.ts'
import { showCount } from './badge.ts'
import { getCard } from './cards.ts'
import { answerCommands, commandKeys } from './commands.ts'
import { followPage, forgetClosedTabs } from './engine.ts'
import { loadScript } from './frame-scripts.ts'
import { offerLookup } from './lookup.ts'
import { showSiteState } from './site-icon.ts'
import { keepAddedSites, startOpenNews } from './sites.ts'
import { welcomeOnInstall } from './welcome.ts'

export default defineBackground(() => {
  welcomeOnInstall()
  keepAddedSites()
  startOpenNews()
  offerLookup()
  showSiteState()
  answerCommands()
  forgetClosedTabs()
  listen({
    'follow-page': followPage,
    'get-card': ({ entity, onPage }) => getCard(entity, onPage),
    'get-keys': () => commandKeys(),
    'load-card-script': (_, sender) => loadScript('/card.js', sender),
    'load-page-script': (_, sender) => loadScript('/page.js', sender),
    'page-annotated': async ({ entities, alone }, { tabId }) => {
      if (tabId === undefined) return null
      await showCount(tabId, alone ? entities : namedInAll(await framesWithNames(tabId)).length)
      return null
    },
  })
})
