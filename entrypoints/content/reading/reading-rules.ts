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

const READINGS: [Reading, string][] = [
  [
    BLOCK,
    'address article aside blockquote body button caption center dd details dialog div dl dt fieldset figcaption ' +
      'figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section ' +
      'summary table tbody td tfoot th thead tr ul',
  ],
  [SKIPPED, 'head link meta noscript rp rt script style template title'],
  [
    OBSTACLE,
    'audio canvas code datalist embed frame iframe input kbd math meter noframes object ' +
      'output progress samp select svg textarea video',
  ],
  [BREAK, 'br'],
  [RAISED, 'sub sup'],
  [PLAIN, 'a abbr b bdi big cite del dfn em font i img ins label mark picture q s small source span strong time u wbr'],
]

/** What else is known of some tags, all of them listed above. */
const HEADINGS = 'h1 h2 h3 h4 h5 h6 hgroup'
const ASIDES = 'nav footer aside menu search'
/** Stand in consent banners, and are none: to ask each of a page's paragraphs for id and class takes as long as to read it. */
const NO_BANNERS = 'caption dd dt figcaption h1 h2 h3 h4 h5 h6 hr legend li p summary td th tr'

/** What the reader knows of all elements with one tag. */
export interface Tag {
  reading: Reading
  heading: boolean
  aside: boolean
  /** An item of a list. */
  item: boolean
  /** Its id and class may tell that it is a consent banner. */
  mayBeBanner: boolean
}

const UNLISTED: Tag = { reading: INLINE, heading: false, aside: false, item: false, mayBeBanner: true }
const TAGS = new Map<string, Tag>()
for (const [reading, names] of READINGS) for (const name of names.split(' ')) TAGS.set(name, { ...UNLISTED, reading })
for (const name of HEADINGS.split(' ')) tagOf(name).heading = true
for (const name of ASIDES.split(' ')) tagOf(name).aside = true
for (const name of NO_BANNERS.split(' ')) tagOf(name).mayBeBanner = false
tagOf('li').item = true

/** What is known of elements with this tag; of a document or shadow root, which has none, nothing. */
export function tagOf(localName: string | undefined): Tag {
  return TAGS.get(localName as string) ?? UNLISTED
}

/** How the text of an element with this tag is read. */
export const readingOf = (localName: string): Reading => tagOf(localName).reading

/** Selects the elements that start and end a block. */
export const BLOCKS = [...TAGS.keys()].filter((name) => readingOf(name) === BLOCK).join()

/** Attributes that can hide text, let readers write it, or tell what it is: one query finds their elements. */
export const TELLING = ['[hidden]', '[contenteditable]', '[role]', '[style*="display"]']

/** What the page hides, or readers write: never read, whatever the tag. */
export const UNREAD =
  '[hidden],[contenteditable]:not([contenteditable="false"]),[role="textbox"],[style*="display:none"],[style*="display: none"]'

export const HEADING_ROLE = '[role="heading"]'
export const ASIDE_ROLE =
  '[role="navigation"],[role="contentinfo"],[role="complementary"],[role="search"],[role="menu"]'
/** Consent banners, which stand near the top of the tree, are told by id or class only. */
export const CONSENT = /cookie|consent/i
