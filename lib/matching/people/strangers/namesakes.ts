/** Words right beside a surname alone with which somebody else of the name is told apart. Patterns, tried at surnames alone. */
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import { anyOf, matchesAt, textAfter, textBefore } from '../../words/patterns.ts'
import type { Tokens } from '../../words/tokens.ts'
import { kindsAt } from '../../words/writing.ts'
import { isWhoStood } from './set-apart.ts'

/** "Anna, born", "née"; "formerly" is also said of what somebody was, so that nothing may follow that would be theirs. */
const MAIDEN = /(?:^|[\s,(])(?:born|n[eé]e|(formerly|previously)) $/i
/** What stands right after a surname that is somebody else's, or a thing's. */
const ANOTHER = anyOf(
  [
    // "Byrne (surname)"
    / \((?:surname|family(?: name)?|clan|name|disambiguation)\)/,
    // "Mr Byrne (no relation)", but not "no relation of": that says who the other one is
    / ?[,(–—] ?(?:\d{4}[a-z]?, |[A-Z][a-z]+,? (?:and )?)?(?:no relation|unrelated)\b(?! (?:of|to)\b)/,
    // "Stuart for a first name"
    / (?:for|as) (?:an?|his|her|its|their|my|your) (?:first|middle|given|christian) name\b/,
    // "Byrne Junior", "Peel Snr was there"
    /,? (?:senior|junior|[SJ]n?r)\b(?! (?!(?:is|was|has|had|at|who|said)\b)[a-z])/,
    // "Byrne père"
    / p[eè]re\b/,
    // "Peel, prosecuting, said"
    /, (?:prosecuting|defending|mitigating),/,
    // "McKay on loan"
    / on loan\b/,
    // "Reeves, a labrador"
    /(?:, | \()(?:an?|the) (?:[a-z-]+ )?(?:cat|dog|labrador|spaniel|terrier|puppy|pony|parrot|tortoise|rabbit|collie|poodle)\b/,
    // Who took a photo: "Reeves/PA"
    / ?\/ ?(?:PA|AP|AFP|Getty|Reuters|Rex|Alamy|Shutterstock)\b/,
    // "Peel and Sons"
    / (?:and|&) (?:sons|daughters?|bros|mortimer)\b/,
    // "McKay signs until 2023"
    / (?:signs|out) until (?:20\d\d|jan|feb|mar|apr|may|ju[nl]|aug|sep|oct|nov|dec|spring|summer|autumn|(?:the )?(?:new|next))/,
    // "Byrne goal sinks Hibs"
    / (?:late )?(?:double|strike|goal|winner) (?:s[ie]nks|seals|fires|earns|downs|rescues)\b/,
    // "the Stuart kings"
    / (?:kings?|queens?|monarch(?:s|y)?|dynasty|pretenders?)\b/,
  ],
  'iy',
)
/** What politicians do in their free time is not here: of that they are said to be too. */
const ANOTHER_KIND = anyOf(
  [
    // "Wheeler, a substitute, headed the winner"
    /, an? (?:[a-z-]+ )?(?:substitute|defender|striker|midfielder|winger|full-?back|goalkeeper|fly-half|scrum-half|hooker|flanker|bowler|seamer|spinner|batsman|wicketkeeper|jockey|linesman)\b/,
    // "Stuart coins"
    / (?:coins?(?! (?:an?|the|his|her|new|phrase|term)\b)|shillings?|guineas?|sovereigns?|sixpences?|pewter|masques?|miniatures?|portraits|furniture|tapestr(?:y|ies)|embroider(?:y|ies)|architecture|restoration)\b/,
    // "Pidcock is at the Tour de France"
    /(?:[’']s| is| was| will be)? (?:at|in|on|riding|racing|leading|wins|won) the (?:tour (?:de france|of (?:britain|flanders|spain|italy))|giro|vuelta|peloton)\b/,
    // "Ms Reeves, by which we mean the one from No 11"
    /, by (?:which|whom|that) (?:we|i) mean\b(?! (?:mr|the mp|the councillor))/,
  ],
  'iy',
)
/**
 * "a Mr Peel", "the late Ms Osamor"; "a certain Byrne", "the engineer, one Byrne": of whom the reader has not heard. "Is that the
 * same Byrne?": whoever asks means two. "the surname Peel": a name.
 */
const UNHEARD =
  /(?:^|[^\w’'-])(?:(?:an?|another|late) (?:certain )?(?:(?:mrs?|dr|prof|cllr)\.?|ms|miss)|a certain|the (?:very )?same|wrong|different|by the name of|surname(?: of)?|family name(?: of)?) $/i
/** "Henderson (2019)", "Byrne et al.", "(Peel 2014: 12)": who wrote a paper. Those whose surname is rare are cited as well. */
const CITED = / (?:et al\b|\((?:19|20)\d\d[a-z]?(?:: ?\d+(?:[–-]\d+)?)?\)|\((?:19|20)\d\d[a-z]?, )/y
const IN_BRACKETS = /,? (?:19|20)\d\d[a-z]?(?:: ?\d+(?:[–-]\d+)?)?[);]/y
/** "House of Stuart", "Clan Stuart", "the royal line of Stuart" */
const LINE = /\b(?:(?:[Hh]ouse|(?:royal|male|direct|ancient) line|dynasty) of|[Cc]lan) $/
/** "Rugby: Byrne kicks Leinster past Munster", in a row of links to other pages */
const SECTION =
  /(?:^|[|•·] ?)(?:in |more )?(?:sports?|match report|team news|player ratings|transfer news|final score|full[- ]time|football|non-league|cricket|rugby(?: union| league)?|cycling|tennis|golf|racing|boxing|snooker|darts|chess|athletics|hockey|netball|weather|motoring|gardening|recipes?): [^|•·.!?]*$/i
/** "from team 6, that is Byrne, previous question, wrong Byrne": the same name again, and that it was another. */
const WRONG_ONE = /[^.?!\n]{0,50}\b[Ww]rong /y

/** "Miss Henderson of Penrith (letter, Monday)": who writes to the editor is told by where from. */
const WRITES_IN = / of [A-Z][\w’-]+(?: [A-Z][\w’-]+)? \([Ll]etters?\b/y

function isToldWrong(text: string, start: number, end: number): boolean {
  WRONG_ONE.lastIndex = end
  const said = WRONG_ONE.exec(text)
  return said !== null && text.startsWith(text.slice(start, end), end + said[0].length)
}

/** "No, not that Byrne." */
const NOT_THAT = /\bnot that $/i
/** "the engineer, one Byrne"; not "two brothers, one Byrne, the other …". */
const ONE = /[,(–—] ?one (?:[A-Z]\w*\.? )?$/
const COUNTED = /\b(?:two|three|four|both|pair|couple|brothers|sisters)\b/i
/** "Bolton, who has nothing to do with Bolton": not the one of whom that is said. */
const UNRELATED = /\b(?:nothing to do with|(?:relation|relative|related|unrelated) (?:of|to)|confused with) $/i
/** "The McKay who won the race", and not who was named before. */
const THE = /(?:^|[^\w’'-])the $/i
const WHO = / who(?:se)?\b/y
/** "Is that the Linnegar who lost by 16,000?": who asks takes her for the one who is known. */
const IS_THAT = /\b(?:is|was|isn[’']?t|wasn[’']?t) (?:(?:this|that|it|he|she) )?(?:not )?the $/i
/** "Which Wilson was Prime Minister?": of several, and the answer says which. */
const WHICH = /(?:^|[.?!:“"‘] ?)Which $/
const ASKS = / (?!Lords?\b)[a-z][^.?!]{2,90}\?/y
/** "Is this Mrs Osamor from the law centre? No, her daughter." */
const ASKED = /\b(?:is|was) (?:this|that|it|he|she)(?: the)?(?: (?:mrs?|dr)\.?| ms| miss)? $/i
const NO = / (?:from|of|who|that|the|at) [^.?!]{1,40}\? \W?(?:no|nope|nah)\b/iy
/** What stands right before the name in any pattern that looks before it, new ones included: mostly none needs to be tried. */
const LAST_WORDS = hashesOf(
  'mr mrs dr prof cllr ms miss certain same wrong different surname name of clan one that to with the this it he she born nee formerly previously which',
)
const ONE_BEFORE = hashWord('one')

/** @param from the name's first word and its last. */
export function isNamesake(tokens: Tokens, from: number, to: number): boolean {
  const start = tokens.start[from] as number
  const end = tokens.end[to] as number
  const { text, hash } = tokens
  if (isCited(tokens, from, to)) return true
  const isLed = from > 0 && (LAST_WORDS.has(hash[from - 1] as number) || hash[from - 2] === ONE_BEFORE)
  if (isLed && isToldApart(tokens, from, to)) return true
  return (
    isToldWrong(text, start, end) ||
    matchesAt(ANOTHER, text, end) ||
    matchesAt(WRITES_IN, text, end) ||
    matchesAt(ANOTHER_KIND, text, end) ||
    SECTION.test(textBefore(text, start, 80))
  )
}

function isCited(tokens: Tokens, from: number, to: number): boolean {
  if (!(kindsAt(tokens, to) & WORD.surname)) return false
  const { text } = tokens
  const end = tokens.end[to] as number
  if (matchesAt(CITED, text, end)) return true
  return /[(;]/.test(textBefore(text, tokens.start[from] as number, 2)) && matchesAt(IN_BRACKETS, text, end)
}

/** By the words before the name. */
function isToldApart(tokens: Tokens, from: number, to: number): boolean {
  const { text } = tokens
  const start = tokens.start[from] as number
  const end = tokens.end[to] as number
  const before = textBefore(text, start, 60)
  const owns = /^[’']s/.test(textAfter(text, end, 2))
  if (UNHEARD.test(before) || (LINE.test(before) && !owns) || (ONE.test(before) && !COUNTED.test(before))) return true
  if (NOT_THAT.test(before) && /^(?:[.,;:!?)”’]|$)/.test(textAfter(text, end, 1))) return true
  if (UNRELATED.test(before) && before.includes(text.slice(start, end))) return true
  if (THE.test(before) && matchesAt(WHO, text, end)) return !(IS_THAT.test(before) && isWhoStood(tokens, to))
  if (WHICH.test(before) && matchesAt(ASKS, text, end)) return true
  if (ASKED.test(before) && matchesAt(NO, text, end)) return true
  const maiden = MAIDEN.exec(textBefore(text, start, 14))
  return maiden !== null && (!maiden[1] || /^(?:[,.;)]|$)/.test(textAfter(text, end, 1)))
}
