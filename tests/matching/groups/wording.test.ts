import { describe, expect, it } from 'vitest'
import { find, marks } from '../find.ts'

const LABOUR =
  'Labour councillors, MPs and the NEC met; Luke Akehurst, Momentum and Compass spoke for the party’s factions.'
const inParty = (text: string) => marks(LABOUR, text).slice(3)

describe('a word at the start of a sentence, or in a title', () => {
  it.each([
    'Mainstream parties are losing votes.',
    'Progress for a few is not enough.',
    'Momentum for a second vote is growing.',
    'Fewer queues. Progress, in short.',
    'ALL THE MOMENTUM IS ON THE OTHER SIDE.',
    'The essay “Progress and Decline” won a prize.',
    'She is Head of Progress and Behaviour at a school.',
    'He sang “Momentum” at the end.',
    'Answers: PROGRESS, PIDCOCK, KETTLE, MAINSTREAM.',
    'Progress was made on pay.',
    'Progress has been slow.',
    'Momentum has been lost by Labour.',
    'The Open Labour market helps.',
    'He works for Momentum Energy. Momentum sent him to Leeds.',
    'What are Labour values?',
    'They want to live by Labour values.',
    'VOTE LABOUR FIRST, COMPLAIN LATER',
    'Put Labour first, she said.',
    'He said that Labour values were what the campaign was about.',
    'They think Labour values are what the network needs.',
    'What is open Labour has closed.',
    'It was as red Labour as towns come.',
    'We asked for open Labour meetings.',
  ])('is no group: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })

  it.each([
    ['Momentum activists follow.', 'Momentum'],
    ['Momentum was for Burgon.', 'Momentum'],
    ['Compass points out that nobody asked.', 'Compass'],
    ['“Momentum would have hated that,” she said.', 'Momentum'],
    ['Momentum will back the motion.', 'Momentum'],
    ['Momentum has backed Burgon.', 'Momentum'],
    ['“Mainstream has been led by Compass from the start.”', 'Mainstream'],
    ['Among them: Laura Pidcock, Durham, Momentum.', 'Momentum'],
    ['The network “Mainstream” said so.', 'Mainstream'],
    ['Labour values (the website, that is) closed.', 'Labour values'],
  ])('is the group: %s', (text, name) => {
    expect(inParty(text).map((mark) => mark.replace(/ → .*/, ''))).toContain(name)
  })

  it.each(['Progress has stalled.', 'Momentum keeps growing.', 'Momentum had built up.'])(
    'is in doubt where things do the same: %s',
    (text) => {
      const [mention] = find(LABOUR, text).slice(3)
      expect(mention?.score ?? 0).toBeLessThan(0.9)
    },
  )

  it('is each time a group where three take their turns', () => {
    const text = 'There were three stalls: Momentum by the door, Progress at the bar, Compass on the stairs.'
    expect(inParty(text)).toHaveLength(3)
  })
})
