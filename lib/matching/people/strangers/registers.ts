/** What lists of honours, minutes and exhibitions say of people: for what they were honoured, for which firm they came, what they made. */

import { matchesAt, textAfter, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

/** "Miss Jane Aitchison, Guider. For services to Girlguiding." */
const HONOURED = /(?:, [A-Z][^.;:]{2,80})?\. For (?:(?:voluntary|charitable) )?services to /y
/** What politicians are honoured for. */
const OF_POLITICS = /\b(?:politic|parliament|government|labour|trade union|democra|public service|equality|devolution)/i
const SERVICES = 160

/** Whoever is honoured for anything but politics. */
export function isHonoured({ text, end }: Tokens, to: number): boolean {
  const after = end[to] as number
  if (!matchesAt(HONOURED, text, after)) return false
  const services = textAfter(text, after, SERVICES).replace(/^.*?\. For /, '')
  return !OF_POLITICS.test(services.split('.', 1)[0] as string)
}

/** "Ms G. Bolton, The Peel Group", "Kevin Peel (Harworth Estates)": whom a firm has sent. */
const SENT_BY_FIRM =
  /(?:, | \()(?:(?:of|from|for|representing|on behalf of) )?(?:[Tt]he )?(?:[A-Z][\w’'-]* (?:& |and )?){1,4}(?:Group|Holdings|Ltd|Limited|plc|PLC|LLP|Ports|Estates|Properties|Developments?|Homes|Architects|Solicitors|Consult(?:ing|ants|ancy)|Associates|Surveyors|Engineers|Engineering|Investments|Energy|Airport|Builders|Contractors|Logistics|Construction)\b/y
/** Groups and holdings that are no firm's. */
const NO_FIRM =
  /\b(?:Labour|Momentum|Compass|Progress|Mainstream|Campaign|Tribune|Socialist|Liberal|Conservative|Green|Reform|Parliamentary|Council|Working|Steering|Women|Youth|Local|Members?|Users|Action|Friends|Advisory|Unite|Unison|UNISON|GMB)\b/

export function isSentByFirm({ text, end }: Tokens, to: number): boolean {
  SENT_BY_FIRM.lastIndex = end[to] as number
  const said = SENT_BY_FIRM.exec(text)?.[0]
  return said !== undefined && !NO_FIRM.test(said)
}

/** "Bronzes by", "a linocut by", "(both 1974), by", "music by": who made what is shown, played or sold. */
const MADE_BY =
  /(?:\b(?:bronzes?|etchings?|engravings?|watercolours?|oils|drawings?|sketches|linocuts?|lithographs?|woodcuts?|screenprints?|prints?|sculptures?|carvings?|ceramics|pots|jewellery|paintings?|murals?|tapestr(?:y|ies)|quilts?|mosaics?|installations?|canvas(?:es)?|still lifes|landscapes|watercolour|songs?|poems?|sonnets?|music|lyrics|words and music|score|libretto|costumes|choreography|lighting|sound design|illustrations?|illustrated|choreographed|composed|embroidered|sculpted|photography|novels?|screenplay|recipes?)(?: [a-z]+){0,2}|\((?:(?:both|all|each|circa|c\\.) ?)?(?:1[5-9]|20)\d\d\)),? by (?:(?:mrs?|ms|dr|the [a-z]+) )?$/i
const BEFORE = 70

/** @param from the name's first word. */
export const isMaker = ({ text, start }: Tokens, from: number) =>
  MADE_BY.test(textBefore(text, start[from] as number, BEFORE))

/** "its owner Tina McKay", "the dog’s proud owner, Kevin Peel" */
const OWNER =
  /(?:\b(?:his|her|its|their|whose)|[’']s) (?:[a-z]+ )?(?:owner|breeder|trainer|keeper|rider|skipper)s?,? $/i

export const isOwner = ({ text, start }: Tokens, from: number) =>
  OWNER.test(textBefore(text, start[from] as number, BEFORE))

/** "and, for the Mayor of the West Midlands, P. Wheeler", "on behalf of the Leader, Mr A. Hull": who comes in somebody's place. */
const IN_PLACE_OF =
  /\b(?:for|on behalf of|in place of|instead of|deputising for) the (?:Lord )?(?:Mayor|Leader|Minister|Secretary|Chair|Chief|Clerk|Speaker|Director|Deputy|Head|Dean|President|Bishop|Commissioner|Treasurer|Registrar)\b[^.,;:()]{0,40}[,:] (?:(?:[Mm]rs?|[Mm]s|[Dd]r|[Cc]llr|[Cc]ouncillor)\.? )?$/

export const isStandIn = ({ text, start }: Tokens, from: number) =>
  IN_PLACE_OF.test(textBefore(text, start[from] as number, 2 * BEFORE))

/** "Write to Jane Aitchison, education officer", "Bookings: Luke Akehurst, box office": to whom one turns in a museum, a school, a theatre. */
const TURN_TO =
  /(?:^|[.!?:;–—\n] )(?:(?:[Pp]lease )?(?:(?:[Ww]rite|[Aa]pply|[Ss]peak|[Tt]alk|[Rr]eply|[Ee]-?mail) to|[Cc]ontact|[Ee]-?mail|[Cc]all|[Rr]ing|[Aa]sk(?: for)?)|(?:[Bb]ookings?|[Ee]nquiries|[Cc]ontact|[Tt]ickets|[Dd]etails|[Ii]nformation|RSVP|[Ll]ost property)(?: (?:to|from))?:?) (?:(?:[Mm]rs?|[Mm]s|[Mm]iss|[Dd]r)\.? )?$/
const POST =
  /,? \(?(?:(?:the|our) )?(?:[a-z-]+ ){0,2}(?:(?:education|learning|schools|events|visits|bookings|outreach|exhibitions|collections|admissions|duty|safeguarding|reading|sales|visitor services) (?:officer|manager|team|assistant|co-?ordinator|lead)|box office|curator|archivist|librarian|receptionist|bursar|caretaker|registrar|head ?teacher|matron|warden|secretary to the (?:dean|head|trustees))\b/y

export const isTurnedTo = ({ text, start, end }: Tokens, from: number, to: number) =>
  TURN_TO.test(textBefore(text, start[from] as number, BEFORE)) && matchesAt(POST, text, end[to] as number)
