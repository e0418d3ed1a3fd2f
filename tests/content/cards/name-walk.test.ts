import { describe, expect, it } from 'vitest'
import { stepFrom } from '../../../entrypoints/content/cards/name-walk.ts'
import type { Mark } from '../../../entrypoints/content/marks/marks.ts'
import type { WalkDirection } from '../../../lib/messages.ts'

const HEIGHT = 800
const view = { innerHeight: HEIGHT } as Window

/** A mark at a height of the screen; hidden ones have no box, folded ones a box that is not painted. */
function markAt(top: number, { width = 50, painted = true } = {}): Mark {
  const box = { top, bottom: top + 20, width, height: 20 }
  const range = {
    getBoundingClientRect: () => box,
    getClientRects: () => (width > 0 ? [box] : []),
    startContainer: { parentElement: { checkVisibility: () => painted } },
  }
  return { range, mention: { entity: String(top) } } as unknown as Mark
}

const above = markAt(-500)
const first = markAt(100)
const second = markAt(300)
const below = markAt(2000)
const page = [above, first, second, below]

describe('a step from name to name', () => {
  it.each<[string, Mark | null, WalkDirection, Mark]>([
    ['from nowhere: to the first on the screen', null, 'next', first],
    ['from nowhere: to the last on the screen', null, 'previous', second],
    ['to the next', first, 'next', second],
    ['to the previous', second, 'previous', first],
    ['beyond the screen', second, 'next', below],
    ['above the screen', first, 'previous', above],
    ['from one that was scrolled away: to the first on the screen', above, 'next', first],
    ['from one that was scrolled away: to the last on the screen', below, 'previous', second],
  ])('%s', (_, reached, direction, mark) => {
    expect(stepFrom(page, reached, direction, view)?.mark).toBe(mark)
  })

  it('says which of how many, and that it began anew', () => {
    expect(stepFrom(page, first, 'next', view)).toMatchObject({ number: 3, of: 4, wrapped: false })
    expect(stepFrom([first, second], second, 'next', view)).toMatchObject({ mark: first, number: 1, wrapped: true })
    expect(stepFrom([first, second], first, 'previous', view)).toMatchObject({ mark: second, number: 2, wrapped: true })
  })

  it.each([
    ['next', above],
    ['previous', below],
  ] as const)(
    'into a frame, going to the %s name: begins at its edge, wherever it is scrolled to',
    (direction, mark) => {
      expect(stepFrom(page, first, direction, view, true)).toMatchObject({ mark, wrapped: false })
    },
  )

  it('passes over what is not seen', () => {
    const hidden = markAt(0, { width: 0 })
    const folded = markAt(200, { painted: false })
    expect(stepFrom([first, hidden, folded, second], first, 'next', view)?.mark).toBe(second)
    expect(stepFrom([first, hidden, folded, second], second, 'previous', view)?.mark).toBe(first)
  })

  it('reaches a name that stands right in a shadow root', () => {
    const host = { checkVisibility: () => true }
    const inRoot = markAt(200)
    Object.assign(inRoot.range.startContainer, { parentElement: null, parentNode: { host } })
    expect(stepFrom([first, inRoot, second], first, 'next', view)?.mark).toBe(inRoot)
  })

  it('starts at the top where all names are above the screen', () => {
    expect(stepFrom([above], null, 'next', view)?.mark).toBe(above)
  })

  it('is none where no name is seen', () => {
    expect(stepFrom([], null, 'next', view)).toBeNull()
    expect(stepFrom([markAt(0, { width: 0 })], null, 'previous', view)).toBeNull()
  })
})
