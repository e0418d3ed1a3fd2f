import type { Page } from 'puppeteer-core'

/** What WebDriver BiDi answers to script commands, as far as the driver reads it. */
interface ScriptAnswer {
  type: 'success' | 'exception'
  result: { type: string; value: unknown }
  exceptionDetails: { text: string }
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: ScriptAnswer }>
}

/** The browsing context's id in Firefox; undefined in Chromium. Puppeteer keeps it on the frame without declaring it. */
export function browsingContext(page: Page): string | undefined {
  const { connection } = page.browser() as unknown as { connection?: BidiConnection }
  return connection && (page.mainFrame() as unknown as { _id: string })._id
}

/** Sends one WebDriver BiDi command that puppeteer has no method for. Firefox only. */
export async function sendBidi(page: Page, method: string, params: object): Promise<ScriptAnswer> {
  const { connection } = page.browser() as unknown as { connection: BidiConnection }
  return (await connection.send(method, params)).result
}

/** The context of Firefox's own window, whose scripts see the browser from inside. Needs system access. */
export async function browserWindow(page: Page): Promise<string> {
  const tree = (await sendBidi(page, 'browsingContext.getTree', { 'moz:scope': 'chrome' })) as unknown as {
    contexts: { context: string; url: string }[]
  }
  const window = tree.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))
  if (!window) throw new Error('Firefox has no window.')
  return window.context
}
