import { dateLabel } from './dates.ts'
import type { Source } from './types.ts'

/** What a source is called: its title, or outlet and date where it has none that may be shown. */
export function sourceName({ title, titleHidden, outlet, date }: Source): string {
  return title && !titleHidden ? title : `${outlet}, ${dateLabel(date)}`
}
