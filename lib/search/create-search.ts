import type { Dataset } from '../dataset/types.ts'
import { BestHits } from './best-hits.ts'
import { type SearchDocument, searchDocuments } from './documents.ts'
import { markMatches } from './mark-matches.ts'
import type { NearWord } from './misspelt-words.ts'
import type { Search, SearchAnswer, SearchGroup, SearchGroupId, SearchHit } from './types.ts'
import { WordIndex } from './word-index.ts'
import { type Word, wordsOf } from './words.ts'

const GROUP_TITLES: Record<SearchGroupId, string> = {
  people: 'People',
  organisations: 'Groups and organisations',
  contests: 'Contests',
  sources: 'Sources',
}
/** Words that say little about what is looked for, and titles. */
const MINOR_WORDS = new Set(
  'of the and for a an in to by who is sir dame lord lady baroness mr mrs ms dr cllr'.split(' '),
)
const MOST_SUGGESTIONS = 4

/** Builds the search over all packs of a reader. Cost of building is linear in the datasets; do it once. */
export function createSearch(datasets: readonly Dataset[]): Search {
  const documents = searchDocuments(datasets)
  const { index, names } = indexOf(documents)
  const total = new Float64Array(documents.length)
  const best = new Float64Array(documents.length)
  const answered = new Uint8Array(documents.length)

  /** Adds up, for each document, how well each typed word is answered, and in how many of them. */
  const rank = (typed: string[], near: (word: string) => NearWord[]) => {
    total.fill(0)
    answered.fill(0)
    for (const word of typed) {
      best.fill(0)
      for (const found of near(word)) index.raise(best, found)
      for (let number = 0; number < best.length; number++) {
        if (best[number] === 0) continue
        total[number] = (total[number] as number) + (best[number] as number)
        answered[number] = (answered[number] as number) + 1
      }
    }
  }

  const ranked = (typed: string[], near: (word: string) => NearWord[], wanted: number, limit: number): SearchHit[] => {
    rank(typed, near)
    const name = typed.join(' ')
    const found = new BestHits(limit)
    for (let number = 0; number < documents.length; number++) {
      if ((answered[number] as number) < wanted) continue
      const { standing, prominence } = documents[number] as SearchDocument
      const whole = wholeNameBonus(names[number] as FoldedName[], name)
      const known = 0.025 * standing + 0.02 * Math.min(1, prominence / 40)
      found.add(number, (total[number] as number) / typed.length + whole + known)
    }
    const nearTo = remembered(
      (wanted: string) => new Map(near(wanted).map(({ word, quality }) => [index.letters(word), quality])),
    )
    return found.all.map(({ number, score }) => {
      const document = documents[number] as SearchDocument
      const { group, id, kind } = document
      return { group, id, kind, score, ...markMatches(document, typed, nearTo) }
    })
  }

  return {
    search(query, limit = 20): SearchAnswer {
      const typed = typedWords(query)
      if (!typed.length) return { query, groups: [], hits: [], suggestions: [] }
      const exactly = remembered((word: string) => index.startingWith(word))
      const corrected = remembered((word: string) => index.misspelt(word))
      const withSlips = (word: string) => [...exactly(word), ...corrected(word)]
      const exactlyElseWithSlips = (word: string) => {
        const found = exactly(word)
        return found.length ? found : corrected(word)
      }
      let hits = ranked(typed, exactlyElseWithSlips, typed.length, limit)
      if (!hits.length) hits = ranked(typed, withSlips, typed.length, limit)
      if (!hits.length && typed.length > 1) hits = ranked([typed.join('')], withSlips, 1, limit)
      let suggestions: SearchHit[] = []
      if (!hits.length) suggestions = ranked(typed, withSlips, 1, MOST_SUGGESTIONS)
      if (!hits.length && !suggestions.length) {
        suggestions = ranked(typed, (word) => index.misspelt(word, true), 1, MOST_SUGGESTIONS)
      }
      const groups = grouped(hits)
      return {
        query,
        groups,
        hits: groups.flatMap((group) => group.hits),
        suggestions,
      }
    },
  }
}

/** Names of groups and contests come again and again: each text is folded once, and not kept when that is done. */
function indexOf(documents: readonly SearchDocument[]): { index: WordIndex; names: FoldedName[][] } {
  const fold = remembered((text: string) => wordsOf(text).map((word) => word.folded))
  return { index: new WordIndex(documents, fold), names: documents.map((document) => foldedNames(document, fold)) }
}

/** What is dear to find and is asked for again and again. */
function remembered<T>(find: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    const found = known.get(text) ?? find(text)
    known.set(text, found)
    return found
  }
}

/**
 * The folded words of a query. Minor words count only where there are no others, while one is being typed, and as part of
 * another word: "by-election".
 */
function typedWords(query: string): string[] {
  const text = query.slice(0, 200)
  const all = wordsOf(text)
  const isPart = ({ start, end }: Word) =>
    /[\p{L}\p{N}][-‐‑]$/u.test(text.slice(0, start)) || /^[-‐‑][\p{L}\p{N}]/u.test(text.slice(end))
  const major = all.filter((word) => !MINOR_WORDS.has(word.folded) || isPart(word))
  return [...new Set((major.length ? major : all).map((word) => word.folded))]
}

interface FoldedName {
  folded: string
  isName: boolean
}

/** Every name and alias of a document, folded, for the bonus of a query that is a whole name or its beginning. */
function foldedNames({ texts }: SearchDocument, fold: (text: string) => readonly string[]): FoldedName[] {
  return texts
    .filter(({ field }) => field === 'name' || field === 'alias')
    .map(({ field, text }) => ({ folded: fold(text).join(' '), isName: field === 'name' }))
}

function wholeNameBonus(names: readonly FoldedName[], wanted: string): number {
  let bonus = 0
  for (const { folded, isName } of names) {
    if (folded === wanted) bonus = Math.max(bonus, isName ? 0.4 : 0.35)
    else if (folded.startsWith(wanted)) bonus = Math.max(bonus, isName ? 0.15 : 0.1)
  }
  return bonus
}

function grouped(hits: SearchHit[]): SearchGroup[] {
  const byGroup = Map.groupBy(hits, (hit) => hit.group)
  return [...byGroup].map(([id, groupHits]) => ({ id, title: GROUP_TITLES[id], hits: groupHits }))
}
