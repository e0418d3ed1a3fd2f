import type { AlsoOnPage } from './dataset/also-on-page.ts'
import type { CardModel } from './dataset/card-model.ts'
import type { KindLook } from './kind-look.ts'
import type { PackedTold } from './matching/packed-told.ts'
import type { PageAnswer } from './matching/page-told.ts'

/** All messages between content scripts, background and extension pages: one entry each, request and answer. */
export interface Messages {
  /** Content → background: the card of one entity; with the others named on the page, also what it has to do with them. */
  'get-card': { request: { entity: string; onPage?: readonly string[] }; answer: PageCard }
  /** Content → background: put the card script (Preact, Floating UI) into the frame that asks. Once a page. */
  'load-card-script': { request: Record<string, never>; answer: null }
  /**
   * Content → background: what the page says, block by block, to be told who is named there. Null where the background has
   * slept meanwhile, or never heard of the page: then everything has to be told anew.
   */
  'follow-page': { request: PackedTold; answer: NamedOnPage | null }
  /** Content → background: put the page script (reading, marks) into the frame that asks. Once a page, if it may name somebody. */
  'load-page-script': { request: Record<string, never>; answer: null }
  /** Content → background, each time the marks of the page, or of a frame of it, changed: for the badge. */
  'page-annotated': { request: { entities: number; alone: boolean }; answer: null }
  /** Popup → content: what is marked on this page. */
  'get-page-summary': { request: Record<string, never>; answer: PageSummary }
  /** Popup → content: scroll to a mention of this entity and open its card. */
  'show-mention': { request: { entity: string; nth?: number }; answer: null }
  /** Background → content, on the reader's command: go to the next or previous name. */
  'walk-names': { request: { direction: WalkDirection; part?: WalkPart }; answer: { reached: boolean } }
  /** Background → content, on the reader's command: open the card of the name reached, and go into it. */
  'open-card': { request: Record<string, never>; answer: null }
  /** Background → content: have a screen reader say this. */
  announce: { request: { words: string }; answer: null }
  /** Background → content: the reader took back the permission for these hosts; leave the page as it was. */
  'leave-page': { request: { hosts: string[] }; answer: null }
  /** Pages → background: the keys of the commands, as the reader has set them. */
  'get-keys': { request: Record<string, never>; answer: Keys }
}

export type WalkDirection = 'next' | 'previous'

/** What a frame is told that is only one of several with names: it leads to its own and does not begin anew at its end. */
export interface WalkPart {
  /** The reader comes from another frame: begin at the first name, or the last. */
  enter: boolean
  /** To get here, the walk went over the end of the page. */
  again: boolean
  /** How many names stand in the frames before, and in all. */
  before: number
  of: number
}

/** Who is named where, and in which colour each of these is marked. */
export interface NamedOnPage extends PageAnswer {
  tones: [entity: string, tone: KindLook['colour']][]
}

/** A card as a page shows it. */
export interface PageCard extends CardModel {
  alsoOnPage?: AlsoOnPage[]
}

/** Keys as the browser writes them: "Alt+Shift+J". Absent where the reader has taken them away. */
export interface Keys {
  next?: string
  previous?: string
  open?: string
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
