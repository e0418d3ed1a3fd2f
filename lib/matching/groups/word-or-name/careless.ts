/** Groups' names that are words, written without their capitals: the syntax alone tells them from the words. */
import type { Candidate } from '../../block/candidate.ts'
import * as MARK from '../../block/marks.ts'
import { isNoun } from '../../block/verbs.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { MODAL, SPEAK, SPOKE } from '../../people/word-or-person/persons.ts'
import * as GAP from '../../words/gaps.ts'
import { anyOf, textAfter, textBefore } from '../../words/patterns.ts'
import { LABOUR } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, kindsAt } from '../../words/writing.ts'

/** What is joined or left is a group: "i joined", "was in". */
const JOINED =
  /(?:\b(?:join|(?:re)?joined|left|quit|ran|chaired)|(?:(?:^|[.!?] )|\b(?:i|he|she|we|they|you|who) )(?:was|were|am|im|been) in|used to be in|(?:backed|endorsed) by|wheres) $/i
/** "my daughter is in momentum": but things are in progress, and children in mainstream. */
const IS_IN = /\w (?:is|was|are|were) (?:now |still |also )?in $/i
const IN_PROGRESS = /progress|mainstream/i
/** "some one from momentum", "people from open labour", unlike "people from mainstream schools" */
const FROM = /(?:one|body|people|lot|bloke|m[ae]n|speaker) from $/i
/** "the members of progress", "mps in momentum": what a body has, and no progress. */
const THEIR_MEMBERS =
  /\b(?:members (?:of|in)|mps (?:of|in|from)|(?:founders?|chair(?:man|woman)?|directors?|treasurers?|trustees?|activists?) (?:of|in)|(?:paid-?up|card-?carrying) members? of) $/i
/** "members of progress in the plp" */
const IN_PARTY =
  /^ (?:in|on) (?:the |our |my |your )?(?:plp|party|commons|lords|(?:shadow )?cabinet|clp|nec|branch|labour|ward)\b/i
/** "members of progress whine that", unlike "members of progress committees" */
const VERB_OF_SEVERAL =
  /^ (?!\w*s )\w+ (?:that|because|when|about|at|to|how|if|like|over|an?|the|his|her|their|our|this|it|him|them|us)\b/i
