import { JSDOM } from 'jsdom'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { annotating } from './annotating.ts'
import { listMatcher } from './list-matcher.ts'

/** A busy machine may take its time. */
const PATIENCE = { timeout: 30_000 }

const running: { stop(): void }[] = []
afterEach(() => {
  for (const part of running.splice(0)) part.stop()
})

/** A page that is annotated, as the content script does it, for the names Ann Black and Jo Grey. */
function annotated(html: string) {
  const { window } = new JSDOM(`<body>${html}`)
  const { document } = window
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  const matcher = listMatcher('Ann Black', 'Jo Grey')
  const scan = vi.spyOn(matcher, 'scan')
  const page = annotating(document, matcher)
  running.push(page)
  const { annotator, marks } = page
  const texts = () => marks().map(({ range }) => range.toString())
  return {
    document,
    matcher,
    annotator,
    marks,
    texts,
    element: (selector: string) => document.querySelector(selector) as HTMLElement,
    /** Until the page was read for the first time. */
    read: () => vi.waitFor(() => expect(scan).toHaveBeenCalled(), PATIENCE),
    becomes: (...expected: string[]) => vi.waitFor(() => expect(texts()).toEqual(expected), PATIENCE),
  }
}

test('a page is marked in document order', async () => {
  const page = annotated('<p>Jo Grey and <b>Ann</b> Black</p><p>nobody</p><p>Ann Black</p>')
  await page.becomes('Jo Grey', 'Ann Black', 'Ann Black')
})

describe('what the page changes is read anew', () => {
  test.each<[string, string, (page: ReturnType<typeof annotated>) => void, string[]]>([
    [
      'a block added',
      '<p>Jo Grey</p>',
      ({ document }) => document.body.insertAdjacentHTML('beforeend', '<p>Ann Black</p>'),
      ['Jo Grey', 'Ann Black'],
    ],
    [
      'a block added before',
      '<p>Jo Grey</p>',
      ({ document }) => document.body.insertAdjacentHTML('afterbegin', '<p>Ann Black</p>'),
      ['Ann Black', 'Jo Grey'],
    ],
    ['a block removed', '<p>Jo Grey</p><p>Ann Black</p>', ({ element }) => element('p').remove(), ['Ann Black']],
    [
      'a block moved',
      '<p>Jo Grey</p><div>Ann Black</div>',
      ({ element, document }) => document.body.append(element('p')),
      ['Ann Black', 'Jo Grey'],
    ],
    [
      'a text changed in place',
      '<p>Jo Grey</p>',
      ({ element }) => {
        ;(element('p').firstChild as Text).data = 'now Ann Black'
      },
      ['Ann Black'],
    ],
    [
      'a text replaced by the same',
      '<p>Jo Grey</p>',
      ({ element }) => {
        element('p').textContent = 'Jo Grey'
      },
      ['Jo Grey'],
    ],
    [
      'an inline element that completes a name',
      '<p>Ann </p>',
      ({ element }) => element('p').insertAdjacentHTML('beforeend', '<b>Black</b>'),
      ['Ann Black'],
    ],
    ['a text that breaks a name', '<p>Ann <b>Black</b></p>', ({ element }) => element('b').before('and '), []],
    [
      'text inside an inline element',
      '<p>Ann <b>Green</b></p>',
      ({ element }) => {
        element('b').textContent = 'Black'
      },
      ['Ann Black'],
    ],
    [
      'an inline element with blocks in it',
      '<p>Jo Grey</p>',
      ({ document }) => document.body.insertAdjacentHTML('beforeend', '<a><div>Ann Black</div></a>'),
      ['Jo Grey', 'Ann Black'],
    ],
    [
      'hidden text shown',
      '<p>Jo Grey</p><p id="h" hidden>Ann Black</p>',
      ({ element }) => element('#h').removeAttribute('hidden'),
      ['Jo Grey', 'Ann Black'],
    ],
    [
      'text shown by style',
      '<p>Jo Grey</p><p id="h" style="display: none">Ann Black</p>',
      ({ element }) => {
        element('#h').style.display = ''
      },
      ['Jo Grey', 'Ann Black'],
    ],
    [
      'text hidden',
      '<p>Jo Grey</p><p id="h">Ann Black</p>',
      ({ element }) => element('#h').setAttribute('hidden', ''),
      ['Jo Grey'],
    ],
    [
      'text made editable',
      '<p>Jo Grey</p><p id="h">Ann Black</p>',
      ({ element }) => element('#h').setAttribute('contenteditable', ''),
      ['Jo Grey'],
    ],
    [
      'the whole body replaced',
      '<p>Jo Grey</p>',
      ({ document }) => {
        const body = document.createElement('body')
        body.innerHTML = '<p>Ann Black</p>'
        document.body = body
      },
      ['Ann Black'],
    ],
    [
      'a block moved into the document of a frame',
      '<p>Jo Grey</p><p>Ann Black</p>',
      ({ element }) => new JSDOM().window.document.body.append(element('p')),
      ['Ann Black'],
    ],
    [
      'something other than a cell put between cells',
      '<table><tr><td>Jo Grey</td></tr></table>',
      ({ element }) => element('tr').insertAdjacentHTML('beforeend', '<x-cell>Ann Black</x-cell>'),
      ['Jo Grey', 'Ann Black'],
    ],
    [
      'a text deleted, and then moved',
      '<p>Jo Grey</p><p id="other">Ann Black</p>',
      ({ element }) => {
        const text = element('p').firstChild as Text
        text.data = ''
        element('#other').append(text)
      },
      ['Ann Black'],
    ],
  ])('%s', async (_, html, change, expected) => {
    const page = annotated(html)
    await page.read()
    change(page)
    await page.becomes(...expected)
  })

  test('and what did not change keeps its marks', async () => {
    const page = annotated('<p>Jo Grey</p><p>Ann Black</p>')
    await page.becomes('Jo Grey', 'Ann Black')
    const [kept] = page.marks()
    page.element('p + p').textContent = 'No, Ann Black'
    await vi.waitFor(() => expect(page.marks()[1]?.mention.start).toBe(4), PATIENCE)
    expect(page.marks()[0]).toBe(kept)
  })
})

