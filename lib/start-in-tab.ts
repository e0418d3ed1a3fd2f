import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'

/** Runs the manifest's content script in a tab that is already open. False where the browser does not let it. */
export async function startInTab(tabId: number): Promise<boolean> {
  const [main] = browser.runtime.getManifest().content_scripts ?? []
  if (!main?.js) return false
  const target = { tabId, allFrames: main.all_frames ?? false }
  try {
    if (main.css?.length) await browser.scripting.insertCSS({ target, files: main.css })
    await browser.scripting.executeScript({ target, files: main.js as ScriptPublicPath[] })
    return true
  } catch {
    return false
  }
}
