/** What the words after a group's name that is an English word tell: does a body of people act there, or may it? */

import {
  acts,
  adverb,
  isAsPeopleAre,
  isBeing,
  isOfThings,
  isVerbByObject,
  saidToBe,
  skipAdverbs,
  WILLING,
} from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { foldToken, hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt } from '../../words/patterns.ts'
import { BE, BY, HAVING, IN, MODALS, NOT, T, TO, WHO } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, startsWithLetter } from '../../words/writing.ts'
import { SEEMING } from './as-word.ts'

/** What things do. */
export const THINGS = -1
const NOBODY = 0
/** Things do it too, but seldom with that: on a page that is full of the party’s groups and people it is this group. */
export const OPEN = 1
/** Hardly what things do: where the page speaks of other groups, it is this one that does it. */
export const PERHAPS = 2
export const SURELY = 3

/** Of one thing nobody says "are": British English does so of bodies. */
const PLURALS = hashesOf(
  'are were aren weren have haven do don want think say hope mobilise rally push throw pour gear swing pile turn line step choose pick publish send give make take',
)
const THERE = hashesOf('there here elsewhere everywhere')
const THAT = hashWord('that')
const AT = hashWord('at')
const LEAST = hashesOf('least last most first once')
/** "on board", "in favour", "at odds": how people are. */
const HOW = hashesOf('on in at')
const PEOPLES = hashesOf('board strike favour charge denial uproar talks odds')
/** "in a bind", "in two minds" */
const STRAITS = hashesOf('a two no')
/** What things do "that" something is so; whatever else is said or thought somebody says or thinks. */
const MEANING = hashesOf('means meant shows showed suggests suggested proves proved ensures ensured requires demands')

/** "Mainstream aims to be": what is meant by somebody. */
const AIMING = hashesOf('aims seeks seek sought tries tried exists aspires attempts')
/** Before "to": what is said of what is still to be done. */
const INTENT = hashesOf(
  'going set due able unable bound ready continues continued needs needed wants wanted ought used failed refuses refused managed thought said understood believed expected likely unlikely',
)
const BEEN = hashWord('been')

const ITS = hashesOf('its their')
/** What things have too: "takes its time", "has its own logic". */
const ITS_OWN = hashesOf('own time toll course way pace peak limits price cost place momentum roots origin origins')
const COUNTED = hashesOf('two three four five six seven eight nine ten')
const MEASURES = hashesOf('years months weeks days hours minutes points steps times per')
const WHOM = hashesOf('him her them it')
/** What ends in "ing" and is said of things. */
const STRIKING = hashesOf('fleeting exciting missing frustrating')
/** Of what follows the word these say nothing. */
const NO_VERB = hashesOf('is was isn toward towards through along since')
const PAST = WORD.irregularPast | WORD.action
const PREPOSITION = WORD.linking | WORD.placePreposition
/** Words in which that is looked for, and a second comma. */
const REACH = 6
const ASIDE = 10
const BEING_DONE = hashWord('being')
/** What is done to progress, and to no body of people. */
const DONE_TO_THINGS = hashesOf(
  'made lost built gained maintained achieved monitored reviewed tracked measured checked held kept sustained hampered slowed recorded reported assessed',
)

/** @param at the word after a name that begins a sentence. */
export function agencyAfter(tokens: Tokens, at: number): number {
  const gap = gapBefore(tokens, at)
  // ", which has new leaders", ", which is telephoning for her", ", she thinks, should have stood"
  if (gap === GAP.comma) return isAmong(tokens, at, WHO) ? verbAt(tokens, at + 1) : afterAside(tokens, at)
  if (gap !== GAP.space) return NOBODY
  // "Progress there means a bridge"
  return isAmong(tokens, at, THERE) ? verbAt(tokens, at + 1) || THINGS : verbAt(tokens, at)
}

