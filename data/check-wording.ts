import { rates } from './errors.ts'
import { type DataFiles, namedEntries } from './read-data.ts'
import type { Problem } from './read-yaml.ts'

/** Words that POLICY.md keeps out of descriptions and roles; those that are met, not all there are. */
const RATING =
  /\b(?:controversial|moderate|notorious|infamous|disgraced|so-called|leading figure|extremist|extreme|careerist|(?:hard|far|extreme)[ -](?:left|right)|(?:Blair|Brown|Corbyn|Starmer)ites?)\b/i
/** A document may say so of a group, without hostility; of a person nothing does. */
const PLACING = /\b(?:(?:left|right)[ -]wing(?:er)?|centrist|(?:on the (?:Labour )?|soft[ -])(?:left|right))\b/i

/** Descriptions and roles name an office, a candidacy or a tie; they do not rate. */
export function checkWording(data: DataFiles): Problem[] {
  // What somebody is called is no wording of ours.
  const names = namedEntries(data)
    .flatMap(({ names }) => names)
    .filter((name) => RATING.test(name) || PLACING.test(name))
  const people = new Set(data.people.value?.map(({ id }) => id))
  const rating = (text: string, ofPerson: boolean): string[] => {
    const own = names.reduce((rest, name) => rest.replaceAll(name, ''), text)
    const found = RATING.exec(own) ?? (ofPerson ? PLACING.exec(own) : null)
    return found ? [rates(found[0])] : []
  }
  const describedIn = (file: DataFiles['people'] | DataFiles['organisations']) =>
    (file.value ?? []).flatMap(({ description }, i) =>
      rating(description, file === data.people).map((text) => file.problemAt([i, 'description'], text)),
    )
  const roles = data.claims.flatMap((file) =>
    (file.value?.claims ?? []).flatMap(({ subject, role = '' }, i) =>
      rating(role, people.has(subject)).map((text) => file.problemAt(['claims', i, 'role'], text)),
    ),
  )
  const others = (data.betterKnown.value ?? []).flatMap(({ known }, i) =>
    rating(known, true).map((text) => data.betterKnown.problemAt([i, 'known'], text)),
  )
  return [...others, ...describedIn(data.people), ...describedIn(data.organisations), ...roles]
}
