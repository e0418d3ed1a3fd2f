import { NEWS_SITES } from './news-sites.ts'

/** What a tab's address allows: a host to run on, or the reason why not. */
export type SiteOfAddress = { host: string } | { cannot: string }

const BROWSER_SCHEMES = /^(about|chrome|edge|brave|opera|vivaldi|resource|view-source|devtools|chrome-search):/
const EXTENSION_SCHEMES = /^(moz|chrome|safari-web)-extension:/

/** Hosts on which the browsers themselves let no extension run. */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'addons.mozilla.org',
  'accounts.firefox.com',
  'support.mozilla.org',
  'discovery.addons.mozilla.org',
  'addons.opera.com',
]
const CLOSED_PAGES = ['https://chrome.google.com/webstore', 'https://microsoftedge.microsoft.com/addons']

/** Reads a tab's address: the host that annotation is switched on or off for, or why it cannot run there. */
export function siteOfAddress(address: string | undefined): SiteOfAddress {
  if (!address) return { cannot: 'This page belongs to the browser, or is one that extensions may not see.' }
  if (BROWSER_SCHEMES.test(address)) return { cannot: 'This page belongs to the browser; extensions cannot read it.' }
  if (EXTENSION_SCHEMES.test(address)) return { cannot: 'This page belongs to an extension.' }
  if (address.startsWith('file:')) return { cannot: 'Files on this computer are left alone.' }
  if (!/^https?:/.test(address) || !URL.canParse(address)) return { cannot: 'This is not a page of a web site.' }
  const { hostname, pathname } = new URL(address)
  if (CLOSED_HOSTS.includes(hostname) || CLOSED_PAGES.some((page) => address.startsWith(page))) {
    return { cannot: 'The browser lets no extension run on this site.' }
  }
  if (/\.pdf$/i.test(pathname))
    return { cannot: 'PDF files are shown by the browser’s viewer, which extensions cannot read.' }
  const builtIn = NEWS_SITES.filter((pattern) => patternCovers(pattern, hostname))
  if (builtIn.length > 0 && !builtIn.some((pattern) => pathname.startsWith(pathOfPattern(pattern)))) {
    return { cannot: `Of ${hostname}, only the news pages are marked.` }
  }
  return { host: hostname }
}

/** The match pattern to ask permission for: the one in the manifest that covers the host, else one for this host alone. */
export function patternOfHost(host: string): string {
  return NEWS_SITES.find((pattern) => patternCovers(pattern, host)) ?? `*://${host}/*`
}

/** The host that a pattern such as `*://example.org/*` is for; patterns with wildcards keep them. */
export function hostOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\//, '').replace(/\/.*$/, '')
}

/** Of the origins that the extension may read, those that the reader added: what the manifest brings is left out. */
export function addedOrigins(origins: readonly string[]): string[] {
  return origins.filter((origin) => !NEWS_SITES.some((pattern) => patternCovers(pattern, hostOfPattern(origin))))
}

/** True for the sites that are annotated from the start. */
export function isBuiltIn(host: string): boolean {
  return NEWS_SITES.some((pattern) => patternCovers(pattern, host))
}

/**
 * The host in what a reader typed into "add a site": a host or an address, in any spelling.
 * Undefined where there is none in it.
 */
export function hostFromInput(typed: string): string | undefined {
  const address = /^[a-z]+:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
  if (!URL.canParse(address)) return undefined
  const { hostname } = new URL(address)
  // Of some only the news pages are read: which page was typed does not matter here.
  if (isBuiltIn(hostname)) return hostname
  const site = siteOfAddress(address)
  return 'host' in site && /\.[^.\d]/.test(site.host) ? site.host : undefined
}

/** `*://*.bbc.co.uk/news*` → `/news`. */
function pathOfPattern(pattern: string): string {
  return pattern.replace(/^[^:]+:\/\/[^/]*/, '').replace(/\*$/, '')
}

/** Whether a page of `host` is among sites that were taken back; `*` stands for all that the reader had added. */
export function isTakenBack(host: string, hosts: readonly string[]): boolean {
  return !isBuiltIn(host) && isAmong(host, hosts)
}

/** Whether one of some sites, as browsers keep them, is that of `host`: `*.example.org` has many, `*` all. */
export function isAmong(host: string, sites: readonly string[]): boolean {
  return sites.some((site) => site === '*' || patternCovers(`*://${site}/*`, host))
}

function patternCovers(pattern: string, host: string): boolean {
  const covered = hostOfPattern(pattern)
  if (!covered.startsWith('*.')) return covered === host
  return host === covered || host === covered.slice(2) || host.endsWith(covered.slice(1))
}
