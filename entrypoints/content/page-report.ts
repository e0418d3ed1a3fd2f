import { send } from '../../lib/messaging.ts'
import { isOfPage } from './frame-names.ts'
import type { Mark } from './marks/marks.ts'

/**
 * Tells the background how many people and groups the page names, or a frame of it, for the badge: when that changed, and when
 * the badge was lost. A message costs more than to read a paragraph, and pages change all the time: of a name that only comes
 * once more nothing is told until somebody has asked what is marked, as an open popup does.
 */
export class PageReport {
  #view: Window
  #marks: readonly Mark[] = []
  #isFollowed = false
  #told: string | null = null

  constructor(view: Window) {
    this.#view = view
    // A page that comes back from the back/forward cache is as it was, but its badge was cleared.
    view.addEventListener('pageshow', ({ persisted }) => persisted && this.#tell(true))
    // A page that is loaded ahead would set the badge of the page before it.
    view.document.addEventListener('prerenderingchange', () => this.#tell(true))
    view.addEventListener('pagehide', () => this.#leave())
  }

  report(marks: readonly Mark[]): void {
    this.#marks = marks
    this.#tell(false)
  }

  /** What is marked was asked for: from now on each change of it is told. */
  follow(): void {
    this.#isFollowed = true
  }

  /**
   * A frame that the page takes out takes its names with it. Where the whole page goes, so does the badge. Whether the
   * frame was part of the page is not asked: in Firefox it is no more.
   */
  #leave(): void {
    if (this.#view === this.#view.top || this.#marks.length === 0 || this.#told === null) return
    void send('page-annotated', { entities: 0, alone: false })
  }

  #tell(again: boolean): void {
    // The tab has one badge: for the page and the frames that are part of it.
    if (!isOfPage(this.#view)) return
    if ('prerendering' in this.#view.document && this.#view.document.prerendering) return
    const named = this.#marks.map(({ mention }) => mention.entity)
    const different = new Set(named)
    const alone = this.#view === this.#view.top && this.#view.length === 0
    // Of a page and its frames together the background counts whoever is named in any.
    const words = this.#isFollowed ? named.join() : alone ? `${different.size}` : [...different].sort().join()
    if (words === this.#told && !again) return
    this.#told = words
    void send('page-annotated', { entities: different.size, alone })
  }
}
