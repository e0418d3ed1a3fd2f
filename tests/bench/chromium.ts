import { type Browser, launch } from 'puppeteer-core'
import { findBrowser } from '../../scripts/browsers.mjs'

const FLAGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // For gc() before each run: nobody pays for what another left behind.
  '--js-flags=--expose-gc',
]

/** Starts Chromium without extensions. @throws where it is not installed. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findBrowser('chromium')
  if (!executablePath) throw new Error('Chromium is not installed: npm test installs it or says how.')
  // Chromium's sandbox does not start as root, which is what a container runs as.
  const args = process.getuid?.() === 0 ? [...FLAGS, '--no-sandbox'] : FLAGS
  return launch({ browser: 'chrome', executablePath, headless: true, pipe: true, args, protocolTimeout: 300_000 })
}
