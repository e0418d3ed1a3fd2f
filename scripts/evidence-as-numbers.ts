import type { Plugin } from 'vite'
import { EVIDENCE } from '../lib/matching/verdict/verdict.ts'
import { type Node, type Place, rewritten } from './rewritten.ts'

const KINDS = Object.keys(EVIDENCE)

/**
 * Writes kinds of evidence as numbers in scripts where they are added, and the table of their weights as a list: every page
 * pays for the names, and only who asks about rejections reads them.
 */
export function evidenceAsNumbers(): Plugin {
  return {
    name: 'evidence-as-numbers',
    transform: {
      filter: { id: /[\\/]lib[\\/]matching[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/ },
      handler(code) {
        const places: Place[] = []
        visit(this.parse(code) as unknown as Node, places)
        return places.length === 0 ? null : { code: rewritten(code, places), map: null }
      },
    },
  }
}

function visit(value: unknown, places: Place[]): void {
  if (Array.isArray(value)) for (const one of value) visit(one, places)
  if (typeof value !== 'object' || value === null || !('type' in value)) return
  const node = value as Node
  for (const { start, end, value } of kindsAdded(node))
    places.push({ start, end, written: String(KINDS.indexOf(String(value))) })
  if (node.type === 'VariableDeclarator' && (node.id as Node).name === 'EVIDENCE') {
    const { start, end, properties } = node.init as Node & { properties: { key: Node; value: Node }[] }
    places.push({ start, end: start + 1, written: '[' }, { start: end - 1, end, written: ']' })
    for (const { key, value } of properties) places.push({ start: key.start, end: value.start, written: '' })
  }
  for (const child of Object.values(node)) visit(child, places)
}

/** The kinds in `evidence.add(kind, …)`. */
function kindsAdded(node: Node): Node[] {
  if (node.type !== 'CallExpression') return []
  const { property, object } = node.callee as { property?: Node; object?: Node }
  if (property?.name !== 'add' || object?.name !== 'evidence') return []
  return choices((node.arguments as Node[])[0] as Node)
}

/** `kind`, `condition ? kind : kind` */
function choices(kind: Node): Node[] {
  if (kind.type === 'ConditionalExpression')
    return [...choices(kind.consequent as Node), ...choices(kind.alternate as Node)]
  if (kind.type === 'Literal' && KINDS.includes(String(kind.value))) return [kind]
  throw new Error(
    'A kind of evidence has to be written out where it is added: evidence.add("acts"), not evidence.add(kind).',
  )
}
