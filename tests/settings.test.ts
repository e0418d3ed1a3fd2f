import { beforeEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import {
  getSettings,
  readSettings,
  resetSettings,
  setSetting,
  settingsFrom,
  siteState,
  updateSetting,
  watchSettings,
} from '../lib/settings.ts'

beforeEach(() => fakeBrowser.reset())

const defaults = settingsFrom({}).settings

describe('stored values', () => {
  it.each([
    ['sites', { 'labourlist.org': 'off' }],
    ['strictness', 'strict'],
    ['markStyle', 'both'],
    ['markColour', 'single'],
    ['hoverDelay', 0],
    ['muted', [{ entity: 'jo-bird', scope: 'site', where: 'example.org' }]],
    ['keyboardHints', false],
    ['firstRunDone', true],
    ['recentSearches', ['pidcock']],
  ])('%s is read as it was stored', (key, value) => {
    expect(settingsFrom({ [key]: value })).toEqual({ settings: { ...defaults, [key]: value }, problems: [] })
  })

  it.each([
    ['sites', 'labourlist.org', []],
    ['sites', null, []],
    ['sites', ['labourlist.org'], []],
    ['sites', { 'labourlist.org': 'maybe' }, ['labourlist.org']],
    ['strictness', 'lax', []],
    ['strictness', 3, []],
    ['markStyle', '', []],
    ['markColour', {}, []],
    ['hoverDelay', '150', []],
    ['hoverDelay', -1, []],
    ['hoverDelay', 2001, []],
    ['hoverDelay', Number.NaN, []],
    ['muted', {}, []],
    ['muted', [{ entity: 'jo-bird', scope: 'galaxy', where: '' }], [0, 'scope']],
    ['muted', [{ entity: 'jo-bird', scope: 'page', where: '', more: 1 }], [0, 'more']],
    ['muted', [null], [0]],
    ['keyboardHints', 'yes', []],
    ['firstRunDone', 1, []],
    ['recentSearches', ['a', 2], [1]],
    ['recentSearches', Array.from({ length: 9 }, () => 'a'), []],
  ])('%s: %j falls back to the default and leaves the others alone', (key, value, path) => {
    const other = key === 'strictness' ? { markStyle: 'tint' } : { strictness: 'strict' }
    const { settings, problems } = settingsFrom({ [key]: value, ...other })
    expect(settings).toEqual({ ...defaults, ...other })
    expect(problems).toEqual([{ key, path, expected: expect.any(String) }])
  })

  it('leaves out what is not ours', () => {
    expect(settingsFrom({ theme: 'dark', __proto__: { x: 1 } })).toEqual({ settings: defaults, problems: [] })
  })

  it('writes hosts in one form', () => {
    expect(settingsFrom({ sites: { 'WWW.LabourList.org': 'off' } }).settings.sites).toEqual({ 'labourlist.org': 'off' })
  })
})

describe('storing', () => {
  it('survives: what was set is read back, from storage.sync', async () => {
    await setSetting('markStyle', 'tint')
    expect(await browser.storage.sync.get('markStyle')).toEqual({ markStyle: 'tint' })
    expect(await getSettings()).toEqual({ ...defaults, markStyle: 'tint' })
  })

  it('keeps searches on the device', async () => {
    await setSetting('recentSearches', ['pidcock'])
    expect(await browser.storage.sync.get('recentSearches')).not.toMatchObject({ recentSearches: expect.anything() })
    expect((await getSettings()).recentSearches).toEqual(['pidcock'])
  })

  it('goes to storage.local where sync has no room, and back once it has', async () => {
    const full = vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES_PER_ITEM'))
    await setSetting('sites', { 'a.org': 'off' })
    expect((await getSettings()).sites).toEqual({ 'a.org': 'off' })
    full.mockRestore()
    await setSetting('sites', { 'b.org': 'off' })
    expect(await browser.storage.local.get('sites')).not.toMatchObject({ sites: expect.anything() })
    expect((await getSettings()).sites).toEqual({ 'b.org': 'off' })
  })

  it('works where storage.sync is switched off', async () => {
    vi.spyOn(browser.storage.sync, 'get').mockRejectedValue(new Error('disabled'))
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error('disabled'))
    await setSetting('hoverDelay', 300)
    expect((await getSettings()).hoverDelay).toBe(300)
  })

  it('changes a setting from what it is now', async () => {
    await setSetting('sites', { 'a.org': 'off' })
    await updateSetting('sites', (sites) => ({ ...sites, 'b.org': 'on' }))
    expect((await getSettings()).sites).toEqual({ 'a.org': 'off', 'b.org': 'on' })
  })

  it('forgets a corrupt value when it is reset', async () => {
    await browser.storage.sync.set({ strictness: 'lax' })
    const { problems } = await readSettings()
    expect(problems.map(({ key }) => key)).toEqual(['strictness'])
    await resetSettings(['strictness'])
    expect((await readSettings()).problems).toEqual([])
  })
})

describe('watching', () => {
  it('calls back with all settings on a change, and not after it was stopped', async () => {
    const seen: string[] = []
    const stop = watchSettings((settings) => seen.push(settings.strictness))
    await setSetting('strictness', 'strict')
    await vi.waitFor(() => expect(seen).toContain('strict'), { timeout: 20_000 })
    stop()
    seen.length = 0
    await setSetting('strictness', 'generous')
    await new Promise((done) => setTimeout(done))
    expect(seen).toEqual([])
  })

  it('is quiet about keys that are not settings', async () => {
    const callback = vi.fn()
    watchSettings(callback)
    await browser.storage.local.set({ something: 1 })
    await new Promise((done) => setTimeout(done))
    expect(callback).not.toHaveBeenCalled()
  })
})

describe('the state of a site', () => {
  it.each([
    ['labourlist.org', {}, 'on'],
    ['labourlist.org', { 'labourlist.org': 'off' }, 'off'],
    ['www.labourlist.org', { 'labourlist.org': 'off' }, 'off'],
    ['news.bbc.co.uk', { 'bbc.co.uk': 'off' }, 'off'],
    ['news.bbc.co.uk', { 'bbc.co.uk': 'off', 'news.bbc.co.uk': 'on' }, 'on'],
    ['bbc.co.uk', { 'news.bbc.co.uk': 'off' }, 'on'],
    ['notlabourlist.org', { 'labourlist.org': 'off' }, 'on'],
    ['localhost', { localhost: 'off' }, 'off'],
    ['constructor', {}, 'on'],
  ] as const)('%s with %j is %s', (host, sites, state) => {
    expect(siteState({ ...defaults, sites }, host)).toBe(state)
  })
})
