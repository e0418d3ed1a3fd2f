/**
 * The word lists as one short string: of each word only a fingerprint of 19 bits is kept, sorted, and the gaps between them
 * are Rice-coded (a Golomb-coded set). One word in a thousand that is in no list is then taken for one that is; what is
 * decided never hangs on one word.
 */
import { fingerprint, hashWord } from '../fold.ts'

class BitWriter {
  readonly bytes: number[] = []
  #used = 0

  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      if (this.#used % 8 === 0) this.bytes.push(0)
      const last = this.bytes.length - 1
      this.bytes[last] = (this.bytes[last] as number) | (((value >> bit) & 1) << (7 - (this.#used % 8)))
      this.#used++
    }
  }
}

/** Base64 of, for each list: kind's bit position (6 bits), Rice parameter (5), count (11), then the coded gaps. */
export function packLexicon(lists: readonly (readonly [kind: number, words: string])[]): string {
  const writer = new BitWriter()
  for (const [kind, words] of lists) {
    const prints = [...new Set(words.split(/\s+/).map((word) => fingerprint(hashWord(word))))].sort((a, b) => a - b)
    const gaps = prints.map((print, i) => print - (i > 0 ? (prints[i - 1] as number) + 1 : 0))
    const rice = bestRice(gaps)
    writer.write(Math.log2(kind) + 1, 6)
    writer.write(rice, 5)
    writer.write(prints.length, 11)
    for (const gap of gaps) {
      for (let high = gap >> rice; high > 0; high--) writer.write(1, 1)
      writer.write(0, 1)
      writer.write(gap & ((1 << rice) - 1), rice)
    }
  }
  writer.write(0, 6)
  return Buffer.from(writer.bytes).toString('base64')
}

function bestRice(gaps: readonly number[]): number {
  const cost = (rice: number) => gaps.reduce((sum, gap) => sum + (gap >> rice) + 1 + rice, 0)
  let best = 0
  for (let rice = 1; rice < 20; rice++) if (cost(rice) < cost(best)) best = rice
  return best
}
