import type { ComponentChildren } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { UnfoldedListsContext } from './unfolded-lists.ts'

interface LongListProps<T> {
  items: T[]
  /** How many are shown at first; one or two beyond it are not worth a button and are shown as well. */
  limit: number
  /** "sources": what the button says there is more of. */
  noun: string
  /** Its name among all lists of a page that remembers which were unfolded. */
  id?: string
  /** Shown in full from outside, as when a link leads to a hidden item. */
  open?: boolean
  class?: string
  children: (item: T) => ComponentChildren
}

/** A list that stays calm: beyond its limit a button says how many more there are, and shows them. */
export function LongList<T>({ items, limit, noun, id, open = false, class: name, children }: LongListProps<T>) {
  const remembered = useContext(UnfoldedListsContext)
  const [unfolded, unfold] = useState(id !== undefined && remembered?.has(id) === true)
  const all = open || unfolded || items.length <= limit + 1
  const toggle = () => {
    unfold(!all)
    if (id !== undefined) remembered?.set(id, !all)
  }
  return (
    <>
      <ul class={name}>{(all ? items : items.slice(0, limit)).map(children)}</ul>
      {items.length > limit + 1 && !open && (
        <button type="button" class="fc-more" aria-expanded={all} onClick={toggle}>
          {all ? `Fewer ${noun}` : `${items.length - limit} more ${noun}`}
        </button>
      )}
    </>
  )
}
