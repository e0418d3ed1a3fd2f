/** Elements that the browser lays over the rest of the page. */
const LAYERS = 'dialog:modal, :popover-open, :fullscreen'

/**
 * The element to put a card into: the layer in which the name is seen. Under a modal dialog or the fullscreen element a card
 * could not be used, and a press on a card outside of a popover would close the popover.
 */
export function layerAround(name: Node): Element {
  for (let at: Node | null = name; at; at = above(at)) {
    if (at.nodeType === 1 && (at as Element).matches(LAYERS)) return at as Element
  }
  return (name.ownerDocument ?? document).documentElement
}

/** What a node is drawn in: its slot, or what stands around it, through the hosts of shadow roots. */
function above(node: Node): Node | null {
  return (node as Element | Text).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null
}
