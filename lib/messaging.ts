import { browser } from 'wxt/browser'
import type { Answer, MessageName, Messages } from './messages.ts'

/** Who sent a message: which tab and frame, where a page did. */
export interface MessageSender {
  tabId: number | undefined
  frameId: number | undefined
}

export type MessageHandlers = {
  [N in MessageName]?: (
    request: Messages[N]['request'],
    sender: MessageSender,
  ) => Messages[N]['answer'] | Promise<Messages[N]['answer']>
}

interface Wire {
  name: MessageName
  request: unknown
}

/** Asks the background. Never rejects: what went wrong is in the answer. */
export function send<N extends MessageName>(name: N, request: Messages[N]['request']): Promise<Answer<N>> {
  return answerOf(() => browser.runtime.sendMessage({ name, request } satisfies Wire))
}

/** Asks the content script in a frame of a tab: the page itself where no frame is given. Never rejects. */
export function sendToTab<N extends MessageName>(
  tabId: number,
  name: N,
  request: Messages[N]['request'],
  frameId = 0,
): Promise<Answer<N>> {
  return answerOf(() => browser.tabs.sendMessage(tabId, { name, request } satisfies Wire, { frameId }))
}

/** Tells all frames of a tab something. Where nobody listens, nothing happens. */
export function tellTab<N extends MessageName>(tabId: number, name: N, request: Messages[N]['request']): void {
  void answerOf(() => browser.tabs.sendMessage(tabId, { name, request } satisfies Wire))
}

/**
 * Answers messages that have a handler; all others are left to other listeners, or to nobody.
 * A handler that throws or rejects answers with the error's words. Returns the way to stop.
 */
export function listen(handlers: MessageHandlers): () => void {
  const listener = (wire: unknown, from: { tab?: { id?: number }; frameId?: number; id?: string }) => {
    if (from.id !== browser.runtime.id || !isWire(wire)) return undefined
    const handler = Object.hasOwn(handlers, wire.name) ? handlers[wire.name] : undefined
    if (!handler) return undefined
    const sender: MessageSender = { tabId: from.tab?.id, frameId: from.frameId }
    return answerTo(() => (handler as (request: unknown, sender: MessageSender) => unknown)(wire.request, sender))
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

async function answerTo(handle: () => unknown): Promise<Answer<MessageName>> {
  try {
    return { ok: true, value: (await handle()) as Messages[MessageName]['answer'] }
  } catch (error) {
    return { ok: false, error: wordsOf(error) }
  }
}

async function answerOf<N extends MessageName>(ask: () => Promise<unknown>): Promise<Answer<N>> {
  try {
    const answer = await ask()
    if (isAnswer(answer)) return answer as Answer<N>
    return { ok: false, error: 'Nobody answered.' }
  } catch (error) {
    return { ok: false, error: wordsOf(error) }
  }
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

function isWire(wire: unknown): wire is Wire {
  return typeof wire === 'object' && wire !== null && typeof (wire as Wire).name === 'string'
}

function isAnswer(answer: unknown): answer is Answer<MessageName> {
  return typeof answer === 'object' && answer !== null && typeof (answer as Answer<MessageName>).ok === 'boolean'
}
