import { expect, test } from 'vitest'
import { changeOf } from '../../../entrypoints/content/changes/list-change.ts'
import fc from '../../fast-check.ts'

test.each([
  ['nothing', 'abc', 'abc', '', ''],
  ['from nothing', '', 'ab', '', 'ab'],
  ['to nothing', 'ab', '', 'ab', ''],
  ['one more', 'abd', 'abcd', '', 'c'],
  ['one less', 'abcd', 'abd', 'c', ''],
  ['one for another', 'abc', 'axc', 'b', 'x'],
  ['one more of the same', 'aa', 'aaa', '', 'a'],
  ['two places', 'abcd', 'xbcy', 'abcd', 'xbcy'],
])('%s: %s becomes %s', (_, before, after, gone, come) => {
  expect(changeOf([...before], [...after])).toEqual({ gone: [...gone], come: [...come] })
})

test('whatever is in one list alone is found', () => {
  const list = fc.uniqueArray(fc.nat(12))
  fc.assert(
    fc.property(list, list, (before, after) => {
      const { gone, come } = changeOf(before, after)
      expect(gone).toEqual(expect.arrayContaining(before.filter((each) => !after.includes(each))))
      expect(come).toEqual(expect.arrayContaining(after.filter((each) => !before.includes(each))))
      const stays = (each: number) => !gone.includes(each) || come.includes(each)
      expect(before.filter(stays).every((each) => after.includes(each))).toBe(true)
    }),
  )
})
