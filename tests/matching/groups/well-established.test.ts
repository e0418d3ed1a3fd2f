import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

/** What is marked of a line on a page that has the group, and only this one, beyond doubt. */
const named = (group: string, line: string) => {
  const page = [
    'Labour councillors met on Monday, and the Tories did not.',
    `${group} backed the motion at the Labour conference, and activists from ${group} cheered. ${group} said so.`,
  ]
  return marks(...page, line).slice(marks(...page).length)
}

describe('a capital inside a sentence, where the page has the group', () => {
  it.each([
    ['Momentum', 'She set out the reforms that Momentum has achieved in three years.'],
    ['Momentum', 'Before any vote Momentum has to be heard by the members.'],
    ['Progress', 'He said that Progress has gained from the row.'],
    ['Compass', 'The sad state of Compass was made worse by the split.'],
    ['Compass', 'It was top of the Compass agenda that year.'],
    ['Momentum', 'We were given the Momentum line on it.'],
    ['Progress', 'Nobody from the Progress stable would stand.'],
  ])('is the group: %s: %s', (group, line) => {
    expect(named(group, line)).toHaveLength(1)
  })

  it.each([
    ['Progress', 'Tenants were told that Progress on the lifts had been slow.'],
    ['Momentum', 'The report says that Momentum was lost in June.'],
    ['Progress', 'Parents heard that Progress with the new hall remains very slow.'],
    ['Momentum', 'She said that momentum has to be felt.'],
    ['Compass', 'They wanted a Compass rose on the floor.'],
    ['Mainstream', 'He blamed the Mainstream media.'],
    ['Mainstream', 'It is all in the Mainstream press.'],
    ['Momentum', 'He felt that momentum has faded since.'],
  ])('is the word: %s: %s', (group, line) => {
    expect(named(group, line)).toEqual([])
  })
})

describe('a capital that opens a sentence, where several mentions have the group', () => {
  it.each([
    ['Momentum', 'Momentum has been holding meetings all summer.'],
    ['Momentum', 'Momentum continues to canvass with her.'],
    ['Momentum', 'Momentum remains committed to open selections.'],
    ['Progress', 'Progress is now going to hire a hall for it.'],
    ['Progress', 'Progress is able to pay for it.'],
    ['Progress', 'Progress has been visiting thirty seats.'],
    ['Compass', 'Compass continues to produce pamphlets.'],
    ['Compass', 'Compass was made worse by the split.'],
    ['Compass', 'Compass remains determined to win.'],
    ['Compass', 'Compass is going to be acting as a bridge.'],
    ['Momentum', 'This director of Momentum was made chair of the panel.'],
    ['Momentum', 'Momentum emerged in 2015.'],
    ['Momentum', 'Momentum is behind her.'],
    ['Progress', 'Progress grew out of the Blair campaign.'],
    ['Momentum', 'Momentum helps them.'],
    ['Momentum', 'Momentum stands for open selection.'],
    ['Momentum', 'Momentum means to be open to all.'],
    ['Momentum', 'Momentum in the regions'],
    ['Progress', 'Progress in Brighton'],
    ['Compass', 'Compass at the TUC'],
    ['Momentum', 'Momentum purge: what next?'],
    ['Progress', 'Progress ballot'],
    ['Momentum', 'Momentum and antisemitism'],
    ['Momentum', 'Momentum (2015–)'],
    ['Compass', 'Compass | Labour Party | News'],
  ])('is the group: %s: %s', (group, line) => {
    expect(named(group, line)).toHaveLength(1)
  })

  it.each([
    ['Momentum', 'Momentum had been building since May.'],
    ['Momentum', 'Momentum continues to build.'],
    ['Momentum', 'Momentum remains strong.'],
    ['Momentum', 'Momentum is fleeting.'],
    ['Momentum', 'Momentum was missing all year.'],
    ['Momentum', 'Momentum is everything in politics.'],
    ['Momentum', 'Momentum needs to be kept.'],
    ['Momentum', 'Momentum can turn quickly.'],
    ['Progress', 'Progress has been slowing for a year.'],
    ['Progress', 'Progress is going to be slow.'],
    ['Progress', 'Progress has to be shared.'],
    ['Progress', 'Progress, not perfection.'],
    ['Compass', 'Compass roses hang on the walls.'],
    ['Compass', 'Compass points are north and south.'],
    ['Compass', 'Compass in hand, he set off.'],
    ['Progress', 'Progress in Brighton has been slow.'],
    ['Progress', 'Progress and poverty'],
    ['Momentum', 'Momentum in the polls'],
    ['Momentum', 'Building momentum'],
  ])('is the word: %s: %s', (group, line) => {
    expect(named(group, line)).toEqual([])
  })
})

describe('a part or paper of its own that follows with a capital, where the page has the group', () => {
  it.each([
    ['Compass', 'He sat on the Compass Youth Committee for two years.'],
    ['Compass', 'Members of Compass Youth wrote to him.'],
    ['Momentum', 'She was elected to Momentum NC in May.'],
    ['Momentum', 'Two came from Momentum Students and Youth, one from Unite.'],
    ['Momentum', 'They changed the Momentum Constitution that night.'],
    ['Progress', 'Progress Manifesto'],
    ['Progress', 'He joined Progress Women at college.'],
  ])('is its: %s: %s', (group, line) => {
    expect(named(group, line)).toHaveLength(1)
  })

  it.each([
    ['Compass', 'He acts at the Compass Youth Theatre on Fridays.'],
    ['Compass', 'They wrote to Compass Disability Services about it.'],
    ['Progress', 'She has read “Progress and Poverty” twice.'],
    ['Momentum', 'He works for Momentum Energy in Leeds.'],
    ['Progress', 'We saw it at Progress Theatre last night.'],
    ['Momentum', 'The Momentum Student Loans Company wrote back.'],
  ])('is not its: %s: %s', (group, line) => {
    expect(named(group, line)).toEqual([])
  })
})

describe('a sentence that goes on as neither things nor people alone do, where several mentions have the group', () => {
  it.each([
    ['Momentum', 'Momentum is now five years old.'],
    ['Momentum', 'Momentum needs new rules.'],
    ['Momentum', 'Momentum, in its first year, had no rules.'],
    ['Momentum', 'Momentum for its part said nothing.'],
    ['Momentum', 'Momentum under its new chair is quiet.'],
    ['Momentum', 'Momentum looks set to win.'],
    ['Progress', 'Progress, in its years of pomp, paid for that.'],
    ['Compass', 'Compass at its best was fun.'],
  ])('is the group: %s: %s', (group, line) => expect(named(group, line)).toHaveLength(1))

  it.each([
    ['Momentum', 'Momentum is fleeting.'],
    ['Momentum', 'Momentum was missing all year.'],
    ['Momentum', 'Momentum is everything in politics.'],
    ['Momentum', 'Momentum is mass times velocity.'],
    ['Momentum', 'Momentum was with the other side.'],
    ['Momentum', 'Momentum is hard to win back.'],
    ['Momentum', 'Momentum is now building for a vote.'],
    ['Momentum', 'Momentum needs to be maintained.'],
    ['Momentum', 'Momentum in its favour, the team won.'],
    ['Momentum', 'Momentum could be lost.'],
    ['Momentum', 'Momentum gathered pace.'],
    ['Progress', 'Progress is slow.'],
    ['Progress', 'Progress was made on the rest.'],
    ['Progress', 'Progress is never easy.'],
    ['Progress', 'Progress should be measured each month.'],
    ['Compass', 'Compass points do not help.'],
  ])('is the word: %s: %s', (group, line) => expect(named(group, line)).toEqual([]))
})
