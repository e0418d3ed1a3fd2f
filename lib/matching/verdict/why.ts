/** Why a name was matched, in words for the reader. */

import type { Candidate } from '../block/candidate.ts'
import * as MARK from '../block/marks.ts'
import { groupNameKind } from '../groups/name-kind.ts'
import { entityName, type NameIndex } from '../index/index-format.ts'
import * as PHRASE from '../index/phrase-flags.ts'
import type { PageView } from '../page/page-view.ts'
import type { FoundAntecedent, PlacedCandidate } from '../page/placed.ts'
import type { MentionKind } from '../types.ts'

const readable = (text: string) => text.replaceAll('\n', ' ')

/** Why the entity is meant. */
export function whyOf(page: PageView, { candidate, found, about, entity }: PlacedCandidate): string {
  if (found) return whySurname(page.index, candidate, entity, found)
  return about ? whyPerson(page.index, candidate, entity) : whyGroup.words(page, candidate)
}

/** A full name, as it is or with a slip. */
function whyPerson(index: NameIndex, candidate: Candidate, entity: number): string {
  const written = readable(candidate.text)
  const name = entityName(index, entity)
  switch (candidate.manner) {
    case 'nickname':
      return `${readable(candidate.givenText)} is another form of the given name of ${name}`
    case 'given-slip':
      return `given name spelt ${readable(candidate.givenText)}, one letter off ${name}`
    case 'surname-slip':
      return candidate.slip === 'none' ? `${written}, for ${name}` : `spelt ${written}, one letter off ${name}`
    case 'middle':
      return 'full name with a middle name'
    case 'inverted':
      return 'full name, surname first'
    case 'initial':
      return `initial and surname of ${name}`
    default:
      return readable(candidate.text).toLowerCase() === name.toLowerCase() ? 'full name' : `name of ${name}`
  }
}

/** A surname alone. */
function whySurname(index: NameIndex, candidate: Candidate, entity: number, found: FoundAntecedent): string {
  const name = entityName(index, entity)
  if (!found.person) return `surname known to be that of ${name}`
  const where = `named in full ${found.below ? 'below' : 'above'}`
  if (candidate.slip === 'none') return `surname of ${name}, ${where}`
  const written = readable(candidate.text)
  if (candidate.slip === 'final-s') return `surname of ${name}, ${where}, with an s`
  return `spelt ${written}, one letter off the surname of ${name}, ${where}`
}

/** A group's name or initials, or a person's initials. */
export const whyGroup = {
  words(page: PageView, candidate: Candidate): string {
    const { index } = page
    const name = entityName(index, candidate.entity)
    const kind = groupNameKind(index, candidate)
    if (kind === 'word' || kind === 'everyday') {
      if (candidate.marks & MARK.actionAfter) return `the group ${name}, which is said to do something`
      const company = page.company.size > 1 ? 'that names other Labour groups or people' : 'about party politics'
      return `the group ${name}, since it has a capital on a page ${company}`
    }
    if (candidate.slip !== 'none') return `spelt ${readable(candidate.text)}, one letter off ${name}`
    // "ASLEF", which are initials and the name.
    if (readable(candidate.text).toLowerCase() === name.toLowerCase()) return 'full name'
    if (!((index.phraseFlags[candidate.name] as number) & PHRASE.initials)) return `another name of ${name}`
    if (candidate.marks & MARK.defined) return `initials of ${name}, given in brackets after it`
    if (page.defined.has(candidate.entity)) return `initials of ${name}, given in brackets on this page`
    if (page.spelledOut.has(candidate.entity)) return `initials of ${name}, named in full on this page`
    return `initials of ${name}`
  },
  kind(page: PageView, candidate: Candidate): MentionKind {
    const { index } = page
    const written = readable(candidate.text).toLowerCase()
    if (candidate.slip !== 'none') return 'fuzzy'
    if ((index.phraseFlags[candidate.name] as number) & PHRASE.initials) return 'alias'
    return written === entityName(index, candidate.entity).toLowerCase() ? 'organisation' : 'alias'
  },
}
