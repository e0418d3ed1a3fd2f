import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Reached } from '../../../entrypoints/content/cards/reached.ts'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'

function reaching({ still = false, height = 800, top = 2000, covered = false, frame = false } = {}) {
  const listeners = new Map<string, (event: object) => void>()
  const scrollBy = vi.fn()
  const view = {
    innerHeight: height,
    setTimeout,
    scrollBy,
    matchMedia: () => ({ matches: still }),
    addEventListener: (type: string, listener: (event: object) => void) => listeners.set(type, listener),
  }
  const scrollIntoView = vi.fn()
  const parent = {
    scrollIntoView,
    getRootNode: () => ({ elementFromPoint: () => parent }),
    contains: () => !covered,
  }
  const range = {
    startContainer: { parentElement: parent, parentNode: parent },
    getBoundingClientRect: () => ({ top, bottom: top + 20, left: 0, width: 50 }),
  }
  const mark = { range } as unknown as Mark
  const shown: (Range | null)[] = []
  const reached = new Reached(Object.assign(view, { parent: frame ? {} : view }) as never, (range) => shown.push(range))
  const fire = (type: string, event: object) => listeners.get(type)?.(event)
  return { reached, mark, range, shown, fire, scrollIntoView, scrollBy, now: () => shown.at(-1) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the name reached', () => {
  it('blinks, then stands out until the reader goes on', () => {
    const { reached, mark, range, shown, now, fire } = reaching()
    reached.lead(mark)
    expect(now()).toBe(range)
    vi.advanceTimersByTime(400)
    expect(now()).toBeNull()
    vi.advanceTimersByTime(100_000)
    expect(now()).toBe(range)
    expect(shown.filter((one) => one === null).length).toBeLessThanOrEqual(3)
    fire('keydown', { key: 'Escape' })
    expect(now()).toBeNull()
    expect(reached.mark).toBe(mark)
  })

  it('stands out at once and does not blink for a reader who wants less motion', () => {
    const { reached, mark, range, shown, scrollIntoView } = reaching({ still: true })
    reached.lead(mark, { glide: true })
    const led = shown.length
    vi.advanceTimersByTime(100_000)
    expect(shown.slice(led)).toEqual([])
    expect(shown.at(-1)).toBe(range)
    expect(scrollIntoView).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'instant' }))
  })

  it('glides into sight where nobody minds, and for a moment only where it is shown in passing', () => {
    const { reached, mark, now, scrollIntoView } = reaching()
    reached.lead(mark, { glide: true, passing: true })
    expect(scrollIntoView).toHaveBeenCalledWith(expect.objectContaining({ behavior: 'smooth', block: 'center' }))
    vi.runAllTimers()
    expect(now()).toBeNull()
  })

  it('goes to the top of a low screen, so that its card has room', () => {
    const { reached, mark, scrollBy } = reaching({ height: 256, top: 200 })
    reached.lead(mark)
    expect(scrollBy).toHaveBeenCalledWith(expect.objectContaining({ top: 192 }))
  })

  it.each([
    ['in sight', { top: 300 }, false],
    ['below the screen', { top: 900 }, true],
    ['too low for a card', { top: 700 }, true],
    ['where a header may be', { top: 40 }, true],
    ['under a layer', { top: 300, covered: true }, true],
    ['in a frame, which may be out of sight itself', { top: 300, frame: true }, true],
  ])('%s', (_, place, scrolls) => {
    const { reached, mark, scrollIntoView } = reaching(place)
    reached.lead(mark)
    expect(scrollIntoView).toHaveBeenCalledTimes(scrolls ? 1 : 0)
  })
})
