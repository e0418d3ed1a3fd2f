/** What the words after a group's name that is an English word tell: does a body of people act there, or may it? */

import { adverb, isAsPeopleAre, isBeing, isOfThings, isVerbByObject, skipAdverbs, WILLING } from '../../block/verbs.ts'
import { AGENT_VERBS } from '../../lexicon/agent-verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { inS } from '../../lexicon/with-plurals.ts'
import { wordKinds } from '../../lexicon/words.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt } from '../../words/patterns.ts'
import { AT, BE, BEEN, BY, HAVING, MODALS, NOT, T, TO, WHO } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt } from '../../words/writing.ts'
import { SEEMING } from './as-word.ts'
import { arePeople, ends, hasPeople } from './people-are.ts'
import { hasItsOwn, isDoneAlone, isThings, PREPOSITION } from './things-do.ts'

/** How surely somebody acts. What things do. */
export const THINGS = -1
/** Nothing that tells. */
export const NOBODY = 0
/** Things do it too, but seldom with that: on a page that is full of the party’s groups and people it is this group. */
export const OPEN = 1
/** Hardly what things do: where the page speaks of other groups, it is this one that does it. */
export const PERHAPS = 2
export const SURELY = 3

/** Of one thing nobody says "are": British English does so of bodies. */
const PLURALS = hashesOf(
  'are were aren weren have haven do don want think say hope mobilise rally push throw pour gear swing pile turn line step choose pick publish send give make take announce accuse admit argue believe condemn confirm criticise decide decline defend deny elect encourage endorse explain insist invite join nominate oppose organise propose recommend refuse reject select suspend tell urge warn welcome write expel deselect reveal unveil adopt agree appoint apologise vow seek unite',
)
/** "nominates"; and of a body as of many: "nominate". */
const AGENTS_DO = hashesOf(AGENT_VERBS.replace(/\S+/g, inS))
const AGENTS_ALL = hashesOf(AGENT_VERBS)
const THERE = hashesOf('there here elsewhere everywhere')
const THAT = hashWord('that')
const THEIR = hashWord('their')
const MAKES = hashesOf('makes made')
const LEAST = hashesOf('least last most first once')
/** What things do "that" something is so; whatever else is said or thought somebody says or thinks. */
const MEANING = hashesOf('means meant shows showed suggests suggested proves proved ensures ensured requires demands')

/** "Mainstream aims to be": what is meant by somebody. */
const AIMING = hashesOf('aims seeks seek sought tries tried exists aspires attempts')
/** These stand for what was asked after, or said of others. */
const PRO_VERBS = hashesOf('did does do has have had will would is are was were')
/** Before "to": what is said of what is still to be done. */
const INTENT = hashesOf(
  'going set due able unable bound ready continues continued needs needed wants wanted ought used failed refuses refused managed thought said understood believed expected likely unlikely',
)
/** Of what follows the word these say nothing. */
const NO_VERB = hashesOf('is was isn toward towards through along since')
const PAST = WORD.irregularPast | WORD.action
/** Words within which what is put between two commas has its second one. */
export const ASIDE = 10

/** "has moved from the Liner Hotel", "is now in Room 5": where something is held, by whoever holds it. */
const MOVED_ROOM =
  /(?:(?:has|have) (?:now |been )?moved|(?:is|are) now|moves|moved) (?:from|to|into|in) (?:the )?(?:[A-Z][\w’'-]* ){0,3}(?:(?:Room|Hotel|Suite|Marquee|Lounge|Foyer|Pub|Inn|Arms|Caf[eé])(?![\w’'-])|Hall \w?\d)/y

/**
 * How surely a body of people acts in what the sentence says of its first words: THINGS, NOBODY, OPEN, PERHAPS or SURELY.
 * @param at the word after a name that begins a sentence.
 */
