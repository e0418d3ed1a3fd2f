import type { ComponentChildren } from 'preact'
import { useContext, useState } from 'preact/hooks'
import { UnfoldedListsContext } from './unfolded-lists.ts'

interface LongListProps<T> {
  items: T[]
  /** How many are shown at first; one or two beyond it are not worth a button and are shown as well. */
  limit: number
  /** How many more one press shows; all of them without it. */
  step?: number
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
export function LongList<T>({ items, limit, step, noun, id, open = false, class: name, children }: LongListProps<T>) {
  const remembered = useContext(UnfoldedListsContext)
  const [asked, ask] = useState(id !== undefined && remembered?.has(id) === true ? items.length : limit)
  const all = open || items.length <= asked + 1
  const next = all ? limit : Math.min(items.length, asked + (step ?? items.length))
  const toggle = () => {
    ask(next)
    if (id !== undefined) remembered?.set(id, !all)
  }
  return (
    <>
      <ul class={name}>{(all ? items : items.slice(0, asked)).map(children)}</ul>
      {items.length > limit + 1 && !open && (
        <button type="button" class="fc-more" aria-expanded={all} onClick={toggle}>
          {all ? `Fewer ${noun}` : `${next - asked} more ${noun}`}
        </button>
      )}
    </>
  )
}
