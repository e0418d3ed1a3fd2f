import { browser } from 'wxt/browser'

/**
 * How long a content script works in its page: until another one starts there, as after an update of the extension, or the
 * extension is gone. All that the script does there ends with the signal.
 */
export class ScriptLife {
  #end = new AbortController()

  /** Ends the scripts that are there before. They may be in a world of their own: the document is all they have in common. */
  constructor(document: Document) {
    const started = `${browser.runtime.id}:content-script-started`
    document.dispatchEvent(new Event(started))
    document.addEventListener(started, () => this.end(), { signal: this.signal })
  }

  get signal(): AbortSignal {
    return this.#end.signal
  }

  /** Whether it has ended. Where the extension is gone, the script learns that by asking. */
  get isOver(): boolean {
    if (!browser.runtime?.id) this.end()
    return this.signal.aborted
  }

  end(): void {
    this.#end.abort()
  }
}
