/** Elements other than custom ones that pages put shadow roots on. */
const PLAIN_HOSTS = new Set(['article', 'aside', 'body', 'div', 'footer', 'header', 'main', 'section', 'span'])
/**
 * All elements but the commonest that are no hosts. What a script looks at the browser keeps an object for, as long as the
 * element stands: those of all elements took 0.5 MB on a large page.
 */
const MAYBE_HOSTS = ':not(p,a,li,b,strong,em,i,img,br,td,tr,ul,h2,h3)'

/** The open shadow roots under a root, one by one as they are found; null in between, where the caller may pause. */
export function* shadowRootsUnder(root: Element | ShadowRoot): Generator<ShadowRoot | null> {
  // A list that stands still, so that the page may change while the search is paused.
  const elements = root.querySelectorAll(MAYBE_HOSTS)
  if (root.nodeType === 1 && (root as Element).shadowRoot) yield (root as Element).shadowRoot
  for (let index = 0; index < elements.length; index++) {
    const element = elements[index] as Element
    const name = element.localName
    if ((name.includes('-') || PLAIN_HOSTS.has(name)) && element.shadowRoot) yield element.shadowRoot
    else if (index % 500 === 499) yield null
  }
}
