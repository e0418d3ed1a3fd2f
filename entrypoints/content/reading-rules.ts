/**
 * How each element is read, decided by tag and attribute alone: computed styles would force layout on every page.
 * Elements that are not listed flow inside the text around them, as they do in CSS.
 */

/** Text inside flows with the text around. */
export const INLINE = 0
/** Starts and ends a block of text. */
export const BLOCK = 1
/** Not read; what stands before and after is one text all the same. */
export const SKIPPED = 2
/** Not read; stands in the text like a character of its own, so that no name reaches over it. */
export const OBSTACLE = 3
/** White space inside the block. */
export const BREAK = 4
/** A footnote mark or exponent: what stands before is cut off from it, unless letters stand in it ("M<sup>c</sup>"). */
export const RAISED = 5

export type Reading = typeof INLINE | typeof BLOCK | typeof SKIPPED | typeof OBSTACLE | typeof BREAK | typeof RAISED

const TAGS: [Reading, string][] = [
  [
    BLOCK,
    'address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption ' +
      'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
      'summary table tbody td tfoot th thead tr ul',
  ],
  [SKIPPED, 'head link meta noscript rp rt script style template title'],
  [
    OBSTACLE,
    'applet audio canvas code datalist embed frame iframe input kbd math meter noembed noframes object optgroup option ' +
      'output progress samp select svg textarea video xmp',
  ],
  [BREAK, 'br'],
  [RAISED, 'sub sup'],
]

const READINGS = new Map<string, Reading>()
for (const [reading, names] of TAGS) for (const name of names.split(' ')) READINGS.set(name, reading)

/** How the text of an element with this tag is read. */
export function readingOf(localName: string): Reading {
  return READINGS.get(localName) ?? INLINE
}

export const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup'])
export const ASIDES = new Set(['nav', 'footer', 'aside', 'menu', 'search'])

/** What the page hides, or readers write: never read, whatever the tag. */
export const UNREAD =
  '[hidden],[contenteditable]:not([contenteditable="false"]),[role="textbox"],[style*="display:none"],[style*="display: none"]'

export const HEADING_BY_ROLE = '[role="heading"]'

/** Navigation, footers and consent banners that are told by role, id or class only. */
export const ASIDE_BY_ATTRIBUTE =
  '[role="navigation"],[role="contentinfo"],[role="complementary"],[role="search"],[role="menu"],' +
  '[id*="cookie"],[class*="cookie"],[id*="consent"],[class*="consent"]'

/** Elements inside which nothing is read, for asking an element's ancestors. */
export const UNREAD_ANCESTORS = `${TAGS.filter(([reading]) => reading === SKIPPED || reading === OBSTACLE)
  .map(([, names]) => names.replaceAll(' ', ','))
  .join()},${UNREAD}`
