/** Candidates for people: a surname of the index; given-names.ts says whose it is by what stands beside it. */

import { type Candidate, keptHash, type Manner, newCandidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { ADDRESSED, AT_WORK, DELEGATE, FIRM, KIN_OF, NAMESAKE, OTHERS, PERSON, PROFESSIONAL } from '../block/told.ts'
import { addTopics } from '../block/topics.ts'
import type { NameIndex } from '../index/index-format.ts'
import { isRespelt } from '../index/name-forms.ts'
import * as WORD from '../lexicon/kinds.ts'
import { hashWord } from '../words/fold.ts'
import { textAfter } from '../words/patterns.ts'
import type { Slip } from '../words/slips.ts'
import type { Tokens } from '../words/tokens.ts'
import { charBefore, isSmall, kindsAt } from '../words/writing.ts'
import { genderAfter, genderByName, genderOf } from './gender.ts'
import { GivenNames } from './given-names.ts'
import { InvertedNames } from './inverted-names.ts'
import { KnownNames } from './known-names.ts'
import { sharingSurname } from './shared-surname.ts'
import { quotationOf } from './speakers.ts'
import { isSpokenTo } from './spoken-to.ts'
import { givenAloneBefore, inPassing, isKinOf, isQuoted } from './strangers/in-passing.ts'
import { isBeasts, isStandardWork } from './strangers/named-after.ts'
import { partyInCells } from './strangers/other-parties.ts'
import { isScholar } from './strangers/private-lives.ts'
import { isStandIn } from './strangers/registers.ts'
import { isCalledToo } from './strangers/set-apart.ts'
import { isDelegate } from './strangers/signatures.ts'
import { personTold } from './strangers/told-beside.ts'
import { isAged } from './strangers/trades.ts'
import { isCompany, surnameMarks } from './surname-marks.ts'
import { isUnlikelySlip, lacksApostrophe } from './surname-slips.ts'
import { titleBefore, titleOfList } from './titles.ts'
import { isLongerSurname, longestSurname, surnameLength } from './whole-surname.ts'
import { carelessPerson, personAfter } from './word-or-person/persons.ts'
import { goesOnInBrackets } from './word-or-person/surname-as-such.ts'

/** Whom a surname does not mean is said within so many characters, and in its sentence. */
const REACH = 48
/** "cllr bird": a word only in the mouths of those who write of councils. */
const CLLR = hashWord('cllr')
const NOT_GIVEN = /^[^.?!]* not ([A-Z][a-z]+)(?:[.,;)!?–]|$)/

/** Finds people's names in a block's words, and says what stands around them. */
export class PeopleFinder {
  readonly #index: NameIndex
  readonly #tokens: Tokens
  readonly #names: KnownNames
  readonly #givenNames: GivenNames
  readonly #invertedNames: InvertedNames
  constructor(index: NameIndex, tokens: Tokens) {
    this.#index = index
    this.#tokens = tokens
    this.#names = new KnownNames(index)
    this.#givenNames = new GivenNames(this.#names, tokens)
    this.#invertedNames = new InvertedNames(this.#names, tokens)
  }

