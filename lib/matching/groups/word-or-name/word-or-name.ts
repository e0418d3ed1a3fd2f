/** Wordings in which a group's name that is also a word, or a phrase, is one or the other. */

import { skipCo, skipOccasion } from '../../block/after-name.ts'
import * as MARK from '../../block/marks.ts'
import * as WORD from '../../lexicon/kinds.ts'
import { hashesOf, hashWord } from '../../words/fold.ts'
import * as GAP from '../../words/gaps.ts'
import * as LETTERS from '../../words/letters.ts'
import { textAfter, textBefore } from '../../words/patterns.ts'
import { AND, INDEFINITE, LABOUR, OF, S, THE } from '../../words/small-words.ts'
import type { Tokens } from '../../words/tokens.ts'
import { gapBefore, isAmong, isSmall, kindsAt, lettersOf, quotedAt } from '../../words/writing.ts'
import { hasOwnPart } from '../own-parts.ts'
import { isAdjectiveBefore } from './as-adjective.ts'
import { doesAsThingsDo, hasInitialsOf, isAsThingsAre, isSlogan, isSomebodysOwn } from './as-word.ts'
import { atSentenceStart, isPlainNoun } from './at-sentence-start.ts'
import { isOnlyOfBodies, isRatherOfBodies } from './only-of-bodies.ts'
import { capitalInside, capitalOfLabour } from './own-capital.ts'
import { isInMotion, isNameOfElse, isSaidToBeThem } from './said-to-be-them.ts'
import { COMPASS, DEVICES, FIRST, MAINSTREAM, MOMENTUM, PROGRESS, STUFF, VALUES } from './word-names.ts'

const BODY_NOUNS = hashesOf(
  'quiz social drinks picnic raffle hustings chair chairs conference committee slate officers officer representative representatives delegate delegates national activist election elections results canvass canvassing leafleting',
)
/** "made Progress", "there was Progress". */
const MAKING = hashesOf('make makes made making see seen there')
const SEEING = hashesOf('see seen')
/** "seen Progress, the Purple Book and Blue Labour come and go" */
const AMONG_NAMES = /^(?:,(?: (?:the|both))? [A-Z][\w’']*(?: [A-Z][\w’']*)*)+,? (?:and|or|then) (?:the )?[A-Z]/
/** "Putting Labour First would be wrong", unlike "put Labour First on the board". */
const AS_MOTTO =
  /^(?:\W?$|[^\w\s]| (?:would|will|is|was|must|should|could|can|means?|has|comes?|at last|again|now|says?|said|if|because|when)\b)/
