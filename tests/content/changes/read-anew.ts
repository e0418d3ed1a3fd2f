import type { Mark } from '../../../entrypoints/content/marks/marks.ts'
import { BlockList } from '../../../entrypoints/content/reading/block-list.ts'
import { PageReader } from '../../../entrypoints/content/reading/page-reader.ts'
import type { Matcher } from '../../../lib/matching/engine.ts'
import { answersFor } from '../../../lib/matching/followed-pages.ts'
import { mirrored } from '../mirror.ts'

/** The body, and the shadow roots in it and on it. */
export function rootsOf(document: Document): (Element | ShadowRoot)[] {
  const roots: (Element | ShadowRoot)[] = [document.body]
  for (const root of roots) {
    const { shadowRoot } = root as Element
    if (shadowRoot) roots.push(shadowRoot)
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot)
  }
  return roots
}

/** Whether a node is in another, shadow roots of it included. */
export function isAround(node: Node, inner: Node): boolean {
  const root = inner.getRootNode()
  return node.contains(inner) || ('host' in root && isAround(node, root.host as Element))
}

/** The marks of a page that is read all at once, each as `placeOf` tells it. */
export async function readAnew(
  document: Document,
  matcher: Matcher,
  placeOf: (mark: Mark) => string,
): Promise<string[]> {
  return (await readAndToldAnew(document, matcher, placeOf)).marks
}

/** The same, with the texts of all blocks that the engine was told of. */
export async function readAndToldAnew(document: Document, matcher: Matcher, placeOf: (mark: Mark) => string) {
  const { ask, texts } = mirrored(answersFor(matcher))
  const blocks = new BlockList(ask)
  for (const root of rootsOf(document)) {
    const reader = new PageReader(root)
    for (let block = reader.next(); block; block = reader.next()) blocks.add(block, reader)
  }
  await blocks.decide('balanced')
  for (const decided of blocks.takeDecided()) blocks.mark(decided)
  return { marks: blocks.marks.map(placeOf), texts: texts() }
}
