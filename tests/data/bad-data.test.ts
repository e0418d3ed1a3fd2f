import { expect, it } from 'vitest'
import { readFiles } from '../../data/build.ts'
import { compile } from '../../data/compile.ts'
import * as errors from '../../data/errors.ts'

const PEOPLE = 'data/people.yaml'
const ORGANISATIONS = 'data/organisations.yaml'
const CONTESTS = 'data/contests.yaml'
const SOURCES = 'seeds/sources.yaml'
const EXCLUSIONS = 'data/exclusions.yaml'
const LFF_2025 = 'data/claims/000_c18e6f065d19428a.yaml'
const LEFT_FUTURES = 'data/claims/001_f7cc32d8b41967ac.yaml'
const LABOURLIST = 'data/claims/002_92e87e76d749a03c.yaml'
const DLO = 'data/claims/003_bba26ef21a4c643c.yaml'

interface Slip {
  what: string
  file: string
  /** What is changed in the file, first occurrence, and into what. */
  from: string
  to: string
  /** Words of the changed file on whose line the problem is reported; the changed words themselves where absent. */
  line?: string
  text: string
  /** Where the problem is reported, if in another file. */
  reportedIn?: string
}

const BURNHAM_SUPPORTS = `  - subject: andy-burnham
    relation: supporter
    object: mainstream`

