import type { Settings } from '../../../lib/settings-declarations.ts'
import { changeOf } from '../changes/list-change.ts'
import { lookOf, MARK_LOOKS, type MarkLook, markStyles, type Tone } from './mark-styles.ts'
import type { Mark } from './marks.ts'

/**
 * How soon the page is checked for having cleared the marks, in milliseconds; how often at most where it never has, since
 * each check wakes the page; and how often once it has done so.
 */
const CHECK = 500
const SELDOM_CHECK = 2000
const CLOSE_CHECK = 50
/** How long a page that has cleared the marks is watched closely, in milliseconds. */
const SUSPICION = 10_000

/**
 * Paints marks without touching the page's elements. The page can read and clear the registry of highlights: so the names
 * change with each load, and what should be marked is remembered here and never read back.
 */
export class Highlights {
  #document: Document
  #view: Window & typeof globalThis
  #tones: ReadonlyMap<string, Tone>
  #names: Record<MarkLook, string>
  #highlights: Record<MarkLook, Highlight>
  #sheet: CSSStyleSheet
  #roots = new Set<DocumentOrShadowRoot>()
  #shown: readonly Mark[] = []
  #painted = new Map<Mark, MarkLook>()
  /** Marks that the reader wants drawn with nothing stay out of the registry: under forced colours Chromium draws all in it. */
  #isDrawn = true
  /** How many marks are painted in each look. */
  #count = forEachLook(() => 0)
  #outstanding: Range | null = null
  #timer: number | undefined
  #suspectUntil = 0
  #pause = CHECK

  /** `tones` gives the colour of an entity's kind; grey where it has none. */
  constructor(document: Document, view: Window & typeof globalThis, tones: ReadonlyMap<string, Tone> = new Map()) {
    this.#document = document
    this.#view = view
    this.#tones = tones
    this.#names = forEachLook(randomName)
    this.#highlights = forEachLook(() => new Highlight())
    this.#highlights.shown.priority = 1
    this.#sheet = new CSSStyleSheet()
    this.setStyle({ markStyle: 'underline', markColour: 'faction' })
  }

  /** Draws all marks in the style that the reader chose. */
  setStyle(style: Pick<Settings, 'markStyle' | 'markColour'>): void {
    this.#sheet.replaceSync(markStyles(this.#names, style))
    this.#isDrawn = style.markStyle !== 'none'
    if (!this.#isDrawn) for (const look of MARK_LOOKS) if (look !== 'shown') CSS.highlights.delete(this.#names[look])
    if (this.#painted.size > 0) this.#restore()
  }

  /** Paints these marks and no others. */
  show(marks: readonly Mark[]): void {
    const { gone, come } = changeOf(this.#shown, marks)
    this.#shown = marks
    const stays = new Set(come)
    for (const mark of gone) if (!stays.has(mark)) this.#remove(mark)
    for (const mark of come) if (!this.#painted.has(mark)) this.#add(mark)
    if (this.#painted.size === 0) return
    this.#restore()
    if (this.#timer === undefined) this.#checkLater()
  }

  #add(mark: Mark): void {
    const look = lookOf(mark, this.#tones.get(mark.mention.entity) ?? 0)
    this.#highlights[look].add(mark.range)
    this.#painted.set(mark, look)
    this.#count[look]++
  }

  #remove(mark: Mark): void {
    const look = this.#painted.get(mark)
    if (!look) return
    this.#highlights[look].delete(mark.range)
    this.#painted.delete(mark)
    this.#count[look]--
    if (this.#count[look] === 0) CSS.highlights.delete(this.#names[look])
  }

  /** Styles do not reach into shadow roots: each needs the sheet. */
  addShadowRoot(root: ShadowRoot): void {
    this.#roots.add(root)
    this.#adopt(root)
  }

  /** Lets one mention stand out from the others, or none. */
  standOut(range: Range | null): void {
    const { shown } = this.#highlights
    if (this.#outstanding) shown.delete(this.#outstanding)
    this.#outstanding = range
    if (range) shown.add(range)
    this.#restore()
  }

  /** Leaves the page as it was. */
  clear(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    this.#shown = []
    this.#painted.clear()
    this.#count = forEachLook(() => 0)
    this.#outstanding = null
    for (const look of MARK_LOOKS) {
      this.#highlights[look].clear()
      CSS.highlights.delete(this.#names[look])
    }
    for (const root of [this.#document, ...this.#roots]) {
      const at = root.adoptedStyleSheets.indexOf(this.#sheet)
      if (at >= 0) root.adoptedStyleSheets.splice(at, 1)
    }
    this.#roots.clear()
  }

  #checkLater(): void {
    const isSuspect = performance.now() < this.#suspectUntil
    this.#timer = this.#view.setTimeout(
      () => {
        if (!CSS.highlights.has(this.#names.shown)) {
          this.#suspectUntil = performance.now() + SUSPICION
          this.#pause = CHECK
        } else if (!isSuspect) this.#pause = Math.min(SELDOM_CHECK, this.#pause * 2)
        this.#restore()
        this.#checkLater()
      },
      isSuspect ? CLOSE_CHECK : this.#pause,
    )
  }

  /** Puts back what the page has cleared. */
  #restore(): void {
    this.#adopt(this.#document)
    for (const root of this.#roots) this.#adopt(root)
    for (const look of MARK_LOOKS) {
      // The one by which a cleared registry is told stays there without marks, too.
      if ((this.#count[look] === 0 || !this.#isDrawn) && look !== 'shown') continue
      const highlight = this.#highlights[look]
      if (!CSS.highlights.has(this.#names[look])) CSS.highlights.set(this.#names[look], highlight)
      const extra = look === 'shown' && this.#outstanding ? 1 : 0
      if (highlight.size === this.#count[look] + extra) continue
      highlight.clear()
      for (const [mark, painted] of this.#painted) if (painted === look) highlight.add(mark.range)
      if (look === 'shown' && this.#outstanding) highlight.add(this.#outstanding)
    }
  }

  #adopt(root: DocumentOrShadowRoot): void {
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet)
  }
}

function forEachLook<T>(make: () => T): Record<MarkLook, T> {
  return Object.fromEntries(MARK_LOOKS.map((look) => [look, make()])) as Record<MarkLook, T>
}

function randomName(): string {
  const [first = 0, second = 0] = crypto.getRandomValues(new Uint32Array(2))
  return `h${first.toString(36)}${second.toString(36)}`
}
