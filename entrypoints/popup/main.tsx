import { hydrate } from 'preact'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { cardOf } from '../../lib/dataset/card.ts'
import { lazySearch } from '../../lib/search/lazy-search.ts'
import { Popup } from './Popup.tsx'

const search = lazySearch([bundledDataset])
const data = { dataset: bundledDataset, search, cardOf: (entity: string) => cardOf(bundledDataset, entity) }
const app = document.getElementById('app') as HTMLElement

// The page's own HTML is the first frame; somebody may have typed into it already.
hydrate(<Popup data={data} typed={app.querySelector('input')?.value} />, app)
// Built once the frame is drawn, the index is there for the first key; a faster one builds it itself.
requestAnimationFrame(() => setTimeout(search.prepare))
