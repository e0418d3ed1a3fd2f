import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { UnfoldedLists } from '../../components/unfolded-lists.ts'
import { hashOf, parseRoute, type Route } from '../../lib/explore/route.ts'

/** Changes the filters of the page that is shown. The history gets no new entry: back leaves the page, not the filter. */
export function replaceRoute(route: Route): void {
  history.replaceState(history.state, '', hashOf(route))
  dispatchEvent(new Event('hashchange'))
}

/** The route of the current address, followed as it changes. */
export function useRoute(): Route {
  const [hash, setHash] = useState(location.hash)
  // Before the first paint: an address that changes between rendering and listening would be missed.
  useLayoutEffect(() => {
    const follow = () => setHash(location.hash)
    addEventListener('hashchange', follow)
    addEventListener('popstate', follow)
    return () => {
      removeEventListener('hashchange', follow)
      removeEventListener('popstate', follow)
    }
  }, [])
  return useMemo(() => parseRoute(hash), [hash])
}

const SAVE_AFTER = 120

/** What a history entry remembers of its page. */
interface Left {
  scroll?: number
  /** How far the parts that scroll by themselves were scrolled, by their names. */
  parts?: Record<string, number>
  /** The link or button that was pressed last: which one of the page's it was, and its words. */
  pressed?: { place: number; words: string | null }
}

/**
 * Gives each history entry its own scroll position: a page that is new starts at its heading, which takes the focus; one
 * that is come back to is where it was left, the parts that scroll by themselves (`data-scrolls`) too, with the focus on
 * what led away. The browser's own restoring comes before the page is rendered, so it is off.
 */
export function useScrollMemory(route: Route): void {
  useEffect(() => {
    history.scrollRestoration = 'manual'
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = (more: Left = {}) => {
      clearTimeout(timer)
      const parts = Object.fromEntries(scrollingParts().map((part) => [part.dataset.scrolls, part.scrollTop]))
      history.replaceState({ ...history.state, scroll: scrollY, parts, ...more }, '')
    }
    const saveSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(save, SAVE_AFTER)
    }
    const savePress = ({ target }: MouseEvent) => {
      const place = pressable().findIndex((element) => target instanceof Node && element.contains(target))
      save(place < 0 ? {} : { pressed: { place, words: pressable()[place]?.textContent ?? null } })
    }
    addEventListener('scroll', saveSoon, { passive: true, capture: true })
    addEventListener('click', savePress, { capture: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', saveSoon, { capture: true })
      removeEventListener('click', savePress, { capture: true })
    }
  }, [])

  const first = useRef(true)
  const place = `${route.page} ${route.id} ${route.claim}`
  useLayoutEffect(() => {
    const isFirst = first.current
    first.current = false
    // A drawing measures its frame first and is then rendered anew, in a microtask: the page has its height after that.
    queueMicrotask(() => {
      const { scroll, parts = {}, pressed }: Left = history.state ?? {}
      for (const part of scrollingParts()) part.scrollTop = parts[part.dataset.scrolls ?? ''] ?? 0
      if (typeof scroll === 'number') scrollTo(0, scroll)
      else if (route.claim === undefined) scrollTo(0, 0)
      const wayOut = pressed && pressable()[pressed.place]
      if (wayOut && wayOut.textContent === pressed.words) wayOut.focus({ preventScroll: true })
      else if (!isFirst && route.page !== 'search' && route.claim === undefined) {
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
      }
    })
  }, [place])
}

function scrollingParts(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main [data-scrolls]')]
}

function pressable(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('main :is(a[href], button)')]
}

/** Remembers unfolded lists with the history entry, so that a page that is come back to is as long as it was. */
export const unfoldedLists: UnfoldedLists = {
  has: (list) => unfoldedNow().includes(list),
  set: (list, unfolded) => {
    const others = unfoldedNow().filter((other) => other !== list)
    history.replaceState({ ...history.state, unfolded: unfolded ? [...others, list] : others }, '')
  },
}

function unfoldedNow(): string[] {
  const lists: unknown = history.state?.unfolded
  return Array.isArray(lists) ? lists : []
}
