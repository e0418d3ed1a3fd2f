import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { missingKey, notYaml, unknownKey, wrongValue } from './errors.ts'

/** One thing that is wrong with the data, with the place to mend it. */
export interface Problem {
  file: string
  line: number
  text: string
}

type Path = readonly (string | number)[]

export interface YamlFile<T> {
  file: string
  /** Undefined where the file does not have the shape it should. */
  value: T | undefined
  problems: Problem[]
  /** A problem at the entry or key that the path leads to. */
  problemAt: (path: Path, text: string) => Problem
  /** "data/people.yaml:12" */
  place: (path: Path) => string
}

/** Reads a YAML file and checks its shape; nothing is thrown, all problems are returned with their lines. */
export function readYaml<S extends v.GenericSchema>(
  file: string,
  content: string,
  schema: S,
): YamlFile<v.InferOutput<S>> {
  const lines = new LineCounter()
  const document = parseDocument(content, { lineCounter: lines })
  const lineAt = (path: Path): number => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      const range = (node as { range?: [number, number, number] } | undefined)?.range
      if (range) return lines.linePos(range[0]).line
    }
    return 1
  }
  const problemAt = (path: Path, text: string) => ({ file, line: lineAt(path), text })
  const place = (path: Path) => `${file}:${lineAt(path)}`

  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      text: notYaml(error.code),
    }))
    return { file, value: undefined, problems, problemAt, place }
  }
  const parsed = v.safeParse(schema, document.toJS() ?? [])
  if (parsed.success) return { file, value: parsed.output, problems: [], problemAt, place }
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number)
    return problemAt(path, sayIssue(issue, path))
  })
  return { file, value: undefined, problems, problemAt, place }
}

function sayIssue(issue: v.BaseIssue<unknown>, path: Path): string {
  const key = String(path.at(-1) ?? 'file')
  if (issue.type === 'strict_object' && issue.expected === 'never') return unknownKey(key)
  if (issue.received === 'undefined') return missingKey(key)
  return wrongValue(key, issue.expected ?? 'something else', issue.received)
}
