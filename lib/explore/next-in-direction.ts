interface Placed {
  id: string
  x: number
  y: number
}

const DIRECTIONS: Record<string, [across: number, down: number]> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}

/**
 * Where a key leads from one of several placed things: the nearest one in an arrow's direction (what lies aside counts
 * double), the first with Home and the last with End. Undefined where the key leads nowhere.
 */
export function nextInDirection(placed: readonly Placed[], from: string, key: string): string | undefined {
  if (key === 'Home') return placed[0]?.id
  if (key === 'End') return placed.at(-1)?.id
  const direction = DIRECTIONS[key]
  const origin = placed.find(({ id }) => id === from)
  if (!direction || !origin) return undefined
  const [across, down] = direction
  let nearest: { id: string; distance: number } | undefined
  for (const { id, x, y } of placed) {
    const ahead = (x - origin.x) * across + (y - origin.y) * down
    const aside = Math.abs((x - origin.x) * down) + Math.abs((y - origin.y) * across)
    if (id === from || ahead <= 0) continue
    const distance = ahead + 2 * aside
    if (distance < (nearest?.distance ?? Infinity)) nearest = { id, distance }
  }
  return nearest?.id
}
