import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Hover } from '../../../entrypoints/content/cards/hover.ts'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'

const ann = { mention: { entity: 'ann' } } as unknown as Mark
const jo = { mention: { entity: 'jo' } } as unknown as Mark
const DELAY = 150
const REST = 40
const GRACE = 300

/** A hover over a page with Ann's name at x = 1 and Jo's at x = 2; the card is at x = 9. */
function hovering(delay = DELAY) {
  const listeners = new Map<string, (event: object) => void>()
  const on = (type: string, listener: (event: object) => void, options?: AddEventListenerOptions) => {
    listeners.set(type, listener)
    if (options?.capture) captured.add(type)
  }
  const captured = new Set<string>()
  // The frames of a slow screen: none comes between half a frame before the end of the delay and its end.
  const frames = { requestAnimationFrame: (act: () => void) => setTimeout(act, 50), cancelAnimationFrame: clearTimeout }
  const document = { documentElement: { addEventListener: on } }
  /** Once it is scrolled, Ann's name is everywhere. */
  const view = { addEventListener: on, document, setTimeout, ...frames, scrolled: false }
  const card = {
    open: vi.fn(),
    close: vi.fn(),
    prepare: vi.fn(),
    approach: vi.fn(),
    draw: vi.fn(),
    drop: vi.fn(),
    held: false,
  }
  const find = vi.fn((_: unknown, x: number) => (x === 1 || view.scrolled ? ann : x === 2 ? jo : null))
  const hover: Hover = new Hover(view as never, {
    find,
    delay: () => delay,
    approach: card.approach,
    prepare: card.prepare,
    draw: card.draw,
    drop: card.drop,
    open: card.open,
    close: () => {
      card.close()
      hover.setOpen(null)
    },
    isOnCard: (event) => (event as PointerEvent).clientX === 9,
    isHeld: () => card.held,
  })
  let events = 0
  const fire = (type: string, x = 0, more: object = {}) =>
    listeners.get(type)?.({
      type,
      timeStamp: events++,
      isTrusted: true,
      pointerType: 'mouse',
      clientX: x,
      clientY: 0,
      composedPath: () => [null],
      ...more,
    })
  return { card, hover, fire, view, find, captured, move: (x: number, more?: object) => fire('pointermove', x, more) }
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

  test('with the frame that is nearest to the end of the delay', () => {
    const { card, view, move } = hovering()
    view.requestAnimationFrame = (act) => setTimeout(act, 2)
    move(1)
    vi.advanceTimersByTime(DELAY - 7)
    expect(card.open).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(card.open).toHaveBeenCalledOnce()
    vi.advanceTimersByTime(100)
    expect(card.open).toHaveBeenCalledOnce()
  })

  test('at once where the reader wants no delay', () => {
    const { card, move } = hovering(0)
    move(1)
    vi.advanceTimersByTime(1)
    expect(card.open).toHaveBeenCalledOnce()
    expect(card.draw).not.toHaveBeenCalled()
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

test('names in an element that the pointer comes to are told of, once', () => {
  const { card, move } = hovering()
  const [one, other] = [{}, {}]
  for (const target of [one, one, other]) move(0, { composedPath: () => [target] })
  expect(card.approach.mock.calls).toEqual([[one], [other]])
})

describe('the card is drawn ahead', () => {
  test('once the pointer rests on a name, before it opens', () => {
    const { card, move } = hovering()
    move(1)
    vi.advanceTimersByTime(REST - 1)
    expect(card.draw).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(card.draw).toHaveBeenCalledWith(ann, { x: 1, y: 0 })
    vi.advanceTimersByTime(DELAY)
    expect(card.draw).toHaveBeenCalledOnce()
    expect(card.drop).not.toHaveBeenCalled()
  })

  test.each<[string, (parts: ReturnType<typeof hovering>) => void]>([
    ['the pointer goes on', ({ move }) => move(0)],
    ['the pointer goes on to another name', ({ move }) => move(2)],
    ['the name is pressed', ({ fire }) => fire('pointerdown', 1)],
    ['the window loses the focus', ({ fire }) => fire('blur')],
    ['hovering is stopped', ({ hover }) => hover.stop()],
  ])('and dropped when %s', (_, before) => {
    const parts = hovering()
    parts.move(1)
    vi.advanceTimersByTime(DELAY - 1)
    before(parts)
    expect(parts.card.drop).toHaveBeenCalledOnce()
  })

  test('not while the reader is in another card by keyboard', () => {
    const { card, move } = hovering()
    card.held = true
    move(1)
    vi.advanceTimersByTime(DELAY)
    expect(card.draw).not.toHaveBeenCalled()
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

  test('for a name that comes under a pointer that lies still', () => {
    const { card, view, move } = hovering()
    move(0)
    Object.assign(view, { scrolled: true })
    move(0)
    vi.advanceTimersByTime(1000)
    expect(card.open).not.toHaveBeenCalled()
    move(1)
    vi.advanceTimersByTime(DELAY)
    expect(card.open).toHaveBeenCalledOnce()
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

test('a move to another element, which is told twice, is looked at once', () => {
  const { fire, find } = hovering()
  fire('pointerover', 1, { timeStamp: 5 })
  fire('pointermove', 1, { timeStamp: 5 })
  expect(find).toHaveBeenCalledTimes(1)
  fire('pointermove', 1, { timeStamp: 6 })
  fire('pointermove', 2, { timeStamp: 6 })
  expect(find).toHaveBeenCalledTimes(3)
})

test('of elements inside the page it is not told that the pointer leaves them', () => {
  expect(hovering().captured).toEqual(new Set(['pointermove', 'pointerover', 'pointerdown', 'blur']))
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

  /** Ann's name, rendered anew where the pointer was last told to be, or elsewhere. */
  const anew = (x: number) =>
    ({ range: { getClientRects: () => [{ left: x, right: x, top: 0, bottom: 0 }] } }) as unknown as Mark

  test('stays when the page renders its name anew under the pointer', () => {
    const { card, hover, move } = opened()
    move(0)
    hover.replace(ann, anew(0))
    vi.advanceTimersByTime(5000)
    expect(card.close).not.toHaveBeenCalled()
  })

  test('closes when the page renders its name anew elsewhere', () => {
    const { card, hover, move } = opened()
    move(0)
    hover.replace(ann, anew(7))
    vi.advanceTimersByTime(GRACE)
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
