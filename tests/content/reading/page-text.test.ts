import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { PageReader } from '../../../entrypoints/content/reading/page-reader.ts'
import { type Block, toRange } from '../../../entrypoints/content/reading/page-text.ts'
import { parsePage } from '../../parse-page.ts'

const bodyOf = (html: string) => parsePage(`<body>${html}`).body

function readAll(root: Element): Block[] {
  const reader = new PageReader(root)
  const blocks: Block[] = []
  for (let block = reader.next(); block; block = reader.next()) blocks.push(block)
  return blocks
}

const textsOf = (html: string) => readAll(bodyOf(html)).map(({ text }) => text)

describe('one text', () => {
  test.each([
    ['Laura <b>Pid</b>cock spoke', 'Laura Pidcock spoke'],
    ['<a href="#"><em>Laura</em></a> <a href="#">Pidcock</a>', 'Laura Pidcock'],
    ['Laura&nbsp;Pid&shy;cock', 'Laura\u00a0Pid\u00adcock'],
    ['Laura<br>Pidcock', 'Laura\u2028Pidcock'],
    ['<b>L</b>aura', 'Laura'],
    ['<span>Mc</span>Donald', 'McDonald'],
    ['Tosh M<sup>c</sup>Donald', 'Tosh McDonald'],
    ['Pid<!-- a comment -->cock', 'Pidcock'],
    ['Pid<script>x()</script>cock', 'Pidcock'],
    ['Pid<wbr>cock', 'Pidcock'],
    ['<x-name>Laura</x-name> Pidcock', 'Laura Pidcock'],
  ])('%s', (markup, text) => {
    expect(textsOf(`<p>${markup}</p>`)).toEqual([text])
  })
})

describe('a name does not reach over', () => {
  test.each([
    ['Pidcock<sup>1</sup>', 'Pidcock\uFFFC1'],
    ['Laura <code>x</code> Pidcock', 'Laura \uFFFC Pidcock'],
    ['Laura <input value="a"> Pidcock', 'Laura \uFFFC Pidcock'],
    ['Laura <span hidden>and Ann</span> Pidcock', 'Laura \uFFFC Pidcock'],
    ['<span>Laura Pidcock</span><span>10 July</span>', 'Laura Pidcock\uFFFC10 July'],
    ['<a>Compass</a><a>Progress</a>', 'Compass\uFFFCProgress'],
    ['<a><time>12.04</time>Laura Pidcock</a>', '12.04\uFFFCLaura Pidcock'],
    ['<b>Laura Pidcock<time>10 July</time></b>', 'Laura Pidcock\uFFFC10 July'],
    ['<time>2h<b></b></time>Laura Pidcock<br>', '2h\uFFFCLaura Pidcock'],
  ])('%s', (markup, text) => {
    expect(textsOf(`<p>${markup}</p>`)).toEqual([text])
  })
})

describe('what stands around plain blocks', () => {
  test.each([
    ['<div>Laura <code>x</code> <br> <p>spoke</p> \n</div>', ['Laura ', 'spoke']],
    ['<section><p> </p><p>\n<b></b></p></section>Ann', ['Ann']],
    ['<span>Laura <div>spoke</div></span> <i>twice</i>', ['Laura ', 'spoke', 'twice']],
    ['<div>Laura <p>spoke</p> Pidcock</div>', ['Laura ', 'spoke', ' Pidcock']],
    ['<div><p>Laura</p>and<p>Ann</p></div>', ['Laura', 'and', 'Ann']],
    ['<div><p>Laura <b>spoke</b><br>twice</p><p>Ann</p></div>', ['Laura spoke\u2028twice', 'Ann']],
    ['<p><a><em>Laura</em> <b hidden>not</b></a></p><p>Ann</p>', ['Laura', 'Ann']],
  ])('%s', (markup, texts) => {
    expect(textsOf(markup)).toEqual(texts)
  })
})