/** "Momentum behind Burnham grows", "Momentum for a change builds" */
const BEHIND =
  /^ (?:behind|for|around|towards?|against) (?!its |now |years |months )(?:[\w’'-]+ ){1,5}(?:(?:gr[eo]w|buil[dt]|gather|stall|slow|swell|mount|ebb|shift)(?:s|n|ed|ing)?|(?:fad|increas|wan|evaporat|dwindl)(?:es|ed|ing)|picks up)\b(?! (?:its|their|his|her|the|a|an|up members)\b)/i
/** What stands after these is no subject. */
const COMPLEMENTED = hashesOf(
  'of to for on in about with from by into between against behind beyond towards around without',
)
/** Characters beside a name in which most of these are looked for. */
const REACH = 60
const OF_SEVERAL = hashesOf('are aren were weren have haven do don')
/** What is done by a site, of which values do little. */
const SITE_DOES = hashesOf(
  'hopes launches launched published asks asked called wants collected says said has had is was will would went began belongs',
)
const SECOND = /^(?:, (?:\w+ ){1,2}(?:second|last|third)| and then)\b/i
const ENDS_ED = /^ (?!accused|backed|urged)[a-z]+ed\b/i
/** Who is spoken of as a group's. */
const ITS_PEOPLE = hashesOf(
  'member members membership activist activists supporter supporters slate conference delegates rally itself who whose spokesperson spokesman spokeswoman organiser organisers',
)
const WHOSE_VALUES = hashesOf(
  'true traditional real core our her his my their these those old new welsh scottish living',
)
const AGAIN = hashWord('again')
/** "Vote Labour first", "put Labour first". */
const PUTTING = hashesOf('vote put puts putting')

/** "‘Young Labour’ in these parts means students", "the ‘Red Labour years’", "the Red Labour era". */
const EXPLAINED = /^[’'”"»] (?:[a-z]+ ){0,3}(?:means?|meant)\b/
/** "“Labour values” launches", unlike "“Labour values” sounds good" */
const QUOTED_ACTS = /^[’”"'»] (?!is|was|has|look|sound|seem|appear|come|get|mak)[a-z]+s\b/
/** "“Labour values”, small v", "with a small m" */
const SMALL = /^[’”"'»]?,? \(?(?:with a )?small [a-z]\b/
/** What momentum is said to do, and no body: it "made the difference", "is a fine thing". */
const IDIOM =
  /^(?:,? of sorts| (?:made (?:all )?the difference|(?:is|was) an? (?:[a-z]+ )?(?:thing|word|myth|friend|vector|quantity|illusion)))\b/
/** "Is the soft left Mainstream again?" */
const BEEN_SO = /(?:^|[.?!] )(?:Is|Are|Was|Were) [^.,?!A-Z]+ (?!in|with|from|for|by)[a-z]+ $/
/** Subjects that people study. */
const IN_SUBJECT = /^ in (?:[A-Z]\w+ )?(?!Politics)[A-Z]\w*(?:ics|ology|istry|nomy|icine|graphy|metry|gery)\b/
/** What is called mainstream. */
const ORDINARY =
  /^ (?:Labour|Left(?! (?:Out|Behind|Without|Off|In|With)\b)|Right|Centre|left and right|left[- ]wing|right|centre|thought(?=$|[.?!:;]| (?:in|on|about|of|has|is|was)\b)|(?:[Cc]onserv|Tor[yi]|[Ll]ib|[Ss]ocial|Republ|Brit|Germ|Fren|Americ|Europ|Christ|Islam)[a-z]*|public meetings|schools?|education|media|press|cinema|publishers?|churches|medicine)(?![\w’'])/
const OFFICE = /^ (?:Minister(?!s)|Secretary of State)/
/** "had been announced only days before": what is done to bodies, and to no direction, drift or speed. */
const BEGUN =
  /^ (?:(?:has|had|have)(?: not| only| also| just| already| then| since)* been|was|were)(?: not| only| also| just| already| then| first| never)* (?:announced|founded|launched|relaunched|formed|unveiled|disbanded|dissolved|wound up|set up|renamed)\b/
/** ", the group set up to support Corbyn": what the name is; "merges into Progressive Britain": what bodies do, whose names have capitals. */
const SET_UP =
  /^(?:, the (?:[\w’-]+ ){0,4}(?:group|network|organisation|campaign|pressure group|think ?tank|faction|caucus|body) (?:(?:that|which) (?:was )?)?(?:set up|founded|formed|created|established|launched|started|born)\b| (?:(?:has|had|will) )?(?:merge[sd]?|folds?|folded|dissolve[sd]?|rebrands?|rebranded) (?:itself )?(?:into|with|as) (?:the )?[A-Z])/
/** ", on the left,", ", from the party’s right,": where a body stands. */
const ON_ONE_SIDE =
  /^, (?:(?:which|who) (?:is|are|stands?|comes?) )?(?:on|from|of|to) the (?:(?:party|movement)[’']s |Labour |hard |soft |far |old |new |radical |democratic |centre[- ])*(?:left|right|centre)(?: of (?:the )?(?:[Pp]arty|[Ll]abour|it))?,(?! (?:you|we|there|stands?|is (?:the|an?)|are) )/
/** "new research by Progress has found" */
const MADE_BY =
  /\b(?:research|report|stud(?:y|ies)|survey|poll|polling|analysis|paper|pamphlet|article|statement|motion|campaign|petition|letter|figures|briefing|review|inquiry|investigation) (?:out )?(?:by|from) $/i
/** "Progress came from Tony Blair’s world, the others from the unions": one of several, of whom the same is said without its verb. */
const ONE_OF_SEVERAL =
  /^ [a-z]+ (from|for|on|with|by|behind|at|in) [^.;:?!]{2,70}?,? (?:and |but |while )?the other(?:s| two| three| four) \1\b/
/** "Open Labour follows in December" */
const BEGINS =
  /^ (?:follows|followed|appears|appeared|starts|started|launches|launched|joins|joined)(?: (?:in|on|that|a|the|it|them|suit|later|next)\b|[.,;]|$)/
/** "Momentum elections: who won?", unlike "the Momentum election" */
const VOTED_ON =
  /^ elections(?=[:?!,]| results?\b| (?:open|close|begin|end)s?(?: (?:on|at|in|today|tomorrow|next|this)\b|[.,]|$))/
/** "Mainstream: who is behind it and what does it want?" */
const ASKED_ABOUT =
  /^: (?:who (?:is|[’']s|are|was) (?:behind|in|running|funding|backing|leading) (?:it|them)|who (?:runs|founded|funds|leads|joined|set up|started) (?:it|them)|what does it (?:want|stand for|believe)|what do they want)\b/
/** "a Momentum person", "never a Compass man": nobody is one of a word. */
const ONE_OF = hashesOf('person man woman guy bloke')
/** "Open Labour members" belong to it; there are no labour members who are open. */
const OPEN_MEMBERS = hashesOf('members supporters activists organisers')
/** What is opened, how far and to whom. */
const OPENED =
  /^(?: up\b| to (?:the|all|members|new|young|more|everyone|everybody)\b|[’']s (?:books|doors|ranks|eyes)\b)/i
const COUNCILLORS = hashesOf('councillor councillors cllr')
const OPEN_WORD = hashWord('open')
/** "Young Labour equalities posts", "Young Labour trade union rep": what is voted on within the party. */
const FILLED =
  /^ (?:(?:national|regional|equalit(?:y|ies)|liberation|trade union|NEC|committee|BAME|LGBT\S*|women[’']s|disab(?:led|ility)(?: members)?|international|under[- ]?18s?|students?|socialist societies) ){1,3}(?:posts?|positions?|roles?|seats?|places?|elections?|reps?|representatives?|officers?|contests?|ballots?|results?|races?|vacanc(?:y|ies))\b/i
/** How something goes is told in these. */
const REPORTED = hashesOf('report reports update updates check checks chart charts review reviews bar tracker')
const NOTES = hashesOf('notes')
/** What is held or written on how something goes. */
const ON_PROGRESS = hashesOf('meeting meetings group statement board plan')
/** "if somebody says “Labour values”", "the words ‘Labour values’" */
const SPOKEN =
  /\b(?:say(?:s|ing)?|said|hears?|heard|words?|phrase|slogan|term|shouts?|chants?) (?:the (?:words?|phrase) )?[“‘"'«]$/i
/** "has lost its momentum", "is making progress", "has gone mainstream" */
const OF_ITSELF =
  /^,? (?:itself |now |then )?(?:ha[sd]|have|(?:is|was) (?:losing|making|gaining|going|gathering|short of)|lost|loses|needs?|needed|made|makes|gained|gains|found|went|goes)(?:n[’']?t)?[ ,]+(?:[a-z’']+[ ,]+){0,6}?(momentum|progress|mainstream)\b(?! (?:is|was|has|had|will|can)\b)/
const TITLE_GOES_ON =
  /^ (?:Together|Now|Again|Forward|Ahead|Forever|Always|Today|Tomorrow|Next|First|For All)[!.?]?[”’"'»]/
/** "The next Progress is docked", "the last Compass had left": ships, watches and numbers of a paper. */
const ONE_OF_THEM = /\b(?:[Tt]he|[Ee]ach|[Ee]very) (?:next|last|latest|first|second|third|fourth|empty|spare)? ?$/
const STANDS_ALONE =
  /^ (?:(?:is|was|has|had|will)(?: (?:already|then|now|not|only|still|been|be))* (?:dock|undock|launch|load|unload|moor|sail|park|land|print|burn)|(?:un)?docked|undocks|docks|lifted off|sailed|docks)/
/** "Mainstream (disambiguation)", "Compass (film)": an encyclopaedia’s other entries. */
const LEMMA = /^ \((?:disambiguation|song|film|album|play|novel|band|company)\)/
const ERA = /^ (?:years|era|decades?)\b/

/** A block, a sentence or what somebody says begins. */
const OPENS = /(?:^|[.?!:…\n] ?)$/
/** Nothing but a face or a cry follows. */
const CRIED =
  /^ ?(?:!+$|[!?. ]*\p{Extended_Pictographic}(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u200d|\ufe0f|\s)*$)/u
/** "Labour first has to": what comes before the rest. */
const FIRST_HAS_TO = /^ (?:(?:has|have|had|needs?|ought|wants?) to|must|should)\b/
/** What is beside a compass. */
const KIT = /^(?:,| and| or) (?:maps?|whistle|torch|ruler|protractor|gps)\b/i

/** Wordings in which an ambiguous name is a phrase, or part of a title. */
export function wordOrName(tokens: Tokens, from: number, at: number, marks: number): number {
  marks &= ~MARK.open
  // What ends the sentence before says nothing of this one.
  const before = from > 0 && gapBefore(tokens, from) !== GAP.sentence ? (tokens.hash[from - 1] as number) : 0
  const next = skipOccasion(tokens, skipCo(tokens, at + 1))
  // "Progress report": an entry of an agenda.
  if (from === at && tokens.hash[at] === PROGRESS && marks & MARK.sentenceStart && isAmong(tokens, next, REPORTED))
    return (marks & ~(MARK.groupAfter | MARK.actionAfter)) | MARK.phraseAfter
  // "Progress meeting", "Mainstream leaders": of any kind, where nothing else on the page is the group's.
  if (from === at && marks & MARK.sentenceStart && isOfAnyKind(tokens, at)) marks &= ~MARK.groupAfter
  // "Labour first and last"
  if (marks & MARK.partCaps && tokens.hash[next] === AND) marks &= ~MARK.groupAfter
  if (LEMMA.test(textAfter(tokens.text, tokens.end[at] as number, 20))) return marks | MARK.phraseAfter
  const behind = textAfter(tokens.text, tokens.end[at] as number, REACH)
  // "Progress 😂": all that somebody has to say of it.
  if (
    from === at &&
    isAmong(tokens, at, STUFF) &&
    CRIED.test(behind) &&
    OPENS.test(textBefore(tokens.text, tokens.start[at] as number, 2))
  )
    return marks | MARK.phraseAfter
  // "Compass and map, not app"
  if (tokens.hash[at] === COMPASS && KIT.test(behind)) return (marks & ~MARK.groupAfter) | MARK.phraseAfter
  if (marks & MARK.partCaps) {
    // "Labour first has to say what it would cost"
    if (tokens.hash[at] === FIRST && FIRST_HAS_TO.test(behind)) return (marks & ~MARK.actionAfter) | MARK.phraseAfter
    // "Welsh Labour values accuracy"
    const ofCountry = kindsAt(tokens, from - 1) & (WORD.british | WORD.abroad) && !isSmall(tokens, from - 1)
    if (from > 0 && tokens.hash[from] === LABOUR && gapBefore(tokens, from) === GAP.space && ofCountry)
      return (marks & ~MARK.actionAfter) | MARK.phraseAfter | MARK.thingAfter
  }
  // "Labour First, Tories Second"; "LABOUR FIRST LOST THE SEAT": headlines have news in the present.
  if (tokens.hash[at] === FIRST && from !== at) {
    const isPast = kindsAt(tokens, at + 1) & WORD.irregularPast || ENDS_ED.test(behind)
    if (SECOND.test(behind) || (marks & (MARK.titleBlock | MARK.allCaps) && isPast))
      return (marks & ~MARK.actionAfter) | MARK.phraseAfter
  }
  // "LABOUR VALUES GAVE US THE NHS", unlike "Labour values launches", "Labour values published"
  if (tokens.hash[at] === VALUES && gapBefore(tokens, at + 1) === GAP.space && !isAmong(tokens, at + 1, SITE_DOES))
    marks &= ~MARK.actionAfter
  // "Open Labour up to members"
  if (from !== at && marks & MARK.sentenceStart && tokens.hash[from] === OPEN_WORD && OPENED.test(behind))
    return (marks & ~MARK.groupAfter) | MARK.phraseAfter
  // "Red Labour of Love"
  if (from !== at && tokens.hash[at] === LABOUR && /^ of love\b/i.test(tokens.text.slice(tokens.end[at])))
    return marks | MARK.phraseAfter | MARK.thingAfter
  // "A return to Labour values has begun": it is the return that has.
  if (marks & MARK.partCaps && COMPLEMENTED.has(before)) marks &= ~(MARK.actionAfter | MARK.isAfter)
  // "Labour values are no secret": the site is one thing.
  const areSeveral = tokens.hash[at] === VALUES && isAmong(tokens, at + 1, OF_SEVERAL) && !COMPLEMENTED.has(before)
  // "True Labour Values"
  if (tokens.hash[at] === VALUES && WHOSE_VALUES.has(before) && gapBefore(tokens, from) === GAP.space)
    return marks | MARK.phraseAfter
  if (marks & MARK.partCaps && areSeveral) return marks | MARK.phraseAfter
  const isMainstream = tokens.hash[at] === MAINSTREAM
  const isStuff = isAmong(tokens, at, STUFF)
  if (from === at && isSomebodysOwn(tokens, from, marks))
    return (marks & ~(MARK.groupAfter | MARK.actionAfter)) | MARK.phraseAfter
  if (isMainstream && BEEN_SO.test(textBefore(tokens.text, tokens.start[at] as number, REACH)))
    return marks | MARK.phraseAfter
  // "seen Progress and Momentum come and go"
  const joined = tokens.hash[next] === AND && !isSmall(tokens, next + 1)
  const rest = textAfter(tokens.text, tokens.end[at] as number, 40)
  // "The next Progress is already docked": one of several.
  if (
    from === at &&
    ONE_OF_THEM.test(textBefore(tokens.text, tokens.start[at] as number, REACH)) &&
    STANDS_ALONE.test(rest)
  )
    return (marks & ~(MARK.groupAfter | MARK.actionAfter)) | MARK.phraseAfter | MARK.thingAfter
  const isListed = (joined && tokens.lookUp(tokens.hash[next + 1] as number) >= 0) || AMONG_NAMES.test(rest)
  // Nothing makes Mainstream, and who is said to see it with its capital sees the group.
  const made = MAKING.has(before) && !isListed && !(isMainstream && SEEING.has(before) && tokens.plain)
  if (from === at ? made : tokens.hash[from] === LABOUR && PUTTING.has(before))
    return (
      marks | MARK.phraseAfter | (from !== at && tokens.hash[at] === FIRST && AS_MOTTO.test(rest) ? MARK.thingAfter : 0)
    )
  if (tokens.hash[at] === MOMENTUM && BEHIND.test(rest)) return marks | MARK.phraseAfter | MARK.thingAfter
  const quoted = quotedAt(tokens, from)
  // “Progress Together”, “Mainstream Now”: a title that goes on to the end of the quotation.
  if (from === at && quoted && TITLE_GOES_ON.test(rest)) return marks | MARK.capitalAfter | MARK.thingAfter
  // "if somebody says “Labour values” to me"
  if (quoted && marks & MARK.partCaps && SPOKEN.test(textBefore(tokens.text, tokens.start[from] as number, REACH)))
    return marks | MARK.phraseAfter | MARK.thingAfter
  // "Momentum had lost, well, momentum": the word in small letters says that the other is the name.
  if (from === at && isStuff && !(marks & (MARK.lower | MARK.allCaps)) && losesItself(rest, tokens.hash[at] as number))
    return (marks & ~(MARK.wordUse | MARK.nounAfter)) | MARK.isAfter
  const era = from !== at && (quoted || before === THE) && ERA.test(rest)
  if (era || SMALL.test(rest) || (quoted && EXPLAINED.test(rest))) return marks | MARK.phraseAfter
  if (from !== at && quoted && QUOTED_ACTS.test(rest)) marks |= MARK.actionAfter
  if (from === at && isAmong(tokens, next, DEVICES) && marks & MARK.determinerBefore) return marks | MARK.phraseAfter
  // "Momentum’s Thanet group"
  if (tokens.hash[next] === S && !isSmall(tokens, next + 1) && kindsAt(tokens, next + 2) & WORD.groupNoun)
    marks |= MARK.groupAfter
  // "Mainstream Labour MPs", "a Mainstream school"; "the Labour First Minister"
  if (isMainstream ? ORDINARY.test(rest) : tokens.hash[at] === FIRST && OFFICE.test(rest))
    return (marks & ~(MARK.groupAfter | MARK.actionAfter)) | MARK.phraseAfter | (isMainstream ? 0 : MARK.thingAfter)
  const shouted = marks & (MARK.titleBlock | MARK.allCaps) && gapBefore(tokens, next) === GAP.space
  const ofParties = kindsAt(tokens, next) & (WORD.politics | WORD.party | WORD.action)
  // "MAINSTREAM PARTIES LOSE", unlike "MAINSTREAM MEMBERS VOTE"
  if (isMainstream && shouted && ofParties && !(ofParties & WORD.action || isAmong(tokens, next, ITS_PEOPLE)))
    return (marks & ~MARK.groupAfter) | MARK.phraseAfter
  // "‘Mainstream again’: what a poll says"
  // "Further to that, Mainstream economists now agree"
  if (isMainstream && !(marks & (MARK.sentenceStart | MARK.linkingBefore)) && isAdjectiveBefore(tokens, at + 1))
    return (marks & ~(MARK.groupAfter | MARK.actionAfter)) | MARK.phraseAfter
  const again = tokens.hash[next] === AGAIN && gapBefore(tokens, next + 1) !== GAP.space
  if (isMainstream && again && gapBefore(tokens, next) === GAP.space) return marks | MARK.phraseAfter
  const further = from === at ? textAfter(tokens.text, tokens.end[at] as number, 2 * REACH) : ''
  if (
    SET_UP.test(further) ||
    (from === at && ON_ONE_SIDE.test(further)) ||
    (!(marks & MARK.lower) && ONE_OF_SEVERAL.test(further))
  )
    return (marks & ~(MARK.wordUse | MARK.nounAfter)) | MARK.isAfter
  if (from !== at && !(marks & (MARK.partCaps | MARK.lower)) && capitalOfLabour(tokens, at) && BEGINS.test(rest))
    return (marks & ~(MARK.wordUse | MARK.nounAfter | MARK.phraseAfter)) | MARK.actionAfter
  // … but "Progress notes: Monday" are on how somebody does.
  if (isInMotion(rest) && (from !== at || !isAmong(tokens, next, NOTES)))
    return (marks & ~(MARK.wordUse | MARK.nounAfter)) | MARK.actionAfter
  const isWhole = !(marks & (MARK.partCaps | MARK.lower))
  if ((from === at && isSaidToBeThem(further)) || (isWhole && isOnlyOfBodies(further || rest)))
    return (marks & ~(MARK.wordUse | MARK.nounAfter)) | MARK.isAfter
  if (from === at && marks & MARK.sentenceStart && isRatherOfBodies(further))
    return atSentenceStart(tokens, from, at, next, marks) | MARK.open
  if (from === at && isNameOfElse(further)) return marks | MARK.phraseAfter | MARK.thingAfter
  if (from === at && ASKED_ABOUT.test(rest)) return (marks & ~MARK.wordUse) | MARK.isAfter
  if (from === at && !isMainstream && VOTED_ON.test(rest))
    return (marks & ~(MARK.nounAfter | MARK.wordUse)) | MARK.groupAfter
  // Progress is announced too.
  if (from === at && tokens.hash[at] !== PROGRESS && BEGUN.test(rest))
    return (marks & ~(MARK.nounAfter | MARK.wordUse)) | MARK.isAfter
  // "Progress in Physics"
  if (from === at && IN_SUBJECT.test(rest)) return marks | MARK.capitalAfter
  // "Mainstream AI"; but "RED LABOUR BEGAN IN 2011 as" is how an article opens.
  const opensInCapitals = marks & MARK.allCaps && lettersOf(tokens, next + 1) === LETTERS.allCaps
  if (tokens.plain && !opensInCapitals && hasInitialsOf(tokens, next)) return marks | MARK.capitalAfter
  // "I was never a Momentum person"
  if (INDEFINITE.has(before) && isAmong(tokens, next, ONE_OF) && gapBefore(tokens, next) === GAP.space)
    marks |= MARK.groupAfter
  // "a Compass rose", "the Mainstream media"
  const adjective = INDEFINITE.has(before) || isMainstream
  const described = from === at && adjective && gapBefore(tokens, next) === GAP.space
  const small = WORD.functional | WORD.linking | WORD.placePreposition
  if (described && !(marks & MARK.groupAfter || kindsAt(tokens, next) & small))
    marks |= MARK.attribute | (INDEFINITE.has(before) ? MARK.nounAfter : 0)
  // "Young Labour councillor quits"
  if (tokens.hash[at] === LABOUR && marks & MARK.sentenceStart && isAmong(tokens, next, COUNCILLORS))
    marks |= MARK.nounAfter
  // "Young Labour chair quits", "the Labour First stall": no adjective, unlike that in "Red Labour rosettes".
  const noAdjective =
    tokens.hash[at] !== LABOUR
      ? capitalInside(tokens, from, at)
      : isAmong(tokens, next, BODY_NOUNS) ||
        FILLED.test(rest) ||
        skipOccasion(tokens, at + 1) > at + 1 ||
        hasOwnPart(tokens, at) ||
        (tokens.hash[from] === OPEN_WORD && isAmong(tokens, next, OPEN_MEMBERS))
  if (from !== at && noAdjective) marks &= ~(MARK.nounAfter | MARK.officeAfter)
  if (from === at && isSlogan(tokens, from, next)) return marks | MARK.phraseAfter
  // "this director of Momentum was made chair": of that one it is said.
  const isOfficers = before === OF && (kindsAt(tokens, from - 2) & WORD.role) !== 0
  if (from === at && isStuff && !isOfficers && (isAsThingsAre(tokens, next) || IDIOM.test(rest)))
    return marks | MARK.phraseAfter
  if (
    from === at &&
    doesAsThingsDo(tokens, next) &&
    !isOfficers &&
    !MADE_BY.test(textBefore(tokens.text, tokens.start[at] as number, REACH))
  )
    return isStuff ? marks | MARK.asThings : (marks & ~MARK.wordUse) | MARK.asThings | MARK.perhapsActs
  const opens = quoted || (before === OF && from > 1 && !isSmall(tokens, from - 2))
  if (joined && opens && isPlainNoun(tokens, next + 1)) return marks | MARK.capitalAfter
  // "YOUNG LABOUR VOTERS STAY AT HOME"
  if (from !== at && !noAdjective && shouted && ofParties && !(ofParties & WORD.action)) return marks | MARK.phraseAfter
  return marks & MARK.sentenceStart ? atSentenceStart(tokens, from, at, next, marks) : marks
}

function isOfAnyKind(tokens: Tokens, at: number): boolean {
  if (gapBefore(tokens, at + 1) !== GAP.space || tokens.plain !== isSmall(tokens, at + 1)) return false
  if (tokens.hash[at] === PROGRESS) return isAmong(tokens, at + 1, ON_PROGRESS)
  return tokens.hash[at] === MAINSTREAM && !isAmong(tokens, at + 1, ITS_PEOPLE)
}

function losesItself(rest: string, name: number): boolean {
  const word = OF_ITSELF.exec(rest)?.[1]
  return word !== undefined && hashWord(word) === name
}
