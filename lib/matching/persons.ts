/** Words right beside a surname that only a person's name has: neither a place nor an English word goes on like that. */
import { hashesOf, hashWord } from './fold.ts'
import * as GAP from './gaps.ts'
import * as WORD from './lexicon/kinds.ts'
import { wordKinds } from './lexicon/words.ts'
import type { Tokens } from './tokens.ts'
import { gapBefore, startsSentence, startsWithLetter } from './writing.ts'

/** What a surname's `told` says: the syntax takes it for a person; or for one who acts today. */
export const PERSON = 4
export const ACTS_NOW = 8

const SELF = hashesOf('himself herself')
const WHO = hashesOf('who himself herself aged')
const AT_THE_TIME = hashesOf('then now still once already later formerly')
const HIS = hashesOf('his her')
const BEING = hashesOf('is was been isn wasn looked looks')
const WITH = hashesOf('with without beside')
const AND = hashWord('and')
const KIN = hashesOf(
  'wife husband partner brother sister brothers sisters mother father mum dad parents son daughter sons daughters children family uncle aunt cousin friend friends dog team aides',
)
const BODY = hashesOf(
  'head hand hands arm arms eye eyes ear ears voice throat face fist fists shoulders leg legs knee knees foot feet hair beard lips mouth coat hat tie glasses jacket sleeves pocket pockets phone notes speech',
)
/** What a person alone is said to be, a town or its club never. */
const PERSONAL = hashesOf(
  'born married divorced wearing dressed smiling grinning laughing crying sweating hoarse ill unwell tired sober drunk educated pictured photographed interviewed speaking talking joking',
)
const PERSONS = hashesOf(
  'man woman boy girl minister mayor mp councillor lawyer barrister teacher nurse doctor journalist writer novelist student pupil schoolboy schoolgirl teenager child miner docker clerk soldier lecturer trainee apprentice aide adviser activist backbencher newcomer veteran pensioner father mother husband wife son daughter',
)
const ARTICLES = hashesOf('a an the')
const MODALS = hashesOf(
  'can could couldn couldnt cant will wont won would wouldn wouldnt should shouldn shouldnt must may might did didn didnt does doesn doesnt',
)
const T = hashWord('t')
const HAVING = hashesOf('got gets has had wins won')
const MY = hashesOf('my our your his her')
const VOTE = hashesOf('vote votes')
const VOTING = hashesOf('vote votes voted voting campaign campaigned campaigning rooting luck')
const FOR = hashWord('for')
const TO = hashWord('to')
const LUCK = hashWord('luck')
const OFFICES = hashesOf('pm leader mayor chancellor president nec chair deputy mp council')
const OPINIONS = hashesOf('alright right wrong robbed honest useless')
/** What people do and things do not, where it stands in a careless comment. */
const DEEDS = hashesOf(
  'said says told tells thinks thought reckons answered replied tweeted tweets voted knows promised promises resigned resigns lied lies apologised backs wants wanted asked asks deserves deserved',
)
/** After a modal. */
const DOINGS = hashesOf(
  'win run lead stand resign speak vote know answer listen say apologise explain lie beat care ask tell promise quit',
)

/** "peel and core", "bird of the year" */
const JOINING = hashesOf('of and')

/** PERSON where the words after the surname that ends at `to` are a person's; ACTS_NOW before "says"; else 0. */
export function personAfter(tokens: Tokens, to: number): number {
  const at = to + 1
  if (at >= tokens.count) return 0
  const gap = gapBefore(tokens, at)
  const said = gap === GAP.space ? saidAfter(tokens, at) : gap === GAP.comma && apposed(tokens, at)
  if (said) return PERSON
  return gap === GAP.space && isPresent(tokens, at) ? ACTS_NOW : 0
}

