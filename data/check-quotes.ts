import { findQuote, foldWhiteSpace } from '../lib/dataset/find-quote.ts'
import * as errors from './errors.ts'
import { findName } from './find-names.ts'
import type { DataFiles } from './read-data.ts'
import type { Problem } from './read-yaml.ts'
import type { SourceEntry } from './schema.ts'

/** Every quote, those of preferences too, stands verbatim in its seed, outside the comments and without excluded names. */
export function checkQuotes(data: DataFiles): Problem[] {
  const names = [...(data.people.value ?? []), ...(data.organisations.value ?? [])].flatMap((entity) => [
    entity.name,
    ...entity.aliases,
  ])
  const excluded = (data.exclusions.value?.people ?? []).flatMap((group) => group.names)
  return data.claims.flatMap((file) => {
    const source = data.sources.value?.find(({ id }) => id === file.value?.source)
    const seed = source && data.seeds.get(source.file)
    if (!source || seed === undefined) return []
    const document = { seed, folded: foldWhiteSpace(seed) }
    return (file.value?.claims ?? []).flatMap((claim, i) => {
      const quotes = [{ quote: claim.quote, path: ['claims', i, 'quote'] }]
      for (const [n, { quote }] of (claim.preferences ?? []).entries()) {
        quotes.push({ quote, path: ['claims', i, 'preferences', n, 'quote'] })
      }
      return quotes.flatMap(({ quote, path }) => {
        const text = wrongQuote(quote, source, document) ?? excludedName(quote, names, excluded)
        return text ? [file.problemAt(path, text)] : []
      })
    })
  })
}

interface Document {
  seed: string
  /** With white space folded. */
  folded: string
}

function wrongQuote(quote: string, source: SourceEntry, { seed, folded }: Document): string | undefined {
  const found = findQuote(seed, quote)
  if (!found) {
    const original = writtenOtherwise(seed, quote)
    if (original) return errors.quoteWrittenOtherwise(shorten(quote), source.file, shorten(original))
    return errors.quoteNotFound(shorten(quote), source.file, longestBeginning(seed, quote))
  }
  if (findName(folded, foldWhiteSpace(quote)).length === 0) return errors.quoteCutsWord(shorten(quote))
  if (!quote.trim().includes(' ')) return errors.quoteTooShort(quote)
  const comments = source.commentsFrom ? seed.indexOf(source.commentsFrom) : -1
  if (comments >= 0 && found.end > comments) return errors.quoteFromComments(shorten(quote), source.file)
  return undefined
}

/** An excluded name is looked for outside the names of entities: "John" is excluded, "John Spellar" is not. */
function excludedName(quote: string, names: string[], excluded: string[]): string | undefined {
  const rest = names.reduce((text, name) => text.replaceAll(name, ''), foldWhiteSpace(quote))
  const name = excluded.find((one) => findName(rest, one).length > 0)
  return name && errors.quoteNamesExcluded(shorten(quote), name)
}

function shorten(quote: string): string {
  const folded = foldWhiteSpace(quote)
  return folded.length > 60 ? `${folded.slice(0, 57)}…` : folded
}

/** The document's own words where a quote differs in capitals, quotation marks, dashes or kinds of blank only. */
function writtenOtherwise(seed: string, quote: string): string | undefined {
  const found = findQuote(plain(seed), plain(quote))
  return found && seed.slice(found.start, found.end)
}

/** One character for one, so that offsets stay. */
function plain(text: string): string {
  return text
    .replace(/\p{Lu}/gu, (capital) =>
      capital.toLowerCase().length === capital.length ? capital.toLowerCase() : capital,
    )
    .replace(/[“”‘’'"]/g, "'")
    .replace(/[–—-]/g, '-')
}

/** The last words of the quote's longest beginning that does stand in the seed: there the slip is. */
function longestBeginning(seed: string, quote: string): string {
  const words = foldWhiteSpace(quote).split(' ')
  let length = words.length - 1
  while (length > 0 && !findQuote(seed, words.slice(0, length).join(' '))) length--
  return words.slice(Math.max(0, length - 4), length).join(' ')
}
