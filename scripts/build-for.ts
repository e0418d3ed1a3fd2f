import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { BrowserName } from './browsers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Folder of a browser's production build. */
export function builtExtension(browser: BrowserName): string {
  return join(root, process.env.FACTIONARY_OUT ?? '.output', browser === 'chromium' ? 'chrome-mv3' : 'firefox-mv3')
}

/** Makes the production build for one browser. @throws with the build's own words where it fails. */
export function buildFor(browser: BrowserName): string {
  const target = browser === 'chromium' ? 'chrome' : 'firefox'
  const { status, stdout, stderr } = spawnSync('wxt', ['build', '-b', target, '--mv3'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`The build for ${browser} failed:\n${stdout}${stderr}`)
  return builtExtension(browser)
}