describe('open shadow roots', () => {
  const withShadow = () => {
    const page = annotated('<p>Jo Grey</p><div id="host">Jo Grey</div><p>Jo Grey</p>')
    const root = page.element('#host').attachShadow({ mode: 'open' })
    root.innerHTML = '<p>Ann Black</p>'
    return { page, root }
  }

  test('are read where their host stands', async () => {
    const { page } = withShadow()
    await page.becomes('Jo Grey', 'Ann Black', 'Jo Grey', 'Jo Grey')
  })

  test.each([
    ['in plain text', '<p>Somebody <span>text</span></p>'],
    ['in an element there', '<p>Somebody <b>and <span>text</span></b></p>'],
    ['beside a line break', '<p>Somebody<br><span>text</span></p>'],
    ['between blocks', '<section><p>Somebody</p><span>text</span></section>'],
    ['inside another', '<p>Somebody <span>and <span>text</span></span></p>'],
  ])('are read where their host is a span with text %s', async (_, html) => {
    const page = annotated('<main></main><p>Jo Grey</p>')
    await page.becomes('Jo Grey')
    const template = page.document.createElement('template')
    template.innerHTML = html
    const host = template.content.querySelector('span:not(:has(span))') as Element
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Ann Black</p>'
    page.element('main').append(template.content)
    await page.becomes('Ann Black', 'Jo Grey')
  })

  test.each([
    ['an element already there', () => {}],
    [
      'an element that came into a paragraph',
      (page) => page.element('p').append(page.document.createElement('x-card')),
    ],
    ['an element in one', (page) => page.element('p').insertAdjacentHTML('beforeend', '<b><x-card></x-card></b>')],
  ] as [string, (page: ReturnType<typeof annotated>) => void][])(
    'are read when they are attached late to %s',
    async (_, add) => {
      const page = annotated('<p>Jo Grey</p><section>Jo Grey</section><p>Ann Black</p>')
      await page.becomes('Jo Grey', 'Jo Grey', 'Ann Black')
      add(page)
      page.element('p').append(', Ann Black')
      await page.becomes('Jo Grey', 'Ann Black', 'Jo Grey', 'Ann Black')
      const host = page.document.querySelector('x-card, section') as Element
      host.attachShadow({ mode: 'open' }).innerHTML = 'Jo Grey'
      await vi.waitFor(() => expect(page.texts()).toHaveLength(5), PATIENCE)
    },
  )

  test('are watched for changes', async () => {
    const { page, root } = withShadow()
    await page.becomes('Jo Grey', 'Ann Black', 'Jo Grey', 'Jo Grey')
    root.innerHTML = '<p>Nobody</p>'
    await page.becomes('Jo Grey', 'Jo Grey', 'Jo Grey')
  })

  test('are found again when their host was taken out and put back', async () => {
    const { page } = withShadow()
    await page.becomes('Jo Grey', 'Ann Black', 'Jo Grey', 'Jo Grey')
    const host = page.element('#host')
    host.remove()
    await page.becomes('Jo Grey', 'Jo Grey')
    page.document.body.append(host)
    await page.becomes('Jo Grey', 'Jo Grey', 'Ann Black', 'Jo Grey')
  })

  describe('share the lot of their host, of which alone the page tells', () => {
    const withCard = async (html: string) => {
      const page = annotated(`<p>Jo Grey</p>${html}<p>Jo Grey</p>`)
      page.element('x-card').attachShadow({ mode: 'open' }).innerHTML = '<p>Ann Black</p>'
      const shown = page.element('x-card').closest('[hidden]') ? [] : ['Ann Black']
      await page.becomes('Jo Grey', ...shown, 'Jo Grey')
      // By the time something else is read, the root was.
      page.document.body.insertAdjacentHTML('beforeend', '<p>Jo Grey</p>')
      await page.becomes('Jo Grey', ...shown, 'Jo Grey', 'Jo Grey')
      page.document.body.lastElementChild?.remove()
      await page.becomes('Jo Grey', ...shown, 'Jo Grey')
      return page
    }

    test.each([
      ['itself', '<x-card hidden></x-card>'],
      ['with what is around it', '<div hidden><b><x-card></x-card></b></div>'],
    ])('when it is shown, %s', async (_, html) => {
      const page = await withCard(html)
      page.element('[hidden]').hidden = false
      await page.becomes('Jo Grey', 'Ann Black', 'Jo Grey')
    })

    test.each(['x-card', 'div'])('when %s is hidden', async (selector) => {
      const page = await withCard('<div><x-card></x-card></div>')
      page.element(selector).hidden = true
      await page.becomes('Jo Grey', 'Jo Grey')
    })

    test('when it is taken out', async () => {
      const page = await withCard('<x-card></x-card>')
      page.element('x-card').remove()
      await page.becomes('Jo Grey', 'Jo Grey')
    })

    test('when it is moved', async () => {
      const page = await withCard('<x-card></x-card>')
      page.document.body.append(page.element('x-card'))
      await page.becomes('Jo Grey', 'Jo Grey', 'Ann Black')
    })

    test('when it is moved within another one', async () => {
      const page = await withCard('<x-card></x-card>')
      const inner = page.document.createElement('x-card')
      inner.attachShadow({ mode: 'open' }).innerHTML = '<i>Jo Grey</i>'
      page.element('x-card').shadowRoot?.append(inner)
      await page.becomes('Jo Grey', 'Ann Black', 'Jo Grey', 'Jo Grey')
      page.document.body.prepend(page.element('x-card'))
      await page.becomes('Ann Black', 'Jo Grey', 'Jo Grey', 'Jo Grey')
    })
  })
})

