/** Words beside a surname that is a town's name too which only the town has: how it votes, who wins it, what stands in it. */
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import { anyOf, textAfter, textBefore } from '../../words/patterns.ts'
import { S } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, kindsAt } from '../../words/writing.ts'

const STAYS = hashesOf('voted votes stayed stays turned went goes gone remained remains became')
const WINS = hashesOf('win won hold held lose lost gain gained take took retain retained regain regained')
const PARTIES = hashesOf('labour conservative conservatives tory tories reform ukip leave red blue they we party')
const THINGS = hashesOf(
  'hall guildhall docks harbour port station hospital hospitals university schools streets street centre market council minster cathedral seafront pier residents voters mps suburbs outskirts',
)

/** @param from the name's first word and its last. */
export function isTown(tokens: Tokens, from: number, to: number): boolean {
  const { hash, text, start, end } = tokens
  const next = to + 1
  const isParty = (at: number) => PARTIES.has(hash[at] ?? 0)
  // "Hull stayed Labour"; but "Hull stayed Labour leader".
  if (STAYS.has(hash[next] ?? 0) && isParty(next + 1)) return endsPhrase(tokens, next + 1)
  // "Hull’s docks", "Bolton’s three MPs"; but "Burnham’s hospital visit".
  if (hash[next] === S)
    for (let at = next + 1; at < next + 3; at++) if (THINGS.has(hash[at] ?? 0) && endsPhrase(tokens, at)) return true
  // "Labour won Bolton", "The Tories have narrowly lost Hull"
  const isWon = WINS.has(hash[from - 1] ?? 0) && (isParty(from - 2) || isParty(from - 3) || isParty(from - 4))
  const after = textAfter(text, end[to] as number, 24)
  const before = textBefore(text, start[from] as number, 24)
  return (
    isWon ||
    GOES_ON.test(after) ||
    WARD.test(after) ||
    GLOSSED.test(textAfter(text, end[to] as number, 48)) ||
    BEFALLS.test(textAfter(text, end[to] as number, 48)) ||
    (WHERE.test(after) && IS.test(before)) ||
    TAKEN_FOR.test(before) ||
    RESULT.test(before) ||
    (SCORE.test(before) && /^ \d\b/.test(after))
  )
}

/** "isn’t Bolton where the count was?" */
const WHERE = /^ where\b/
const IS = /\b(?:is|was)(?:n[’']?t)? $/i
/** "I thought this was about Hull." */
const TAKEN_FOR = /\bthought (?:this|it|that) was about $/i

/** "Slough 1, Burnham 1"; "Cooper 1, Burnham 2" are first and second choice. */
const SCORE = /\b[A-Z]\w+ [02-9], $/
const RESULT = /\b[A-Z]\w+ \d[-–]\d $/

/** "voted to leave", "backed Brexit", "elected its first Green", "is Labour’s again", "14C", "1, Slough 1": what only towns do, are and have. */
const GOES_ON =
  /^ (?:on (?:sea|crouch)|voted to leave|(?:back|reject)(?:s|ed) (?:brexit|leave)|elect(?:s|ed) (?:two|three|its)|goes to the polls|KR|is labour.s again|\d+ ?°?C|\d[-–]\d|(?!1,? \S+ 2)\d,? [A-Z]\w+(?: [A-Z]\w+)? \d)\b/i

/** "Pat, Bolton NE" */
const WARD = /^ (?:N|S)\.?[EW]\b/
/** "Peel (the castle)" */
const GLOSSED =
  /^ \((?:the|a) (?:[a-z]+ ){0,2}(?:castle|town|city|river|village|place|port|harbour|island|street|suburb|borough|constituency|football club|club|team)\)/i
/** What befalls a town. */
const BEFALLS = anyOf(
  [
    // "goes straight into tier three", "was plunged into lockdown"
    /(?:go(?:es|ing|ne)?|went|move[sd]?|moving|put|placed|plunged|forced|return(?:s|ed)?) (?:straight |back |up |down )?(?:in)?to (?:tier|lockdown|level (?:\d|two|three|four)|local restrictions|special measures)/,
    // "entered lockdown"
    /enter(?:s|ed|ing)? (?:tier|lockdown|level \d)/,
    // "in lockdown", "is under water"
    /(?:in|under|out of|leav(?:es|ing)|exit(?:s|ing)) (?:tier|lockdown|level \d|local restrictions|curfew|water\b)/,
    // "braced for snow"
    /brac(?:ed?|es|ing) for (?:(?:more|heavy|flash) )?(?:snow|storm|flood|rain|gales|high winds|ice)/,
    // "is twinned with Bremen", "was hit by floods"
    /(?:twinned with|cut off by|hit by (?:floods|flooding|snow|a? ?storm))/,
    // "to get a new tram line"
    /get(?:s|ting)? (?:(?:a|its|new|first|second|more) ){1,3}(?:trams?|station|bypass|hospital|cinema|bus(?:es)?|cycle|arena|stadium|library)/,
  ],
  'i',
  '^ (?:(?:is|was|has|had|will|to|could|may|be|been) ){0,2}',
  '\\b',
)

/** No noun follows of which the word would be an attribute. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  const kinds = kindsAt(tokens, at + 1)
  return gapBefore(tokens, at + 1) >= GAP.comma || (kinds & (WORD.functional | WORD.linking)) !== 0
}
