import type { CDPSession, Page } from 'puppeteer-core'
import { browsingContext, sendBidi } from './bidi.ts'

/** A function that runs in the page with the card's closed shadow root; it must not use anything from outside itself. */
type InCard<Args extends unknown[], Result> = (root: ShadowRoot, ...args: Args) => Result

/** The card that is shown, not one that is drawn ahead. Pages have no way into its closed shadow root; the browsers' own protocols do. */
const HOST = '[popover="manual"]:not([data-unseen])'

async function inChromium(page: Page, code: string, args: unknown[]): Promise<unknown> {
  const session = await page.createCDPSession()
  try {
    const root = await closedRootInChromium(session)
    if (!root) return undefined
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: `function (...args) { return (${code})(this, ...args) }`,
      arguments: args.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    })
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    return result.value ?? null
  } finally {
    await session.detach()
  }
}

async function closedRootInChromium(session: CDPSession): Promise<string | undefined> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const waiting = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const { attributes = [] } = node
    const popover = attributes[attributes.indexOf('popover') + 1] === 'manual' && !attributes.includes('data-unseen')
    const closed = popover && node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed')
    if (closed) {
      const { object } = await session.send('DOM.resolveNode', { backendNodeId: closed.backendNodeId })
      return object.objectId
    }
    waiting.push(...(node.children ?? []), ...(node.contentDocument ? [node.contentDocument] : []))
  }
  return undefined
}

async function inFirefox(page: Page, code: string, args: unknown[]): Promise<unknown> {
  const target = { context: browsingContext(page) }
  const found = await sendBidi(page, 'script.evaluate', {
    expression: `document.querySelectorAll('${HOST}')`,
    target,
    awaitPromise: false,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  })
  const hosts = found.result.value as { value: { shadowRoot?: { sharedId: string; value: { mode: string } } | null } }[]
  const root = hosts.map((host) => host.value.shadowRoot).find((shadow) => shadow?.value.mode === 'closed')
  if (!root) return undefined
  const answer = await sendBidi(page, 'script.callFunction', {
    functionDeclaration: `async function (args) {
      return JSON.stringify((await (${code})(this, ...JSON.parse(args))) ?? null)
    }`,
    this: { sharedId: root.sharedId },
    arguments: [{ type: 'string', value: JSON.stringify(args) }],
    target,
    awaitPromise: true,
  })
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text)
  return JSON.parse(answer.result.value as string)
}

/**
 * Runs a function on the card's closed shadow root and gives what it returns, as JSON carries it; undefined where the
 * page has no card.
 */
export async function inCard<Args extends unknown[], Result>(
  page: Page,
  run: InCard<Args, Result>,
  ...args: Args
): Promise<Awaited<Result> | undefined> {
  const inside = browsingContext(page) ? inFirefox : inChromium
  return (await inside(page, run.toString(), args)) as Awaited<Result> | undefined
}

/** The card as a reader sees it: its text, one line a block; null where none is shown. */
export async function cardText(page: Page): Promise<string | null> {
  const text = await inCard(page, (root) => {
    const host = root.host as HTMLElement
    if (!host.matches(':popover-open')) return null
    const inner = [...root.children].filter((child): child is HTMLElement => child instanceof HTMLElement)
    const shown = inner.filter((child) => child.localName !== 'style' && child.getClientRects().length > 0)
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen counts here, hidden parts left out.
    return shown.map((child) => child.innerText).join('\n') || null
  })
  return text ?? null
}

/** Middle of the first element of the card that a selector and, where given, its text names; null where there is none. */
export async function pointInCard(
  page: Page,
  selector: string,
  text?: string,
): Promise<{ x: number; y: number } | null> {
  const point = await inCard(
    page,
    (root, selector, text) => {
      const elements = [...root.querySelectorAll(selector)]
      const element = elements.find((candidate) => text === null || candidate.textContent?.includes(text))
      if (!element) return null
      element.scrollIntoView({ block: 'nearest', behavior: 'instant' })
      const { x, y, width, height } = element.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    },
    selector,
    text ?? null,
  )
  return point ?? null
}
