import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { NEWS_SITES } from '../../lib/news-sites.ts'
import { addedOrigins, hostOfPattern } from '../../lib/sites.ts'

/** A host that the reader allowed, and the origins by which the browser keeps it: one a scheme, or one for all. */
export interface AddedSite {
  host: string
  origins: string[]
}

interface AllowedSites {
  /** Beside the sites that the extension comes with. */
  added: AddedSite[]
  /** Patterns of the manifest that the browser does not allow: Firefox lets readers take them back. */
  missing: string[]
}

/** What the browser allows; follows changes that are made on the browser's own pages too. */
export function useAllowedSites(): AllowedSites {
  const [allowed, setAllowed] = useState<AllowedSites>({ added: [], missing: [] })
  useEffect(() => {
    const refresh = async () => {
      const { origins = [] } = await browser.permissions.getAll()
      const granted = await Promise.all(NEWS_SITES.map((site) => browser.permissions.contains({ origins: [site] })))
      setAllowed({
        added: [...Map.groupBy(addedOrigins(origins), hostOfPattern)]
          .map(([host, origins]) => ({ host, origins }))
          .sort((a, b) => a.host.localeCompare(b.host)),
        missing: NEWS_SITES.filter((_, i) => !granted[i]),
      })
    }
    void refresh()
    browser.permissions.onAdded.addListener(refresh)
    browser.permissions.onRemoved.addListener(refresh)
    return () => {
      browser.permissions.onAdded.removeListener(refresh)
      browser.permissions.onRemoved.removeListener(refresh)
    }
  }, [])
  return allowed
}