test('a change is read once, also where the reader has asked for other strictness meanwhile', async () => {
  const page = annotated('<p>Jo Grey</p><p>Ann Black</p>')
  await page.becomes('Jo Grey', 'Ann Black')
  page.element('p').append(' and Ann Black')
  await Promise.resolve()
  page.annotator.setStrictness('strict')
  await page.becomes('Jo Grey', 'Ann Black', 'Ann Black')
})

test('thousands of changes at once are read in a few rounds', async () => {
  const page = annotated('<div id="feed"></div>')
  const feed = page.element('#feed')
  for (let count = 0; count < 2500; count++) {
    const item = page.document.createElement('p')
    item.textContent = count === 2000 ? 'Ann Black' : 'nobody'
    feed.append(item)
    if (count % 100 === 0) await Promise.resolve()
  }
  await vi.waitFor(() => expect(page.texts()).toEqual(['Ann Black']), PATIENCE)
  expect(page.matcher.decisions).toBeLessThan(10)
})

test('nothing is read once it was stopped', async () => {
  const page = annotated('<p>Jo Grey</p>')
  await page.becomes('Jo Grey')
  for (const part of running) part.stop()
  const { decisions } = page.matcher
  page.element('p').textContent = 'Ann Black'
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(page.matcher.decisions).toBe(decisions)
})

describe('a long page', () => {
  /** How often the page gets its turn while it is read, where each look at the clock finds it a millisecond later. */
  async function pausesIn(hidden: boolean): Promise<number> {
    let now = 0
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => ++now)
    const timers = vi.spyOn(globalThis, 'setTimeout')
    try {
      const page = annotated('<p>nobody</p>'.repeat(200))
      Object.defineProperty(page.document, 'hidden', { value: hidden })
      page.document.body.insertAdjacentHTML('beforeend', '<p>Ann Black</p>')
      await page.becomes('Ann Black')
      return timers.mock.calls.filter(([, wait]) => wait === 0).length
    } finally {
      clock.mockRestore()
      timers.mockRestore()
    }
  }

  /** How often the page gets its turn where so many paragraphs name somebody and the clock stands still: no slice is ever over. */
  async function pausesBeside(names: number): Promise<number> {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
    const timers = vi.spyOn(globalThis, 'setTimeout')
    try {
      const page = annotated('<p>Ann Black</p>'.repeat(names))
      await page.becomes(...new Array(names).fill('Ann Black'))
      return timers.mock.calls.filter(([, wait]) => wait === 0).length
    } finally {
      clock.mockRestore()
      timers.mockRestore()
    }
  }

  test('has its turn between a long answer and the marks, and does not wait for those of a short one', async () => {
    const short = await pausesBeside(100)
    expect(await pausesBeside(101)).toBe(short + 1)
  })

  test('is read in few slices in a tab behind others, where a pause lasts a second', async () => {
    const inSight = await pausesIn(false)
    expect(inSight).toBeGreaterThan(20)
    expect(await pausesIn(true)).toBeLessThan(inSight / 4)
  })
})