/** The verb after what is put between two commas. */
function afterAside(tokens: Tokens, from: number): number {
  for (let at = from + 1; at < from + ASIDE; at++) {
    const gap = gapBefore(tokens, at)
    if (gap === GAP.comma) return Math.max(NOBODY, verbAt(tokens, at, true))
    if (gap > GAP.comma) break
  }
  return NOBODY
}

/** ", we are told,", ", it seems,", ", as she put it," */
const SAYING = hashesOf(
  'told seems put reports reported think thinks thought believes believed reckon reckons admit admits hears heard fears hopes',
)
const AS_IF = hashesOf('in who which whose whom where its their')

/**
 * @param at the word after a name. Where the sentence goes on after who says so: ", she said,", ", the council says,"; the same
 * word where nobody does.
 */
function afterSaying(tokens: Tokens, at: number): number {
  if (gapBefore(tokens, at) !== GAP.comma || isAmong(tokens, at, AS_IF)) return at
  let said = false
  for (let word = at; word < at + ASIDE; word++) {
    if (word > at && gapBefore(tokens, word) !== GAP.space)
      return said && gapBefore(tokens, word) === GAP.comma ? word : at
    said ||= isSmall(tokens, word) && (isAmong(tokens, word, SAYING) || (kindsAt(tokens, word) & WORD.action) !== 0)
  }
  return at
}

/** "Progress, she said, was being made", "Momentum, they think, is with the Greens": what is said so is said of things. */
export function isSaidOfThings(tokens: Tokens, next: number): boolean {
  const at = afterSaying(tokens, next)
  if (at === next) return false
  const agency = verbAt(tokens, at, true)
  if (agency === THINGS) return true
  if (agency !== NOBODY) return false
  // "was a party within the party", "is for Burnham"
  if (isBeing(tokens, at)) return !saidToBe(tokens, at + 1) && !acts(tokens, at)
  if (isAmong(tokens, at, MODALS) || isAmong(tokens, at, HAVING))
    return isThingsVerb(tokens, skipAdverbs(tokens, at + 1))
  return isThingsVerb(tokens, at) && !hasItsOwn(tokens, at + 1)
}

function isThingsVerb(tokens: Tokens, at: number): boolean {
  return (kindsAt(tokens, at) & WORD.wordUse) !== 0 || isOfThings(tokens, at)
}

/** What only people and bodies of people do. */
function isAgents(hash: number): boolean {
  return (wordKinds(hash) & (WORD.action | WORD.wordUse)) === WORD.action
}

/** "clearly", "at least" */
function afterAdverb(tokens: Tokens, at: number): number {
  if (tokens.hash[at] === AT) return isAmong(tokens, at + 1, LEAST) ? at + 2 : at
  return adverb(tokens, at) ? at + 1 : at
}

