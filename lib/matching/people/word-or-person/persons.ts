/**
 * Words right beside a surname that only a person's name has: neither a place nor an English word goes on like that.
 * Patterns, tried at surnames alone.
 */

import { ACTS_NOW, AUTHOR, CONTRASTED, PERSON, ROLE_AFTER, THE_OTHER } from '../../block/told.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf } from '../../words/fold.ts'
import { anyOf, matchesAt, textBefore } from '../../words/patterns.ts'
import { OF } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { kindsAt, startsSentence } from '../../words/writing.ts'
import { ENDING, isNameUncapped } from './uncapped.ts'

const CONTRAST_BEFORE = /(?:(?:^|[.?!:"“‘] ?)Which|(?:^|\W)[Tt]he (?:wrong|elder|younger|older))(?: (?:Mr|Ms|Mrs))? $/
const OTHER_BEFORE = /\b[Tt]he other $/
const CONTRAST_AFTER =
  /(?: the (?:mp|mep|candidate|councillor|minister|politician|mayor|peer|elder|younger)\b| \(the (?:[a-z]+ ){0,2}(?:mp|mep|candidate|councillor|minister|politician|mayor|peer|man|woman|person|member|activist)\))/iy

/** "himself looked", "says how she", "reports from Bury that". */
const SAID =
  ' (?:himself|herself|(?:report|write|hear)s from [a-z]+ that|[a-z]+s (?:for labour|(?:as|how|when|where|while|because) s?he))'
/** ", who", ", then a young minister", ", the mayor", ", 41,", ", her voice hoarse". */
const APPOSED =
  ', (?:who|himself|herself|aged|\\d\\d,|(?:his|her) (?:voice|head|hands|arms|eyes)|(?:(?:then|now|once|later) )?(?:still )?(?:an? |the )(?:(?!who|where|with|of|in|by|for|that)[a-z]+ ){0,2}(?:man|woman|minister|mayor|councillor|mp|lawyer|barrister|teacher|nurse|doctor|student|pupil|teenager|child|aide|clerk|activist|writer|journalist|backbencher))'
const PERSONS = new RegExp(`(?:${SAID}|${APPOSED}|: [‘“"'](?:I|We|My))(?!\\w)`, 'iy')
/** "…,” said Peel." */
const SPEAKER = /[”’"'»] (?:said|says|added|adds|asked|asks|replied|replies|joked|jokes|answered|explained) $/
/** What is said of who wrote the page, at its end. */
const WRITES = anyOf(
  [
    // "writes every Saturday", "writes a weekly column"
    /writes (?:(?:every|each) (?:week|month|other|mon|tues|wednes|thurs|fri|satur|sun)|(?:weekly|monthly|regularly|here|about politics|for (?:this|us|our))\b|an? (?:weekly|monthly|regular) )/,
    // "is our political editor of", "is a freelance"
    /is (?:our |the |an? )?(?:(?:deputy|political|associate|assistant|features) )?(?:editor of|columnist|freelance|staff writer)/,
    // "can be found at"
    /(?:tweets|posts|can be found|can be followed) (?:at|as|on) /,
  ],
  'iy',
  ' ',
)
/** "Basit Mahmood is editor of Left Foot Forward": what a page says of who wrote it. @param to the name's last word. */
export const isWriter = ({ text, end }: Tokens, to: number) => matchesAt(WRITES, text, end[to] as number)
/** "cooks, too" */
const AS_WELL = / [a-z]+,? (?:too|as well)\b/iy
const AFTER_VERBS = WORD.placePreposition | WORD.linking | WORD.determiner | WORD.role
/** "says", "knows", "has warned": of the dead they are hardly said. */
const NOW = / (?:has (?=[a-z]+ed\b)|[a-z]+[^\Ws]s\b)/y
/** What may stand before a verb, the verbs of what people alone do, and the same as told or done. */
export const MODAL = "(?:(?:could|would|should|did|does|do|ca|wo)(?:n[’']?t)?|can|will|must|may) "
export const SPEAK = 'speak|vote|know|answer|listen|say|apologise|care|organise|reply|admit'
export const SPOKE =
  '(?:(?:never|always|finally|also|just|even) )?(?:said|says|told|thinks|thought|reckons|replies|replied|answers|answered|responded|emailed|apologised|campaigned|canvassed|bothered|tweeted|voted|knows|lied'
/** What is said of a person in a careless comment: "got my vote", "for pm", "couldn't run". */
const CARELESS = new RegExp(
  `\\s(?:(?:got|gets|has|had) (?:my|our) vote|(?:for|as) (?:pm|leader|mayor|chair|nec)(?![\\w-])|(?:was|is) (?:alright|robbed|honest|right|wrong)|${MODAL}(?:${SPEAK}|win|run|lead|stand|try (?:a|it)\\b|retire|resign|explain|lie|promise|quit)|${SPOKE}|ignores|ignored|helped|attended|promised|resigned|deserves))(?!\\w)`,
  'iy',
)
/** "bird got 1,253 votes in bromborough" */
const POLLED = / (?:got|had|won|polled) [\d,]{2,9} votes\b/iy
/** "balls is on telly every morning", "balls at least comes to visit": of several one would say "are" and "come". */
const AS_ONE =
  / (?:(?:is|was|isn[’']?t|wasn[’']?t) (?:on (?:the )?(?:telly|tv|radio|question time|newsnight|strictly)|back on|voting|standing|doing|saying|talking|coming|going)\b|(?:at least|never|always|still|only|even) (?:comes|goes|answers|replies|votes|knocks|visits|turns|says|talks|does|has|knows|lives)\b)/iy
/** "sources close to Burnham" */
const CLOSE_TO = /(?:^|[.:] |\b(?:sources?|friends?|allies|those|people|mps)(?: who are| very)? )close to $/i
/** "officers vote 8-1 against Burnham" */
const VOTED_AGAINST = /\bvot(?:e[sd]?|ing)(?: [\w–-]+){0,2} against $/i
/** "on a proposal from Peel": what is moved in a council, and by no firm or place. */
const MOVED_BY = /\b(?:motions?|amendments?|proposals?|speech|question|intervention) (?:from|by) $/
/** "Wheeler sure of a place": a headline without its verb. */
const MINDED = / (?:not )?(?:sure|confident|certain|adamant|furious) (?:of|that|at|about)\b/y
/** "do not let wheeler & co. win" */
const AND_CO = / (?:&|and) co\b(?!\.? ?(?:ltd|limited|of)\b)/iy
const WISHED = /\b(?:(?:vote|votes|voted|voting) for|luck to) $/i

/** What stands right before the surname in any pattern that looks before it, new ones included: mostly none needs to be tried. */
const LAST_WORDS = hashesOf(
  'said says added adds asked asks replied replies joked jokes answered explained to which wrong elder younger older mr ms mrs other from by against',
)

/** PERSON where the words after the surname that ends at `to` are a person's; ACTS_NOW before "says"; else 0. */
export function personAfter(tokens: Tokens, to: number): number {
  const { text, start, end, hash } = tokens
  const at = end[to] as number
  const from = start[to] as number
  const told = LAST_WORDS.has(hash[to - 1] ?? 0) ? personBefore(text, from) : 0
  if (told !== 0) return told
  if (matchesAt(CONTRAST_AFTER, text, at)) return ROLE_AFTER
  if (isWriter(tokens, to)) return AUTHOR
  if (matchesAt(PERSONS, text, at)) return PERSON
  if (isFrom(tokens, to) || isMinded(tokens, to)) return PERSON
  if (!matchesAt(NOW, text, at)) return 0
  // "Balls agrees with them", "Balls presses minister": things of which there are several would agree.
  if (
    kindsAt(tokens, to) & WORD.english &&
    text.endsWith('s', at) &&
    (kindsAt(tokens, to + 2) & AFTER_VERBS || matchesAt(AS_WELL, text, at))
  )
    return PERSON
  return (wordKinds(hash[to + 1] as number) | wordKinds(hash[to + 2] ?? 0)) & WORD.action ? ACTS_NOW : 0
}

/** The same by the words before the surname. */
function personBefore(text: string, from: number): number {
  if (SPEAKER.test(textBefore(text, from, 14))) return PERSON
  if (CLOSE_TO.test(textBefore(text, from, 26))) return PERSON
  if (MOVED_BY.test(textBefore(text, from, 26)) || VOTED_AGAINST.test(textBefore(text, from, 40))) return PERSON
  if (CONTRAST_BEFORE.test(textBefore(text, from, 20))) return CONTRASTED
  return OTHER_BEFORE.test(textBefore(text, from, 12)) ? THE_OTHER : 0
}

/** "Wheeler of Salford": a word that is followed by where somebody is from. */
function isFrom(tokens: Tokens, to: number): boolean {
  const { hash } = tokens
  if (hash[to + 1] !== OF || !(wordKinds(hash[to] as number) & WORD.english)) return false
  return (wordKinds(hash[to + 2] ?? 0) & WORD.british) !== 0
}

/** Towns are sure of places too. */
function isMinded({ text, end, hash }: Tokens, to: number): boolean {
  return !(wordKinds(hash[to] as number) & WORD.place) && matchesAt(MINDED, text, end[to] as number)
}

/** "bird got my vote", "good luck to peel": a surname that is a word, written like one, and what surrounds it takes it for a person. */
export function carelessPerson(tokens: Tokens, at: number): boolean {
  const { text } = tokens
  const from = tokens.start[at] as number
  const end = tokens.end[at] as number
  if (WISHED.test(textBefore(text, from, 12))) return matchesAt(ENDING, text, end)
  if (matchesAt(AND_CO, text, end)) return true
  const opens = startsSentence(tokens, at) || /(?:^|[.?!] )(?:but|and|so) $/i.test(textBefore(text, from, 6))
  if (matchesAt(POLLED, text, end)) return true
  if (opens && text.endsWith('s', end) && matchesAt(AS_ONE, text, end)) return true
  if (opens && (matchesAt(CARELESS, text, end) || matchesAt(LIKE_PEOPLE, text, end))) return true
  return tokens.uncapped && isNameUncapped(tokens, at)
}

/** What people alone have, or are: "has more backbone than", "is the only one who". */
const LIKE_PEOPLE =
  / (?:(?:has|had|shows|showed|lacks|lacked|needs) (?:(?:more|no|some|real|actual|zero|enough|the|a|an|such|less|little|great) ){0,3}(?:backbone|spine|guts|courage|integrity|principles?|morals?|conscience|shame|charisma|decency|manners|nerve|cheek|gall|dignity|empathy|ambitions?|opinions?|loyalt(?:y|ies)|experience)\b|(?:is|was|isnt|isn[’']t|wasnt|wasn[’']t) (?:a|an|the|our|my|such a|not a) (?:(?!bird|singing)[a-z-]+ ){0,2}(?:bloke|man|woman|lass|lad|guy|councillor|cllr|mp|mep|grafter|fighter|liar|traitor|comrade|socialist|politician|candidate|gent|gentleman|lady|hypocrite|coward|sellout|careerist|ones? who|person who|people who)\b)/iy
