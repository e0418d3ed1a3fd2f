/** Pages that are full of the party, on which a word, a firm or an old body of a group's name is easily taken for the group. */

import { marks } from './find.ts'

/** Names people of the dataset and groups whose names are no words. */
export const PEOPLE: readonly string[] = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst, Laura Pidcock, Jon Cruddas and Ellie Reeves spoke.',
  'The CLGA and Jewish Voice for Labour wrote to the party’s conference.',
]
/** The same, with the groups themselves. */
export const GROUPS: readonly string[] = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members and Compass supporters stood beside JVL and the CLGA.',
]

/** What is marked in the texts that follow such a page, as "text → entity" lines. */
export function foundAfter(page: readonly string[], ...texts: string[]): string[] {
  return marks(...page, ...texts).slice(marks(...page).length)
}
