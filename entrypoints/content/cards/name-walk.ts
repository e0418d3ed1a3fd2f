import type { WalkDirection } from '../../../lib/messages.ts'
import type { Mark } from '../marks/marks.ts'

/** Where a step from name to name leads. */
export interface Step {
  mark: Mark
  /** From 1, among all marks. */
  number: number
  of: number
  /** The walk went over the end of the page and began anew at the other one. */
  wrapped: boolean
}

/**
 * The next or previous mark that is shown: from the one reached last, as long as it is on the screen; otherwise from where
 * the reader has scrolled to. Null where the page shows none.
 * @param enter begins at the first mark, or the last, wherever the reader is: the walk comes from another frame.
 */
export function stepFrom(
  marks: readonly Mark[],
  reached: Mark | null,
  direction: WalkDirection,
  view: Window,
  enter = false,
): Step | null {
  const forward = direction === 'next'
  const last = reached && isOnScreen(reached, view) ? marks.indexOf(reached) : -1
  const edge = forward ? 0 : marks.length - 1
  const begin = enter ? edge : last >= 0 ? last + (forward ? 1 : -1) : startOnScreen(marks, forward, view)
  for (let count = 0; count < marks.length; count++) {
    const place = begin + (forward ? count : -count)
    const index = (place + 2 * marks.length) % marks.length
    const mark = marks[index]
    if (mark && isShown(mark)) return { mark, number: index + 1, of: marks.length, wrapped: place !== index }
  }
  return null
}

/** Collapsed menus and folded parts hold marks that nobody sees: some without boxes, some with boxes that are not painted. */
export function isShown({ range }: Mark): boolean {
  const { parentElement, parentNode } = range.startContainer
  const around = parentElement ?? (parentNode as ShadowRoot | null)?.host
  const visible = around?.checkVisibility({ visibilityProperty: true })
  return visible === true && [...range.getClientRects()].some(({ width, height }) => width > 0 && height > 0)
}

export function isOnScreen({ range }: Mark, view: Window): boolean {
  const { top, bottom, width } = range.getBoundingClientRect()
  return width > 0 && bottom > 0 && top < view.innerHeight
}

/** The first mark from the top of the screen on, or the last one above its bottom. */
function startOnScreen(marks: readonly Mark[], forward: boolean, view: Window): number {
  const tops = marks.map(({ range }) => range.getBoundingClientRect().top)
  return forward
    ? Math.max(
        0,
        tops.findIndex((top) => top >= 0),
      )
    : tops.findLastIndex((top) => top < view.innerHeight)
}
