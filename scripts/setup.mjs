// What `npm start` and `npm test` do first: npm packages, then browsers. Plain JavaScript without dependencies, since
// nothing is installed yet; npm scripts that run after it have Node 24 from node_modules, whatever the machine has.
import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ensureBrowsers, findBrowser } from './browsers.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/** npm writes node_modules/.package-lock.json last, so that its time tells whether an install was finished. */
function packagesAreCurrent() {
  const installed = `${root}node_modules/.package-lock.json`
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs
}

function installPackages() {
  if (packagesAreCurrent()) return
  console.log('npm ci')
  const { status } = spawnSync('npm', ['ci', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error('npm ci failed: see the lines above.')
}

function setUp() {
  const major = Number(process.versions.node.split('.')[0])
  if (major < 20) throw new Error(`Node 20 or newer is needed; this is ${process.versions.node}.`)
  installPackages()
  if (process.argv.includes('--both-browsers')) ensureBrowsers(['chromium', 'firefox'])
  else if (!findBrowser('chromium') && !findBrowser('firefox')) ensureBrowsers(['chromium'])
}

try {
  setUp()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
