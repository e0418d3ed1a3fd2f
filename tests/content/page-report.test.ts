// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import type { Mark } from '../../entrypoints/content/marks/marks.ts'
import { PageReport } from '../../entrypoints/content/page-report.ts'
import { send } from '../../lib/messaging.ts'

vi.mock('../../lib/messaging.ts', () => ({ send: vi.fn() }))
beforeEach(() => vi.mocked(send).mockClear())

const marks = ['laura-pidcock', 'jo-bird', 'jo-bird'].map((entity) => ({ mention: { entity } }) as unknown as Mark)
const told = () => vi.mocked(send).mock.calls.map(([, request]) => request)

function frame(): Window {
  const element = document.body.appendChild(document.createElement('iframe'))
  return element.contentWindow as Window
}

test('a page is told of when it names more people or fewer, and only then', () => {
  const report = new PageReport(window)
  report.report(marks)
  report.report([...marks])
  report.report(marks.slice(0, 2))
  report.report([])
  expect(told()).toEqual([
    { entities: 2, alone: true },
    { entities: 0, alone: true },
  ])
})

test('a page without names is told of once', () => {
  const report = new PageReport(window)
  report.report([])
  report.report([])
  expect(told()).toEqual([{ entities: 0, alone: true }])
})

test('once it was asked what is marked, each change is told', () => {
  const report = new PageReport(window)
  report.report(marks)
  report.follow()
  vi.mocked(send).mockClear()
  report.report(marks.slice(0, 2))
  report.report(marks.slice(0, 2))
  report.report(marks.slice(1))
  report.report(marks)
  expect(told()).toEqual([
    { entities: 2, alone: true },
    { entities: 1, alone: true },
    { entities: 2, alone: true },
  ])
})

test('of a frame it is told when it names others, though as many', () => {
  const report = new PageReport(frame())
  report.report(marks.slice(0, 1))
  report.report(marks.slice(1, 2))
  report.report(marks.slice(1))
  expect(told()).toEqual([
    { entities: 1, alone: false },
    { entities: 1, alone: false },
  ])
})

test('a frame that is taken out of the page has no names any more', () => {
  const view = frame()
  new PageReport(view).report(marks)
  view.dispatchEvent(new Event('pagehide'))
  expect(told()).toEqual([
    { entities: 2, alone: false },
    { entities: 0, alone: false },
  ])
})

test('a frame without names is not told of again, nor is a page that is left', () => {
  const view = frame()
  new PageReport(view).report([])
  new PageReport(window).report(marks)
  vi.mocked(send).mockClear()
  view.dispatchEvent(new Event('pagehide'))
  window.dispatchEvent(new Event('pagehide'))
  expect(told()).toEqual([])
})
