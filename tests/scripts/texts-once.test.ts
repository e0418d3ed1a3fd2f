/** The dataset in the build: as it is, with each long text written once. */
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { moduleOf } from '../../scripts/texts-once.ts'

const load = async (code: string) => (await import(`data:text/javascript,${encodeURIComponent(code)}`)).default
const data = JSON.parse(readFileSync(new URL('../../data/dataset.json', import.meta.url), 'utf8'))

it('says what the dataset says', async () => {
  expect(await load(moduleOf(data))).toEqual(data)
})

it('writes a long text once, and leaves keys and short ones alone', async () => {
  const long = 'Ballots drop tomorrow: “vote”, and \\ vote again — for nine of them.'
  const twice = { [long]: 'short', claims: [{ quote: long }, { quote: long }], other: ['short', 'short'] }
  const code = moduleOf(twice)
  expect(code.split(JSON.stringify(long))).toHaveLength(3)
  expect(await load(code)).toEqual(twice)
})
