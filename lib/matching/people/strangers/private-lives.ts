/**
 * What stands beside a name that many have and is said of no politician: a subject of study, a post in a firm or an office,
 * letters after the name, children, a signature for somebody. Patterns, tried at full names alone.
 */

import * as WORD from '../../lexicon/kinds.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { matchesAt, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, kindsAt, lettersOf } from '../../words/writing.ts'

/** What is studied, in full or shortened. Of politics politicians are said to have taken a degree as well. */
const SUBJECT =
  '(?:Chem(?:istry)?|Phys(?:ics)?|Biol(?:ogy)?|Biochem(?:istry)?|Maths?|Mathematics|Hist(?:ory)?|Geog(?:raphy)?|Geol(?:ogy)?|Econ(?:omics)?|Phil(?:osophy)?|Psych(?:ology)?|Sociol(?:ogy)?|Theol(?:ogy)?|Eng(?:lish|ineering)?|Lit(?:erature)?|Ling(?:uistics)?|Law|Med(?:icine|ics)?|Mus(?:ic)?|Arch(?:itecture|aeology)?|Drama|Classics|French|German|Spanish|Nursing|Dentistry|PPE|Comp(?:uter|uting)?\\.? ?Sci(?:ence)?|(?:Fine )?Art|Anthropology)'
const YEAR =
  '(?:(?:[1-5](?:st|nd|rd|th)|first|second|third|fourth|fifth|final)[- ]years?\\b|(?:year|yr|form|class) \\d{1,2}\\b)'
const DEGREE = '(?:[BM]\\.?A|B\\.?Sc|M\\.?Sc|MEng|BEng|LL\\.?[BM]|MPhil|MBA|PGCE|MBChB|BVM&S|BVSc|BDS)\\b'
/** "Andy Hull (Chem.)", "Sophie Wilson (Physics, 2nd year)", "Liam Byrne (Year 6)", "Ann Henderson, a second-year medical student" */
const STUDIES = new RegExp(
  ` \\((?:(?:${SUBJECT}\\.?(?: (?:&|and|with) ${SUBJECT}\\.?)?(?:,[^()]{1,30})?|(?:[^()]{1,25}, )?${YEAR}[^()]{0,30}|${DEGREE}[^()]{0,40})\\))|, (?:(?:an? )?${YEAR}|who (?:is|was) (?:reading|studying) [a-z]|(?:reading|studying) [a-z]+ at )|, an? (?:[a-z]+ ){0,2}(?:undergraduate|postgraduate|sixth-former|apprentice|trainee)\\b`,
  'iy',
)

/** Letters that scholars, officers and members of professions have, and those who were honoured. */
const LETTERS_AFTER =
  /,? (?:FRS|FRSE|FREng|FBA|Ph\.?D|DPhil|FRC[SP]\w*|MRCP|FRIBA|RIBA|FCA|ACA|ACCA|CEng|FI\w{2,4}E|MI\w{2,4}E|[MF]RICS|MRCVS|DSO|DFC|RN|[OMCDK]BE|BEM)\b(?! (?:MP|MEP|MSP|MS))/y

/** Fellows of learned societies, whatever else they were honoured with: "Sophie Wilson CBE FRS". */
const FELLOW = /,?(?: [OMCDK]BE,?)? (?:FRS|FRSE|FREng|FBA|FMedSci|FRAS|FRSC)\b/y

/** Nobody of the dataset is one. */
export const isFellow = ({ text, end }: Tokens, to: number) => matchesAt(FELLOW, text, end[to] as number)

