/** Writes lib/matching/lexicon/packed.ts from the word lists beside it. Run after changing a list. */
import { writeFileSync } from 'node:fs'
import { LISTS } from '../lib/matching/lexicon/lists.ts'
import { packLexicon } from '../lib/matching/lexicon/pack.ts'
import { deadWords } from './dead-words.ts'

const FILE = 'lib/matching/lexicon/packed.ts'

function main(): number {
  const dead = deadWords(LISTS)
  if (dead.length > 0) {
    for (const line of dead) console.error(`lexicon: ${line}`)
    console.error('Nothing was written. The lists stand in lib/matching/lexicon.')
    return 1
  }
  const packed = packLexicon(LISTS)
  writeFileSync(
    new URL(`../${FILE}`, import.meta.url),
    `/** Generated from the word lists by scripts/pack-lexicon.ts: change those. */\nexport const PACKED_LEXICON =\n  '${packed}'\n`,
  )
  const words = new Set(LISTS.flatMap(([, list]) => list.split(/\s+/))).size
  console.log(`${FILE}: ${words} words of ${LISTS.length} lists in ${packed.length} characters. Next: npm run data`)
  return 0
}

process.exitCode = main()
