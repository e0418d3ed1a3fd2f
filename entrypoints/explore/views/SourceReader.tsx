import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { counted, DOT } from '../../../components/words.ts'
import { dateLabel } from '../../../lib/dataset/dates.ts'
import { sourceName } from '../../../lib/dataset/source-name.ts'
import type { Claim, Source } from '../../../lib/dataset/types.ts'
import { type Segment, segmentsOf } from '../../../lib/explore/passages.ts'
import { PORTION, type Portion, portionAround, stretchOf } from '../../../lib/explore/portion.ts'
import { hashOf } from '../../../lib/explore/route.ts'
import type { ShownDocument } from '../../../lib/explore/shown-document.ts'
import { ClaimLine } from '../ClaimLine.tsx'
import { ExportMenu } from '../ExportMenu.tsx'
import { useExplorer } from '../explorer-context.ts'

const NOT_KEPT: ShownDocument = { text: '', leftOut: [] }

/** A source's document with every quoted passage marked, and the claims that quote it beside: each leads to the other. */
export function SourceReader({ source, claim }: { source: Source; claim: string | undefined }) {
  const { world, documentOf } = useExplorer()
  const page = useRef<HTMLDivElement>(null)
  const document = documentOf(source.file)
  const { text, leftOut } = document ?? NOT_KEPT
  const claims = world.claimsFrom(source.id)
  const segments = useMemo(() => segmentsOf(text, quotesOf(claims)), [text, claims])
  const inOrder = useMemo(() => orderOf(claims, segments), [claims, segments])
  const numbered = useMemo(() => new Map(inOrder.map(({ id }, place) => [id, place + 1])), [inOrder])

  // Of thousands of claims a portion is shown, with its part of the document: the one asked for, until another is.
  const [chosen, choose] = useState<Portion>()
  const asked = (claim !== undefined && numbered.get(claim)) || 1
  const isAskedShown = !chosen || claim === undefined || (asked > chosen.from && asked <= chosen.to)
  const portion = chosen && isAskedShown ? chosen : portionAround(asked - 1, inOrder.length)
  const stretch = useMemo(() => stretchOf(segments, inOrder, portion), [segments, inOrder, portion.from, portion.to])

  // A passage's number leads to its claim, everything else (a claim's number, an address) to the passage.
  const towards = useRef<'passage' | 'claim'>('passage')
  const reveal = (id: string) => {
    const side = towards.current
    towards.current = 'passage'
    const passage = page.current?.querySelector<HTMLElement>(`[data-passage-of="${CSS.escape(id)}"]`)
    const item = page.current?.querySelector<HTMLElement>(`[data-claim="${CSS.escape(id)}"]`)
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches
    const behavior = calm ? 'instant' : 'smooth'
    if (side === 'claim') {
      item?.scrollIntoView?.({ block: 'nearest', behavior })
      item?.querySelector('a')?.focus({ preventScroll: true })
    } else {
      item?.scrollIntoView?.({ block: 'nearest' })
      passage?.scrollIntoView?.({ block: 'center', behavior })
      passage?.focus({ preventScroll: true })
    }
  }
  const follow = (id: string, side: 'passage' | 'claim') => {
    towards.current = side
    // Following a link to the address that is shown already changes nothing by itself.
    if (id === claim) reveal(id)
  }
  useEffect(() => {
    // A page that is come back to is where it was left, not at its passage again.
    if (claim !== undefined && history.state?.scroll === undefined) reveal(claim)
  }, [claim])

  return (
    <div class="ex-wide" ref={page}>
      <p class="ex-trail">
        <a href={hashOf({ page: 'sources' })}>Sources</a>
      </p>
      <h1 tabIndex={-1} dir="auto">
        {sourceName(source)}
      </h1>
      <p class="ex-lead">
        {[source.outlet, source.author, dateLabel(source.date)].filter(Boolean).join(DOT)}
        {source.address && (
          <>
            {DOT}
            <a href={source.address} target="_blank" rel="noopener noreferrer">
              {source.addressInexact ? 'The outlet on the web' : 'On the web'}
            </a>
          </>
        )}
      </p>
      <p class="ex-soft ex-measure">
        What the document says of its author’s opponents is its author’s opinion. Only the marked passages are quoted as
        claims.
      </p>
      <div class="ex-reader">
        <article class="ex-document" dir="auto" aria-label="The document">
          {document === undefined ? (
            <p class="ex-empty">The text of this source was not kept. Its claims, with their quotes, stand beside.</p>
          ) : (
            <Portions
              of={inOrder.length}
              portion={portion}
              onChoose={choose}
              before="The text before"
              after="The text goes on"
            >
              {segments.slice(stretch.from, stretch.to).map((segment) => (
                <Passage
                  key={segment.start}
                  source={source.id}
                  text={text}
                  segment={segment}
                  numbered={numbered}
                  lit={claim !== undefined && segment.claims.includes(claim)}
                  onFollow={(id) => follow(id, 'claim')}
                />
              ))}
            </Portions>
          )}
          {leftOut.map((words) => (
            <p class="ex-note" key={words}>
              {words}
            </p>
          ))}
        </article>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
        <section class="ex-margin" aria-label="Claims from this document" data-scrolls="claims" tabIndex={0}>
          <h2>{counted(claims.length, 'claim', 'claims')} from this document</h2>
          <ExportMenu name={source.id} claims={claims} />
          <Portions of={inOrder.length} portion={portion} onChoose={choose} before="Earlier claims" after="More claims">
            <ol class="ex-claims ex-numbered">
              {inOrder.slice(portion.from, portion.to).map((said, place) => (
                <li key={said.id} data-claim={said.id} class={said.id === claim ? 'is-lit' : ''}>
                  <a
                    class="ex-number"
                    href={hashOf({ page: 'source', id: source.id, claim: said.id })}
                    aria-current={said.id === claim ? 'true' : undefined}
                    aria-label={`Claim ${portion.from + place + 1}: show in the document`}
                    onClick={() => follow(said.id, 'passage')}
                  >
                    {portion.from + place + 1}
                  </a>
                  <div>
                    <ClaimLine claim={said} inSource />
                  </div>
                </li>
              ))}
            </ol>
          </Portions>
        </section>
      </div>
    </div>
  )
}

