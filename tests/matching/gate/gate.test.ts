import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { Gate } from '../../../lib/matching/gate/gate.ts'
import { gateWordsOf } from '../../../lib/matching/gate/gate-words.ts'
import fc from '../../fast-check.ts'
import { decisions, names } from '../find.ts'

const gate = new Gate(gateWordsOf(names))

describe('opens', () => {
  it.each([
    'Laura Pidcock spoke.',
    'a word from laura pidcock',
    'LAURA PIDCOCK',
    'Pid\u00adcock',
    'P\u200bidcock',
    'Ｐｉｄｃｏｃｋ',
    'Píd\u0301cöck',
    'Laura Pidcok',
    'Laura Pdicock',
    'Rebecca Long Bailey',
    'Rebecca Long‑Bailey',
    'rebecca long-baily',
    'Yasmin Dar',
    'john mcdonnald and tosh macdonald',
    'ed balls',
    'E. Balls',
    'BALLS, Ed',
    'Hull said so.',
    'gisela start',
    'nosegbi',
    'Progress was founded then.',
    'Momentum',
    'Labour First',
    'labour first should have known',
    '#LabourFirst',
    'the JVL',
    'the J.V.L.',
    'the A.S.L.E.F.',
    'GV6',
    'the rlb MP',
    'the clga slate',
    'the Bakers’ Union',
    'the Bakers, Food & Allied Workers Union',
    'the Associated Society of Locomotive Engineers and Firemen',
    'the Grassroots Voice',
    'Dont Leave Organise',
  ])('%s', (text) => expect(gate.opens(text)).toBe(true))
})

describe('stays shut', () => {
  it.each([
    '',
    '\u00ad\u200b ',
    'The match began at three, and he kicked two balls over the hull of a boat.',
    'We have made some progress, and there is no compass to lead the mainstream.',
    'Players start on Saturday; a bird sang; peel the oranges.',
    'The government wants the unions to agree on pay.',
    'Don’t leave it to them: it’s their turn, and we’d say so.',
    'The open road, new values, young students, red wine.',
    'Владимир и Наташа',
  ])('%s', (text) => expect(gate.opens(text)).toBe(false))
})

/** Words of names, near ones, and what stands around them. */
const word = fc.constantFrom(
  ...names.flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => [one, ...one.split(/[ -]/)])),
  ...'Labour MP Mr Ms said the of and spoke to members Tory . , ( ) Ed Becky K. J.'.split(' '),
)
const slips: ((text: string, at: number) => string)[] = [
  (text) => text,
  (text) => text.toLowerCase(),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.charAt(at) + text.slice(at),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
  (text, at) => `${text.slice(0, at)}e${text.slice(at + 1)}`,
  (text, at) => `${text.slice(0, at)}\u00ad${text.slice(at)}`,
  (text, at) => `${text.slice(0, at)}\u0301${text.slice(at)}`,
  (text) => `${text}’s`,
  (text) => text.replaceAll(' ', '\u00a0'),
]
const written = fc.tuple(word, fc.constantFrom(...slips), fc.nat(14)).map(([text, slip, at]) => slip(text, at))
const text = fc.array(written, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

const mentionsIn = (blocks: readonly string[]) => decisions(blocks, 'generous').flatMap(({ mentions }) => mentions)

it('opens for every page on which the engine finds somebody', () => {
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (blocks) => {
      fc.pre(!blocks.some((block) => gate.opens(block)))
      expect(mentionsIn(blocks)).toEqual([])
    }),
    { numRuns: 1000, maxSkipsPerRun: 1000 },
  )
}, 120_000)

it('opens for every labelled page that names somebody', () => {
  const shut: string[] = []
  for (const folder of ['gold', 'gold/own']) {
    const path = new URL(`../../${folder}/`, import.meta.url)
    for (const file of readdirSync(path).filter((name) => name.endsWith('.json'))) {
      const { mentions } = JSON.parse(readFileSync(new URL(file, path), 'utf8'))
      if (!mentions?.length) continue
      const html = readFileSync(new URL(file.replace('.json', '.html'), path), 'utf8')
      if (!gate.opens(html.replace(/<[^>]*>/g, ' '))) shut.push(file)
    }
  }
  expect(shut).toEqual([])
})
