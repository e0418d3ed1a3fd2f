import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks'
import { KindMark } from '../../components/KindMark.tsx'
import { MarkedText } from '../../components/MarkedText.tsx'
import type { Search, SearchAnswer, SearchHit } from '../../lib/search/types.ts'
import type { View } from './views.ts'

interface SearchPanelProps {
  search: Search
  /** What the field holds at first. */
  typed?: string | undefined
  recent: string[]
  onOpen: (view: View) => void
  /** Called with the query whose answer was opened. */
  onUsed: (query: string) => void
  /** Forgets the recent searches. */
  onForget: () => void
}

/** Search as one types: a combobox over a grouped list, arrow keys and Enter throughout. */
export function SearchPanel({ search, typed = '', recent, onOpen, onUsed, onForget }: SearchPanelProps) {
  const [query, type] = useState(typed)
  const [active, point] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const answer = useMemo(() => search.search(query), [search, query])
  const empty = query.trim() === ''
  const hits = answer.hits.length ? answer.hits : answer.suggestions
  const options = empty ? recent.length : hits.length

  // The popup is opened to type into it: before its first frame is drawn, else the first key is lost.
  useLayoutEffect(() => field.current?.focus(), [])
  // Before the frame is drawn: the option that a key points at is never seen outside the list.
  useLayoutEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' })
  })

  const write = (text: string) => {
    type(text)
    point(0)
  }
  const choose = (at: number) => {
    const hit = hits[at]
    if (empty) write(recent[at] ?? '')
    else if (hit) {
      onUsed(query.trim())
      onOpen(viewOf(hit))
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[event.key]
    if (to !== undefined && options > 0) point((to + options) % options)
    else if (event.key === 'Enter') choose(active)
    else if (event.key === 'Escape' && !empty) write('')
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  const option = (at: number) => ({
    id: `option-${at}`,
    role: 'option' as const,
    class: 'option',
    tabIndex: -1,
    'aria-selected': at === active,
    onPointerMove: () => point(at),
    onClick: () => choose(at),
  })

  // Spread, since the JSX types and the linter take this role for given by a <datalist>, which is not used here.
  const combobox: Record<string, unknown> = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-results',
    'aria-expanded': options > 0,
    'aria-activedescendant': options > 0 ? `option-${active}` : undefined,
  }

  return (
    <div class="search">
      <input
        type="search"
        class="field"
        {...combobox}
        aria-label="Search people, groups, contests and sources"
        placeholder="Name or contest"
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        value={query}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        ref={field}
      />
      <div class="results" id="search-results" role="listbox" aria-label="Results" ref={list}>
        {empty && recent.length > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox, not of form fields.
          <div role="group" aria-label="Recent searches">
            <p class="group-title" aria-hidden="true">
              Recent searches
            </p>
            {recent.map((text, at) => (
              <div key={text} {...option(at)}>
                <b dir="auto">{text}</b>
              </div>
            ))}
          </div>
        )}
        {!empty &&
          groupsOf(answer.hits.length ? answer.groups : [{ id: 'near', title: 'Did you mean', hits }]).map((group) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options inside a listbox, not of form fields.
            <div role="group" key={group.id} aria-label={group.title}>
              <p class="group-title" aria-hidden="true">
                {group.title}
              </p>
              {group.hits.map((hit, i) => (
                <div key={hit.id} {...option(group.first + i)}>
                  {hit.kind === 'contest' || hit.kind === 'source' ? <span /> : <KindMark kind={hit.kind} />}
                  <b>
                    <MarkedText {...hit.title} />
                  </b>
                  {hit.detail.text && (
                    <small>
                      <MarkedText {...hit.detail} />
                    </small>
                  )}
                </div>
              ))}
            </div>
          ))}
      </div>
      {empty && recent.length > 0 && (
        <button
          type="button"
          class="link forget"
          onClick={() => {
            onForget()
            field.current?.focus()
          }}
        >
          Clear recent searches
        </button>
      )}
      <p class="hint" role="status">
        {hintOf(empty, recent.length, answer, query)}
      </p>
    </div>
  )
}

/** Groups with the position of each one's first hit among all. */
function groupsOf<G extends { hits: SearchHit[] }>(groups: G[]): (G & { first: number })[] {
  let first = 0
  return groups
    .filter(({ hits }) => hits.length > 0)
    .map((group) => {
      const at = first
      first += group.hits.length
      return { ...group, first: at }
    })
}

function viewOf({ group, id }: SearchHit): View {
  return { type: group === 'contests' ? 'contest' : group === 'sources' ? 'source' : 'entity', id }
}

function hintOf(empty: boolean, recent: number, { hits, suggestions }: SearchAnswer, query: string): string {
  if (empty) return recent ? '' : 'Try a surname, initials such as CLGA, or a contest such as NEC 2020.'
  if (hits.length) return ''
  return suggestions.length
    ? `Nothing is called “${query}”.`
    : `Nothing found for “${query}”. Try fewer letters, or look under “Browse”.`
}
