import { LongList } from '../../components/LongList.tsx'
import { counted } from '../../components/words.ts'
import { claimDateLabel } from '../../lib/dataset/claim-dates.ts'
import { claimsOfSource, indexOf } from '../../lib/dataset/dataset-index.ts'
import { dateLabel } from '../../lib/dataset/dates.ts'
import { nameOf } from '../../lib/dataset/names.ts'
import type { Claim, Dataset } from '../../lib/dataset/types.ts'
import { claimDetails, objectOf, relationWords } from '../../lib/explore/claim-words.ts'
import type { View } from './views.ts'

interface SourceViewProps {
  dataset: Dataset
  id: string
  onOpen: (view: View) => void
}

/** A source document: who published it and when, and each quoted passage with the claims that rest on it. */
export function SourceView({ dataset, id, onOpen }: SourceViewProps) {
  const source = indexOf(dataset).sources.get(id)
  if (!source) return <p class="hint">The dataset has no such source.</p>
  const claims = claimsOfSource(dataset, id)
  const passages = [...Map.groupBy(claims, ({ quote }) => quote)]
  return (
    <article class="detail">
      <h2 dir="auto">{nameOf(dataset, id)}</h2>
      <p class="what">
        {source.address ? (
          <a href={source.address} target="_blank" rel="noopener noreferrer">
            {source.outlet}
          </a>
        ) : (
          source.outlet
        )}
        , {[source.author, dateLabel(source.date)].filter(Boolean).join(', ')}
        {source.address && source.addressInexact && ' (link leads to the outlet, not to the article)'}
      </p>
      <h3 class="group-title">
        {counted(claims.length, 'claim', 'claims')} from {counted(passages.length, 'passage', 'passages')}
      </h3>
      <LongList items={passages} limit={4} step={8} noun="passages">
        {([quote, said]) => (
          <li class="passage" key={quote}>
            <q dir="auto">{quote}</q>
            <LongList items={said} limit={3} noun="claims">
              {(claim) => <ClaimLine key={claim.id} {...{ dataset, claim, onOpen }} />}
            </LongList>
          </li>
        )}
      </LongList>
    </article>
  )
}

function ClaimLine({ dataset, claim, onOpen }: { dataset: Dataset; claim: Claim; onOpen: (view: View) => void }) {
  const { subject, relation } = claim
  const details = claimDetails(claim, {
    nameOf: (id) => nameOf(dataset, id),
    whenOf: (one) => claimDateLabel(one, indexOf(dataset)),
  })
  const object = objectOf(claim)
  const type = 'id' in object ? typeOf(dataset, object.id) : undefined
  const link = (kind: View['type'], id: string) => (
    <button type="button" class="link" dir="auto" onClick={() => onOpen({ type: kind, id })}>
      {nameOf(dataset, id)}
    </button>
  )
  return (
    <li>
      {link('entity', subject)} {relation === 'mentioned' ? 'named' : relationWords(claim)}{' '}
      {'id' in object ? type && link(type, object.id) : <bdi dir="auto">{object.words}</bdi>}
      {details.length > 0 && <span class="soft"> · {details.join(', ')}</span>}
    </li>
  )
}

function typeOf(dataset: Dataset, id: string): 'entity' | 'contest' | undefined {
  const { entities, contests } = indexOf(dataset)
  return entities.has(id) ? 'entity' : contests.has(id) ? 'contest' : undefined
}
