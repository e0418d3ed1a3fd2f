// @vitest-environment jsdom
import { afterEach, expect, it, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { ScriptLife } from '../../entrypoints/content/script-life.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

it('lasts until another script of the extension starts in the page', () => {
  const first = new ScriptLife(document)
  const ended = vi.fn()
  first.signal.addEventListener('abort', ended)
  expect(first.check()).toBe(true)

  const second = new ScriptLife(document)
  expect(first.check()).toBe(false)
  expect(second.check()).toBe(true)

  second.end()
  new ScriptLife(document)
  expect(ended).toHaveBeenCalledOnce()
})

it('ends where the extension is gone, once that is asked', () => {
  const life = new ScriptLife(document)
  vi.spyOn(browser, 'runtime', 'get').mockReturnValue(undefined as never)
  expect(life.signal.aborted).toBe(false)
  expect(life.check()).toBe(false)
  expect(life.signal.aborted).toBe(true)
})

it.each<[string, (life: ScriptLife) => unknown]>([
  ['nobody answers', (life) => life.askWith(async () => ({ ok: false, error: 'Nobody answered.' }))('get-keys', {})],
  ['the reader comes back to the page', () => document.dispatchEvent(new Event('visibilitychange'))],
])('finds out where %s', async (_, happens) => {
  const life = new ScriptLife(document)
  await happens(life)
  expect(life.signal.aborted).toBe(false)
  vi.spyOn(browser, 'runtime', 'get').mockReturnValue(undefined as never)
  await happens(life)
  expect(life.signal.aborted).toBe(true)
})

it('tells the page no more than that', () => {
  const posted = vi.spyOn(window, 'postMessage')
  new ScriptLife(document)
  expect(posted).not.toHaveBeenCalled()
})
