/**
 * How each element is read, decided by tag and attribute alone: computed styles would force layout on every page.
 * Elements that are not listed flow inside the text around them, as they do in CSS.
 */

/** Text inside flows with the text around; what else the element does is not known. */
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
/** Text inside flows with the text around, and that is all. */
export const PLAIN = 6

export type Reading =
  | typeof INLINE
  | typeof BLOCK
  | typeof SKIPPED
  | typeof OBSTACLE
  | typeof BREAK
  | typeof RAISED
  | typeof PLAIN

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
  [PLAIN, 'a abbr b bdi big cite del dfn em font i img ins label mark picture q s small source span strong time u wbr'],
]

const READINGS = new Map<string, Reading>()
for (const [reading, names] of TAGS) for (const name of names.split(' ')) READINGS.set(name, reading)

/** How the text of an element with this tag is read. */
export function readingOf(localName: string): Reading {
  return READINGS.get(localName) ?? INLINE
}

/** Selects the elements that start and end a block. */
export const BLOCKS = [...READINGS.keys()].filter((name) => READINGS.get(name) === BLOCK).join()

/** Attributes that can hide text, let readers write it, or tell what it is: one query finds their elements. */
export const TELLING = ['[hidden]', '[contenteditable]', '[role]', '[style*="display"]']

/** What the page hides, or readers write: never read, whatever the tag. */
export const UNREAD =
  '[hidden],[contenteditable]:not([contenteditable="false"]),[role="textbox"],[style*="display:none"],[style*="display: none"]'

export const HEADING_TAGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hgroup'])
export const ASIDE_TAGS = new Set(['nav', 'footer', 'aside', 'menu', 'search'])

export const HEADING_ROLE = '[role="heading"]'
export const ASIDE_ROLE =
  '[role="navigation"],[role="contentinfo"],[role="complementary"],[role="search"],[role="menu"]'
/** Consent banners, which stand near the top of the tree, are told by id or class only. */
export const CONSENT = /cookie|consent/i
/** Stand in banners, and are none: to ask each of a page's paragraphs for its id and class takes as long as to read it. */
export const NO_BANNERS = new Set(
  'caption dd dt figcaption h1 h2 h3 h4 h5 h6 hr legend li p summary td th tr'.split(' '),
)
