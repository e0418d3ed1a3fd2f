import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync } from 'vite'
import { describe, expect, it } from 'vitest'
import { smallPatterns, withSeams } from '../../scripts/small-patterns.ts'
import { Random } from '../bench/pages/random.ts'

function transformed(code: string): string {
  const { transform } = smallPatterns() as unknown as {
    transform: { handler(this: object, code: string): { code: string } | null }
  }
  const context = { parse: (text: string) => parseSync('x.js', text).program }
  return transform.handler.call(context, code)?.code ?? code
}

describe('patterns in scripts', () => {
  it.each([
    ['after alternatives', '(?:said|told) us', '(?:said|told)(?=) us'],
    ['after what may be missing', 'think(?:-)?tank', 'think(?:-)?(?=)tank'],
    ['after what may come several times', '(?:very ){0,3}own', '(?:very ){0,3}(?=)own'],
    ['not between a group and how often it comes', '(?:a|b)+?c', '(?:a|b)+?(?=)c'],
    ['not where nothing follows', '^ (?:said|told)', '^ (?:said|told)'],
    ['not where only a word or the text must end', '(?:said|told)\\b', '(?:said|told)\\b'],
    ['not where only a blank and the end follow', '(?:a|b)+ $', '(?:a|b)+ $'],
    ['not at the end of a group, but behind it', '(?:h(?:is|er)|the) own', '(?:h(?:is|er)|the)(?=) own'],
    ['not where a group is only repeated', '(?:ab)*c', '(?:ab)*c'],
    ['not behind what looks around', '(?<!a|b)c(?!d|e)f', '(?<!a|b)c(?!d|e)f'],
    ['after groups that are kept', '(a|b)c(?<name>d|e)f', '(a|b)(?=)c(?<name>d|e)(?=)f'],
    ['not for brackets and strokes that are characters', '\\((?:a)[(|)\\]]\\|b', '\\((?:a)[(|)\\]]\\|b'],
  ])('have a seam %s', (_, pattern, expected) => {
    expect(withSeams(pattern)).toBe(expected)
  })

  // In place of a template's dollar signs.
  it.each([
    ['/(?:a|b)c/gi', '/(?:a|b)(?=)c/gi'],
    ["const HE = ' (?:he|she) \\\\d'", 'const HE = " (?:he|she)(?=) \\\\d"'],
    [
      'new RegExp(`\\\\b#{RELATIVE}(?:,| is)? #{TITLES}`)',
      'new RegExp(`\\\\b#{RELATIVE}(?=)(?:,| is)?(?=) #{TITLES}`)',
    ],
    ['new RegExp(`(?:#{SAID}|#{HAD})(?!\\\\w)`)', 'new RegExp(`(?:#{SAID}|#{HAD})(?=)(?!\\\\w)`)'],
    ["const TEXT = 'no (pattern) here'", "const TEXT = 'no (pattern) here'"],
    ['`#{name} (#{count})`', '`#{name} (#{count})`'],
  ])('are found: %s', (code, expected) => {
    expect(transformed(code.replaceAll('#', '$'))).toBe(expected.replaceAll('#', '$'))
  })

  it('match what they matched before, all of the engine’s', () => {
    const random = new Random(7)
    let matches = 0
    for (const { pattern, flags } of patternsOf('../../lib/matching')) {
      const before = new RegExp(pattern, flags.replace('y', ''))
      const after = new RegExp(withSeams(pattern), flags.replace('y', ''))
      for (let count = 0; count < 60; count++) {
        const text = `${random.pick(AROUND)}${example(pattern, random)}${random.pick(AROUND)}`
        const found = before.exec(text)
        if (found) matches++
        expect({ ...after.exec(text) }, `/${pattern}/ on “${text}”`).toEqual({ ...found })
      }
    }
    expect(matches).toBeGreaterThan(1500)
  })
})

const AROUND = ['', ' ', 's', ', who', ' of', '. ', ' x ']

interface Pattern {
  pattern: string
  flags: string
}

function patternsOf(folder: string): Pattern[] {
  const root = fileURLToPath(new URL(folder, import.meta.url))
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  return files.flatMap((file) => collect(parseSync(file, readFileSync(join(root, file), 'utf8')).program))
}

function collect(node: unknown): Pattern[] {
  if (Array.isArray(node)) return node.flatMap(collect)
  if (typeof node !== 'object' || node === null) return []
  if ('regex' in node) return [node.regex as Pattern]
  return Object.values(node).flatMap(collect)
}

/** A text that the pattern may match: of all alternatives one is taken, what looks around is left out. */
function example(pattern: string, random: Random): string {
  const characters: Record<string, string> = { w: 'k', d: '7', s: ' ', W: '-', S: 'é', b: '', n: '\n' }
  let text = pattern.replace(/\\\(/g, '\uE001').replace(/\\\)/g, '\uE002').replace(/\\\|/g, '\uE003')
  text = text.replace(/\[(\^?)((?:\\.|[^\]])*)\]/g, (_, not, inside) => {
    if (not) return '~'
    const one = random.pick(inside.replace(/(.)-(.)/g, '$1$2').match(/\\p\{\w+\}|\\.|./gu) as string[])
    return one.startsWith('\\p') ? 'K' : /[()|?+*]/.test(one) ? '' : one
  })
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(
      /\((\?(?:[:=!]|<[=!]))?([^()]*)\)([?*+]|\{[\d,]+\})?/,
      (_, opening = '', inside, often = '') => {
        if (/[=!]/.test(opening) || (/^[?*{]/.test(often) && random.below(2))) return ''
        return random.pick(inside.split('|'))
      },
    )
  }
  if (text.includes('|')) text = random.pick(text.split('|'))
  return text
    .replace(/(\\p\{\w+\}|\\?.)(?:[?*+]|\{[\d,]+\})/g, (_, one) => (random.below(2) ? one : one + one))
    .replace(/\\p\{\w+\}/g, 'K')
    .replace(/\\(.)/g, (_, one) => characters[one] ?? one)
    .replace(/[\^$]/g, '')
    .replace(/[\uE001-\uE003]/g, (one) => '()|'['\uE001\uE002\uE003'.indexOf(one)] as string)
}
