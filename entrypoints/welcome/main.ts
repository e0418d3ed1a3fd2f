import { bundledNames } from '../../lib/bundled-names.ts'
import { answersFor } from '../../lib/matching/followed-pages.ts'
import { send } from '../../lib/messaging.ts'
import { getSettings, watchSettings } from '../../lib/settings.ts'
import { Cards } from '../card/cards.ts'
import { AnnotatedPage } from '../content/annotated-page.ts'
import { registerCardSurface } from '../content/cards/card-surface.ts'
import { answerAboutPage } from '../content/page-messages.ts'

/** The sample is marked by the same code as any page; only the card script need not be asked for. */
async function annotateSample(): Promise<void> {
  registerCardSurface(new Cards(document))
  const { matcher, tones } = bundledNames()
  const ask = answersFor(matcher)
  const page = new AnnotatedPage(window, { ask, tones, settings: await getSettings(), onMarks: () => {} })
  watchSettings((settings) => page.setSettings(settings))
  answerAboutPage(() => page)
}

/** The page names the keys that the extension suggests; the reader, or another extension, may have others. */
async function showKeys(): Promise<void> {
  const answer = await send('get-keys', {})
  const { next, previous } = answer.ok ? answer.value : {}
  const place = document.getElementById('keys') as HTMLElement
  if (!next || !previous) {
    place.textContent = 'set keys for the next and previous name in the browser’s extension settings'
    return
  }
  for (const [at, words] of [next, previous].entries()) {
    const key = place.children[at] as HTMLElement
    if (key.textContent !== words) key.textContent = words
  }
}

void annotateSample()
void showKeys()
