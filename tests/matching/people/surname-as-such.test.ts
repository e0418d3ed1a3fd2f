/** Pages about a surname, and people of long ago and elsewhere who have one with a particle before it. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = ['The Labour leader Keir Starmer MP and Jeremy Corbyn met Andy Burnham, the mayor, and the NEC.']
const known = marks(...PAGE).length
const found = (text: string) => marks(...PAGE, text).slice(known)

describe('nobody of today', () => {
  it.each([
    // Between given name and surname stands a particle.
    'Hugo de Corbun held land in Norfolk.',
    'Walter le Corbyn was hanged in 1219.',
    'Jan van Starmer plays for Ajax.',
    'Ursula von der Burnham is a figure in a panto.',
    'Ahmed ibn Corbyn wrote on algebra.',
    // The surname goes on in brackets.
    'As a personal name “Corbin(us)” stands in the Domesday Book.',
    'Burnham[e] was the older form.',
    // The surname as such, and how it was spelt.
    'Spelling variations include: Corbin, Corbyn, Corben and many more.',
    'The surname is recorded as Stermer, Starmere and Starmour.',
    'Burnham is a surname from several places.',
    'Starmer, a name from the French, means little.',
    'The meaning of Corbyn is raven.',
    'There are five streets called ‘Starmer’ in England.',
    'I shook hands with a genuine Starmer, in flesh and blood.',
    'At the inn we met another real Corbyn.',
    '# Corbyn Surname, Family Crest and Coat of Arms',
  ])('is named: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a heading that is the surname', () => {
  it('is nobody above a text about it', () => {
    const page = [
      '# Corbyn',
      'Corbyn is a surname that Normans left in England.',
      'There is Jeremy Corbyn’s surname too.',
    ]
    expect(marks(...page)).toEqual(['Jeremy Corbyn → jeremy-corbyn'])
  })

  it('is the politician above a text about him', () => {
    const page = ['# Corbyn', 'Jeremy Corbyn, the Labour MP, has a surname that Normans left in England.']
    expect(marks(...page)).toEqual(['Corbyn → jeremy-corbyn', 'Jeremy Corbyn → jeremy-corbyn'])
  })
})

describe('the politician', () => {
  it.each([
    'Corbin said that rents were too high.',
    'Starmer(left) came by train.',
    'Burnham is a big name in Manchester.',
    'Starmer, the name on every placard, was cheered.',
    'Starmer’s surname is odd.',
    'A leader called Starmer would win.',
    'The Labour van Burnham drove broke down.',
    'Corbyn was asked about the coat of arms on the hall.',
    // The given names as they are, and then what he is called.
    'Andrew Murray Andy Burnham was born in Aintree.',
  ])('is named: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it('is not where the given names are another’s', () => {
    expect(found('Her son John Andy Burnham was born in Aintree.')).toEqual([])
  })
})
