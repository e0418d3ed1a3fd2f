import { expect, it } from 'vitest'
import * as WORD from '../../../lib/matching/lexicon/kinds.ts'
import { LISTS } from '../../../lib/matching/lexicon/lists.ts'
import { wordKinds } from '../../../lib/matching/lexicon/words.ts'
import { hashWord } from '../../../lib/matching/words/fold.ts'

it('knows every word of every list by its kind', () => {
  for (const [kind, words] of LISTS) {
    for (const word of words.split(/\s+/)) expect(wordKinds(hashWord(word)) & kind, word).not.toBe(0)
  }
})

it('takes no other word for one of them', () => {
  for (let i = 0; i < 20_000; i++) expect(wordKinds(hashWord(`word${i}x`))).toBe(0)
})

it.each(
  `Sarah Woolley, Ronnie Draper, Ian Hodson, Mick Whelan, Mick Lynch, Eddie Dempsey, Sharon Graham, Christina McAnea, Andrea
  Egan, Dave Ward, Matt Wrack, Steve Wright, Fran Heathcote, Paul Nowak, Frances O’Grady, Joanne Thomas, Jon Lansman, Neal
  Lawson, Jenny Manson, Naomi Wimborne, Glyn Secker, Laura Parker, Gaya Sriskanthan, Hilary Schan, Kate Dove, Mick Brooks`
    .split(',')
    .map((name) => name.trim()),
)('takes no part of the name of %s, who is named beside groups, for a word that turns them down', (name) => {
  const other = WORD.past | WORD.abroad | WORD.field | WORD.business | WORD.wordUse
  for (const word of name.split(/[\s’]+/)) expect(wordKinds(hashWord(word.toLowerCase())) & other, word).toBe(0)
})
