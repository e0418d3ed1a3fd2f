import * as v from 'valibot'
import { LineCounter, parseDocument } from 'yaml'
import { sayIssue } from './value-words.ts'
import { yamlProblems } from './yaml-problems.ts'

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
  const document = parseDocument(content, { lineCounter: lines, prettyErrors: false })
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

  const broken = yamlProblems(document, lines).map((problem) => ({ file, ...problem }))
  if (broken.length > 0) return { file, value: undefined, problems: broken, problemAt, place }
  const parsed = v.safeParse(schema, document.toJS() ?? [], { abortPipeEarly: true })
  if (parsed.success) return { file, value: parsed.output, problems: [], problemAt, place }
  const problems = parsed.issues.map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number)
    return problemAt(path, sayIssue(issue, path))
  })
  return { file, value: undefined, problems, problemAt, place }
}
