/** Pages move nodes into the documents of frames and of small windows too. */
export const isIn = (document: Document, node: Node): boolean => node.isConnected && node.ownerDocument === document

const DISCONNECTED = 1
const FOLLOWING = 4

/** Document order over shadow roots too: what is in a shadow root stands before its host's own text. */
export function isBefore(one: Node, other: Node): boolean {
  const position = one.compareDocumentPosition(other)
  if ((position & DISCONNECTED) === 0) return (position & FOLLOWING) !== 0
  const ones = hostsOf(one)
  const others = hostsOf(other)
  for (const [level, a] of ones.entries()) {
    const b = others[level]
    if (b === undefined) return true
    if (a !== b) return (a.compareDocumentPosition(b) & FOLLOWING) !== 0
  }
  return false
}

/** The shadow hosts around a node, outermost first, and the node itself. */
function hostsOf(node: Node): Node[] {
  const root = node.getRootNode()
  return root.nodeType === 11 && 'host' in root ? [...hostsOf(root.host as Node), node] : [node]
}
