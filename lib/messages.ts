import type { CardModel } from './dataset/card-model.ts'

/** All messages between content scripts, background and extension pages: one entry each, request and answer. */
export interface Messages {
  /** Content → background: the card of one entity. */
  'get-card': { request: { entity: string }; answer: CardModel }
  /** Content → background: put the card script (Preact, Floating UI) into the frame that asks. Once a page. */
  'load-card-script': { request: Record<string, never>; answer: null }
  /** Content → background, each time the page's marks changed: for the badge. */
  'page-annotated': { request: { entities: number; mentions: number }; answer: null }
  /** Popup → content: what is marked on this page. */
  'get-page-summary': { request: Record<string, never>; answer: PageSummary }
  /** Popup → content: scroll to a mention of this entity and open its card. */
  'show-mention': { request: { entity: string; nth?: number }; answer: null }
}

export interface PageSummary {
  /** False where annotation is off on this page. */
  running: boolean
  /** In order of first appearance. */
  entities: { entity: string; count: number }[]
}

export type MessageName = keyof Messages
/** Errors travel as data: a listener never rejects. */
export type Answer<N extends MessageName> = { ok: true; value: Messages[N]['answer'] } | { ok: false; error: string }
