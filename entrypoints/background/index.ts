import { defineBackground } from '#imports'
import { listen } from '../../lib/messaging.ts'
import { showCount } from './badge.ts'
import { getCard, loadCardScript } from './cards.ts'
import { offerLookup } from './lookup.ts'
import { showSiteState } from './site-icon.ts'
import { keepAddedSites } from './sites.ts'

export default defineBackground(() => {
  keepAddedSites()
  offerLookup()
  showSiteState()
  listen({
    'get-card': ({ entity }) => getCard(entity),
    'load-card-script': (_, sender) => loadCardScript(sender),
    'page-annotated': async ({ entities }, { tabId }) => {
      if (tabId !== undefined) await showCount(tabId, entities)
      return null
    },
  })
})
