import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, type Rgb, rgb } from '../contrast.ts'

type Scheme = 'light' | 'dark'

const css = readFileSync(new URL('../../components/tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(([, name, light, dark]) => [
    name as string,
    { light: rgb(light as string), dark: rgb(dark as string) },
  ]),
)

const PAPERS = ['paper', 'sunk', 'hover']
const KINDS = ['kind-1', 'kind-2', 'kind-3', 'kind-4']

describe.each<Scheme>(['light', 'dark'])('%s', (scheme) => {
  it.each([
    ...PAPERS.flatMap((paper) => ['ink', 'soft', 'link', 'bad'].map((text) => [text, paper])),
    ['now', 'now-paper'],
    ['now', 'paper'],
    ['warn', 'warn-paper'],
    ['ink', 'warn-paper'],
  ] as [string, string][])('text %s on %s reads (4.5)', (text, paper) => {
    expect(contrast(colour(text, scheme), colour(paper, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(
    PAPERS.flatMap((paper) => [...KINDS, 'edge', 'focus', 'now'].map((shape) => [shape, paper])) as [string, string][],
  )('shape %s on %s is seen (3)', (shape, paper) => {
    expect(contrast(colour(shape, scheme), colour(paper, scheme))).toBeGreaterThanOrEqual(3)
  })

  // Colour-blind readers have the shapes; the colours must still stand out from the paper as they see them.
  it.each(Object.keys(dichromacies()).flatMap((eye) => KINDS.map((kind) => [kind, eye])) as [string, string][])(
    '%s is seen with %s (3)',
    (kind, eye) => {
      const see = (c: Rgb) => seenBy(eye, c)
      expect(contrast(see(colour(kind, scheme)), see(colour('paper', scheme)))).toBeGreaterThanOrEqual(3)
    },
  )
})

function colour(name: string, scheme: Scheme): Rgb {
  const token = tokens.get(name)
  if (!token) throw new Error(`components/tokens.css has no colour --${name}`)
  return token[scheme]
}

/** Full dichromacy in linear sRGB, after Machado, Oliveira and Fernandes 2009 (severity 1). */
function dichromacies(): Record<string, [Rgb, Rgb, Rgb]> {
  return {
    protanopia: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritanopia: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  }
}

function seenBy(eye: string, [r, g, b]: Rgb): Rgb {
  const rows = dichromacies()[eye] as [Rgb, Rgb, Rgb]
  return rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * r + y * g + z * b))) as Rgb
}
