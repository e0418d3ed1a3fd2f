import { render } from 'preact'
import { loadData } from './load-data.ts'
import { Popup } from './Popup.tsx'

// Bundled with the popup, since one file is there sooner than two in turn; the index is built after the first frame.
const load = async () => loadData()

render(<Popup load={load} />, document.getElementById('app') as HTMLElement)
