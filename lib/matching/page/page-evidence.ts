/** What a whole page is about, from the words of evidence in its blocks. */

import type { Scan } from '../block/candidate.ts'
import * as TOPIC from '../block/topics.ts'
import { isPolitical, topicCount } from '../block/topics.ts'
import { Counted, type Members } from './counted.ts'

export interface PageEvidence {
  /** 0: no word of party politics; towards 1: beyond doubt. */
  party: number
  /** How much of another field the page is about, 0 to 1. */
  otherField: number
  /** It says something of other fields, or of the past, or much of anything, and next to nothing of politics: 0 to 1. */
  unpolitical: number
  /** Politics are no more than mentioned: in one or two of its blocks, and those are few of them. */
  mentions: boolean
  /** How much another country's politics are meant, 0 to 1. */
  abroad: number
  /** Something on it is of another country, and nothing of this one. */
  foreign: boolean
  /** How much the page is about a past before today's groups, 0 to 1. */
  past: number
  /** More is said of another country than of this one. */
  fromAbroad: boolean
  /** More is said of the time before today's groups than of today. */
  fromPast: boolean
  /** Context tokens that were seen. */
  contexts: Members
}

/** In so few words next to a name nobody says what the page is about; in so many more they would. */
const TOO_FEW = 20
const ENOUGH = 60

/** So many blocks that say something of politics make a page that is about them; or one of so many. */
const SEVERAL = 3
const FEW_OF = 3

/** The words of evidence on a page, summed up; blocks come and go. */
export class PageWords {
  readonly #sums = new Int32Array(TOPIC.COUNT)
  /** Blocks that speak of anything, and those of them that speak of the past. */
  #blocks = 0
  #pastBlocks = 0
  #politicalBlocks = 0
  #told = 0
  /** Words in the blocks where somebody may be named. */
  #around = 0
  readonly #contexts = new Counted()
  /** Context tokens that have come to the page, or gone, since this was last emptied. */
  readonly touched = new Set<number>()

  /** Adds a block (1) or takes it out (-1). */
  count({ topics, contexts, words = 0 }: Scan, by: 1 | -1): void {
    // Not by multiplying: browsers take pains over 0 times -1, and the code for whole numbers is given up for it.
    this.#around += Math.imul(by, words)
    const sums = this.#sums
    this.#told += by
    if (topics !== 0) this.#blocks += by
    if (isPolitical(topics)) this.#politicalBlocks += by
    if (topicCount(topics, TOPIC.past) > topicCount(topics, TOPIC.modern)) this.#pastBlocks += by
    for (let topic = 0, rest = topics; rest !== 0; topic++, rest >>>= 4)
      sums[topic] = (sums[topic] as number) + Math.imul(by, rest & 15)
    for (let i = 0; i < contexts.length; i++) {
      const token = contexts[i] as number
      if (this.#contexts.count(token, by)) this.touched.add(token)
    }
  }

  /** @param known how many people and groups of the dataset are on the page beyond doubt. */
  evidence(known: number): PageEvidence {
    const of = (topic: number) => this.#sums[topic] as number
    const party = of(TOPIC.party)
    const politics = of(TOPIC.politics)
    const field = of(TOPIC.field) + of(TOPIC.business)
    // Clubs and companies have members and elections too: such words count for little without the others.
    const partyWords = party + 0.25 * Math.min(politics, 2 * party + 2)
    const fieldShare = field / (field + 2 * party + politics + 1)
    const abroad = of(TOPIC.abroad)
    // Where people of the dataset are named, a country's name is news from abroad and not where the page is from.
    const abroadShare = abroad < 2 ? 0 : (abroad / (abroad + of(TOPIC.british) + 1)) * 0.5 ** known
    const past = of(TOPIC.past)
    const pastShare = past < 3 ? 0 : past / (past + 2 * of(TOPIC.modern) + 0.3 * party + 1)
    // A page of today that recalls its history does so in a paragraph, and not in one of three.
    const spread = Math.min(1, (3 * this.#pastBlocks) / Math.max(1, this.#blocks))
    const ofParty = (partyWords / (partyWords + 2)) * (1 - abroadShare)
    return {
      party: ofParty,
      otherField: fieldShare * Math.min(1, field / 4),
      unpolitical:
        Math.max(0, 1 - 2 * ofParty) * Math.min(1, (field + past) / 2 + Math.max(0, this.#around - TOO_FEW) / ENOUGH),
      mentions: this.#politicalBlocks < SEVERAL && FEW_OF * this.#politicalBlocks < this.#told,
      abroad: abroadShare,
      foreign: abroad > 0 && of(TOPIC.british) === 0,
      fromAbroad: abroad >= (of(TOPIC.british) < 2 ? 3 : 4) && abroad > of(TOPIC.british),
      fromPast: past >= 5 && past > 2 * of(TOPIC.modern) && spread === 1,
      past: pastShare * spread,
      contexts: this.#contexts,
    }
  }
}