  /** Adds what the word at `at` gives, which is the token `token` of the index; SLIP where it is a slip of some. */
  collect(at: number, token: number, into: Candidate[]): void {
    if (token >= 0) this.#collectSurname(at, token, 'none', false, into)
    else
      for (const match of this.#tokens.slipsAt(at))
        this.#collectSurname(at, match.token, match.slip, match.isShort, into)
  }

  #collectSurname(at: number, token: number, slip: Slip, isShortSlip: boolean, into: Candidate[]): void {
    const index = this.#index
    const tokens = this.#tokens
    // "the Kevin Peels" is no slip of Peele.
    if (slip !== 'none' && isRespelt(index.tokenHash[token] as number)) return
    const surname = longestSurname(index, tokens, at, token)
    if (surname < 0) return
    if (goesOnInBrackets(tokens.text, tokens.end[at] as number)) return
    const { plain } = tokens
    const first = at - (surnameLength(index, surname) - 1)
    // Whatever Bailey is, Long-Bailey is not.
    const kinds = first < at ? 0 : kindsAt(tokens, at)
    const found = this.#givenNames.before(first, surname, plain)
    // "Nadia Jamma": of a short surname only with the given name as it is.
    if (isShortSlip && found?.manner !== 'exact') return
    let told = 0
    if (found === null && (kinds & WORD.english || isUnlikelySlip(tokens, first, slip))) {
      const called = titleBefore(tokens, first)
      const addressed = slip === 'none' && (genderOf(called) !== '' || called === CLLR)
      if (!addressed && isSmall(tokens, at)) {
        if (
          slip === 'final-s'
            ? !lacksApostrophe(index, tokens, at, token)
            : slip !== 'none' || !carelessPerson(tokens, at)
        )
          return
        if (slip === 'none') told = PERSON
      }
    }
    const inverted =
      found === null || found.manner === 'perhaps-other' ? this.#invertedNames.after(at, first, surname) : null
    const name = inverted ?? found
    const respelt = isRespelt(tokens.hash[at] as number)
    if (respelt && (slip !== 'none' || !name || name.person < 0 || name.manner === 'initial')) return
    const from = name ? name.from : first
    const to = inverted ? this.#invertedNames.lastWord(at) : at
    const title = titleBefore(tokens, from) || (name ? 0 : titleOfList(tokens, from))
    const known = name !== null && name.person >= 0
    const manner: Manner =
      known && (slip !== 'none' || (respelt && name.manner === 'exact')) ? 'surname-slip' : (name?.manner ?? 'exact')
    // Somebody else is only known for having the surname: what stands around the name is not looked at.
    if (manner === 'other' && isLongerSurname(tokens, to)) return
    let marks = manner === 'other' ? 0 : surnameMarks(tokens, from, to, { at, slip, known }, plain)
    if (marks & MARK.another && !name && this.#isBirthName(first, surname)) marks &= ~MARK.another
    const start = tokens.start[from] as number
    // "Reeves (E)"
    const closing = inverted && charBefore(tokens, to) === 0x28 ? 1 : 0
    const end = (tokens.end[to] as number) + closing
    // "JAMA published", "the DAR": initials, where nobody else shouts.
    const isShort = end - start < 5 && !(kinds & (WORD.english | WORD.place))
    const asInitials = MARK.actionAfter | MARK.determinerBefore | MARK.placeBefore
    if (isShort && !name && title === 0 && plain && marks & MARK.allCaps && marks & asInitials) marks |= MARK.thingAfter
    const named = known || manner === 'other'
    const calledBefore = name ? 0 : givenAloneBefore(tokens, from)
    const entity = known ? (index.personEntity[name.person] as number) : -1
    const candidate = newCandidate(tokens.text, start, end, named ? 'full' : 'surname', entity, surname)
    candidate.manner = manner
    candidate.slip = slip
    candidate.written = keptHash(tokens.hash[at] as number)
    candidate.kinds = kinds
    candidate.title = title
    candidate.gender = genderOf(title) || (named ? genderByName(index, entity, name) : genderAfter(tokens, to))
    candidate.marks = named ? marks & ~MARK.capitalBefore : marks
    if (calledBefore) candidate.given = keptHash(calledBefore)
    if (name) {
      candidate.given = keptHash(name.given)
      candidate.givenText = name.givenText
    }
    if (known) candidate.told = slip !== 'none' && isAged(tokens, to) ? AT_WORK : personTold(tokens, from, to)
    else if (named) candidate.told = inPassing(tokens.text, start, end)
    else candidate.told = told || (title && isSpokenTo(tokens, from, to) ? ADDRESSED : personAfter(tokens, to))
    if (known && respelt && isAged(tokens, to)) candidate.told = OTHERS
    if (manner === 'initial' && isCalledToo(tokens.text, start, end)) candidate.told = OTHERS
    if (manner === 'middle' && candidate.told === 0 && isScholar(tokens, to)) candidate.told = OTHERS
    if (manner === 'initial' && candidate.told === 0 && (isDelegate(tokens, to) || isStandIn(tokens, from)))
      candidate.told = DELEGATE
    if (named && candidate.told === 0 && isKinOf(tokens, from, to)) candidate.told = KIN_OF
    if (!named && isCompany(tokens, to)) candidate.told = FIRM
    if (!named && (isBeasts(tokens, from, to) || isStandardWork(tokens, to))) {
      candidate.told = NAMESAKE
      candidate.marks |= MARK.another
    }
    // "Reeves, the minister I mean, not Ellie"
    const not = named ? null : NOT_GIVEN.exec(textAfter(tokens.text, end, REACH))
    if (not && this.#names.person(hashWord((not[1] as string).toLowerCase()), surname) >= 0)
      candidate.marks |= MARK.another
    if (!named && isQuoted(tokens.text, start)) candidate.marks |= MARK.spoken
    if (!known) candidate.quotedFrom = quotationOf(tokens, from, to, marks)
    into.push(candidate)
    const sharing = found && !inverted ? sharingSurname(index, this.#names, tokens, from, surname) : null
    if (!sharing) return
    sharing.written = candidate.written
    sharing.kinds = kinds
    sharing.marks = surnameMarks(tokens, from, at, { at, slip, known }, plain) & ~MARK.possessive
    into.push(sharing)
  }

  /** "Florence Dauta Eshalomi (née Nosegbe)": the same person by either surname. */
  #isBirthName(first: number, surname: number): boolean {
    const { hash } = this.#tokens
    const token = this.#tokens.lookUp(hash[first - 2] ?? 0)
    const married = token < 0 ? -1 : longestSurname(this.#index, this.#tokens, first - 2, token)
    return [3, 4].some((back) => {
      const given = hash[first - back] ?? 0
      const person = married < 0 ? -1 : this.#names.person(given, married)
      const born = this.#names.person(given, surname)
      return person >= 0 && born >= 0 && this.#index.personEntity[person] === this.#index.personEntity[born]
    })
  }

  /** A table has surnames and given names in cells of their own. */
  nameFromCells(candidate: Candidate, cells: readonly string[]): void {
    const index = this.#index
    if (candidate.end - candidate.start < this.#tokens.text.trim().length) return
    if (candidate.shape === 'full') {
      const party = partyInCells(cells)
      if (party === 'other') candidate.told = OTHERS
      // Who left the party, or was expelled, stands as an independent too; of a common name that says nothing.
      if (party === 'none' && candidate.told === 0 && candidate.kinds & WORD.surname) candidate.told = PROFESSIONAL
      if (party === 'labour') candidate.near = addTopics(candidate.near, WORD.party)
    }
    if (candidate.shape !== 'surname') return
    for (const cell of cells) {
      const found = cell ? this.#invertedNames.inCell(cell, candidate.name) : null
      if (!found) continue
      candidate.manner = found.manner
      if (found.person < 0) return
      candidate.shape = 'full'
      candidate.entity = index.personEntity[found.person] as number
      candidate.given = keptHash(found.given)
      candidate.givenText = found.givenText
      return
    }
  }
}
