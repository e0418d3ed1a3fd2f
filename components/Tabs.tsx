import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'

export interface Tab<Id extends string> {
  id: Id
  label: string
  /** Shown small after the label, without taking room: it may come later. */
  count?: number | undefined
}

interface TabsProps<Id extends string> {
  tabs: Tab<Id>[]
  selected: Id
  label: string
  onSelect: (id: Id) => void
}

/** A row of tabs; arrow keys, Home and End move along it. Each controls the `TabPanel` of the same id. */
export function Tabs<Id extends string>({ tabs, selected, label, onSelect }: TabsProps<Id>) {
  const list = useRef<HTMLDivElement>(null)

  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ id }) => id === selected)
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = (to + tabs.length) % tabs.length
    onSelect((tabs[next] as Tab<Id>).id)
    ;(list.current?.children[next] as HTMLElement | undefined)?.focus()
  }

  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
      {tabs.map(({ id, label, count }) => (
        <button
          type="button"
          role="tab"
          key={id}
          id={`tab-${id}`}
          aria-controls={`panel-${id}`}
          aria-selected={id === selected}
          tabIndex={id === selected ? 0 : -1}
          onClick={() => onSelect(id)}
        >
          {label} {count !== undefined && <span class="count">{count}</span>}
        </button>
      ))}
    </div>
  )
}

/**
 * What a tab shows. A panel that is not selected stays where it is, invisible and out of reach, so that its scroll
 * position and state are there when the reader comes back.
 */
export function TabPanel({ id, selected, children }: { id: string; selected: boolean; children: ComponentChildren }) {
  return (
    <div
      class="panel"
      role="tabpanel"
      id={`panel-${id}`}
      aria-labelledby={`tab-${id}`}
      inert={!selected}
      data-selected={selected}
    >
      {children}
    </div>
  )
}
