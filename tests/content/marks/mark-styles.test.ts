import { describe, expect, it } from 'vitest'
import { MARK_LOOKS, type MarkLook, markStyles } from '../../../entrypoints/content/marks/mark-styles.ts'
import { tonesOf } from '../../../lib/tones.ts'

const names = Object.fromEntries(MARK_LOOKS.map((look) => [look, look])) as Record<MarkLook, string>
const ruleOf = (look: MarkLook, css: string) =>
  css.match(new RegExp(`::highlight\\(${look}\\) \\{([^}]*)\\}`))?.[1] ?? ''

describe('marks', () => {
  it.each([
    ['underline', 'certain-1', ['solid'], ['dotted', 'background']],
    ['underline', 'near-1', ['dotted'], ['solid', 'background']],
    ['tint', 'certain-1', ['background'], ['underline']],
    ['tint', 'near-1', ['background', 'dotted'], ['solid']],
    ['both', 'certain-1', ['background', 'solid'], ['dotted']],
    ['both', 'near-1', ['background', 'dotted'], ['solid']],
  ] as const)('as %s: %s', (markStyle, look, has, hasNot) => {
    const rule = ruleOf(look, markStyles(names, { markStyle, markColour: 'faction' }))
    for (const word of has) expect(rule).toContain(word)
    for (const word of hasNot) expect(rule).not.toContain(word)
  })

  it('are not drawn where the reader wants none', () => {
    const css = markStyles(names, { markStyle: 'none', markColour: 'faction' })
    expect(ruleOf('certain-1', css).trim()).toBe('')
    expect(ruleOf('shown', css)).toContain('background')
  })

  it.each(['underline', 'tint', 'both'] as const)('as %s have a line under forced colours, too', (markStyle) => {
    const [, forced = ''] = markStyles(names, { markStyle, markColour: 'faction' }).split('forced-colors')
    expect(ruleOf('certain-1', forced)).toContain('solid')
    expect(ruleOf('near-1', forced)).toContain('dotted')
    expect(ruleOf('shown', forced)).toContain('wavy')
  })

  it('have a colour for each kind, or one for all', () => {
    const colours = (markColour: 'faction' | 'single') => {
      const css = markStyles(names, { markStyle: 'underline', markColour })
      return new Set([0, 1, 2, 3, 4].map((tone) => ruleOf(`certain-${tone}` as MarkLook, css)))
    }
    expect(colours('faction').size).toBe(5)
    expect(colours('single').size).toBe(1)
  })

  it('of a person have the colour of the group, of a group that of its kind', () => {
    const tones = tonesOf([
      { id: 'a', name: 'A', aliases: [], kind: 'person', group: 'faction' },
      { id: 'b', name: 'B', aliases: [], kind: 'faction' },
      { id: 'c', name: 'C', aliases: [], kind: 'person' },
    ])
    expect(tones.get('a')).toBe(tones.get('b'))
    expect(tones.get('c')).toBe(0)
  })
})
