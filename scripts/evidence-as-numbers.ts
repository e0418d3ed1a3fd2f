import type { Plugin } from 'vite'
import { EVIDENCE } from '../lib/matching/verdict.ts'

const KINDS = Object.keys(EVIDENCE)

/** What stands at a place in a script, as the parser tells. */
interface Node {
  type: string
  start: number
  end: number
  [key: string]: unknown
}

/**
 * Writes kinds of evidence as numbers in scripts, where they are added and in the table of their weights: every page pays
 * for the names, and only who asks about rejections reads them.
 */
export function evidenceAsNumbers(): Plugin {
  return {
    name: 'evidence-as-numbers',
    transform: {
      filter: { id: /[\\/]lib[\\/]matching[\\/][\w-]+\.ts$/ },
      handler(code) {
        const places: Node[] = []
        visit(this.parse(code) as unknown as Node, places)
        if (places.length === 0) return null
        let written = ''
        let from = 0
        for (const place of places.sort((one, other) => one.start - other.start)) {
          written += code.slice(from, place.start) + KINDS.indexOf(String(place.value ?? place.name))
          from = place.end
        }
        return { code: written + code.slice(from), map: null }
      },
    },
  }
}

function visit(value: unknown, places: Node[]): void {
  if (Array.isArray(value)) for (const one of value) visit(one, places)
  if (typeof value !== 'object' || value === null || !('type' in value)) return
  const node = value as Node
  places.push(...kindsAdded(node))
  if (node.type === 'VariableDeclarator' && (node.id as Node).name === 'EVIDENCE') {
    const { properties } = node.init as Node & { properties: { key: Node }[] }
    places.push(...properties.map(({ key }) => key))
  }
  for (const child of Object.values(node)) visit(child, places)
}

/** The kinds in `evidence.add(kind, …)` and `evidence.addIf(condition, kind, …)`. */
function kindsAdded(node: Node): Node[] {
  if (node.type !== 'CallExpression') return []
  const { property, object } = node.callee as { property?: Node; object?: Node }
  const at = ['add', 'addIf'].indexOf(String(property?.name))
  if (at < 0 || object?.name !== 'evidence') return []
  return choices((node.arguments as Node[])[at] as Node)
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
