import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { AskEngine } from '../../entrypoints/content/reading/engine-link.ts'
import { LONGEST } from '../../entrypoints/content/reading/split-block.ts'
import type { PageAnswer } from '../../lib/matching/page-told.ts'
import { annotating } from './annotating.ts'
import { listMatcher } from './list-matcher.ts'
import { sleepyEngine } from './sleepy-engine.ts'

const { window } = new JSDOM('', { pretendToBeVisual: true })
const { document } = window

const running: { stop(): void }[] = []
beforeEach(() => {
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  for (const part of running.splice(0)) part.stop()
  vi.useRealTimers()
})

const rest = () => vi.advanceTimersByTimeAsync(5000)
const add = (html: string) => document.body.insertAdjacentHTML('beforeend', html)

/** @param through what becomes of a message on its way to the engine. */
async function pageWith(html: string, through: (ask: AskEngine) => AskEngine = (ask) => ask) {
  document.body.innerHTML = html
  const matcher = listMatcher('Ann Black', 'Jo Grey')
  const { ask, sleep } = sleepyEngine(matcher)
  const asked = vi.fn(through(ask))
  const page = annotating(document, matcher, asked)
  running.push(page)
  await rest()
  return { ...page, sleep, asked, texts: () => page.marks().map(({ range }) => range.toString()) }
}

describe('where the engine has slept, and knows the page no longer', () => {
  it('nothing is asked for as long as the page stays as it is', async () => {
    const page = await pageWith('<p>Ann Black</p>')
    page.sleep()
    page.asked.mockClear()
    await rest()
    expect(page.asked).not.toHaveBeenCalled()
    expect(page.texts()).toEqual(['Ann Black'])
  })

  it('all is found again with the next change, shadow roots too', async () => {
    const page = await pageWith('<p>Ann Black</p><div></div>')
    const host = document.querySelector('div') as HTMLElement
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Jo Grey</p>'
    add('<p>nothing</p>')
    await rest()
    page.sleep()
    add('<p>Jo Grey</p>')
    await rest()
    expect(page.texts()).toEqual(['Ann Black', 'Jo Grey', 'Jo Grey'])
  })

  it('nothing stays marked, or known, where all text has gone from the page', async () => {
    const page = await pageWith('<p>Ann Black</p>')
    page.sleep()
    document.body.replaceChildren()
    await rest()
    expect(page.texts()).toEqual([])
    expect(page.asked.mock.lastCall?.[0]).toMatchObject({ turn: 0, changes: [] })
  })

  it('what is marked stays so until the answer has come', async () => {
    let isHeld = false
    const page = await pageWith('<p>Ann Black</p>', (ask) => async (told) => {
      if (isHeld) await new Promise(() => {})
      return ask(told)
    })
    page.sleep()
    isHeld = true
    add('<p>Jo Grey</p>')
    await rest()
    expect(page.texts()).toEqual(['Ann Black'])
  })

  it('so it is with another strictness', async () => {
    const page = await pageWith('<p>Ann Black</p>')
    page.sleep()
    page.asked.mockClear()
    page.annotator.setStrictness('strict')
    await rest()
    expect(page.asked.mock.lastCall?.[0].decide).toBe('strict')
    expect(page.texts()).toEqual(['Ann Black'])
  })
})

