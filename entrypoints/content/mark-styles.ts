import { isCertain, type Mark } from './marks.ts'

/** How a mark looks. Each look is one highlight of the page. */
export type MarkLook = 'certain' | 'near' | 'shown'

export const MARK_LOOKS: MarkLook[] = ['certain', 'near', 'shown']

export const lookOf = (mark: Mark): MarkLook => (isCertain(mark.mention) ? 'certain' : 'near')

// Mixed with the text's own colour, the line stands out from a light page and from a dark one alike.
const LINE = 'color-mix(in srgb, #d22f4a 70%, currentColor)'

const DECLARATIONS: Record<MarkLook, string> = {
  certain: `text-decoration: underline 2px solid ${LINE}; text-underline-offset: 3px`,
  near: `text-decoration: underline 2px dotted ${LINE}; text-underline-offset: 3px`,
  // White on blue stands out from light and dark pages alike.
  shown: 'background-color: #1a6fe0; color: #ffffff; text-decoration: underline 3px solid #ffffff',
}

/** The style sheet for marks whose highlights have these names. On paper there are none. */
export function markStyles(names: Record<MarkLook, string>): string {
  const rules = MARK_LOOKS.map((look) => `::highlight(${names[look]}) { ${DECLARATIONS[look]} }`)
  // Readers who have chosen their own colours get those that they chose for what is selected.
  const forced = `::highlight(${names.shown}) { background-color: Highlight; color: HighlightText }`
  return `@media screen {\n${rules.join('\n')}\n@media (forced-colors: active) { ${forced} }\n}`
}
