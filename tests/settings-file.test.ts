import { describe, expect, it } from 'vitest'
import { JsonProblem, parseLocatedJson } from '../lib/located-json.ts'
import { settingsFrom } from '../lib/settings.ts'
import { settingsChanges } from '../lib/settings-changes.ts'
import { readSettingsFile, writeSettingsFile } from '../lib/settings-file.ts'
import fc from './fast-check.ts'

const defaults = settingsFrom({}).settings
const file = (settings: string) => `{\n  "factionary": 1,\n  "settings": {\n${settings}\n  }\n}\n`

describe('a settings file', () => {
  it('is read back as it was written', () => {
    const settings = {
      ...defaults,
      sites: { 'a.org': 'off' as const },
      muted: [{ entity: 'jo-bird', scope: 'page' as const, where: 'https://a.org/x' }],
    }
    expect(readSettingsFile(writeSettingsFile(settings))).toEqual({ ok: true, settings })
  })

  it('may hold only some settings', () => {
    expect(readSettingsFile(file('"hoverDelay": 200'))).toEqual({ ok: true, settings: { hoverDelay: 200 } })
    expect(readSettingsFile(`\uFEFF${file('')}`)).toEqual({ ok: true, settings: {} })
  })

  it.each([
    ['', 1, 'This is not a settings file. Expected a value, found the end of the file.'],
    ['<!doctype html>', 1, 'This is not a settings file. Expected a value, found “<!doctype ht”.'],
    ['[]', 1, 'This is not a settings file: expected an object.'],
    ['{\n\n"factionary": 2}', 3, 'This is not a settings file of this version: expected "factionary": 1.'],
    ['{"factionary": 1}', 1, 'Expected "settings" with an object.'],
    [file('    "hoverDelay": 200,\n    "strictness": "lax"'), 5, 'strictness: expected “strict” or “balanced”'],
    [file('    "hoverDelay": 200\n    "strictness": "strict"'), 5, 'Expected “,” or “}”, found “"strictness"”'],
    [file('    "hoverDelay": 200,'), 5, 'Expected a text in double quotes, found “}”'],
    [file('    "theme": "dark"'), 4, 'There is no setting called “theme”.'],
    [file('    "hoverDelay": 1,\n    "hoverDelay": 2'), 5, '“hoverDelay” stands twice'],
    [
      file(
        '    "muted": [\n      {"entity": "a", "scope": "site", "where": ""},\n      {"entity": "b", "where": ""}\n    ]',
      ),
      6,
      'muted › 1 › scope: expected “page” or “site” or “everywhere”.',
    ],
    [
      file('    "sites": {\n      "a.org": "on",\n      "b.org": 1\n    }'),
      6,
      'sites › b.org: expected “on” or “off”.',
    ],
    [`${'['.repeat(1000)}`, 1, 'The file is nested too deeply.'],
  ])('%j: line %i is wrong, nothing is used', (text, line, message) => {
    const read = readSettingsFile(text)
    expect(read).toEqual({ ok: false, line, message: expect.stringContaining(message) })
  })
})

describe('what an import would change', () => {
  const nameOf = (entity: string) => ({ 'ed-balls': 'Ed Balls', 'jo-bird': 'Jo Bird' })[entity] ?? entity

  it('is said setting by setting, sites and people one by one', () => {
    const now = {
      ...defaults,
      sites: { 'a.org': 'off' as const, 'b.org': 'on' as const },
      muted: [{ entity: 'jo-bird', scope: 'site' as const, where: 'a.org' }],
    }
    expect(
      settingsChanges(
        now,
        {
          sites: { 'b.org': 'off', 'c.org': 'off' },
          muted: [{ entity: 'ed-balls', scope: 'everywhere', where: '' }],
          hoverDelay: 300,
          keyboardHints: false,
          strictness: 'balanced',
        },
        nameOf,
      ),
    ).toEqual([
      'a.org: off → no choice',
      'b.org: on → off',
      'c.org: no choice → off',
      'Not to be marked any more: Ed Balls, anywhere',
      'Marked again: Jo Bird, on a.org',
      'Hover delay: 150 → 300',
      'Keyboard hints: yes → no',
    ])
  })

  it('is nothing where the file says what holds already', () => {
    expect(settingsChanges(defaults, defaults, nameOf)).toEqual([])
  })
})

describe('JSON with places', () => {
  it('is read as JSON.parse reads it', () => {
    fc.assert(
      fc.property(fc.json({ depthSize: 'small' }), fc.constantFrom(undefined, 2), (json, indent) => {
        const text = JSON.stringify(JSON.parse(json), null, indent)
        expect(parseLocatedJson(text).value).toEqual(JSON.parse(text))
      }),
    )
  })

  it('is refused exactly where JSON.parse refuses it', () => {
    fc.assert(
      fc.property(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', '"', '}', ',', '\\', 'x', '\n', '0', '.'),
        (json, n, junk) => {
          const at = n % (json.length + 1)
          const text = json.slice(0, at) + junk + json.slice(at + 1)
          fc.pre(!saysTwice(text))
          expect(accepts(() => parseLocatedJson(text))).toBe(accepts(() => JSON.parse(text)))
        },
      ),
    )
  })

  it.each([
    ['a control character', '"a\u0000"', false],
    ['a line break in a text', '"a\n"', false],
    ['a delete sign', '"a\u007f"', true],
    ['a next-line sign', '"a\u0085"', true],
    ['half a pair', '"\ud800"', true],
    ['a line separator', '"\u2028"', true],
  ])('%s is taken as JSON.parse takes it', (_, text, taken) => {
    expect(accepts(() => JSON.parse(text))).toBe(taken)
    expect(accepts(() => parseLocatedJson(text))).toBe(taken)
  })

  it('refuses what stands twice, which JSON.parse does not', () => {
    expect(() => parseLocatedJson('{"a": 1,\n"a": 2}')).toThrow('“a” stands twice')
  })
})

/** Something stands twice, at which the reading stops: whether the rest is JSON is not known. */
function saysTwice(text: string): boolean {
  try {
    parseLocatedJson(text)
    return false
  } catch (error) {
    return error instanceof JsonProblem && error.message.includes('stands twice')
  }
}

function accepts(parse: () => unknown): boolean {
  try {
    parse()
    return true
  } catch (error) {
    if (error instanceof JsonProblem || error instanceof SyntaxError) return false
    throw error
  }
}
