import { beforeEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { welcomeOnInstall } from '../../entrypoints/background/welcome.ts'

const opened = vi.fn()

beforeEach(() => {
  fakeBrowser.reset()
  opened.mockReset()
  browser.tabs.create = opened as never
  welcomeOnInstall()
})

const install = (reason: string) => fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never)

it('opens the page on the first installation', async () => {
  await install('install')
  expect(opened).toHaveBeenCalledOnce()
  expect(opened.mock.calls[0]?.[0].url).toContain('/welcome.html')
})

it.each(['update', 'browser_update', 'shared_module_update'])('does not open it upon %s', async (reason) => {
  await install(reason)
  expect(opened).not.toHaveBeenCalled()
})

it('does not open it twice, where the extension is loaded anew', async () => {
  await install('install')
  await install('install')
  expect(opened).toHaveBeenCalledOnce()
})
