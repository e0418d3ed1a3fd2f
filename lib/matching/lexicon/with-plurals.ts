/** Words in a list and their forms in -s, of verbs and nouns alike: "back backs", "deny denies", "watch watches". */
export function withPlurals(words: string): string {
  return words.replace(/\S+/g, (word) => `${word} ${inS(word)}`)
}

/** A verb of one person, a noun of several: "denies", "dismisses", "nominates". */
export function inS(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`
}
