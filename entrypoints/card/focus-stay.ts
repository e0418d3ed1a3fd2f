/** What the Tab key goes to in a card. */
const STOPS = 'a[href],button,summary,textarea,[tabindex="0"]'

/** Where focus is, through all shadow roots that let one look inside; in the page around it, where the document is a frame's. */
function focused(document: Document): HTMLElement | null {
  let at = document.activeElement
  const frame = document.hasFocus() ? null : frameAround(document)
  if (frame) return focused(frame.ownerDocument)
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement
  return at && at !== document.body ? (at as HTMLElement) : null
}

/** The element that a document is shown in; null for a page, and where the page around it is of another site. */
function frameAround({ defaultView }: Document): Element | null {
  try {
    return defaultView?.frameElement ?? null
  } catch {
    return null
  }
}

/**
 * A stay of the focus in the card: from where it came it goes into the card, and there it returns. Tab beyond either end
 * of the card leaves it, as it would leave a menu.
 */
export class FocusStay {
  #root: ShadowRoot
  #before: HTMLElement | null

  constructor(root: ShadowRoot) {
    this.#root = root
    this.#before = focused(root.host.ownerDocument)
    root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true })
  }

  /** Whether this press of a key leads out of the card. */
  leadsOut({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (key !== 'Tab' || altKey || ctrlKey || metaKey) return false
    const stops = [...this.#root.querySelectorAll<HTMLElement>(STOPS)].filter(
      (stop) => stop.getClientRects().length > 0,
    )
    const at = this.#root.activeElement
    return shiftKey ? at === stops[0] || !stops.includes(at as HTMLElement) : at === (stops.at(-1) ?? at)
  }

  /** Gives focus back, unless the reader has put it elsewhere meanwhile. */
  end(): void {
    const { host } = this.#root
    const now = focused(host.ownerDocument)
    if (now !== null && now !== host) return
    if (this.#before?.isConnected) this.#before.focus({ preventScroll: true })
  }
}
