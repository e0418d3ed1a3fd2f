import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Touch } from '../../../entrypoints/content/cards/touch.ts'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'

const ann = { mention: { entity: 'ann' } } as unknown as Mark

/** A page with Ann's name at x = 1 as text, and at x = 2 as a link. */
function touching() {
  const listeners = new Map<string, ((event: object) => void)[]>()
  const view = {
    setTimeout,
    addEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, [...(listeners.get(type) ?? []), listener]),
    removeEventListener: (type: string, listener: (event: object) => void) =>
      listeners.set(type, listeners.get(type)?.filter((one) => one !== listener) ?? []),
  } as never
  const open = vi.fn()
  const state = { shown: null as Mark | null }
  new Touch(view, { find: (_, x) => (x < 3 ? ann : null), prepare: () => {}, open, shown: () => state.shown })
  const fire = (type: string, x: number, more: object = {}) => {
    const event = {
      isTrusted: true,
      isPrimary: true,
      pointerType: 'touch',
      clientX: x,
      clientY: 0,
      composedPath: () => [{ closest: () => (x === 2 ? {} : null) }],
      preventDefault: vi.fn(),
      stopImmediatePropagation: vi.fn(),
      ...more,
    }
    for (const listener of listeners.get(type) ?? []) listener(event)
    return event
  }
  const tap = (x: number, more?: object) => {
    fire('pointerdown', x, more)
    fire('pointerup', x, more)
    return fire('click', x, more)
  }
  return { open, state, fire, tap, listensTo: (type: string) => (listeners.get(type) ?? []).length > 0 }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('is not told of moves but while a finger is on a name', () => {
  const { fire, tap, listensTo } = touching()
  expect(listensTo('pointermove')).toBe(false)
  fire('pointerdown', 5)
  expect(listensTo('pointermove')).toBe(false)
  fire('pointerdown', 2)
  expect(listensTo('pointermove')).toBe(true)
  fire('pointermove', 40)
  expect(listensTo('pointermove')).toBe(false)
  tap(1)
  expect(listensTo('pointermove')).toBe(false)
})

describe('a tap', () => {
  it('on a name opens its card, and takes nothing from the page', () => {
    const { open, tap } = touching()
    expect(tap(1).preventDefault).not.toHaveBeenCalled()
    expect(open).toHaveBeenCalledOnce()
  })

  it.each<[string, number, object]>([
    ['on a link', 2, {}],
    ['beside the names', 5, {}],
    ['with a mouse', 1, { pointerType: 'mouse' }],
    ['that the page made up', 1, { isTrusted: false }],
    ['with a second finger', 1, { isPrimary: false }],
  ])('%s opens nothing', (_, x, more) => {
    const { open, tap } = touching()
    expect(tap(x, more).preventDefault).not.toHaveBeenCalled()
    vi.runAllTimers()
    expect(open).not.toHaveBeenCalled()
  })

  it('on the name whose card is shown does not open it again', () => {
    const { open, state, tap } = touching()
    state.shown = ann
    tap(1)
    expect(open).not.toHaveBeenCalled()
  })
})

describe('a long press on a link', () => {
  it('opens the card, and keeps the link and its menu from answering as well', () => {
    const { open, fire } = touching()
    fire('pointerdown', 2)
    vi.advanceTimersByTime(450)
    expect(open).toHaveBeenCalledOnce()
    expect(fire('contextmenu', 2).preventDefault).toHaveBeenCalled()
    expect(fire('click', 2).preventDefault).toHaveBeenCalled()
    expect(fire('click', 2).preventDefault).not.toHaveBeenCalled()
  })

  it.each<[string, string, number]>([
    ['lifted too soon', 'pointerup', 2],
    ['that scrolls', 'pointercancel', 2],
    ['that moves on', 'pointermove', 40],
  ])('%s opens nothing, and leaves the menu to the link', (_, type, x) => {
    const { open, fire } = touching()
    fire('pointerdown', 2)
    fire(type, x)
    vi.runAllTimers()
    expect(open).not.toHaveBeenCalled()
    expect(fire('contextmenu', 2).preventDefault).not.toHaveBeenCalled()
  })

  it('is none where the name is no link: text is selected that way', () => {
    const { open, fire } = touching()
    fire('pointerdown', 1)
    vi.runAllTimers()
    expect(open).not.toHaveBeenCalled()
    expect(fire('contextmenu', 1).preventDefault).not.toHaveBeenCalled()
  })
})
