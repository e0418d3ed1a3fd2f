/**
 * The word lists as one short string: of each word only a fingerprint of 20 bits is kept, sorted, and the gaps between them
 * are Rice-coded (a Golomb-coded set). One word in three hundred that is in no list is then taken for one that is; what is
 * decided never hangs on one word.
 */
import { fingerprint, hashWord } from '../words/fold.ts'
import { PRINT_BITS, riceOf } from './bits.ts'
import { LISTS } from './lists.ts'

class BitWriter {
  readonly bytes: number[] = []
  #used = 0

  get base64(): string {
    return Buffer.from(this.bytes).toString('base64').replace(/=+$/, '')
  }

  write(value: number, bits: number): void {
    for (let bit = bits - 1; bit >= 0; bit--) {
      if (this.#used % 8 === 0) this.bytes.push(0)
      const last = this.bytes.length - 1
      this.bytes[last] = (this.bytes[last] as number) | (((value >> bit) & 1) << (7 - (this.#used % 8)))
      this.#used++
    }
  }
}

const COUNT_BITS = 11
const WORDS_COUNT_BITS = 7
const FACTOR_BITS = 8
const SPARE_BITS = 4
/** So many words of the same kinds are a list of their own; fewer are repeated in the list of each kind. */
const ENOUGH = 4

/** Base64 of, for each list: how many kinds (3 bits), their bit positions (5 each), count (11), coded gaps. */
export function packLexicon(lists: readonly (readonly [kind: number, words: string])[]): string {
  const writer = new BitWriter()
  for (const [kinds, prints] of byKinds(lists)) {
    const positions = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => kinds & (1 << bit))
    writer.write(positions.length, 3)
    for (const position of positions) writer.write(position, 5)
    writePrints(writer, prints, COUNT_BITS, PRINT_BITS)
  }
  writer.write(0, 3)
  return writer.base64
}

/** Base64 of one list: which factor (8 bits), how many bits are left out (4), count (7), coded gaps. */
export function packWords(words: string): string {
  const writer = new BitWriter()
  const hashes = new Set(words.split(' ').map(hashWord))
  const [factor, spare] = fewestBits(hashes)
  writer.write(factor, FACTOR_BITS)
  writer.write(spare, SPARE_BITS)
  writePrints(
    writer,
    [...shortPrints(hashes, factor, spare)].sort((one, other) => one - other),
    WORDS_COUNT_BITS,
    PRINT_BITS - spare,
  )
  return writer.base64
}

const shortPrints = (hashes: Iterable<number>, factor: number, spare: number) =>
  new Set([...hashes].map((hash) => fingerprint(hash, factor) >> spare))

let known: number[] | undefined

/**
 * A short list needs fewer bits of each word: of the factors that one is taken with which most can be left out before a word
 * of the lexicon, such as stand beside names, passes for one of the list.
 */
function fewestBits(hashes: ReadonlySet<number>): [factor: number, spare: number] {
  known ??= LISTS.flatMap(([, words]) => words.split(/\s+/).map(hashWord))
  for (let spare = 2 ** SPARE_BITS - 1; spare > 0; spare--) {
    for (let factor = 0; factor < 2 ** FACTOR_BITS; factor++) {
      const prints = shortPrints(hashes, factor, spare)
      if (!known.some((hash) => prints.has(fingerprint(hash, factor) >> spare) && !hashes.has(hash)))
        return [factor, spare]
    }
  }
  return [0, 0]
}

function writePrints(writer: BitWriter, prints: readonly number[], countBits: number, printBits: number): void {
  const gaps = prints.map((print, i) => print - (i > 0 ? (prints[i - 1] as number) + 1 : 0))
  const rice = riceOf(printBits, prints.length)
  writer.write(prints.length, countBits)
  for (const gap of gaps) {
    for (let high = gap >> rice; high > 0; high--) writer.write(1, 1)
    writer.write(0, 1)
    writer.write(gap & ((1 << rice) - 1), rice)
  }
}

/** Fingerprints, sorted, by the bits of all kinds that their words are of. */
function byKinds(lists: readonly (readonly [kind: number, words: string])[]): Map<number, number[]> {
  const kindsOf = new Map<number, number>()
  for (const [kind, words] of lists) {
    for (const word of words.split(/\s+/)) {
      const print = fingerprint(hashWord(word))
      kindsOf.set(print, (kindsOf.get(print) ?? 0) | kind)
    }
  }
  const sorted = [...kindsOf].sort(([one], [other]) => one - other)
  const sizes = new Map<number, number>()
  for (const [, kinds] of sorted) sizes.set(kinds, (sizes.get(kinds) ?? 0) + 1)
  const grouped = new Map<number, number[]>()
  for (const [print, kinds] of sorted) {
    const together = (sizes.get(kinds) as number) >= ENOUGH
    for (const kind of together ? [kinds] : lists.map(([one]) => one | 0).filter((one) => one & kinds))
      grouped.set(kind, [...(grouped.get(kind) ?? []), print])
  }
  return grouped
}
