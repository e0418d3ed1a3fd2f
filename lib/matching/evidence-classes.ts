/** What single words say about a page; counted a block at a time, so that a page's sum costs nothing to keep. */
import {
  BRITISH_WORDS,
  BUSINESS_WORDS,
  OTHER_COUNTRIES,
  OTHER_FIELDS,
  PARTY_CAPITALS,
  PARTY_WORDS,
  PAST_WORDS,
  POLITICAL_WORDS,
} from './lexicon/evidence-words.ts'

/** Positions in an evidence count. */
export const TOPIC = {
  party: 0,
  politics: 1,
  field: 2,
  business: 3,
  abroad: 4,
  british: 5,
  past: 6,
  modern: 7,
} as const
export const TOPICS = 8
/** The word counts only where it is written with a capital. */
export const NEEDS_CAPITAL = 1 << TOPICS
/** The word is in some entity's list of context words. */
export const CONTEXT_WORD = 1 << (TOPICS + 1)

/** Every evidence word with its topic's bits; years before 1940 speak of the past, later ones of today. */
export function evidenceWords(): [string, number][] {
  const lists: [string, number][] = [
    [PARTY_WORDS, 1 << TOPIC.party],
    [PARTY_CAPITALS, (1 << TOPIC.party) | NEEDS_CAPITAL],
    [POLITICAL_WORDS, 1 << TOPIC.politics],
    [OTHER_FIELDS, 1 << TOPIC.field],
    [BUSINESS_WORDS, 1 << TOPIC.business],
    [OTHER_COUNTRIES, 1 << TOPIC.abroad],
    [BRITISH_WORDS, 1 << TOPIC.british],
    [PAST_WORDS, 1 << TOPIC.past],
  ]
  const words: [string, number][] = []
  for (const [list, bits] of lists) for (const word of list.split(/\s+/)) words.push([word, bits])
  for (let year = 1500; year < 2040; year++) words.push([String(year), 1 << (year < 1940 ? TOPIC.past : TOPIC.modern)])
  return words
}

/** A count for every topic, four bits each: saturates at 15. */
export function addTopics(packed: number, bits: number): number {
  let sum = packed
  for (let topic = 0; topic < TOPICS; topic++) {
    if ((bits >> topic) & 1 && ((sum >> (topic * 4)) & 15) < 15) sum = (sum + (1 << (topic * 4))) | 0
  }
  return sum
}

export function topicCount(packed: number, topic: number): number {
  return (packed >> (topic * 4)) & 15
}
