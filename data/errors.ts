/** What the build says when the data is wrong: each text says what is wrong and what to do. Tests import them. */

export const notYaml = (detail: string) => `is not valid YAML (${detail}); mend the syntax at this line`

export const unknownKey = (key: string) =>
  `"${key}" is not a key of this entry; correct its spelling or remove it (data/schema.ts lists the keys)`

export const wrongValue = (key: string, expected: string, received: string) =>
  `"${key}" should be ${expected} but is ${received}; correct the value (data/schema.ts says what it may be)`

export const missingKey = (key: string) => `the key "${key}" is missing; add it (data/schema.ts lists what is needed)`

export const wrongId = (id: string, name: string, slug: string) =>
  `the id "${id}" is not the slug of "${name}"; write "${slug}"`

export const repeatedId = (id: string, where: string) =>
  `the id "${id}" is taken already (${where}); remove one of the two entries`

export const repeatedName = (name: string, other: string) =>
  `"${name}" is also a name of "${other}"; keep it with one of the two`

export const unknownReference = (key: string, id: string, kinds: string) =>
  `"${key}" names "${id}", which is no ${kinds}; correct the id or add the entry`

export const wrongType = (relation: string, key: string, id: string, kinds: string) =>
  `"${relation}" needs as ${key} a ${kinds}, and "${id}" is none; choose another relation or ${key}`

export const needsKey = (relation: string, key: string) =>
  `"${relation}" needs "${key}"; add it or choose another relation`

export const unwantedKey = (relation: string, key: string) => `"${relation}" takes no "${key}"; remove it`

export const selfReference = (id: string) => `subject and object are both "${id}"; correct one of the two`

export const invalidDate = (key: string, date: string) =>
  `"${key}" is "${date}", which is no date; write 2014, 2020-04 or 2020-04-07`

export const datesReversed = (from: string, to: string) =>
  `"from" (${from}) is after "to" (${to}); swap or correct them`

export const repeatedRank = (rank: number, regions: string, other: string) =>
  `rank ${rank} in ${regions} is that of "${other}" already; correct one of the two`

export const repeatedClaim = (where: string) =>
  `this claim says what another of this source says (${where}); remove one of the two`

export const mirroredClaim = (where: string) =>
  `this claim is another one (${where}) seen from the other side; remove one, the reverse is derived`

export const quoteNotFound = (quote: string, file: string, begins: string) =>
  `the quote "${quote}" does not stand in seeds/${file}; copy it from there word for word (it matches up to "${begins}")`

export const quoteFromComments = (quote: string, file: string) =>
  `the quote "${quote}" stands among the reader comments of seeds/${file}; comments are no source: quote the article itself`

export const quoteNamesExcluded = (quote: string, name: string) =>
  `the quote "${quote}" holds the name "${name}", which data/exclusions.yaml keeps out; quote less`

export const missingSeed = (file: string) => `the file seeds/${file} does not exist; add it or correct the name`

export const seedWithoutSource = (file: string) =>
  `seeds/${file} has no entry in seeds/sources.yaml; add one with publisher, outlet and date`

export const claimsFileWithoutSource = (source: string, file: string) =>
  `"source" is "${source}", but the file of that source is ${file}; claims stand in data/claims/<seed name>.yaml`

export const commentsMarkNotFound = (mark: string, file: string) =>
  `"commentsFrom" is "${mark}", which does not stand in seeds/${file}; copy the heading of the comments from there`

export const contestWithoutDate = (id: string) =>
  `the contest "${id}" has neither "date" nor "before"; add what a source supports`

export const uncoveredName = (name: string) =>
  `"${name}" looks like a name and is neither an entity nor excluded; add it to data/people.yaml or ` +
  'data/organisations.yaml, or to data/exclusions.yaml with a reason'

export const uncoveredKnownName = (name: string, entity: string) =>
  `"${name}" (${entity}) stands in this document, but no claim of it names ${entity}; add a claim ("mentioned" at least)`

export const excludedEntity = (name: string, entity: string) =>
  `"${name}" is excluded and a name of "${entity}" at once; remove one of the two`

export const unusedExclusion = (name: string) => `"${name}" stands in no seed; remove it from data/exclusions.yaml`

export const repeatedExclusion = (name: string) => `"${name}" is excluded twice; remove one`

export const contextNotFolded = (word: string) => `the context word "${word}" has capitals; write it in lower case`

export const outOfDate = (file: string) => `${file} differs from what the YAML files compile to; run npm run data`
