import { caretAt } from './caret.ts'
import type { Mark } from './marks.ts'

/** So many marks in one element are looked at one by one. */
const FEW = 8
const NONE: readonly Mark[] = []
const NOWHERE: readonly Node[] = []
const SHOW_TEXT = 4

/**
 * Tells which mark is under the pointer. An event names the element that was hit, and only the few marks whose text stands
 * right in that element are measured: so moving the pointer costs next to nothing, and what covers the text counts.
 */
export class MarkFinder {
  #marks: readonly Mark[] = []
  /** Found out when it is first asked for: a page can change often before the pointer moves. */
  #elementMarks: Map<Node, Mark[]> | null = null
  /** Most marks stay when others come. */
  #elements = new WeakMap<Mark, readonly Node[]>()

  show(marks: readonly Mark[]): void {
    if (marks === this.#marks) return
    this.#marks = marks
    this.#elementMarks = null
  }

  get #byElement(): ReadonlyMap<Node, readonly Mark[]> {
    if (this.#elementMarks) return this.#elementMarks
    const byElement = new Map<Node, Mark[]>()
    for (const mark of this.#marks) {
      for (const element of this.#elementsOf(mark)) {
        const there = byElement.get(element)
        if (there) there.push(mark)
        else byElement.set(element, [mark])
      }
    }
    this.#elementMarks = byElement
    return byElement
  }

  #elementsOf(mark: Mark): readonly Node[] {
    const known = this.#elements.get(mark)
    if (known) return known
    const elements = elementsOf(mark)
    this.#elements.set(mark, elements)
    return elements
  }

  /** The mark at a point of the viewport, given the innermost element there. */
  at(target: EventTarget | null, x: number, y: number): Mark | null {
    const hit = target as Element | null
    const element = hit && (this.#byElement.has(hit) ? hit : this.#underLink(hit, x, y))
    const marks = element ? this.#byElement.get(element) : undefined
    if (!element || !marks) return null
    const few = marks.length > FEW ? marksAround(marks, element, x, y) : marks
    return few.find(({ range }) => lineAt(range, x, y) >= 0) ?? null
  }

  /** The marks whose text stands right in an element: as few as a reader can be going for. */
  near(target: EventTarget | null): readonly Mark[] {
    const marks = this.#byElement.get(target as Node)
    return marks && marks.length <= FEW ? marks : NONE
  }

  /** An element with marks under an empty link that covers it: pages lay one over a whole headline and picture. */
  #underLink(element: Element, x: number, y: number): Element | undefined {
    const link = this.#byElement.size > 0 && element.nodeType === 1 ? element.closest('a, button') : null
    if (!link) return undefined
    for (const each of (link.getRootNode() as Document).elementsFromPoint(x, y)) {
      if (this.#byElement.has(each)) return each
      if (!link.contains(each)) return undefined
    }
    return undefined
  }
}

/**
 * Of an element's many marks in document order, those that can be at a point. The caret is set to the nearest place in the
 * line: where the point is on a name, that is in the name, or at one of its ends.
 */
function marksAround(marks: readonly Mark[], element: Element, x: number, y: number): readonly Mark[] {
  const caret = caretAt(element, x, y)
  // Where something lies over the text, or its page lets nobody into it, each mark is measured.
  if (!caret || !element.contains(caret.node)) return marks
  let low = 0
  let high = marks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((marks[middle] as Mark).range.comparePoint(caret.node, caret.offset) > 0) low = middle + 1
    else high = middle
  }
  let end = low
  while (marks[end]?.range.comparePoint(caret.node, caret.offset) === 0) end++
  return marks.slice(low, end)
}

/** Index of the line of a range that holds the point, or -1: a name can wrap over two lines. */
export function lineAt(range: Range, x: number, y: number): number {
  const lines = range.getClientRects()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as DOMRect
    if (y >= line.top && y <= line.bottom && x >= line.left && x <= line.right) return at
  }
  return -1
}

/** The elements right around the text nodes of a mark: in most cases one. */
function elementsOf({ range }: Mark): readonly Node[] {
  const { startContainer, endContainer } = range
  const { parentNode } = startContainer
  if (parentNode === null) return NOWHERE
  if (startContainer === endContainer) return [parentNode]
  const elements = new Set<Node>([parentNode])
  const texts = startContainer.ownerDocument?.createTreeWalker(range.commonAncestorContainer, SHOW_TEXT)
  if (!texts) return NOWHERE
  texts.currentNode = startContainer
  for (let node = texts.nextNode(); node?.parentNode; node = node === endContainer ? null : texts.nextNode())
    elements.add(node.parentNode)
  return [...elements]
}
