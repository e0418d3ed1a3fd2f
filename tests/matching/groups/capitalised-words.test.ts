/** Capitals where institutions set them: on forms, in rows of what a school values, in listings and in manuals. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members and Compass supporters stood beside JVL and the CLGA.',
]
const groups = (text: string) =>
  marks(...PAGE, text)
    .slice(marks(...PAGE).length)
    .filter((mark) => /→ (?:momentum|progress|mainstream|compass)$/.test(mark))

describe('a capital inside a sentence', () => {
  it.each([
    'The Committee noted Progress on the Action Plan.',
    'Members received the Progress Update.',
    'To receive a report on Progress from the Chief Executive.',
    'Officers to report Progress to the next meeting.',
    'The Board discussed Progress against Targets.',
    'A Progress Report was tabled.',
    'Head of Pupil Progress',
    'Our School Values are Kindness, Progress and Respect.',
    'Targets, Progress and Attainment are sent home.',
    'Attendance, Behaviour, Progress.',
    'To note Progress and agree Next Steps.',
    'We believe in Progress for every child.',
    'Review of Progress in the Second Quarter',
    'Every Monday we celebrate Progress in Assembly.',
    'Our core values: Integrity, Momentum, Respect.',
    'Innovation, Momentum and Trust are our values.',
    'Its motto is “Unity and Progress”.',
    'They named the street Progress.',
    'Tickets for Compass at the Lyric are £12.',
    'She stars in Compass, a drama about sailors.',
    'He directed Momentum for the Royal Court.',
    'Order Momentum by Mia Couto from the shop.',
    'We read Progress by Johan Norberg in the book group.',
    'Log in to Progress to see your results.',
    'Download Compass from the app store.',
    'Use Compass to book your holidays.',
    'Enter the hours in Compass by Friday.',
    'The train operator’s Compass card is no longer sold.',
    'Momentum finished third behind Kempton Star.',
  ])('is that of a word: %s', (text) => {
    expect(groups(text)).toEqual([])
  })

  it.each([
    'The NEC noted that Momentum had written to it.',
    'Officers of Progress reported to the next meeting.',
    'The two speakers, from Progress and Compass, disagreed.',
    'They asked Mainstream for a view.',
    'She worked for Progress before the election.',
    'The motion, drafted by Momentum, fell.',
    'Delegates from Momentum walked out.',
    'A letter to Compass went unanswered.',
    'Nobody from Mainstream was there.',
    'He had joined Progress at university.',
    'She is a trustee of Compass.',
    'Members of Momentum, Progress and Compass sat together.',
    'A report on Progress by the NEC was leaked.',
    'Solidarity, Momentum and Resistance are groups.',
    'Use Momentum if you must, he said, but win.',
    'He read Progress every week.',
  ])('is the group’s: %s', (text) => {
    expect(groups(text).length).toBeGreaterThan(0)
  })
})
