import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../lib/matching/engine.ts'
import { FollowedPages } from '../../lib/matching/followed-pages.ts'
import type { BlockChange, PageAnswer } from '../../lib/matching/page-told.ts'
import { names } from './find.ts'

const matcher = createMatcher(names)
const FULL = 'The Labour MP Laura Pidcock spoke to the NEC.'
const SURNAME = 'Then Pidcock left.'
const NOBODY = 'The weather stayed fine.'

const put = (at: number, text: string): BlockChange => ({ at, text, hints: {} })

/** A page in a frame, told of in turn; what is decided is told as "number: names". */
function pageIn(pages: FollowedPages, frame = '1 0', page = 'a') {
  let turn = 0
  return {
    tell: (...changes: BlockChange[]) => pages.answer(frame, { page, turn: turn++, changes }),
    decide: (...changes: BlockChange[]) => {
      const answer = pages.answer(frame, { page, turn: turn++, changes, decide: 'balanced' })
      return answer && toldOf(answer)
    },
  }
}

const toldOf = ({ decided }: PageAnswer) =>
  decided.map(([number, mentions]) => `${number}: ${mentions.map(({ text, entity }) => `${text}=${entity}`).join()}`)
const newPages = () => new FollowedPages(() => matcher)

describe('a page that tells of its blocks', () => {
  it('is told which of them may name somebody, by the numbers in which they came', () => {
    const page = pageIn(newPages())
    expect(page.tell(put(0, FULL), put(1, NOBODY))?.naming).toEqual([0])
    expect(page.tell(put(0, NOBODY), put(0, SURNAME))?.naming).toEqual([3])
  })

  it('has decided what it asks for, over all of its blocks and in their order', () => {
    const page = pageIn(newPages())
    page.tell(put(0, SURNAME), put(1, NOBODY))
    expect(page.decide(put(0, FULL))).toEqual(['2: Laura Pidcock=laura-pidcock', '0: Pidcock=laura-pidcock'])
  })

  it('is told again only of what has changed', () => {
    const page = pageIn(newPages())
    page.decide(put(0, FULL), put(1, SURNAME))
    expect(page.decide()).toEqual([])
    expect(page.decide({ at: 0, takenOut: 1 })).toEqual(['1: '])
  })

  it('can move a block', () => {
    const page = pageIn(newPages())
    page.decide(put(0, FULL), put(1, SURNAME))
    expect(page.decide({ at: 0, to: 1 }, { at: 0, takenOut: 1 })).toEqual(['0: Laura Pidcock=laura-pidcock'])
  })

  it('gets plain data, which says why', () => {
    const pages = newPages()
    const told = { page: 'a', turn: 0, changes: [put(0, FULL)], decide: 'balanced' as const }
    const answer = pages.answer('1 0', told)
    expect(JSON.parse(JSON.stringify(answer))).toEqual(answer)
    expect(answer?.decided[0]?.[1][0]).toMatchObject({ start: 14, end: 27, why: expect.stringMatching(/name/) })
  })
})

describe('a page is unknown', () => {
  it.each<[string, (pages: FollowedPages) => unknown]>([
    ['that was never told of', (pages) => pages.answer('1 0', { page: 'a', turn: 1, changes: [] })],
    [
      'in whose place another one is',
      (pages) => {
        const page = pageIn(pages)
        page.tell(put(0, FULL))
        pageIn(pages, '1 0', 'b').tell(put(0, NOBODY))
        return page.decide()
      },
    ],
    [
      'of which a message went missing',
      (pages) => {
        pageIn(pages).tell(put(0, FULL))
        return pages.answer('1 0', { page: 'a', turn: 2, changes: [] })
      },
    ],
    [
      'whose tab is closed',
      (pages) => {
        const page = pageIn(pages)
        page.tell(put(0, FULL))
        pages.forget((frame) => frame.startsWith('1 '))
        return page.decide()
      },
    ],
    [
      'after which many others were heard of',
      (pages) => {
        const page = pageIn(pages)
        page.tell(put(0, FULL))
        for (let tab = 2; tab < 70; tab++) pageIn(pages, `${tab} 0`).tell(put(0, NOBODY))
        return page.decide()
      },
    ],
  ])('%s', (_, ask) => {
    expect(ask(newPages())).toBeNull()
  })

  it('but not where it is heard of between others, nor when another tab closes', () => {
    const pages = newPages()
    const page = pageIn(pages)
    page.tell(put(0, FULL))
    for (let tab = 2; tab < 70; tab++) {
      pageIn(pages, `${tab} 0`).tell(put(0, NOBODY))
      page.tell()
    }
    pages.forget((frame) => frame.startsWith('11 '))
    expect(page.decide()).toEqual(['0: Laura Pidcock=laura-pidcock'])
  })
})
