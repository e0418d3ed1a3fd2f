/** Compiles names into the index. Runs where time does not matter much: at build, or once a page for a few hundred names. */
import type { NameEntry } from '../dataset/types.ts'
import * as ENTITY from './entity-flags.ts'
import { fingerprint, foldWords, hashWord } from './fold.ts'
import { fullNameHash, MOST_PERSONS, type NameIndex, personEntry, slotOf } from './index-format.ts'
import * as WORD from './lexicon/kinds.ts'
import { wordKinds } from './lexicon/words.ts'
import { personForms, phraseForms } from './name-forms.ts'
import { leaveOneOut, secondLetters, slipGate, soundKey } from './slip-keys.ts'

/** Above this many surnames, a misspelt surname is looked for only where it has a capital. */
const MANY_SURNAMES = 4096

/** Builds the index of all names of people and organisations. */
export function buildIndex(entries: readonly NameEntry[]): NameIndex {
  const tokens = new TokenList()
  const surnameIds = new Map<string, number>()
  const surnameTokens: number[][] = []
  const surnameNames: number[][] = []
  const tokenSurnames: number[][] = []
  const tokenPhrases: number[][] = []
  const persons: { entity: number; surname: number; given: string }[] = []
  const phrases: { entity: number; flags: number; tokens: number[] }[] = []
  const contexts: number[][] = []

  entries.forEach((entry, entity) => {
    if (entry.kind === 'person') {
      for (const form of personForms(entry)) {
        const key = form.surname.join(' ')
        let surname = surnameIds.get(key)
        if (surname === undefined) {
          surname = surnameTokens.length
          surnameIds.set(key, surname)
          const ids = form.surname.map((word) => tokens.add(word))
          surnameTokens.push(ids)
          surnameNames.push([])
          push(tokenSurnames, ids[ids.length - 1] as number, surname)
        }
        ;(surnameNames[surname] as number[]).push(persons.length)
        persons.push({ entity, surname, given: form.given })
      }
    }
    for (const form of phraseForms(entry)) {
      const ids = form.words.map((word) => tokens.add(word))
      push(tokenPhrases, ids[ids.length - 1] as number, phrases.length)
      phrases.push({ entity, flags: form.flags, tokens: ids })
    }
    const words = (entry.context ?? []).flatMap(foldWords).filter(telling)
    contexts.push(words.map((word) => tokens.addContext(word)))
  })

  const text = new TextPool()
  const entityIdStart = new Uint32Array(entries.length + 1)
  const entityNameStart = new Uint32Array(entries.length)
  entries.forEach((entry, i) => {
    entityIdStart[i] = text.add(entry.id)
    entityNameStart[i] = text.add(entry.name)
  })
  entityIdStart[entries.length] = text.length
  const personGivenStart = new Uint32Array(persons.length + 1)
  persons.forEach((person, i) => {
    personGivenStart[i] = text.add(person.given)
  })
  personGivenStart[persons.length] = text.length

  const count = tokens.words.length
  const surnameLists = flatten(surnameNames)
  return {
    ...tokens.tables((token) => tokenSurnames[token] !== undefined || tokenPhrases[token] !== undefined),
    ...named('tokenSurnames', flatten(tokenSurnames, count)),
    ...named('tokenPhrases', flatten(tokenPhrases, count)),
    ...named('surnameTokens', flatten(surnameTokens)),
    ...named('surnameNames', surnameLists),
    personEntity: Uint32Array.from(persons, (person) => person.entity),
    personSurname: Uint32Array.from(persons, (person) => person.surname),
    personGiven: Int32Array.from(persons, (person) => hashWord(person.given)),
    personTable: personTable(persons),
    phraseEntity: Uint32Array.from(phrases, (phrase) => phrase.entity),
    phraseFlags: Uint8Array.from(phrases, (phrase) => phrase.flags),
    ...named('phraseTokens', flatten(phrases.map((phrase) => phrase.tokens))),
    ...slipTables(tokens.words, Object.keys(tokenSurnames).map(Number)),
    entityFlags: Uint8Array.from(
      entries,
      (entry) =>
        (entry.kind === 'person' ? ENTITY.person : 0) |
        (entry.ambiguous ? ENTITY.ambiguous : 0) |
        (entry.surnameAlone ? ENTITY.surnameAlone : 0) |
        (entry.kind === 'union' ? ENTITY.union : 0),
    ),
    ...named('entityContext', flatten(contexts)),
    text: text.bytes(),
    entityIdStart,
    entityNameStart,
    personGivenStart,
  }
}

/** Words of a context phrase that say something by themselves. */
function telling(word: string): boolean {
  const plain =
    WORD.functional | WORD.linking | WORD.role | WORD.groupNoun | WORD.party | WORD.politics | WORD.needsCapital
  return word.length > 4 && !(wordKinds(hashWord(word)) & plain)
}

function push(lists: number[][], at: number, value: number): void {
  const list = lists[at]
  if (list) list.push(value)
  else lists[at] = [value]
}

interface Flat {
  values: Uint32Array<ArrayBuffer>
  start: Uint32Array<ArrayBuffer>
}

