import { KindMark } from '../../../components/KindMark.tsx'
import { counted } from '../../../components/words.ts'
import { yearsOf } from '../../../lib/explore/graph.ts'
import { hashOf, type Page } from '../../../lib/explore/route.ts'
import { useExplorer } from '../explorer-context.ts'
import { ThingLink } from '../Link.tsx'

const MOST_GROUPS = 8

/** The first page: how much there is, and the ways in. */
export function OverviewView() {
  const { world } = useExplorer()
  const { people, organisations, contests, sources, claims, version } = world.dataset
  const { first, last } = yearsOf(world)
  const ways: [Page, string, string][] = [
    ['network', 'Network', 'Who is tied to whom, by relation, group and year'],
    ['timeline', 'Timeline', `What was said when, ${first} to ${last}`],
    ['people', 'People', counted(people.length, 'person', 'people')],
    ['organisations', 'Groups', counted(organisations.length, 'organisation', 'organisations')],
    ['contests', 'Contests', counted(contests.length, 'contest', 'contests')],
    ['sources', 'Sources', counted(sources.length, 'document', 'documents')],
  ]
  const largest = [...organisations]
    .filter((organisation) => organisation.annotate)
    .sort((a, b) => world.claimsOf(b.id).length - world.claimsOf(a.id).length)
    .slice(0, MOST_GROUPS)
  return (
    <div class="ex-wide">
      <h1 tabIndex={-1}>Explorer</h1>
      <p class="ex-lead ex-measure">
        {counted(claims.length, 'claim', 'claims')} about {counted(people.length, 'person', 'people')} and{' '}
        {counted(organisations.length, 'organisation', 'organisations')} around the Labour Party, each in the words of
        its source.
      </p>
      <ul class="ex-ways">
        {ways.map(([page, title, words]) => (
          <li key={page}>
            <a class="ex-way" href={hashOf({ page })}>
              <b>{title}</b>
              <span>{words}</span>
            </a>
          </li>
        ))}
      </ul>
      <section class="ex-list" aria-label="Groups with most claims">
        <h2>Groups with most claims</h2>
        <ul class="ex-rows">
          {largest.map(({ id, kind, description }) => (
            <li key={id}>
              <span>
                <KindMark kind={kind} /> <ThingLink world={world} id={id} />
              </span>
              <span class="ex-soft" dir="auto">
                {description} · {counted(world.claimsOf(id).length, 'claim', 'claims')}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <p class="ex-soft">
        Everything here is part of the extension; nothing is fetched. Version of the data: {version}.
      </p>
    </div>
  )
}
