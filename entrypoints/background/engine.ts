import { browser } from 'wxt/browser'
import pageNames from '../../data/page-names.json'
import { FollowedPages } from '../../lib/matching/followed-pages.ts'
import { indexOf } from '../../lib/matching/index/index-tables.ts'
import { type Matcher, matcherOver } from '../../lib/matching/matcher.ts'
import type { PageTold } from '../../lib/matching/told.ts'
import type { NamedOnPage } from '../../lib/messages.ts'
import type { MessageSender } from '../../lib/messaging.ts'
import { unpackedNames } from '../../lib/packed-names.ts'
import { tonesOf } from '../../lib/page-names.ts'

/** Made on first use: the background starts often, and not always for a page. */
let names: ReturnType<typeof unpackedNames> | undefined
let tones: ReturnType<typeof tonesOf> | undefined
let matcher: Matcher | undefined

const theNames = () => {
  names ??= unpackedNames(pageNames)
  return names
}

const pages = new FollowedPages(() => {
  matcher ??= matcherOver(indexOf(theNames().names))
  return matcher
})

/** What pages say is kept in memory alone, and no longer than their tabs. */
export function forgetClosedTabs(): void {
  browser.tabs.onRemoved.addListener((tab) => pages.forget((frame) => frame.startsWith(frameName(tab, ''))))
}

/** Says who is named on a page: here, and not in the page, so that all pages share one engine, and none pays for it. */
export function followPage(told: PageTold, { tabId = -1, frameId = 0 }: MessageSender): NamedOnPage | null {
  const answer = pages.answer(frameName(tabId, frameId), told)
  if (!answer) return null
  tones ??= tonesOf(theNames())
  const named = new Set(answer.decided.flatMap(([, mentions]) => mentions.map(({ entity }) => entity)))
  return { ...answer, tones: [...named].map((entity) => [entity, tones?.get(entity) ?? 0]) }
}

const frameName = (tab: number, frame: number | '') => `${tab} ${frame}`
