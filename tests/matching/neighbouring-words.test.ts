/**
 * Patterns that look beside a name are tried only where the word next to it is listed in the same file: otherwise they would
 * never fire. Here the words that each pattern asks for are read off it, and looked for in the list.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { foldWords } from '../../lib/matching/words/fold.ts'

/** Stands for what may be any letters. */
const ANY = '\uE000'

/** What a pattern matches, as far as one word from its end, or from its beginning where `forwards`. */
function wordsOf(source: string, forwards: boolean): Set<string> {
  let at = 0
  const join = (some: Set<string>, others: Set<string>) => {
    const all = new Set<string>()
    for (const one of some)
      for (const other of others) {
        const text = (forwards ? one + other : other + one).replace(/ +/g, ' ')
        all.add(forwards ? (/^ [^ ]+ /.exec(text)?.[0] ?? text) : (/ [^ ]+ $/.exec(text)?.[0] ?? text))
      }
    return all
  }
  const alternatives = (): Set<string> => {
    const all = new Set<string>()
    do for (const one of sequence()) all.add(one)
    while (source[at] === '|' && ++at)
    return all
  }
  const sequence = (): Set<string> => {
    const parts: Set<string>[] = []
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(repeated(atom()))
    if (!forwards) parts.reverse()
    let all = new Set([''])
    for (const part of parts) all = join(all, part)
    return all
  }
  const repeated = (part: Set<string>): Set<string> => {
    const quantifier = /^(?:[?*+]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at))
    if (!quantifier) return part
    at += quantifier[0].length
    return /^(?:[?*]|\{0)/.test(quantifier[0]) ? new Set(['', ...part]) : part
  }
  const atom = (): Set<string> => {
    const char = source[at++] as string
    if (char === '(') {
      const looks = /^\?<?[=!]/.test(source.slice(at))
      at += /^\?(?::|<?[=!])/.exec(source.slice(at))?.[0].length ?? 0
      const inside = alternatives()
      at++
      return looks ? new Set(['']) : inside
    }
    if (char === '[') {
      const end = source.indexOf(']', at)
      const inside = source.slice(at, end)
      at = end + 1
      if (/^[^\w\\^-]+$/.test(inside)) return new Set([' '])
      return new Set(/^\w{1,3}$|^[eé]+$/.test(inside) ? [...inside] : [ANY])
    }
    if (char === '\\') {
      const escaped = source[at++] as string
      return new Set([/[bB]/.test(escaped) ? '' : /[wdp]/.test(escaped) ? ANY : ' '])
    }
    if (char === '^' || char === '$') return new Set([''])
    return new Set([/[\p{L}\d]/u.test(char) ? char : char === '.' ? ANY : ' '])
  }
  return alternatives()
}

const LITERAL = /const (\w+) =\s+\/((?:[^/\\\n[]|\\.|\[[^\]\n]*\])+)\/[a-z]*\n/g

function read(file: string) {
  const text = readFileSync(new URL(`../../lib/matching/${file}`, import.meta.url), 'utf8')
  const patterns = [...text.matchAll(LITERAL)].map(([, name, source]) => ({
    name: name as string,
    source: source as string,
  }))
  const listed = (list: string) => {
    const words = new RegExp(`const ${list} = hashesOf\\(\\s*'([^']*)'`).exec(text)?.[1]
    return words === undefined ? null : new Set(words.split(' '))
  }
  return { patterns, last: listed('LAST_WORDS'), first: listed('FIRST_WORDS') }
}

/** Tried wherever a name stands. */
const ALWAYS = new Set(['WISHED'])
/** The listed word stands one before the last, which may be anything. */
const OPEN = new Set(['ONE'])

const files = [
  'people/strangers/namesakes.ts',
  'people/word-or-person/persons.ts',
  'groups/word-or-name/careless.ts',
].map((file) => ({
  file,
  ...read(file),
}))
const asked = files.flatMap(({ file, patterns, last, first }) => {
  const named = patterns.filter(({ name }) => !ALWAYS.has(name) && !OPEN.has(name))
  const before = last ? named.filter(({ source }) => source.endsWith(' $')) : []
  const after = first ? named.filter(({ source }) => source.startsWith('^ ')) : []
  return [
    ...before.map((pattern) => ({ file, list: last, forwards: false, ...pattern })),
    ...after.map((pattern) => ({ file, list: first, forwards: true, ...pattern })),
  ]
})
const neighbours = (source: string, forwards: boolean) =>
  [...new Set([...wordsOf(source, forwards)].map((text) => foldWords(text.trim()).join(' ')))].sort()

describe('a pattern beside a name', () => {
  it('is found where there is a list', () => {
    expect(files.filter(({ last }) => last).map(({ file }) => file)).toEqual(
      expect.arrayContaining(['people/strangers/namesakes.ts', 'people/word-or-person/persons.ts']),
    )
    expect(asked.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['MAIDEN', 'UNHEARD', 'NOT_THAT', 'ASKED', 'SPEAKER', 'CLOSE_TO', 'OTHER_BEFORE']),
    )
  })

  it.each([
    [String.raw`(?:^|[\s,(])(?:born|n[eé]e|(formerly|once)) $`, false, ['born', 'formerly', 'nee', 'once']],
    [String.raw`\b(?:the (?:very )?same|surname(?: of)?) $`, false, ['of', 'same', 'surname']],
    [String.raw`\bit (?:\w+ ){1,3}not $`, false, ['not']],
    [
      String.raw`^ (?:(?:has|had) (?:my|our)|(?:only )?(?:is|was)(?!n)|sent)\b`,
      true,
      ['had', 'has', 'is', 'only', 'sent', 'was'],
    ],
    [
      '^ (?:tell|ask|call)(?:s|ed)? me',
      true,
      ['ask', 'asked', 'asks', 'call', 'called', 'calls', 'tell', 'telled', 'tells'],
    ],
    [String.raw`\bnot (?:m[ae]n|people) $`, false, ['man', 'men', 'people']],
  ])('%s asks for its words', (source, forwards, words) => {
    expect(neighbours(source, forwards)).toEqual(words)
  })

  it.each(asked)('$file: the words of $name are listed', ({ source, forwards, list }) => {
    expect(neighbours(source, forwards).filter((word) => word === '' || !list?.has(word))).toEqual([])
  })
})
