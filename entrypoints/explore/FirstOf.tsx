import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'

/** To draw thousands of lines at once takes seconds. */
const MOST = 500

interface FirstOfProps<T> {
  items: readonly T[]
  /** "claims": what there is more of. */
  noun: string
  children: (shown: readonly T[]) => ComponentChildren
}

/** The first of very many, and a button for as many again. */
export function FirstOf<T>({ items, noun, children }: FirstOfProps<T>) {
  const [most, show] = useState(MOST)
  const left = items.length - most
  return (
    <>
      {children(left > 0 ? items.slice(0, most) : items)}
      {left > 0 && (
        <p class="ex-more">
          <button type="button" class="button" onClick={() => show(most + MOST)}>
            {Math.min(left, MOST)} more of {items.length.toLocaleString('en-GB')} {noun}
          </button>
        </p>
      )}
    </>
  )
}
