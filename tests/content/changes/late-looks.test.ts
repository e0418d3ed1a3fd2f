import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { LateLooks } from '../../../entrypoints/content/changes/late-looks.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const HOUR = 3_600_000

describe('looks for what leaves nothing to observe', () => {
  it('come soon after a change, then ever more seldom, then no more', () => {
    const look = vi.fn()
    new LateLooks(look).renew()
    vi.advanceTimersByTime(1000)
    expect(look).toHaveBeenCalledTimes(1)
    vi.advanceTimersByTime(2000 + 4000)
    expect(look).toHaveBeenCalledTimes(3)
    vi.advanceTimersByTime(HOUR)
    expect(look).toHaveBeenCalledTimes(6)
    expect(vi.getTimerCount()).toBe(0)
  })

  it('begin anew with each change', () => {
    const look = vi.fn()
    const looks = new LateLooks(look)
    looks.renew()
    vi.advanceTimersByTime(HOUR)
    look.mockClear()
    looks.renew()
    vi.advanceTimersByTime(1000)
    expect(look).toHaveBeenCalledTimes(1)
    // The next one would be two seconds away.
    looks.renew()
    vi.advanceTimersByTime(1000)
    expect(look).toHaveBeenCalledTimes(2)
  })

  it('are not put off by a page that changes all the time, and not made more often by it', () => {
    const look = vi.fn()
    const looks = new LateLooks(look)
    for (let time = 0; time < 10_000; time += 10) {
      looks.renew()
      vi.advanceTimersByTime(10)
    }
    expect(look).toHaveBeenCalledTimes(10)
  })

  it('begin anew where they have ended, but are no sooner, when the page may have woken', () => {
    const look = vi.fn()
    const looks = new LateLooks(look)
    looks.renew()
    vi.advanceTimersByTime(HOUR)
    look.mockClear()
    looks.wake()
    vi.advanceTimersByTime(1000)
    expect(look).toHaveBeenCalledTimes(1)
    looks.wake()
    vi.advanceTimersByTime(1999)
    expect(look).toHaveBeenCalledTimes(1)
  })

  it('end with the annotation', () => {
    const look = vi.fn()
    const looks = new LateLooks(look)
    looks.renew()
    looks.stop()
    vi.advanceTimersByTime(HOUR)
    expect(look).not.toHaveBeenCalled()
  })
})
