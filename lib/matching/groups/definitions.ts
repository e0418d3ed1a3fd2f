/** Initials and the name they stand for, one in brackets after the other: the group's, or another's. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import * as ENTITY from '../index/entity-flags.ts'
import { entityName, type NameIndex } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { foldOf, hashWord } from '../words/fold.ts'
import { textAfter, textBefore } from '../words/patterns.ts'
import type { Tokens } from '../words/tokens.ts'
import { isSmall, kindsAt } from '../words/writing.ts'

/** What stands between initials and what they stand for. */
const GLOSSING = new Set(['(', ',', '–', '—', '-'])

/** ", by which he meant the Liverpool Racquet Club", "stands for Learning Resource Centre" */
const MEANING =
  /,? (?:(?:by|with) which[^.;]{1,40} (?:means?|meant)|(?:which |here )?(?:stands?|stood|standing|(?:(?:is|was) )?short) for|meaning)(?= )/y

/** "also means the council’s building department", "can mean something else": the initials as such, and no group’s. */
const OTHER_MEANING =
  /^\W? (?:(?:(?:can|could|may|might) )?(?:also|normally|usually|mostly) (?:means?|stands? for|refers? to)|(?:can|could|may|might) (?:mean|stand for)|means? (?:other|different|something else|another)) (?!a (?:lot|great|good|big|bit|chance|voice|place|home|new)|so |much|more|that|every|business|well|no|wh)/i
/** "I work nights for the DLO", "a van from the DLO" */
const WORKS_THERE =
  /\b(?:(?:i|s?he|they|dad|mum|who|mate|brother|husband|son) (?:\w+ )?work(?:s|ed)?(?: \w+){0,2}|(?:job|shifts?|nights|van|apprenticeship|plumber|joiner|electrician|apprentice|bricklayer|roofer)s?) (?:for|at|in|from) the $/i

/** "DLO – (1) Don’t Leave, Organise; (2) a direct labour organisation": an entry of a glossary that has several meanings. */
const SENSES = /^\W*([A-Z]{2,5})\b[^\w.;]{1,4}(?:1|i|a)[).][^\n]*\W(?:2|ii|b)[).]/
const ENTRY = 600

function isOneOfSenses({ text, start, end }: Tokens, from: number, at: number): boolean {
  const first = start[from] as number
  return first > 0 && SENSES.exec(text.slice(0, Math.min(first, ENTRY)))?.[1] === text.slice(first, end[at])
}

/** The initials are said to mean something else as well, or are those of where somebody has work. */
export function meansAnother(tokens: Tokens, from: number, at: number): boolean {
  const { text, start, end } = tokens
  const before = textBefore(text, start[from] as number, 48)
  if (isOneOfSenses(tokens, from, at) && !/^[’']s /.test(textAfter(text, end[at] as number, 3))) return true
  return OTHER_MEANING.test(textAfter(text, end[at] as number, 60)) || WORKS_THERE.test(before)
}

/** Initials in brackets: do they stand right after this entity's name, or after another with these initials? */
export function definitionBefore(tokens: Tokens, at: number, entity: number, found: readonly Candidate[]): number {
  const before = tokens.end[at - 1] as number
  if (at > 0 && found.slice(-8).some((candidate) => candidate.entity === entity && candidate.end === before))
    return MARK.defined
  const letters: number[] = []
  for (let i = tokens.start[at] as number; i < (tokens.end[at] as number); i++)
    letters.push(foldOf(tokens.text.charCodeAt(i)))
  return initialsBefore(tokens, at, letters, false) || initialsBefore(tokens, at, letters, true)
    ? MARK.definedOtherwise
    : 0
}

/**
 * What follows spells the initials out: as something else ("LRC (Learning Resource Centre)", "LRC, the Leisure and Rowing Club"),
 * as the entity's own name ("ASLEF, the Associated Society …"), or it does not.
 */
export function explainedAs(tokens: Tokens, index: NameIndex, at: number, entity: number): number {
  const { text, start, end, count } = tokens
  if (at + 1 >= count) return 0
  const gap = text.slice(end[at], start[at + 1]).trim()
  const words: number[] = []
  let word = at + 1
  MEANING.lastIndex = end[at] as number
  if (MEANING.test(text)) while (word < count && (start[word] as number) < MEANING.lastIndex) word++
  else if (!GLOSSING.has(gap)) return 0
  if (kindsAt(tokens, word) & WORD.determiner) word++
  for (let i = start[at] as number; i < (end[at] as number); i++) {
    const letter = foldOf(text.charCodeAt(i))
    const isLetter = () => letter === foldOf(text.charCodeAt(start[word] as number))
    if (word < count && words.length > 0 && !isLetter() && (end[word] as number) - (start[word] as number) <= 3) word++
    if (word >= count || !isLetter() || (gap !== '(' && isSmall(tokens, word))) return 0
    words.push(tokens.hash[word++] as number)
  }
  return isNameOf(index, words, entity) ? MARK.defined : MARK.definedOtherwise
}

/** The words stand in this order in a name of the entity; small ones may be left out: "Associated Society Locomotive …". */
function isNameOf(index: NameIndex, words: readonly number[], entity: number): boolean {
  // "RLB (Rebecca Long-Bailey)"
  if ((index.entityFlags[entity] as number) & ENTITY.person) {
    const name = entityName(index, entity).toLowerCase().split(/[ -]/)
    return name.length === words.length && name.every((word, i) => hashWord(word) === words[i])
  }
  return index.phraseEntity.some((owner, phrase) => {
    if (owner !== entity) return false
    const end = index.phraseTokensStart[phrase + 1] as number
    let next = index.phraseTokensStart[phrase] as number
    return words.every((hash) => {
      while (next < end && index.tokenHash[index.phraseTokens[next] as number] !== hash) next++
      return next++ < end
    })
  })
}

function initialsBefore(tokens: Tokens, at: number, letters: readonly number[], skipSmall: boolean): boolean {
  let word = at - 1
  for (let i = letters.length - 1; i >= 0; i--) {
    const isLetter = () => letters[i] === foldOf(tokens.text.charCodeAt(tokens.start[word] as number))
    // "for the", but not the "Gay" of "Lesbian and Gay Archives"
    while (skipSmall && word >= 0 && !isLetter() && (tokens.end[word] as number) - (tokens.start[word] as number) <= 3)
      word--
    if (word < 0 || !isLetter()) return false
    word--
  }
  return true
}
