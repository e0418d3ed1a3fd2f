import { useEffect, useRef } from 'preact/hooks'

/** A report of a mistake: for the reader to check and paste, since nothing is sent. */
export interface CopiedReport {
  text: string
  /** False where the browser did not let it be copied. */
  copied: boolean
  /** Where such reports go: "the issue tracker". */
  to: string
}

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
