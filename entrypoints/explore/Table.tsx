import type { ComponentChildren } from 'preact'

interface TableProps {
  columns: readonly string[]
  caption?: string
  class?: string
  /** The lines. */
  children: ComponentChildren
}

/** A table of the explorer: every column has a heading. */
export function Table({ columns, caption, class: more = '', children }: TableProps) {
  return (
    <table class={`ex-table ${more}`}>
      {caption && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col" key={column}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  )
}

/** A table that may be wider than its place: it scrolls there, by keyboard too. */
export function WideTable({ label, ...table }: TableProps & { label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard.
    <section class="ex-scroll-x" aria-label={label} tabIndex={0}>
      <Table {...table} />
    </section>
  )
}
