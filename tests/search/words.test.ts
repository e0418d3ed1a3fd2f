import { expect, it } from 'vitest'
import { wordsOf } from '../../lib/search/words.ts'

it.each([
  ['Laura Pidcock', ['laura', 'pidcock']],
  ['Rebecca Long-Bailey', ['rebecca', 'long', 'bailey']],
  ['Don’t Leave, Organise', ['dont', 'leave', 'organise']],
  ["O'Neil ''", ['oneil']],
  ['‘quoted’ – “twice”…', ['quoted', 'twice']],
  ['Zoë Núñez, Łódź', ['zoe', 'nunez', 'lodz']],
  // Written with marks of their own, which belong to the word.
  ['Zoe\u0308!', ['zoe']],
  ['straße Æther', ['strasse', 'aether']],
  ['3 × 4 ÷ 2½', ['3', '4', '21⁄2']],
  ['שלום دنيا', ['שלום', 'دنيا']],
  ['東京2020', ['東京2020']],
  ['𝒜nn', ['ann']],
  ['– … ’', []],
])('%s is the words %j', (text, words) => {
  expect(wordsOf(text).map(({ folded }) => folded)).toEqual(words)
})

it('says where each word stands', () => {
  const text = ' Don’t Zoe\u0308, 東京!'
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Don’t', 'Zoe\u0308', '東京'])
})
