/** Which words of a `context` tell the engine who is meant. */

import * as WORD from '../lib/matching/lexicon/kinds.ts'
import { wordKinds } from '../lib/matching/lexicon/words.ts'
import { foldWords, hashWord } from '../lib/matching/words/fold.ts'

/** Of these every other page on politics has one. */
const GENERAL =
  WORD.functional | WORD.linking | WORD.role | WORD.groupNoun | WORD.party | WORD.politics | WORD.needsCapital

/**
 * Whether an office, place or post says something where it stands beside a name: of `mayor` or `national executive committee`
 * every page on the party has a bearer. What stands in `beside` is not asked: it was put there for the engine.
 */
export const tellsWhoIsMeant = (context: string): boolean =>
  foldWords(context).some((word) => word.length > 4 && !(wordKinds(hashWord(word)) & GENERAL))
