import { Switch } from '../../components/Switch.tsx'
import { counted } from '../../components/words.ts'
import type { PageSummary } from '../../lib/messages.ts'
import { bareHost } from '../../lib/site-host.ts'
import { askForHost, type SiteView, switchSite } from './use-site.ts'

interface SiteHeaderProps {
  view: SiteView
  /** "7 people and 2 groups": what is marked, once the dataset is there to tell people from groups. */
  marked?: string | undefined
}

/** The site the popup was opened on, in one of four states, with the switch or button that changes it. */
export function SiteHeader({ view, marked }: SiteHeaderProps) {
  return (
    <header class="site">
      <div>
        <h1 dir="auto">{titleOf(view)}</h1>
        <span aria-live="polite">{stateOf(view, marked)}</span>
      </div>
      {(view.state === 'on' || view.state === 'off') && (
        <Switch
          on={view.state === 'on'}
          label={`Mark names on ${bareHost(view.host)}`}
          onToggle={(on) => switchSite(view.host, on)}
        />
      )}
      {view.state === 'ask' && (
        <button type="button" class="button is-main" onClick={() => askForHost(view.host)}>
          Allow
        </button>
      )}
    </header>
  )
}

function titleOf(view: SiteView): string {
  if (view.state === 'reading') return ''
  return view.state === 'cannot' ? 'Cannot run here' : bareHost(view.host)
}

function stateOf(view: SiteView, marked: string | undefined): string {
  switch (view.state) {
    case 'reading':
      return ''
    case 'cannot':
      return view.why
    case 'ask':
      return 'Not allowed on this site yet'
    case 'off':
      return 'Off on this site'
    case 'on':
      if (view.summary) return namesOn(view.summary, marked)
      return view.begins ? 'Looking for names …' : 'Reload the page to start'
  }
}

function namesOn({ entities }: PageSummary, marked: string | undefined): string {
  if (entities.length === 0) return 'No names found on this page'
  const times = entities.reduce((sum, { count }) => sum + count, 0)
  return marked
    ? `${marked}, named ${counted(times, 'time', 'times')}`
    : `${counted(times, 'name', 'names')} on this page`
}
