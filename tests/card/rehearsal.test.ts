// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { rehearse } from '../../entrypoints/card/rehearsal.ts'

test('a rehearsal leaves no trace in the page', () => {
  const before = document.documentElement.outerHTML
  rehearse(document)
  expect(document.documentElement.outerHTML).toBe(before)
})
