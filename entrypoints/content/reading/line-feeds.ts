import { LINE_BREAK } from '../../../lib/matching/words/line-break.ts'
import type { PageRoot } from './page-text.ts'

/** A line feed within a sentence, before a capital or a number: elsewhere it makes no difference whether it is shown. */
const TELLING = /\n\s*[A-Z\d](?<=[^\s.!?]\s*\n\s*.)/

/**
 * The text with the line feeds that its readers see as line breaks: social networks keep those that people write. Asks for
 * styles only where it makes a difference. Text set as <pre> is mostly broken into lines by machines, as in mails.
 */
export function withShownBreaks(text: string, element: PageRoot): string {
  if (!text.includes('\n') || !TELLING.test(text)) return text
  const styled = 'host' in element ? element.host : element
  if (styled.localName === 'pre') return text
  const style = styled.ownerDocument.defaultView?.getComputedStyle(styled)
  return style && /pre-|break/.test(style.whiteSpace) ? text.replaceAll('\n', LINE_BREAK) : text
}
