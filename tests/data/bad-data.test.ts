import { expect, it } from 'vitest'
import { readFiles } from '../../data/build.ts'
import { compile } from '../../data/compile.ts'
import * as errors from '../../data/errors.ts'

const PEOPLE = 'data/people.yaml'
const ORGANISATIONS = 'data/organisations.yaml'
const BETTER_KNOWN = 'data/better-known.yaml'
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
      '"kind"',
      'one of "faction", "network", "slate", "union", "think tank", "youth wing", "campaign", "party", "outlet", "body"',
      '"thinktank"',
    ),
  },
  {
    what: 'broken YAML',
    file: PEOPLE,
    from: 'context: [lambeth, vauxhall]',
    to: 'context: [lambeth, vauxhall',
    line: 'beside: [lambeth council]',
    text: errors.notYaml(errors.YAML_SAYS.BAD_INDENT),
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
    text: errors.repeatedName('Jo Bird', 'jo-bird'),
  },
  {
    what: 'a context word with capitals on a line of its own',
    file: PEOPLE,
    from: 'context: [edgbaston, birmingham]',
    to: 'context:\n    - edgbaston\n    - Birmingham',
    line: '- Birmingham',
    text: errors.contextNotFolded('Birmingham'),
  },
  {
    what: 'what only persons have, said of a group',
    file: ORGANISATIONS,
    from: 'context: [compass, soft left, mainstream]',
    to: 'surnameAlone: true',
    text: errors.unknownKey('surnameAlone'),
  },
  {
    what: 'what only groups have, said of a person',
    file: PEOPLE,
    from: 'context: [edgbaston, birmingham]',
    to: 'ambiguous: true',
    text: errors.unknownKey('ambiguous'),
  },
  {
    what: 'a phrase that stands beside a name, with capitals',
    file: PEOPLE,
    from: 'beside: [civil service commissioner, vote leave, change britain]',
    to: 'beside: [civil service commissioner, vote leave, change Britain]',
    text: errors.contextNotFolded('change Britain'),
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
    text: errors.quoteWrittenOtherwise(
      "following Keir Starmer's reshuffle last week",
      '000_c18e6f065d19428a.txt',
      'following Keir Starmer’s reshuffle last week',
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
  {
    what: 'a quote with ": " in it',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: The Guardian reports: “Mainstream',
    text: errors.notYaml(errors.YAML_SAYS.BLOCK_AS_IMPLICIT_KEY),
  },
  {
    what: 'a quotation mark that is not closed',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: "The Guardian reports',
    text: errors.notYaml(errors.YAML_SAYS.notClosed),
  },
  {
    what: 'a tab',
    file: LFF_2025,
    from: '    asOf: 2025-09\n',
    to: '\tasOf: 2025-09\n',
    text: errors.notYaml(errors.YAML_SAYS.TAB_AS_INDENT),
  },
  {
    what: 'a quote of another claim that has no name',
    file: LFF_2025,
    from: '*guardian',
    to: '*observer',
    text: errors.unknownAnchor('observer'),
  },
  {
    what: 'a quote that a comment cuts short',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: The Guardian #reports',
    text: errors.commentInQuote,
  },
  {
    what: 'a quote that is taken for a tag',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: !The Guardian reports',
    text: errors.notYaml(errors.YAML_SAYS.TAG_RESOLVE_FAILED),
  },
  {
    what: 'two versions that were not merged',
    file: LFF_2025,
    from: 'claims:\n',
    to: '<<<<<<< HEAD\nclaims:\n',
    line: '<<<<<<< HEAD',
    text: errors.mergeConflict,
  },
  {
    what: 'a quote without words',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: ""',
    text: errors.wrongValue('"quote"', 'a text', 'empty'),
  },
  {
    what: 'a key without value',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote:',
    line: 'quote:\n\n  - subject: keir-starmer',
    text: errors.wrongValue('"quote"', 'a text', 'empty'),
  },
  {
    what: 'one alias where a list is wanted',
    file: PEOPLE,
    from: 'context: [edgbaston, birmingham]',
    to: 'context: edgbaston',
    text: errors.wrongValue('"context"', 'a list', '"edgbaston"'),
  },
  {
    what: 'an entry that is a word',
    file: LFF_2025,
    from: 'claims:\n',
    to: 'claims:\n  - mainstream\n',
    line: '  - mainstream',
    text: errors.wrongValue('an entry of "claims"', 'an entry with keys', '"mainstream"'),
  },
  {
    what: 'an address that is none',
    file: SOURCES,
    from: 'address: https://www.dontleaveorganise.org/',
    to: 'address: www.dontleaveorganise.org',
    text: errors.wrongValue(
      '"address"',
      'an address that begins with https:// or http://',
      '"www.dontleaveorganise.org"',
    ),
  },
  {
    what: 'an address that is a script',
    file: SOURCES,
    from: 'address: https://www.dontleaveorganise.org/',
    to: 'address: javascript:alert(1)',
    text: errors.wrongValue('"address"', 'an address that begins with https:// or http://', '"javascript:alert(1)"'),
  },
  {
    what: 'one document described twice',
    file: SOURCES,
    from: '- id: lff-2010\n  file: 004_a825f42600115ec6.txt',
    to: '- id: lff-2010\n  file: 000_c18e6f065d19428a.txt',
    line: 'file: 000_c18e6f065d19428a.txt\n  publisher: left-foot-forward\n  outlet: Left Foot Forward\n  title',
    text: errors.repeatedSeed('000_c18e6f065d19428a.txt', 'lff-2025'),
  },
  {
    what: 'a name with two blanks in a row',
    file: PEOPLE,
    from: 'name: Jo Bird',
    to: 'name: Jo  Bird',
    text: errors.nameNotPlain('Jo  Bird'),
  },
  {
    what: 'a person called by one word',
    file: PEOPLE,
    from: 'name: Jo Bird',
    to: 'name: Bird',
    text: errors.personOfOneWord('Bird'),
  },
  {
    what: 'a given name as another name',
    file: PEOPLE,
    from: '    - RLB #',
    to: '    - Becky #',
    text: errors.aliasOfOneWord('Becky'),
  },
  {
    what: 'a name given twice',
    file: PEOPLE,
    from: '    - RLB #',
    to: '    - Rebecca Long-Bailey #',
    text: errors.nameTwice('Rebecca Long-Bailey'),
  },
  {
    what: 'a person of whom no document speaks',
    file: PEOPLE,
    from: '- id: jo-bird',
    to: '- id: joan-bird\n  name: Joan Bird\n  description: Councillor\n\n- id: jo-bird',
    line: '- id: joan-bird',
    text: errors.withoutClaim('joan-bird'),
  },
  {
    what: 'a group that nothing needs',
    file: ORGANISATIONS,
    from: '- id: compass',
    to: '- id: fabians\n  name: Fabians\n  kind: think tank\n  description: Society\n  annotate: true\n\n- id: compass',
    line: '- id: fabians',
    text: errors.withoutClaim('fabians'),
  },
  {
    what: 'a contest that nothing needs',
    file: CONTESTS,
    from: '- id: nec-2014-local-party-places',
    to: '- id: nec-2012\n  name: NEC 2012\n  date: 2012\n  body: labour-party\n\n- id: nec-2014-local-party-places',
    line: '- id: nec-2012',
    text: errors.withoutClaim('nec-2012'),
  },
  {
    what: 'a quote that begins inside a word',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: he Guardian reports',
    text: errors.quoteCutsWord('he Guardian reports'),
  },
  {
    what: 'a quote of one word',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: Guardian',
    text: errors.quoteTooShort('Guardian'),
  },
  {
    what: 'a quote of which no word stands there',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: Observers say',
    text: errors.quoteNotFound('Observers say', '000_c18e6f065d19428a.txt', ''),
  },
  {
    what: 'a quote with other capitals',
    file: LFF_2025,
    from: 'quote: The Guardian reports',
    to: 'quote: the guardian reports',
    text: errors.quoteWrittenOtherwise('the guardian reports', '000_c18e6f065d19428a.txt', 'The Guardian reports'),
  },
  {
    what: 'a claim that speaks for a time after its document',
    file: LFF_2025,
    from: 'asOf: 2025-09',
    to: 'asOf: 2026',
    text: errors.asOfAfterSource('2026', '2025-09'),
  },
  {
    what: 'a mention in another document',
    file: LFF_2025,
    from: 'object: lff-2025',
    to: 'object: lff-2010',
    text: errors.mentionedElsewhere('lff-2010', 'lff-2025'),
  },
  {
    what: 'a description that rates',
    file: PEOPLE,
    from: 'description: Councillor in Lambeth (2014)',
    to: 'description: Controversial councillor in Lambeth (2014)',
    text: errors.rates('Controversial'),
  },
  {
    what: 'a person put on the left',
    file: PEOPLE,
    from: 'description: Councillor in Lambeth (2014)',
    to: 'description: Councillor on the Labour left (2014)',
    text: errors.rates('on the Labour left'),
  },
  {
    what: 'a group put where no friend would put it',
    file: ORGANISATIONS,
    from: 'description: Group on the Labour left (2020)',
    to: 'description: Group on the hard left (2020)',
    text: errors.rates('hard left'),
  },
  {
    what: 'a role that rates',
    file: LEFT_FUTURES,
    from: 'role: leading member',
    to: 'role: Blairite member',
    text: errors.rates('Blairite'),
  },
  {
    what: 'an id with a slip',
    file: LFF_2025,
    from: 'subject: andy-burnham',
    to: 'subject: andy-burnam',
    text: errors.unknownReference('subject', 'andy-burnam', 'person or organisation', 'andy-burnham'),
  },
  {
    what: 'a better-known bearer of a surname that nobody has',
    file: BETTER_KNOWN,
    from: 'surname: Reeves',
    to: 'surname: Reevs',
    text: errors.surnameOfNobody('Reevs', 'reeves'),
  },
  {
    what: 'a better-known bearer’s surname that is not written as in people.yaml',
    file: BETTER_KNOWN,
    from: 'surname: McKay',
    to: 'surname: Mckay',
    text: errors.surnameWrittenOtherwise('Mckay', 'McKay'),
  },
  {
    what: 'a better-known bearer who is somebody of the dataset',
    file: BETTER_KNOWN,
    from: 'name: Rachel Reeves',
    to: 'name: Ellie Reeves',
    text: errors.betterKnownEntity('Ellie Reeves', 'ellie-reeves'),
  },
  {
    what: 'a better-known bearer who stands there twice',
    file: BETTER_KNOWN,
    from: 'name: Keanu Reeves',
    to: 'name: Rachel Reeves',
    line: 'Rachel Reeves\n  surname: Reeves\n  known: actor',
    text: errors.nameTwice('Rachel Reeves'),
  },
  {
    what: 'a better-known bearer without words',
    file: BETTER_KNOWN,
    from: 'words: [emu]',
    to: 'words: []',
    text: errors.wrongValue('"words"', 'a list with something in it', 'empty'),
  },
  {
    what: 'a better-known bearer of whom nobody says who it is',
    file: BETTER_KNOWN,
    from: '  known: cyclist\n',
    to: '',
    line: '- name: Tom Pidcock',
    text: errors.missingKey('known'),
  },
  {
    what: 'a better-known bearer who is rated',
    file: BETTER_KNOWN,
    from: 'known: cyclist',
    to: 'known: controversial cyclist',
    text: errors.rates('controversial'),
  },
  {
    what: 'a word of a better-known bearer with a capital',
    file: BETTER_KNOWN,
    from: 'chancellor, treasury,',
    to: 'Chancellor, treasury,',
    text: errors.contextNotFolded('Chancellor'),
  },
  {
    what: 'three words for one of a better-known bearer',
    file: BETTER_KNOWN,
    from: 'de france,',
    to: 'tour de france,',
    text: errors.notOneOrTwoWords('tour de france'),
  },
  {
    what: 'a word of a better-known bearer that is as much of the person of the dataset',
    file: BETTER_KNOWN,
    from: 'chancellor, treasury,',
    to: 'lewisham, treasury,',
    text: errors.wordOfBoth('lewisham', 'Reeves'),
  },
  {
    what: 'a word of a better-known bearer that stands there twice',
    file: BETTER_KNOWN,
    from: 'chancellor, treasury,',
    to: 'budget, chancellor, treasury,',
    line: 'chancellor, treasury,',
    text: errors.wordTwice('budget'),
  },
]

it.each(slips)('stops at $what', ({ file, from, to, line, text, reportedIn = file }) => {
  const files = readFiles()
  const before = files.get(file) ?? ''
  expect(before, `${file} no longer has the words that this test changes: choose others in this test`).toContain(from)
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

interface Stray {
  what: string
  file: string
  /** Undefined where the file is taken away. */
  content: string | undefined
  line?: number
  text: string
  reportedIn?: string
}

const strays: Stray[] = [
  { what: 'a data file that is missing', file: PEOPLE, content: undefined, text: errors.missingFile },
  { what: 'a data file without content', file: PEOPLE, content: ' \n', text: errors.emptyFile },
  { what: 'a document without content', file: 'seeds/004_a825f42600115ec6.txt', content: '', text: errors.emptyFile },
  { what: 'a picture', file: LFF_2025, content: '\uFFFDPNG\n\0', text: errors.notText },
  { what: 'letters in another encoding', file: 'seeds/x.txt', content: 'A\ncaf\uFFFD', line: 2, text: errors.notText },
  { what: 'claims under another ending', file: 'data/claims/x.yml', content: 'a: 1', text: errors.strayClaims },
  { what: 'a folder of claims', file: 'data/claims/2021.yaml/', content: '', text: errors.strayClaims },
  { what: 'a document under another ending', file: 'seeds/x.html', content: '<p>', text: errors.straySeed },
  { what: 'a data file that nothing reads', file: 'data/person.yaml', content: '[]', text: errors.strayData },
  {
    what: 'a document without a file of claims, once',
    file: LABOURLIST,
    content: undefined,
    text: errors.missingClaims(LABOURLIST),
    reportedIn: 'seeds/002_92e87e76d749a03c.txt',
  },
]

it.each(strays)('stops at $what', ({ file, content, line = 1, text, reportedIn = file }) => {
  const files = readFiles()
  if (content === undefined) files.delete(file)
  else files.set(file, content)
  const compiled = compile(files)
  const problems = compiled.ok ? [] : compiled.problems
  expect(problems.filter((one) => one.file === reportedIn)).toEqual([{ file: reportedIn, line, text }])
})

it('says of broken YAML only where it breaks, not what follows from that', () => {
  const files = readFiles()
  files.set(LFF_2025, (files.get(LFF_2025) ?? '').replace('    asOf: 2025-09\n', '   asOf: 2025-09\n'))
  expect(compile(files)).toMatchObject({ ok: false, problems: [{ file: LFF_2025, line: 9 }] })
})

it.each([
  ['a date that is none', LFF_2025, 'asOf: 2025-09', 'asOf: Sept 2025', errors.invalidDate('asOf', 'Sept 2025')],
  [
    'an address that is none',
    SOURCES,
    'address: https://leftfootforward.org/',
    'address: leftfootforward.org',
    errors.wrongValue('"address"', 'an address that begins with https:// or http://', '"leftfootforward.org"'),
  ],
])('says of %s only that, and once', (_, file, from, to, text) => {
  const files = readFiles()
  files.set(file, (files.get(file) ?? '').replace(from, to))
  const compiled = compile(files)
  expect(compiled.ok ? [] : compiled.problems.map((problem) => problem.text)).toEqual([text])
})

it.each([
  ['a person’s', PEOPLE, 'id: jo-bird', 'id: joanne-bird', errors.wrongId('joanne-bird', 'Jo Bird', 'jo-bird')],
  [
    'a group’s',
    ORGANISATIONS,
    'id: labour-first',
    'id: labour-firsts',
    errors.wrongId('labour-firsts', 'Labour First', 'labour-first'),
  ],
  [
    'a publisher’s',
    ORGANISATIONS,
    'id: labourlist',
    'id: labour-list',
    errors.wrongId('labour-list', 'LabourList', 'labourlist'),
  ],
  [
    'a contest’s',
    CONTESTS,
    'id: nec-2014-',
    'id: nec-14-',
    errors.wrongId('nec-14-local-party-places', 'NEC 2014, local party places', 'nec-2014-local-party-places'),
  ],
  [
    'the only one that a claim names',
    LABOURLIST,
    'subject: elliot-chappell',
    'subject: eliot-chappell',
    errors.unknownReference('subject', 'eliot-chappell', 'person or organisation', 'elliot-chappell'),
  ],
])('says of a wrong id only that, wherever it is referred to: %s', (_, file, from, to, text) => {
  const files = readFiles()
  files.set(file, (files.get(file) ?? '').replace(from, to))
  const compiled = compile(files)
  expect(compiled.ok ? [] : compiled.problems.map((problem) => problem.text)).toEqual([text])
})

it('says of a wrong id only that where claims write it alike', () => {
  const files = readFiles()
  for (const file of [PEOPLE, LABOURLIST]) {
    files.set(file, (files.get(file) ?? '').replaceAll(': jo-bird', ': joanne-bird'))
  }
  const compiled = compile(files)
  const texts = compiled.ok ? [] : compiled.problems.map((problem) => problem.text)
  expect(texts).toEqual([errors.wrongId('joanne-bird', 'Jo Bird', 'jo-bird')])
})

it('says of a wrong source only that', () => {
  const files = readFiles()
  files.set(LFF_2025, (files.get(LFF_2025) ?? '').replace('source: lff-2025', 'source: lff-2052'))
  const compiled = compile(files)
  expect(compiled.ok ? [] : compiled.problems).toEqual([
    { file: LFF_2025, line: 2, text: errors.unknownReference('source', 'lff-2052', 'source', 'lff-2025') },
  ])
})

it('names a name that stands in a document often once, and what is wrong from top to bottom', () => {
  const files = readFiles()
  const seed = 'seeds/004_a825f42600115ec6.txt'
  files.set(seed, `${files.get(seed)}\ntoday Ida Quorn and Bob Zeal met Ida Quorn.`)
  const compiled = compile(files)
  const texts = compiled.ok ? [] : compiled.problems.map(({ text }) => text)
  expect(texts).toEqual([errors.uncoveredName('Ida Quorn'), errors.uncoveredName('Bob Zeal')])
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
