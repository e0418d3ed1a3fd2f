import { expect, it } from 'vitest'
import { createMatcher } from '../../lib/matching/engine.ts'
import { seedPages } from '../../scripts/seed-pages.ts'
import { decidePage } from '../../scripts/whole-page.ts'
import { expectedOf } from '../e2e/seed-marks.ts'
import { names } from '../matching/find.ts'
import { parsePage } from '../parse-page.ts'

it.each(seedPages())('$file has marks where a careful reader would set them, and nowhere else', ({ file, body }) => {
  const page = parsePage(body).body
  const mentions = decidePage(page, createMatcher(names)).flatMap(({ mentions }) => mentions)
  const marked = mentions.map(({ text, entity }) => ({ text: text.replace(/\s+/g, ' '), entity }))
  const expected = expectedOf(
    file,
    marked.map(({ text }) => text),
  )
  expect(marked).toEqual(expected.map(({ text, entity }) => ({ text, entity })))
})
