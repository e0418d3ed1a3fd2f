import { GIVEN_NAMES } from './given-names.ts'

export interface FoundName {
  name: string
  start: number
  end: number
}

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}]+)*`
const RUN = new RegExp(`(?<![\\p{L}\\p{N}])${WORD}(?: ${WORD})*`, 'gu')
const COMMENTER = /^[ \t]*\d+\. (.+?) says:/gm
/** What stands before a word that has its capital from its place only. */
const OPENS_SENTENCE = /(?:^|[.!?:…•|]|\n|\[|")["'“‘(\s]*$/

/**
 * Names in a document that nothing known covers. A word counts as a name where it is written with a capital that its
 * place in the sentence does not explain, or where it opens a sentence and is a given name or part of a longer run of
 * capitals; so does whoever a comment is by. Names in lower case elsewhere are beyond it.
 * @param known names that are entities or excluded
 */
export function findUncoveredNames(document: string, known: Iterable<string>): FoundName[] {
  const text = foldDocument(document)
  const covered = coverage(text, known)
  const found: FoundName[] = []
  const add = (start: number, end: number) => found.push({ name: document.slice(start, end), start, end })

  for (const match of text.matchAll(COMMENTER)) {
    const name = match[1] ?? ''
    const start = match.index + match[0].indexOf(name)
    if (!covered[start]) add(start, start + name.length)
    covered.fill(1, start, start + name.length)
  }
  for (const run of text.matchAll(RUN)) {
    for (const rest of uncoveredParts(run[0], run.index, covered)) {
      const alone = !rest.text.includes(' ')
      const opens = OPENS_SENTENCE.test(text.slice(Math.max(0, rest.start - 12), rest.start))
      if (alone && opens && !GIVEN_NAMES.has(rest.text)) continue
      add(rest.start, rest.start + rest.text.length)
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Where a name stands in a document as whole words, apostrophes and kinds of space and dash made equal. */
export function findName(document: string, name: string): number[] {
  return placesOf(foldMarks(name), foldDocument(document))
}

function placesOf(wanted: string, text: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isWordPart(text.charAt(at - 1)) && !isWordPart(text.charAt(at + wanted.length))) places.push(at)
  }
  return places
}

const foldedDocuments = new Map<string, string>()

/** Hundreds of names are looked for in the same few documents: each is folded once. */
function foldDocument(document: string): string {
  const known = foldedDocuments.get(document)
  if (known !== undefined) return known
  const folded = foldMarks(document)
  foldedDocuments.set(document, folded)
  return folded
}

/** One character for one, so that offsets stay. */
function foldMarks(text: string): string {
  return text
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-')
    .replace(/[^\S\n]/g, ' ')
}

function isWordPart(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character)
}

function coverage(text: string, known: Iterable<string>): Uint8Array {
  const covered = new Uint8Array(text.length)
  for (const name of known) {
    for (const at of placesOf(foldMarks(name), text)) covered.fill(1, at, at + name.length)
  }
  return covered
}

/** Parts of a run of words that no known name covers: words side by side stay together. */
function uncoveredParts(run: string, start: number, covered: Uint8Array): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = []
  let previousEnd = -1
  for (const match of run.matchAll(/\S+/g)) {
    const word = match[0].replace(/'s$/, '')
    const at = start + match.index
    if (covered[at]) continue
    const last = parts.at(-1)
    if (last && previousEnd === match.index - 1) last.text = `${last.text} ${word}`
    else parts.push({ text: word, start: at })
    previousEnd = match.index + match[0].length
  }
  return parts
}