/** @param apart whether a comma stands before it, which ends an aside. */
function verbAt(tokens: Tokens, from: number, apart = false): number {
  const at = afterAdverb(tokens, from)
  if (!isSmall(tokens, at) || (gapBefore(tokens, at) !== GAP.space && !apart)) return NOBODY
  const hash = tokens.hash[at] as number
  if (HAVING.has(hash)) {
    // "Progress has stalled": things do so too; "Momentum has backed her" says more.
    if (isAgents(tokens.hash[at + 1] as number)) return SURELY
    if (hasPeople(tokens, at + 1)) return PERHAPS
    // "has been meeting", unlike "has been building"
    if (tokens.hash[at + 1] === BEEN) return arePeople(tokens, at + 2) ? PERHAPS : NOBODY
    if (hasItsOwn(tokens, at + 1)) return OPEN
    if (kindsAt(tokens, at + 1) & WORD.wordUse && isDoneAlone(tokens, at + 2)) return THINGS
  }
  if (PLURALS.has(hash) || isPhrasal(tokens, at)) return PERHAPS
  if ((isBeing(tokens, at) || SEEMING.has(hash)) && arePeople(tokens, at + 1)) return PERHAPS
  const isNot = tokens.hash[at + 1] === NOT || tokens.hash[at + 1] === T
  if (MODALS.has(hash)) {
    const agency = willing(tokens, skipAdverbs(tokens, at + 1))
    return WILLING.has(hash) || isNot ? agency : Math.min(agency, OPEN)
  }
  const doing = afterIntent(tokens, at)
  if (doing > at) return willing(tokens, doing)
  const next = tokens.hash[at + 1] as number
  const kinds = wordKinds(hash)
  if (next === THAT && !MEANING.has(hash) && (kinds & PAST || ends(tokens, at, 's') || ends(tokens, at, 'ed')))
    return SURELY
  if (next === TO && AIMING.has(hash)) return SURELY
  if (kinds & WORD.wordUse) return kinds & PREPOSITION || NO_VERB.has(hash) ? NOBODY : asThingsDo(tokens, at)
  if (kinds & WORD.action) return SURELY
  if (ends(tokens, at, 's') && isThings(tokens, at)) return THINGS
  const past = kinds & WORD.irregularPast || (ends(tokens, at, 'ed') && !ends(tokens, at, 'eed'))
  // "publishes its accounts", "sought a hall"
  return isVerbByObject(tokens, at) || (past && goesOnAfterVerb(tokens, at + 1)) ? PERHAPS : NOBODY
}

/** A verb of things, which takes what they take, or what only a body has. */
function asThingsDo(tokens: Tokens, at: number): number {
  if (hasItsOwn(tokens, at + 1)) return OPEN
  return isDoneAlone(tokens, at + 1) ? THINGS : NOBODY
}

/** "Compass swings behind her", "hits back at": momentum swings too, but nothing else does. */
const PHRASAL =
  /(?:(?:(?<!Momentum )(?:swings?|swung)|(?:lines?|lined) up|rallies|rallied) behind|throws its|(?:comes?|came) out (?:for|against|in)|hits? (?:back|out) at|puts? out|turn(?:s|ed)? on|(?:made|makes) no (?:comment|statement|secret|endorsement|apology|recommendation)|count(?:s|ed) (?:[\w-]+,? ){1,6}among its)\b/y

const isPhrasal = ({ text, start }: Tokens, at: number) => matchesAt(PHRASAL, text, start[at] as number)

/** "continues to", "has to", "is thus going to": as "will". Where that ends, or the same place. */
function afterIntent(tokens: Tokens, from: number): number {
  let at = from
  if (isBeing(tokens, at)) {
    at = afterAdverb(tokens, at + 1)
    if (!isAmong(tokens, at, INTENT)) return from
  } else if (!(isAmong(tokens, at, HAVING) || isAmong(tokens, at, INTENT))) return from
  at = afterAdverb(tokens, at + 1)
  return tokens.hash[at] === TO ? skipAdverbs(tokens, at + 1) : from
}

/** "its map", "the six", "no recommendation": what a body has or deals with, and neither "its time" nor "her". */
function hasItsOwn(tokens: Tokens, from: number): boolean {
  if (gapBefore(tokens, from) !== GAP.space) return false
  for (let at = from; at < from + REACH && gapBefore(tokens, at) <= GAP.apostrophe; at++) {
    const hash = tokens.hash[at] as number
    const next = tokens.hash[at + 1] as number
    if (ITS.has(hash)) return !ITS_OWN.has(next)
    const kinds = wordKinds(hash)
    if (kinds & (WORD.groupNoun | WORD.role | WORD.politics) && !(kinds & (WORD.functional | WORD.linking))) return true
    if (COUNTED.has(hash) && !MEASURES.has(next)) return true
    if (kinds & PREPOSITION && !ITS.has(next)) return false
  }
  return false
}

/** "came from behind", "kept him going", "has shifted." */
function isDoneAlone(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space) return true
  const hash = tokens.hash[at] as number
  return WHOM.has(hash) || (hash !== IN && (wordKinds(hash) & PREPOSITION) !== 0)
}