export function agencyAfter(tokens: Tokens, at: number): number {
  const gap = gapBefore(tokens, at)
  // ", which has new leaders", ", which is telephoning for her", ", she thinks, should have stood"
  if (gap === GAP.comma) return isAmong(tokens, at, WHO) ? verbAt(tokens, at + 1) : afterAside(tokens, at)
  if (gap !== GAP.space) return NOBODY
  if (matchesAt(MOVED_ROOM, tokens.text, tokens.start[at] as number)) return PERHAPS
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

/** What only people and bodies of people do. */
function isAgents(hash: number): boolean {
  return (wordKinds(hash) & (WORD.action | WORD.wordUse)) === WORD.action
}

/** "clearly", "at least" */
function afterAdverb(tokens: Tokens, at: number): number {
  if (tokens.hash[at] === AT) return isAmong(tokens, at + 1, LEAST) ? at + 2 : at
  return adverb(tokens, at) ? at + 1 : at
}

/**
 * What the verb says that stands there, or right behind an adverb.
 * @param apart whether a comma stands before it, which ends an aside.
 */
export function verbAt(tokens: Tokens, from: number, apart = false): number {
  const at = afterAdverb(tokens, from)
  if (!isSmall(tokens, at) || (gapBefore(tokens, at) !== GAP.space && !apart)) return NOBODY
  const hash = tokens.hash[at] as number
  // "Who would pay? Momentum did."
  if (gapBefore(tokens, at + 1) !== GAP.space && PRO_VERBS.has(hash)) return PERHAPS
  if (HAVING.has(hash)) {
    // "Progress has stalled": things do so too; "Momentum has backed her" says more.
    if (isAgents(tokens.hash[at + 1] as number)) return SURELY
    if (hasPeople(tokens, at + 1)) return PERHAPS
    // "has been meeting", unlike "has been building"
    if (tokens.hash[at + 1] === BEEN) return arePeople(tokens, at + 2) ? PERHAPS : NOBODY
    if (hasItsOwn(tokens, at + 1)) return OPEN
    if (kindsAt(tokens, at + 1) & WORD.wordUse && isDoneAlone(tokens, at + 2)) return THINGS
  }
  // "nominates three", and of a body as of many: "nominate three"
  if (AGENTS_DO.has(hash)) return SURELY
  // "gave their word": what is no body has "its".
  if (hasTheir(tokens, at)) return SURELY
  if (PLURALS.has(hash) || isPhrasal(tokens, at)) return PERHAPS
  if (AGENTS_ALL.has(hash) && gapBefore(tokens, at + 1) === GAP.space && goesOnAfterVerb(tokens, at + 1)) return PERHAPS
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

/** A verb in the past, or of one, with "their" right behind it. */
function hasTheir(tokens: Tokens, at: number): boolean {
  const kinds = kindsAt(tokens, at)
  // "towards their goal", "made their year"
  if (kinds & (PREPOSITION | WORD.functional) || isAmong(tokens, at, NO_VERB) || isAmong(tokens, at, MAKES))
    return false
  const isVerb = (kinds & PAST) !== 0 || ends(tokens, at, 's') || ends(tokens, at, 'ed')
  return isVerb && tokens.hash[at + 1] === THEIR && gapBefore(tokens, at + 1) === GAP.space
}

/** A verb of things, which takes what they take, or what only a body has. */
function asThingsDo(tokens: Tokens, at: number): number {
  if (hasItsOwn(tokens, at + 1)) return OPEN
  return isDoneAlone(tokens, at + 1) ? THINGS : NOBODY
}

/** "Compass swings behind her", "hits back at": momentum swings too, but nothing else does. */
const PHRASAL =
  /(?:(?:(?<!Momentum )(?:swings?|swung)|(?:lines?|lined) up|rallies|rallied) behind|throws its|(?:comes?|came) out (?:for|against|in)|hits? (?:back|out) at|puts? out|turn(?:s|ed)? on|puts? it (?:like this|this way|so|thus|well|better|bluntly|plainly|differently|another way)|(?:stands?|stood) (?:by|up for|alongside)|(?:made|makes) no (?:comment|statement|secret|endorsement|apology|recommendation)|count(?:s|ed) (?:[\w-]+,? ){1,6}among its)\b/y

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

/** "will pay for leaflets", "won’t share its list", "did not sign up", but not "will take a while". */
function willing(tokens: Tokens, at: number): number {
  if (!isSmall(tokens, at)) return NOBODY
  if (isPhrasal(tokens, at)) return PERHAPS
  if (tokens.hash[at] === BE) return arePeople(tokens, at + 1) ? PERHAPS : THINGS
  if (isOfThings(tokens, at)) return hasItsOwn(tokens, at + 1) ? OPEN : THINGS
  return goesOnAfterVerb(tokens, at + 1) || isAsPeopleAre(tokens, at + 1) ? PERHAPS : NOBODY
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