describe('a page that writes a text anew in which only numbers differ', () => {
  /** Longer than one block may be. */
  const LONG = ' and so on'.repeat(LONGEST / 10)
  const write = (text: string) => {
    const [element] = document.querySelectorAll('time, span')
    const node = element?.firstChild as Text
    if (element?.localName === 'time') element.textContent = text
    else node.data = text
  }

  it.each([
    ['an age', '<p>Posted <time>9 minutes ago</time> by nobody</p>', '10 minutes ago'],
    ['the same in a text node', '<p>Posted <span>9 minutes ago</span> by nobody</p>', '10 minutes ago'],
    ['a block of its own', '<div><time>9 minutes ago</time></div>', '10 minutes ago'],
    ['a clock', '<p><span>Playing 0:59</span></p>', 'Playing 1:00'],
    ['a count', '<p><span>1,999 votes</span></p>', '2,000 votes'],
    ['many', '<p><span>12345 views</span></p>', '12346 views'],
  ])('asks for nothing: %s', async (_, html, text) => {
    const page = await pageWith(`<p>Ann Black</p>${html}`)
    page.asked.mockClear()
    write(text)
    await rest()
    expect(page.asked).not.toHaveBeenCalled()
    expect(page.texts()).toEqual(['Ann Black'])
  })

  it.each([
    ['where words differ', '<p><span>59 minutes ago</span></p>', '1 hour ago'],
    ['where it may be a year', '<p><span>elected in 1923</span></p>', 'elected in 1924'],
    ['where a number came', '<p><span>just now</span></p>', '1 minute ago'],
    ['where somebody is named beside it', '<p>Jo Grey, <span>9 minutes ago</span></p>', '10 minutes ago'],
    ['where the text is read in parts', `<p><span>9 votes${LONG} Jo Grey</span></p>`, `10 votes${LONG} Jo Grey`],
  ])('asks anew %s', async (_, html, text) => {
    const page = await pageWith(`<p>Ann Black</p>${html}`)
    page.asked.mockClear()
    write(text)
    await rest()
    expect(page.asked).toHaveBeenCalled()
  })

  it('is read anew as soon as a name comes there, and where it was hidden', async () => {
    const page = await pageWith('<p><span>9 minutes ago</span></p><p><time hidden>Ann Black, 5</time></p>')
    write('10 minutes ago')
    await rest()
    write('10 minutes ago, Jo Grey')
    await rest()
    expect(page.texts()).toEqual(['Jo Grey'])
    const [, time] = document.querySelectorAll('time, span') as unknown as HTMLElement[]
    if (time) time.textContent = 'Ann Black, 6'
    if (time) time.hidden = false
    await rest()
    expect(page.texts()).toEqual(['Jo Grey', 'Ann Black'])
  })
})

describe('where the engine cannot be reached', () => {
  it('it is asked three times, and then again when the page changes', async () => {
    let isThere = false
    const page = await pageWith('<p>Ann Black</p>', (ask) => async (told) => (isThere ? ask(told) : null))
    await vi.advanceTimersByTimeAsync(100_000)
    expect(page.asked).toHaveBeenCalledTimes(3)
    add('<p>nothing</p>')
    await vi.advanceTimersByTimeAsync(100_000)
    expect(page.asked).toHaveBeenCalledTimes(4)
    expect(page.texts()).toEqual([])
    isThere = true
    add('<p>Jo Grey</p>')
    await vi.advanceTimersByTimeAsync(100_000)
    expect(page.texts()).toEqual(['Ann Black', 'Jo Grey'])
  })
})

describe('an answer that takes long', () => {
  it('is waited for, and what the page changes meanwhile is told after it', async () => {
    const answers: (() => void)[] = []
    const page = await pageWith('<p>Ann Black</p>', (ask) => async (told) => {
      const answer = await ask(told)
      await new Promise<void>((resolve) => answers.push(resolve))
      return answer
    })
    document.querySelector('p')?.replaceWith('Jo Grey')
    await rest()
    expect(answers.length).toBe(1)
    // The name is gone that was asked about.
    answers.shift()?.()
    await rest()
    expect(page.texts()).toEqual([])
    answers.shift()?.()
    await rest()
    expect(page.texts()).toEqual(['Jo Grey'])
  })

  it('and never comes to a page that was left, is asked for anew', async () => {
    let isLost = true
    const late: ((answer: PageAnswer | null) => void)[] = []
    const page = await pageWith('<p>Ann Black</p>', (ask) => (told) => {
      const answer = ask(told)
      return isLost ? new Promise((resolve) => late.push(resolve)) : answer
    })
    isLost = false
    page.annotator.comeBack()
    await rest()
    expect(page.texts()).toEqual(['Ann Black'])
    // Nor does it do any harm if it comes after all.
    late[0]?.({ naming: [], decided: [[0, []]] })
    await rest()
    expect(page.texts()).toEqual(['Ann Black'])
  })

  it('is of no concern to a page that is switched off', async () => {
    const late: ((answer: PageAnswer | null) => void)[] = []
    const page = await pageWith('<p>Ann Black</p>', () => () => new Promise((resolve) => late.push(resolve)))
    page.annotator.stop()
    late[0]?.(null)
    await rest()
    expect(page.asked).toHaveBeenCalledTimes(1)
    expect(page.texts()).toEqual([])
  })
})
