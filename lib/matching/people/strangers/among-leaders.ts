/** Leaders of old whose surname somebody of the dataset has too stand among others: "Attlee, Wilson and Blair". */
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { AND, TO } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore } from '../../words/writing.ts'

/** Who led the party, or the country, before anybody of the dataset. */
const LEADERS = hashesOf(
  'asquith attlee baldwin bevan blair callaghan chamberlain churchill disraeli gaitskell gladstone hardie heath lansbury macmillan snowden thatcher',
)

/** "Attlee, Wilson", "from Wilson to Blair", "Heath and Wilson" @param from the surname's first word. */
export function isAmongLeaders(tokens: Tokens, from: number, to: number): boolean {
  const isLeader = (word: number) => LEADERS.has(tokens.hash[word] ?? 0)
  const links = (word: number) => tokens.hash[word] === AND || tokens.hash[word] === TO
  return (
    (isLeader(to + 1) && gapBefore(tokens, to + 1) === GAP.comma) ||
    (isLeader(from - 1) && gapBefore(tokens, from) === GAP.comma) ||
    (isLeader(to + 2) && links(to + 1)) ||
    (isLeader(from - 2) && links(from - 1))
  )
}
