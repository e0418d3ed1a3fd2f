// Plain JavaScript without dependencies: it also runs before `npm ci`, on whatever Node the machine has.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {Record<BrowserName, {variable: string, commands: string[], paths: string[], debian: string}>} */
const BROWSERS = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    paths: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    paths: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    debian: 'firefox-esr',
  },
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/**
 * Path of an installed browser: the one that CHROME_PATH or FIREFOX_PATH names, else the first in PATH and the usual places.
 * @param {BrowserName} name
 * @returns {string | undefined}
 * @throws where the variable names a file that cannot be run: a wrong setting is not passed over.
 */
export function findBrowser(name) {
  const { variable, commands, paths } = BROWSERS[name]
  const named = process.env[variable]
  if (named) {
    if (isExecutable(named)) return named
    throw new Error(`${variable} is set to ${named}, which is no program that can be run. Correct or unset it.`)
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const inPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  return [...inPath, ...paths].find(isExecutable)
}

/** A browser draws boxes for letters on a machine without any font. */
function hasFonts() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts'].filter((folder) => existsSync(folder))
  return folders.some((folder) =>
    readdirSync(folder, { recursive: true }).some((file) => /\.(ttf|otf|ttc|pfb)$/i.test(String(file))),
  )
}

function canInstall() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
}

/** @param {string[]} args */
function aptGet(args) {
  console.log(`apt-get ${args.join(' ')}`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const { status } = spawnSync('apt-get', ['-q', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env })
  return status === 0
}

/**
 * Installs the browsers that are missing from Debian's packages, as root; elsewhere says what to do.
 * @param {BrowserName[]} names
 * @throws {Error} one line that names the missing browser and the variable to set.
 */
export function ensureBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name))
  if (missing.length === 0) return
  if (canInstall()) {
    const packages = missing.map((name) => BROWSERS[name].debian)
    if (process.platform === 'linux' && !hasFonts()) packages.push('fonts-dejavu-core')
    if (aptGet(['update'])) aptGet(['install', '-y', '--no-install-recommends', ...packages])
  }
  for (const name of missing) {
    if (findBrowser(name)) continue
    const { debian, variable } = BROWSERS[name]
    throw new Error(
      `${debian} was not found: install it (Debian: apt-get install ${debian}) or set ${variable} to its program.`,
    )
  }
}
