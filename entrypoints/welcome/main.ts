import names from '../../data/names.json'
import type { NameEntry } from '../../lib/dataset/types.ts'
import { createMatcher } from '../../lib/matching/engine.ts'
import { send } from '../../lib/messaging.ts'
import { NEWS_SITES } from '../../lib/news-sites.ts'
import { getSettings, watchSettings } from '../../lib/settings.ts'
import { hostOfPattern } from '../../lib/sites.ts'
import { Cards } from '../card/cards.ts'
import { AnnotatedPage } from '../content/annotated-page.ts'
import { registerCardSurface } from '../content/card-surface.ts'
import { answerAboutPage } from '../content/page-messages.ts'
import { tonesOf } from '../content/tones.ts'

/** The sample is marked by the same code as any page; only the card script need not be asked for. */
async function annotateSample(): Promise<void> {
  registerCardSurface(new Cards(document))
  const matcher = createMatcher(names as NameEntry[])
  const tones = tonesOf(names as NameEntry[])
  const page = new AnnotatedPage(window, { matcher, tones, settings: await getSettings(), onMarks: () => {} })
  watchSettings((settings) => page.setSettings(settings))
  answerAboutPage(() => page)
}

function listSites(): void {
  const hosts = NEWS_SITES.map((pattern) => hostOfPattern(pattern).replace(/^\*\./, ''))
  document
    .getElementById('sites')
    ?.replaceChildren(...hosts.map((host) => Object.assign(document.createElement('li'), { textContent: host })))
}

async function showKeys(): Promise<void> {
  const answer = await send('get-keys', {})
  const { next, previous } = answer.ok ? answer.value : {}
  if (!next || !previous) return
  const key = (words: string) => Object.assign(document.createElement('kbd'), { textContent: words })
  document.getElementById('keys')?.replaceChildren(key(next), ' next name, ', key(previous), ' previous name')
}

listSites()
void annotateSample()
void showKeys()
