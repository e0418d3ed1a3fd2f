/**
 * What the content script would mark on saved pages: one JSON object a line, or text for people.
 * Usage: npm run -s annotate -- [--text [--rejected]] FILE.html…
 */
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { JSDOM, VirtualConsole } from 'jsdom'
import names from '../data/names.json' with { type: 'json' }
import { BlockList, type DecidedBlock } from '../entrypoints/content/block-list.ts'
import { PageReader } from '../entrypoints/content/page-reader.ts'
import { toRange } from '../entrypoints/content/page-text.ts'
import type { NameEntry } from '../lib/dataset/types.ts'
import { createMatcher } from '../lib/matching/engine.ts'
import type { Matcher } from '../lib/matching/types.ts'
import { reasonAgainst } from '../lib/matching/why-not.ts'
import { describePage } from './annotate-text.ts'

const USAGE = 'Usage: npm run -s annotate -- [--text [--rejected]] FILE.html…'
const NOT_SHOWN = new Set(['script', 'style', 'noscript', 'template'])

interface AnnotatedMention {
  start: number
  end: number
  text: string
  entity: string
  score: number
  why: string
}

class InputError extends Error {}

function readPage(file: string): Document {
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    const reasons: Record<string, string> = {
      ENOENT: 'there is no such file',
      EISDIR: 'is a folder: give the files in it',
      EACCES: 'may not be read: check its permissions',
    }
    throw new InputError(reasons[code ?? ''] ?? `cannot be read (${code})`)
  }
  const text = bytes.toString('latin1')
  if (text.trim() === '') throw new InputError('is empty: there is no page in it')
  if (!looksLikeHtml(text)) throw new InputError('is not HTML: save the page as a web page and give that file')
  // From the bytes, so that the page's own declaration of its encoding holds; without scripts or requests.
  return new JSDOM(bytes, { virtualConsole: new VirtualConsole() }).window.document
}

function looksLikeHtml(text: string): boolean {
  if (text.includes('\0') && !text.startsWith('\xff\xfe') && !text.startsWith('\xfe\xff')) return false
  const plain = text.replaceAll('\0', '')
  try {
    JSON.parse(plain)
    return false
  } catch {
    return /<!doctype\s+html|<(?:html|head|body|title|meta|main|article|section|header|div|p|h[1-6]|ul|ol|table|blockquote|span|a|b|i|em|strong|br)[\s>/]/i.test(
      plain,
    )
  }
}

/** Reads, scans and decides as the content script does, all at once. */
function annotate(document: Document, matcher: Matcher): DecidedBlock[] {
  const blocks = new BlockList(matcher)
  const reader = new PageReader(document.body)
  for (let block = reader.next(); block; block = reader.next()) blocks.add(block, reader)
  return blocks.decide(undefined, reasonAgainst)
}

/** Where each text node begins in the body's text, and that text, without what is never shown. */
function readBodyText(body: HTMLElement): { text: string; offsets: Map<Node, number> } {
  const offsets = new Map<Node, number>()
  let text = ''
  const visit = (node: Node) => {
    if (node.nodeType === 3) {
      offsets.set(node, text.length)
      text += node.nodeValue
    } else if (!NOT_SHOWN.has((node as Element).localName)) node.childNodes.forEach(visit)
  }
  visit(body)
  return { text, offsets }
}

function toMentions(body: HTMLElement, decided: DecidedBlock[]): AnnotatedMention[] {
  const { text, offsets } = readBodyText(body)
  const found: AnnotatedMention[] = []
  for (const { block, mentions } of decided) {
    for (const { start: from, end: to, entity, score, why } of mentions) {
      const range = toRange(block, from, to)
      if (!range) throw new Error(`The mention "${block.text.slice(from, to)}" has no place in the page.`)
      const start = (offsets.get(range.startContainer) ?? Number.NaN) + range.startOffset
      const end = (offsets.get(range.endContainer) ?? Number.NaN) + range.endOffset
      found.push({ start, end, text: text.slice(start, end), entity, score, why })
    }
  }
  return found.sort((one, other) => one.start - other.start || one.end - other.end)
}

function main(): number {
  const complain = (line: string) => process.stderr.write(`annotate: ${line}\n`)
  let options: { text?: boolean; rejected?: boolean }
  let files: string[]
  try {
    const parsed = parseArgs({
      allowPositionals: true,
      options: { text: { type: 'boolean' }, rejected: { type: 'boolean' } },
    })
    options = parsed.values
    files = parsed.positionals
  } catch (error) {
    complain(`${(error as Error).message.split('.')[0]}. ${USAGE}`)
    return 2
  }
  if (files.length === 0) {
    complain(`no file given. ${USAGE}`)
    return 2
  }
  const matcher = createMatcher(names as NameEntry[])
  let status = 0
  for (const file of files) {
    try {
      const document = readPage(file)
      const decided = annotate(document, matcher)
      const output =
        options.text || options.rejected
          ? describePage(file, decided, options.rejected ?? false)
          : JSON.stringify({ file, mentions: toMentions(document.body, decided) })
      process.stdout.write(`${output}\n`)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      complain(`${file}: ${error.message}`)
      status = 2
    }
  }
  return status
}

process.exitCode = main()
