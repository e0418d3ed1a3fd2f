import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Hover } from '../../entrypoints/content/hover.ts'
import type { Mark } from '../../entrypoints/content/marks.ts'

const ann = { mention: { entity: 'ann' } } as unknown as Mark
const jo = { mention: { entity: 'jo' } } as unknown as Mark
const DELAY = 150
const GRACE = 300

/** A hover over a page with Ann's name at x = 1 and Jo's at x = 2; the card is at x = 9. */
function hovering() {
  const listeners = new Map<string, (event: object) => void>()
  const on = (type: string, listener: (event: object) => void) => listeners.set(type, listener)
  const view = { addEventListener: on, document: { documentElement: { addEventListener: on } }, setTimeout } as never
  const card = { open: vi.fn(), close: vi.fn(), prepare: vi.fn(), held: false }
  const hover: Hover = new Hover(view, {
    find: (_, x) => (x === 1 ? ann : x === 2 ? jo : null),
    delay: () => DELAY,
    prepare: card.prepare,
    open: card.open,
    close: () => {
      card.close()
      hover.setOpen(null)
    },
    isOnCard: (event) => (event as PointerEvent).clientX === 9,
    isHeld: () => card.held,
  })
  const fire = (type: string, x = 0, more: object = {}) =>
    listeners.get(type)?.({
      isTrusted: true,
      pointerType: 'mouse',
      clientX: x,
      clientY: 0,
      composedPath: () => [null],
      ...more,
    })
  return { card, hover, fire, move: (x: number, more?: object) => fire('pointermove', x, more) }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('the card opens', () => {
  test('when the pointer has rested on a name', () => {
    const { card, move } = hovering()
    move(1)
    expect(card.prepare).toHaveBeenCalledWith(ann)
    vi.advanceTimersByTime(DELAY - 1)
    expect(card.open).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(card.open).toHaveBeenCalledWith(ann, { x: 1, y: 0 })
  })

  test('however much the pointer moves on the name', () => {
    const { card, move } = hovering()
    for (let count = 0; count < 10; count++) {
      move(1)
      vi.advanceTimersByTime(DELAY / 10)
    }
    expect(card.open).toHaveBeenCalledOnce()
  })

  test('for the next name, in place of the first one', () => {
    const { card, move } = hovering()
    move(1)
    vi.advanceTimersByTime(DELAY)
    move(2)
    vi.advanceTimersByTime(DELAY)
    expect(card.open).toHaveBeenLastCalledWith(jo, { x: 2, y: 0 })
  })
})

describe('the card does not open', () => {
  test.each<[string, object]>([
    ['for events that the page made up', { isTrusted: false }],
    ['for a finger', { pointerType: 'touch' }],
  ])('%s', (_, more) => {
    const { card, move } = hovering()
    move(1, more)
    vi.advanceTimersByTime(1000)
    expect(card.prepare).not.toHaveBeenCalled()
    expect(card.open).not.toHaveBeenCalled()
  })

  test.each<[string, (parts: ReturnType<typeof hovering>) => void]>([
    ['when the pointer only passes', ({ move }) => move(0)],
    ['when the name is pressed', ({ fire }) => fire('pointerdown', 1)],
    ['when the pointer leaves the window', ({ fire }) => fire('pointerleave')],
    ['when hovering was stopped', ({ hover }) => hover.stop()],
  ])('%s', (_, before) => {
    const parts = hovering()
    parts.move(1)
    vi.advanceTimersByTime(DELAY - 1)
    before(parts)
    vi.advanceTimersByTime(1000)
    expect(parts.card.open).not.toHaveBeenCalled()
  })
})

describe('an open card', () => {
  const opened = () => {
    const parts = hovering()
    parts.move(1)
    vi.advanceTimersByTime(DELAY)
    return parts
  }

  test('closes when the pointer has been off for the time of grace', () => {
    const { card, move } = opened()
    move(0)
    vi.advanceTimersByTime(GRACE - 1)
    expect(card.close).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(card.close).toHaveBeenCalledOnce()
  })

  test.each([
    ['the name', 1],
    ['the card', 9],
  ])('stays when the pointer comes to %s in time', (_, x) => {
    const { card, move } = opened()
    move(0)
    vi.advanceTimersByTime(GRACE - 1)
    move(x)
    vi.advanceTimersByTime(5000)
    expect(card.close).not.toHaveBeenCalled()
    expect(card.open).toHaveBeenCalledOnce()
  })

  test('closes when the pointer has left the card', () => {
    const { card, move } = opened()
    move(9)
    vi.advanceTimersByTime(1000)
    move(0)
    vi.advanceTimersByTime(GRACE)
    expect(card.close).toHaveBeenCalledOnce()
  })

  test('stays while the reader is in it by keyboard', () => {
    const { card, move } = opened()
    card.held = true
    move(0)
    vi.advanceTimersByTime(5000)
    expect(card.close).not.toHaveBeenCalled()
  })

  test('closes on a press elsewhere, not on one in it', () => {
    const { card, fire } = opened()
    fire('pointerdown', 9)
    expect(card.close).not.toHaveBeenCalled()
    fire('pointerdown', 0)
    expect(card.close).toHaveBeenCalledOnce()
  })

  test('that was opened by other means stays until the pointer has been there and left', () => {
    const { card, hover, move } = hovering()
    hover.setOpen(ann)
    vi.advanceTimersByTime(5000)
    expect(card.close).not.toHaveBeenCalled()
    move(9)
    move(0)
    vi.advanceTimersByTime(GRACE)
    expect(card.close).toHaveBeenCalledOnce()
  })
})
