/** 1 → "1st", 22 → "22nd". */
export function ordinal(n: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd' }[new Intl.PluralRules('en', { type: 'ordinal' }).select(n) as 'one']
  return `${n}${ending ?? 'th'}`
}

/** "1 person", "7 people". */
export function counted(n: number, one: string, many: string): string {
  return `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`
}

/** Between two things on a line. Where the line is broken there, the dot stays with what stands before it. */
export const DOT = '\u00a0· '

/** "London, Northern and South West". */
export function joinWords(words: string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}

/** A title in quotation marks; marks of its own become single ones inside. */
export function inQuotes(title: string): string {
  return `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`
}
