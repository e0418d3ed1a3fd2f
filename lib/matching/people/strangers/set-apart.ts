/** Words beside a full name that set somebody apart from the one whom readers know: "not the MP", "for the politician see". */

import { matchesAt, textAfter, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'

/** "If you mean the Sophie Wilson who fought Rother Valley": ours, of two. */
const WHO_STOOD =
  / who (?:fought|stood|ran (?:for|against|as)|was elected|sat|lost (?:the seat|by)|won the seat|contested|(?:is|was|has been) (?:once |later |then |now )?(?:(?:the|an?|our) )?(?:former )?(?:MP|MSP|MEP|[Cc]ouncillor|Labour)|[^.?!]{0,50} is the same (?:person|one|woman|man))\b/y
/** "who was rector", "who is a councillor": to what one is elected, and of which there are so many that nobody is known for it alone; not long ago. */
const WHO_HELD =
  / who (?:is|was|became|used to be|got (?:to be|elected))(?: (?:once|now|then|our|your|the|an?|their|my))* (?:(?:[Ll]abour|[Ss]hadow|[Dd]eputy|former|local|city|county|town|council|party|youngest|first) )*(?:MP|MEP|MSP|mp|councillor|cllr|rector|candidate|whip|general secretary)\b(?![^.?!]*\b1[5-9]\d\d\b)/y
/** "the Sophie Wilson" is who stood somewhere, or was elected. @param to the name's last word. */
export const isWhoStood = ({ text, end }: Tokens, to: number) =>
  matchesAt(WHO_STOOD, text, end[to] as number) || matchesAt(WHO_HELD, text, end[to] as number)

const THE_BEFORE = /\b[Tt]he $/
/** "The Sophie Wilson who was Labour’s candidate": of two, and the page is of the other unless it says so. */
export const isTheOneWhoStood = (tokens: Tokens, from: number, to: number) =>
  isWhoStood(tokens, to) && THE_BEFORE.test(textBefore(tokens.text, tokens.start[from] as number, 5))

/** "nor has the Sophie Wilson of the Keighley stage", "not the Peter Wheeler of rugby" */
const NOR_THE = /\b(?:nor|neither|not)\b(?: [a-z]+)? the $/i
export const isOneOfSeveral = ({ text, start }: Tokens, from: number) =>
  NOR_THE.test(textBefore(text, start[from] as number, 20))

/** "For the designer of microprocessors see": of whom the page is not. */
const ELSEWHERE =
  /(?:^|[.!?] )For (?:the|an?) (?:[A-Za-z-]+ )?(?!member|minister|leader|councillor|mayor|campaign|former|paper|letter|other)[a-z]+(?:er|or|ist|ian|ress|man)\b[^.!?]{0,60} see $/

/** The page sends readers of somebody else to another page: of one whose work no politician has. */
export const isElsewhere = ({ text, start }: Tokens, from: number) => ELSEWHERE.test(text.slice(0, start[from]))

/** "Liam Byrne (not the MP)", "a Liam Byrne who was not the MP" */
const NOT_THE =
  /(?:,|,? \(| –|,? who (?:is|was)) ?(?:no, )?(?:of course )?not (?:to be confused with )?(?:the|that) (?:[\w’-]+ ){0,2}(?:MP|politician|councillor|candidate|minister|one)\b/y

/** It is said right after the name that it is not the politician. */
export const isNotThe = ({ text, end }: Tokens, to: number) => matchesAt(NOT_THE, text, end[to] as number)

/** "Sophie Wilson is a hero, and no, not the Rother Valley Sophie Wilson": the same name again, of which the first is told. */
const NOT_OURS =
  /[^.?!\n]{0,60}\bnot (?:the|that|our|your) (?:[A-Z][\w’-]*(?: [A-Z][\w’-]*){0,3}|MP|politician|councillor|candidate|Labour one)/y

/** After it the name stands once more, and it is that one who is known. */
export function isNamedAgain({ text, start, end }: Tokens, from: number, to: number): boolean {
  NOT_OURS.lastIndex = end[to] as number
  const said = NOT_OURS.exec(text)?.[0] ?? ''
  return said.endsWith(` ${text.slice(start[from], end[to])}`)
}

/** "may refer to", "or Andrew Hull may mean", "is the name of several people", "(disambiguation)" */
const MAY_REFER =
  /(?:,? (?:or|and) (?:[A-Z][\w’.-]*,? ?){2,4})*(?: \(disambiguation\)|,? (?:(?:may|can|could|might) (?:also )?(?:refer to|mean|be) ?(?::|\n|$|one of|any of|several|the following|[a-z]+ (?:people|persons|things))|(?:may|can|could|might) (?:also )?refer to\b|is (?:the name of|a name (?:shared by|of)|shared by)(?: (?:several|two|three|four|five|a number of|the following|these|more than one)\b| ?:)))/y

/** It is the name of which an encyclopaedia's page lists the bearers, and nobody's yet. @param to the name's last word. */
export const isSharedName = ({ text, end }: Tokens, to: number) => matchesAt(MAY_REFER, text, end[to] as number)

/** "I thought it was about Peter Wheeler": whom the page is about is another. */
const TAKEN_FOR =
  /\b(?:thought|assumed|hoped|expected) (?:this|it|that|you|the (?:thread|page|article|title|headline)) (?:was|were|is|meant|would be|to be|might be|had to be) (?:(?:about|on|going to be about|for|of|from) )?(?:the )?$/i
/** "For the Labour candidate, see Sophie Wilson (politician)", where the page is about another. */
const SEE_POLITICIAN =
  /\bFor (?:the|an?) (?:[^.!?]{0,60} )?(?:politician|councillor|mp|mep|candidate|mayor|trade unionist|activist|minister|peer|party official)\b[^.!?]{0,60}\bsee (?:also )?$/i
/** Characters before a name in which these are looked for. */
const HATNOTE = 150

/** The words before the name say of whom the page is not, or where to read of the politician. */
export function isSetApart({ text, start }: Tokens, from: number): boolean {
  const before = textBefore(text, start[from] as number, HATNOTE)
  return TAKEN_FOR.test(before) || SEE_POLITICIAN.test(before)
}

/** "no, different Jo. that ones Joanne Bird": who asked had another in mind. */
const THE_OTHER_ONE =
  /\b(?:different|another|other|wrong) (?:one|person|woman|man|lady|bloke|[A-Z][\w’'-]+)\b[^.!?]{0,12}[.,;!–—-]+ ?(?:no,? )?(?:that|this|it)(?: one)?(?:[’']?s| is| was) $/i

/** The words before the name say that it is not who was spoken of. */
export const isTheOtherOne = ({ text, start }: Tokens, from: number) =>
  THE_OTHER_ONE.test(textBefore(text, start[from] as number, 70))

/** "whose name is", "a dentist called", "is also": nobody is introduced by an initial who is known by the whole name. */
const CALLED_TOO = /\b(?:(?:names? (?:is|was)|named|called|by the name of)(?: also)?|(?:is|was) also(?: an?)?) $/i
const IS = /\b(?:is|was|are|were) (?:an? )?$/i
const TOO = /^,? (?:as well|too)\b/i

/** "My dentist is J. Bird too": an initial and a surname that somebody else has. */
export function isCalledToo(text: string, start: number, end: number): boolean {
  const before = textBefore(text, start, 24)
  return CALLED_TOO.test(before) || (IS.test(before) && TOO.test(textAfter(text, end, 12)))
}