/** Where the word goes on, it is a word: "left progress to others", unlike "left momentum in 2019". */
const GOING_ON = /^ (?:of|on|in|towards?|to)\b(?! (?:19|20)\d\d)/i
/** What a group does, has or is, and nothing that the word means. */
const ACTS = anyOf(
  [
    // "asked us", "tells me"
    /(?:sends?|sent|ask\w+|rang|invited|tells?|dropped|dumped|shafted|stitched) (?:me|us|him|her|it|them|every\w+)/,
    // "balloted its members"
    /(?!of|on|in|with)\w+ (?:its|their) (?:own )?members/,
    // "under a new name"
    /under an?(?:other)? (?:(?:new|different) )?(?:name|badge|banner)/,
    // "asking people to"
    /(?:asking|telling|urging|begging) (?:people|members|every\w+|us|me) to/,
    // "has been campaigning"
    /has been (?:saying|telling|asking|campaigning)/,
    // "used to ring me"
    /used to (?:knock|ring|phone|text|e?mail)/,
    // "speaks for nobody"
    /speaks? for (?!itself)/,
    // "only had two of its own people"
    /(?:\w+ )?(?:has|had) (?:\w+ ){0,3}own (?:people|members|candidates?|councillors|mps|list|slate)/,
    // "endorsed her", "had the money"
    /endorses|endorsed|texted|had the/,
    // "is who you ring"
    /(?:is|are|was|were) who (?:i|you|we|they)\b/,
    // "isnt a membership thing", "(the think tank)"
    /(?:(?:is|was)(?:n[’']?t)? an?|\((?:\S+ )?(?:the|an?)) (?:\w+ )?(?:think ?tank|group|faction|org\w*|membership|magazine|network|cult|sect|club|clique|primary|outfit)/,
    // "(the site)"
    /\((?:\S+ )?the (?:web ?site|site|petition|lot)/,
  ],
  'i',
  '^ ',
  '\\b',
)
/** "his momentum tells me": what somebody has is no body. */
const OWNED = /\b(?:his|her|their|my|our|your|the|this|an?) $/i
/** "i signed labour values this morning": no phrase is signed. */
const SIGNED = /\b(?:signed|(?:please |can |to |and )sign) (?:(?:up )?(?:to|for|at|on) )?$/i
/** "was labour first before akehurst", "is open labour through and through" */
const IS_ONE_BEFORE = /\b(?:was|were|is) (?:all )?$/i
const IS_ONE_AFTER =
  /^ (?:before (?!any|every|all|it|that|being|the|he|she|they|we)\w+|back then|through and through|till|until)\b/i
/** "momentum has lost all momentum", "compass lost its compass", "progress is against progress" */
const LOST_ITS =
  /^ (?:(?:ha(?:s|ve) )?lost|ha(?:s|ve) (?:no|run out of)|made|is (?:anything but|against)) (?:(?:all|any|its|the|real|no) ){0,2}(\w+)/i
/** "momentum likes corbyn", "compass fancies the greens" */
const TAKES_TO =
  /^ (?:(?:really|always|never|still|only) )?(?:(?:lik|lov|hat|loath|ador)es?|backs|backed|picked|fancies|prefers?|isn[’']?t about) (the )?/i
/** "they call it open labour": what only a name is. */
const CALLED = /\bcall(?:s|ed)? (?:it|themsel\w+) $/i
/** "Tags: selections · rebecca long-bailey · momentum" */
const TAG_BEFORE = /[·|,:] ?$/
const TAG_AFTER = /^(?:$| ?[·|,])/
const TAGS = /^(?:tags|topics)\b|·.*·/i
/** What is hardly said of a phrase: "open labour is in there as well", "red labour still exists", unlike "labour students had a vote". */
const ACTS_AS_NAMED =
  /^ (?:(?:is|was) (?:all )?(?:(?:in|behind) \w+|involved|on board|there) (?:as well|too|with)|(?:has|had|have) (?:an?|no|any|some) (?:power|say|vote|ballot|meeting|conference|stall|slate|rally)|still (?:exists?|meets?)|did (?:an?|two|three))\b/i
/** "open labour if you like reading groups", as an answer; "if you like" alone says nothing. */
const ADVISED = /^ if you (?:like|prefer|fancy) \w/i
/** "momentum people", "labour first and unison types" */
const FOLLOWERS =
  /^(?:[’']s)? (?:and \w+ )?(?:types|people|lot|fault|slate|ballot|endorsement|mob|gang|bros|cult|crowd|folk|hq|members?|activists|candidates|supporters|bloke|stooge)s?\b(?! of)/i
/** "the other open labour people", "those open labour types": no labour people are open. */
const OPEN_LABOUR = /^open\s/i
const DEFINED = /\b(?:the(?: other| whole| entire| usual)?|those(?: other)?|these|th?em|other|your|his|her) $/i
/** "he was a compass man", "more of a momentum person"; a progress man may be for progress */
const ONE_OF_THEM_BEFORE =
  /\b(?:was|is|am|be|been|were|of|you|he[’']?s|she[’']?s|i[’']?m|im|hes|shes) (?:such |always )?an? (?:big |proper |real |true )?$/i
const ONE_OF_THEM_AFTER = /^ (?:man|woman|person|lad|lass|girl|guy|boy|type|fella|bloke)\b/i
/** "labour first he was", as those say who put first what they mean. */
const FRONTED = /^ (?:he|she|they|him|her) (?:was|is|were|are)(?:[.,;!?]|$)/i
/** "does labour values have a view": of several values one would say "do". */
const DOES = /\bdoes(?:n[’']?t)? $/i
/** "labour values is growing by the hour" */
const IS_DOING =
  /^ (?:is|was|isn[’']?t|wasn[’']?t|has been) (?:still |already |only |just )?(?!being|nothing|something|anything|everything|missing|lacking|boring|interesting|changing|declining)[a-z]+ing\b/i
/** "and neither did labour students" */
const NEITHER = /\b(?:neither|nor) (?:did|do|does|have|had|will|can|are|were|is|was) $/i
/** "the momentum email", "every compass newsletter" */
const MAILS = /^ (?:e-?mails?|mailing list|newsletter|whatsapp|leaflets?)\b/i
/** "the momentum facebook page" */
const PAGES =
  /^ (?:facebook|fb|twitter|insta(?:gram)?|youtube|tiktok|telegram|slack|discord|reddit) (?:page|group|account|feed|channel|lot|post|admin)s?\b/i
const DEFINITE = /\b(?:the|that|this|every|an?other) $/i
/** "mainstream people", "young labour members" are phrases. */
const ADJECTIVE = /(?:mainstream|labour|students|values)$/i
const LINKED_BEFORE = /\b(?:and|plus|or|vs|nor|it (?:\w+ ){1,3}not) $/i
const LINKED_AFTER = /^ (?:and|plus|or|vs|nor)\b/i
/** Characters before and after a name that are looked at. */
const BEFORE = 32
const AFTER = 40

/** Where a clause begins: who acts in it stands there. */
const OPENING =
  /(?:^|[^\w\s’'] ?|\b(?:but|so|if|\w*cause|co[sz]|think|reckon|know|hope|until|when|lol|ffs|well|why|do|does|did|will|would|should|can|(?:ca|wo|do|\w*[ds])nt) )$/i
/** What comes after a name that ends its clause: nothing that the word would be an attribute of, or that there would be progress in. */
const ENDS =
  "(?:$|[^\\w\\s’'-]| (?:twice|again|any\\w*|then|now|too|wh\\w+|how|if|as (?:if|though)|but|for th\\w+|never|still|yet|so)\\b)"
/** "momentum are at it", "compass do something": a thing would take the singular; "momentum cant organise a raffle". */
const ACTS_AS_PEOPLE = new RegExp(
  `^ (?:are|were|have|don?t?|wants?|love|hate|(?:${MODAL})?(?:${SPEAK}|think)|${SPOKE}))\\b`,
  'i',
)
/** "what does progress even want" */
const WHAT_DO = /\bwhat(?:s| (?:is|are|do|does|did)) $/i
const UP_TO = /^ (?:even (?:mean|do|want)|up to|playing|want|think|say|know)\b/i
/** "where is momentum in all this?", "where were compass when it mattered": whoever should have come. */
const WHERE_ARE = /\bwhere(?:[’']?s|[’']?re| (?:is|are|was|were|have|has)) $/i
const IN_THIS =
  /^ (?:in (?:all )?(?:of )?this|on this|when (?:it|we|you|they|the members)\b|been (?:in|all|on|since|hiding)|hiding)/i
/** "half of mainstream are on here": a thing would take the singular. */
const MOST_OF = /\b(?:half|most|all|some|lots|many|none|loads) of $/i
const DO = /^ (?:are|were|have|think|want|hate|love|voted|left|joined|don[’']?t|aren[’']?t|weren[’']?t|haven[’']?t)\b/i
/** "labour first must be popping the prosecco", "momentum is fuming": a state of mind, or what people do for joy or grief. */
const ARE_MOVED =
  /^ (?:(?:must|will|would|might|gonna) (?:all )?be|is|was)(?: (?:all|so|absolutely|well|still|just|dead|proper))* (?:fuming|gutted|delighted|chuffed|buzzing|seething|raging|livid|thrilled|laughing|sobbing|celebrating|panicking|sulking|gloating|cheering|partying|popping|toasting|cracking open|over the moon|in (?:tears|bits|mourning)|furious|overjoyed|ecstatic|elated|terrified|embarrassed|ashamed|jealous|kicking themselves|wetting themselves|loving (?:it|this|that))\b/i
/** "they can count and momentum cant": what is said of somebody before, and no more of this one. */
const CANNOT =
  /(?:^|[\w’'] )(?!(?:it|this|that|which|things?) )[\w’']+ (can|could|will|would) (?:\w+ ){1,4}(?:and|but|while|whereas) # (?:(ca|wo)|(could|would))n[’']?t$/i
/** "was that momentum who heckled", "its compass with a new hat" */
const IT_IS = /\b(?:it(?: wa| i|[’']?)s|(?:is|was)(?:nt)? (?:it|that)|used to be) (?:just |only |still )?$/i
const AS_PEOPLE =
  /^ (?:who (?!cares|knows)|with an? (?:new|different|better|\w*hat|\w*cut|\w*logo)|all over again|and are now)/i
/** "compass used to be the only ones who cared", "momentum was the only reason i joined" */
const ARE_THE_ONES =
  /^(?: (?:always|still))? (?:used to be|were|are|was|is) the (?:only|first|last|same) (?:(?:ones|people|lot|crowd|bunch|folk) (?:who|to)|(?:time|place|reason) (?:i|we) (?:ever |even |went )?(?:knock|join|canvass|vot|rejoin|leaflet|volunteer|paid|renew)(?:ed|ing)?)\b/i
/** "asked momentum for permission", "gave momentum all six", "well done progress", "shes progress"; several words that nothing makes a phrase: "nobody on grassroots voice??" */
const TO_PEOPLE = new RegExp(
  `\\b(?:(?:ask\\w*|tell|told) # (?:for|to|about|if|why)|(?:give|gave|giving) # (?:all|my|our|\\W?\\d|a (?:tenner|fiver|penny|vote))|put # in charge|(?:(?:write|wrote) to|ask\\w*|e?mail\\w*|tell|told|blam\\w+|thanks?|well done|come on|shut up|bloody|f(?:\\*+|u?c?k)in\\w*|hates?|vot\\w+|oi|(?:sick|up|heard) (?:of|with)|(?:he|she|they)(?: a|[’']?)(?:s|re)|(quot(?:es?|ed|ing))|who (?:is|are|runs|funds|owns)|(on|in|from|with|by|about|of|to)(?! #,)) (?:all )?#${ENDS})`,
  'i',
)

/** "its corbyn this and momentum that" */
const THIS_AND = /\w this(?:,| and|, and) $/i
const THAT = /^ that\b/i

/** "those who labour first", "we must labour first": what is done first. */
export const isLabouring = ({ text, hash, start }: Tokens, from: number) =>
  hash[from] === LABOUR && LABOURING.test(textBefore(text, start[from] as number, BEFORE))

const LABOURING = /\b(?:who|to|we|they|you|must|should|shall|will|can|let us|let them) $/i

/** How sure the syntax is that a group is meant: not at all; if it is listed with another one; if the page has it; by itself. */
export const NO_GROUP = 0
const IF_LISTED = 1
export const IF_CLEAR = 2
const GROUP = 3

/** "I was in momentum", "momentum told us", "compass is a think tank"; "and labour first" if another group stands before. */
export function carelessName(tokens: Tokens, from: number, to: number): number {
  const { text, start, end } = tokens
  const name = text.slice(start[from], end[to])
  const before = textBefore(text, start[from] as number, BEFORE)
  const after = textAfter(text, end[to] as number, AFTER)
  const isNamed = from !== to
  if (JOINED.test(before)) return GOING_ON.test(after) ? NO_GROUP : GROUP
  const isAdjective = ADJECTIVE.test(name)
  const isOf = FROM.test(before) || (IS_IN.test(before) && !IN_PROGRESS.test(name) && !GOING_ON.test(after))
  if (isOf && !(isAdjective && isFollowedByNoun(tokens, to + 1))) return GROUP
  if (!isNamed && THEIR_MEMBERS.test(before) && isWholeOf(tokens, to, after, isAdjective)) return IF_CLEAR
  if (FOLLOWERS.test(after) && (!isAdjective || (OPEN_LABOUR.test(name) && DEFINED.test(before)))) return GROUP
  if (ACTS.test(after) && !OWNED.test(before)) return GROUP
  if (!isAdjective && !IN_PROGRESS.test(name) && ONE_OF_THEM_BEFORE.test(before) && ONE_OF_THEM_AFTER.test(after))
    return IF_CLEAR
  if (isNamed && /(?:^|[.?!:] |(?:^|[.\n])[A-Z][\w’.-]*(?: [A-Z][\w’.-]*){0,2} )$/.test(before) && FRONTED.test(after))
    return IF_CLEAR
  if (isNamed && SIGNED.test(before)) return GROUP
  if (isNamed && !isAdjective && IS_ONE_BEFORE.test(before) && IS_ONE_AFTER.test(after)) return GROUP
  if (!isNamed && !OWNED.test(before) && !/[’']s $/.test(before)) {
    if (LOST_ITS.exec(after)?.[1]?.toLowerCase() === name.toLowerCase()) return GROUP
    if (takesToSomebody(tokens, to, after) && (OPENING.test(before) || /\band $/i.test(before)))
      return after.includes(' about ') ? IF_CLEAR : GROUP
  }
  if (isNamed && name.endsWith('s') && DOES.test(before)) return GROUP
  if (isNamed && name.endsWith('s') && IS_DOING.test(after)) return IF_CLEAR
  if (isNamed && NEITHER.test(before) && /^(?:$|[^\w\s’'-])/.test(after)) return IF_CLEAR
  if (!IN_PROGRESS.test(name) && MAILS.test(after) && DEFINITE.test(before)) return GROUP
  if (!IN_PROGRESS.test(name) && PAGES.test(after) && DEFINITE.test(before)) return IF_CLEAR
  if (!isNamed || !name.endsWith('s')) {
    // What comes after the name is asked for first: it stands in one place, and mostly it is not there.
    if (DO.test(after) && MOST_OF.test(before)) return GROUP
    if (ACTS_AS_PEOPLE.test(after) && (isNamed || OPENING.test(before))) return GROUP
    if (!isNamed && UP_TO.test(after) && WHAT_DO.test(before)) return GROUP
    if (isNamed && (ACTS_AS_NAMED.test(after) || (before === '' && ADVISED.test(after)))) return GROUP
    const isStudents = name.endsWith('students')
    if (!isStudents && ARE_THE_ONES.test(after) && /(?:^|[.?!…] )$/.test(before)) return GROUP
    if (!isAdjective && AS_PEOPLE.test(after) && IT_IS.test(before)) return GROUP
    if (!isAdjective && !IN_PROGRESS.test(name) && IN_THIS.test(after) && WHERE_ARE.test(before)) return GROUP
    if (!isStudents && ARE_MOVED.test(after) && OPENING.test(before)) return GROUP
    if (!isAdjective && cannotEither(before, after)) return IF_CLEAR
    const told = TO_PEOPLE.exec(`${before}#${after}`)
    if (told && (told[1] || (told[2] ? isNamed : !isAdjective))) return IF_CLEAR
    if ((THAT.test(after) && THIS_AND.test(before)) || (isNamed && CALLED.test(before))) return IF_CLEAR
  }
  // "Tags: labour students, su elections"
  if (TAG_AFTER.test(after) && TAG_BEFORE.test(before) && TAGS.test(text)) return IF_CLEAR
  return LINKED_BEFORE.test(before) || LINKED_AFTER.test(after) ? IF_LISTED : NO_GROUP
}

function cannotEither(before: string, after: string): boolean {
  const ends = /^ \w+n[’']?t(?=$|[.?!,;…])/i.exec(after)
  const said = ends && CANNOT.exec(`${before}#${ends[0]}`)
  if (!said) return false
  const [, can = '', short = '', long = ''] = said
  return (
    { ca: 'can', wo: 'will' }[short.toLowerCase()] === can.toLowerCase() || long.toLowerCase() === can.toLowerCase()
  )
}

/** Whom it likes is somebody of the dataset, or a party. */
function takesToSomebody(tokens: Tokens, to: number, after: string): boolean {
  const taken = TAKES_TO.exec(after)
  if (!taken) return false
  let at = to + taken[0].trim().split(' ').length + 1
  if (taken[1]) return /^(?:greens|tories|lib dems|left|right|unions)\b/i.test(after.slice(taken[0].length))
  // "long-bailey"; "andy burnham" is no place
  const isWhole = (kindsAt(tokens, at) & WORD.given) !== 0
  if (isWhole || gapBefore(tokens, at + 1) === GAP.hyphen) at++
  const noSurname = isWhole ? WORD.functional : WORD.functional | WORD.english | WORD.place
  return tokens.lookUp(tokens.hash[at] as number) >= 0 && !(kindsAt(tokens, at) & noSurname)
}

/** "labour first is a good idea": what only a phrase is. @param to the name's last word. */
export const isIdea = ({ text, end }: Tokens, to: number) =>
  / (?:(?:is|was)(?:n[’']?t)?|(?:must|should|will|would|has to|can[’']?t|could) be) (?:an?|the|our|your|my|their|his|her) (?:\w+ )?(?:idea|slogan|motto|policy|principle|choice|rule|mantra|priority|watchword|message)\b/y.test(
    textAfter(text, end[to] as number, AFTER),
  )

/** No noun follows of which the word would be an attribute: "members of progress committees". */
function isWholeOf(tokens: Tokens, to: number, after: string, isAdjective: boolean): boolean {
  if (GOING_ON.test(after)) return IN_PARTY.test(after)
  if (!isFollowedByNoun(tokens, to + 1) || kindsAt(tokens, to + 1) & WORD.given) return true
  return !isAdjective && VERB_OF_SEVERAL.test(after)
}

function isFollowedByNoun(tokens: Tokens, at: number): boolean {
  return gapBefore(tokens, at) === GAP.space && isNoun(tokens, at, kindsAt(tokens, at))
}

/** Drops words that are no group's name after all: next to them stands none that is more than a word. */
export function dropUnlisted(text: string, candidates: Candidate[]): void {
  for (let i = candidates.length - 1; i >= 0; i--) {
    const one = candidates[i] as Candidate
    if (one.careless !== IF_LISTED) continue
    if (isLinked(text, candidates[i - 1], one) || isLinked(text, one, candidates[i + 1])) one.careless = GROUP
    else candidates.splice(i, 1)
  }
}

function isLinked(text: string, one: Candidate | undefined, next: Candidate | undefined): boolean {
  if (!one || !next || one.entity === next.entity || one.shape !== 'phrase' || next.shape !== 'phrase') return false
  const isName = ({ text: written, marks, careless }: Candidate) =>
    careless >= GROUP || !(marks & MARK.lower) || /\s/.test(written)
  if (!isName(one) && !isName(next)) return false
  return /^,? (?:and|plus|or|vs|nor|not) $/.test(text.slice(one.end, next.start))
}
