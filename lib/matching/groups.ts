/** Candidates for groups, and for people's initials: sequences of words that end in a token of the index. */
import { agencyAfter, PERHAPS, SURELY, THINGS } from './agency.ts'
import { followsDay, hasInitialsOf, isAsThingsAre, isSlogan } from './as-word.ts'
import { bodyTold, foundedTold, isGlossWithoutComma, OTHERS, OURS } from './bodies.ts'
import { type Candidate, keptHash, newCandidate } from './candidate.ts'
import { carelessName, NO_GROUP } from './careless.ts'
import * as ENTITY from './entity-flags.ts'
import { foldOf, hashesOf, hashWord } from './fold.ts'
import * as GAP from './gaps.ts'
import type { NameIndex } from './index-format.ts'
import * as LETTERS from './letters.ts'
import * as WORD from './lexicon/kinds.ts'
import { wordKinds } from './lexicon/words.ts'
import * as MARK from './marks.ts'
import * as PHRASE from './phrase-flags.ts'
import { lettersMark, marksAround } from './surroundings.ts'
import type { Tokens } from './tokens.ts'
import { topicOfYear, yearAt } from './topics.ts'
import { charBefore, followsByline, gapBefore, isJoined, lettersOf, quotedAt, startsWithLetter } from './writing.ts'

const LABOUR = hashWord('labour')
const OF = hashWord('of')
const AND = hashWord('and')
const FOR = hashWord('for')
const RELATIVE = hashesOf('which whose whom')
const IN = hashWord('in')
const BODY_NOUNS = hashesOf(
  'chair chairs conference committee slate officers national activist election elections results',
)
/** "made Progress", "there was Progress". */
const MAKING = hashesOf('make makes made making see seen there')
/** "Vote Labour first", "put Labour first". */
const PUTTING = hashesOf('vote put puts putting')
const INDEFINITE = hashesOf('a an any every some')
const ONE_OF_SEVERAL = hashesOf('first second third rival')
const SOME = hashesOf('a an some any that this every sorts kinds')
const OF_A_YEAR = hashesOf('of in')

export class GroupFinder {
  readonly #index: NameIndex
  readonly #tokens: Tokens
  constructor(index: NameIndex, tokens: Tokens) {
    this.#index = index
    this.#tokens = tokens
  }

  /** Adds every phrase that ends with the word at `at`, which is the token `token` of the index. */
  collect(at: number, token: number, into: Candidate[]): void {
    const index = this.#index
    const end = index.tokenPhrasesStart[token + 1] as number
    for (let i = index.tokenPhrasesStart[token] as number; i < end; i++) {
      const phrase = index.tokenPhrases[i] as number
      const from = this.#firstWord(at, phrase)
      if (from >= 0) this.#add(from, at, phrase, into)
    }
  }

