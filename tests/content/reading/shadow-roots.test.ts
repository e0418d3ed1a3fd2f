// @vitest-environment jsdom
import { beforeEach, describe, expect, it, test } from 'vitest'
import { ShadowRootFinder } from '../../../entrypoints/content/reading/shadow-roots.ts'

let finder: ShadowRootFinder

beforeEach(() => {
  finder = new ShadowRootFinder()
})

const element = (selector: string) => document.querySelector(selector) as HTMLElement
const attach = (selector: string, mode: ShadowRootMode = 'open') => element(selector).attachShadow({ mode })
const found = (roots: Iterable<ShadowRoot | null>) => [...roots].filter((root) => root !== null)

describe('shadow roots under an element', () => {
  test.each(['div', 'section', 'span:empty', 'x-card', 'p x-card'])('are found on %s', (host) => {
    document.body.innerHTML =
      '<section><div><span>text</span><span></span></div><x-card></x-card></section><p><x-card></x-card></p>'
    const root = attach(host)
    expect(found(finder.under(document.body))).toEqual([root])
  })

  it('are left to the reader on spans with text', () => {
    document.body.innerHTML = '<p><span>text</span></p>'
    attach('span')
    expect(found(finder.under(document.body))).toEqual([])
  })

  it('are found on the element itself', () => {
    document.body.innerHTML = '<div></div>'
    const root = attach('div')
    expect(found(finder.under(element('div')))).toEqual([root])
  })

  it('are not found where they are closed', () => {
    document.body.innerHTML = '<div></div>'
    attach('div', 'closed')
    expect(found(finder.under(document.body))).toEqual([])
  })
})

describe('shadow roots attached since', () => {
  test.each(['#placeholder', '#full', '#icon', 'x-card', 'p x-card', 'main'])('are found on %s', (host) => {
    document.body.innerHTML = `<main><div id="placeholder"></div><div id="full"><p>text</p></div><span id="icon"></span>
      <x-card><b>text</b></x-card><p>text <x-card></x-card></p></main>`
    expect(found(finder.under(document.body))).toEqual([])
    const root = attach(host)
    expect(found(finder.attachedSince())).toEqual([root])
    expect(found(finder.attachedSince())).toEqual([])
  })

  it('are not looked for on a span with text in it', () => {
    document.body.innerHTML = '<p>one <span>word</span></p>'
    expect(found(finder.under(document.body))).toEqual([])
    attach('span')
    expect(found(finder.attachedSince())).toEqual([])
  })

  it('are not looked for on what the page has taken out, until it is put in again', () => {
    document.body.innerHTML = '<div></div><div id="late"></div>'
    expect(found(finder.under(document.body))).toEqual([])
    const late = element('#late')
    late.remove()
    finder.forgetTakenOut()
    const root = late.attachShadow({ mode: 'open' })
    expect(found(finder.attachedSince())).toEqual([])
    document.body.append(late)
    expect(found(finder.under(late))).toEqual([root])
  })

  it('are found while the search is paused and the page changes', () => {
    document.body.innerHTML = '<div></div>'.repeat(2000)
    const search = finder.under(document.body)
    search.next()
    search.next()
    element('div:last-child').remove()
    expect(found(search)).toEqual([])
    const root = attach('div:last-child')
    expect(found(finder.attachedSince())).toEqual([root])
  })
})
