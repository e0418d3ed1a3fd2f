import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gateWordsOf } from '../lib/matching/gate/gate-words.ts'
import { NAME_EQUIVALENTS } from '../lib/matching/lexicon/name-equivalents.ts'
import { checkNicknames } from './check-nicknames.ts'
import { compile } from './compile.ts'
import { outOfDate } from './errors.ts'

/** `npm run data` compiles the YAML files; `npm run data -- --check` compares with what is committed. Exit 1 if wrong. */
const USAGE = 'Usage: npm run data [-- --check]'

const root = fileURLToPath(new URL('..', import.meta.url))

/** All files that the dataset is made of, and what else stands among them, by path from the project's root. */
export function readFiles(): Map<string, string> {
  const files = new Map<string, string>()
  for (const folder of ['data', 'data/claims', 'seeds']) {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`
      // Beside the data stands what reads it.
      if (entry.name.startsWith('.') || (folder === 'data' && !/\.ya?ml$/.test(entry.name))) continue
      if (entry.isDirectory()) files.set(`${path}/`, '')
      else files.set(path, readFileSync(join(root, path), 'utf8'))
    }
  }
  return files
}

function main(args: string[]): number {
  const wrong = args.find((arg) => arg !== '--check')
  if (wrong !== undefined) {
    console.error(`data: "${wrong}" is nothing that it takes. ${USAGE}`)
    return 2
  }
  const check = args.includes('--check')
  const compiled = compile(readFiles())
  const problems = [...checkNicknames(NAME_EQUIVALENTS), ...(compiled.ok ? [] : compiled.problems)]
  if (!compiled.ok || problems.length > 0) {
    for (const { file, line, text } of problems) console.error(`${file}:${line}: ${text}`)
    console.error('Nothing was written.')
    return 1
  }
  const { dataset, names } = compiled
  const outputs = [
    ['data/dataset.json', `${JSON.stringify(dataset, null, 2)}\n`],
    ['data/names.json', `${JSON.stringify(names, null, 1)}\n`],
    ['data/gate-words.json', `${JSON.stringify(gateWordsOf(names), null, 1)}\n`],
  ] as const
  let stale = 0
  for (const [file, content] of outputs) {
    if (!check) writeFileSync(join(root, file), content)
    else if (committed(file) !== content) {
      console.error(outOfDate(file))
      stale++
    }
  }
  const { people, organisations, contests, sources, claims } = dataset
  if (stale === 0) {
    console.log(
      `${people.length} people, ${organisations.length} organisations, ${contests.length} contests, ` +
        `${sources.length} sources, ${claims.length} claims, version ${dataset.version}`,
    )
  }
  return stale > 0 ? 1 : 0
}

function committed(file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch {
    return undefined
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2))
