import { useEffect, useRef } from 'preact/hooks'
import type { CopiedReport } from './WhyMatched.tsx'

/** What became of a report: copied or to be copied by hand, where to paste it, and the whole of it to read. */
export function ReportNotice({ report: { text, copied, to } }: { report: CopiedReport }) {
  const notice = useRef<HTMLDivElement>(null)
  useEffect(() => notice.current?.scrollIntoView?.({ block: 'nearest' }), [])

  return (
    <div class="fc-report" ref={notice}>
      <p role="status">
        {copied ? 'The report is copied. Nothing was sent: paste it into ' : 'Copy the report and paste it into '}
        {to}.
      </p>
      <textarea
        readOnly
        rows={4}
        aria-label="The report"
        value={text}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
    </div>
  )
}
