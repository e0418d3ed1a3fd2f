/**
 * Calls back whenever the page puts another root into the document, as `document.open` does: styles, observers and listeners
 * went with the one before. Returns the way to stop.
 */
export function watchRoot(document: Document, onReplaced: () => void): () => void {
  const observer = new MutationObserver(() => document.documentElement && onReplaced())
  observer.observe(document, { childList: true })
  return () => observer.disconnect()
}
