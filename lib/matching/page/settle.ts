/** Which of a block's candidates stand: of those that overlap the longest that is accepted. */
import type { PlacedCandidate } from './placed.ts'

export interface Weighed {
  placed: PlacedCandidate
  entity: number
  score: number
  accepted: boolean
}

/** Parts them into those that are taken and those turned down, each in the order of the text, none overlapping another. */
export function settle(weighed: Weighed[]): { taken: Weighed[]; turnedDown: Weighed[] } {
  if (weighed.length < 2) {
    return weighed[0]?.accepted ? { taken: weighed, turnedDown: [] } : { taken: [], turnedDown: weighed }
  }
  const taken: Weighed[] = []
  const turnedDown: Weighed[] = []
  weighed.sort(byWorth)
  for (const one of weighed) {
    const overlaps = (other: Weighed) => overlap(one, other)
    if (taken.some(overlaps)) continue
    if (one.accepted) taken.push(one)
    else if (!turnedDown.some(overlaps)) turnedDown.push(one)
  }
  return {
    taken: taken.sort(inOrder),
    turnedDown: turnedDown.filter((one) => !taken.some((other) => overlap(one, other))).sort(inOrder),
  }
}

const lengthOf = ({ placed: { candidate } }: Weighed) => candidate.end - candidate.start
const RANKS = { phrase: 0, full: 1, surname: 2 }
const rankOf = ({ placed: { candidate } }: Weighed) => RANKS[candidate.shape]

function byWorth(one: Weighed, other: Weighed): number {
  return (
    lengthOf(other) - lengthOf(one) ||
    other.score - one.score ||
    inOrder(one, other) ||
    one.entity - other.entity ||
    rankOf(one) - rankOf(other)
  )
}

const inOrder = (one: Weighed, other: Weighed) => one.placed.candidate.start - other.placed.candidate.start

function overlap({ placed: { candidate: one } }: Weighed, { placed: { candidate: other } }: Weighed): boolean {
  return one.start < other.end && other.start < one.end
}
