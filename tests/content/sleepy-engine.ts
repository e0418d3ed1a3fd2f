import type { AskEngine } from '../../entrypoints/content/reading/engine-link.ts'
import type { Matcher } from '../../lib/matching/engine.ts'
import { answersFor } from '../../lib/matching/followed-pages.ts'

/** An engine as the background has it: what it is told and answers is plain data, and sleep makes it forget the page. */
export function sleepyEngine(matcher: Matcher): { ask: AskEngine; sleep: () => void } {
  let answers = answersFor(matcher)
  return {
    ask: async (told) => asMessage(await answers(asMessage(told))),
    sleep: () => {
      answers = answersFor(matcher)
    },
  }
}

/** As Chromium passes messages on. */
const asMessage = <T>(data: T): T => JSON.parse(JSON.stringify(data))
