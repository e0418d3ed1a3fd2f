const WATCHED: MutationObserverInit = {
  childList: true,
  characterData: true,
  subtree: true,
  attributes: true,
  attributeOldValue: true,
  characterDataOldValue: true,
  attributeFilter: ['hidden', 'contenteditable', 'role', 'style'],
}

/** Watches all of the document for changes of text, and the shadow roots it is told of. */
export class PageObserver {
  #observer: MutationObserver

  constructor(document: Document, onRecords: (records: MutationRecord[]) => void) {
    this.#observer = new MutationObserver(onRecords)
    // Not the body: pages that navigate without loading replace it.
    this.#observer.observe(document.documentElement, WATCHED)
  }

  addShadowRoot(root: ShadowRoot): void {
    this.#observer.observe(root, WATCHED)
  }

  stop(): void {
    this.#observer.disconnect()
  }
}
