/** What single words say about a page, counted a block at a time, so that a page's sum costs nothing to keep. */
import * as WORD from '../lexicon/kinds.ts'

/** Positions of the topics: of their bits in kinds.ts, and of their counts. */
export const party = 0
export const politics = 1
export const field = 2
export const business = 3
export const abroad = 4
export const british = 5
export const past = 6
export const modern = 7
export const COUNT = 8
/** Bits of kinds.ts that are counted. */
export const ALL_TOPICS = (1 << COUNT) - 1
/** The lowest bit of every count. */
const LOWEST = 0x11111111

/** A count for every topic, four bits each: stops at 15. `kinds` are bits of kinds.ts. */
export function addTopics(packed: number, kinds: number): number {
  // Each topic's bit to the lowest of its four.
  let ones = kinds & ALL_TOPICS
  ones = (ones | (ones << 12)) & 0xf000f
  ones = (ones | (ones << 6)) & 0x3030303
  ones = (ones | (ones << 3)) & LOWEST
  const full = packed & (packed >> 1) & (packed >> 2) & (packed >> 3)
  return (packed + (ones & ~full)) | 0
}

/** How many words of a topic were counted, fifteen at most. */
export function topicCount(packed: number, topic: number): number {
  return (packed >> (topic * 4)) & 15
}

/** The number that four digits from here on make, -1 where they are not digits. */
export function yearAt(text: string, from: number): number {
  let year = 0
  for (let i = from; i < from + 4; i++) {
    const digit = text.charCodeAt(i) - 0x30
    if (!(digit >= 0 && digit <= 9)) return -1
    year = year * 10 + digit
  }
  return year
}

/** Years before 1980 speak of the past, later ones of today; other numbers of nothing. */
export function topicOfYear(year: number): number {
  return year >= 1500 && year < 1980 ? WORD.past : year >= 1980 && year < 2040 ? WORD.modern : 0
}

/** Anything is said of politics. */
export const isPolitical = (packed: number) => topicCount(packed, party) + topicCount(packed, politics) > 0
