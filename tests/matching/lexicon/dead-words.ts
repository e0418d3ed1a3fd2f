import { foldWords } from '../../../lib/matching/words/fold.ts'

/**
 * Words of the lexicon that no word of a page is ever equal to: pages are compared in small letters from a to z, and apostrophe
 * and hyphen part words. Each with what to write instead.
 */
export function deadWords(lists: readonly (readonly [kind: number, words: string])[]): string[] {
  return lists.flatMap(([, list]) =>
    list.split(/\s+/).flatMap((word) => {
      const folded = foldWords(word)
      if (folded.length === 1 && folded[0] === word) return []
      if (folded.length === 0) return [`"${word}" has no letters: remove it (lists neither begin nor end with a blank)`]
      const instead = folded.map((one) => `"${one}"`).join(' and ')
      return [`"${word}" is never met: write ${instead}, or remove it`]
    }),
  )
}