/** "fades", "fading" as "faded", "slipping" as "slips": not every form is in the list of what things do. @param ending its length */
function isThings(tokens: Tokens, at: number, ending = 1): boolean {
  const stem = foldToken(tokens.text, tokens.start[at] as number, (tokens.end[at] as number) - ending)
  const forms = [`${stem}d`, `${stem}ed`]
  if (ending > 1) forms.push(`${stem}s`, `${stem}es`, `${stem.slice(0, -1)}s`)
  return forms.some((form) => wordKinds(hashWord(form)) & WORD.wordUse)
}

/** "will pay for leaflets", "won’t share its list", "did not sign up", but not "will take a while". */
function willing(tokens: Tokens, at: number): number {
  if (!isSmall(tokens, at)) return NOBODY
  if (tokens.hash[at] === BE) return arePeople(tokens, at + 1) ? PERHAPS : THINGS
  if (isOfThings(tokens, at)) return hasItsOwn(tokens, at + 1) ? OPEN : THINGS
  return goesOnAfterVerb(tokens, at + 1) || isAsPeopleAre(tokens, at + 1) ? PERHAPS : NOBODY
}

/** "no stall", "new leaders", "40,000 members": what things do not have. */
function hasPeople(tokens: Tokens, at: number): boolean {
  const described = WORD.determiner | WORD.functional | WORD.another
  for (let word = at; word < at + 4; word++) {
    const number = !startsWithLetter(tokens, word)
    if (gapBefore(tokens, word) !== GAP.space && !number) return false
    const kinds = kindsAt(tokens, word)
    if (word > at && kinds & (WORD.groupNoun | WORD.role | WORD.politics)) return true
    if (word === at && !(kinds & described) && !number) return false
  }
  return false
}

/** After "is": "not there", "silent", "looking for a leader". */
function arePeople(tokens: Tokens, from: number): boolean {
  // "is friendly": no adverb
  if (isAsPeopleAre(tokens, from) && gapBefore(tokens, from) === GAP.space) return true
  const at = tokens.hash[from] === NOT || tokens.hash[from] === T || adverb(tokens, from) ? from + 1 : from
  if (gapBefore(tokens, at) > GAP.apostrophe) return false
  const hash = tokens.hash[at] as number
  // "is being made", unlike "is being run"
  if (hash === BEING_DONE) return !isAmong(tokens, at + 1, DONE_TO_THINGS)
  if (HOW.has(hash)) return isAmong(tokens, at + 1, PEOPLES) || (hash === IN && isAmong(tokens, at + 1, STRAITS))
  return (
    isAsPeopleAre(tokens, at) ||
    (!isStriking(tokens, at) &&
      ends(tokens, at, 'ing') &&
      !ends(tokens, at, 'thing') &&
      (!isThings(tokens, at, 3) || hasItsOwn(tokens, at + 1)))
  )
}

/** "is exciting to watch", "was missing", unlike "is missing its chair": how things are. */
function isStriking(tokens: Tokens, at: number): boolean {
  if (!isAmong(tokens, at, STRIKING)) return false
  const next = at + 1
  return gapBefore(tokens, next) !== GAP.space || !(kindsAt(tokens, next) & WORD.determiner || !isSmall(tokens, next))
}

/** What follows a verb, and not a participle that is an adjective: "Mainstream printed media", "Progress reported by". */
function goesOnAfterVerb(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at) !== GAP.space) return true
  const hash = tokens.hash[at] as number
  if (hash === BY) return false
  const kinds = wordKinds(hash)
  const small = WORD.functional | WORD.determiner | WORD.linking | WORD.placePreposition
  return !isSmall(tokens, at) || (kinds & small) !== 0
}

function ends(tokens: Tokens, at: number, ending: string): boolean {
  const end = tokens.end[at] as number
  return end - (tokens.start[at] as number) > 3 && tokens.text.slice(end - ending.length, end) === ending
}
