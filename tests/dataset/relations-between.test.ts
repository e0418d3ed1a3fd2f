import { expect, it } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { relationsBetween } from '../../lib/dataset/relations-between.ts'

const why = (entity: string, other: string) => relationsBetween(bundledDataset, entity, other).map((one) => one.why)

it.each([
  ['laura-pidcock', 'yasmine-dar', ['same slate, Grassroots Voice']],
  ['laura-pidcock', 'jo-bird', ['both support Don’t Leave, Organise']],
  ['laura-pidcock', 'bakers-union', ['both support Don’t Leave, Organise']],
  ['laura-pidcock', 'centre-left-grassroots-alliance', ['endorsed Pidcock']],
  ['centre-left-grassroots-alliance', 'laura-pidcock', ['endorsed by CLGA']],
  ['kevin-peel', 'florence-nosegbe', ['endorsed each other']],
  ['luke-akehurst', 'john-spellar', ['both in Labour First']],
  ['ellie-reeves', 'luke-akehurst', ['same slate, Labour First']],
  ['mainstream', 'andy-burnham', ['supporter of Mainstream']],
  ['andy-burnham', 'mainstream', ['supporter: Burnham']],
  ['luke-akehurst', 'labour-first', ['endorsed Akehurst', 'leading member and candidate: Akehurst']],
  ['labour-first', 'luke-akehurst', ['endorsed by Labour First', 'leading member and candidate of Labour First']],
  ['bakers-union', 'dont-leave-organise', ['supporter: Bakers’ Union']],
  ['dont-leave-organise', 'bakers-union', ['supporter of DLO']],
  ['compass', 'open-labour', ['both founded Mainstream']],
  ['progress', 'labour-first', ['allied until 2014']],
  ['labour-first', 'progress', ['allied until 2014']],
  [
    'red-labour',
    'jewish-voice-for-labour',
    ['allied, Apr 2020', 'both founded Don’t Leave, Organise', 'both supported Jeremy Corbyn'],
  ],
  ['young-labour', 'kevin-peel', ['former member of the national committee of Young Labour']],
])('says on the card of %s about %s: %j', (entity, other, words) => expect(why(entity, other)).toEqual(words))

it.each([
  ['keir-starmer', 'jeremy-corbyn'],
  ['andy-burnham', 'laura-pidcock'],
  ['florence-nosegbe', 'luke-akehurst'],
  ['laura-pidcock', 'laura-pidcock'],
])('says nothing of %s and %s', (entity, other) => expect(why(entity, other)).toEqual([]))

it('names the claims that say so', () => {
  const [only] = relationsBetween(bundledDataset, 'kevin-peel', 'florence-nosegbe')
  const ids = new Set(bundledDataset.claims.map(({ id }) => id))
  expect(only?.claims).toHaveLength(2)
  for (const id of only?.claims ?? []) expect(ids.has(id)).toBe(true)
})
