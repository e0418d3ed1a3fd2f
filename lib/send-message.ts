import { browser } from 'wxt/browser'
import type { Answer, MessageName, Messages } from './messages.ts'

/** How a message travels. */
interface Envelope<N extends MessageName> {
  name: N
  request: Messages[N]['request']
}

/** Asks the background. A background that is gone (after an update) is an answer as well: never rejects. */
export function askBackground<N extends MessageName>(name: N, request: Messages[N]['request']): Promise<Answer<N>> {
  return answered(() => browser.runtime.sendMessage({ name, request } satisfies Envelope<N>))
}

/** Asks the content script in a tab's top frame. A tab without one is an answer as well: never rejects. */
export function askTab<N extends MessageName>(
  tab: number,
  name: N,
  request: Messages[N]['request'],
): Promise<Answer<N>> {
  return answered(() => browser.tabs.sendMessage(tab, { name, request } satisfies Envelope<N>, { frameId: 0 }))
}

async function answered<N extends MessageName>(send: () => Promise<unknown>): Promise<Answer<N>> {
  try {
    const answer = (await send()) as Answer<N> | undefined
    return answer ?? { ok: false, error: 'Nobody answered.' }
  } catch (error) {
    return { ok: false, error: String(error) }
  }
}
