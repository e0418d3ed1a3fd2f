/** Chooses the words of the gate. Runs at build: it needs the lexicon, which the gate itself does without. */
import type { NameEntry } from '../../dataset/types.ts'
import { personForms, phraseForms } from '../index/name-forms.ts'
import * as PHRASE from '../index/phrase-flags.ts'
import * as WORD from '../lexicon/kinds.ts'
import { NAME_EQUIVALENTS } from '../lexicon/name-equivalents.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldWords, hashWord } from '../words/fold.ts'
import { type GateWords, surnameLine } from './gate.ts'

/** The words without which the engine finds none of these names. */
export function gateWordsOf(names: readonly NameEntry[]): GateWords {
  const words = new Set<string>()
  const capitals = new Set<string>()
  const phrases: string[][] = []
  for (const entry of names) {
    for (const { words: phrase, flags } of phraseForms(entry)) {
      const [only] = phrase
      if (flags & PHRASE.overseas) continue
      if (phrase.length > 1 || only === undefined) phrases.push(phrase)
      else if (entry.ambiguous && !(flags & PHRASE.joined)) capitals.add(only)
      else words.add(only)
    }
  }
  coverPhrases(phrases, words)
  return { words: [...words].join(' '), capitals: [...capitals].join(' '), surnames: surnamesOf(names).join('\n') }
}

/** Adds words until each phrase has one, those first that are in most phrases: few words, and none that every page has. */
function coverPhrases(phrases: readonly string[][], words: Set<string>): void {
  for (;;) {
    const counts = new Map<string, number>()
    for (const phrase of phrases) {
      if (phrase.some((word) => words.has(word))) continue
      for (const word of tellingOf(phrase)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    if (counts.size === 0) return
    // Of two that are alike, the later: names of groups go from the common to the special.
    const [most] = [...counts].reverse().sort(([a, m], [b, n]) => n - m || b.length - a.length)
    words.add((most as [string, number])[0])
  }
}

const COMMON = WORD.functional | WORD.groupNoun | WORD.action | WORD.role | WORD.personal

/** The words of a name that few pages have; all of them where there are none such. */
function tellingOf(phrase: readonly string[]): readonly string[] {
  const without = (kinds: number) => phrase.filter((word) => word.length > 1 && !(wordKinds(hashWord(word)) & kinds))
  return [without(COMMON | WORD.english), without(COMMON), phrase].find((words) => words.length > 0) ?? phrase
}

function surnamesOf(names: readonly NameEntry[]): string[] {
  const found = new Map<string, { given: Set<string>; alone: boolean }>()
  for (const entry of names) {
    if (entry.kind !== 'person') continue
    for (const { given, surname } of personForms(entry)) {
      const word = surname.at(-1) as string
      const one = found.get(word) ?? { given: new Set(), alone: false }
      for (const name of [given, ...equivalentsOf(given)]) one.given.add(name)
      one.alone ||= entry.surnameAlone === true
      found.set(word, one)
    }
  }
  return [...found].map(([word, { given, alone }]) => {
    const english = (wordKinds(hashWord(word)) & WORD.english) !== 0
    return surnameLine({ word, given: [...given].join(' '), english, alone })
  })
}

function equivalentsOf(given: string): string[] {
  return NAME_EQUIVALENTS.split('\n')
    .map((line) => line.split(' ').flatMap(foldWords))
    .filter((line) => line.includes(given))
    .flat()
}
