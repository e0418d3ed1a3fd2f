import type { Matcher } from '../../../lib/matching/engine.ts'
import { createMatcher } from '../../../lib/matching/engine.ts'
import { FollowedPages } from '../../../lib/matching/followed-pages.ts'
import { loadIndex } from '../../../lib/matching/index/index-format.ts'
import { type PackedTold, unpackTold } from '../../../lib/matching/packed-told.ts'
import type { PageAnswer } from '../../../lib/matching/page-told.ts'

/** What the worker is asked for; messages are copied as Chromium copies those of an extension (wxt.config.ts). */
export interface ToBackground {
  /** Where the index is. */
  load?: string
  /** Makes the matcher over the index. */
  begin?: true
  told?: PackedTold
}

export interface FromBackground {
  answer: PageAnswer | null | undefined
  /** Milliseconds on the clock that the worker had to do with it. */
  ms: number
}

let bytes: ArrayBuffer | undefined
let matcher: Matcher
const pages = new FollowedPages(() => matcher)

/** Runs in a worker of the bench's page: the engine as the extension's background has it, for one page. */
addEventListener('message', async ({ data }: MessageEvent<ToBackground>) => {
  const begun = performance.now()
  const answer = await handle(data)
  postMessage({ answer, ms: performance.now() - begun } satisfies FromBackground)
})

async function handle(message: ToBackground): Promise<PageAnswer | null | undefined> {
  if (message.told) return pages.answer('', unpackTold(message.told))
  if (message.load !== undefined) bytes = await (await fetch(message.load)).arrayBuffer()
  else if (message.begin) matcher = createMatcher(loadIndex(bytes as ArrayBuffer))
  else (globalThis as { gc?: () => void }).gc?.()
}
