import type { EntityKind } from './dataset/types.ts'

export type Shape =
  | 'ring'
  | 'square'
  | 'circle'
  | 'diamond'
  | 'triangle'
  | 'hexagon'
  | 'pentagon'
  | 'bar'
  | 'page'
  | 'frame'

/** How a kind of entity looks wherever it is shown: a shape, and one of the four kind colours (0 is grey). */
export interface KindLook {
  shape: Shape
  colour: 0 | 1 | 2 | 3 | 4
}

export const KIND_LOOKS: Record<EntityKind, KindLook> = {
  person: { shape: 'ring', colour: 0 },
  faction: { shape: 'square', colour: 1 },
  network: { shape: 'circle', colour: 4 },
  slate: { shape: 'diamond', colour: 3 },
  union: { shape: 'triangle', colour: 2 },
  'think tank': { shape: 'hexagon', colour: 3 },
  'youth wing': { shape: 'pentagon', colour: 2 },
  campaign: { shape: 'bar', colour: 4 },
  party: { shape: 'frame', colour: 1 },
  outlet: { shape: 'page', colour: 0 },
  body: { shape: 'frame', colour: 0 },
}
