import type { Matcher } from '../../../lib/matching/engine.ts'
import { createMatcher } from '../../../lib/matching/engine.ts'
import { FollowedPages } from '../../../lib/matching/followed-pages.ts'
import { loadIndex } from '../../../lib/matching/index/index-format.ts'

/** What the worker is asked for; what is told is the JSON that Chromium makes of an extension's messages. */
export interface ToBackground {
  /** Where the index is. */
  load?: string
  /** Makes the matcher over the index. */
  begin?: true
  told?: string
}

export interface FromBackground {
  told: string | undefined
  /** Milliseconds on the clock that the worker had to do with it. */
  ms: number
}

let bytes: ArrayBuffer | undefined
let matcher: Matcher
const pages = new FollowedPages(() => matcher)

/** Runs in a worker of the bench's page: the engine as the extension's background has it, for one page. */
addEventListener('message', async ({ data }: MessageEvent<ToBackground>) => {
  const begun = performance.now()
  const told = await handle(data)
  postMessage({ told, ms: performance.now() - begun } satisfies FromBackground)
})

async function handle(message: ToBackground): Promise<string | undefined> {
  if (message.told !== undefined) return JSON.stringify(pages.answer('', JSON.parse(message.told)))
  if (message.load !== undefined) bytes = await (await fetch(message.load)).arrayBuffer()
  else if (message.begin) matcher = createMatcher(loadIndex(bytes as ArrayBuffer))
  else (globalThis as { gc?: () => void }).gc?.()
}
