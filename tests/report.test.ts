import { expect, it } from 'vitest'
import { reportText } from '../lib/report.ts'
import { EMPTY, PIDCOCK } from './components/cards.ts'

const matched = { text: 'Pidcock', why: 'surname of the person named in full above' }
const address = 'https://labourlist.org/2020/04/story?token=abc#me'

it('says page, words, who, why, claims and dataset', () => {
  expect(reportText({ address, card: PIDCOCK, matched })).toBe(`Factionary: report of a mistake

Page: https://labourlist.org/2020/04/story
Words on the page: “Pidcock”
Shown as: Laura Pidcock (laura-pidcock)
Why: surname of the person named in full above
Claims shown:
- p1
- p2
- p3
- p4
Dataset: 1

What is wrong, and how do you know?`)
})

it('says so where no claims are shown', () => {
  expect(reportText({ address, card: EMPTY, matched })).toContain('Claims shown: none\nDataset')
})
