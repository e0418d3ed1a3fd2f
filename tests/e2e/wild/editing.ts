import { describe, expect, it } from 'vitest'
import type { BrowserUnderTest } from '../use-browser.ts'
import { expectMarks, openMarked } from './wild-browser.ts'

interface EditorsPage {
  changes: string[]
}

const OUTSIDE = ['Laura Pidcock', 'Jo Bird', 'Andy Hull']

export function describeEditing(app: BrowserUnderTest): void {
  describe('what readers write in', () => {
    it('is not marked: rich-text editors, islands in them, fields, pages in design mode', async () => {
      const page = await openMarked(app, 'editors.html', OUTSIDE)
      const frame = page.frames().find((frame) => frame !== page.mainFrame())
      if (!frame) throw new Error('The editor’s frame is missing.')
      await expectMarks(frame, [])
      // The editors saw no change that their writer has not made.
      expect(await page.evaluate(() => (globalThis as unknown as EditorsPage).changes)).toEqual([])
    })

    it.each([
      { id: 'rich', end: '#rich p', text: 'Mish Rahman and Nadia Jama stood for Labour’s NEC. Liam Byrne agreed.' },
      { id: 'plain', end: '#plain', text: 'Ann Henderson stood for Labour’s NEC. Liam Byrne agreed.' },
    ])('stays as it is while somebody writes: #$id', async ({ id, end, text }) => {
      const page = await openMarked(app, 'editors.html', OUTSIDE)
      await page.evaluate(
        (id, end) => {
          document.querySelector<HTMLElement>(`#${id}`)?.focus()
          getSelection()?.selectAllChildren(document.querySelector(end) as Element)
          getSelection()?.collapseToEnd()
        },
        id,
        end,
      )
      await page.keyboard.type(' Liam Byrne agreed.')
      await page.evaluate(() => {
        const said = document.createElement('p')
        said.textContent = 'Mish Rahman of Labour’s NEC said so.'
        document.body.append(said)
      })
      // What was added last is marked: what was written before has been looked at, and left alone.
      await expectMarks(page, [...OUTSIDE, 'Mish Rahman'])
      expect(await page.$eval(end, ({ textContent }) => textContent?.replace('\u00A0', ' '))).toBe(text)
    })

    it('loses its marks when it becomes an editor, and has them again when it is none', async () => {
      const page = await openMarked(app, 'editors.html', OUTSIDE)
      const setEditable = (value: string) =>
        page.$eval('#switched', (element, value) => element.setAttribute('contenteditable', value), value)
      await setEditable('true')
      await expectMarks(page, ['Laura Pidcock', 'Jo Bird'])
      await setEditable('false')
      await expectMarks(page, OUTSIDE)
    })
  })
}
