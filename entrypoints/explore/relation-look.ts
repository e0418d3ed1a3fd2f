import type { Relation } from '../../lib/dataset/types.ts'

interface RelationLook {
  /** Class that gives the colour, from the tokens. */
  colour: string
  /** Dashes of the line, so that colour is never the only difference. */
  dashes: string
  /** What the line ends in at its object. */
  end: 'none' | 'arrow' | 'dot' | 'bar'
  /** Letter on the timeline's bars. */
  letter: string
}

export const RELATION_LOOKS: Record<Relation, RelationLook> = {
  member: { colour: 'is-member', dashes: '', end: 'none', letter: 'M' },
  supporter: { colour: 'is-supporter', dashes: '6 4', end: 'dot', letter: 'S' },
  founder: { colour: 'is-founder', dashes: '10 3 2 3', end: 'bar', letter: 'F' },
  endorsed: { colour: 'is-endorsed', dashes: '', end: 'arrow', letter: 'E' },
  allied: { colour: 'is-allied', dashes: '2 4', end: 'none', letter: 'A' },
  stood: { colour: 'is-stood', dashes: '', end: 'arrow', letter: 'C' },
  position: { colour: 'is-position', dashes: '', end: 'none', letter: 'P' },
  mentioned: { colour: 'is-mentioned', dashes: '', end: 'none', letter: 'N' },
}
