import { defineBackground } from '#imports'
import { listen } from '../../lib/messaging.ts'
import { framesWithNames, namedInAll } from '../../lib/tab-frames.ts'
import { showCount } from './badge.ts'
import { getCard } from './cards.ts'
import { answerCommands, commandKeys } from './commands.ts'
import { CARD_SCRIPTS, loadScripts, PAGE_SCRIPTS } from './frame-scripts.ts'
import { offerLookup } from './lookup.ts'
import { showSiteState } from './site-icon.ts'
import { keepAddedSites } from './sites.ts'
import { welcomeOnInstall } from './welcome.ts'

export default defineBackground(() => {
  welcomeOnInstall()
  keepAddedSites()
  offerLookup()
  showSiteState()
  answerCommands()
  listen({
    'get-card': ({ entity, onPage }) => getCard(entity, onPage),
    'get-keys': () => commandKeys(),
    'load-card-script': (_, sender) => loadScripts(CARD_SCRIPTS, sender),
    'load-page-script': (_, sender) => loadScripts(PAGE_SCRIPTS, sender),
    'page-annotated': async ({ entities, alone }, { tabId }) => {
      if (tabId === undefined) return null
      await showCount(tabId, alone ? entities : namedInAll(await framesWithNames(tabId)).length)
      return null
    },
  })
})
