/** How long a screen reader is given to notice a new live region before words come into it, in milliseconds. */
const NOTICE = 120
/** How long the region stays after its last words, in milliseconds: then the page is as it was. */
const STAY = 8000

/** A polite live region, seen by nobody and part of the page only while there is something to say. */
export class Announcer {
  #host: HTMLElement
  #region: HTMLElement
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(document: Document) {
    this.#host = document.createElement('div')
    const root = this.#host.attachShadow({ mode: 'closed' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`:host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important;
      width: 1px !important; height: 1px !important; overflow: hidden !important; clip-path: inset(50%) !important;
      white-space: nowrap !important; pointer-events: none !important }`)
    root.adoptedStyleSheets.push(sheet)
    this.#region = document.createElement('div')
    this.#region.setAttribute('role', 'status')
    this.#region.lang = 'en-GB'
    root.append(this.#region)
  }

  /** Says the words, from a place in the page that a screen reader can read: an open modal dialog hides all the rest. */
  say(words: string, layer: Element): void {
    clearTimeout(this.#timer)
    const isNew = this.#host.parentNode !== layer
    if (isNew) {
      this.#region.textContent = ''
      layer.append(this.#host)
    }
    this.#timer = setTimeout(
      () => {
        // The same words twice are said twice only where they differ: a no-break space does it.
        this.#region.textContent = this.#region.textContent === words ? `${words}\u00A0` : words
        this.#timer = setTimeout(() => this.#host.remove(), STAY)
      },
      isNew ? NOTICE : 0,
    )
  }
}
