/** Copies text to the clipboard, upon a press of the reader. False where the browser does not let it be done. */
export async function copyText(text: string, document: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    // Pages without encryption have no clipboard of their own.
    return copyByCommand(text, document)
  }
}

/** Answers the copying that it asks for with the text: no element of the page is selected for it. */
function copyByCommand(text: string, document: Document): boolean {
  let copied = false
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return
    event.clipboardData.setData('text/plain', text)
    event.preventDefault()
    event.stopImmediatePropagation()
    copied = true
  }
  const view = document.defaultView
  view?.addEventListener('copy', answer, { capture: true })
  document.execCommand('copy')
  view?.removeEventListener('copy', answer, { capture: true })
  return copied
}
