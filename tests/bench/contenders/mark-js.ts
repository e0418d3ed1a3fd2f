import Mark from 'mark.js'
import { type Contender, spellings } from './contender.ts'

/** mark.js with the same names: exact only. It wraps what it finds in elements and searches name by name. */
export const markJs: Contender = {
  prepare: (names) => {
    const keywords = spellings(names)
    return () =>
      new Promise((done) => {
        new Mark(document.body).mark(keywords, {
          accuracy: 'exactly',
          caseSensitive: true,
          separateWordSearch: false,
          done,
        })
      })
  },
}
