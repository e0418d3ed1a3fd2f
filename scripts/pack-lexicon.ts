/** Writes lib/matching/lexicon/packed.ts from the word lists beside it. Run after changing a list. */
import { writeFileSync } from 'node:fs'
import { LISTS } from '../lib/matching/lexicon/lists.ts'
import { packLexicon } from '../lib/matching/lexicon/pack.ts'

const packed = packLexicon(LISTS)
writeFileSync(
  new URL('../lib/matching/lexicon/packed.ts', import.meta.url),
  `/** Generated from the word lists by scripts/pack-lexicon.ts: change those. */\nexport const PACKED_LEXICON =\n  '${packed}'\n`,
)
