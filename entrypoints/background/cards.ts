import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import { alsoOnPage } from '../../lib/dataset/also-on-page.ts'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { cardOf } from '../../lib/dataset/card.ts'
import type { PageCard } from '../../lib/messages.ts'
import type { MessageSender } from '../../lib/messaging.ts'

/** The card of one entity, for a page that names these others. Throws where the dataset has none by this id. */
export function getCard(entity: string, onPage: string[] = []): PageCard {
  const card = cardOf(bundledDataset, entity)
  if (!card) throw new Error(`The dataset has no entity "${entity}".`)
  return { ...card, alsoOnPage: alsoOnPage(bundledDataset, entity, onPage) }
}

/** Puts the script that draws cards into the frame that asks for it. */
export async function loadCardScript({ tabId, frameId = 0 }: MessageSender): Promise<null> {
  if (tabId === undefined) throw new Error('Only a page can be given the card script.')
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: ['/card.js' as ScriptPublicPath],
    injectImmediately: true,
  })
  return null
}
