import { readFile } from 'node:fs/promises'
import type { NameEntry } from '../../lib/dataset/types.ts'
import { serializeIndex } from '../../lib/matching/index/index-format.ts'
import { buildIndex } from '../../lib/matching/index/index-tables.ts'
import { type PageServer, servePages } from '../../scripts/page-server.ts'
import { GENERATED_SIZES } from './annotation.ts'
import { bundle } from './bundle.ts'
import { generatedDataset } from './pages/dataset.ts'
import { namesUpTo } from './pages/names.ts'
import { articlePage, largePage } from './pages/pages.ts'

/** A page that is isolated may read the clock to 5 µs instead of 100 µs. */
const ISOLATED = { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-embedder-policy': 'require-corp' }

export interface BenchServer extends PageServer {
  origin: string
  /** Bytes of each index, by number of names. */
  indexBytes: Map<number, number>
}

/** The names that the extension ships. */
export async function bundledNames(): Promise<NameEntry[]> {
  return JSON.parse(await readFile(new URL('../../data/names.json', import.meta.url), 'utf8'))
}

/** Serves both pages, the contenders' scripts, and names with their index for each size. */
export async function serveBench(): Promise<BenchServer> {
  const bundled = await bundledNames()
  const server = await servePages([])
  const origin = `http://127.0.0.1:${server.port}`
  const add = (path: string, body: string | Uint8Array, type: string) =>
    server.add({ url: `${origin}${path}`, body, type, headers: ISOLATED })
  const known = bundled.map(({ name }) => name)
  add('/large', largePage(known), 'text/html; charset=utf-8')
  add('/article', articlePage(known), 'text/html; charset=utf-8')
  add('/bench.js', await bundle('./contenders/in-page.ts'), 'text/javascript; charset=utf-8')
  add('/background.js', await bundle('./contenders/background.ts'), 'text/javascript; charset=utf-8')
  add('/empty', '<!doctype html><title>Empty</title>', 'text/html; charset=utf-8')
  add('/search.js', await bundle('./search/in-page.ts'), 'text/javascript; charset=utf-8')
  add(
    '/dataset/bundled',
    await readFile(new URL('../../data/dataset.json', import.meta.url), 'utf8'),
    'application/json',
  )
  add('/dataset/10000', JSON.stringify(generatedDataset(10_000)), 'application/json')
  const indexBytes = new Map<number, number>()
  const sizes = [bundled.length, ...GENERATED_SIZES]
  for (const size of sizes) {
    const names = namesUpTo(size, bundled)
    const index = serializeIndex(buildIndex(names))
    indexBytes.set(size, index.byteLength)
    add(`/names/${size}`, JSON.stringify(names), 'application/json')
    add(`/index/${size}`, new Uint8Array(index), 'application/octet-stream')
  }
  return { ...server, origin, indexBytes }
}
