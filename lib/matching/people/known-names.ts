/** Whom of the index a given name and a surname mean: as they are, by a nickname, by an initial, or but for one slip. */

import type { Manner } from '../block/candidate.ts'
import { fullNameHash, type NameIndex, personGivenText, personOf, slotOf } from '../index/index-format.ts'
import * as WORD from '../lexicon/kinds.ts'
import { wordKinds } from '../lexicon/words.ts'
import { slipBetween } from '../words/slips.ts'

/** A person's name in the index, and how what is written relates to it. */
export interface KnownName {
  person: number
  manner: Manner
}

/** Bearers of one surname that are compared letter by letter with a misspelt given name. */
const MOST_BEARERS = 16

/** Whom an initial means where that is open, and where it means none. */
const SEVERAL = -2
export const NOBODY = -1

/** Finds people of the index by given name and surname; all by their hashes and positions. */
export class KnownNames {
  readonly #index: NameIndex
  /** Given name as it may be written → those in the index for which it stands, by their hashes. */
  readonly #nicknames = new Map<number, number[]>()

  constructor(index: NameIndex) {
    this.#index = index
    index.nicknameWritten.forEach((written, i) => {
      const meant = index.nicknameGiven[i] as number
      const others = this.#nicknames.get(written)
      if (others) others.push(meant)
      else this.#nicknames.set(written, [meant])
    })
  }

  /** Position of the person with this given name and surname in the index, -1 where there is none. */
  person(given: number, surname: number): number {
    const index = this.#index
    const mask = index.personTable.length - 1
    const hash = fullNameHash(given, surname)
    let slot = slotOf(hash, mask + 1)
    while (index.personTable[slot] !== 0) {
      const person = personOf(index.personTable[slot] as number, hash)
      if (person >= 0 && index.personGiven[person] === given && index.personSurname[person] === surname) return person
      slot = (slot + 1) & mask
    }
    return -1
  }

  /** By the given name as it is, or by another that stands for it. */
  byGiven(given: number, surname: number): KnownName | null {
    const exact = this.person(given, surname)
    if (exact >= 0) return { person: exact, manner: 'exact' }
    for (const other of this.#nicknames.get(given) ?? NONE) {
      const person = this.person(other, surname)
      if (person >= 0) return { person, manner: 'nickname' }
    }
    return null
  }

  /** The one person whose given name begins with a letter; negative where there are several, or NOBODY. */
  byInitial(letter: string, surname: number): number {
    const index = this.#index
    const start = index.surnameNamesStart[surname] as number
    const end = Math.min(index.surnameNamesStart[surname + 1] as number, start + MOST_BEARERS)
    let found = NOBODY
    for (let i = start; i < end; i++) {
      const person = index.surnameNames[i] as number
      if (personGivenText(index, person)[0] !== letter) continue
      if (found >= 0 && index.personEntity[found] !== index.personEntity[person]) return SEVERAL
      found = person
    }
    return found
  }

  /** By a given name with one slip in it, folded; of common surnames only by a slight one. */
  byMisspelt(written: string, surname: number): KnownName | null {
    const index = this.#index
    const start = index.surnameNamesStart[surname] as number
    const end = index.surnameNamesStart[surname + 1] as number
    if (end - start > MOST_BEARERS || written.length < 4) return null
    const lastToken = index.surnameTokens[(index.surnameTokensStart[surname + 1] as number) - 1] as number
    const common = (wordKinds(index.tokenHash[lastToken] as number) & WORD.surname) !== 0
    for (let i = start; i < end; i++) {
      const person = index.surnameNames[i] as number
      const right = personGivenText(index, person)
      const slip = slipBetween(right, written)
      if (slip === null || slip === 'none') continue
      const slight = slip === 'swap' || slip === 'double' || slip === 'vowel' || slip === 'sound'
      if (common && !slight) continue
      if (right.length < 5 && slip !== 'swap' && slip !== 'double') continue
      return { person, manner: 'given-slip' }
    }
    return null
  }
}

const NONE: readonly number[] = []
