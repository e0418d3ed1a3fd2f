import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { ServedPage } from '../../../scripts/page-server.ts'

const folder = new URL('./pages/', import.meta.url)

/** A host that the extension runs on, and one that it may not read: the same pages, as they are without it. */
const ANNOTATED = 'http://labourlist.org/wild/'
const PLAIN = 'http://untouched.example/wild/'

const NOTHING_ALLOWED = "default-src 'none'; base-uri 'none'; form-action 'none'"

/** What the server says of pages beside their text. */
const HEADERS: Record<string, Record<string, string>> = {
  'strict-policy.html': { 'content-security-policy': `${NOTHING_ALLOWED}; require-trusted-types-for 'script'` },
  'sandboxed.html': { 'content-security-policy': `${NOTHING_ALLOWED}; sandbox allow-scripts` },
}

export const PAGE_NAMES = readdirSync(folder).sort()

export const addressOf = (name: string): string => ANNOTATED + name
export const plainAddressOf = (name: string): string => PLAIN + name

/** All wild pages on both hosts, and the framework that some of them load. */
export function wildPages(): ServedPage[] {
  const framework = readFileSync(fileURLToPath(import.meta.resolve('preact')))
  return [ANNOTATED, PLAIN].flatMap((origin) => [
    ...PAGE_NAMES.map((name) => ({
      url: origin + name,
      body: readFileSync(new URL(name, folder)),
      ...(HEADERS[name] && { headers: HEADERS[name] }),
    })),
    { url: `${origin}preact.mjs`, body: framework, type: 'text/javascript' },
  ])
}
