import { KindMark } from '../../components/KindMark.tsx'
import { dateLabel } from '../../lib/dataset/dates.ts'
import type { Claim } from '../../lib/dataset/types.ts'
import { claimDetails, objectOf, relationWords } from '../../lib/explore/claim-words.ts'
import { hashOf } from '../../lib/explore/route.ts'
import { useExplorer } from './explorer-context.ts'
import { ThingLink } from './Link.tsx'

/** One claim in words, with the source's own words below it and the way into the source. */
export function ClaimLine({ claim, inSource = false }: { claim: Claim; inSource?: boolean }) {
  const { world } = useExplorer()
  const source = world.sources.get(claim.source)
  const details = claimDetails(claim, world)
  const object = objectOf(claim)
  const kind = world.kindOf(claim.subject)
  return (
    <>
      <p class="ex-claim-words">
        {kind && <KindMark kind={kind} />}
        <ThingLink world={world} id={claim.subject} /> <span class="ex-relation">{relationWords(claim)}</span>{' '}
        {'id' in object ? <ThingLink world={world} id={object.id} /> : <bdi dir="auto">{object.words}</bdi>}
        {details.length > 0 && (
          <span class="ex-soft" dir="auto">
            , {details.join(', ')}
          </span>
        )}
      </p>
      <p class="ex-quote">
        <q dir="auto">{claim.quote}</q>{' '}
        {!inSource && source && (
          <span class="ex-from">
            {source.outlet}, {dateLabel(source.date)} ·{' '}
            <a href={hashOf({ page: 'source', id: source.id, claim: claim.id })}>Open in source</a>
          </span>
        )}
      </p>
    </>
  )
}
