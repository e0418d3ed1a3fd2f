/** Titles of articles that are cited: whose paper printed one tells which country’s body of the name it is about. */
import type { Tokens } from '../words/tokens.ts'

/** The rest of the title, to the end of the quotation, and what is said of where it stood. */
const SOURCE = /^[^“”"\n]{0,100}[”"»],?\.? ((?:in )?\(?[A-Z][^“”"\n]{3,70})/
/** The name stands in a quotation. */
const OPENED = /[“"«][^“”"\n]{0,60}$/
/** Papers of other countries, and cities whose name is given with a paper’s. */
const ABROAD =
  /\b(?:Melbourne|Sydney|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin|Auckland|Wellington|Christchurch|Dunedin|Hamilton|Dublin|Valletta|Oslo|Jerusalem|Tel Aviv|Kingston|Port of Spain|Bridgetown|New York|Chicago|Toronto|Lagos|Harare|Suva|(?:Sydney|Melbourne) (?:Morning )?Herald|Courier[- ]Mail|The Age|Herald Sun|Daily Telegraph \(Australia|The Australian|NZ Herald|New Zealand Herald|Otago Daily Times|Dominion Post|Evening Post|Stuff(?:\.co)?\.nz|The Press|RNZ|ABC News|Irish (?:Times|Independent|Examiner)|RTÉ|Times of Malta|Malta (?:Today|Independent)|Haaretz|Jerusalem Post|Times of Israel|Jamaica (?:Gleaner|Observer)|Dagbladet|Aftenposten|NRK)\b/
/** "The Press" of York, "the Wellington Journal", say what they are. */
const BRITISH = /\b(?:London|York|Shropshire|UK|Britain|Edinburgh|Glasgow|Cardiff|Belfast|Leeds|Manchester)\b(?! Times)/

/** “Young Labour votes for dry conference”, The Age, Melbourne, 1998. */
export function isCitedFromAbroad({ text, start, end }: Tokens, from: number, to: number): boolean {
  const source = SOURCE.exec(text.slice(end[to], (end[to] as number) + 180))?.[1]
  if (!source || !ABROAD.test(source) || (BRITISH.test(source) && !/New York/.test(source))) return false
  return OPENED.test(text.slice(Math.max(0, (start[from] as number) - 70), start[from]))
}
