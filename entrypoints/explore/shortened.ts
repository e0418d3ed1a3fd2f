/** A name for a narrow place: cut after a word where it is too long, in the middle of one only where it has no shorter. */
export function shortened(name: string, longest: number): string {
  if (name.length <= longest) return name
  const cut = name.slice(0, longest - 1)
  const word = cut.lastIndexOf(' ')
  return `${(word > longest / 3 ? cut.slice(0, word) : cut).replace(/[\s,]+$/, '')}…`
}
