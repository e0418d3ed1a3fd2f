import { personForms } from '../lib/matching/index/name-forms.ts'
import { foldWords } from '../lib/matching/words/fold.ts'
import * as errors from './errors.ts'
import { nearest } from './nearest.ts'
import type { DataFiles } from './read-data.ts'
import type { Problem } from './read-yaml.ts'

/** Each better-known bearer of a surname: that somebody of the dataset has it, and that the words tell the two apart. */
export function checkBetterKnown({ people, betterKnown }: DataFiles): Problem[] {
  const surnames = new Map<string, string[]>()
  const names = new Map<string, string>()
  /** What follows a name's first word, or its first words: the surname as it is written is among it. */
  const written: string[] = []
  for (const { id, name, aliases, context = [] } of people.value ?? []) {
    for (const one of [name, ...aliases]) {
      names.set(one.toLowerCase(), id)
      for (const blank of one.matchAll(/ /g)) written.push(one.slice(blank.index + 1))
    }
    for (const { surname } of personForms({ id, name, aliases, kind: 'person' })) {
      const words = context.flatMap(foldWords)
      surnames.set(surname.join(' '), [...(surnames.get(surname.join(' ')) ?? []), ...words])
    }
  }
  const seen = new Set<string>()
  return (betterKnown.value ?? []).flatMap(({ name, surname, words }, i) => {
    const problems: Problem[] = []
    const complain = (key: string, text: string) => problems.push(betterKnown.problemAt([i, key], text))
    const folded = foldWords(surname).join(' ')
    const ours = surnames.get(folded)
    const original = written.find((one) => foldWords(one).join(' ') === folded)
    if (!ours)
      complain('surname', errors.surnameOfNobody(surname, nearest(surname.toLowerCase(), [...surnames.keys()])))
    else if (original && !written.includes(surname))
      complain('surname', errors.surnameWrittenOtherwise(surname, original))
    const entity = names.get(name.toLowerCase())
    if (entity) complain('name', errors.betterKnownEntity(name, entity))
    if (seen.has(name)) complain('name', errors.nameTwice(name))
    seen.add(name)
    words.forEach((phrase, n) => {
      const folded = foldWords(phrase)
      const say = (text: string) => problems.push(betterKnown.problemAt([i, 'words', n], text))
      if (phrase !== phrase.toLowerCase()) say(errors.contextNotFolded(phrase))
      if (folded.length === 0 || folded.length > 2) say(errors.notOneOrTwoWords(phrase))
      else if (folded.every((word) => ours?.includes(word))) say(errors.wordOfBoth(phrase, surname))
      if (words.indexOf(phrase) < n) say(errors.wordTwice(phrase))
    })
    return problems
  })
}
