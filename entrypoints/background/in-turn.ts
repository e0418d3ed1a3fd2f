/**
 * Runs tasks of the same key one after the other, in the order in which they come; a task that fails holds up none. Tasks of
 * other keys do not wait for them.
 */
export class InTurn<Key> {
  #last = new Map<Key, Promise<unknown>>()

  async run<Result>(key: Key, task: () => Promise<Result>): Promise<Result> {
    const turn = (this.#last.get(key) ?? Promise.resolve()).then(task, task)
    this.#last.set(key, turn)
    try {
      return await turn
    } finally {
      if (this.#last.get(key) === turn) this.#last.delete(key)
    }
  }
}
