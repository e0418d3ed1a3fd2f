import type { CardNote } from '../lib/dataset/card-model.ts'
import { LongList } from './LongList.tsx'
import { inQuotes } from './words.ts'

interface SourceNotesProps {
  /** Id of the entity whose card it is. */
  of: string
  notes: CardNote[]
  /** The note that a row's number led to: lit, and shown even where the list is folded. */
  lit: number | undefined
}

/** The sources, numbered: their own words, then outlet, title, author and date with the link. */
export function SourceNotes({ of, notes, lit }: SourceNotesProps) {
  if (notes.length === 0) return null
  return (
    <section class="fc-sources" aria-label="Sources">
      <LongList id={`${of} sources`} items={notes} limit={2} noun="sources" open={lit !== undefined}>
        {(note) => (
          <li
            key={note.number}
            class={note.number === lit ? 'fc-source is-lit' : 'fc-source'}
            data-note={note.number}
            tabIndex={-1}
          >
            <b>{note.number}</b>
            <div>
              <q dir="auto">{note.quote}</q>
              <SourceLine source={note.source} />
            </div>
          </li>
        )}
      </LongList>
    </section>
  )
}

function SourceLine({ source }: { source: CardNote['source'] }) {
  const rest = [source.title && inQuotes(source.title), source.author, source.dateLabel].filter(Boolean).join(', ')
  return (
    <cite>
      {source.address ? (
        <a href={source.address} target="_blank" rel="noopener noreferrer">
          {source.outlet}
        </a>
      ) : (
        source.outlet
      )}
      , {rest}
      {source.address && source.addressInexact && ' (link leads to the outlet, not to the article)'}
    </cite>
  )
}
