import { LINE_BREAK } from '../../../lib/matching/words/line-break.ts'
import type { ElementKind } from './element-kinds.ts'
import type { Piece } from './page-text.ts'

/** Stands in a block's text for what no name may reach over. */
const SEPARATOR = '\uFFFC'

/** The text of one block while it is being put together from its text nodes. */
export class TextRun {
  readonly kind: ElementKind
  readonly pieces: Piece[]
  #text: string
  #last: Text
  #lastCode: number
  /** How much there was up to the last text that is not blank: what comes behind it counts only where more text follows. */
  #solidLength: number
  #solidPieces = 1

  constructor(kind: ElementKind, first: Text, data: string) {
    this.kind = kind
    this.pieces = [{ node: first, start: 0 }]
    this.#text = data
    this.#last = first
    this.#lastCode = data.charCodeAt(data.length - 1)
    this.#solidLength = data.length
  }

  add(node: Text, data: string, blank: boolean): void {
    if (this.#meetsAnotherText(node, data)) this.#text += SEPARATOR
    this.pieces.push({ node, start: this.#text.length })
    this.#text += data
    this.#last = node
    this.#lastCode = data.charCodeAt(data.length - 1)
    if (blank) return
    this.#solidLength = this.#text.length
    this.#solidPieces = this.pieces.length
  }

  addBreak(): void {
    this.#text += LINE_BREAK
    this.#lastCode = 0
  }

  addObstacle(): void {
    this.#text += SEPARATOR
    this.#lastCode = 0
  }

  /** The whole text. What came behind the last text that is not blank is left out. */
  end(): string {
    this.pieces.length = this.#solidPieces
    return this.#text.slice(0, this.#solidLength)
  }

  /**
   * Pages lay out neighbours ("Laura Pidcock" and "10 July") by styles alone, with no white space between the elements.
   * Where one element ends, the next begins and the letters do not go on as one word, they are two texts. A time is no part of
   * a word, wherever the text beside it stands.
   */
  #meetsAnotherText(node: Text, data: string): boolean {
    const before = this.#lastCode
    const after = data.charCodeAt(0)
    if (!(isUpper(after) ? isLower(before) || isDigit(before) : isDigit(after) && isLower(before))) return false
    const above = this.#last.parentNode
    const below = node.parentNode
    if (!above || !below || above === below) return false
    return isTime(above) || isTime(below) || !(above.contains(below) || below.contains(above))
  }
}

const isTime = (node: Node) => (node as Element).localName === 'time'
const isLower = (code: number) => code >= 0x61 && code <= 0x7a
const isUpper = (code: number) => code >= 0x41 && code <= 0x5a
const isDigit = (code: number) => code >= 0x30 && code <= 0x39
