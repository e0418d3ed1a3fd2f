/** Officers, clergy and others who are called by their rank: none of them is in the dataset. */

import { hashesOf } from '../../words/fold.ts'
import { matchesAt } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

/** Ranks and posts that stand before a name as titles do. */
export const UNIFORMED = hashesOf(
  'sgt sergeant pc dc inspector constable detective judge bishop canon father rev revd reverend captain capt corporal nurse lt lieutenant col colonel brigadier admiral commander marshal gp flt wpc dci dcs supt cpl pte rabbi imam',
)

const RETIRED = /,? \((?:ret[’']?d|rtd|retired|ret)\b/iy

/** "Peter Wheeler (retd)": how officers sign. */
export const isRetired = ({ text, end }: Tokens, to: number) => matchesAt(RETIRED, text, end[to] as number)
