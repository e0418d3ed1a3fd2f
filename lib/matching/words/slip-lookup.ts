/** Which surnames a written word may be a slip of. Allocates nothing where there are none, which is nearly always. */

import { type NameIndex, slotOf } from '../index/index-format.ts'
import { foldOf, HASH_START, hashStep, IGNORED } from './fold.ts'
import { skeleton } from './slips.ts'

const LONGEST = 32
const ZERO = 0x30
const [A, R, S] = [0x61, 0x72, 0x73]
/** Letter by letter what skeleton of slips.ts makes of it: a code → that of the letter that stands for the sound. */
const SOUNDS = Uint8Array.from({ length: 0x80 }, (_, code) => skeleton(String.fromCharCode(code)).charCodeAt(0))

/** Looks words up under the keys of slip-keys.ts. */
export class SlipLookup {
  /** Tokens found by the last call of `find`, each once. */
  readonly found: number[] = []
  readonly #index: NameIndex
  readonly #letters = new Uint8Array(LONGEST)
  /** What is heard of them. */
  readonly #sounds = new Uint8Array(LONGEST)
  /** Hash of all letters before each. */
  readonly #before = new Int32Array(LONGEST)

  constructor(index: NameIndex) {
    this.#index = index
  }

  /** How many tokens share a key with the word at this place: itself, itself with one letter left out, its sound. */
  find(text: string, start: number, end: number): number {
    const letters = this.#letters
    const found = this.found
    const before = this.#before
    const slipTable = this.#index.slipTable
    let length = 0
    let whole = HASH_START
    found.length = 0
    for (let i = start; i < end; i++) {
      const folded = foldOf(text.charCodeAt(i))
      if (folded <= IGNORED) continue
      if (length === LONGEST) return 0
      before[length] = whole
      letters[length++] = folded
      whole = hashStep(whole, folded)
    }
    if (slipTable[slotOf(whole, slipTable.length)] !== 0) this.#look(whole)
    for (let left = 0; left < length; left++) {
      if (left > 0 && letters[left] === letters[left - 1]) continue
      let hash = before[left] as number
      // The same as hashStep, which would be called some forty times for each word.
      for (let i = left + 1; i < length; i++) hash = Math.imul(hash ^ (letters[i] as number), 0x01000193)
      if (slipTable[slotOf(hash, slipTable.length)] !== 0) this.#look(hash)
    }
    this.#look(this.#soundKey(length))
    return found.length
  }

  #look(key: number): void {
    const { slipTable } = this.#index
    const mask = slipTable.length - 1
    for (let slot = slotOf(key, mask + 1); slipTable[slot] !== 0; slot = (slot + 1) & mask) {
      const entry = slipTable[slot] as number
      if ((entry & 0xff) !== key >>> 24) continue
      const token = (entry >>> 8) - 1
      if (!this.found.includes(token)) this.found.push(token)
    }
  }

  /** The same as soundKey of slip-keys.ts, over the letters at hand. */
  #soundKey(length: number): number {
    const sounds = this.#sounds
    let heard = 0
    for (let i = 0; i < length; i++) {
      const letter = SOUNDS[this.#letters[i] as number] as number
      if (letter !== sounds[heard - 1]) sounds[heard++] = letter
    }
    // The r of an ending.
    const tail = sounds[heard - 1] === S ? heard - 2 : heard - 1
    const isSilent = tail > 0 && sounds[tail] === R && sounds[tail - 1] === A
    let hash = HASH_START
    for (let i = 0; i < heard; i++) if (i !== tail || !isSilent) hash = hashStep(hash, sounds[i] as number)
    return hashStep(hash, ZERO)
  }
}
