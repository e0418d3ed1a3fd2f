/** Fills the index's tables. */
import type { NameEntry } from '../../dataset/types.ts'
import { hashWord } from '../words/fold.ts'
import * as CONTEXT from './context-numbers.ts'
import { contextNumber } from './context-numbers.ts'
import { fullNameHash, MOST_PERSONS, MOST_WORDS, type NameIndex, personEntry, setBit, slotOf } from './index-format.ts'
import { type NameLists, nameLists } from './name-lists.ts'
import { leaveOneOut, slipGates, soundKey } from './slip-keys.ts'

/** Above this many surnames, a misspelt surname is looked for only where it has a capital. */
const MANY_SURNAMES = 4096

/** Builds the index of all names of people and organisations. */
export function buildIndex(entries: readonly NameEntry[]): NameIndex {
  return indexOf(nameLists(entries))
}

/**
 * The index of names that were made lists.
 * @throws where there are more names or words than it holds
 */
export function indexOf(lists: NameLists): NameIndex {
  const { words: tokens, entities, contexts, contextPhrases, bearers, surnames, persons, phrases, slippable } = lists
  if (persons.length > MOST_PERSONS) throw tooMany('names of people', persons.length, MOST_PERSONS)
  if (tokens.length > MOST_WORDS) throw tooMany('different words', tokens.length, MOST_WORDS)
  const tokenSurnames: number[][] = []
  const tokenPhrases: number[][] = []
  const surnameNames: number[][] = surnames.map(() => [])
  surnames.forEach((surname, number) => {
    push(tokenSurnames, surname.at(-1) as number, number)
  })
  persons.forEach(([, surname], person) => {
    push(surnameNames, surname, person)
  })
  phrases.forEach(([, , phrase], number) => {
    push(tokenPhrases, phrase.at(-1) as number, number)
  })
  const surnameBearers: number[][] = surnames.map(() => [])
  for (const [surname, , bearer] of bearers) surnameBearers[surname]?.push(...bearer)
  const tokenContext = new Uint8Array(tokens.length)
  for (const context of [...contexts, ...surnameBearers])
    for (const token of context) if (token >= 0) tokenContext[token] = CONTEXT.byItself
  for (const phrase of contextPhrases) {
    const last = phrase.at(-1) as number
    tokenContext[last] = (tokenContext[last] as number) | CONTEXT.endsPhrase
  }

  const text = new TextPool()
  const entityIdStart = new Uint32Array(entities.length + 1)
  const entityNameStart = new Uint32Array(entities.length)
  entities.forEach(([id, name], entity) => {
    entityIdStart[entity] = text.add(id)
    entityNameStart[entity] = text.add(name)
  })
  entityIdStart[entities.length] = text.length
  const personGivenStart = new Uint32Array(persons.length + 1)
  persons.forEach(([, , given], person) => {
    personGivenStart[person] = text.add(given)
  })
  personGivenStart[persons.length] = text.length
  const bearerNameStart = new Uint32Array(bearers.length + 1)
  bearers.forEach(([, who], bearer) => {
    bearerNameStart[bearer] = text.add(who)
  })
  bearerNameStart[bearers.length] = text.length

  return {
    ...tokenTables(tokens, (token) => Boolean(tokenSurnames[token] || tokenPhrases[token] || tokenContext[token])),
    tokenContext,
    ...named('tokenSurnames', flatten(tokenSurnames, tokens.length)),
    ...named('tokenPhrases', flatten(tokenPhrases, tokens.length)),
    ...named('surnameTokens', flatten(surnames)),
    ...named('surnameNames', flatten(surnameNames)),
    personEntity: Uint32Array.from(persons, ([entity]) => entity),
    personSurname: Uint32Array.from(persons, ([, surname]) => surname),
    personGiven: Int32Array.from(persons, ([, , given]) => hashWord(given)),
    personTable: personTable(persons),
    ...nicknameTables(lists),
    phraseEntity: Uint32Array.from(phrases, ([entity]) => entity),
    phraseFlags: Uint8Array.from(phrases, ([, flags]) => flags),
    ...named('phraseTokens', flatten(phrases.map(([, , phrase]) => phrase))),
    ...slipTables(tokens, slippable),
    entityFlags: Uint8Array.from(entities, ([, , flags]) => flags),
    entityBegan: Uint16Array.from(entities, ([, , , began]) => began),
    ...named('contextTokens', flatten(contextPhrases)),
    ...named(
      'entityContext',
      flatten(contexts.map((context) => context.map((each) => contextNumber(each, tokens.length)))),
    ),
    ...named('surnameBearers', flatten(surnameBearers)),
    text: text.bytes(),
    entityIdStart,
    entityNameStart,
    personGivenStart,
    bearerNameStart,
  }
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

/** Pairs of hashes: a given name as it may be written, and that of somebody in the index. */
function nicknameTables({ nicknames, persons }: NameLists) {
  const given = new Set(persons.map(([, , name]) => name))
  const written: number[] = []
  const meant: number[] = []
  for (const group of nicknames) {
    for (const name of group) {
      if (!given.has(name)) continue
      for (const other of group) {
        if (other === name) continue
        written.push(hashWord(other))
        meant.push(hashWord(name))
      }
    }
  }
  return { nicknameWritten: Int32Array.from(written), nicknameGiven: Int32Array.from(meant) }
}

/** A power of two with room to spare. */
function tableSize(entries: number, room = 2): number {
  return 2 ** Math.ceil(Math.log2(Math.max(16, entries * room)))
}

/** Only tokens that end a name or are context can be hit by the scan; the others are looked at from those. */
function tokenTables(words: readonly string[], isHit: (token: number) => boolean) {
  const tokenHash = Int32Array.from(words, hashWord)
  const size = tableSize(words.length)
  const tokenKeys = new Int32Array(size)
  const tokenIds = new Int32Array(size)
  // The words of the lexicon are put into the same filter when it is used.
  const tokenFilter = new Uint8Array(Math.min(1 << 16, tableSize(words.length + 1024, 16) >> 3))
  const tokenCharsStart = new Uint32Array(words.length + 1)
  words.forEach((word, id) => {
    tokenCharsStart[id + 1] = (tokenCharsStart[id] as number) + word.length
    if (!isHit(id)) return
    const hash = tokenHash[id] as number
    let slot = slotOf(hash, size)
    while (tokenIds[slot] !== 0) slot = (slot + 1) & (size - 1)
    tokenKeys[slot] = hash
    tokenIds[slot] = id + 1
    setBit(tokenFilter, slotOf(hash, tokenFilter.length * 8))
  })
  const tokenChars = new Uint8Array(tokenCharsStart[words.length] as number)
  words.forEach((word, id) => {
    for (let i = 0; i < word.length; i++) tokenChars[(tokenCharsStart[id] as number) + i] = word.charCodeAt(i)
  })
  return { tokenKeys, tokenIds, tokenFilter, tokenHash, tokenChars, tokenCharsStart }
}

function tooMany(what: string, count: number, most: number): Error {
  return new Error(`An index holds ${most} ${what} at most, not ${count}: leave some names out.`)
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

function personTable(persons: NameLists['persons']): Uint32Array<ArrayBuffer> {
  const size = tableSize(persons.length)
  const table = new Uint32Array(size)
  persons.forEach(([, surname, given], i) => {
    const hash = fullNameHash(hashWord(given), surname)
    let slot = slotOf(hash, size)
    while (table[slot] !== 0) slot = (slot + 1) & (size - 1)
    table[slot] = personEntry(hash, i)
  })
  return table
}

/** Under each form of a word with one letter left out, and under the word itself: the word. */
function slipTables(words: readonly string[], slippable: readonly number[]) {
  let entries = 0
  for (const token of slippable) entries += (words[token] as string).length + 2
  const size = tableSize(entries, 1.4)
  const slipTable = new Uint32Array(size)
  const slipFilter = new Uint8Array(4096)
  if (slippable.length > MANY_SURNAMES) slipFilter.fill(0xff)
  for (const token of slippable) {
    const word = words[token] as string
    for (const key of word.length >= 6 ? [...leaveOneOut(word), soundKey(word)] : leaveOneOut(word)) {
      let slot = slotOf(key, size)
      while (slipTable[slot] !== 0) slot = (slot + 1) & (size - 1)
      slipTable[slot] = ((token + 1) << 8) | (key >>> 24)
    }
    for (const gate of slipGates(word)) setBit(slipFilter, gate)
  }
  return { slipTable, slipFilter }
}
