import { sizeOf, styledCopy, svgElement } from './picture-copy.ts'

const INDENT = 12
const LINE = 22
/** Of a letter of the key, in px, taken wide. */
const LETTER = 7.2

/** The key as the page shows it, one entry after the other in lines, and where it ends. */
export function keyBelow(width: number, top: number, from: string): { parts: SVGElement[]; bottom: number } {
  const { color, fontFamily } = getComputedStyle(document.body)
  const words = (text: string, x: number, y: number, fill: string, weight = '400') =>
    svgElement('text', { x, y, fill, 'font-family': fontFamily, 'font-size': '12px', 'font-weight': weight }, text)
  const parts: SVGElement[] = []
  let x = INDENT
  let y = top + LINE
  for (const entry of document.querySelectorAll('.ex-relations label:has(:checked), .ex-key li')) {
    const text = entry.lastChild?.textContent?.trim() ?? ''
    const mark = entry.querySelector('svg, .ex-letter')
    const markWidth = mark instanceof SVGSVGElement ? sizeOf(mark).width : LETTER * 2
    const length = markWidth + 6 + text.length * LETTER
    if (x > INDENT && x + length > width - INDENT) {
      x = INDENT
      y += LINE
    }
    if (mark instanceof SVGSVGElement) {
      const sample = styledCopy(mark)
      for (const [name, value] of Object.entries({ x, y: y - 10, ...sizeOf(mark) }))
        sample.setAttribute(name, String(value))
      parts.push(sample)
    } else if (mark) parts.push(words(mark.textContent ?? '', x, y, getComputedStyle(mark).color, '700'))
    parts.push(words(text, x + markWidth + 6, y, color))
    x += length + 2 * INDENT
  }
  parts.push(words(from, INDENT, y + LINE, color))
  return { parts, bottom: y + LINE + INDENT }
}