const slips: Slip[] = [
  {
    what: 'a key that does not exist',
    file: PEOPLE,
    from: 'description: Former MP',
    to: 'descripton: Former MP',
    text: errors.unknownKey('descripton'),
  },
  {
    what: 'a key that is missing',
    file: PEOPLE,
    from: '\n  description: Mayor of Greater Manchester (2025)',
    to: '',
    line: '- id: andy-burnham',
    text: errors.missingKey('description'),
  },
  {
    what: 'a kind that does not exist',
    file: ORGANISATIONS,
    from: 'kind: think tank',
    to: 'kind: thinktank',
    text: errors.wrongValue(
      'kind',
      '("faction" | "network" | "slate" | "union" | "think tank" | "youth wing" | "campaign" | "party" | "outlet" | "body")',
      '"thinktank"',
    ),
  },
  {
    what: 'broken YAML',
    file: PEOPLE,
    from: 'context: [lambeth, vauxhall]',
    to: 'context: [lambeth, vauxhall',
    line: 'surnameAlone: true\n\n- id: kate-osamor',
    text: errors.notYaml('BAD_INDENT'),
  },
  {
    what: 'an id that is not the slug of the name',
    file: PEOPLE,
    from: 'id: jo-bird',
    to: 'id: joanne-bird',
    text: errors.wrongId('joanne-bird', 'Jo Bird', 'jo-bird'),
  },
  {
    what: 'an alias that is somebody else’s name',
    file: PEOPLE,
    from: '    - RLB #',
    to: '    - Jo Bird #',
    line: 'name: Rebecca Long-Bailey',
    text: errors.repeatedName('Jo Bird', 'jo-bird'),
  },
  {
    what: 'a context word with capitals',
    file: PEOPLE,
    from: 'context: [edgbaston, birmingham]',
    to: 'context: [Edgbaston, birmingham]',
    text: errors.contextNotFolded('Edgbaston'),
  },
  {
    what: 'a contest of an unknown body',
    file: CONTESTS,
    from: 'body: house-of-commons',
    to: 'body: house-of-lords',
    text: errors.unknownReference('body', 'house-of-lords', 'organisation'),
  },
  {
    what: 'a contest without any date',
    file: CONTESTS,
    from: '  before: 2014\n',
    to: '',
    line: '- id: nec-election-before-2014',
    text: errors.contestWithoutDate('nec-election-before-2014'),
  },
  {
    what: 'a date that does not exist',
    file: CONTESTS,
    from: 'date: 2020-04-04',
    to: 'date: 2020-02-30',
    text: errors.invalidDate('date', '2020-02-30'),
  },
  {
    what: 'a source without its file',
    file: SOURCES,
    from: 'file: 004_a825f42600115ec6.txt',
    to: 'file: 005_a825f42600115ec6.txt',
    text: errors.missingSeed('005_a825f42600115ec6.txt'),
  },
  {
    what: 'a seed that no source describes',
    file: SOURCES,
    from: 'file: 004_a825f42600115ec6.txt',
    to: 'file: 000_c18e6f065d19428a.txt',
    reportedIn: 'seeds/004_a825f42600115ec6.txt',
    line: '',
    text: errors.seedWithoutSource('004_a825f42600115ec6.txt'),
  },
  {
    what: 'claims in the file of another source',
    file: LFF_2025,
    from: 'source: lff-2025',
    to: 'source: lff-2010',
    text: errors.claimsFileWithoutSource('lff-2010', 'data/claims/004_a825f42600115ec6.yaml'),
  },
  {
    what: 'a heading of the comments that is not there',
    file: SOURCES,
    from: 'commentsFrom: 9 Comments',
    to: 'commentsFrom: 10 Comments',
    text: errors.commentsMarkNotFound('10 Comments', '001_f7cc32d8b41967ac.txt'),
  },
  {
    what: 'a quote with one word changed',
    file: LEFT_FUTURES,
    from: 'quote: Florence Nosegbe, a Lambeth councillor',
    to: 'quote: Florence Nosegbe, a Labour councillor',
    text: errors.quoteNotFound(
      'Florence Nosegbe, a Labour councillor',
      '001_f7cc32d8b41967ac.txt',
      'Florence Nosegbe, a',
    ),
  },
  {
    what: 'a quote with a straight apostrophe for a curly one',
    file: LFF_2025,
    from: 'quote: following Keir Starmer’s reshuffle',
    to: "quote: following Keir Starmer's reshuffle",
    text: errors.quoteNotFound(
      "following Keir Starmer's reshuffle last week",
      '000_c18e6f065d19428a.txt',
      'following Keir',
    ),
  },
  {
    what: 'an order of voting with two names swapped',
    file: DLO,
    from: '1. Laura Pidcock 2. Ann Henderson',
    to: '1. Ann Henderson 2. Laura Pidcock',
    line: 'quote: &order1',
    text: errors.quoteNotFound(
      'If you’re in the Northern or South West party regions, we…',
      '003_bba26ef21a4c643c.txt',
      'the following order: 1.',
    ),
  },
  {
    what: 'a quote from the reader comments',
    file: LEFT_FUTURES,
    from: 'quote: Labour Students',
    to: 'quote: I shall not be supporting either of these candidates',
    text: errors.quoteFromComments('I shall not be supporting either of these candidates', '001_f7cc32d8b41967ac.txt'),
  },
  {
    what: 'a claim about somebody unknown',
    file: LFF_2025,
    from: 'subject: basit-mahmood',
    to: 'subject: shabana-mahmood',
    text: errors.unknownReference('subject', 'shabana-mahmood', 'person'),
  },
  {
    what: 'a person as a member of a person',
    file: LEFT_FUTURES,
    from: 'object: labour-first\n    role: leading member',
    to: 'object: luke-akehurst\n    role: leading member',
    line: 'object: luke-akehurst',
    text: errors.wrongType('member', 'object', 'luke-akehurst', 'organisation'),
  },
  {
    what: 'an endorsement of a faction, which is no slate',
    file: DLO,
    from: `relation: endorsed
    object: grassroots-voice`,
    to: `relation: endorsed
    object: momentum`,
    line: 'object: momentum',
    text: errors.wrongType('endorsed', 'object', 'momentum', 'person or slate'),
  },
  {
    what: 'an endorsement without a contest',
    file: DLO,
    from: `object: grassroots-voice
    contest: nec-2020-local-party-places
    asOf: 2020-10
    status: self-declared`,
    to: `object: grassroots-voice
    asOf: 2020-10
    status: self-declared`,
    line: 'relation: endorsed',
    text: errors.needsKey('endorsed', 'contest'),
  },
  {
    what: 'votes for a supporter',
    file: LFF_2025,
    from: BURNHAM_SUPPORTS,
    to: `${BURNHAM_SUPPORTS}\n    votes: 7`,
    line: 'votes: 7',
    text: errors.unwantedKey('supporter', 'votes'),
  },
  {
    what: 'a group that founded itself',
    file: LFF_2025,
    from: 'subject: compass',
    to: 'subject: mainstream',
    line: 'object: mainstream',
    text: errors.selfReference('mainstream'),
  },
  {
    what: 'an end before the beginning',
    file: LFF_2025,
    from: BURNHAM_SUPPORTS,
    to: `${BURNHAM_SUPPORTS}\n    from: 2025-09\n    to: 2025-08`,
    line: 'from: 2025-09',
    text: errors.datesReversed('2025-09', '2025-08'),
  },
  {
    what: 'the same claim twice',
    file: LFF_2025,
    from: 'subject: open-labour',
    to: 'subject: compass',
    line: 'subject: compass\n    relation: founder\n    object: mainstream\n    role: steered the network\n    asOf: 2025-09\n    status: reported\n    quote: *guardian',
    text: errors.repeatedClaim(`${LFF_2025}:5`),
  },
  {
    what: 'an alliance told from both sides',
    file: LABOURLIST,
    from: `subject: jewish-voice-for-labour
    relation: allied
    object: labour-representation-committee`,
    to: `subject: jewish-voice-for-labour
    relation: allied
    object: red-labour`,
    line: 'subject: jewish-voice-for-labour\n    relation: allied',
    text: errors.mirroredClaim(`${LABOURLIST}:28`),
  },
  {
    what: 'two candidates with the same rank in one order',
    file: DLO,
    from: `rank: 2
        quote: *order1`,
    to: `rank: 1
        quote: *order1`,
    text: errors.repeatedRank(1, 'Northern, South West', 'laura-pidcock'),
    line: 'rank: 1\n        quote: *order1',
  },
  {
    what: 'a commenter who is not excluded',
    file: EXCLUSIONS,
    from: 'Robert, ',
    to: '',
    reportedIn: 'seeds/001_f7cc32d8b41967ac.txt',
    line: '3. Robert says:',
    text: errors.uncoveredName('Robert'),
  },
  {
    what: 'a name in an article that nobody entered',
    file: 'seeds/004_a825f42600115ec6.txt',
    from: 'As Andy Hull writes',
    to: 'As Andy Hull and Rachel Reeves write',
    text: errors.uncoveredName('Rachel Reeves'),
  },
  {
    what: 'a known person whom no claim of the document speaks of',
    file: 'seeds/000_c18e6f065d19428a.txt',
    from: 'Burnham is quoted as telling the paper',
    to: 'Burnham and Laura Pidcock are quoted as telling the paper',
    text: errors.uncoveredKnownName('Laura Pidcock', 'laura-pidcock'),
  },
  {
    what: 'an exclusion of somebody in the dataset',
    file: EXCLUSIONS,
    from: 'names: [Ravi Varma]',
    to: 'names: [Ravi Varma, Jo Bird]',
    text: errors.excludedEntity('Jo Bird', 'jo-bird'),
  },
  {
    what: 'an exclusion that no document needs',
    file: EXCLUSIONS,
    from: 'names: [Ravi Varma]',
    to: 'names: [Ravi Varma, Ravi Shankar]',
    text: errors.unusedExclusion('Ravi Shankar'),
  },
  {
    what: 'an exclusion given twice',
    file: EXCLUSIONS,
    from: 'names: [Ravi Varma]',
    to: 'names: [Ravi Varma, Clem Atlee]',
    text: errors.repeatedExclusion('Clem Atlee'),
  },
  {
    what: 'an exclusion without a reason',
    file: EXCLUSIONS,
    from: '  - reason: Place or region\n    names:',
    to: '  - names:',
    line: '  - names:',
    text: errors.missingKey('reason'),
  },
  {
    what: 'a quote with an excluded name',
    file: EXCLUSIONS,
    from: 'names: [Ravi Varma]',
    to: 'names: [Ravi Varma, SpAds, Lambeth]',
    reportedIn: LEFT_FUTURES,
    line: 'quote: Florence Nosegbe, a Lambeth councillor',
    text: errors.quoteNamesExcluded('Florence Nosegbe, a Lambeth councillor', 'Lambeth'),
  },
]

it.each(slips)('stops at $what', ({ file, from, to, line, text, reportedIn = file }) => {
  const files = readFiles()
  const before = files.get(file) ?? ''
  expect(before).toContain(from)
  files.set(
    file,
    before.replace(from, () => to),
  )
  const compiled = compile(files)
  const problems = compiled.ok ? [] : compiled.problems
  const after = files.get(reportedIn) ?? ''
  const at = after.indexOf(line ?? to)
  expect(at).toBeGreaterThanOrEqual(0)
  expect(problems).toContainEqual({ file: reportedIn, line: after.slice(0, at).split('\n').length, text })
})

it('names every slip at once, not only the first', () => {
  const files = readFiles()
  const people = files.get(PEOPLE) ?? ''
  files.set(PEOPLE, people.replace('id: jo-bird', 'id: joe-bird').replace('id: andy-hull', 'id: andrew-hull'))
  const compiled = compile(files)
  const texts = compiled.ok ? [] : compiled.problems.map(({ text }) => text)
  expect(texts).toContain(errors.wrongId('joe-bird', 'Jo Bird', 'jo-bird'))
  expect(texts).toContain(errors.wrongId('andrew-hull', 'Andy Hull', 'andy-hull'))
})
