/** Elements that the browser lays over the rest of the page. */
const LAYERS = 'dialog:modal, :popover-open, :fullscreen'

/**
 * The element to put a card into: the layer in which the name is seen. Under a modal dialog or the fullscreen element a card
 * could not be used, and a press on a card outside of a popover would close the popover.
 */
export function layerAround(name: Node): Element {
  for (const at of upwards(name)) {
    if (at.nodeType === 1 && (at as Element).matches(LAYERS)) return at as Element
  }
  return (name.ownerDocument ?? document).documentElement
}

/** A node and all that it is drawn in: its slot, or what stands around it, through the hosts of shadow roots. */
export function* upwards(node: Node | null): Generator<Node> {
  let at = node
  while (at) {
    yield at
    at = (at as Element | Text).assignedSlot ?? at.parentNode ?? (at as ShadowRoot).host ?? null
  }
}
