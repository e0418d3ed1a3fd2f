/** The words of one block of text, in arrays that are used again for every block: nothing is allocated a word. */
import { FOLD, HASH_START, IGNORED, SEPARATOR } from './fold.ts'
import { type NameIndex, slotOf } from './index-format.ts'
import { slipGate } from './slip-keys.ts'
import { SlipLookup } from './slip-lookup.ts'

export class Tokens {
  text = ''
  count = 0
  start = new Int32Array(256)
  end = new Int32Array(256)
  hash = new Int32Array(256)
  /** Words that the index knows, or that look like a slip of one: positions among the words, and token ids (-1: a slip). */
  hits = 0
  hitWord = new Int32Array(64)
  hitToken = new Int32Array(64)

  readonly slips: SlipLookup
  private readonly index: NameIndex
  private readonly manySurnames: boolean

  constructor(index: NameIndex) {
    this.index = index
    this.slips = new SlipLookup(index)
    this.manySurnames = index.slipFilter[0] === 0xff
  }

  /** Splits the text into words and looks each up; the number of hits is the answer. The only loop over all characters. */
  read(text: string): number {
    const { tokenFilter, slipFilter } = this.index
    const filterBits = tokenFilter.length * 8
    const length = text.length
    this.text = text
    let count = 0
    let hits = 0
    let i = 0
    while (i < length) {
      let folded = FOLD[text.charCodeAt(i)] as number
      if (folded <= IGNORED) {
        i++
        continue
      }
      const from = i
      let hash = HASH_START
      do {
        if (folded !== IGNORED) hash = Math.imul(hash ^ folded, 0x01000193)
        folded = ++i < length ? (FOLD[text.charCodeAt(i)] as number) : SEPARATOR
      } while (folded !== SEPARATOR)
      if (count === this.start.length) this.growWords()
      this.start[count] = from
      this.end[count] = i
      this.hash[count] = hash
      const bit = slotOf(hash, filterBits)
      let token = -2
      if (((tokenFilter[bit >> 3] as number) >> (bit & 7)) & 1) token = this.lookUp(hash)
      if (token === -2 && i - from > 4) {
        const code = text.charCodeAt(from)
        if (!this.manySurnames || (code >= 0x41 && code <= 0x5a)) {
          const gate = slipGate(FOLD[code] as number, FOLD[text.charCodeAt(from + 1)] as number, i - from)
          const near = ((slipFilter[gate >> 3] as number) >> (gate & 7)) & 1
          if (near && this.slips.find(text, from, i) > 0) token = -1
        }
      }
      if (token !== -2) {
        if (hits === this.hitWord.length) this.growHits()
        this.hitWord[hits] = count
        this.hitToken[hits++] = token
      }
      count++
    }
    this.count = count
    this.hits = hits
    return hits
  }

  /** The token with this hash, or -2. */
  lookUp(hash: number): number {
    const { tokenKeys, tokenIds } = this.index
    const mask = tokenKeys.length - 1
    let slot = slotOf(hash, tokenKeys.length)
    while (tokenIds[slot] !== 0) {
      if (tokenKeys[slot] === hash) return (tokenIds[slot] as number) - 1
      slot = (slot + 1) & mask
    }
    return -2
  }

  private growWords(): void {
    const length = this.start.length * 2
    this.start = grown(this.start, length)
    this.end = grown(this.end, length)
    this.hash = grown(this.hash, length)
  }

  private growHits(): void {
    const length = this.hitWord.length * 2
    this.hitWord = grown(this.hitWord, length)
    this.hitToken = grown(this.hitToken, length)
  }
}

function grown(array: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(length)
  larger.set(array)
  return larger
}
