import * as errors from './errors.ts'
import { lineOf } from './line-of.ts'
import type { FileContents } from './read-data.ts'
import type { Problem } from './read-yaml.ts'

const NEEDED = ['people', 'organisations', 'contests', 'better-known', 'exclusions'].map((name) => `data/${name}.yaml`)
const SOURCES = 'seeds/sources.yaml'

/** Files that are missing, that are no text, or that stand where nothing reads them. */
export function checkFiles(files: FileContents): Problem[] {
  const missing = [...NEEDED, SOURCES].filter((file) => !files.has(file))
  return [
    ...missing.map((file) => ({ file, line: 1, text: errors.missingFile })),
    ...[...files].flatMap(([file, content]) => {
      const stray = whyStray(file)
      if (stray) return [{ file, line: 1, text: stray }]
      if (content.trim() === '') return [{ file, line: 1, text: errors.emptyFile }]
      const binary = content.search(/[\0\uFFFD]/)
      if (binary >= 0) return [{ file, line: lineOf(content, binary), text: errors.notText }]
      const conflict = content.search(/^(?:<{7} |={7}$|>{7} )/m)
      return conflict >= 0 ? [{ file, line: lineOf(content, conflict), text: errors.mergeConflict }] : []
    }),
  ]
}

function whyStray(file: string): string | undefined {
  if (file.startsWith('data/claims/')) return file.endsWith('.yaml') ? undefined : errors.strayClaims
  if (file.startsWith('seeds/')) return file.endsWith('.txt') || file === SOURCES ? undefined : errors.straySeed
  return NEEDED.includes(file) ? undefined : errors.strayData
}
