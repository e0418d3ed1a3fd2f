import type { Relation } from '../../lib/dataset/types.ts'
import { RELATION_TITLES } from '../../lib/explore/claim-words.ts'
import { EdgeSample } from './EdgeSample.tsx'
import { RELATION_LOOKS } from './relation-look.ts'

interface RelationFilterProps {
  relations: readonly Relation[]
  /** The chosen ones; none chosen means all. */
  chosen: readonly Relation[]
  /** The key shows the letters of the timeline instead of the network's lines. */
  letters?: boolean
  onChoose(relations: Relation[]): void
}

/** Which relations are shown, and at the same time the key to how they are drawn. */
export function RelationFilter({ relations, chosen, letters = false, onChoose }: RelationFilterProps) {
  const on = (relation: Relation) => chosen.length === 0 || chosen.includes(relation)
  const toggle = (relation: Relation) => {
    const next = relations.filter((one) => (one === relation ? !on(one) : on(one)))
    onChoose(next.length === relations.length ? [] : next)
  }
  return (
    <fieldset class="ex-relations">
      <legend>Relations</legend>
      {relations.map((relation) => (
        <label key={relation}>
          <input type="checkbox" checked={on(relation)} onChange={() => toggle(relation)} />
          {letters ? (
            <b class={`ex-letter ${RELATION_LOOKS[relation].colour}`} aria-hidden="true">
              {RELATION_LOOKS[relation].letter}
            </b>
          ) : (
            <EdgeSample relation={relation} />
          )}
          {RELATION_TITLES[relation]}
        </label>
      ))}
    </fieldset>
  )
}

/** Relations as they stand in the address: `member,allied`. Words that are none are dropped. */
export function readRelations(written: string | undefined, known: readonly Relation[]): Relation[] {
  return known.filter((relation) => written?.split(',').includes(relation))
}
