import { dateLabel } from './dates.ts'
import type { Source } from './types.ts'

/** Where and when a source appeared, where its name does not say so already, and who wrote it. */
export function sourceDetails(source: Source): string[] {
  const { outlet, date, author } = source
  const named = sourceName(source) === `${outlet}, ${dateLabel(date)}`
  return [named ? '' : outlet, author ?? '', named ? '' : dateLabel(date)].filter(Boolean)
}

/** What a source is called: its title, or outlet and date where it has none that may be shown. */
export function sourceName({ title, titleHidden, outlet, date }: Source): string {
  return title && !titleHidden ? title : `${outlet}, ${dateLabel(date)}`
}