describe('separate texts', () => {
  test.each([
    ['<p>Laura</p><p>Pidcock</p>', ['Laura', 'Pidcock']],
    ['<div>Laura<div>and</div>Pidcock</div>', ['Laura', 'and', 'Pidcock']],
    ['<ul><li>Ann<li>Andy</ul>', ['Ann', 'Andy']],
    ['<table><tr><td>Laura<td>Pidcock</table>', ['Laura', 'Pidcock']],
    ['<a><div>Laura</div></a>Pidcock', ['Laura', 'Pidcock']],
    ['<div>\n  <p>Laura</p>\n</div>', ['Laura']],
  ])('%s', (markup, texts) => {
    expect(textsOf(markup)).toEqual(texts)
  })
})

describe('never read', () => {
  test.each([
    '<script>Laura Pidcock</script>',
    '<style>Laura Pidcock</style>',
    '<noscript>Laura Pidcock</noscript>',
    '<template>Laura Pidcock</template>',
    '<textarea>Laura Pidcock</textarea>',
    '<select><option>Laura Pidcock</select>',
    '<code>Laura Pidcock</code>',
    '<svg><text>Laura Pidcock</text></svg>',
    '<div contenteditable>Laura <p>Pidcock</p></div>',
    '<div contenteditable="plaintext-only">Laura Pidcock</div>',
    '<div contenteditable="true"><p contenteditable="false">Laura Pidcock</p></div>',
    '<div role="textbox">Laura Pidcock</div>',
    '<p hidden>Laura Pidcock</p>',
    '<p style="color:red;display:none">Laura Pidcock</p>',
  ])('%s', (markup) => {
    expect(textsOf(markup)).toEqual([])
  })

  test('a part of what is never read', () => {
    const body = bodyOf('<div contenteditable><p>Laura</p></div>')
    const paragraph = body.querySelector('p') as Element
    expect(readAll(paragraph)).toEqual([])
  })

  test('what is editable by name only', () => {
    expect(textsOf('<div contenteditable="false">Laura</div>')).toEqual(['Laura'])
  })
})

describe('hints', () => {
  test.each([
    ['<h2>Laura</h2>', { heading: true }],
    ['<div role="heading">Laura</div>', { heading: true }],
    ['<h1><a href="#">Laura</a></h1>', { heading: true }],
    ['<nav><p>Laura</p></nav>', { aside: true }],
    ['<aside><h3>Laura</h3></aside>', { aside: true, heading: true }],
    ['<div id="cookie-banner"><p>Laura</p></div>', { aside: true }],
    ['<ul><li><a href="#">Laura</a></ul>', { aside: true }],
    ['<ul><li><a href="#">Laura</a> spoke</ul>', {}],
    ['<p>Laura</p>', {}],
    ['<main><div class="ConsentText">Laura</div></main>', { aside: true }],
    ['<main><div><div><div class="consent">Laura</div></div></div></main>', {}],
    ['<p>Laura<span style="display:inline-block">Ann</span></p>', {}],
  ])('%s', (markup, hints) => {
    expect(readAll(bodyOf(markup))[0]?.hints).toEqual(hints)
  })

  test('hold for a part that is read alone', () => {
    const body = bodyOf('<aside><h2><a><p>Laura</p></a></h2></aside>')
    expect(readAll(body.querySelector('p') as Element)[0]?.hints).toEqual({ aside: true, heading: true })
  })
})

describe('offsets', () => {
  test.each(['Laura Pidcock', 'Pidcock', 'Laura Pid', 'cock', 'on stage'])('of "%s" lead to its place', (name) => {
    const [block] = readAll(bodyOf('<p>Then <b>Laura</b> Pid<i>cock</i><br>went <u>on</u> stage</p>'))
    const start = block?.text.indexOf(name) ?? -1
    expect(block && toRange(block, start, start + name.length)?.toString()).toBe(name)
  })

  test('lead to their place behind a CDATA section', () => {
    const markup =
      '<html xmlns="http://www.w3.org/1999/xhtml"><body><p><![CDATA[Then ]]>Laura Pidcock</p></body></html>'
    const { body } = new JSDOM(markup, { contentType: 'application/xhtml+xml' }).window.document
    const [block] = readAll(body)
    expect(block && toRange(block, 5, 18)?.toString()).toBe('Laura Pidcock')
  })

  test('lead nowhere where a plain block was changed before its texts were looked for', () => {
    const body = bodyOf('<p>Laura <b>Pidcock</b></p>')
    const [block] = readAll(body)
    body.querySelector('p')?.prepend('Then ')
    expect(block && toRange(block, 0, 13)).toBeNull()
  })

  test('lead nowhere once the text is gone', () => {
    const body = bodyOf('<p>Laura Pidcock</p>')
    const [block] = readAll(body)
    body.textContent = ''
    expect(block && toRange(block, 0, 5)).toBeNull()
  })

  test('lead nowhere once the text is shorter', () => {
    const body = bodyOf('<p>Laura Pidcock</p>')
    const [block] = readAll(body)
    const text = body.querySelector('p')?.firstChild as Text
    text.data = 'Laura'
    expect(block && toRange(block, 6, 13)).toBeNull()
  })
})

