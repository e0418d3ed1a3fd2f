/**
 * What the extension would mark on saved pages: one JSON object a line, or text for people.
 * Usage: npm run -s annotate -- [--text [--rejected]] FILE.html…
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { JSDOM, VirtualConsole } from 'jsdom'
import names from '../data/names.json' with { type: 'json' }
import type { NameEntry } from '../lib/dataset/types.ts'
import { createMatcher } from '../lib/matching/engine.ts'
import { describePage } from './annotate-text.ts'
import { givenPath } from './given-path.ts'
import type { DecidedBlock } from './whole-page.ts'
import { BodyText, decidePage } from './whole-page.ts'

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
    bytes = readFileSync(givenPath(file))
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

function toMentions(body: HTMLElement, decided: DecidedBlock[]): AnnotatedMention[] {
  const page = new BodyText(body, NOT_SHOWN)
  const found = decided.flatMap(({ block, mentions }) =>
    mentions.map(({ start: from, end: to, entity, score, why }) => {
      const { start, end } = page.placeOf(block, from, to)
      return { start, end, text: page.text.slice(start, end), entity, score, why }
    }),
  )
  return found.sort((one, other) => one.start - other.start || one.end - other.end)
}

interface Streams {
  stdout: { write(text: string): unknown }
  stderr: { write(text: string): unknown }
}

/**
 * Annotates the files that are named, and complains of those that it cannot read.
 * @returns the command's exit status: 2 where anything was wrong.
 */
export function annotate(args: string[], { stdout, stderr }: Streams): number {
  const complain = (line: string) => stderr.write(`annotate: ${line}\n`)
  let options: { text?: boolean; rejected?: boolean }
  let files: string[]
  try {
    const parsed = parseArgs({
      args,
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
      const decided = decidePage(document.body, matcher)
      const output =
        options.text || options.rejected
          ? describePage(file, decided, options.rejected ?? false)
          : JSON.stringify({ file, mentions: toMentions(document.body, decided) })
      stdout.write(`${output}\n`)
    } catch (error) {
      if (!(error instanceof InputError)) throw error
      complain(`${file || '""'}: ${error.message}`)
      status = 2
    }
  }
  return status
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = annotate(process.argv.slice(2), process)
