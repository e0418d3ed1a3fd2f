import { useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Switch } from '../../components/Switch.tsx'
import { NEWS_SITES } from '../../lib/news-sites.ts'
import type { Settings } from '../../lib/settings.ts'
import { bareHost } from '../../lib/site-host.ts'
import { hostFromInput, hostOfPattern, isAmong, isBuiltIn, patternOfHost } from '../../lib/sites.ts'
import type { SetSetting } from './section-props.ts'
import { type AddedSite, useAllowedSites } from './use-allowed-sites.ts'

const BUILT_IN = NEWS_SITES.map((pattern) => ({ pattern, host: hostOfPattern(pattern).replace('*.', '') })).sort(
  (a, b) => a.host.localeCompare(b.host),
)

/** Sites: those that come with the extension, and those that the reader added; on, off, add, remove. */
export function SitesSection({ sites, set }: { sites: Settings['sites']; set: SetSetting }) {
  const { added, missing } = useAllowedSites()
  // A host may be switched off without being listed: a page of a larger site, or one whose permission is gone.
  const known = new Set([...BUILT_IN.map(({ host }) => host), ...added.map(({ host }) => bareHost(host))])
  const others = Object.keys(sites).filter((host) => !known.has(host))
  const isAllowed = (host: string) =>
    isBuiltIn(host) ||
    isAmong(
      host,
      added.map(({ host }) => (host.startsWith('<') ? '*' : host)),
    )

  const toggle = (host: string) => (on: boolean) => void set('sites', { ...sites, [host]: on ? 'on' : 'off' })
  const forget = (host: string) => {
    const { [host]: _, ...rest } = sites
    void set('sites', rest)
  }
  const remove = async ({ host, origins }: AddedSite) => {
    if (await browser.permissions.remove({ origins })) forget(bareHost(host))
  }

  return (
    <section aria-labelledby="sites">
      <h2 id="sites">Sites</h2>
      <p class="about">Names are marked on these sites. No other site is read.</p>
      <ul class="list">
        {BUILT_IN.map(({ host, pattern }) =>
          missing.includes(pattern) ? (
            <NotAllowedRow key={host} host={host} pattern={pattern} />
          ) : (
            <SiteRow key={host} host={host} on={sites[host] !== 'off'} onToggle={toggle(host)} />
          ),
        )}
        {added.map((site) =>
          isOneHost(site.host) ? (
            <SiteRow
              key={site.host}
              host={site.host}
              on={sites[bareHost(site.host)] !== 'off'}
              onToggle={toggle(bareHost(site.host))}
            >
              <RemoveButton name={site.host} onRemove={() => remove(site)} />
            </SiteRow>
          ) : (
            <li key={site.host}>
              <span>{manyHosts(site.host)}</span>
              <RemoveButton name={manyHosts(site.host)} onRemove={() => remove(site)} />
            </li>
          ),
        )}
        {others.map((host) => {
          const forgetButton = (
            <button type="button" class="link" aria-label={`Forget ${host}`} onClick={() => forget(host)}>
              Forget
            </button>
          )
          // Settings from another browser switch on what only this one's reader can allow.
          return sites[host] === 'on' && !isAllowed(host) ? (
            <NotAllowedRow key={host} host={host} pattern={patternOfHost(host)}>
              {forgetButton}
            </NotAllowedRow>
          ) : (
            <SiteRow key={host} host={host} on={sites[host] === 'on'} onToggle={toggle(host)}>
              {forgetButton}
            </SiteRow>
          )
        })}
      </ul>
      <AddSite added={added.map(({ host }) => host)} />
    </section>
  )
}

/** The browser's own pages can allow more than one host at once; a switch for a host has no meaning there. */
function isOneHost(host: string): boolean {
  return !/[*<]/.test(host)
}

function manyHosts(host: string): string {
  return host.startsWith('*.') ? `All sites of ${host.slice(2)}` : 'Every site'
}

function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <button type="button" class="link" aria-label={`Remove ${name}`} onClick={onRemove}>
      Remove
    </button>
  )
}

interface NotAllowedRowProps {
  host: string
  pattern: string
  children?: preact.ComponentChildren
}

function NotAllowedRow({ host, pattern, children }: NotAllowedRowProps) {
  return (
    <li>
      <span dir="auto">{host}</span>
      {children}
      <span class="state">not allowed</span>
      <button
        type="button"
        class="button"
        aria-label={`Allow ${host}`}
        onClick={() => browser.permissions.request({ origins: [pattern] })}
      >
        Allow
      </button>
    </li>
  )
}

interface SiteRowProps {
  host: string
  on: boolean
  onToggle: (on: boolean) => void
  children?: preact.ComponentChildren
}

function SiteRow({ host, on, onToggle, children }: SiteRowProps) {
  return (
    <li>
      <span dir="auto">{host}</span>
      {children}
      <span class="state">{on ? 'on' : 'off'}</span>
      <Switch on={on} label={`Mark names on ${host}`} onToggle={onToggle} />
    </li>
  )
}

function AddSite({ added }: { added: string[] }) {
  const [typed, type] = useState('')
  const [said, say] = useState('')

  const add = (event: Event) => {
    event.preventDefault()
    const host = hostFromInput(typed)
    if (!host) return say(`“${typed}” is not the address of a site that can be added. Write it like example.org.`)
    if (isBuiltIn(host) || added.includes(host)) return say(`${host} is in the list already.`)
    // Asked for in the click itself, with nothing awaited before: else the browser refuses.
    void browser.permissions.request({ origins: [patternOfHost(host)] }).then((granted) => {
      say(granted ? `${host} was added.` : `The browser was not allowed to add ${host}.`)
      if (granted) type('')
    })
  }

  return (
    <form class="add" onSubmit={add}>
      <label for="add-site">Add a site</label>
      <input
        id="add-site"
        class="field"
        placeholder="example.org"
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        value={typed}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <button type="submit" class="button">
        Add
      </button>
      <p role="status" class="said">
        {said}
      </p>
    </form>
  )
}
