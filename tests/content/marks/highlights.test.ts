// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Highlights } from '../../../entrypoints/content/marks/highlights.ts'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'

/** The browser's registry, which the page shares. */
let registry: Map<string, Set<Range>>
let highlights: Highlights

beforeEach(() => {
  vi.useFakeTimers()
  registry = new Map()
  vi.stubGlobal('CSS', { highlights: registry })
  vi.stubGlobal('Highlight', Set)
  document.adoptedStyleSheets = []
  highlights = new Highlights(document, window as never)
})
afterEach(() => {
  highlights.clear()
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const mark = (kind: 'full' | 'fuzzy' = 'full') => ({ mention: { kind }, range: new Range() }) as unknown as Mark
const sizes = () => [...registry.values()].map(({ size }) => size).filter(Boolean)
const painted = () => [...registry.values()].flatMap((ranges) => [...ranges])

test('only the marks shown last are painted', () => {
  const [first, second, third] = [mark(), mark(), mark()]
  highlights.show([first, second])
  highlights.show([second, third])
  expect(new Set(painted())).toEqual(new Set([second.range, third.range]))
})

test('near spellings look different from certain names', () => {
  highlights.show([mark('full'), mark('fuzzy')])
  expect(sizes()).toEqual([1, 1])
})

test('names of highlights differ from load to load and do not say whose they are', () => {
  highlights.show([mark()])
  const names = [...registry.keys()]
  highlights.clear()
  new Highlights(document, window as never).show([mark()])
  expect([...registry.keys()].some((name) => names.includes(name))).toBe(false)
  expect(names.join()).not.toMatch(/faction/i)
})

test('where the reader wants them drawn with nothing they are not registered, until a style is chosen again', () => {
  const only = mark()
  highlights.show([only])
  highlights.setStyle({ markStyle: 'none', markColour: 'faction' })
  expect(painted()).toEqual([])
  highlights.show([only, mark()])
  vi.advanceTimersByTime(2000)
  expect(painted()).toEqual([])
  highlights.standOut(only.range)
  expect(painted()).toEqual([only.range])
  highlights.standOut(null)
  highlights.setStyle({ markStyle: 'tint', markColour: 'faction' })
  expect(painted()).toHaveLength(2)
})

describe('what the page clears comes back', () => {
  test.each<[string, () => void]>([
    ['the registry', () => registry.clear()],
    [
      'the ranges of a highlight',
      () => {
        for (const ranges of registry.values()) ranges.clear()
      },
    ],
    [
      'the style sheets',
      () => {
        document.adoptedStyleSheets = []
      },
    ],
  ])('%s', (_, clear) => {
    const { range } = mark()
    highlights.show([{ mention: { kind: 'full' }, range } as unknown as Mark])
    clear()
    vi.advanceTimersByTime(600)
    expect(painted()).toEqual([range])
    expect(document.adoptedStyleSheets).toHaveLength(1)
  })

  test('after two seconds at most where it never has for long', () => {
    highlights.show([mark()])
    vi.advanceTimersByTime(60_000)
    registry.clear()
    vi.advanceTimersByTime(2000)
    expect(painted()).toHaveLength(1)
  })

  test('sooner once the page has done it', () => {
    highlights.show([mark()])
    registry.clear()
    vi.advanceTimersByTime(600)
    registry.clear()
    vi.advanceTimersByTime(60)
    expect(painted()).toHaveLength(1)
  })
})

test('one mention can stand out from the others', () => {
  const shown = mark()
  highlights.show([shown, mark()])
  highlights.standOut(shown.range)
  expect(painted().filter((range) => range === shown.range)).toHaveLength(2)
  highlights.standOut(null)
  expect(painted().filter((range) => range === shown.range)).toHaveLength(1)
})

test('clearing leaves nothing behind and nothing comes back', () => {
  highlights.show([mark()])
  highlights.clear()
  vi.advanceTimersByTime(5000)
  expect(registry.size).toBe(0)
  expect(document.adoptedStyleSheets).toHaveLength(0)
})