/** "himself looked", "was with his brother", "shook his head", "and her husband". */
function saidAfter(tokens: Tokens, at: number): boolean {
  const { hash } = tokens
  const first = hash[at] as number
  if (SELF.has(first)) return true
  if (first === AND) return HIS.has(hash[at + 1] as number) && KIN.has(hash[at + 2] as number)
  if (BEING.has(first)) {
    const next = BEING.has(hash[at + 1] as number) ? at + 2 : at + 1
    if (next < tokens.count && PERSONAL.has(hash[next] as number)) return true
    return WITH.has(hash[next] as number) && HIS.has(hash[next + 1] as number) && isRun(tokens, at, next + 1)
  }
  for (let word = at + 1; word <= Math.min(at + 3, tokens.count - 2); word++) {
    if (HIS.has(hash[word] as number)) return BODY.has(hash[word + 1] as number) && isRun(tokens, at, word + 1)
  }
  return false
}

/** ", who", ", then a young minister", ", the mayor", ", 41,", ", his voice hoarse". */
function apposed(tokens: Tokens, at: number): boolean {
  const { hash } = tokens
  const first = hash[at] as number
  if (WHO.has(first)) return true
  if (AT_THE_TIME.has(first)) return isPersons(tokens, at + 1)
  if (HIS.has(first)) return BODY.has(hash[at + 1] as number)
  if (!startsWithLetter(tokens, at)) {
    const age = Number(tokens.text.slice(tokens.start[at], tokens.end[at]))
    return age >= 18 && age < 100 && gapBefore(tokens, at + 1) === GAP.comma && at + 1 < tokens.count
  }
  return ARTICLES.has(first) && isPersons(tokens, at)
}

/** "a young minister", "mayor of Leeds": an article, and not far after it somebody. */
function isPersons(tokens: Tokens, from: number): boolean {
  for (let at = from; at < Math.min(from + 4, tokens.count); at++) {
    if (at > from && gapBefore(tokens, at) > GAP.apostrophe) return false
    if (PERSONS.has(tokens.hash[at] as number)) return true
  }
  return false
}

/** "says", "knows": of the dead they are hardly said. */
function isPresent(tokens: Tokens, at: number): boolean {
  const { text, end } = tokens
  const last = end[at] as number
  return (wordKinds(tokens.hash[at] as number) & WORD.action) !== 0 && text[last - 1] === 's' && text[last - 2] !== 's'
}

/** Nothing but blanks between the words. */
function isRun(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at++) if (gapBefore(tokens, at) > GAP.apostrophe) return false
  return true
}

/** "bird got my vote", "good luck to peel": a surname that is a word, written like one, and what surrounds it takes it for a person. */
export function carelessPerson(tokens: Tokens, at: number): boolean {
  const { hash } = tokens
  const ends = at + 1 >= tokens.count || gapBefore(tokens, at + 1) !== GAP.space || goesOn(tokens, at + 1)
  if (ends && isWished(tokens, at)) return true
  if (at + 2 >= tokens.count || !startsSentence(tokens, at) || gapBefore(tokens, at + 1) !== GAP.space) return false
  const first = hash[at + 1] as number
  const next = hash[at + 2] as number
  if (HAVING.has(first)) return MY.has(next) && VOTE.has(hash[at + 3] as number)
  if (first === FOR) return OFFICES.has(next) && gapBefore(tokens, at + 3) !== GAP.hyphen
  if (BEING.has(first)) return OPINIONS.has(next)
  if (MODALS.has(first)) return DOINGS.has(next === T ? (hash[at + 3] as number) : next)
  return DEEDS.has(first)
}

/** "good luck to", "i voted for", with a blank between. */
function isWished(tokens: Tokens, at: number): boolean {
  if (at < 2 || gapBefore(tokens, at) !== GAP.space || gapBefore(tokens, at - 1) !== GAP.space) return false
  const link = tokens.hash[at - 1] as number
  const verb = tokens.hash[at - 2] as number
  return (link === FOR && VOTING.has(verb) && verb !== LUCK) || (link === TO && verb === LUCK)
}

/** What follows is no noun that the word would be an attribute of. */
function goesOn(tokens: Tokens, at: number): boolean {
  const going = WORD.functional | WORD.placePreposition | WORD.linking
  return (wordKinds(tokens.hash[at] as number) & going) !== 0 && !JOINING.has(tokens.hash[at] as number)
}
