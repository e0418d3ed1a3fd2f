import { render } from 'preact'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { cardOf } from '../../lib/dataset/card.ts'
import type { ShownDocument } from '../../lib/explore/shown-document.ts'
import { worldOf } from '../../lib/explore/world.ts'
import { createSearch } from '../../lib/search/create-search.ts'
import { App } from './App.tsx'

const documents = import.meta.glob<ShownDocument | undefined>('../../seeds/*.txt', {
  query: '?shown',
  import: 'default',
  eager: true,
})

const explorer = {
  world: worldOf(bundledDataset),
  search: createSearch([bundledDataset]),
  cardOf: (entity: string) => cardOf(bundledDataset, entity),
  documentOf: (file: string) => documents[`../../seeds/${file}`],
}

render(<App explorer={explorer} />, document.getElementById('app') as HTMLElement)
