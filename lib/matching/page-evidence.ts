/** What a whole page is about, from the words of evidence in its blocks. */

import { TOPIC, TOPICS, topicCount } from './evidence-classes.ts'
import type { Scan } from './scan.ts'

export interface PageEvidence {
  /** 0: no word of party politics; towards 1: beyond doubt. */
  party: number
  /** How much of another field the page is about, 0 to 1. */
  otherField: number
  /** How much another country's politics are meant, 0 to 1. */
  abroad: number
  /** Context tokens that were seen. */
  contexts: Set<number>
}

/** Sums up the blocks. */
export function pageEvidence(scans: readonly Scan[]): PageEvidence {
  const sums = new Array<number>(TOPICS).fill(0)
  const contexts = new Set<number>()
  for (const scan of scans) {
    for (let topic = 0; topic < TOPICS; topic++) sums[topic] = (sums[topic] as number) + topicCount(scan.topics, topic)
    for (const token of scan.contexts) contexts.add(token)
  }
  const of = (topic: number) => sums[topic] as number
  const party = of(TOPIC.party)
  const politics = of(TOPIC.politics)
  const field = of(TOPIC.field) + of(TOPIC.business)
  const partyWords = party + 0.3 * politics
  const fieldShare = field / (field + 2 * party + politics + 1)
  const abroad = of(TOPIC.abroad)
  return {
    party: partyWords / (partyWords + 2),
    otherField: fieldShare * Math.min(1, field / 4),
    abroad: abroad < 2 ? 0 : abroad / (abroad + of(TOPIC.british) + 0.5 * party + 1),
    contexts,
  }
}
