import { describe, expect, it, vi } from 'vitest'
import { type Answered, EngineLink } from '../../../entrypoints/content/reading/engine-link.ts'
import type { PageAnswer, PageTold } from '../../../lib/matching/page-told.ts'

const NOTHING: PageAnswer = { naming: [], decided: [] }

/** A link whose messages are answered by the test, in its own time. */
function linked() {
  const asked: { told: PageTold; answer: (answer: PageAnswer | null) => Promise<void> }[] = []
  const taken: Answered[] = []
  const link = new EngineLink(
    (told) =>
      new Promise((resolve) => {
        const answer = async (answer: PageAnswer | null) => {
          resolve(answer)
          await rest()
        }
        asked.push({ told, answer })
      }),
    (answered) => taken.push(answered),
  )
  return { link, asked, taken, told: () => asked.map(({ told }) => told) }
}

/** Until all that an answer leads to has happened. */
const rest = () => vi.waitFor(() => new Promise<void>((resolve) => setTimeout(resolve)))

describe('messages', () => {
  it('go one at a time: what comes meanwhile goes with the next', async () => {
    const { link, asked, told } = linked()
    link.add(0, 'one', {})
    link.tell()
    link.add(1, 'two', { heading: true })
    link.tell()
    link.remove(0, 1)
    void link.decide('strict')
    await rest()
    expect(told()).toMatchObject([{ turn: 0, changes: [{ at: 0, text: 'one' }] }])
    await asked[0]?.answer(NOTHING)
    expect(told()[1]).toMatchObject({
      turn: 1,
      changes: [
        { at: 1, text: 'two', hints: { heading: true } },
        { at: 0, takenOut: 1 },
      ],
      decide: 'strict',
    })
  })

  it('tell which blocks they are answered about', async () => {
    const { link, asked, taken } = linked()
    for (const text of ['one', 'two']) link.add(0, text, {})
    link.tell()
    link.add(0, 'three', {})
    await asked[0]?.answer({ naming: [1], decided: [] })
    link.tell()
    await asked[1]?.answer({ naming: [2], decided: [] })
    expect(taken).toMatchObject([
      { from: 0, to: 2, answer: { naming: [1] } },
      { from: 2, to: 3, answer: { naming: [2] } },
    ])
  })

  it('are of bounded length: of a long page the blocks come in several, and only the last asks for a decision', async () => {
    const { link, asked, taken, told } = linked()
    const long = 'x'.repeat(200_000)
    for (let at = 0; at < 5; at++) link.add(at, long, {})
    link.remove(0, 1)
    const decision = link.decide('balanced')
    for (let at = 0; at < 3; at++) {
      await rest()
      await asked[at]?.answer({ naming: [], decided: at === 2 ? [[4, []]] : [] })
    }
    expect(told().map(({ changes, decide }) => [changes.length, decide])).toEqual([
      [2, undefined],
      [2, undefined],
      [2, 'balanced'],
    ])
    expect(taken.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [2, 4],
      [4, 5],
    ])
    expect(await decision).toEqual([[4, []]])
  })

  it('are not sent where there is nothing to tell, but a decision is asked for all the same', async () => {
    const { link, told } = linked()
    link.tell()
    link.remove(0, 0)
    link.tell()
    expect(told()).toEqual([])
    void link.decide('balanced')
    await rest()
    expect(told()).toMatchObject([{ turn: 0, changes: [], decide: 'balanced' }])
  })
})

describe('a decision', () => {
  it('is asked for once more where its answer has led to changes, and what was decided later holds', async () => {
    const asked: PageTold[] = []
    const link: EngineLink = new EngineLink(
      async (told) => {
        asked.push(told)
        return { naming: [], decided: [[0, []], ...(asked.length > 1 ? [] : [[1, []] as [number, []]])] }
      },
      () => {
        if (asked.length === 1) link.add(2, 'shown otherwise', {})
      },
    )
    link.add(0, 'one', {})
    link.add(1, 'two', {})
    expect((await link.decide('balanced'))?.map(([number]) => number)).toEqual([0, 1])
    expect(asked.map(({ changes }) => changes.length)).toEqual([2, 1])
  })

  it.each(['a message', 'the decision itself'])('is none where %s is not answered', async (which) => {
    const { link, asked } = linked()
    link.add(0, 'one', {})
    if (which === 'a message') link.tell()
    const decision = link.decide('balanced')
    await rest()
    await asked[0]?.answer(null)
    expect(await decision).toBeNull()
    expect(asked.length).toBe(1)
    // Nor is anything told after that, until the page begins anew.
    link.add(0, 'two', {})
    link.tell()
    expect(await link.decide('balanced')).toBeNull()
    expect(asked.length).toBe(1)
  })
})

describe('a page that begins anew', () => {
  it('is another one to the engine, from its first turn and block on', async () => {
    const { link, asked, told } = linked()
    expect(link.add(0, 'one', {})).toBe(0)
    link.tell()
    await asked[0]?.answer(NOTHING)
    link.remove(0, 1)
    link.reset()
    expect(link.add(0, 'anew', {})).toBe(0)
    link.tell()
    expect(told()[1]).toMatchObject({ turn: 0, changes: [{ at: 0, text: 'anew' }] })
    expect(told()[1]?.page).not.toBe(told()[0]?.page)
  })

  it('takes no answer that was meant for what it was', async () => {
    const { link, asked, taken } = linked()
    link.add(0, 'one', {})
    const decision = link.decide('balanced')
    await rest()
    link.reset()
    link.add(0, 'anew', {})
    link.tell()
    await asked[0]?.answer({ naming: [0], decided: [[0, []]] })
    expect(await decision).toBeNull()
    expect(taken).toEqual([])
    await asked[1]?.answer(NOTHING)
    expect(taken).toHaveLength(1)
  })
})
