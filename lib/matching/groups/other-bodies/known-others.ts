/** Bodies of today and of the past that have a group’s name and are known by what they do: caterers, councils’ builders. */

import { type Candidate, keptHash } from '../../block/candidate.ts'
import * as MARK from '../../block/marks.ts'
import { OURS } from '../../block/told.ts'
import { hashWord } from '../../words/fold.ts'
import { textAfter, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { charBefore } from '../../words/writing.ts'
import { COMPASS, MAINSTREAM } from '../word-or-name/word-names.ts'

/** What Compass Group does, near whose bare name. */
const CATERING =
  /\b(?:cater(?:er|ers|ing)|canteens?|school (?:meals|dinners|lunches)|feeds (?:[\d,]+ |[a-z]+ )?(?:schools|pupils|children|hospitals|patients|students|workers|troops|prisoners|soldiers|offices|factories)|cleans (?:[\d,]+ )?(?:schools|hospitals|offices|wards)|serv(?:es|ing) (?:[\d,]+ |school )?(?:lunch(?:es)?|meals|dinners|breakfasts?|food)|vending machines?|dinner ladies|contract cleaners?)\b/i
/** The Mainstream of the eighties and nineties: "a group of moderate trade unionists called Mainstream". */
const OLD_MAINSTREAM = /\b(?:club|group|network|caucus|body) of (?:[a-z-]+ ){0,2}trade unionists\b/i
/** What a council’s direct labour organisation does, near its initials. */
const REPAIRS =
  /^(?:.{0,40}\bdirect labour\b|[^.!?]*\b(?:boilers?|plumb(?:er|ers|ing)|roof(?:s|er|ers|ing)?|gutters?|repairs (?:team|service|crew|van)s?|bricklayers?|joiners)\b)/i
const DOTTED_DLO = /^D\.L\.O$/
const DLO = hashWord('dlo')
/** Characters before and after a name that count as near it. */
const REACH = 60
/** With whom Compass Group bids, and whom nobody names beside a think tank. */
const CONTRACTORS =
  'Sodexo|Aramark|Serco|Capita|G4S|ISS|Mitie|Carillion|Elior|BaxterStorey|Bartlett Mitchell|Interserve|Amey|OCS|Medirest|Chartwells|Eurest|Whitbread|Greggs|Caterlink|Dolce'
/** Houses that publish in Scotland and London, as Mainstream did. */
const PUBLISHERS =
  'Polygon|Canongate|Birlinn|Luath|Faber|Bloomsbury|HarperCollins|Collins|Hodder|Headline|Hutchinson|Heinemann|Macmillan|Picador|Penguin|Random House|Secker|Chatto|Cape|Gollancz|Methuen|Routledge|Tuckwell|Saltire|Chambers|Weidenfeld'
const besides = (names: string) =>
  new RegExp(
    `\\b(?:${names})(?:,? (?:and|or|&)|,) (?:the )?@|@(?:,? (?:and|or|&)|,) (?:the )?(?:(?:[A-Z]\\w+, )*(?:[A-Z]\\w+,? (?:and|or|&) ))?(?:${names})\\b`,
  )
const BESIDE_COMPASS = besides(CONTRACTORS)
const BESIDE_MAINSTREAM = besides(PUBLISHERS)

/** What is said near the name is what one of these does, or was. @param at the name's last word */
export function isKnownOther(
  tokens: Tokens,
  from: number,
  at: number,
  { start, end, marks, told }: Candidate,
): boolean {
  const { text } = tokens
  const near = () => text.slice(Math.max(0, start - REACH), end + REACH)
  // The name itself as one sign.
  const marked = () => `${textBefore(text, start, REACH)}@${textAfter(text, end, REACH)}`
  const isOfMembers = (marks & MARK.groupAfter) !== 0
  switch (DOTTED_DLO.test(text.slice(start, end)) ? DLO : tokens.hash[at]) {
    case COMPASS:
      if (told !== OURS && BESIDE_COMPASS.test(marked())) return true
      return told !== OURS && !isOfMembers && CATERING.test(near())
    case MAINSTREAM:
      return OLD_MAINSTREAM.test(near()) || (told !== OURS && BESIDE_MAINSTREAM.test(marked()))
    case DLO:
      // Councils’ are in towns too: "the DLO in Leeds mends roofs".
      return !isOfMembers && charBefore(tokens, from) !== 0x28 && REPAIRS.test(textAfter(text, end, REACH))
    default:
      return false
  }
}

/** Councils have "the DLO"; the campaign is called DLO, as it is called Don’t Leave, Organise. */
export const isArticledDlo = ({ written, marks }: Candidate) =>
  written === keptHash(DLO) &&
  (marks & (MARK.determinerBefore | MARK.groupAfter | MARK.hyphenBacked)) === MARK.determinerBefore
