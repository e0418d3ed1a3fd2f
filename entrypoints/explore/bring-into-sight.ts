import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Left free around what is brought into sight, in px. */
const AROUND = 24
/** As much of a sheet tells the reader that it is there, and begins to be read, in px. */
const TELLING = 160

/**
 * Scrolls the page, and the frame of the drawing, so that a shape of the drawing is seen. Firefox scrolls to the drawing's
 * upper edge for any shape in it, whether it is asked to or moves the focus there.
 */
export function bringIntoSight(shape: SVGElement): void {
  const frame = shape.closest('svg')?.parentElement
  const { left, right, top, bottom } = shape.getBoundingClientRect()
  if (frame && frame.scrollWidth > frame.clientWidth) {
    const box = frame.getBoundingClientRect()
    frame.scrollLeft += beyond(left, right, box.left, box.right)
  }
  // What lies over the lower part of the page says so in the page's style.
  const covered = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockEnd) || 0
  const down = beyond(top, bottom, 0, innerHeight - covered)
  if (down !== 0) scrollBy(0, down)
}

/**
 * Shows a page whose address has already chosen a shape of its drawing from where the sheet of what was chosen is seen: in a
 * narrow window it stays at the lower edge, but only as far up as the drawing reaches. A page that is come back to is where it
 * was left.
 * @param isReady whether the drawing has been measured, and drawn where it can be.
 */
export function useChosenInSight(frame: RefObject<HTMLElement | null>, isReady: boolean): void {
  const isNew = useRef(history.state?.scroll === undefined)
  useEffect(() => {
    if (!isReady || !isNew.current || !frame.current) return
    isNew.current = false
    const sheet = frame.current.parentElement?.querySelector('.ex-sheet')
    if (!sheet || sheet.getBoundingClientRect().top < innerHeight - TELLING) return
    frame.current.scrollIntoView({ block: 'start', behavior: 'instant' })
    const shape = frame.current.querySelector<SVGElement>('[aria-pressed="true"]')
    if (shape) bringIntoSight(shape)
  }, [isReady])
}

/** How far a stretch lies outside another, with some room: below 0 before it, above 0 behind it. */
function beyond(start: number, end: number, from: number, to: number): number {
  if (start < from) return start - from - AROUND
  return end > to ? Math.min(end - to + AROUND, start - from) : 0
}
