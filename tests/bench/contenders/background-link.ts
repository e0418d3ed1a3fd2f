import type { AskEngine } from '../../../entrypoints/content/reading/engine-link.ts'
import { packTold } from '../../../lib/matching/packed-told.ts'
import type { PageAnswer } from '../../../lib/matching/page-told.ts'
import type { FromBackground, ToBackground } from './background.ts'

/** The engine in a worker of its own, which stands in for the extension's background. */
export class BackgroundLink {
  /** Milliseconds on the worker's clock so far: where the system does not tell its processor time. */
  spent = 0
  /** Resolves when the answer to what was told last is there, read or not. */
  arrived: Promise<unknown> = Promise.resolve()
  readonly #worker = new Worker('/background.js')
  #held: Promise<unknown> | undefined

  /** Tells the engine as the page script does: messages are copied on the page's thread, and again in the worker. */
  readonly ask: AskEngine = async (told) => {
    const reply = this.#send({ told: packTold(told) })
    this.arrived = reply
    const message = await reply
    if (this.#held) await this.#held
    return this.#read(message) as PageAnswer | null
  }

  /** Leaves answers unread until the promise resolves. */
  hold(until: Promise<unknown>): void {
    this.#held = until
  }

  async do(message: ToBackground): Promise<void> {
    this.#read(await this.#send(message))
  }

  /** One message at a time, as the page script sends them. */
  #send(message: ToBackground): Promise<MessageEvent<FromBackground>> {
    return new Promise((resolve, reject) => {
      this.#worker.onmessage = resolve
      this.#worker.onerror = ({ message }) => reject(new Error(`In the background: ${message}`))
      this.#worker.postMessage(message)
    })
  }

  /** Only here is what came copied into the page. */
  #read({ data: { answer, ms } }: MessageEvent<FromBackground>): PageAnswer | null | undefined {
    this.spent += ms
    return answer
  }
}
