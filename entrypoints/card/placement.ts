import {
  autoUpdate,
  computePosition,
  hide,
  offset,
  type Platform,
  platform,
  type Rect,
  shift,
  size,
} from '@floating-ui/dom'
import { isCovered } from './covered.ts'

/** Space between card and name, and between card and the edge of the screen, in CSS pixels. */
const GAP = 6
const EDGE = 8
const MOST_HEIGHT = 480
/** A card that has this much height below the name stays there, even where it would have more above. */
const ENOUGH_HEIGHT = 280

/** Where there is less height than this on either side of the name, the card may lie on the name. */
const LEAST_HEIGHT = 140

/** How long the card waits where it is for a name that the page has taken out, and may render anew: in milliseconds. */
const PATIENCE = 600

interface Anchor {
  range: Range
  point: { x: number; y: number } | null
}

/** Keeps the card beside the name for as long as the signal lasts: through scrolling, resizing and changes of either. */
export function keepPlaced(
  host: HTMLElement,
  frame: HTMLElement,
  anchor: Anchor,
  {
    signal,
    onPlaced,
    onHidden,
  }: { signal: AbortSignal; onPlaced: (x: number, y: number) => void; onHidden: () => void },
): void {
  const { range } = anchor
  const line = lineOf(anchor)
  const { parentElement, parentNode } = range.startContainer
  const name = {
    getBoundingClientRect: () => range.getClientRects()[line] ?? range.getBoundingClientRect(),
    contextElement: parentElement ?? (parentNode as ShadowRoot | null)?.host,
  }
  let waiting: ReturnType<typeof setTimeout> | undefined
  let wasSeen = false
  const place = async () => {
    if (range.collapsed) {
      waiting ??= setTimeout(onHidden, PATIENCE)
      return
    }
    const { x, y, middlewareData } = await computePosition(name as never, host, {
      strategy: 'fixed',
      platform: onScreen(host),
      placement: sideFor(name.getBoundingClientRect(), frame),
      middleware: [
        offset(GAP),
        shift({ padding: EDGE, crossAxis: liesOn(range) }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            frame.style.setProperty('max-height', `${Math.max(0, Math.min(MOST_HEIGHT, availableHeight))}px`)
          },
        }),
        hide(),
      ],
    })
    if (signal.aborted) return
    onPlaced(Math.round(x), Math.round(y))
    if (middlewareData.hide?.referenceHidden) onHidden()
    else look()
  }
  const look = () => {
    if (range.collapsed) return
    const covered = isCovered(range, name.getBoundingClientRect(), host)
    wasSeen ||= !covered
    if (covered && wasSeen) onHidden()
  }
  // A header can slide in after the last scrolling has been told of.
  for (const moved of ['transitionend', 'animationend'])
    document.addEventListener(moved, look, { capture: true, passive: true, signal })
  const stop = autoUpdate(name as never, host, place)
  signal.addEventListener('abort', () => {
    clearTimeout(waiting)
    stop()
  })
}

/**
 * Everything measured as it stands on the screen. The card lies in the top layer, where what the page does to its root (zoom,
 * transforms, vertical writing) does not reach it; the library would reckon it in.
 */
function onScreen(host: HTMLElement): Platform {
  const sizeOf = (element: Element) => {
    const { width, height } = element.getBoundingClientRect()
    return { width, height }
  }
  return {
    ...platform,
    getElementRects: ({ reference, floating }) => ({
      reference: reference.getBoundingClientRect(),
      floating: { x: 0, y: 0, ...sizeOf(floating) },
    }),
    getDimensions: sizeOf,
    getClippingRect(options) {
      const screen = screenRect()
      return options.element === host
        ? screen
        : platform.getClippingRect.call(this, { ...options, rootBoundary: screen })
    },
    convertOffsetParentRelativeRectToViewportRelativeRect: ({ rect }) => rect,
    getScale: () => ({ x: 1, y: 1 }),
  }
}

/** The viewport without its scroll bars, however far the reader has zoomed in with two fingers. */
function screenRect(): Rect {
  const { visualViewport: view } = window
  const width = view ? view.width * view.scale : window.innerWidth
  const height = view ? view.height * view.scale : window.innerHeight
  return { x: 0, y: 0, width: Math.min(width, window.innerWidth), height: Math.min(height, window.innerHeight) }
}

/** Below the name where there is room enough, else on the side that has more. */
function sideFor({ top, bottom }: DOMRect, frame: HTMLElement): 'bottom-start' | 'top-start' {
  const below = window.innerHeight - bottom - GAP - EDGE
  const wanted = Math.min(ENOUGH_HEIGHT, frame.firstElementChild?.scrollHeight ?? 0)
  return below >= wanted || below >= top - GAP - EDGE ? 'bottom-start' : 'top-start'
}

/** Whether the card lies on the name: in a low frame it could not be read beside it. A link stays free to be pressed. */
function liesOn(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect()
  const room = Math.max(top, window.innerHeight - bottom) - GAP - EDGE
  return room < LEAST_HEIGHT && !range.startContainer.parentElement?.closest('a[href]')
}

/** Which line of the name the pointer is on: a name can wrap. */
export function lineOf({ range, point }: Anchor): number {
  if (!point) return 0
  const lines = [...range.getClientRects()]
  const index = lines.findIndex(
    ({ left, right, top, bottom }) => point.x >= left && point.x <= right && point.y >= top && point.y <= bottom,
  )
  return Math.max(0, index)
}
