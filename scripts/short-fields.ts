import type { Plugin } from 'vite'
import { SECTION_NAMES } from '../lib/matching/index/index-format.ts'
import { type Node, type Place, rewritten } from './rewritten.ts'

/** Fields that the engine alone reads, those that cost most: of candidates, of blocks, of what a page says, of bearers. */
const OWN =
  'abroad accepted amongGroups asOf asWritten bearer belongsTo below beside british byEntity candidate candidates ' +
  'careless close company contrasted defined definedOtherwise doubtful established evidence found ' +
  'fromAbroad fromPast gender givenText hitIs hitWord holdsUntil introductions isDue isLoose isMarked kinds ' +
  'listed logOdds manner marks modern nearContexts otherBodies otherField paired person plausible quotedFrom ' +
  'readOnes settled shape slip speaksAlone spelledOut strong told topics touched turnedDown twoPeople unpolitical ' +
  'wasAsked written'
const STRETCH = 'Start'

/**
 * Gives fields of the engine and of its index names of two letters: they are written out in each script of a page, where
 * nobody reads them. Whatever else is called so in a file of the engine is renamed as well; files outside see none of them.
 */
export function shortFields(): Plugin {
  return {
    name: 'short-fields',
    apply: 'build',
    transform: {
      filter: { id: /[\\/]lib[\\/]matching[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/ },
      handler(code, id) {
        const places = new Map<number, Place>()
        visit(this.parse(code) as unknown as Node, /[\\/]index[\\/]/.test(id), places)
        return places.size === 0 ? null : { code: rewritten(code, [...places.values()]), map: null }
      },
    },
  }
}

const SHORT = new Map<string, string>()
for (const name of [...SECTION_NAMES, ...OWN.split(' ')]) {
  const list = name.slice(0, -STRETCH.length)
  // Index tables make the second of these names out of the first.
  if (name !== 'text') SHORT.set(name, SHORT.has(list) ? `${SHORT.get(list)}${STRETCH}` : `$${SHORT.size.toString(36)}`)
}

/** @param inIndex whether section names stand in strings too. */
function visit(value: unknown, inIndex: boolean, places: Map<number, Place>): void {
  if (Array.isArray(value)) for (const one of value) visit(one, inIndex, places)
  if (typeof value !== 'object' || value === null || !('type' in value)) return
  const node = value as Node
  const { type, start, end } = node
  const short = SHORT.get(String(type === 'Identifier' ? node.name : node.value))
  if (short && type === 'Identifier') places.set(start, { start, end, written: short })
  else if (short && inIndex && type === 'Literal') places.set(start, { start, end, written: `'${short}'` })
  for (const child of Object.values(node)) visit(child, inIndex, places)
}
