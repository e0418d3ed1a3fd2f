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

/**
 * Gives each history entry its own scroll position: a page that is new starts at its heading, which takes the focus; one
 * that is come back to is where it was left. The browser's own restoring comes before the page is rendered, so it is off.
 */
export function useScrollMemory(route: Route): void {
  useEffect(() => {
    history.scrollRestoration = 'manual'
    let timer: ReturnType<typeof setTimeout> | undefined
    const save = () => {
      clearTimeout(timer)
      history.replaceState({ ...history.state, scroll: scrollY }, '')
    }
    const saveSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(save, SAVE_AFTER)
    }
    addEventListener('scroll', saveSoon, { passive: true })
    addEventListener('click', save, { capture: true })
    return () => {
      clearTimeout(timer)
      removeEventListener('scroll', saveSoon)
      removeEventListener('click', save, { capture: true })
    }
  }, [])

  const first = useRef(true)
  const place = `${route.page} ${route.id} ${route.claim}`
  useLayoutEffect(() => {
    const isFirst = first.current
    first.current = false
    // A drawing measures its frame first and is then rendered anew, in a microtask: the page has its height after that.
    queueMicrotask(() => {
      const scroll: unknown = history.state?.scroll
      if (typeof scroll === 'number') scrollTo(0, scroll)
      else if (route.claim === undefined) scrollTo(0, 0)
      if (!isFirst && route.page !== 'search' && route.claim === undefined) {
        document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
      }
    })
  }, [place])
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
