/** What the words beside a full name say of who it is: somebody else for certain, of another field, or nothing. */

import {
  AT_WORK,
  AUTHOR,
  FORMER,
  OTHERS,
  PRIVATE,
  PROFESSIONAL,
  SET_APART,
  SHARED_NAME,
  SIGNED,
} from '../../block/told.ts'
import * as WORD from '../../lexicon/kinds.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, kindsAt, startsSentence, wordAt } from '../../words/writing.ts'
import { isWriter } from '../word-or-person/persons.ts'
import { isVerbWithParticle } from '../word-or-person/surname-as-word.ts'
import { isInCourt } from './in-court.ts'
import { bornLongAgo } from './in-passing.ts'
import { isBeasts, isProduct, isShopOf, isThingCalledSo } from './named-after.ts'
import { isOneOfUs } from './one-of-us.ts'
import { ofOtherParty } from './other-parties.ts'
import { isOnStage, isPlayer } from './performers.ts'
import { isFellow, isPrivate, isScholar } from './private-lives.ts'
import { isHonoured, isMaker, isOwner, isSentByFirm, isTurnedTo } from './registers.ts'
import { isNamedAgain, isNotThe, isSetApart, isSharedName, isTheOneWhoStood, isTheOtherOne } from './set-apart.ts'
import { isPetitioner, isSignature, isSignedBelow, saysOffice } from './signatures.ts'
import { isAtWork, isNewcomer, isTradeBefore, ofOtherField } from './trades.ts'
import { isRetired, UNIFORMED } from './uniformed.ts'

/** "John Spellar Mackay (BSc 1955)", "Ann Henderson Turner was": a longer name, where what follows is nobody's given name. */
const LONGER = / [A-Z][a-z]+(?=,| \(|[.;]|$| (?:is|was|has|had|said|says|who|from|of|and)\b)/y

function isLongerName(tokens: Tokens, to: number): boolean {
  if (!tokens.plain || !matchesAt(LONGER, tokens.text, tokens.end[to] as number)) return false
  const kinds = kindsAt(tokens, to + 1)
  const other =
    WORD.given |
    WORD.role |
    WORD.title |
    WORD.party |
    WORD.politics |
    WORD.place |
    WORD.british |
    WORD.functional |
    WORD.office
  return (kinds & WORD.surname) !== 0 && !(kinds & other) && !(kinds & WORD.english)
}

/** "And my friend Sophie Wilson?": whom readers do not know. */
const MY_FRIEND =
  /\b[Mm]y (?:(?:old|best|late|good|dear|new|little) )?(?:friend|neighbour|colleague|boss|teacher|classmate|flatmate|landlady|landlord|dentist|doctor|gran|nan|wife|husband|girlfriend|boyfriend|partner|cousin|daughter|son|sister|brother|mother|father|mum|dad)(?: is)?,? $/

/** "Tina McKay, 7.30, Friends’ Meeting House": when she speaks, and not how old she is. */
const TIME_AFTER = /, \d{1,2}(?:[.:]\d\d|[ap]m\b)/y

/** "Sgt Jane Aitchison", "Judge Wheeler", "Kevin Peel, 14,": nobody of the dataset. */
function isUniformedOrChild(tokens: Tokens, from: number, to: number): boolean {
  if (from > 0 && isAmong(tokens, from - 1, UNIFORMED) && gapBefore(tokens, from) <= GAP.point) return true
  if (isInCourt(tokens, to)) return true
  if (isRetired(tokens, to) || isOnStage(tokens, from, to)) return true
  const next = to + 1
  if (gapBefore(tokens, next) !== GAP.comma || matchesAt(TIME_AFTER, tokens.text, tokens.end[to] as number))
    return false
  const age = Number(wordAt(tokens, next))
  return age > 0 && age < 18 && gapBefore(tokens, next + 1) >= GAP.comma
}

/** What the words beside a full name say of who it is: a value of told.ts, 0 where they say nothing. */
export function personTold(tokens: Tokens, from: number, to: number): number {
  if (isSharedName(tokens, to)) return SHARED_NAME
  if (
    isProduct(tokens, to) ||
    isShopOf(tokens, to) ||
    isVerbWithParticle(tokens, from, to) ||
    isFellow(tokens, to) ||
    isThingCalledSo(tokens, from) ||
    ofOtherParty(tokens, from, to) ||
    isUniformedOrChild(tokens, from, to) ||
    isLongerName(tokens, to) ||
    isHonoured(tokens, to) ||
    isBeasts(tokens, from, to)
  )
    return OTHERS
  // Of whom a letter says that he sat on the NEC, his town tells who it is.
  if (isSignedBelow(tokens, from, to)) return saysOffice(tokens, from) ? SIGNED : OTHERS
  if (isAtWork(tokens, to) || isNewcomer(tokens, from, to) || isOneOfUs(tokens, to) || isTurnedTo(tokens, from, to))
    return AT_WORK
  if (bornLongAgo(tokens.text, tokens.end[to] as number)) return OTHERS
  if (isNotThe(tokens, to) || isNamedAgain(tokens, from, to)) return OTHERS
  // "And my friend Sophie Wilson?"
  const isFriend = MY_FRIEND.test(textBefore(tokens.text, tokens.start[from] as number, 40))
  if (isFriend && tokens.text[tokens.end[to] as number] === '?') return OTHERS
  if (isFriend) return PRIVATE
  if (isSetApart(tokens, from)) return SET_APART
  const isCommon = (kindsAt(tokens, to) & WORD.surname) !== 0
  if (isCommon && isTheOneWhoStood(tokens, from, to)) return SET_APART
  if (isCommon && isMaker(tokens, from)) return OTHERS
  const isProfessional = () =>
    isScholar(tokens, to) || isPlayer(tokens, to) || isSentByFirm(tokens, to) || isOwner(tokens, from)
  if (isCommon && isProfessional()) return PROFESSIONAL
  if (isTheOtherOne(tokens, from) || ofOtherField(tokens, to) || isTradeBefore(tokens, from)) return FORMER
  if ((isSignature(tokens, from, to) || isPetitioner(tokens, from, to)) && kindsAt(tokens, to) & WORD.surname)
    return SIGNED
  if (isPrivate(tokens, from, to)) return PRIVATE
  return startsSentence(tokens, from) && isWriter(tokens, to) ? AUTHOR : 0
}
