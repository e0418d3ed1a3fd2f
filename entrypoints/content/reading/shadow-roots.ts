/** Elements other than custom ones that pages put shadow roots on. */
const PLAIN_HOSTS = new Set(['article', 'aside', 'body', 'div', 'footer', 'header', 'main', 'section', 'span'])
/**
 * All elements but the commonest that are no hosts. What a script looks at the browser keeps an object for, as long as the
 * element stands: those of all elements took 0.5 MB on a large page, those of the spans with text 0.3 MB. At the spans the
 * reader has looked.
 */
const MAYBE_HOSTS = ':not(span:not(:empty),p,a,li,b,strong,em,i,img,br,td,tr,ul,h2,h3)'
/** After so many elements the caller may pause. */
const AT_ONCE = 500

/**
 * Finds open shadow roots, also those that are attached to elements already there, which leaves nothing to observe. To go
 * over a large page takes milliseconds: so it is done once, and the few elements that can still be given a root are kept.
 * Both searches hand out roots as they are found, and null in between, where the caller may pause.
 */
export class ShadowRootFinder {
  #possibleHosts = new Set<Element>()

  clear(): void {
    this.#possibleHosts.clear()
  }

  /** The shadow roots under a root, the one of the root itself first. */
  *under(root: Element | ShadowRoot): Generator<ShadowRoot | null> {
    // A list that stands still, so that the page may change while the search is paused.
    const elements = root.querySelectorAll(MAYBE_HOSTS)
    if (root.nodeType === 1) yield this.#rootOf(root as Element)
    for (let index = 0; index < elements.length; index++) {
      const found = this.#rootOf(elements[index] as Element)
      if (found || index % AT_ONCE === AT_ONCE - 1) yield found
    }
  }

  /** Those attached since to elements that were looked at before. */
  *attachedSince(): Generator<ShadowRoot | null> {
    let passed = 0
    for (const element of this.#possibleHosts) {
      const { shadowRoot } = element
      if (shadowRoot || !element.isConnected) this.#possibleHosts.delete(element)
      if (shadowRoot || ++passed % AT_ONCE === 0) yield shadowRoot
    }
  }

  /** Lets go of elements that the page has taken out. */
  forgetTakenOut(): void {
    for (const element of this.#possibleHosts) if (!element.isConnected) this.#possibleHosts.delete(element)
  }

  #rootOf(element: Element): ShadowRoot | null {
    const name = element.localName
    if (!isPossibleHost(name)) return null
    const { shadowRoot } = element
    // A span with something in it is text. What is to become a component stands empty.
    if (!shadowRoot && (name !== 'span' || !element.hasChildNodes())) this.#possibleHosts.add(element)
    return shadowRoot
  }
}

/** Whether pages put shadow roots on elements of this name. */
export const isPossibleHost = (localName: string): boolean => localName.includes('-') || PLAIN_HOSTS.has(localName)
