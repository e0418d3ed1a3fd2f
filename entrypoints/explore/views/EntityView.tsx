import { EntityCard } from '../../../components/EntityCard.tsx'
import { KindMark } from '../../../components/KindMark.tsx'
import { counted, DOT, joinWords } from '../../../components/words.ts'
import type { Organisation, Person } from '../../../lib/dataset/types.ts'
import { graphOf } from '../../../lib/explore/graph.ts'
import { hashOf } from '../../../lib/explore/route.ts'
import { ClaimList } from '../ClaimList.tsx'
import { ExportMenu } from '../ExportMenu.tsx'
import { useExplorer } from '../explorer-context.ts'
import { hashOfThing } from '../Link.tsx'

/** One person or organisation: the card, and every claim about them with the way into its source. */
export function EntityView({ entity }: { entity: Person | Organisation }) {
  const { world, cardOf } = useExplorer()
  const card = cardOf(entity.id)
  const claims = world.claimsOf(entity.id)
  const kind = 'kind' in entity ? entity.kind : 'person'
  const isTied = graphOf(world, { relations: [] }).nodes.some(({ id }) => id === entity.id)
  const around: Record<string, string> = kind === 'person' ? {} : { around: entity.id }
  return (
    <div class="ex-wide">
      <p class="ex-trail">
        <a href={hashOf({ page: kind === 'person' ? 'people' : 'organisations' })}>
          {kind === 'person' ? 'People' : 'Groups and organisations'}
        </a>
      </p>
      <h1 tabIndex={-1} dir="auto">
        {entity.name}
      </h1>
      <p class="ex-lead" dir="auto">
        <KindMark kind={kind} /> {kind === 'person' ? 'Person' : kind.replace(/^./, (letter) => letter.toUpperCase())}
        {DOT}
        {entity.description}
        {card?.alsoKnownAs.length ? `${DOT}Also ${joinWords(card.alsoKnownAs)}` : ''}
      </p>
      <div class="ex-two">
        <section class="ex-card-side" aria-label="Ties and endorsements">
          <h2>Ties and endorsements</h2>
          {card && (
            <div class="ex-panel ex-headless">
              <EntityCard
                card={card}
                onOpenEntity={(id) => {
                  location.hash = hashOfThing(world, id) ?? ''
                }}
              />
            </div>
          )}
          {isTied && (
            <p class="ex-soft">
              <a href={hashOf({ page: 'network', filters: { ...around, card: entity.id } })}>Show in the network</a>
            </p>
          )}
        </section>
        <section class="ex-list" aria-label="All claims">
          <h2>{claims.length ? counted(claims.length, 'claim', 'claims') : 'Claims'}</h2>
          <ExportMenu name={entity.id} claims={claims} />
          <ClaimList claims={claims} empty="The sources state nothing of this record beyond its name." />
        </section>
      </div>
    </div>
  )
}
