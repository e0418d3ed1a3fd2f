import type { Settings } from '../../lib/settings.ts'
import { announce } from './cards/card-link.ts'
import type { Opens } from './gate-surface.ts'
import { GateWatch } from './gate-watch.ts'
import type { Mark } from './marks/marks.ts'
import type { RunningPage, StartPage } from './page-surface.ts'

interface PageSwitchOptions {
  /** Gives what tells whether a name could stand in a text, once. */
  takeGate: () => Opens | undefined
  load: () => Promise<StartPage | undefined>
  onMarks: (marks: readonly Mark[]) => void
}

/** Annotation of a page, on or off. On, it waits until a name could stand in the page before it loads the rest. */
export class PageSwitch {
  #document: Document
  #options: PageSwitchOptions
  #settings: Settings | null = null
  /** Kept until the rest has come: then the browser can throw away the script that it is from. */
  #opens: Opens | undefined
  #gate: GateWatch | null = null
  #start: StartPage | undefined
  #running: RunningPage | null = null
  /** Counts what was switched off: a script that comes after it is late, and not started. */
  #turn = 0

  constructor(document: Document, options: PageSwitchOptions) {
    this.#document = document
    this.#options = options
  }

  /** Null while annotation is off. */
  get page(): RunningPage | null {
    return this.#settings && (this.#running ?? this.#unmarked)
  }

  on(settings: Settings): void {
    this.#settings = settings
    if (this.#running) this.#running.setSettings(settings)
    else if (this.#start) this.#run(this.#start, settings)
    else this.#gate ??= this.#wait()
  }

  off(): void {
    this.#turn++
    this.#settings = null
    this.#gate?.stop()
    this.#gate = null
    this.#running?.stop()
    this.#running = null
  }

  /** To be called before `on` where the page was left meanwhile: what was asked for then may never be answered. */
  comeBack(): void {
    if (this.#running) this.#running.comeBack()
    else this.off()
  }

  #wait(): GateWatch | null {
    this.#opens ??= this.#options.takeGate()
    return this.#opens ? new GateWatch(this.#document, this.#opens, () => void this.#load()) : null
  }

  async #load(): Promise<void> {
    const turn = this.#turn
    const start = await this.#options.load()
    if (turn !== this.#turn || !this.#settings) return
    // A script that did not come is asked for again at the next change of settings.
    this.#gate = null
    this.#start = start
    if (!start) return
    this.#opens = undefined
    this.#run(start, this.#settings)
  }

  #run(start: StartPage, settings: Settings): void {
    this.#running = start(settings, this.#options.onMarks)
  }

  /** Stands for a page on which no name has been seen. */
  #unmarked: RunningPage = {
    setSettings: () => {},
    summary: () => ({ running: true, entities: [] }),
    showMention: async () => {
      throw new Error('This name is no longer on the page.')
    },
    walk: () => {
      void announce('No names are marked on this page.')
      return false
    },
    reachedAt: () => 0,
    openReached: () => announce('No names are marked on this page.'),
    comeBack: () => {},
    stop: () => {},
  }
}
