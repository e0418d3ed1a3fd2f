import { useEffect, useState } from 'preact/hooks'
import { getSettings, setSetting } from '../../lib/settings.ts'

const MOST = 6

/** Queries whose answers were opened, newest first, and the way to add one. */
export function useRecentSearches(): [recent: string[], remember: (query: string) => void] {
  const [recent, setRecent] = useState<string[]>([])
  useEffect(() => {
    void getSettings().then((settings) => setRecent(settings.recentSearches))
  }, [])

  const remember = (query: string) => {
    const next = [query, ...recent.filter((old) => old.toLowerCase() !== query.toLowerCase())].slice(0, MOST)
    setRecent(next)
    void setSetting('recentSearches', next)
  }
  return [recent, remember]
}
