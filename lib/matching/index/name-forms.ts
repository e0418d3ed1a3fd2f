/** In which forms a name is looked for: a person's given name and surname, a group's words. */

import type { NameEntry } from '../../dataset/types.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { foldWords, hashWord } from '../words/fold.ts'
import * as PHRASE from './phrase-flags.ts'

export interface PersonForm {
  /** First given name, folded. */
  given: string
  /** Words of the surname, folded: long, bailey. */
  surname: string[]
}

export interface PhraseForm {
  words: string[]
  /** Bits of phrase-flags.ts. */
  flags: number
}

/** Surnames that others have so, and that are often taken for one another; those that nobody has are found as slips. */
const RESPELT = new Map([
  ['stuart', ['stewart']],
  ['rahman', ['rehman']],
  ['mahmood', ['mehmood', 'mahmud', 'mehmud']],
  ['bolton', ['boulton']],
  ['peel', ['peele']],
  ['bird', ['byrd']],
  ['byrne', ['byrnes']],
])
const RESPELT_AS = new Set([...RESPELT.values()].flat().map(hashWord))

/** The word is a surname's other spelling: by itself it is whoever's surname it is. */
export const isRespelt = (hash: number): boolean => RESPELT_AS.has(hash)

const PARTICLES = ['de', 'del', 'della', 'den', 'der', 'di', 'du', 'la', 'le', 'van', 'von', 'bin', 'al', 'el', 'ter']
/** Words so common in party talk that a group's name out of two of them is a phrase as well. */
const EVERYDAY =
  'labour first open young red blue students values voice left new progress momentum mainstream compass organise'.split(
    ' ',
  )

/** Given name and surname of every form that has both; the rest of a person's names are phrases. */
export function personForms(entry: NameEntry): PersonForm[] {
  const forms: PersonForm[] = []
  for (const name of [entry.name, ...entry.aliases]) {
    const words = name.split(/\s+/).filter((word) => foldWords(word).length > 0)
    while (words.length > 2 && wordKinds(hashWord(words[0] as string)) & WORD.title) words.shift()
    if (words.length < 2) continue
    let from = words.length - 1
    while (from > 1 && PARTICLES.includes(foldWords(words[from - 1] as string).join(''))) from--
    const surname = words.slice(from).flatMap(foldWords)
    const given = foldWords(words[0] as string)[0] as string
    if (given.length > 1 || surname.length > 1) forms.push({ given, surname })
    // "Gisela Stewart"
    if (surname.length === 1)
      for (const other of RESPELT.get(surname[0] as string) ?? []) forms.push({ given, surname: [other] })
  }
  return forms
}

/** Nobody joins more letters than that in a hashtag. */
const LONGEST_HASHTAG = 30

/** The word sequences by which an organisation, or a person by initials or byname, is found. */
export function phraseForms(entry: NameEntry): PhraseForm[] {
  const forms = new Map<string, PhraseForm>()
  const add = (words: string[], flags: number, parted = ' ') => {
    const key = words.join(parted)
    forms.set(key, { words, flags: flags | (forms.get(key)?.flags ?? 0) })
  }
  for (const name of [entry.name, ...entry.aliases]) {
    if (entry.kind === 'person' && /\s/.test(name.trim())) continue
    for (const spelling of spellings(name)) {
      const words = foldWords(spelling)
      if (words[0] === 'the') words.shift()
      const together = words.join('')
      if (together.length < 2) continue
      const initials = words.length === 1 && name.length <= 6 && name === name.toUpperCase()
      const flags = (initials ? PHRASE.initials : 0) | wordingFlags(name, words)
      add(words, flags)
      // Two words of it are an Australian party's, or a phrase.
      const last = words.length - 1
      if (last > 1 && words[last] === 'labour') add([...words.slice(0, -1), 'labor'], flags | PHRASE.overseas)
      // Not after a letter that is a word, or a page's commonest ones would all be looked at.
      // "C.L.G.A." is found by its G.
      const isCut = together.endsWith('a')
      if (initials && /^[a-z]+[^is\d]$/.test(together))
        add([...together.slice(0, isCut ? -1 : 9)], PHRASE.initials | PHRASE.dotted | (isCut ? PHRASE.joined : 0), '.')
      const joins = together.length >= 8 && together.length <= LONGEST_HASHTAG
      if (words.length > 1 && joins && entry.kind !== 'person') add([together], PHRASE.joined)
    }
  }
  return [...forms.values()]
}

function wordingFlags(name: string, words: readonly string[]): number {
  const everyday = words.length <= 2 && words.every((word) => EVERYDAY.includes(word))
  return (
    (/\S[,–—…&]|\s[-–—&]\s/.test(name) ? PHRASE.loose : 0) |
    (everyday ? PHRASE.everyday : 0) |
    (everyday && /\s[a-z]/.test(name) ? PHRASE.plain : 0)
  )
}

/** Apostrophes are left out or misplaced ("Dont Leave", "Baker's Union"), "&" is written for "and", and "grassroots" as two words. */
function spellings(name: string): string[] {
  const all = [name]
  if (/\w['’]\w/.test(name)) all.push(name.replace(/['’]/g, ''))
  if (/s['’](?!\w)/.test(name)) all.push(name.replace(/s['’](?!\w)/g, '’s'))
  if (/\sand\s/.test(name)) all.push(name.replace(/\sand\s/g, ' '))
  if (/\s&\s/.test(name)) all.push(name.replace(/\s&\s/g, ' and '))
  if (/\bgrassroots\b/i.test(name)) all.push(name.replace(/\bgrassroots\b/i, 'Grass Roots'))
  return all
}
