import { readdirSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { type Browser, launch, type Page } from 'puppeteer-core'
import { type BrowserName, findBrowser } from '../../../scripts/browsers.mjs'
import { TAB_SIZE } from './kept-tab.ts'
import { until } from './until.ts'

/** Id in the Firefox manifest (wxt.config.ts). */
export const FIREFOX_ID = 'factionary@factionary.example'
/** Host of moz-extension:// addresses; preset by a preference, since Firefox draws it by lot otherwise. */
const FIREFOX_UUID = 'b1f0ae61-7a5c-4b8e-9f0a-6d2f3c4e5a17'

export interface LaunchOptions {
  /** Built extension: an unpacked folder. */
  extension: string
  /** Port of the page server, which is given to the browser as its proxy. */
  port: number
  /** Hosts that go to the page server; without a list all do, so that the server sees every request. */
  hosts?: string[]
  /** Profile folder, for what must outlive the browser; a fresh one without it. */
  profile?: string
  visible?: boolean
  /** Leaves the page open that the extension shows upon installation; without it, it is closed. */
  keepWelcome?: boolean
}

/** A running browser with the production build loaded. */
export interface LoadedBrowser {
  name: BrowserName
  browser: Browser
  /** `chrome-extension://…` or `moz-extension://…`, with the slash. */
  extensionOrigin: string
  newPage(): Promise<Page>
  close(): Promise<void>
}

/** Proxy settings as both browsers read them: named hosts, or all, go to the page server. */
function proxyScript(port: number, hosts?: string[]): string {
  const rule = hosts
    ? `return ${JSON.stringify(hosts)}.indexOf(host) < 0 ? 'DIRECT' : 'PROXY 127.0.0.1:${port}'`
    : `return 'PROXY 127.0.0.1:${port}'`
  const script = `function FindProxyForURL(url, host) { ${rule} }`
  return `data:application/x-ns-proxy-autoconfig;base64,${Buffer.from(script).toString('base64')}`
}

/** A loopback port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function launchChromium(executablePath: string, options: LaunchOptions) {
  const args = [
    `--proxy-pac-url=${proxyScript(options.port, options.hosts)}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-quic',
    // A process for every tab and site costs more than the tests themselves, and there is no graphics card to ask.
    '--disable-gpu',
    '--disable-site-isolation-trials',
    '--renderer-process-limit=2',
    '--disable-search-engine-choice-screen',
    // The pages are served by plain HTTP.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  ]
  if (!options.visible) {
    // Lets a test press the buttons of Chromium's own permission prompt (permission-prompt.ts).
    args.push('--enable-features=ui-debug-tools-enable-synthetic-events', `--enable-ui-devtools=${await freePort()}`)
  }
  // Chromium's sandbox does not start as root, which is what a container runs as.
  if (process.getuid?.() === 0) args.push('--no-sandbox')
  return launch({
    browser: 'chrome',
    executablePath,
    headless: !options.visible,
    // Whoever opens a visible browser also closes it.
    handleSIGINT: !options.visible,
    pipe: true,
    enableExtensions: true,
    args,
    defaultViewport: options.visible ? null : TAB_SIZE,
    ...(options.profile && { userDataDir: options.profile }),
  })
}

function launchFirefox(executablePath: string, options: LaunchOptions) {
  return launch({
    browser: 'firefox',
    executablePath,
    headless: !options.visible,
    handleSIGINT: !options.visible,
    // Extension pages can only be opened and read with system access.
    args: ['--remote-allow-system-access'],
    defaultViewport: options.visible ? null : TAB_SIZE,
    extraPrefsFirefox: {
      'network.proxy.type': 2,
      'network.proxy.autoconfig_url': proxyScript(options.port, options.hosts),
      'dom.security.https_first': false,
      // As in Chromium: few processes.
      'fission.autostart': false,
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
      // Installed for the session, yet what it stored stays for the next one with the same profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Requests for optional permissions are answered with yes: Firefox's own test suite does the same.
      'extensions.webextOptionalPermissionPrompts': false,
      'services.settings.server': 'data:,#no-remote-settings/v1',
    },
    ...(options.profile && { userDataDir: options.profile }),
  })
}

/** Milliseconds that a browser may take until it has started its extension, while another one starts beside it. */
const START = 30_000

const isWelcome = () => location.pathname === '/welcome.html' && document.readyState === 'complete'

/** A page that is on its way to another has nothing to be asked in. */
const isLeft = () => false

/** Waits for the page that a first installation opens. Pages have no fixed order, and Firefox does not tell where this one is. */
export function welcomePage(browser: Browser): Promise<Page> {
  const look = async () => {
    for (const page of await browser.pages()) if (await page.evaluate(isWelcome).catch(isLeft)) return page
    return null
  }
  return until('The first-run page', look, START)
}

/**
 * Starts a browser with the extension in it.
 * @throws where the browser is not installed.
 */
export async function launchWithExtension(name: BrowserName, options: LaunchOptions): Promise<LoadedBrowser> {
  const executablePath = findBrowser(name)
  if (!executablePath) throw new Error(`${name} is not installed: npm test installs it or says how.`)
  const isFresh = !options.profile || readdirSync(options.profile).length === 0
  const start = name === 'chromium' ? launchChromium : launchFirefox
  const browser = await start(executablePath, options)
  try {
    const id = await browser.installExtension(options.extension)
    // Until it has loaded it comes to the front, later than the page under test.
    const welcome = isFresh && (await welcomePage(browser))
    if (welcome && !options.keepWelcome) await welcome.close()
    const extensionOrigin = name === 'chromium' ? `chrome-extension://${id}/` : `moz-extension://${FIREFOX_UUID}/`
    return { name, browser, extensionOrigin, newPage: () => browser.newPage(), close: () => browser.close() }
  } catch (error) {
    await browser.close()
    throw error
  }
}
