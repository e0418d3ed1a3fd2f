import { useEffect, useState } from 'preact/hooks'
import { getSettings, setSetting } from '../../lib/settings.ts'

const MOST = 6

/** Queries whose answers were opened, newest first, and the ways to add one and to forget them all. */
export function useRecentSearches(): [recent: string[], remember: (query: string) => void, forget: () => void] {
  const [recent, setRecent] = useState<string[]>([])
  useEffect(() => {
    void getSettings().then((settings) => setRecent(settings.recentSearches))
  }, [])

  const keep = (next: string[]) => {
    setRecent(next)
    void setSetting('recentSearches', next)
  }
  const remember = (query: string) =>
    keep([query, ...recent.filter((old) => old.toLowerCase() !== query.toLowerCase())].slice(0, MOST))
  return [recent, remember, () => keep([])]
}
