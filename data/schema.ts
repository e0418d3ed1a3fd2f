import * as v from 'valibot'

/** The shapes of the YAML files. Unknown keys are errors: a misspelt key must not silently lose a fact. */

const text = v.pipe(v.string(), v.trim(), v.nonEmpty())
const texts = v.optional(v.array(text), () => [])

/** YAML reads a bare year as a number; whether the date exists is checked with the other dates. */
const date = v.union([text, v.pipe(v.number(), v.transform(String))])

const flag = v.optional(v.boolean())
const context = v.optional(v.array(text))

const pronoun = v.optional(v.picklist(['he', 'she']))

const person = v.strictObject({
  id: text,
  name: text,
  description: text,
  pronoun,
  wellKnown: flag,
  peer: flag,
  aliases: texts,
  context,
  beside: context,
  surnameAlone: flag,
})

const organisation = v.strictObject({
  id: text,
  name: text,
  kind: v.picklist([
    'faction',
    'network',
    'slate',
    'union',
    'think tank',
    'youth wing',
    'campaign',
    'party',
    'outlet',
    'body',
  ]),
  description: text,
  annotate: v.boolean(),
  aliases: texts,
  ambiguous: flag,
  began: v.optional(date),
  context,
  beside: context,
})

const contest = v.strictObject({
  id: text,
  name: text,
  aliases: texts,
  date: v.optional(date),
  before: v.optional(date),
  body: text,
})

const source = v.strictObject({
  id: text,
  file: text,
  publisher: text,
  outlet: text,
  title: v.optional(text),
  titleHidden: flag,
  author: v.optional(text),
  date,
  address: v.optional(v.pipe(text, v.url(), v.regex(/^https?:/))),
  addressInexact: flag,
  /** Words with which the reader comments begin: no quote may stand after them. */
  commentsFrom: v.optional(text),
})

const preference = v.strictObject({
  regions: v.pipe(v.array(text), v.minLength(1)),
  rank: v.pipe(v.number(), v.integer(), v.minValue(1)),
  quote: text,
})

const claim = v.strictObject({
  subject: text,
  relation: v.picklist(['member', 'supporter', 'founder', 'endorsed', 'allied', 'stood', 'position', 'mentioned']),
  object: v.optional(text),
  role: v.optional(text),
  contest: v.optional(text),
  preferences: v.optional(v.pipe(v.array(preference), v.minLength(1))),
  result: v.optional(text),
  votes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  from: v.optional(date),
  to: v.optional(date),
  asOf: v.optional(date),
  status: v.picklist(['stated', 'self-declared', 'reported', 'ended', 'disputed']),
  quote: text,
})

/** Two words at most each, as check-better-known.ts says. */
const bearer = v.strictObject({
  name: text,
  surname: text,
  known: text,
  pronoun,
  historic: v.optional(v.literal(true)),
  words: v.pipe(v.array(text), v.minLength(1)),
})

const exclusion = v.strictObject({ reason: text, names: v.pipe(v.array(text), v.minLength(1)) })

export const peopleFile = v.array(person)
export const organisationsFile = v.array(organisation)
export const contestsFile = v.array(contest)
export const sourcesFile = v.array(source)
export const claimsFile = v.strictObject({ source: text, claims: v.array(claim) })
export const betterKnownFile = v.array(bearer)
export const exclusionsFile = v.strictObject({ people: v.array(exclusion), phrases: v.array(exclusion) })

export type SourceEntry = v.InferOutput<typeof source>
export type ClaimEntry = v.InferOutput<typeof claim>
