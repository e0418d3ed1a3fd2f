/**
 * The name index: typed arrays only, so that that of many names can be stored as one buffer and used as soon as it is loaded.
 * The extension makes that of its few names anew each time. Lists of lists are kept as two arrays: `xStart[i]` to `xStart[i + 1]` is the stretch of `x` that belongs to i.
 */

const SECTIONS = [
  ['tokenKeys', Int32Array],
  ['tokenIds', Int32Array],
  ['tokenFilter', Uint8Array],
  ['tokenHash', Int32Array],
  ['tokenChars', Uint8Array],
  ['tokenCharsStart', Uint32Array],
  ['tokenContext', Uint8Array],
  ['tokenSurnames', Uint32Array],
  ['tokenSurnamesStart', Uint32Array],
  ['tokenPhrases', Uint32Array],
  ['tokenPhrasesStart', Uint32Array],
  ['surnameTokens', Uint32Array],
  ['surnameTokensStart', Uint32Array],
  ['surnameNames', Uint32Array],
  ['surnameNamesStart', Uint32Array],
  ['personEntity', Uint32Array],
  ['personSurname', Uint32Array],
  ['personGiven', Int32Array],
  ['personTable', Uint32Array],
  ['nicknameWritten', Int32Array],
  ['nicknameGiven', Int32Array],
  ['phraseEntity', Uint32Array],
  ['phraseFlags', Uint8Array],
  ['phraseTokens', Uint32Array],
  ['phraseTokensStart', Uint32Array],
  ['slipTable', Uint32Array],
  ['slipFilter', Uint8Array],
  ['entityFlags', Uint8Array],
  ['entityBegan', Uint16Array],
  ['contextTokens', Uint32Array],
  ['contextTokensStart', Uint32Array],
  ['entityContext', Uint32Array],
  ['entityContextStart', Uint32Array],
  ['surnameBearers', Uint32Array],
  ['surnameBearersStart', Uint32Array],
  ['text', Uint8Array],
  ['entityIdStart', Uint32Array],
  ['entityNameStart', Uint32Array],
  ['personGivenStart', Uint32Array],
  ['bearerNameStart', Uint32Array],
] as const

type ArrayOf<C> = C extends { new (length: number): infer A } ? A : never
type Sections = { [S in (typeof SECTIONS)[number] as S[0]]: ArrayOf<S[1]> }

/**
 * Hash tables are open-addressed with linear probing and sizes that are powers of two. `tokenFilter` is a bit table before
 * them: most words of a page end there. `slipTable` holds, under the hash of every form with one letter left out, the token
 * it was made of.
 */
export type NameIndex = Sections

const MAGIC = 0x464e4937

/** One buffer with everything in it. */
export function serializeIndex(index: NameIndex): ArrayBuffer {
  let size = 4 * (1 + SECTIONS.length)
  for (const [name] of SECTIONS) size += padded(index[name].byteLength)
  const buffer = new ArrayBuffer(size)
  const header = new Int32Array(buffer, 0, 1 + SECTIONS.length)
  header[0] = MAGIC
  let at = header.byteLength
  SECTIONS.forEach(([name], i) => {
    const section = index[name]
    header[i + 1] = section.length
    new Uint8Array(buffer, at, section.byteLength).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    )
    at += padded(section.byteLength)
  })
  return buffer
}

/** Views over a buffer that serializeIndex made; copies nothing. Throws on any other buffer. */
export function loadIndex(buffer: ArrayBuffer): NameIndex {
  const header = new Int32Array(buffer, 0, Math.min(1 + SECTIONS.length, buffer.byteLength >> 2))
  if (header[0] !== MAGIC)
    throw new Error('This is no name index: make it again with serializeIndex(buildIndex(entries)).')
  const index: Record<string, unknown> = {}
  let at = header.byteLength
  SECTIONS.forEach(([name, Type], i) => {
    const section = new Type(buffer, at, header[i + 1] as number)
    index[name] = section
    at += padded(section.byteLength)
  })
  return index as unknown as NameIndex
}

function padded(bytes: number): number {
  return (bytes + 3) & ~3
}

/** Whether a bit of a filter is set. */
export function hasBit(filter: Uint8Array, bit: number): boolean {
  return (((filter[bit >> 3] as number) >> (bit & 7)) & 1) !== 0
}

/** Sets a bit of a filter. */
export function setBit(filter: Uint8Array, bit: number): void {
  filter[bit >> 3] = (filter[bit >> 3] as number) | (1 << (bit & 7))
}

/** Where a hash begins its search in a table of this size (a power of two). */
export function slotOf(hash: number, size: number): number {
  return (hash ^ (hash >>> 15) ^ (hash >>> 7)) & (size - 1)
}

/** Bits of an entry of `personTable` that say which person, one more than the position; above them stand those of the hash. */
const PERSON_BITS = 20
export const MOST_PERSONS = (1 << PERSON_BITS) - 1
/** Above a word's token stand 12 bits of what else it is (tokens.ts), and two numbers tell that it has none. */
export const MOST_WORDS = (1 << 20) - 2

/** An entry of `personTable`: nearly all that have other hashes are told apart without a look at the names. */
export function personEntry(hash: number, person: number): number {
  return (((hash >>> PERSON_BITS) << PERSON_BITS) | (person + 1)) >>> 0
}

/** The person of an entry, -1 where its hash is another. */
export function personOf(entry: number, hash: number): number {
  return (entry ^ hash) >>> PERSON_BITS === 0 ? (entry & MOST_PERSONS) - 1 : -1
}

/** The hash under which a full name is found: given name and surname together. */
export function fullNameHash(given: number, surname: number): number {
  return Math.imul(given ^ Math.imul(surname + 1, 0x9e3779b1), 0x85ebca6b)
}

/** The entity's id, as the dataset has it. */
export function entityId(index: NameIndex, entity: number): string {
  return decode(index, index.entityIdStart[entity] as number, index.entityNameStart[entity] as number)
}

/** The entity's name, as readers know it. */
export function entityName(index: NameIndex, entity: number): string {
  return decode(index, index.entityNameStart[entity] as number, index.entityIdStart[entity + 1] as number)
}

/** The folded given name of a person's name. */
export function personGivenText(index: NameIndex, person: number): string {
  return decode(index, index.personGivenStart[person] as number, index.personGivenStart[person + 1] as number)
}

/** A better-known bearer of a surname, for the reader: "Rachel Reeves (the Chancellor)". */
export function bearerName(index: NameIndex, bearer: number): string {
  return decode(index, index.bearerNameStart[bearer] as number, index.bearerNameStart[bearer + 1] as number)
}

/** The folded word behind a token. */
export function tokenText(index: NameIndex, token: number): string {
  const start = index.tokenCharsStart[token] as number
  const end = index.tokenCharsStart[token + 1] as number
  return String.fromCharCode(...index.tokenChars.subarray(start, end))
}

const utf8 = new TextDecoder()

function decode(index: NameIndex, start: number, end: number): string {
  return utf8.decode(index.text.subarray(start, end))
}
