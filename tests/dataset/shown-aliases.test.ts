import { expect, it } from 'vitest'
import { shownAliases } from '../../lib/dataset/shown-aliases.ts'

it.each([
  ['Grassroots Voice', ['GV6', '#GV6', 'GrassrootsVoice'], ['GV6']],
  ['Bakers’ Union', ['Bakers Union', 'BFAWU'], ['BFAWU']],
  ['B', ['Food & Allied', 'Food and Allied', 'Food, and Allied'], ['Food & Allied']],
  ['Florence Nosegbe', ['Florence Eshalomi'], ['Florence Eshalomi']],
])('shows of %s beside the name only what tells something', (name, aliases, shown) => {
  expect(shownAliases(name, aliases)).toEqual(shown)
})
