import type { Plugin } from 'vite'
import { type Node, type Place, rewritten } from './rewritten.ts'

/** Holds everywhere, and says nothing. */
const SEAM = '(?=)'
/** Stands for what a template puts in. */
const PUT_IN = '\uE000'
/** What is left of a pattern, and takes less room than a seam even where it is written several times. */
const LITTLE = /^(?:\\b| ?\$| )$/
const OPENING = /\((?:\?(?:[:=!]|<(?:[=!]|\w+>)))?/y
const QUANTIFIER = /(?:[?*+]|\{\d+(?:,\d*)?\})\??/y

/**
 * Keeps regular expressions small in memory. Chromium and Firefox compile them to machine code by the same library
 * (irregexp), which writes what stands behind alternatives anew for each of them, up to ten times: the engine's patterns
 * took half a megabyte, and a sixth of a page's first scan to compile. At a lookahead the ways meet, and an empty one
 * always holds.
 */
export function smallPatterns(): Plugin {
  return {
    name: 'small-patterns',
    transform: {
      filter: { id: /[\\/](?:lib[\\/]matching|entrypoints[\\/]content)[\\/](?:[\w-]+[\\/])*[\w-]+\.ts$/ },
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
  const written = patternAt(node)
  if (written !== null) places.push({ start: node.start, end: node.end, written })
  for (const child of Object.values(node)) visit(child, places)
}

/** The pattern that stands there, or a part of one, as it is to be written; null where there is none. */
function patternAt(node: Node): string | null {
  if (node.type === 'TemplateLiteral') return templateAt(node)
  if (node.type !== 'Literal') return null
  const { regex, value } = node as { regex?: { pattern: string; flags: string }; value?: unknown }
  if (regex) return `/${withSeams(regex.pattern)}/${regex.flags}`
  return isPattern(value) ? JSON.stringify(withSeams(value)) : null
}

function templateAt({ quasis, expressions }: Node): string | null {
  const parts = (quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
  const names = (expressions as Node[]).map(({ name }) => name)
  if (!parts.some(isPattern) || !names.every(Boolean)) return null
  const written = withSeams(parts.join(PUT_IN)).split(PUT_IN)
  return `\`${written.map((part, at) => escaped(part) + (names[at] ? `\${${names[at]}}` : '')).join('')}\``
}

const isPattern = (text: unknown): text is string => typeof text === 'string' && text.includes('(?:')
const escaped = (text: string) => text.replace(/[\\`]|\$\{/g, '\\$&')

/** A pattern that matches the same, with a seam wherever several ways through it meet and go on. */
export function withSeams(pattern: string): string {
  /** The groups around, outermost first: whether there are alternatives in each, and whether it is one that looks around. */
  const groups: { isChoice: boolean; looks: boolean }[] = []
  let written = ''
  let at = 0
  const copy = (end: number) => {
    written += pattern.slice(at, end)
    at = end
  }
  while (at < pattern.length) {
    const character = pattern[at]
    let isChoice = character === PUT_IN
    if (character === '(') {
      const opening = found(OPENING, pattern, at)
      groups.push({ isChoice: false, looks: /[=!]/.test(opening) })
      copy(at + opening.length)
      continue
    }
    if (character === '|') for (const group of groups) group.isChoice = true
    const closed = character === ')' ? groups.pop() : undefined
    copy(character === '\\' ? at + 2 : character === '[' ? endOfClass(pattern, at) : at + 1)
    if (closed?.looks || (!closed && !isChoice)) continue
    const quantifier = found(QUANTIFIER, pattern, at)
    isChoice ||= closed?.isChoice === true || /^[?{]/.test(quantifier)
    copy(at + quantifier.length)
    const goesOn = at < pattern.length && !'|)'.includes(pattern[at] as string)
    if (isChoice && goesOn && !LITTLE.test(pattern.slice(at))) written += SEAM
  }
  return written
}

function found(what: RegExp, pattern: string, at: number): string {
  what.lastIndex = at
  return what.exec(pattern)?.[0] ?? ''
}

function endOfClass(pattern: string, start: number): number {
  let at = start + 1
  while (pattern[at] !== ']') at += pattern[at] === '\\' ? 2 : 1
  return at + 1
}
