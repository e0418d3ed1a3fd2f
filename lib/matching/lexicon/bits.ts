/** Packed words are read a few bits at a time. */

/** Reads bits of Base64, the highest first, several at a time: every page does this anew, by code that has not run before. */
export function bitsOf(base64: string) {
  const bytes = atob(base64)
  let at = 0
  /** Bits that were taken from the bytes, and how many of them are still to be read. */
  let taken = 0
  let left = 0
  const read = (bits: number) => {
    for (; left < bits; left += 8) taken = (taken << 8) | bytes.charCodeAt(at++)
    left -= bits
    return (taken >>> left) & ((1 << bits) - 1)
  }
  /** How many ones stand before the next nought, which is read as well. */
  const readOnes = () => {
    for (let ones = 0; ; ones += left, left = 0) {
      if (left === 0) {
        taken = bytes.charCodeAt(at++)
        left = 8
      }
      const here = Math.clz32(~(taken << (32 - left)))
      if (here >= left) continue
      left -= here + 1
      return ones + here
    }
  }
  return { read, readOnes }
}

/** Bits of a fingerprint. */
export const PRINT_BITS = 20

/** Rice parameter for the gaps between so many numbers that are spread evenly over so many bits. */
export const riceOf = (bits: number, count: number) => Math.max(0, bits - 32 + Math.clz32(count))