/** "Dr Andy Hull (University of Swansea)", "Ann Henderson (SOAS)": where somebody teaches. A town alone would be a constituency too. */
const TEACHES =
  / \((?:[A-Z][^()]{2,40}, )?(?:(?:the )?University of [A-Z]|University College|(?:[A-Z][\w’']+ ){1,3}(?:University|College|Polytechnic|Infirmary|Hospital)\b|(?:SOAS|LSE|UCL|KCL|QMUL|UEA|UCLan|UWE|ETH|CNRS|MIT)\b)[^()]{0,40}\)/y
/**
 * "Sophie Wilson Professor of labour law, University of Kent", "Liam Byrne, Historian, …": how signatories are told. Think tanks have
 * fellows too; politicians are visiting professors and honorary fellows, and rectors.
 */
const SCHOLAR_AFTER =
  /,? (?:(?:[Ee]meritus|[Ss]enior|[Aa]ssociate|[Aa]ssistant|[Pp]rincipal) )?(?:(?:[Pp]rofessor|[Ll]ecturer|[Rr]eader|[Tt]eaching [Ff]ellow)(?: (?:[Ee]merit(?:us|a) )?(?:of|in|at) [A-Za-z]|,? [A-Z]|[,;.]|$)|(?:[Pp]oet|[Nn]ovelist|[Hh]istorian|[Pp]laywright|[Cc]omposer|[Ss]culptor|[Aa]rchitect|[Vv]icar|[Hh]eadteacher|[Bb]iochemist|[Pp]hysicist|[Mm]issionary|[Bb]otanist|[Mm]idwife|[Ss]urgeon|[Aa]naesthetist|[Pp]sychiatrist|GP)(?: and [a-z]+)?(?:,(?! (?:M[PS]|MSP|M[LE]P|and|who)\b)|;|\.?$))/y
/** "Peter Wheeler, Policy Chair, Federation of Small Businesses": what somebody is in a body that no politician speaks for. */
const OF_BODY =
  /,? (?:the )?(?!(?:[Ll]ord )?[Rr]ector\b)[A-Z][\w-]+(?: (?:[A-Z&][\w-]*|and|of|for|the)){0,4}, (?:the )?(?:[A-Z][\w’'-]+ (?:& |and )?){0,4}?(?:Chambers? of (?:Trade|Commerce|Shipping)|Federation of Small|Institute of|Confederation of|Association of|Royal (?:College|Society|Institut)|University|College|Hospitals?|NHS|Housing|Ltd|Limited|plc|PLC|LLP|Group|Police|Constabulary|Bank|Building Society|Hotels?|Museums?|Theatre|Gallery|School|Academy|Water|Railways?|Airport)\b/y

const WHOSE = "(?:(?:the|our|its|their|his|her|my|an?|(?:the )?[\\w-]+(?: [\\w-]+){0,2}[’']s) )?"
/** Posts to which one is appointed. What parties have too (officers, secretaries, organisers, chairs) is not here. */
const POST =
  '(?:chief executive|(?:deputy |assistant |acting |interim )?(?:head(?= of\\b)|director|manager|chief(?! (?:secretary|whip))|boss|superintendent|supervisor|foreman|surveyor|inspector|warden|curator|archivist|librarian|registrar|bursar|receptionist|accountant|auditor|caretaker|groundsman|consultant|matron|headteacher|verger|organist|(?:planning|highways|housing|conservation|environmental health|trading standards|probation|police|fire|safety|licensing|welfare rights) officer))'
/** "Peter Wheeler, head of highways", "Liam Byrne, general manager" */
const POST_AFTER = new RegExp(`(?:,| –| -| \\() ?${WHOSE}(?:[a-z-]+ ){0,3}?${POST}\\b[^.,;:()]{0,45}`, 'iy')
/** "the council’s highways chief, Peter Wheeler", "Head of catering Jo Bird" */
const POST_BEFORE = new RegExp(
  `(?:(?:^|[.?!:] |\\b(?:by|to|from|and) )(?:the )?[Hh]ead of [a-z]+(?: and [a-z]+| [a-z]+)?|(?:[Tt]he|[Oo]ur|[Ii]ts|[Tt]heir|[’']s) (?:[a-z-]+ ){0,3}${POST}(?: of [a-z]+)?),? $`,
)
/** A post in politics. */
const OF_POLITICS =
  /\b(?:labour|campaign|polic(?:y|ies)|part(?:y|ies)|elect|members?\b|membership|leader|minister|mps?\b|union|politic|organis|communicat|strateg|press|media|think ?tank|region|momentum|momentum’s|northern|southern|field|general secretary|whip|parliament)/i

const CHILD =
  '(?:(?:great-)?(?:step|grand|god)?(?:son|daughter|child|children)s?|twins|niece|nieces|nephew|nephews|(?:step|grand|god)?(?:mother|father|parents?))'
/** "survived by her children, Alan and", "Their son", "leaves her husband,", "In 1956 she married" */
const KIN_BEFORE = new RegExp(
  `(?:\\b(?:survived by|leaves|leaving) (?:his|her|their|an?|\\w+)(?: \\w+){0,2}(?: (?:husband|wife|widow|widower|partner|brothers?|sisters?|${CHILD}))\\b[^.!?;:]{0,50}|\\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y|[Oo]ur) (?:[a-z]+ )?${CHILD}[,:]?(?:,? (?:and )?[A-Z][\\w’-]+){0,5}(?:,| and)?|\\b(?:[Hh]e|[Ss]he|[Ii]) (?:had )?(?:first )?(?:married|wed)) $`,
)

/** "Signed on behalf of the trustees:", "Yours faithfully,", "Minutes taken by": in whose name is not told. */
const SIGNED_FOR =
  /(?:\b[Ss]igned (?:and dated )?(?:on (?:(?:its|their|our|the [a-z]+[’']s?) )?behalf(?: of [^.:;]{2,40})?|for (?:and on behalf of )?the [^.:;]{2,40}?)(?:,? by|:)|\b[Yy]ours (?:sincerely|faithfully|truly),?|\b(?:[Mm]inutes|[Nn]otes|[Aa]ccounts) (?:(?:taken|kept|prepared|drawn up) )?by) ?$/

/** "Thanks to the staff of the People’s History Museum, above all", "our nurses, among them" */
const STAFF_BEFORE =
  /\b(?:staff|librarians|archivists|curators|volunteers|nurses|teachers|technicians|caretakers|cooks|stewards) (?:(?:of|at|in|from) [^.!?;]{3,60}|here)?, (?:(?:and )?above all|especially|(?:and )?in particular|particularly|notably|not least|including|among them)(?: to)? $/

/** Characters before a name that are looked at. */
const BEFORE = 120

/**
 * What stands beside the name is of somebody with a private life, and no post in politics.
 * @param from the name's first word and its last.
 */
export function isPrivate(tokens: Tokens, from: number, to: number): boolean {
  if (!(kindsAt(tokens, to) & WORD.surname)) return false
  const { text, start, end } = tokens
  const after = end[to] as number
  if (matchesAt(STUDIES, text, after) || matchesAt(LETTERS_AFTER, text, after) || hasPostAfter(tokens, to)) return true
  if (isOfBody(text, after)) return true
  const before = textBefore(text, start[from] as number, BEFORE)
  if (KIN_BEFORE.test(before) || STAFF_BEFORE.test(before) || SIGNED_FOR.test(before)) return true
  const post = POST_BEFORE.exec(before)
  return post !== null && !OF_POLITICS.test(post[0])
}

/** Who teaches or writes, and signs so. */
export function isScholar({ text, end }: Tokens, to: number): boolean {
  const after = end[to] as number
  return matchesAt(TEACHES, text, after) || matchesAt(SCHOLAR_AFTER, text, after)
}

/** Of which of them politicians are, and speak for. */
const OF_PUBLIC_LIFE =
  /\b(?:Labour|MP|MEP|MSP|MS|Unions?|Councillor|Cllr|Mayor|Minister|Parliament\w*|All-Party|APPG|Committee|Commission|Campaign|CLP|Trades|Shadow|Unite|Unison|UNISON|GMB|PCS|Momentum|Progress|Compass|Mainstream|Cabinet|Council)\b/

function isOfBody(text: string, after: number): boolean {
  OF_BODY.lastIndex = after
  const said = OF_BODY.exec(text)?.[0]
  return said !== undefined && !OF_PUBLIC_LIFE.test(said)
}

function hasPostAfter(tokens: Tokens, to: number): boolean {
  POST_AFTER.lastIndex = tokens.end[to] as number
  const post = POST_AFTER.exec(tokens.text)?.[0]
  if (post === undefined || OF_POLITICS.test(post)) return false
  // "director of Compass": of a group of the dataset, or of something of a name like it.
  const last = (tokens.end[to] as number) + post.length
  for (let at = to + 1; at < tokens.count && (tokens.end[at] as number) <= last; at++) {
    if (kindsAt(tokens, at) & WORD.party) return false
    if (gapBefore(tokens, at) === GAP.sentence) break
    if (lettersOf(tokens, at) !== LETTERS.lower && tokens.lookUp(tokens.hash[at] as number) >= 0) return false
  }
  return true
}
