import { type Document, isScalar, type LineCounter, visit, type YAMLParseError } from 'yaml'
import { commentInQuote, notYaml, unknownAnchor, YAML_SAYS } from './errors.ts'

const SAYS: Record<string, string> = YAML_SAYS

interface Found {
  at: number
  text: string
}

/** What is wrong with a file as YAML. Of what the parser complains about, only the first: the rest follows from it. */
export function yamlProblems(document: Document.Parsed, lines: LineCounter): { line: number; text: string }[] {
  const [first] = [...document.errors, ...document.warnings].sort((one, other) => one.pos[0] - other.pos[0])
  const found = first ? [complaint(first, document)] : lostWords(document)
  return found.map(({ at, text }) => ({ line: lines.linePos(at).line, text }))
}

function complaint(
  { code, pos, message }: Pick<YAMLParseError, 'code' | 'pos' | 'message'>,
  document: Document,
): Found {
  if (!message.startsWith('Missing closing')) return { at: pos[0], text: notYaml(SAYS[code] ?? message) }
  // The parser complains at the end of the file.
  let opened = pos[0]
  visit(document, {
    Scalar(_, { type, range }) {
      if (type?.startsWith('QUOTE') && range && range[1] >= pos[0]) opened = range[0]
    },
  })
  return { at: opened, text: notYaml(YAML_SAYS.notClosed) }
}

/** What YAML allows and a quote does not survive. */
function lostWords(document: Document.Parsed): Found[] {
  const found: Found[] = []
  const anchors = new Set<string>()
  visit(document, {
    Value(_, { anchor }) {
      if (anchor) anchors.add(anchor)
    },
    Alias(_, alias) {
      if (!anchors.has(alias.source)) found.push({ at: alias.range?.[0] ?? 0, text: unknownAnchor(alias.source) })
    },
    Pair(_, { key, value }) {
      if (!isScalar(key) || key.value !== 'quote' || !isScalar(value) || !value.comment) return
      if (value.type === 'PLAIN') found.push({ at: value.range?.[0] ?? 0, text: commentInQuote })
    },
  })
  return found
}
