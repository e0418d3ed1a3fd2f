import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import type { MessageSender } from '../../lib/messaging.ts'

/** Puts a script into the frame that asks for it. Rejects where the frame is gone, or may no longer be read. */
export async function loadScript(file: '/page.js' | '/card.js', { tabId, frameId = 0 }: MessageSender): Promise<null> {
  if (tabId === undefined) throw new Error('Only a page can be given a script.')
  await browser.scripting.executeScript({
    target: { tabId, frameIds: [frameId] },
    files: [file as ScriptPublicPath],
    injectImmediately: true,
  })
  return null
}
