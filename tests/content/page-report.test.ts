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

test('a page is told of when its names changed, and only then', () => {
  const report = new PageReport(window)
  report.report(marks)
  report.report([...marks])
  report.report([])
  expect(told()).toEqual([
    { entities: 2, mentions: 3, alone: true },
    { entities: 0, mentions: 0, alone: true },
  ])
})

test('a frame that is taken out of the page has no names any more', () => {
  const view = frame()
  new PageReport(view).report(marks)
  view.dispatchEvent(new Event('pagehide'))
  expect(told()).toEqual([
    { entities: 2, mentions: 3, alone: false },
    { entities: 0, mentions: 0, alone: false },
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
