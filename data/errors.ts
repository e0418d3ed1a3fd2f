/** What the build says when the data is wrong: each text says what is wrong and what to do. Tests import them. */

export const missingFile = 'is missing; the data cannot do without it: restore it'

export const emptyFile = 'is empty; add its content or remove the file'

export const notText = 'is not text in UTF-8; save it as that, or copy the text into a new file'

export const mergeConflict = 'two versions were not merged here; keep what is right and remove the lines of <, = and >'

export const strayClaims = 'is not read; claims stand in data/claims/<name of the document>.yaml'

export const straySeed =
  'is not read; a document stands in seeds/<name>.txt, all that is known of it in seeds/sources.yaml'

export const strayData = 'is not read; data/README.md says which files there are and what stands in them'

export const notYaml = (detail: string) => `is not valid YAML: ${detail}`

/** Under the code of the YAML parser's complaint: what it comes from as a rule, and what to do. */
export const YAML_SAYS = {
  BAD_ALIAS: '& or * has no name after it; write the name, or the text in quotation marks',
  BAD_DQ_ESCAPE: '\\ means something else between double quotation marks; write \\\\, or single quotation marks',
  BAD_INDENT: 'a list in brackets is not closed, or a line is not under the one it belongs to; close or move it',
  BAD_SCALAR_START: 'a text may not begin with this character; put it into quotation marks',
  BLOCK_AS_IMPLICIT_KEY:
    'a text with ": " in it, or a line that is not under the others of its entry; write the text on a line of its own ' +
    'below ">-", or move the line',
  DUPLICATE_KEY: 'the key stands twice in this entry; remove one of the two',
  MISSING_CHAR: 'a line is not under the others of its entry, or a bracket or comma is missing; move or add it',
  MULTILINE_IMPLICIT_KEY: 'a line without "key: "; write the colon and a blank after the key',
  MULTIPLE_DOCS: '"---" begins another document; remove it',
  TAB_AS_INDENT: 'a tab begins the line; indent with blanks',
  TAG_RESOLVE_FAILED: 'a text may not begin with "!"; put it into quotation marks',
  UNEXPECTED_TOKEN:
    'the text goes on after its quotation mark, or on the line of ">-"; write it on a line of its own below ">-"',
  notClosed: 'the quotation mark that opens here is not closed; close it, or write the text below ">-"',
}

export const unknownAnchor = (name: string) =>
  `*${name} is no quote of this file: "&${name}" stands before none; correct the name or write the quote out`

export const commentInQuote =
  '" #" begins a comment, which is no part of the quote; write the quote on a line of its own below ">-"'

export const unknownKey = (key: string) =>
  `"${key}" is not a key of this entry; correct its spelling or remove it (data/schema.ts lists the keys)`

export const wrongValue = (key: string, expected: string, received: string) =>
  `${key} should be ${expected} but is ${received}; correct the value (data/schema.ts says what it may be)`

export const missingKey = (key: string) => `the key "${key}" is missing; add it (data/schema.ts lists what is needed)`

export const wrongId = (id: string, name: string, slug: string) =>
  `the id "${id}" is not the slug of "${name}"; write "${slug}"`

export const repeatedId = (id: string, where: string) =>
  `the id "${id}" is taken already (${where}); remove one of the two entries`

export const nameNotPlain = (name: string) => `the name "${name}" has more than one blank in a row; leave one`

export const personOfOneWord = (name: string) =>
  `"${name}" is one word; write given name and surname, since a lone word is many people's name`

export const aliasOfOneWord = (alias: string) =>
  `the alias "${alias}" is one word and no initials, so anybody called that would be marked; remove it ` +
  '(surnames: `surnameAlone`; nicknames: data/README.md)'

export const nameTwice = (name: string) => `"${name}" is given twice for this entry; remove one`

export const withoutClaim = (id: string) =>
  `no claim, contest or source names "${id}"; add a claim with its quote, or remove the entry (data/POLICY.md, "Who is in")`

export const repeatedName = (name: string, other: string) =>
  `"${name}" is also a name of "${other}"; keep it with one of the two`

export const unknownReference = (key: string, id: string, kinds: string, near?: string) =>
  `"${key}" names "${id}", which is no ${kinds}; ${near ? `is "${near}" meant? Else correct` : 'correct'} the id or add the entry`

export const wrongType = (relation: string, key: string, id: string, kinds: string) =>
  `"${relation}" needs as ${key} a ${kinds}, and "${id}" is none; choose another relation or ${key}`

