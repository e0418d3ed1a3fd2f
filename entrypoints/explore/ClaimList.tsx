import type { Claim } from '../../lib/dataset/types.ts'
import { claimsByYear } from '../../lib/explore/timeline.ts'
import { ClaimLine } from './ClaimLine.tsx'
import { useExplorer } from './explorer-context.ts'
import { FirstOf } from './FirstOf.tsx'

/** Claims in the order of time, under a heading for each year. */
export function ClaimList({ claims, empty }: { claims: readonly Claim[]; empty: string }) {
  const { world } = useExplorer()
  if (!claims.length) return <p class="ex-empty">{empty}</p>
  const inOrder = claimsByYear(world, claims).flatMap(({ year, claims: inYear }) =>
    inYear.map((claim) => ({ year, claim })),
  )
  return (
    <FirstOf items={inOrder} noun="claims">
      {(shown) =>
        [...Map.groupBy(shown, ({ year }) => year)].map(([year, inYear]) => (
          <section key={year} class="ex-year" aria-label={year === null ? 'No date' : String(year)}>
            <h3>{year ?? 'No date'}</h3>
            <ol class="ex-claims">
              {inYear.map(({ claim }) => (
                <li key={claim.id}>
                  <ClaimLine claim={claim} />
                </li>
              ))}
            </ol>
          </section>
        ))
      }
    </FirstOf>
  )
}
