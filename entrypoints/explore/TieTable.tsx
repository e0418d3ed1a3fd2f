import { dateLabel } from '../../lib/dataset/dates.ts'
import { RELATION_WORDS } from '../../lib/explore/claim-words.ts'
import type { GraphEdge } from '../../lib/explore/graph.ts'
import { hashOf } from '../../lib/explore/route.ts'
import { EdgeSample } from './EdgeSample.tsx'
import { useExplorer } from './explorer-context.ts'
import { ThingLink } from './Link.tsx'
import { Table } from './Table.tsx'

/** The network's ties as a table: the same content as the picture, with each tie's source. */
export function TieTable({ edges }: { edges: readonly GraphEdge[] }) {
  const { world } = useExplorer()
  return (
    <Table caption="The same ties as a table" columns={['Who', 'Tie', 'With whom']}>
      {edges.map(({ id, from, to, relation, claims }) => (
        <tr key={id}>
          <th scope="row">
            <ThingLink world={world} id={from} />
          </th>
          <td class="ex-tie-words">
            <EdgeSample relation={relation} /> {RELATION_WORDS[relation]}
          </td>
          <td>
            <ThingLink world={world} id={to} />
            {claims.map((claim) => (
              <span key={claim.id} class="ex-tie-source">
                {[claim.role, world.whenOf(claim)].filter(Boolean).join(', ')} ·{' '}
                <a href={hashOf({ page: 'source', id: claim.source, claim: claim.id })}>
                  {world.sources.get(claim.source)?.outlet ?? claim.source},{' '}
                  {dateLabel(world.sources.get(claim.source)?.date ?? '')}
                </a>
              </span>
            ))}
          </td>
        </tr>
      ))}
    </Table>
  )
}
