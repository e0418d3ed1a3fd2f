import { render } from 'preact'
import { nameOf } from '../../lib/dataset/names.ts'
import { Options } from './Options.tsx'

const load = () =>
  import('../../lib/dataset/bundled.ts').then(
    ({ bundledDataset }) =>
      (entity: string) =>
        nameOf(bundledDataset, entity),
  )

render(<Options load={load} />, document.getElementById('app') as HTMLElement)
