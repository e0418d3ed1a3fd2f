import type { AskEngine } from '../../entrypoints/content/reading/engine-link.ts'
import type { PageTold } from '../../lib/matching/page-told.ts'

/** What an engine knows of a page by what it was told: the texts of its blocks, in its order. */
export function mirrored(ask: AskEngine): { ask: AskEngine; texts: () => readonly string[] } {
  let texts: string[] = []
  const take = ({ turn, changes }: PageTold) => {
    if (turn === 0) texts = []
    for (const change of changes) {
      if ('text' in change) texts.splice(change.at, 0, change.text)
      else if ('to' in change) texts.splice(change.to, 0, ...texts.splice(change.at, 1))
      else texts.splice(change.at, change.takenOut)
    }
  }
  return {
    ask: (told) => {
      take(told)
      return ask(told)
    },
    texts: () => texts,
  }
}