interface PortionsProps {
  portion: Portion
  of: number
  onChoose(portion: Portion): void
  /** What the buttons lead to: "Earlier claims". */
  before: string
  after: string
  children: ComponentChildren
}

/** A portion of what there is, between buttons that show the ones before and after it, where there are any. */
function Portions({ portion, of, onChoose, before, after, children }: PortionsProps) {
  const earlier = { from: Math.max(0, portion.from - PORTION), to: portion.to }
  const later = { from: portion.from, to: Math.min(of, portion.to + PORTION) }
  const button = (words: string, [first, last]: [number, number], next: Portion) => (
    <p class="ex-more">
      <button type="button" class="button" onClick={() => onChoose(next)}>
        {words}: {first.toLocaleString('en-GB')} to {last.toLocaleString('en-GB')} of {of.toLocaleString('en-GB')}
      </button>
    </p>
  )
  return (
    <>
      {portion.from > 0 && button(before, [earlier.from + 1, portion.from], earlier)}
      {children}
      {portion.to < of && button(after, [portion.to + 1, later.to], later)}
    </>
  )
}

interface PassageProps {
  source: string
  text: string
  segment: Segment
  numbered: Map<string, number>
  lit: boolean
  /** A claim's number was chosen at this passage. */
  onFollow(claim: string): void
}

function Passage({ source, text, segment, numbered, lit, onFollow }: PassageProps) {
  const words = text.slice(segment.start, segment.end)
  if (!segment.claims.length) return <span>{words}</span>
  return (
    <mark class={lit ? 'is-lit' : ''} data-claims={segment.claims.join(' ')}>
      {segment.begins.length > 0 && (
        <sup>
          {segment.begins.map((id) => (
            <a
              key={id}
              data-passage-of={id}
              href={hashOf({ page: 'source', id: source, claim: id })}
              aria-label={`Passage quoted by claim ${numbered.get(id)}`}
              onClick={() => onFollow(id)}
            >
              {numbered.get(id)}
            </a>
          ))}
        </sup>
      )}
      {words}
    </mark>
  )
}

function quotesOf(claims: readonly Claim[]): { claim: string; quote: string }[] {
  return claims.flatMap(({ id, quote, preferences = [] }) =>
    [quote, ...preferences.map((preference) => preference.quote)].map((words) => ({ claim: id, quote: words })),
  )
}

/** Claims in the order of the document; what is not found in it comes last. */
function orderOf(claims: readonly Claim[], segments: readonly Segment[]): Claim[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const ids = [...segments.flatMap((segment) => segment.begins), ...byId.keys()]
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? [])
}
