import { browser } from 'wxt/browser'
import { bundledNames } from '../../lib/bundled-names.ts'
import { FollowedPages } from '../../lib/matching/followed-pages.ts'
import { type PackedTold, unpackTold } from '../../lib/matching/packed-told.ts'
import type { NamedOnPage } from '../../lib/messages.ts'
import type { MessageSender } from '../../lib/messaging.ts'

/** Made on first use: the background starts often, and not always for a page. */
let made: ReturnType<typeof bundledNames> | undefined
function theNames(): ReturnType<typeof bundledNames> {
  made ??= bundledNames()
  return made
}

const pages = new FollowedPages(() => theNames().matcher)

/** What was found on pages is kept in memory alone, and no longer than their tabs. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => pages.forget((frame) => frame.startsWith(frameName(tab))))
}

/** Says who is named on a page: here, and not in the page, so that all pages share one engine, and none pays for it. */
export function followPage(told: PackedTold, { tabId = -1, frameId = 0 }: MessageSender): NamedOnPage | null {
  const answer = pages.answer(frameName(tabId, frameId), unpackTold(told))
  if (!answer) return null
  const { tones } = theNames()
  const named = new Set(answer.decided.flatMap(([, mentions]) => mentions.map(({ entity }) => entity)))
  return { ...answer, tones: [...named].map((entity) => [entity, tones.get(entity) ?? 0]) }
}

/** Without a frame: how the names of all frames of a tab begin. */
const frameName = (tab: number, frame: number | '' = '') => `${tab} ${frame}`
