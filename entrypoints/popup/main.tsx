import { render } from 'preact'
import { Popup } from './Popup.tsx'

const load = () => import('./load-data.ts').then(({ loadData }) => loadData())

render(<Popup load={load} />, document.getElementById('app') as HTMLElement)
