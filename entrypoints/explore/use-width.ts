import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

const STEP = 20

/** The width of an element in px, in steps so that a drawing is not laid out anew for every pixel of a resize. */
export function useWidth(element: RefObject<HTMLElement | null>, atFirst: number): number {
  const [width, setWidth] = useState(atFirst)
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => {
      const measured = Math.floor(target.clientWidth / STEP) * STEP
      if (measured > 0) setWidth(measured)
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return width
}
