/** A place between two characters of the page's text. */
export interface Caret {
  node: Node
  offset: number
}

/** Older browsers have only `caretRangeFromPoint`, which does not look into shadow roots. */
type CaretFinder = Pick<Document, 'caretPositionFromPoint'> & {
  caretRangeFromPoint?: (x: number, y: number) => Range | null
}

/** Where the text at a point of the viewport could be written on; null where the browser cannot tell. */
export function caretAt(near: Node, x: number, y: number): Caret | null {
  const document = near.ownerDocument as CaretFinder | null
  if (document?.caretPositionFromPoint) {
    const found = document.caretPositionFromPoint(x, y, { shadowRoots: rootsAround(near) })
    return found && { node: found.offsetNode, offset: found.offset }
  }
  const range = document?.caretRangeFromPoint?.(x, y)
  return range ? { node: range.startContainer, offset: range.startOffset } : null
}

function rootsAround(node: Node): ShadowRoot[] {
  const root = node.getRootNode()
  return root.nodeType === 11 && 'host' in root ? [root as ShadowRoot, ...rootsAround(root.host as Node)] : []
}