test('a text too long for one scan comes in parts that end with sentences, each with its place', () => {
  const sentence = 'Then Laura Pidcock went on and on. '
  const body = bodyOf(`<pre>${sentence.repeat(900)}<b>At last</b> ${sentence.repeat(300)}</pre>`)
  const blocks = readAll(body)
  expect(blocks.length).toBeGreaterThan(2)
  expect(blocks.map(({ text }) => text).join('')).toBe(body.textContent)
  for (const block of blocks) {
    expect(block.text.trimEnd().at(-1)).toBe('.')
    const start = block.text.lastIndexOf('Laura Pidcock')
    expect(toRange(block, start, start + 13)?.toString()).toBe('Laura Pidcock')
  }
})

describe('roots', () => {
  test('an open shadow root is read by itself, with the hints of its host', () => {
    const body = bodyOf('<nav><x-card></x-card></nav>')
    const shadow = (body.querySelector('x-card') as Element).attachShadow({ mode: 'open' })
    shadow.innerHTML = '<p>Laura</p>'
    expect(new PageReader(body).next()).toBeNull()
    expect(new PageReader(shadow).next()).toMatchObject({ text: 'Laura', hints: { aside: true } })
  })

  test('own text only leaves the blocks inside', () => {
    const body = bodyOf('<div>Laura<p>spoke</p><b>Pidcock</b></div>')
    const reader = new PageReader(body.querySelector('div') as Element, { ownTextOnly: true })
    expect([reader.next()?.text, reader.next()?.text, reader.next()]).toEqual(['Laura', 'Pidcock', null])
  })
})

describe('a page that changes during a pause', () => {
  const page = '<section><p>one</p><p>two</p><p>three</p></section><p>four</p>'

  test('goes on where it was when the place still stands', () => {
    const body = bodyOf(page)
    const reader = new PageReader(body)
    reader.next()
    reader.pause()
    body.querySelector('section')?.prepend('new')
    expect(reader.resume(() => false)).toBeNull()
    expect([reader.next()?.text, reader.next()?.text, reader.next()?.text]).toEqual(['two', 'three', 'four'])
  })

  test('names the part to read anew when the place is gone, and goes on behind it', () => {
    const body = bodyOf(page)
    const reader = new PageReader(body)
    reader.next()
    reader.pause()
    const section = body.querySelector('section') as Element
    section.innerHTML = '<p>new</p>'
    expect(reader.resume(() => false)).toBe(section)
    expect([reader.next()?.text, reader.next()]).toEqual(['four', null])
  })

  test('names the whole block where an inline element in it is gone', () => {
    const body = bodyOf('<div>one <span>two <p>three</p> four</span> five</div><p>six</p>')
    const reader = new PageReader(body)
    expect([reader.next()?.text, reader.next()?.text]).toEqual(['one two ', 'three'])
    reader.pause()
    body.querySelector('p')?.remove()
    expect(reader.resume(() => false)).toBe(body.querySelector('div'))
    expect([reader.next()?.text, reader.next()]).toEqual(['six', null])
  })

  test('does not skip what the place was moved behind', () => {
    const body = bodyOf(page)
    const reader = new PageReader(body)
    reader.next()
    reader.pause()
    const first = body.querySelector('p') as Element
    const section = body.querySelector('section') as Element
    section.append(first)
    expect(reader.resume((node) => node === first)).toBe(section)
    expect([reader.next()?.text, reader.next()]).toEqual(['four', null])
  })
})
