import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { EVIDENCE } from '../../../lib/matching/verdict/verdict.ts'

const engine = new URL('../../../lib/matching/', import.meta.url)
const TABLES = ['verdict/verdict.ts', 'verdict/evidence-says.ts']
const rules = readdirSync(engine, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !TABLES.includes(file.replaceAll('\\', '/')))
  .map((file) => readFileSync(new URL(file.replaceAll('\\', '/'), engine), 'utf8'))

it.each(Object.keys(EVIDENCE))('%s is found somewhere: what nothing adds has no weight', (kind) => {
  expect(rules.some((code) => code.includes(`'${kind}'`))).toBe(true)
})
