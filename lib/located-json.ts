/** A JSON text that cannot be read: where and why. Lines count from 1. */
export class JsonProblem extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(message)
    this.line = line
  }
}

export interface LocatedJson {
  value: unknown
  /** The line on which the value at a path begins; that of the nearest value around it where there is none. */
  lineOf(path: readonly (string | number)[]): number
}

const LITERALS: [string, unknown][] = [
  ['true', true],
  ['false', false],
  ['null', null],
]
const NUMBER = /-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?/y
/** What may stand in a text as it is: the grammar's own ranges, which leave out quotes, backslashes and the first 32 signs. */
const STRING = /"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy
const DEEPEST = 50

/**
 * Reads JSON (RFC 8259) and keeps where each value stands, which `JSON.parse` does not tell in any two browsers alike.
 * Throws a JsonProblem.
 */
export function parseLocatedJson(text: string): LocatedJson {
  const starts = new Map<string, number>()
  let at = 0

  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const fail = (message: string): never => {
    throw new JsonProblem(lineAt(at), message)
  }
  const skipSpace = () => {
    while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++
  }
  const take = (pattern: RegExp) => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) at += found.length
    return found
  }
  const takeSign = (sign: string) => {
    skipSpace()
    if (text[at] !== sign) return false
    at++
    return true
  }
  const string = () => {
    skipSpace()
    const found = take(STRING) ?? fail(`Expected a text in double quotes, found ${here()}.`)
    return JSON.parse(found) as string
  }
  const here = () => (at < text.length ? `“${text.slice(at, at + 12).split('\n')[0]}”` : 'the end of the file')

  const value = (path: (string | number)[]): unknown => {
    if (path.length > DEEPEST) fail('The file is nested too deeply.')
    skipSpace()
    starts.set(JSON.stringify(path), at)
    if (text[at] === '{') return object(path)
    if (text[at] === '[') return list(path)
    if (text[at] === '"') return string()
    for (const [word, literal] of LITERALS) {
      if (text.startsWith(word, at)) {
        at += word.length
        return literal
      }
    }
    return Number(take(NUMBER) ?? fail(`Expected a value, found ${here()}.`))
  }
  const object = (path: (string | number)[]) => {
    const entries: [string, unknown][] = []
    takeSign('{')
    if (takeSign('}')) return {}
    do {
      const key = string()
      if (entries.some(([known]) => known === key)) fail(`“${key}” stands twice in the same object.`)
      if (!takeSign(':')) fail(`Expected “:” after “${key}”, found ${here()}.`)
      entries.push([key, value([...path, key])])
    } while (takeSign(','))
    if (!takeSign('}')) fail(`Expected “,” or “}”, found ${here()}.`)
    return Object.fromEntries(entries)
  }
  const list = (path: (string | number)[]) => {
    const items: unknown[] = []
    takeSign('[')
    if (takeSign(']')) return items
    do items.push(value([...path, items.length]))
    while (takeSign(','))
    if (!takeSign(']')) fail(`Expected “,” or “]”, found ${here()}.`)
    return items
  }

  const whole = value([])
  skipSpace()
  if (at < text.length) fail(`Expected the end of the file, found ${here()}.`)
  return {
    value: whole,
    lineOf: (path) => {
      const known = path.map((_, i) => path.slice(0, path.length - i)).find((one) => starts.has(JSON.stringify(one)))
      return lineAt(starts.get(JSON.stringify(known ?? [])) ?? 0)
    },
  }
}
