import type { AskEngine } from '../../../entrypoints/content/reading/engine-link.ts'
import type { FromBackground, ToBackground } from './background.ts'

/** The engine in a worker of its own, which stands in for the extension's background. */
export class BackgroundLink {
  /** Milliseconds on the worker's clock so far: where the system does not tell its processor time. */
  spent = 0
  /** Resolves when the answer to what was told last is there, read or not. */
  arrived: Promise<unknown> = Promise.resolve()
  readonly #worker = new Worker('/background.js')
  #held: Promise<unknown> | undefined

  /** Tells the engine as the page script does: JSON is made and read on the page's thread, and again in the worker. */
  readonly ask: AskEngine = async (told) => {
    const reply = this.do({ told: JSON.stringify(told) })
    this.arrived = reply
    const answer = await reply
    if (this.#held) await this.#held
    return JSON.parse(answer as string)
  }

  /** Leaves answers unread until the promise resolves. */
  hold(until: Promise<unknown>): void {
    this.#held = until
  }

  /** One message at a time, as the page script sends them. */
  async do(message: ToBackground): Promise<string | undefined> {
    const { told, ms } = await new Promise<FromBackground>((resolve, reject) => {
      this.#worker.onmessage = ({ data }) => resolve(data)
      this.#worker.onerror = ({ message }) => reject(new Error(`In the background: ${message}`))
      this.#worker.postMessage(message)
    })
    this.spent += ms
    return told
  }
}
