import { describe, expect, it } from 'vitest'
import { MARK_LOOKS, type MarkLook, markStyles } from '../../../entrypoints/content/marks/mark-styles.ts'
import { contrast, rgb } from '../../contrast.ts'

/** Papers and inks as news sites have them, light and dark, whatever scheme the reader's system has. */
const PAGES = [
  { page: 'black on white', paper: '#ffffff', ink: '#000000' },
  { page: 'a cream paper', paper: '#fff4ec', ink: '#121212' },
  { page: 'a grey paper', paper: '#e9e9e6', ink: '#333333' },
  { page: 'white on black', paper: '#000000', ink: '#ffffff' },
  { page: 'a dark theme', paper: '#1a1a1a', ink: '#dcdcdc' },
  { page: 'a blue-black theme', paper: '#15202b', ink: '#d0d4d8' },
]
const names = Object.fromEntries(MARK_LOOKS.map((look) => [look, look])) as Record<MarkLook, string>

describe.each(PAGES)('on $page', ({ paper, ink }) => {
  it.each(['faction', 'single'] as const)('every line of marks with colours by %s is seen (3)', (markColour) => {
    const sheet = markStyles(names, { markStyle: 'underline', markColour })
    const lines = [...sheet.matchAll(/underline 2px \w+ (#\w{6});/g)]
    expect(lines.length).toBeGreaterThanOrEqual(10)
    for (const [, line] of lines) {
      expect(contrast(rgb(line as string), rgb(paper)), `${line} on ${paper}`).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(['faction', 'single'] as const)('text on tints with colours by %s still reads (4.5)', (markColour) => {
    const sheet = markStyles(names, { markStyle: 'tint', markColour })
    const tints = [...sheet.matchAll(/color-mix\(in srgb, (#\w{6}) (\d+)%, transparent\)/g)]
    expect(tints.length).toBeGreaterThanOrEqual(10)
    for (const [, colour, share] of tints) {
      const tint = mixed(colour as string, paper, Number(share) / 100)
      expect(contrast(rgb(ink), rgb(tint)), `${ink} on ${tint}`).toBeGreaterThanOrEqual(4.5)
    }
  })
})

/** What color-mix(in srgb) makes of `share` of one colour and the rest of another. */
function mixed(one: string, other: string, share: number): string {
  const channel = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)
  const mix = (at: number) => Math.round(channel(one, at) * share + channel(other, at) * (1 - share))
  return `#${[1, 3, 5].map((at) => mix(at).toString(16).padStart(2, '0')).join('')}`
}