function flatten(lists: (number[] | undefined)[], length = lists.length): Flat {
  const start = new Uint32Array(length + 1)
  for (let i = 0; i < length; i++) start[i + 1] = (start[i] as number) + (lists[i]?.length ?? 0)
  const values = new Uint32Array(start[length] as number)
  for (let i = 0; i < length; i++) values.set(lists[i] ?? [], start[i])
  return { values, start }
}

function named<N extends string>(name: N, flat: Flat): Record<N | `${N}Start`, Uint32Array<ArrayBuffer>> {
  return { [name]: flat.values, [`${name}Start`]: flat.start } as Record<N | `${N}Start`, Uint32Array<ArrayBuffer>>
}

/** A power of two with room to spare. */
function tableSize(entries: number, room = 2): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, entries * room)))
}

class TokenList {
  readonly words: string[] = []
  readonly #ids = new Map<string, number>()
  readonly #context: number[] = []

  add(word: string): number {
    const known = this.#ids.get(word)
    if (known !== undefined) return known
    const id = this.words.push(word) - 1
    this.#ids.set(word, id)
    this.#context.push(0)
    return id
  }

  addContext(word: string): number {
    const id = this.add(word)
    this.#context[id] = 1
    return id
  }

  /** Only tokens that end a name or are context can be hit by the scan; the others are looked at from those. */
  tables(endsName: (token: number) => boolean) {
    const hashes = Int32Array.from(this.words, hashWord)
    const size = tableSize(this.words.length)
    const tokenKeys = new Int32Array(size)
    const tokenIds = new Int32Array(size)
    // The words of the lexicon are put into the same filter when it is used; fingerprints have 19 bits.
    const tokenFilter = new Uint8Array(Math.min(1 << 16, tableSize(this.words.length + 1024, 16) >> 3))
    const mask = tokenFilter.length * 8 - 1
    const tokenCharsStart = new Uint32Array(this.words.length + 1)
    this.words.forEach((word, id) => {
      tokenCharsStart[id + 1] = (tokenCharsStart[id] as number) + word.length
      if (!endsName(id) && !this.#context[id]) return
      const hash = hashes[id] as number
      let slot = slotOf(hash, size)
      while (tokenIds[slot] !== 0) slot = (slot + 1) & (size - 1)
      tokenKeys[slot] = hash
      tokenIds[slot] = id + 1
      const bit = fingerprint(hash) & mask
      tokenFilter[bit >> 3] = (tokenFilter[bit >> 3] as number) | (1 << (bit & 7))
    })
    const tokenChars = new Uint8Array(tokenCharsStart[this.words.length] as number)
    this.words.forEach((word, id) => {
      for (let i = 0; i < word.length; i++) tokenChars[(tokenCharsStart[id] as number) + i] = word.charCodeAt(i)
    })
    const tokenContext = Uint8Array.from(this.#context)
    return { tokenKeys, tokenIds, tokenFilter, tokenHash: hashes, tokenChars, tokenCharsStart, tokenContext }
  }
}

class TextPool {
  length = 0
  readonly #parts: Uint8Array[] = []
  readonly #encoder = new TextEncoder()

  add(text: string): number {
    const start = this.length
    const part = this.#encoder.encode(text)
    this.#parts.push(part)
    this.length += part.length
    return start
  }

  bytes(): Uint8Array<ArrayBuffer> {
    const all = new Uint8Array(this.length)
    let at = 0
    for (const part of this.#parts) {
      all.set(part, at)
      at += part.length
    }
    return all
  }
}

function personTable(persons: { surname: number; given: string }[]): Uint32Array<ArrayBuffer> {
  if (persons.length > MOST_PERSONS)
    throw new Error(`An index holds ${MOST_PERSONS} names of people at most, not ${persons.length}: leave some out.`)
  const size = tableSize(persons.length)
  const table = new Uint32Array(size)
  persons.forEach((person, i) => {
    const hash = fullNameHash(hashWord(person.given), person.surname)
    let slot = slotOf(hash, size)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = personEntry(hash, i)
  })
  return table
}

/** Under each form of a surname's last word with one letter left out, and under the word itself: the word. */
function slipTables(words: string[], lastTokens: number[]) {
  const surnames = lastTokens.filter(
    (token) => (words[token] as string).length >= 5 && !(wordKinds(hashWord(words[token] as string)) & WORD.title),
  )
  let entries = 0
  for (const token of surnames) entries += (words[token] as string).length + 2
  const size = tableSize(entries, 1.4)
  const slipTable = new Uint32Array(size)
  const slipFilter = new Uint8Array(4096)
  if (surnames.length > MANY_SURNAMES) slipFilter.fill(0xff)
  for (const token of surnames) {
    const word = words[token] as string
    for (const key of word.length >= 7 ? [...leaveOneOut(word), soundKey(word)] : leaveOneOut(word)) {
      let slot = slotOf(key, size)
      while (slipTable[slot] !== 0) slot = (slot + 1) & (size - 1)
      slipTable[slot] = ((token + 1) << 8) | (key >>> 24)
    }
    for (const second of secondLetters(word)) {
      for (let length = word.length - 1; length <= word.length + 1; length++) {
        const gate = slipGate(word.charCodeAt(0), second.charCodeAt(0), length)
        slipFilter[gate >> 3] = (slipFilter[gate >> 3] as number) | (1 << (gate & 7))
      }
    }
  }
  return { slipTable, slipFilter }
}
