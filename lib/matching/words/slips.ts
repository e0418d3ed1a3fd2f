/** How one word differs from another by a single slip of the hand. */
export type Slip =
  | 'none'
  /** Two neighbouring letters changed places. */
  | 'swap'
  /** A letter was doubled, or one of a double was lost. */
  | 'double'
  /** A vowel stands for another, or was lost or put in. */
  | 'vowel'
  /** An s was put at the end: a plural, or a possessive without its apostrophe. */
  | 'final-s'
  /** The last letter was lost. */
  | 'cut'
  /** A consonant inside was lost or put in. */
  | 'lost'
  /** A consonant stands for another, or an ending has or lacks an r that is not heard: Starma, Crudders. */
  | 'letter'
  /** Several slips that leave the sound as it is: vowels and doubled letters, k for c. */
  | 'sound'

const isVowel = (letter: string | undefined) => letter !== undefined && 'aeiouy'.includes(letter)

/**
 * The one slip that turns `right` into `written` (both folded), `none` where they are equal, or null where it takes more
 * than one. Damerau's four slips: a letter lost, put in, taken for another, or two neighbours swapped.
 */
export function slipBetween(right: string, written: string): Slip | null {
  if (right === written) return 'none'
  const slip = oneSlip(right, written)
  return slip === null || slip === 'lost' || slip === 'letter' ? (soundingAlike(right, written) ?? slip) : slip
}

/** Names are so short that only a doubled letter, or two that changed places, tell a slip from another name. */
export const isShortForSlips = (right: string, written: string): boolean => right.length < 5 || written.length < 5

function oneSlip(right: string, written: string): Slip | null {
  const difference = written.length - right.length
  if (difference < -1 || difference > 1) return null
  const shorter = Math.min(right.length, written.length)
  let from = 0
  while (from < shorter && right[from] === written[from]) from++
  let tail = 0
  while (tail < shorter - from && right[right.length - 1 - tail] === written[written.length - 1 - tail]) tail++
  const rightMiddle = right.slice(from, right.length - tail)
  const writtenMiddle = written.slice(from, written.length - tail)
  if (rightMiddle.length <= 1 && writtenMiddle.length <= 1) {
    return singleSlip(right, rightMiddle, written, writtenMiddle, from)
  }
  const swapped = rightMiddle.length === 2 && rightMiddle[0] === writtenMiddle[1] && rightMiddle[1] === writtenMiddle[0]
  return swapped && difference === 0 ? 'swap' : null
}

function soundingAlike(right: string, written: string): Slip | null {
  // Shorter words sound like too many others, but "Korbyn" like one.
  if (right.length < 7 && right[0] === written[0]) return null
  // Nearly all words begin otherwise already: the rest of them need not be heard.
  if (firstSound(right) !== firstSound(written) || skeleton(right) !== skeleton(written)) return null
  // Starmer and Starma, Cruddas and Crudders
  return /rs?$/.test(right) === /rs?$/.test(written) ? 'sound' : 'letter'
}

/** With which letter a word's skeleton begins. */
const firstSound = ([first]: string) => (isVowel(first) ? 'a' : SOUND_OF[first as string]) ?? first

const SOUND_OF: Record<string, string> = { k: 'c', q: 'c', z: 's' }

/** A word without what slips most: vowels are alike, doubled letters single, k and q are c, z is s, an ending lacks its r. */
export function skeleton(word: string): string {
  return word
    .replace(/[kq]/g, 'c')
    .replace(/z/g, 's')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1+/g, '$1')
    .replace(/ar(s?)$/, 'a$1')
}

function singleSlip(right: string, lost: string, written: string, gained: string, at: number): Slip {
  const one = lost || gained
  const longer = lost ? right : written
  if (!lost || !gained) {
    if (longer[at - 1] === one || longer[at + 1] === one) return 'double'
    if (at === longer.length - 1 && !lost && one === 's') return 'final-s'
    if (at === longer.length - 1 && !gained) return 'cut'
    return isVowel(one) ? 'vowel' : 'lost'
  }
  return isVowel(lost) && isVowel(gained) ? 'vowel' : 'letter'
}
