import { browser } from 'wxt/browser'
import type { send } from '../../lib/messaging.ts'

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
    // A reader who has removed the extension comes back to the page.
    document.addEventListener('visibilitychange', () => this.check(), { signal: this.signal })
  }

  get signal(): AbortSignal {
    return this.#end.signal
  }

  /** Ends it where the extension is gone, which nothing tells a script. Returns whether it goes on. */
  check(): boolean {
    if (!browser.runtime?.id) this.end()
    return !this.signal.aborted
  }

  /** A way to the background by which it shows, where nobody answers, that the extension is gone. */
  askWith(ask: typeof send): typeof send {
    return async (name, request) => {
      const answer = await ask(name, request)
      if (!answer.ok) this.check()
      return answer
    }
  }

  end(): void {
    this.#end.abort()
  }
}
