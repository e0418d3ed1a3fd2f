/** What a group has with its own name before it, in capitals: bodies, occasions, pages. They make its name no longer. */

import * as WORD from '../lexicon/kinds.ts'
import { hashesOf } from '../words/fold.ts'
import * as GAP from '../words/gaps.ts'
import { matchesAt } from '../words/patterns.ts'
import { S } from '../words/small-words.ts'
import type { Tokens } from '../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lineBreak, startsWithLetter } from '../words/writing.ts'
import { MAINSTREAM } from './word-or-name/word-names.ts'

/** For whom, where and of what kind a body within a group is. */
const SCOPE =
  "(?:(?:National|Regional|Local|Interim|Central|Provisional|Elected|Steering|Co-?ordinating|Organising|Officers[’']?|Members[’']?|Councillors?[’']?|Women[’']?s|Black|BAME|LGBTQ?I?A?\\+?|Disabled|Disability|Liberation|Youth|Young|Students?[’']?|Trade Union|London|Scottish|Welsh|Northern|Midlands|Conference Arrangements|Executive)(?:,| and| &)? )"
const BODY_NAMES = [
  // "National Committee", "Conference Arrangements Committee", "National Coordinating Group"
  `${SCOPE}{1,4}(?:Committee|Group|Council|Conference|Assembly|Executive|Caucus|Network|Section|Wing|Officers?|Members|Board)`,
  'Caucus',
  'NCG',
  'NC',
  // "International Officer", "South East Rep"
  "(?:[A-Z][\\w’'+-]*(?: and| &)? ){1,3}(?:Officer|Rep|Representative|Organiser|Co-?ordinator)s?",
  // "Youth", "Students and Youth"
  '(?:Youth|Students?|Women|Kids)(?: (?:and|&) (?:Youth|Students?|Women))?',
  // "Executive Team", "Press Office"
  '(?:(?:Management|Executive|Editorial|Advisory|Strateg(?:y|ic)|Leadership|Press|Head|Central|London|Campaigns?|Social Media|Media|Digital|Data|Tech|Video|Events|Membership|Finance|Policy) )?(?:[Tt]eam|Office|Board|Committee|Executive|Secretariat|Staff)',
  'Working Group',
  'HQ',
  'Constitution',
  'Introduction',
  'Manifesto',
]
const SEASON =
  "(?:Annual|National|Regional|Summer|Winter|Spring|Autumn|Christmas|New Year|May Day|Easter|Weekend|Evening|Political|Fringe|Conference|Policy(?! Forum)|Founding|Inaugural|Launch|Strategy|Memorial|General|Special|Members[’']|Youth|Women[’']s|Leadership|Campaign|Training|Local Government|\\d{4}|[A-Z]\\w+ [A-Z]\\w+ Memorial)"
const OCCASION_NAMES = [
  `(?:${SEASON} ){1,3}(?:Lecture|Conference|Rally|School|Party|Fringe|Festival|Weekend|Weekender|Gathering|Congress|Summit|Debate|Reception|Dinner|Drinks|Lunch|Breakfast|Ball|Quiz|Social|Assembly|Seminar|Hustings|Forum|Speech|Barbecue|BBQ|Picnic|Raffle|Fair|Retreat|Roadshow|Tour|Meeting|Event)s?`,
  'Lecture',
  'Jamboree',
  'Question Time',
]
const PLATFORM =
  '(?:Facebook|Twitter|X(?= (?:account|feed|page|post|thread))|You[Tt]ube|Whats[Aa]pp|Instagram|Tik[Tt]ok|Telegram|Slack|Zoom|Reddit|Blue[Ss]ky|Mastodon|Discord|Snapchat|LinkedIn|Tumblr|Flickr|Vimeo|Periscope|Twitch|Substack|Patreon|Threads(?= (?:account|page|post))|Signal(?= (?:group|chat))|Medium(?= (?:page|blog|account|post))|Wikipedia(?= (?:page|article|entry))|Crowdfunder|Loomio|Eventbrite|Messenger|Skype)'
/** "Facebook page", "Twitter", "WhatsApp Group". */
const PAGE_NAME = `${PLATFORM}(?:(?: and |/|, )${PLATFORM})*(?: (?:Page|Group|Account|Feed|Channel|Post|Live|Chat|Site)s?)?`
const OWN = new RegExp(` (?:${[...BODY_NAMES, ...OCCASION_NAMES, PAGE_NAME].join('|')})(?![\\w’'-])`, 'y')
const PAGE = new RegExp(` ${PLATFORM}`, 'y')
/** Of all that, what associations have which are run by their members. */
const OF_MEMBERS =
  /(?: (?:(?:\w+ )?National (?:Committee|Co-?ordinating)|NCG\b|Members[’'] Council|(?:\w+ )?Caucus|Councillors[’']? Network|Trade Union)|(?<=Momentum(?:[’']s)?) Steering Committee)/y
/** Media of every kind are "mainstream", and so are those who use them. */
const ONE_PAGE = / [A-Z]\w+ (?:[Pp]age|[Aa]ccount|[Ff]eed|[Cc]hannel|[Gg]roup)(?!\w)/y
/** "Mainstream School Liaison Officer" */
const ORDINARY = / (?:Schools?|Education|Teach\w+|Provision|Class\w*|Colleges?|Media|Press|Health|Care|Employment)\b/y

/**
 * Whether a part of the body that is named is called by its name and what is named right behind.
 * @param at the name’s last word.
 */
export function hasOwnPart(tokens: Tokens, at: number): boolean {
  const { text, end, hash } = tokens
  const last = afterOwner(tokens, at)
  if (gapBefore(tokens, last + 1) !== GAP.space || isSmall(tokens, last + 1)) return false
  const from = end[last] as number
  if (!matchesAt(OWN, text, from)) return false
  if (!endsAt(tokens, last + 1, OWN.lastIndex)) return false
  if (hash[at] !== MAINSTREAM) return true
  return matchesAt(PAGE, text, from) ? matchesAt(ONE_PAGE, text, from) : !matchesAt(ORDINARY, text, from)
}

/** "Momentum National Coordinating Group", and not "Compass Management Team": no firm has such. @param at the name’s last word. */
export const isRunByMembers = (tokens: Tokens, at: number) =>
  matchesAt(OF_MEMBERS, tokens.text, tokens.end[afterOwner(tokens, at)] as number)

/** "Momentum’s National Committee" */
function afterOwner(tokens: Tokens, at: number): number {
  return tokens.hash[at + 1] === S && gapBefore(tokens, at + 1) === GAP.apostrophe ? at + 1 : at
}

const GOES_ON = WORD.role | WORD.groupNoun | WORD.action | WORD.functional | WORD.title | WORD.given
/** "NCG Report", "Steering Committee Elections" */
const PAPERS = hashesOf('report reports minutes elections election statement results agenda update decision speech')

/** What is named ends there: "Youth Theatre" is no youth wing. */
function endsAt(tokens: Tokens, from: number, offset: number): boolean {
  let next = from
  while (next < tokens.count && (tokens.start[next] as number) < offset) next++
  if (next >= tokens.count || gapBefore(tokens, next) !== GAP.space || lineBreak(tokens, next)) return true
  if (isSmall(tokens, next) || !startsWithLetter(tokens, next) || isAmong(tokens, next, PAPERS)) return true
  const kinds = kindsAt(tokens, next)
  return (kinds & GOES_ON) !== 0 && !(kinds & WORD.namedThing && !(kinds & (WORD.groupNoun | WORD.role)))
}
