import type { ContestOverview } from '../lib/dataset/contest-overview.ts'
import { kindOf, nameOf, shortNameOf } from '../lib/dataset/names.ts'
import type { Claim, Dataset } from '../lib/dataset/types.ts'

interface SlateTableProps {
  dataset: Dataset
  overview: ContestOverview
  onOpen: (entity: string) => void
}

/** Who endorsed whom in a contest: a line for each candidate, a column for each endorser, side by side. */
export function SlateTable({ dataset, overview: { candidates, endorsers }, onOpen }: SlateTableProps) {
  const people = candidatesIn({ candidates, endorsers })
  const unnamed = endorsers.filter(({ claims, slate }) => !slate.length && claims.every(({ object }) => !object))
  const columns = endorsers.filter((one) => !unnamed.includes(one))
  return (
    <>
      {people.length === 0 && <p class="hint">The sources name no candidates.</p>}
      <div class="table-scroll" hidden={people.length === 0}>
        <table class="slates">
          <caption class="unseen">Candidates and who endorsed them</caption>
          <thead>
            <tr>
              <th scope="col">Candidate</th>
              {columns.map(({ endorser }) => (
                <th scope="col" key={endorser} title={nameOf(dataset, endorser)}>
                  <button type="button" class="link" dir="auto" onClick={() => onOpen(endorser)}>
                    {shortNameOf(dataset, endorser)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {people.map((person) => (
              <tr key={person}>
                <th scope="row">
                  <button type="button" class="link" dir="auto" onClick={() => onOpen(person)}>
                    {nameOf(dataset, person)}
                  </button>
                  <small>{noteOf(dataset, person, candidates)}</small>
                </th>
                {columns.map(({ endorser, claims, slate }) => (
                  <td key={endorser}>
                    {claims.some(({ object }) => object === person) ? (
                      <Tick label="endorsed" />
                    ) : (
                      slate.includes(person) && <Tick label="on its list" />
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {unnamed.map(({ endorser }) => (
        <p class="hint" key={endorser}>
          {nameOf(dataset, endorser)} made endorsements; the source does not name the candidates.
        </p>
      ))}
    </>
  )
}

function candidatesIn({ candidates, endorsers }: Pick<ContestOverview, 'candidates' | 'endorsers'>): string[] {
  const endorsed = endorsers.flatMap(({ claims, slate }) => [...claims.map(({ object }) => object), ...slate])
  const all = [...candidates.map(({ subject }) => subject), ...endorsed]
  return [...new Set(all.filter((id): id is string => id !== undefined))]
}

function Tick({ label }: { label: string }) {
  return (
    <svg viewBox="0 0 12 12" width="12" height="12" role="img" aria-label={label}>
      <path d="M1.5 6.5L4.8 10L10.5 2.5" fill="none" stroke="currentColor" stroke-width="2" />
    </svg>
  )
}

/** How a candidate fared; of a slate that was endorsed as a whole, that it is one. */
function noteOf(dataset: Dataset, id: string, candidates: Claim[]): string {
  const kind = kindOf(dataset, id)
  if (kind !== undefined && kind !== 'person') return kind
  const stood = candidates.find(({ subject }) => subject === id)
  const votes = stood?.votes === undefined ? '' : `${stood.votes.toLocaleString('en-GB')} votes`
  return [stood?.result, votes].filter(Boolean).join(', ')
}
