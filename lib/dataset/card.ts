import type { CardModel, CardNote } from './card-model.ts'
import { rowOf } from './card-rows.ts'
import { sectionsOf } from './card-sections.ts'
import { indexOf } from './dataset-index.ts'
import { dateLabel } from './dates.ts'
import { shownAliases } from './shown-aliases.ts'
import type { Claim, Dataset, Source } from './types.ts'

/** The card of a person or organisation; undefined where the dataset does not hold it. */
export function cardOf(dataset: Dataset, id: string): CardModel | undefined {
  const index = indexOf(dataset)
  const entity = index.entities.get(id)
  if (!entity) return undefined
  const notes = new Map<string, CardNote>()
  const sections = sectionsOf(dataset, entity).map(({ id: section, title, claims }) => ({
    id: section,
    title,
    rows: claims.map((claim) => rowOf(claim, section, id, index, noteOf(claim, index.sources, notes))),
  }))
  return {
    id,
    name: entity.name,
    kind: entity.kind,
    description: entity.description,
    alsoKnownAs: shownAliases(entity.name, entity.aliases),
    sections,
    notes: [...notes.values()],
    datasetVersion: dataset.version,
  }
}

/** Number of the note with the claim's quote; one note for the same words of the same source. */
function noteOf(claim: Claim, sources: ReadonlyMap<string, Source>, notes: Map<string, CardNote>): number {
  const key = `${claim.source}\n${claim.quote}`
  const known = notes.get(key)
  if (known) return known.number
  const number = notes.size + 1
  notes.set(key, { number, quote: claim.quote, source: sourceOf(claim.source, sources.get(claim.source)) })
  return number
}

function sourceOf(id: string, source: Source | undefined): CardNote['source'] {
  if (!source) return { id, outlet: 'unknown source', date: '', dateLabel: '' }
  const { outlet, title, titleHidden, author, date, address, addressInexact } = source
  return {
    id,
    outlet,
    ...(title && !titleHidden && { title }),
    ...(author && { author }),
    date,
    dateLabel: dateLabel(date),
    ...(address && { address }),
    ...(addressInexact && { addressInexact }),
  }
}
