import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import type { MessageSender } from '../../lib/messaging.ts'

/** What is put into a frame: each part is a task of its own there, and none needs another to have run. */
export const PAGE_SCRIPTS = [['/names.js', '/page.js'], ['/engine.js']] as const
export const CARD_SCRIPTS = [['/card.js']] as const

/** Puts scripts into the frame that asks for them. Rejects where the frame is gone, or may no longer be read. */
export async function loadScripts(
  parts: readonly (readonly ScriptPublicPath[])[],
  { tabId, frameId = 0 }: MessageSender,
): Promise<null> {
  if (tabId === undefined) throw new Error('Only a page can be given a script.')
  const target = { tabId, frameIds: [frameId] }
  await Promise.all(
    parts.map((files) => browser.scripting.executeScript({ target, files: [...files], injectImmediately: true })),
  )
  return null
}
