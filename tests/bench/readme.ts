import { readFile, writeFile } from 'node:fs/promises'

const README = new URL('README.md', import.meta.url)
const BEGIN = '<!-- measured: npm run bench -- --write -->'
const END = '<!-- end of measured -->'

/** Puts the measured part into the README of this folder. @throws where its place is not marked. */
export async function writeReadme(measured: string): Promise<void> {
  const text = await readFile(README, 'utf8')
  const begin = text.indexOf(BEGIN)
  const end = text.indexOf(END)
  if (begin < 0 || end < begin) throw new Error(`tests/bench/README.md lacks the lines "${BEGIN}" and "${END}".`)
  await writeFile(README, `${text.slice(0, begin + BEGIN.length)}\n\n${measured}\n\n${text.slice(end)}`)
}
