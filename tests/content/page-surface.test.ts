// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { loadPageSurface, registerPageSurface, type StartPage } from '../../entrypoints/content/page-surface.ts'

const started = (name: string): StartPage => Object.assign(() => ({}) as never, { from: name })
const old = started('old')
const fresh = started('fresh')

let asked = 0
/** Answers as the background does: an error is data. */
function background(load: () => void): void {
  asked = 0
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation((async () => {
    asked += 1
    try {
      load()
      return { ok: true, value: null }
    } catch (error) {
      return { ok: false, error: String(error) }
    }
  }) as never)
}

afterEach(() => {
  vi.restoreAllMocks()
  Reflect.deleteProperty(document, 'prerendering')
})

describe('loading the page script', () => {
  it('gives what the script registers, not what an earlier version of it left there', async () => {
    registerPageSurface(old)
    background(() => registerPageSurface(fresh))
    expect(await loadPageSurface()).toBe(fresh)
  })

  it('gives nothing where the background cannot put it there', async () => {
    registerPageSurface(old)
    background(() => {
      throw new Error('Cannot access contents of the page.')
    })
    expect(await loadPageSurface()).toBeUndefined()
    expect(asked).toBe(1)
  })

  it('gives nothing where there is no background any more', async () => {
    registerPageSurface(old)
    vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(new Error('Extension context invalidated.'))
    expect(await loadPageSurface()).toBeUndefined()
  })

  it('asks again when a page that was loaded ahead is shown', async () => {
    Object.defineProperty(document, 'prerendering', { value: true, configurable: true })
    background(() => {
      if (asked === 1) throw new Error('No frame with id 5 in tab.')
      registerPageSurface(fresh)
    })
    setTimeout(() => document.dispatchEvent(new Event('prerenderingchange')), 50)
    expect(await loadPageSurface()).toBe(fresh)
    expect(asked).toBe(2)
  })
})
