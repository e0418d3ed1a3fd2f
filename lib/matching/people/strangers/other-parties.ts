/** Who is said to be of another party: in brackets, before the name, after it, or in the next cell of a table. */

import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { matchesAt, textAfter } from '../../words/patterns.ts'
import { S } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { charAfter, charBefore, gapBefore, isAmong, isSmall, kindsAt } from '../../words/writing.ts'

/** Whoever belongs to one of these is not of the Labour Party. */
const OTHER_PARTIES = hashesOf(
  'con tory conservative conservatives ldem libdem liberal lib reform ukip brexit green greens snp plaid dup fg ff',
)

/** ", who was elected for Labour before", ", formerly of Labour": of another party now, and not always. */
const ONCE_LABOUR = new RegExp(
  `^(?: \\([^)]{2,30}\\))?,? (?:${[
    '(?:formerly|previously|once)(?: (?:of|in|with|an?))?(?: the)? Labour',
    'an? (?:former|ex-?) ?Labour (?!v)',
    '(?:who|having|until) [^.!?]{0,80}?(?:(?:elected|stood|sat) (?:for|as)(?: an?)? Labour',
    '(?:defected|resigned|expelled|suspended|switched|moved) from (?:the )?Labour',
    '(?:left|quit) (?:the )?Labour(?: [Pp]arty)?(?=[,.]| (?:in|over|last|before|after|to|and|this|at|for|when)\\b))',
  ].join('|')})(?![’'])`,
)
const TOLD_WITHIN = 140

/** "Kevin Peel (Con)", "Reform's Kevin Peel", "the Conservative councillor Kevin Peel". */
export function ofOtherParty(tokens: Tokens, from: number, to: number): boolean {
  if (ONCE_LABOUR.test(textAfter(tokens.text, tokens.end[to] as number, TOLD_WITHIN))) return false
  const after = to + 1
  if (charBefore(tokens, after) === 0x28 && isOtherParty(tokens, after)) return true
  if (charAfter(tokens, to) === 0x2c && matchesAt(OF_OTHER_PARTY, tokens.text, tokens.end[to] as number)) return true
  let at = from - 1
  if (at >= 0 && gapBefore(tokens, from) !== GAP.space) return false
  while (at > 0 && kindsAt(tokens, at) & (WORD.title | WORD.politics) && !isOtherParty(tokens, at)) at--
  if (tokens.hash[at] === S) at--
  if (tokens.hash[at] === PARTY) at--
  return isOtherParty(tokens, at) && !isSubject(tokens, at)
}

/** "the shadow Brexit secretary", "the Reform minister": what an office is for; but "the Brexit Party’s", "Reform councillor". */
function isSubject(tokens: Tokens, at: number): boolean {
  if (tokens.hash[at] === BREXIT) return tokens.hash[at + 1] !== PARTY
  return tokens.hash[at] === REFORM && isAmong(tokens, at + 1, OFFICES)
}

const BREXIT = hashWord('brexit')
const REFORM = hashWord('reform')
const PARTY = hashWord('party')
const OFFICES = hashesOf('secretary minister')

/** ", the Alliance member for East Antrim". */
const OF_OTHER_PARTY =
  /, (?:(?:the|an?|then|now) )?(?:former )?(?:Conservative|Tory|Lib(?:eral)? Dem(?:ocrat)?|Reform(?: UK)?|U[Kk][Ii][Pp]|SNP|Plaid(?: Cymru)?|DUP|UUP|SDLP|TUV|Alliance(?: Party)?|Sinn F[eé]in) (?:[a-z]+ )?(?:member|M[PS]|MEP|M[LS][AP]|AM|TD|candidate|[Cc]ouncillor|peer|mayor|leader|minister|spokes\w+)(?![\w’'])/y

function isOtherParty(tokens: Tokens, at: number): boolean {
  return at >= 0 && isAmong(tokens, at, OTHER_PARTIES) && !isSmall(tokens, at)
}

/** What a table of votes says in the next cell, or else in the one before: that somebody is of another party, of none, or of ours. */
export function partyInCells(cells: readonly string[]): 'other' | 'none' | 'labour' | null {
  const [before = '', after = ''] = cells
  if (LABOUR.test(after)) return 'labour'
  if (OTHER_PARTY.test(after) || OTHER_PARTY.test(before)) return 'other'
  if (INDEPENDENT.test(after) || INDEPENDENT.test(before)) return 'none'
  return LABOUR.test(before) ? 'labour' : null
}

const INDEPENDENT = /^\W*(?:ind(?:ep)?\.?|(?:local |an )?independent|no (?:party|description))(?: candidate)?\W*$/i

const OTHER_PARTY =
  /^\W*(?:the )?(?:(?:scottish |welsh |local |official )?(?:con(?:servatives?)?|tory|tories|greens?|lib(?:eral)?(?:[ -]?dem(?:ocrat)?s?)?|ld(?:em)?)|reform(?: uk)?|ukip|brexit|snp|plaid(?: cymru)?|dup|bnp|sdp|respect|referendum|tusc|workers|alba|trade unionist and socialist coalition)(?: (?:and unionist )?party)?(?: (?:of (?:britain|great britain|england and wales)|gb))?(?: candidate)?\W*$/i
const LABOUR = /^\W*(?:the |local |scottish |welsh )?lab/i
