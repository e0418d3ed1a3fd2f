import type { Page, Target } from 'puppeteer-core'
import { browserWindow, sendBidi } from './bidi.ts'
import type { LoadedBrowser } from './launch.ts'

/** DevTools repeats to whoever connects what was thrown before, in a page with its content scripts or in a worker. */
async function thrownIn(target: Target): Promise<string[]> {
  const thrown: string[] = []
  const session = await target.createCDPSession()
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, text, url } }) => {
    thrown.push(`${exception?.description ?? text} (${url})`)
  })
  await session.send('Runtime.enable')
  await session.send('Runtime.disable')
  await session.detach()
  return thrown
}

async function errorsInChromium({ browser, extensionOrigin }: LoadedBrowser): Promise<string[]> {
  const targets = browser.targets().filter((target) => ['page', 'service_worker'].includes(target.type()))
  const thrown = (await Promise.all(targets.map(thrownIn))).flat()
  return thrown.filter((error) => error.includes(extensionOrigin))
}

/** Firefox's note that a page was closed, or left, while an answer to it was on its way: nothing was thrown. */
const LEFT_WHILE_WAITING = /^Promise (?:resolved|rejected) (?:after context unloaded|while context is inactive)/

/** Firefox keeps errors among the messages of its browser console, under the extension's own address. */
async function errorsInFirefox({ browser, extensionOrigin }: LoadedBrowser): Promise<string[]> {
  const [page] = await browser.pages()
  const answer = await sendBidi(page as Page, 'script.evaluate', {
    expression: `JSON.stringify(
      Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
        .map(({ errorMessage, sourceName }) => errorMessage + ' (' + sourceName + ')')
        .filter((text) => text.includes(${JSON.stringify(extensionOrigin)})))`,
    target: { context: await browserWindow(page as Page) },
    awaitPromise: false,
  })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  const errors: string[] = JSON.parse(answer.result.value as string)
  return errors.filter((error) => !LEFT_WHILE_WAITING.test(error))
}

/** Whatever was thrown so far does not count any more. Chromium keeps errors no longer than the page that they happened on. */
export async function forgetErrors({ name, browser }: LoadedBrowser): Promise<void> {
  if (name === 'chromium') return
  const [page] = await browser.pages()
  await sendBidi(page as Page, 'script.evaluate', {
    expression: 'Services.console.reset()',
    target: { context: await browserWindow(page as Page) },
    awaitPromise: false,
  })
}

/** Errors that the extension threw and nobody caught: in its background, its own pages and on the pages now open. */
export function extensionErrors(loaded: LoadedBrowser): Promise<string[]> {
  return loaded.name === 'chromium' ? errorsInChromium(loaded) : errorsInFirefox(loaded)
}
