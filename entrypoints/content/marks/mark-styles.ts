import type { KindLook } from '../../../lib/kind-look.ts'
import type { Settings } from '../../../lib/settings-declarations.ts'
import { isCertain, type Mark } from './marks.ts'

/** Number of a kind's colour; 0 is grey. */
export type Tone = KindLook['colour']
type MarkPart = 'certain' | 'near'

/** How a mark looks. Each look is one highlight of the page. */
export type MarkLook = `${MarkPart}-${Tone}` | 'shown'

const TONES: Tone[] = [0, 1, 2, 3, 4]

export const MARK_LOOKS: MarkLook[] = [
  ...TONES.flatMap((tone): MarkLook[] => [`certain-${tone}`, `near-${tone}`]),
  'shown',
]

export function lookOf(mark: Mark, tone: Tone): MarkLook {
  return `${isCertain(mark.mention) ? 'certain' : 'near'}-${tone}`
}

// Of middle lightness: a line stands out from a light page and from a dark one alike, 3.3 to 1 and more. Mixed with the
// text's colour it would stand out more, but Chromium knows only that of the root, and pages give the body theirs.
const COLOURS: Record<Tone, string> = { 0: '#6f6f78', 1: '#d22f4a', 2: '#a86a00', 3: '#2b7fb8', 4: '#8257c9' }
const ONE_COLOUR = '#1a8062'

/**
 * In Chromium elements inherit how highlights look: a rule for the root alone keeps it from giving each element of the
 * page styles of its own, which took 4 MB on a large page. In Firefox they do not inherit it.
 */
const EVERYWHERE = import.meta.env.FIREFOX ? '' : ':root'

/**
 * Under forced colours Chromium gives all highlights the colours of a selection, whatever is said here: a line in them tells
 * them apart, and further down it would have the colour of the page below. In Firefox it keeps off the line of a link.
 */
const FORCED_OFFSET = import.meta.env.FIREFOX ? '3px' : '1px'

/** The style sheet for marks whose highlights have these names. On paper there are none. */
export function markStyles(
  names: Record<MarkLook, string>,
  { markStyle, markColour }: Pick<Settings, 'markStyle' | 'markColour'>,
): string {
  const ruleOf = (look: MarkLook, declarations: string) =>
    `${EVERYWHERE}::highlight(${names[look]}) { ${declarations} }`
  const looks = TONES.flatMap((tone) => (['certain', 'near'] as const).map((part) => ({ part, tone })))
  const rules = looks.map(({ part, tone }) =>
    ruleOf(`${part}-${tone}`, declarationsOf(part, tone, { markStyle, markColour })),
  )
  // White on blue stands out from light and dark pages alike.
  const shown = 'background-color: #1a6fe0; color: #ffffff; text-decoration: underline 3px solid #ffffff'
  const forced = markStyle === 'none' ? [] : looks.map(({ part, tone }) => ruleOf(`${part}-${tone}`, forcedLine(part)))
  const forcedShown = 'background-color: Mark; color: MarkText; text-decoration: underline wavy 2px'
  return `@media screen {
${[...rules, ruleOf('shown', shown)].join('\n')}
@media (forced-colors: active) {
${[...forced, ruleOf('shown', forcedShown)].join('\n')}
}
}`
}

/** Also where marks are tints: of a background that is forced, nothing is left. */
const forcedLine = (part: MarkPart) => `text-decoration: ${lineOf(part)}; text-underline-offset: ${FORCED_OFFSET}`

const lineOf = (part: MarkPart) => `underline 2px ${part === 'near' ? 'dotted' : 'solid'}`

/**
 * How one mark is drawn. A near spelling is dotted, also where marks are tints: a shade alone would not tell it from a
 * certain name.
 */
export function declarationsOf(
  part: MarkPart,
  tone: Tone,
  { markStyle: style, markColour }: Pick<Settings, 'markStyle' | 'markColour'>,
): string {
  if (style === 'none') return ''
  const colour = markColour === 'single' ? ONE_COLOUR : COLOURS[tone]
  const underline = `text-decoration: ${lineOf(part)} ${colour}; text-underline-offset: 3px`
  const tint = `background-color: color-mix(in srgb, ${colour} 20%, transparent)`
  const parts = [style !== 'underline' && tint, (style !== 'tint' || part === 'near') && underline]
  return parts.filter(Boolean).join('; ')
}
