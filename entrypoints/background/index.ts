import { defineBackground } from '#imports'
import { listen } from '../../lib/messaging.ts'
import { showCount } from './badge.ts'
import { getCard } from './cards.ts'
import { answerCommands, commandKeys } from './commands.ts'
import { loadScript } from './frame-scripts.ts'
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
    'load-card-script': (_, sender) => loadScript('/card.js', sender),
    'load-page-script': (_, sender) => loadScript('/page.js', sender),
    'page-annotated': async ({ entities }, { tabId }) => {
      if (tabId !== undefined) await showCount(tabId, entities)
      return null
    },
  })
})
