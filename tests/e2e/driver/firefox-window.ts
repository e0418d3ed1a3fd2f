import type { Page } from 'puppeteer-core'
import { browserWindow, sendBidi } from './bidi.ts'

/**
 * Runs an async function's body in Firefox's own window and gives the JSON that it returns. In it `until(what, find)` looks
 * again and again until something is there.
 */
export async function inFirefoxWindow(page: Page, body: string): Promise<unknown> {
  const answer = await sendBidi(page, 'script.evaluate', {
    expression: `(async () => {
      const until = async (what, find) => {
        for (let tries = 0; tries < 200; tries++) {
          const found = await find()
          if (found) return found
          await new Promise((wait) => setTimeout(wait, 50))
        }
        throw new Error(what + ' did not appear.')
      }
      ${body}
    })().then(JSON.stringify)`,
    target: { context: await browserWindow(page) },
    awaitPromise: true,
  })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return JSON.parse((answer.result.value as string | undefined) ?? 'null')
}
