import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import type { MessageSender } from '../../lib/messaging.ts'

/** Puts a script into the frame that asks for it. Rejects where the frame is gone, or may no longer be read. */
export async function loadScript(file: ScriptPublicPath, { tabId, frameId = 0 }: MessageSender): Promise<null> {
  if (tabId === undefined) throw new Error('Only a page can be given a script.')
  const target = { tabId, frameIds: [frameId] }
  await browser.scripting.executeScript({ target, files: [file], injectImmediately: true })
  return null
}