export const needsKey = (relation: string, key: string) =>
  `"${relation}" needs "${key}"; add it or choose another relation`

export const unwantedKey = (relation: string, key: string) => `"${relation}" takes no "${key}"; remove it`

export const selfReference = (id: string) => `subject and object are both "${id}"; correct one of the two`

export const invalidDate = (key: string, date: string) =>
  `"${key}" is "${date}", which is no date; write 2014, 2020-04 or 2020-04-07`

export const asOfAfterSource = (date: string, published: string) =>
  `"asOf" is ${date}, after the document (${published}), which cannot speak for it; correct one of the two`

export const mentionedElsewhere = (id: string, source: string) =>
  `"mentioned" says who stands in this file's own document; write "${source}" for "${id}"`

export const datesReversed = (from: string, to: string) =>
  `"from" (${from}) is after "to" (${to}); swap or correct them`

export const repeatedRank = (rank: number, regions: string, other: string) =>
  `rank ${rank} in ${regions} is that of "${other}" already; correct one of the two`

export const repeatedClaim = (where: string) =>
  `this claim says what another of this source says (${where}); remove one of the two`

export const mirroredClaim = (where: string) =>
  `this claim is another one (${where}) seen from the other side; remove one, the reverse is derived`

export const quoteNotFound = (quote: string, file: string, begins: string) =>
  `the quote "${quote}" does not stand in seeds/${file}; copy it from there word for word ` +
  (begins ? `(it matches up to "${begins}")` : '(not even its beginning stands there)')

export const quoteWrittenOtherwise = (quote: string, file: string, original: string) =>
  `the quote "${quote}" stands in seeds/${file} as "${original}"; write it so, capitals and marks too`

export const quoteCutsWord = (quote: string) =>
  `the quote "${quote}" begins or ends inside a word of the document; quote whole words`

export const quoteTooShort = (quote: string) =>
  `the quote "${quote}" is one word, which supports nothing; quote the words that say it`

export const quoteFromComments = (quote: string, file: string) =>
  `the quote "${quote}" stands among the reader comments of seeds/${file}; comments are no source: quote the article itself`

export const quoteNamesExcluded = (quote: string, name: string) =>
  `the quote "${quote}" holds the name "${name}", which data/exclusions.yaml keeps out; quote less`

export const missingSeed = (file: string) => `the file seeds/${file} does not exist; add it or correct the name`

export const repeatedSeed = (file: string, source: string) =>
  `seeds/${file} is the document of "${source}" already; correct the name or remove one of the two entries`

export const missingClaims = (file: string) =>
  `no claims of this document: ${file} does not exist; add it (data/README.md says how)`

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

export const surnameOfNobody = (surname: string, near?: string) =>
  `"${surname}" is nobody's surname in data/people.yaml; ${near ? `is "${near}" meant? Else remove` : 'correct it, or remove'} the entry`

export const surnameWrittenOtherwise = (surname: string, original: string) =>
  `"${surname}" is written "${original}" in data/people.yaml; write it so`

export const betterKnownEntity = (name: string, entity: string) =>
  `"${name}" is a name of "${entity}" itself; this file is for others of the surname: remove the entry`

export const notOneOrTwoWords = (words: string) =>
  `"${words}" is not one word or two; write the two that tell most, or an entry for each`

export const wordOfBoth = (words: string, surname: string) =>
  `"${words}" is in the context of the ${surname} in data/people.yaml too, so it tells nothing; remove it`

export const wordTwice = (words: string) => `"${words}" is given twice for this entry; remove one`

export const rates = (words: string) =>
  `"${words}" rates or places somebody; name an office, a candidacy or a tie with its year (data/POLICY.md, "Wording")`

export const nicknameNotPlain = (name: string, folded: readonly string[]) =>
  `"${name}" is never met: names stand in small letters without accents, apostrophes and hyphens; ` +
  (folded.length > 0 ? `write ${folded.map((one) => `"${one}"`).join(' and ')}, or remove it` : 'remove it')

export const loneNickname = (name: string) =>
  `"${name}" stands alone on its line, so it stands for nothing; add the names that it goes with, or remove it`

export const nicknameTwice = (name: string) => `"${name}" stands twice on its line; remove one`

export const blanksInNicknames =
  'names are parted by one blank, and a line neither begins nor ends with one; remove those too many'

export const outOfDate = (file: string) =>
  `${file} differs from what the YAML files and the word lists compile to; run npm run data`
