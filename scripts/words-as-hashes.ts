import { fileURLToPath } from 'node:url'
import { normalizePath, type Plugin } from 'vite'
import { packWords } from '../lib/matching/lexicon/pack.ts'
import type { Node } from './rewritten.ts'

/** From wherever a list stands, since the engine has rooms. */
const PACKED_WORDS = normalizePath(fileURLToPath(new URL('../lib/matching/lexicon/packed-words.ts', import.meta.url)))

/** More do not fit into the bits for how many there are. */
const MOST = 127

/** A packed list, and all lists together, as they stand in a script until the lists are put there. */
const LIST = /(["'`])~([\w+/]*)\1/g
const TOGETHER = /(["'`])~together\1/

/**
 * Packs the lists in `hashesOf('…')` in scripts as the lexicon is packed: every page pays for them, and none reads the words.
 * They stand together, in one string: among code, of which other characters are frequent, zipping makes them longer by a sixth.
 */
export function wordsAsHashes(): Plugin {
  return {
    name: 'words-as-hashes',
    transform: {
      filter: { id: /[\\/]lib[\\/]matching[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/, code: 'hashesOf(' },
      handler(code) {
        const calls: Node[] = []
        visit(this.parse(code) as unknown as Node, calls)
        if (calls.length === 0) return null
        let written = `import { packedWords } from '${PACKED_WORDS}';`
        let from = 0
        for (const call of calls) {
          written += `${code.slice(from, call.start)}/* @__PURE__ */ packedWords('~${packWords(wordsIn(call))}')`
          from = call.end
        }
        return { code: written + code.slice(from), map: null }
      },
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = withListsTogether(chunk.code)
    },
  }
}

/** Each list once, and in place of each which one it is. */
export function withListsTogether(code: string): string {
  if (!TOGETHER.test(code)) return code
  const lists: string[] = []
  return code
    .replace(LIST, (written, _quote, list: string) => {
      if (list === 'together') return written
      if (!lists.includes(list)) lists.push(list)
      return String(lists.indexOf(list))
    })
    .replace(TOGETHER, () => `"${lists.join(' ')}"`)
}

function visit(value: unknown, calls: Node[]): void {
  if (Array.isArray(value)) for (const one of value) visit(one, calls)
  if (typeof value !== 'object' || value === null || !('type' in value)) return
  const node = value as Node
  if (node.type === 'CallExpression' && (node.callee as Node).name === 'hashesOf') calls.push(node)
  else for (const child of Object.values(node)) visit(child, calls)
}

function wordsIn(call: Node): string {
  const [list] = call.arguments as Node[]
  const words = list?.type === 'Literal' ? String(list.value) : ''
  const count = words.split(' ').length
  if (!/^[a-z]+(?: [a-z]+)*$/.test(words) || count > MOST)
    throw new Error(
      `A list of words has to be written out where it is made, at most ${MOST} in small letters, parted by single blanks, as in hashesOf('and or'), not “${words}”${count > MOST ? ` (${count})` : ''}.`,
    )
  return words
}