  #firstWord(at: number, phrase: number): number {
    const index = this.#index
    const tokens = this.#tokens
    const start = index.phraseTokensStart[phrase] as number
    const length = (index.phraseTokensStart[phrase + 1] as number) - start
    const from = at - length + 1
    if (from < 0) return -1
    const flags = index.phraseFlags[phrase] as number
    const loose = flags & PHRASE.loose
    for (let i = 0; i < length - 1; i++) {
      if (tokens.hash[from + i] !== index.tokenHash[index.phraseTokens[start + i] as number]) return -1
    }
    for (let word = from + 1; word <= at; word++) {
      if (flags & PHRASE.dotted) {
        if (tokens.text.slice(tokens.end[word - 1], tokens.start[word]) !== '.') return -1
        continue
      }
      const gap = gapBefore(tokens, word)
      if (gap === GAP.sentence || gap === GAP.point) return -1
      if (!loose && !isJoined(tokens, word) && !apostropheAndSpace(tokens, word)) return -1
    }
    return from
  }

  #add(from: number, at: number, phrase: number, into: Candidate[]): void {
    const index = this.#index
    const tokens = this.#tokens
    const flags = index.phraseFlags[phrase] as number
    const entity = index.phraseEntity[phrase] as number
    const letters = lettersMark(tokens, from, at)
    const length = (tokens.end[at] as number) - (tokens.start[from] as number)
    if (flags & PHRASE.initials && length < 5 && letters !== MARK.allCaps) return
    const ambiguous = (index.entityFlags[entity] as number) & ENTITY.ambiguous
    const several = (index.phraseTokensStart[phrase + 1] as number) - (index.phraseTokensStart[phrase] as number) > 2
    const word = letters === MARK.lower && ((ambiguous && !several) || flags & PHRASE.everyday)
    const careless = word ? carelessName(tokens, from, at) : NO_GROUP
    const everyday = flags & PHRASE.everyday && from !== at
    // Most names that are words are nothing but words: those are not looked at any closer.
    if (word && careless === NO_GROUP && !everyday) return
    const { plain } = tokens
    let marks = marksAround(tokens, from, at, plain) & ~MARK.another
    if (word && careless === NO_GROUP && !(marks & MARK.auxiliaryAfter)) return
    if (letters === MARK.lower && from !== at && careless === NO_GROUP && this.#isAnyOfItsKind(from, at, marks)) return
    if (this.#ofAnotherTime(at) || this.#isIntroduced(from, at)) marks |= MARK.another
    if (plain && (followsByline(tokens, from) || followsDay(tokens, from))) marks |= MARK.sentenceStart
    if (plain && this.#capitalInside(from, at)) marks &= ~MARK.sentenceStart
    const determined = at + 1 < tokens.count && wordKinds(tokens.hash[at + 1] as number) & WORD.determiner
    const goesOn = determined && !isGlossWithoutComma(tokens, at + 1)
    const sloppy = MARK.partCaps | (flags & PHRASE.loose ? MARK.lower : 0)
    if (goesOn && marks & sloppy && gapBefore(tokens, at + 1) === GAP.space) marks |= MARK.phraseAfter
    if (ambiguous) marks = this.#asPhrase(from, at, marks)
    if (flags & (PHRASE.joined | PHRASE.initials) && charBefore(tokens, from) === 0x23) marks &= ~MARK.address
    // "in BFAWU 31 years"
    if (flags & PHRASE.initials && at + 1 < tokens.count && !startsWithLetter(tokens, at + 1))
      marks &= ~MARK.capitalAfter
    if (flags & PHRASE.initials && charBefore(tokens, from) === 0x28) marks |= this.#definition(from, entity, into)
    if (flags & PHRASE.initials && this.#explainedOtherwise(at, entity)) marks |= MARK.definedOtherwise
    const start = tokens.start[from] as number
    const end = tokens.end[at] as number
    const candidate = newCandidate(tokens.text, start, end, 'phrase', entity, phrase)
    candidate.written = keptHash(tokens.hash[at] as number)
    candidate.marks = marks
    candidate.careless = careless
    candidate.told = bodyTold(tokens, from, at, marks)
    if (!((index.entityFlags[entity] as number) & ENTITY.union)) {
      const founded = foundedTold(tokens, at)
      if (founded === OTHERS && candidate.told !== OURS) candidate.told = OTHERS
      else if (founded === OURS && !ambiguous) candidate.told = OURS
    }
    // "the council's DLO": the name of which these are the initials elsewhere is still the group's.
    if (flags & PHRASE.initials && candidate.told === OTHERS) {
      candidate.told = 0
      candidate.marks |= MARK.definedOtherwise
    }
    into.push(candidate)
  }

  /** "Labour First", unlike "Young Labour", has a capital of its own also where it begins a sentence. */
  #capitalInside(from: number, at: number): boolean {
    const tokens = this.#tokens
    for (let word = from + 1; word <= at; word++) {
      const long = (tokens.end[word] as number) - (tokens.start[word] as number) > 3
      if (long && tokens.hash[word] !== LABOUR && lettersOf(tokens, word) !== LETTERS.lower) return true
    }
    return false
  }

  /** Wordings in which an ambiguous name is a phrase, or part of a title. */
  #asPhrase(from: number, at: number, marks: number): number {
    const tokens = this.#tokens
    // What ends the sentence before says nothing of this one.
    const before = from > 0 && gapBefore(tokens, from) !== GAP.sentence ? (tokens.hash[from - 1] as number) : 0
    const next = at + 1
    // "Labour first and last"
    if (marks & MARK.partCaps && tokens.hash[next] === AND) marks &= ~MARK.groupAfter
    if (from !== at ? PUTTING.has(before) : MAKING.has(before)) return marks | MARK.phraseAfter
    if (from === at && tokens.plain && hasInitialsOf(tokens, next)) return marks | MARK.capitalAfter
    if (next + 1 >= tokens.count) return marks
    if (from === at && (isSlogan(tokens, from, next) || isAsThingsAre(tokens, next))) return marks | MARK.phraseAfter
    // "a Compass rose"
    const described = from === at && INDEFINITE.has(before) && gapBefore(tokens, next) === GAP.space
    const small = WORD.functional | WORD.linking | WORD.placePreposition
    if (described && !(marks & MARK.groupAfter || wordKinds(tokens.hash[next] as number) & small))
      marks |= MARK.nounAfter
    const joined = tokens.hash[next] === AND && lettersOf(tokens, next + 1) !== LETTERS.lower
    const opens = quotedAt(tokens, from) || (before === OF && from > 1 && lettersOf(tokens, from - 2) !== LETTERS.lower)
    // "Progress of a sort", "Momentum of some kind"
    const ofSome = from === at && tokens.hash[next] === OF && SOME.has(tokens.hash[next + 1] as number)
    if (ofSome && !(marks & MARK.determinerBefore)) return marks | MARK.phraseAfter
    if (joined && opens && this.#isPlainNoun(next + 1)) return marks | MARK.capitalAfter
    // "Young Labour chair quits", "the Labour First stall": no adjective, unlike that in "Red Labour rosettes".
    const noAdjective =
      tokens.hash[at] !== LABOUR ? this.#capitalInside(from, at) : BODY_NOUNS.has(tokens.hash[next] as number)
    if (from !== at && noAdjective) marks &= ~MARK.nounAfter
    // "YOUNG LABOUR VOTERS STAY AT HOME"
    const shouted = marks & (MARK.titleBlock | MARK.allCaps) && gapBefore(tokens, next) === GAP.space
    const ofParties = wordKinds(tokens.hash[next] as number) & (WORD.politics | WORD.party | WORD.action)
    if (from !== at && !noAdjective && shouted && ofParties && !(ofParties & WORD.action))
      return marks | MARK.phraseAfter
    if (from !== at || !(marks & MARK.sentenceStart)) return marks
    if (gapBefore(tokens, next) === GAP.space && says(tokens, next))
      return (marks & ~(MARK.nounAfter | MARK.wordUse)) | MARK.actionAfter
    const agency = agencyAfter(tokens, next)
    if (agency === SURELY) return marks | MARK.actionAfter
    if (agency === THINGS) return marks | MARK.wordUse
    if (agency === PERHAPS) return (marks & ~(MARK.actionAfter | MARK.wordUse)) | MARK.perhapsActs
    // "Progress has stalled", "Momentum keeps growing": things do so too.
    const kinds = wordKinds(tokens.hash[next] as number)
    if (kinds & WORD.action && kinds & WORD.wordUse) marks &= ~MARK.actionAfter
    // "Mainstream politicians follow": those are no group's, unlike its members.
    const other = !(kinds & (WORD.groupNoun | WORD.action))
    // "Mainstream furniture is dull", but not "Mainstream presents itself", "Progress clearly hope".
    const noun = marks & MARK.nounAfter && isNoun(tokens, next)
    const outsiders = other && (noun || kinds & (WORD.politics | WORD.party))
    if (outsiders && gapBefore(tokens, next) === GAP.space && lettersOf(tokens, next) === LETTERS.lower)
      return (marks & ~MARK.groupAfter) | MARK.wordUse
    // "Momentum for a change of course", "Progress, in other words".
    const inShort =
      gapBefore(tokens, next) === GAP.comma && tokens.hash[next] === IN && !RELATIVE.has(tokens.hash[next + 1] ?? 0)
    const supports = tokens.hash[next] === FOR
    if (supports && this.#isPartOfName(next + 1)) return marks | MARK.actionAfter
    const cause = supports && lettersOf(tokens, next + 1) === LETTERS.lower
    return inShort || cause ? marks | MARK.wordUse : marks
  }

  #isPartOfName(at: number): boolean {
    const tokens = this.#tokens
    const hash = tokens.hash[at] as number
    return hash !== LABOUR && lettersOf(tokens, at) !== LETTERS.lower && tokens.lookUp(hash) >= 0
  }

  /** No name of the index, and nobody's. */
  #isPlainNoun(at: number): boolean {
    const hash = this.#tokens.hash[at] as number
    const names = WORD.party | WORD.given | WORD.surname | WORD.british | WORD.needsCapital | WORD.title
    return !(wordKinds(hash) & names) && this.#tokens.lookUp(hash) < 0
  }

  /** "By the evening there was a Labour Representation Committee": a reader of today's would know it. */
  #isIntroduced(from: number, at: number): boolean {
    const tokens = this.#tokens
    if (at < from + 2 || from === 0 || !INDEFINITE.has(tokens.hash[from - 1] as number)) return false
    if (gapBefore(tokens, from) !== GAP.space) return false
    return at + 1 >= tokens.count || gapBefore(tokens, at + 1) !== GAP.space || tokens.hash[at + 1] === IN
  }

  /** "a bakers' union in Kirkcaldy", unlike "a bakers' union official"; "the first bakers' union", "the Moscow bakers' union". */
  #isAnyOfItsKind(from: number, at: number, marks: number): boolean {
    const tokens = this.#tokens
    if (from === 0 || gapBefore(tokens, from) !== GAP.space) return false
    const before = tokens.hash[from - 1] as number
    if (ONE_OF_SEVERAL.has(before) || (marks & MARK.capitalBefore && !(marks & MARK.sentenceStart))) return true
    if (!INDEFINITE.has(before) || marks & MARK.groupAfter) return false
    const next = at + 1
    return (
      next >= tokens.count ||
      gapBefore(tokens, next) !== GAP.space ||
      (wordKinds(tokens.hash[next] as number) & WORD.functional) !== 0
    )
  }

  /** "of 1900", "in 1926": the body of that time, which today's may have its name from. */
  #ofAnotherTime(at: number): boolean {
    const tokens = this.#tokens
    if (at + 2 >= tokens.count || !OF_A_YEAR.has(tokens.hash[at + 1] as number)) return false
    if (gapBefore(tokens, at + 1) !== GAP.space || gapBefore(tokens, at + 2) !== GAP.space) return false
    const from = tokens.start[at + 2] as number
    const long = (tokens.end[at + 2] as number) - from === 4
    return long && topicOfYear(yearAt(tokens.text, from)) === WORD.past
  }

  /** Initials in brackets: do they stand right after this entity's name, or after another with these initials? */
  #definition(at: number, entity: number, found: readonly Candidate[]): number {
    const tokens = this.#tokens
    const before = tokens.end[at - 1] as number
    if (at > 0 && found.slice(-8).some((candidate) => candidate.entity === entity && candidate.end === before))
      return MARK.defined
    const letters: number[] = []
    for (let i = tokens.start[at] as number; i < (tokens.end[at] as number); i++)
      letters.push(foldOf(tokens.text.charCodeAt(i)))
    return this.#initialsBefore(at, letters, false) || this.#initialsBefore(at, letters, true)
      ? MARK.definedOtherwise
      : 0
  }

  /** "LRC (Learning Resource Centre)": a bracket follows that spells the initials out as something else. */
  #explainedOtherwise(at: number, entity: number): boolean {
    const tokens = this.#tokens
    if (at + 1 >= tokens.count || !/^\s*\($/.test(tokens.text.slice(tokens.end[at], tokens.start[at + 1]))) return false
    const length = (tokens.end[at] as number) - (tokens.start[at] as number)
    const words: number[] = []
    for (let i = 0; i < length; i++) {
      if (at + 1 + i >= tokens.count) return false
      const letter = foldOf(tokens.text.charCodeAt(tokens.start[at + 1 + i] as number))
      if (letter !== foldOf(tokens.text.charCodeAt((tokens.start[at] as number) + i))) return false
      words.push(tokens.hash[at + 1 + i] as number)
    }
    return !this.#isNameOf(words, entity)
  }

  #isNameOf(words: readonly number[], entity: number): boolean {
    const index = this.#index
    return index.phraseEntity.some((owner, phrase) => {
      if (owner !== entity) return false
      const start = index.phraseTokensStart[phrase] as number
      return words.every((hash, i) => index.tokenHash[index.phraseTokens[start + i] as number] === hash)
    })
  }

  #initialsBefore(at: number, letters: readonly number[], skipSmall: boolean): boolean {
    const tokens = this.#tokens
    let word = at - 1
    for (let i = letters.length - 1; i >= 0; i--) {
      while (skipSmall && word >= 0 && (tokens.end[word] as number) - (tokens.start[word] as number) <= 3) word--
      if (word < 0 || foldOf(tokens.text.charCodeAt(tokens.start[word] as number)) !== letters[i]) return false
      word--
    }
    return true
  }
}

/** "Mainstream promises “radical realism”": a quotation is somebody's. */
function says(tokens: Tokens, at: number): boolean {
  if (at + 1 >= tokens.count || !quotedAt(tokens, at + 1) || lettersOf(tokens, at) !== LETTERS.lower) return false
  return /(?:s|ed)$/.test(tokens.text.slice(tokens.start[at], tokens.end[at]))
}

/** No verb or adverb by its ending; "Mainstream economists have said" has its verb after it. */
function isNoun(tokens: Tokens, at: number): boolean {
  const word = tokens.text.slice(tokens.start[at], tokens.end[at])
  if (!word.endsWith('s')) return !word.endsWith('ly')
  return at + 1 < tokens.count && (wordKinds(tokens.hash[at + 1] as number) & WORD.action) !== 0
}

/** "bakers' union": the apostrophe of a plural, then a space. */
function apostropheAndSpace(tokens: Tokens, word: number): boolean {
  const gap = tokens.text.slice(tokens.end[word - 1], tokens.start[word])
  return /^['’‘]\s+$/.test(gap) || /^\s*&\s*$/.test(gap)
}
