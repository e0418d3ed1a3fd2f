import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { bundledDataset } from '../../lib/dataset/bundled.ts'

/**
 * The names in each document, listed by hand while reading it: whom the dataset speaks of on the strength of that
 * document, and who is kept out of it.
 */
const names: { file: string; inDataset: string[]; excluded: string[] }[] = [
  {
    file: '000_c18e6f065d19428a.txt',
    inDataset: `andy-burnham keir-starmer basit-mahmood mainstream compass open-labour the-guardian
      left-foot-forward labour-party`.split(/\s+/),
    excluded: ['Reform'],
  },
  {
    file: '001_f7cc32d8b41967ac.txt',
    inDataset: `florence-nosegbe kate-osamor kevin-peel john-spellar luke-akehurst ellie-reeves peter-wheeler progress
      labour-first centre-left-grassroots-alliance young-labour labour-students
      labour-national-executive-committee`.split(/\s+/),
    excluded: [
      ...['John Reid', 'John reid', 'Mike Homfray', 'Robert', 'James Martin', 'Rod', 'swatantra', 'Treborc', 'Mike'],
      ...['Joanne Milligan', 'Ann Balck', 'Johanna Baxter', 'livinstone', 'osamor', 'Clem Atlee', 'Ravi Varma', 'John'],
      ...['Blairite', 'New Labour', 'Mili,ant', 'WordPress'],
    ],
  },
  {
    file: '002_92e87e76d749a03c.txt',
    inDataset: `laura-pidcock jo-bird tosh-mcdonald jane-aitchison kate-linnegar sophie-wilson rebecca-gordon-nesbitt
      tina-mckay pamela-fitzpatrick jeremy-corbyn keir-starmer rebecca-long-bailey elliot-chappell red-labour
      jewish-voice-for-labour labour-representation-committee dont-leave-organise bakers-union aslef momentum
      labour-first progress labour-party`.split(/\s+/),
    excluded: ['Corbynite', 'Corbynsceptics', 'Twitter', '@LauraPidcock', 'Conservatives', 'Tories'],
  },
  {
    file: '003_bba26ef21a4c643c.txt',
    inDataset: `laura-pidcock ann-henderson mish-rahman gemma-bolton nadia-jama yasmine-dar jeremy-corbyn
      dont-leave-organise centre-left-grassroots-alliance grassroots-voice`.split(/\s+/),
    excluded: ['Yasmin Dar', 'Facebook'],
  },
  {
    file: '004_a825f42600115ec6.txt',
    inDataset: `andy-hull ed-balls jon-cruddas liam-byrne gisela-stuart labour-values labourlist the-independent
      the-guardian`.split(/\s+/),
    excluded: ['Local Government Association', 'BNP', 'Tory', 'Edgbaston'],
  },
]

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const exclusions: { [list: string]: { names: string[] }[] } = parse(read('data/exclusions.yaml'))
const excludedNames = Object.values(exclusions).flatMap((groups) => groups.flatMap((group) => group.names))

it.each(names)('speaks of each known name in $file, and of nobody else', ({ file, inDataset }) => {
  const source = bundledDataset.sources.find((one) => one.file === file)
  const claims = bundledDataset.claims.filter((claim) => claim.source === source?.id)
  const ids = new Set([...bundledDataset.people, ...bundledDataset.organisations].map(({ id }) => id))
  const spokenOf = new Set(claims.flatMap(({ subject, object = '' }) => [subject, object]).filter((id) => ids.has(id)))
  expect([...spokenOf].sort()).toEqual([...inDataset].sort())
})

it.each(names)('gives a reason for each other name in $file', ({ file, excluded }) => {
  for (const name of excluded) expect(read(`seeds/${file}`)).toContain(name)
  expect(excludedNames).toEqual(expect.arrayContaining(excluded))
})

it('keeps commenters out of all that is compiled', () => {
  const compiled = `${read('data/dataset.json')}${read('data/names.json')}`
  for (const name of ['Reid', 'Homfray', 'James Martin', 'swatantra', 'Treborc', 'Milligan', 'Baxter', 'Ravi Varma']) {
    expect(compiled).not.toContain(name)
  }
})
