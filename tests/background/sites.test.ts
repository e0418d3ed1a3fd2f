import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { registerAddedSites } from '../../entrypoints/background/sites.ts'

let origins: string[] = []
let manifestFile = ''
let registered: { id: string; matches: string[] }[] = []
let started: number[] = []

beforeEach(() => {
  fakeBrowser.reset()
  registered = []
  started = []
  manifestFile = 'content.js'
  vi.spyOn(browser.runtime, 'getManifest').mockImplementation(
    () =>
      ({
        manifest_version: 3,
        name: 'Factionary',
        version: '1',
        content_scripts: [{ matches: [], js: [manifestFile], all_frames: true }],
      }) as never,
  )
  browser.permissions.getAll = async () => ({ origins })
  const tabs = [
    { id: 1, url: '*://a.org/*' },
    { id: 2, url: '*://b.org/*' },
  ]
  browser.tabs.query = (async ({ url }: { url: string[] }) => tabs.filter((tab) => url.includes(tab.url))) as never
  Object.assign(browser, {
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: typeof registered) => {
        if (registered.length) throw new Error('Duplicate script ID')
        registered = scripts
      },
      unregisterContentScripts: async () => {
        registered = []
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        started.push(target.tabId)
      },
    },
  })
})

describe('the script on added sites', () => {
  it('is registered for what the reader allowed, without what the manifest brings', async () => {
    origins = ['*://*.labourlist.org/*', '*://example.org/*']
    await registerAddedSites()
    expect(registered).toEqual([
      expect.objectContaining({ matches: ['*://example.org/*'], js: ['content.js'], persistAcrossSessions: true }),
    ])
  })

  it('is registered by its path where the manifest gives a full address, as in Firefox', async () => {
    manifestFile = browser.runtime.getURL('/content.js' as '/popup.html')
    origins = ['*://example.org/*']
    await registerAddedSites()
    expect(registered).toEqual([expect.objectContaining({ js: ['content.js'] })])
  })

  it('follows the permissions, also when two changes come at once', async () => {
    origins = ['*://a.org/*']
    const first = registerAddedSites()
    origins = ['*://a.org/*', '*://b.org/*']
    await Promise.all([first, registerAddedSites()])
    expect(registered.map(({ matches }) => matches)).toEqual([['*://a.org/*', '*://b.org/*']])
    origins = ['*://b.org/*']
    await registerAddedSites()
    expect(registered.map(({ matches }) => matches)).toEqual([['*://b.org/*']])
    origins = []
    await registerAddedSites()
    expect(registered).toEqual([])
  })

  it('starts the tabs that are open on a site new to it, once', async () => {
    origins = ['*://a.org/*']
    await registerAddedSites()
    expect(started).toEqual([1])
    origins = ['*://a.org/*', '*://b.org/*']
    await registerAddedSites()
    expect(started).toEqual([1, 2])
    await registerAddedSites()
    expect(started).toEqual([1, 2])
  })

  it('starts open tabs again after an update, which forgets the registration', async () => {
    origins = ['*://a.org/*']
    await registerAddedSites()
    registered = []
    await registerAddedSites()
    expect(started).toEqual([1, 1])
  })
})
