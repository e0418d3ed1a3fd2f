import type { Dataset } from '../dataset/types.ts'
import { type SearchDocument, searchDocuments } from './documents.ts'
import { markMatches } from './mark-matches.ts'
import type { Search, SearchAnswer, SearchGroup, SearchGroupId, SearchHit } from './types.ts'
import { type NearWord, WordIndex } from './word-index.ts'
import { wordsOf } from './words.ts'

const GROUP_TITLES: Record<SearchGroupId, string> = {
  people: 'People',
  organisations: 'Groups and organisations',
  contests: 'Contests',
  sources: 'Sources',
}
const MINOR_WORDS = new Set(['of', 'the', 'and', 'for', 'a', 'an', 'in', 'to', 'by', 'who', 'is'])
const MOST_SUGGESTIONS = 4

/** Builds the search over all packs of a reader. Cost of building is linear in the datasets; do it once. */
export function createSearch(datasets: readonly Dataset[]): Search {
  const documents = searchDocuments(datasets)
  const index = new WordIndex(documents)
  const names: FoldedName[][] = []
  const namesOf = (number: number) => (names[number] ??= foldedNames(documents[number] as SearchDocument))

  /** Adds up, for each document, how well each typed word is answered, and in how many of them. */
  const rank = (typed: string[], near: (word: string) => NearWord[]) => {
    const total = new Float64Array(documents.length)
    const answered = new Uint8Array(documents.length)
    for (const word of typed) {
      const best = new Float64Array(documents.length)
      for (const { word: found, quality } of near(word)) {
        const { documents: numbers, weights } = index.postingsOf(found)
        for (let at = 0; at < numbers.length; at++) {
          const number = numbers[at] as number
          best[number] = Math.max(best[number] as number, quality * (weights[at] as number))
        }
      }
      for (let number = 0; number < best.length; number++) {
        if (best[number] === 0) continue
        total[number] = (total[number] as number) + (best[number] as number)
        answered[number] = (answered[number] as number) + 1
      }
    }
    return { total, answered }
  }

  const ranked = (typed: string[], near: (word: string) => NearWord[], wanted: number, limit: number): SearchHit[] => {
    const { total, answered } = rank(typed, near)
    const found: { number: number; score: number }[] = []
    for (let number = 0; number < documents.length; number++) {
      if ((answered[number] as number) < wanted) continue
      const document = documents[number] as SearchDocument
      const whole = wholeNameBonus(namesOf(number), typed.join(' '))
      const prominence = 0.025 * document.standing + 0.02 * Math.min(1, document.prominence / 40)
      found.push({ number, score: (total[number] as number) / typed.length + whole + prominence })
    }
    found.sort((a, b) => b.score - a.score || a.number - b.number)
    return found.slice(0, limit).map(({ number, score }) => {
      const { group, id, kind, ...document } = documents[number] as SearchDocument
      return { group, id, kind, score, ...markMatches({ group, id, kind, ...document }, typed) }
    })
  }

  return {
    search(query, limit = 20): SearchAnswer {
      const typed = typedWords(query)
      if (!typed.length) return { query, groups: [], hits: [], suggestions: [] }
      const exactly = (word: string) => index.startingWith(word)
      const corrected = remembered((word) => index.misspelt(word))
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
        suggestions = ranked(typed, (word) => index.misspelt(word, 1), 1, MOST_SUGGESTIONS)
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

/** Correcting a word is the dear part of a search, and every pass asks for the same words. */
function remembered(find: (word: string) => NearWord[]): (word: string) => NearWord[] {
  const known = new Map<string, NearWord[]>()
  return (word) => {
    const found = known.get(word) ?? find(word)
    known.set(word, found)
    return found
  }
}

/** The folded words of a query. Minor words count only where there are no others, or while one is being typed. */
function typedWords(query: string): string[] {
  const all = [...new Set(wordsOf(query.slice(0, 200)).map((word) => word.folded))]
  const major = all.filter((word) => !MINOR_WORDS.has(word))
  return major.length ? major : all
}

interface FoldedName {
  folded: string
  isName: boolean
}

/** Every name and alias of a document, folded, for the bonus of a query that is a whole name or its beginning. */
function foldedNames(document: SearchDocument): FoldedName[] {
  return document.texts
    .filter(({ field }) => field === 'name' || field === 'alias')
    .map(({ field, text }) => ({
      folded: wordsOf(text)
        .map((word) => word.folded)
        .join(' '),
      isName: field === 'name',
    }))
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
