import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { addedOrigins, hostOfPattern } from '../../lib/sites.ts'

/** Hosts that the reader allowed, beside those that the extension comes with; follows the browser's own pages too. */
export function useAddedHosts(): string[] {
  const [hosts, setHosts] = useState<string[]>([])
  useEffect(() => {
    const refresh = async () => {
      const { origins = [] } = await browser.permissions.getAll()
      setHosts([...new Set(addedOrigins(origins).map(hostOfPattern))].sort())
    }
    void refresh()
    browser.permissions.onAdded.addListener(refresh)
    browser.permissions.onRemoved.addListener(refresh)
    return () => {
      browser.permissions.onAdded.removeListener(refresh)
      browser.permissions.onRemoved.removeListener(refresh)
    }
  }, [])
  return hosts
}
