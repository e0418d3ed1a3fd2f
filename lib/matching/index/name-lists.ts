/** Names as lists of numbers and words: all of the index that takes rules and word lists to find out. */
import type { BetterKnown, NameEntry } from '../../dataset/types.ts'
import * as WORD from '../lexicon/kinds.ts'
import { NAME_EQUIVALENTS } from '../lexicon/name-equivalents.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldWords, hashWord } from '../words/fold.ts'
import { bearerEntries } from './bearer-entries.ts'
import * as ENTITY from './entity-flags.ts'
import { personForms, phraseForms } from './name-forms.ts'

/** Words, surnames and entities are numbered by their places. */
export interface NameLists {
  /** Every word of a name or its context, folded. */
  words: readonly string[]
  /** Id, name, bits of entity-flags.ts, and the month in which it began, counted from the year 0, or 0. */
  entities: [id: string, name: string, flags: number, began: number][]
  /** Of each entity: words that go with it, and phrases, the number of each turned over. */
  contexts: number[][]
  /** The words of each such phrase. */
  contextPhrases: number[][]
  /** Better-known bearers of surnames: who it is, for the reader, and entries as bearer-entries.ts says. */
  bearers: [surname: number, who: string, entries: number[]][]
  /** The words of each surname. */
  surnames: number[][]
  persons: [entity: number, surname: number, given: string][]
  /** Given names of these persons among those that stand for them. */
  nicknames: string[][]
  phrases: [entity: number, flags: number, words: number[]][]
  /** Last words of surnames that are looked for misspelt. */
  slippable: number[]
}

/** All forms of the dataset's names, as numbers and words. */
export function nameLists(entries: readonly NameEntry[]): NameLists {
  const words = new Numbered()
  const surnameNumbers = new Numbered()
  const surnames: number[][] = []
  const persons: NameLists['persons'] = []
  const phrases: NameLists['phrases'] = []
  const contexts: number[][] = []
  const contextNumbers = new Numbered()
  const contextPhrases: number[][] = []
  entries.forEach((entry, entity) => {
    for (const { given, surname } of entry.kind === 'person' ? personForms(entry) : []) {
      const number = surnameNumbers.of(surname.join(' '))
      surnames[number] ??= surname.map((word) => words.of(word))
      persons.push([entity, number, given])
    }
    for (const form of phraseForms(entry)) phrases.push([entity, form.flags, form.words.map((word) => words.of(word))])
    contexts.push(
      (entry.context ?? []).map(foldWords).flatMap(([word = '', ...more]) => {
        if (more.length === 0) return [words.of(word)]
        // A phrase is numbered once, below 0, where words have their numbers.
        const number = contextNumbers.of([word, ...more].join(' '))
        contextPhrases[number] ??= [word, ...more].map((each) => words.of(each))
        return [~number]
      }),
    )
  })
  const last = new Set(surnames.map((surname) => surname.at(-1) as number))
  return {
    words: words.all,
    entities: entries.map((entry) => [entry.id, entry.name, flagsOf(entry), monthOf(entry.began)]),
    contexts,
    contextPhrases,
    bearers: bearersAmong(entries).map((bearer, number) => [
      surnameNumbers.of(foldWords(bearer.surname).join(' ')),
      `${bearer.name} (${bearer.known})`,
      bearerEntries(bearer, number, (word) => words.of(word)),
    ]),
    surnames,
    persons,
    nicknames: nicknamesOf(new Set(persons.map(([, , given]) => given))),
    phrases,
    slippable: [...last].sort((one, other) => one - other).filter((word) => isSlippable(words.all[word] as string)),
  }
}

/** Each once, though several entries may have the surname. */
function bearersAmong(entries: readonly NameEntry[]): BetterKnown[] {
  return [...new Set(entries.flatMap(({ betterKnown }) => betterKnown ?? []))]
}

function nicknamesOf(given: ReadonlySet<string>): string[][] {
  return NAME_EQUIVALENTS.split('\n')
    .map((line) => line.split(' '))
    .filter((group) => group.some((name) => given.has(name)))
}

/** Of a year the first month. */
function monthOf(date?: string): number {
  if (!date) return 0
  const [year = 0, month = 1] = date.split('-').map(Number)
  return year * 12 + month - 1
}

function flagsOf({ kind, ambiguous, surnameAlone, wellKnown, peer, pronoun }: NameEntry): number {
  return (
    (kind === 'person' ? ENTITY.person : 0) |
    (ambiguous ? ENTITY.ambiguous : 0) |
    (surnameAlone ? ENTITY.surnameAlone : 0) |
    (wellKnown ? ENTITY.wellKnown : 0) |
    (peer ? ENTITY.peer : 0) |
    (kind === 'union' ? ENTITY.union : 0) |
    (pronoun === 'he' ? ENTITY.he : pronoun === 'she' ? ENTITY.she : 0)
  )
}

function isSlippable(word: string): boolean {
  return word.length >= 3 && !(wordKinds(hashWord(word)) & WORD.title)
}

/** Gives each text a number, counted from 0. */
class Numbered {
  readonly all: string[] = []
  readonly #numbers = new Map<string, number>()

  of(word: string): number {
    let number = this.#numbers.get(word)
    if (number === undefined) {
      number = this.all.push(word) - 1
      this.#numbers.set(word, number)
    }
    return number
  }
}
