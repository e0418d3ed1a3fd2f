import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { TabPanel, Tabs } from '../../components/Tabs.tsx'
import { showInTab } from '../../lib/tab-frames.ts'
import { BrowsePanel } from './BrowsePanel.tsx'
import { DetailView } from './DetailView.tsx'
import { PagePanel } from './PagePanel.tsx'
import { markedWords } from './page-groups.ts'
import type { PopupData } from './popup-data.ts'
import { SearchPanel } from './SearchPanel.tsx'
import { SettingsNotice } from './SettingsNotice.tsx'
import { SiteHeader } from './SiteHeader.tsx'
import { useRecentSearches } from './use-recent-searches.ts'
import { type SiteView, useSite } from './use-site.ts'
import { closed, type OpenView, opened, type View } from './views.ts'

type TabId = 'search' | 'page' | 'browse'

interface PopupProps {
  data: PopupData
  /** What was typed into the search field before the script ran. */
  typed?: string | undefined
}

/** The whole popup. Its first frame stands in index.html as well. */
export function Popup({ data, typed }: PopupProps) {
  const site = useSite()
  const [tab, select] = useState<TabId>('search')
  const [visited, visit] = useState<TabId[]>(['search'])
  const [stack, setStack] = useState<OpenView[]>([])
  const [recent, remember, forget] = useRecentSearches()
  const cameFrom = useRef<(Element | null)[]>([])
  const returnTo = useRef<Element | null | undefined>(undefined)

  const open = (view: View) => {
    const next = opened(stack, view)
    if (next === stack) return
    cameFrom.current.push(document.activeElement)
    setStack(next)
  }
  const back = () => {
    setStack(closed(stack))
    returnTo.current = cameFrom.current.pop()
  }
  // The view underneath is out of reach until it is rendered again.
  useLayoutEffect(() => {
    const origin = returnTo.current as HTMLElement | null | undefined
    origin?.focus({ preventScroll: true })
    returnTo.current = undefined
  }, [stack])
  const onKeyDown = (event: KeyboardEvent) => {
    if (stack.length === 0 || !(event.key === 'Escape' || (event.key === 'ArrowLeft' && event.altKey))) return
    event.preventDefault()
    back()
  }
  // Goes back from wherever the focus is; while views change it is nowhere, and the browser would close the popup.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })

  const summary = site.state === 'on' ? site.summary : undefined
  const marked = summary && markedWords(data.dataset, summary)

  return (
    <div class="popup">
      <SiteHeader view={site} marked={marked} />
      <SettingsNotice />
      <main class="layers">
        <div class="layer" inert={stack.length > 0}>
          <Tabs<TabId>
            label="Ways to look"
            selected={tab}
            tabs={[
              { id: 'search', label: 'Search' },
              { id: 'page', label: 'On this page', count: summary?.entities.length },
              { id: 'browse', label: 'Browse' },
            ]}
            onSelect={(id) => {
              select(id)
              visit([...new Set([...visited, id])])
            }}
          />
          <div class="panels">
            <TabPanel id="search" selected={tab === 'search'}>
              <SearchPanel
                search={data.search}
                typed={typed}
                recent={recent}
                onOpen={open}
                onUsed={remember}
                onForget={forget}
              />
            </TabPanel>
            <TabPanel id="page" selected={tab === 'page'}>
              {visited.includes('page') && (
                <PagePanel
                  dataset={data.dataset}
                  summary={summary}
                  why={whyNothing(site)}
                  onOpen={open}
                  onShow={(entity) => showOnPage(site, entity)}
                />
              )}
            </TabPanel>
            <TabPanel id="browse" selected={tab === 'browse'}>
              {visited.includes('browse') && <BrowsePanel dataset={data.dataset} onOpen={open} />}
            </TabPanel>
          </div>
          <footer class="popup-foot">
            <a href="/explore.html" target="_blank" rel="noopener">
              Explorer
            </a>
            <a href="/options.html" target="_blank" rel="noopener">
              Options
            </a>
          </footer>
        </div>
        {stack.map((view, i) => (
          <DetailView key={view.key} data={data} view={view} top={i === stack.length - 1} onOpen={open} onBack={back} />
        ))}
      </main>
    </div>
  )
}

const NO_ANSWER = 'The page has not answered yet. Reload it if this stays.'

/** Why there is nothing to list of the page. */
function whyNothing(site: SiteView): string {
  switch (site.state) {
    case 'cannot':
      return site.why
    case 'ask':
      return 'Not allowed on this site yet. Press “Allow” above to see who is named here.'
    case 'off':
      return 'Off on this site. Switch it on above to see who is named here.'
    case 'on':
      return site.begins ? 'Looking for names …' : NO_ANSWER
    default:
      return NO_ANSWER
  }
}

async function showOnPage(site: SiteView, entity: string): Promise<void> {
  if (site.state !== 'on') return
  const answer = await showInTab(site.tab, entity)
  // The card is open on the page now: the popup would only cover it.
  if (answer.ok) window.close()
}
