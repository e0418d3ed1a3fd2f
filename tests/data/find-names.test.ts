import { expect, it } from 'vitest'
import { findName, findUncoveredNames } from '../../data/find-names.ts'

const known = ['Laura Pidcock', 'Pidcock', 'Labour Party', 'Don’t Leave – Organise']

it.each([
  ['a name inside a sentence', 'She met Rachel Reeves today.', ['Rachel Reeves']],
  ['a name that opens a sentence', 'Rachel Reeves left.', ['Rachel Reeves']],
  ['a given name that opens a sentence', 'Robert left.', ['Robert']],
  ['a word that opens a sentence', 'Nobody left. Everybody stayed.', []],
  ['a word that opens a quotation', 'He said: “Nobody left.”', []],
  ['one capital inside a sentence', 'It is what Progress wants.', ['Progress']],
  ['a known name', 'The Labour Party and Laura Pidcock’s friends.', []],
  ['a known surname', 'What Pidcock said.', []],
  ['a name beside a known one', 'The Labour Party Laura Pidcock and Jo Bird joined.', ['Jo Bird']],
  ['a hyphenated name', 'It was Rebecca Long-Bailey.', ['Rebecca Long-Bailey']],
  ['an apostrophe inside a name', 'It was Sinead O’Brien’s.', ['Sinead O’Brien']],
  ['a name after a picture character', '🗳Nadia Jama\n🗳Mish Rahman', ['Nadia Jama', 'Mish Rahman']],
  ['names on two lines', 'Ann Henderson\nMish Rahman', ['Ann Henderson', 'Mish Rahman']],
  ['a commenter in lower case', '  8. swatantra says:\n\n    nothing', ['swatantra']],
  ['a known name with another apostrophe and dash', "It is called Don't Leave - Organise.", []],
  ['initials with a number', 'It was GV7 and Leith2.', ['GV7', 'Leith2']],
  ['letters with accents', 'It was Zoë Ní Bhriain.', ['Zoë Ní Bhriain']],
])('in %s finds what is not known', (_, text, names) => {
  expect(findUncoveredNames(text, known).map(({ name }) => name)).toEqual(names)
})

it('gives offsets into the document as it is', () => {
  const text = 'Yesterday\u00a0Rachel\u00a0Reeves spoke.'
  const [found] = findUncoveredNames(text, [])
  expect(text.slice(found?.start, found?.end)).toBe(found?.name)
})

it.each([
  ['Progress', 'Progress and Progressive', [0]],
  ['Bakers’ Union', "the Bakers' Union", [4]],
  ['LRC', 'the (LRC), not CLRC', [5]],
  ['Ed Balls', 'Ed\u00a0Balls', [0]],
])('finds %s only as whole words in %s', (name, text, places) => expect(findName(text, name)).toEqual(places))
