import { withoutClaim } from './errors.ts'
import type { DataFiles } from './read-data.ts'
import type { Problem } from './read-yaml.ts'

/** Nobody and nothing is in the dataset of whom no document speaks: POLICY.md says who is in. */
export function checkUse({ people, organisations, contests, sources, claims }: DataFiles): Problem[] {
  const used = new Set([
    ...claims.flatMap(({ value }) =>
      (value?.claims ?? []).flatMap(({ subject, object, contest }) => [subject, object, contest]),
    ),
    ...(contests.value ?? []).map(({ body }) => body),
    ...(sources.value ?? []).map(({ publisher }) => publisher),
  ])
  return [people, organisations, contests].flatMap((file) =>
    (file.value ?? []).flatMap(({ id }, i) => (used.has(id) ? [] : [file.problemAt([i], withoutClaim(id))])),
  )
}
