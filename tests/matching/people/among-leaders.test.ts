/** Surnames of leaders of old that somebody of the dataset has too. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'Labour members met Sophie Wilson, the party’s candidate, Ann Henderson of the NEC, the councillor Kevin Peel and Jeremy Corbyn.'
const named = (text: string) => marks(LABOUR, text).slice(4)

describe('a surname among leaders of old', () => {
  it.each([
    'Attlee, Wilson and Blair all won from the centre.',
    'We remember Attlee, Bevan and Wilson.',
    'The party kept whole from Wilson to Blair.',
    'The unions fell out with Wilson and Callaghan.',
    'Only Wilson, Blair and Attlee had majorities.',
    'Not since Heath and Wilson has there been such a year.',
    'Disraeli, Peel and Gladstone changed their minds.',
    'Hardie, Henderson and a few more began it.',
    'Thatcher, Wilson and Major had rows over Europe.',
    'Lansbury, Henderson and Attlee had known it.',
    'Not since Churchill and Wilson had anybody dared.',
    'From Baldwin to Wilson it went unmended.',
    'It took Gaitskell, then Wilson and Callaghan.',
  ])('is theirs: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    ['Wilson said that Attlee had won.', 1],
    ['Wilson admires Attlee and Bevan.', 1],
    ['It was Blair. Wilson does not agree.', 1],
    ['Wilson and Henderson spoke at the meeting.', 2],
    ['They met Wilson, Peel and Henderson.', 3],
    ['She has read Attlee. Peel has not.', 1],
    ['Wilson likes to quote Churchill.', 1],
    ['Corbyn and Churchill were both of Islington, she said.', 1],
    ['Blair, Corbyn and Brown led the party.', 1],
    ['Attlee and Corbyn were both underrated.', 1],
    ['Members asked Wilson about Blair.', 1],
    ['Peel told members that Attlee had been there.', 1],
  ])('is not where others stand between: %s', (text, count) => {
    expect(named(text)).toHaveLength(count)
  })
})
