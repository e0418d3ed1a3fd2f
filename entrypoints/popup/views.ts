/** What the popup shows above its tabs: one thing in detail. */
export interface View {
  type: 'entity' | 'contest' | 'source'
  id: string
}

/** A view that was opened, with a key of its own: the same entity may be open twice on the way. */
export interface OpenView extends View {
  key: number
}

/** Opens a view on top. Opening what is already on top changes nothing. */
export function opened(stack: OpenView[], { type, id }: View): OpenView[] {
  const top = stack.at(-1)
  if (top?.type === type && top.id === id) return stack
  return [...stack, { type, id, key: (top?.key ?? 0) + 1 }]
}

/** Goes back one view. */
export function closed(stack: OpenView[]): OpenView[] {
  return stack.slice(0, -1)
}
