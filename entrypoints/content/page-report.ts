import { send } from '../../lib/messaging.ts'
import { isOfPage } from './frame-names.ts'
import type { Mark } from './marks/marks.ts'

/** Tells the background how many names the page has, or a frame of it, for the badge: when that changed, and when the badge was lost. */
export class PageReport {
  #view: Window
  #entities = 0
  #mentions = 0
  #told = ''

  constructor(view: Window) {
    this.#view = view
    // A page that comes back from the back/forward cache is as it was, but its badge was cleared.
    view.addEventListener('pageshow', ({ persisted }) => persisted && this.#tell(true))
    // A page that is loaded ahead would set the badge of the page before it.
    view.document.addEventListener('prerenderingchange', () => this.#tell(true))
    view.addEventListener('pagehide', () => this.#leave())
  }

  report(marks: readonly Mark[]): void {
    this.#entities = new Set(marks.map(({ mention }) => mention.entity)).size
    this.#mentions = marks.length
    this.#tell(false)
  }

  /**
   * A frame that the page takes out takes its names with it. Where the whole page goes, so does the badge. Whether the
   * frame was part of the page is not asked: in Firefox it is no more.
   */
  #leave(): void {
    if (this.#view === this.#view.top || this.#mentions === 0 || !this.#told) return
    void send('page-annotated', { entities: 0, mentions: 0, alone: false })
  }

  #tell(again: boolean): void {
    // The tab has one badge: for the page and the frames that are part of it.
    if (!isOfPage(this.#view)) return
    if ('prerendering' in this.#view.document && this.#view.document.prerendering) return
    const words = `${this.#entities} ${this.#mentions}`
    if (words === this.#told && !again) return
    this.#told = words
    const alone = this.#view === this.#view.top && this.#view.length === 0
    void send('page-annotated', { entities: this.#entities, mentions: this.#mentions, alone })
  }
}
