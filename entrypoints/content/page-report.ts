import { send } from '../../lib/messaging.ts'
import { isOfPage } from './frame-names.ts'
import type { Mark } from './marks.ts'

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
  }

  report(marks: readonly Mark[]): void {
    this.#entities = new Set(marks.map(({ mention }) => mention.entity)).size
    this.#mentions = marks.length
    this.#tell(false)
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
