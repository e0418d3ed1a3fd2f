/** Numbers that count on; four digits can be a year, and years tell of whom a text speaks. */
const NUMBERS = /(?<!\d)(?:\d{1,3}|\d{5,})(?!\d)/g

/**
 * Whether a record tells of a text in which only numbers have changed, as in "5 minutes ago", the clock of a video or a
 * count of votes. Pages write such texts anew each minute or second, and no name comes or goes by it.
 */
export function isTick({ type, target, oldValue, addedNodes, removedNodes }: MutationRecord): boolean {
  if (type === 'characterData') return differInNumbers(oldValue ?? '', (target as Text).data)
  if (type !== 'childList' || addedNodes.length !== 1 || removedNodes.length !== 1) return false
  const [now, before] = [addedNodes[0], removedNodes[0]]
  return now?.nodeType === 3 && before?.nodeType === 3 && differInNumbers((before as Text).data, (now as Text).data)
}

const differInNumbers = (before: string, now: string) =>
  /\d/.test(now) && before.replace(NUMBERS, '0') === now.replace(NUMBERS, '0')
