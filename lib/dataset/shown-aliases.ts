/** Aliases that tell a reader something: no hashtags, and none that is the name or another alias in another spelling. */
export function shownAliases(name: string, aliases: readonly string[]): string[] {
  const seen = new Set([bare(name)])
  return aliases.filter((alias) => {
    const key = bare(alias)
    if (alias.startsWith('#') || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]/gu, '')
}
