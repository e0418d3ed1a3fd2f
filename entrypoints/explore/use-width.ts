import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

const STEP = 20

/**
 * The width of an element in px, in steps so that a drawing is not laid out anew for every pixel of a resize. 0 until it
 * is measured, which is before anything is painted; `unknown` where it cannot be measured.
 */
export function useWidth(element: RefObject<HTMLElement | null>, unknown: number): number {
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => setWidth(Math.floor(target.clientWidth / STEP) * STEP || unknown)
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element, unknown])
  return width
}
