import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../lib/matching/engine.ts'
import { loadIndex, serializeIndex } from '../../lib/matching/index/index-format.ts'
import { buildIndex } from '../../lib/matching/index/index-tables.ts'
import fc from '../fast-check.ts'
import { decisions, find, names } from './find.ts'

const SENTENCES = [
  'The Labour MP Laura Pidcock spoke to members about the NEC election.',
  'Labour councillor Florence Nosegbe and Luke Akehurst, of Labour First, stood for the NEC.',
  'Jewish Voice for Labour and the Centre-left Grassroots Alliance backed Rebecca Long-Bailey MP.',
  'Momentum members, party delegates and Tory MPs heard Jon Cruddas. Cruddas answered.',
  'Party members heard the Labour MP Laura Pidock and Luke Akehrust, of the NEC.',
]
const sentence = fc.constantFrom(...SENTENCES)
/** At which places of the text something is put in, and which of the things. */
const places = fc.array(fc.tuple(fc.nat(200), fc.nat(20)), { maxLength: 12 })

const entities = (text: string) => find(text).map(({ entity }) => entity)

function insert(
  text: string,
  at: [number, number][],
  things: readonly string[],
  where: (text: string, i: number) => boolean,
) {
  let changed = text
  for (const [place, which] of [...at].sort((a, b) => b[0] - a[0])) {
    const i = place % text.length
    if (where(text, i)) changed = changed.slice(0, i) + things[which % things.length] + changed.slice(i)
  }
  return changed
}

describe('what is found does not change with', () => {
  it('invisible characters', () => {
    const invisible = ['\u00ad', '\u200b', '\u200d', '\u2060', '\ufeff']
    fc.assert(
      fc.property(sentence, places, (text, at) => {
        const changed = insert(
          text,
          at,
          invisible,
          (all, i) => i > 0 && /\w/.test(all[i - 1] as string) && /\w/.test(all[i] as string),
        )
        expect(entities(changed)).toEqual(entities(text))
      }),
    )
  })

  it('diacritics', () => {
    const marks = ['\u0301', '\u0308', '\u0327']
    fc.assert(
      fc.property(sentence, places, (text, at) => {
        const changed = insert(text, at, marks, (all, i) => i > 0 && /[a-z]/.test(all[i - 1] as string))
        expect(entities(changed)).toEqual(entities(text))
        expect(entities(changed.normalize('NFC'))).toEqual(entities(text))
      }),
    )
  })

  it('white space', () => {
    const spaces = [' ', '\u00a0', '\n', '\t', '\u202f', '  \n ']
    fc.assert(
      fc.property(sentence, fc.array(fc.nat(5), { minLength: 40, maxLength: 40 }), (text, which) => {
        let n = 0
        const changed = text.replace(/ /g, () => spaces[which[n++ % which.length] as number] as string)
        expect(entities(changed)).toEqual(entities(text))
      }),
    )
  })

  it('the case of a person’s name', () => {
    for (const name of ['Laura Pidcock', 'Luke Akehurst', 'Rebecca Long-Bailey', 'Jon Cruddas']) {
      const page = (written: string) =>
        entities(`The Labour MP, ${written}, spoke to party members in the constituency.`)
      expect(page(name)).toHaveLength(1)
      expect(page(name.toUpperCase())).toEqual(page(name))
      expect(page(name.toLowerCase())).toEqual(page(name))
    }
  })
})

/** Text as pages have it: words of names, capitals, punctuation, anything. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'Laura',
          'Pidcock',
          'Reeves',
          'Ellie',
          'Rachel',
          'Progress',
          'Labour',
          'First',
          'Momentum',
          'MP',
          'PEEL,',
          'Kevin',
          'J.',
        ],
        ...[
          'the',
          'of',
          '(LRC)',
          '-',
          '’s',
          '.',
          '“',
          '\n',
          '\u00ad',
          '&',
          '2.',
          'Akehrust',
          'Starmers',
          'starmer',
          '\ud83d',
          '#',
          '/',
        ],
      ),
      { maxLength: 40 },
    )
    .map((words) => words.join(' ')),
)

describe('on any text', () => {
  it('throws nothing, maps offsets to the very text, and decides the same twice', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 5 }), (blocks) => {
        const matcher = createMatcher(names)
        const scans = blocks.map((block) => matcher.scan(block))
        const kept = scans.filter((scan) => scan !== null)
        const decided = matcher.decide(kept)
        expect(matcher.decide(kept)).toEqual(decided)
        const texts = blocks.filter((_, i) => scans[i] !== null)
        decided.forEach(({ mentions, rejected }, i) => {
          for (const { start, end, text, score } of [...mentions, ...rejected]) {
            expect(end).toBeGreaterThan(start)
            expect(texts[i]?.slice(start, end)).toBe(text)
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
          }
          mentions.forEach((mention, n) => {
            expect(mention.start).toBeGreaterThanOrEqual(mentions[n - 1]?.end ?? 0)
          })
        })
      }),
      { numRuns: 200 },
    )
  }, 60_000)

  it('finds in a block what it finds in it after other blocks were scanned', () => {
    const matcher = createMatcher(names)
    fc.assert(
      fc.property(anything, (block) => {
        const once = createMatcher(names).scan(block)
        matcher.scan(SENTENCES.join(' '))
        expect(matcher.scan(block)).toEqual(once)
      }),
      { numRuns: 50 },
    )
  }, 60_000)

  it('marks less when it is to be strict, more when generous', () => {
    const page = ['Ellie Reeves, Sophie Wilson and Progress were named.', 'A Labour councillor spoke to Kevin Peel.']
    const marked = (strictness: 'strict' | 'balanced' | 'generous') =>
      decisions(page, strictness).flatMap(({ mentions }) => mentions).length
    expect(marked('strict')).toBeLessThanOrEqual(marked('balanced'))
    expect(marked('balanced')).toBeLessThanOrEqual(marked('generous'))
    expect(marked('strict')).toBeLessThan(marked('generous'))
  })
})

describe('the stored index', () => {
  it('finds what the built one finds', () => {
    const index = buildIndex(names)
    const loaded = createMatcher(loadIndex(serializeIndex(index)))
    const scan = loaded.scan(SENTENCES.join(' '))
    expect(scan && loaded.decide([scan])[0]?.mentions).toEqual(find(SENTENCES.join(' ')))
  })

  it('says what is wrong with a buffer that holds none', () => {
    expect(() => loadIndex(new ArrayBuffer(64))).toThrow('This is no name index')
    expect(() => loadIndex(new ArrayBuffer(0))).toThrow('This is no name index')
  })
})
