/** What the index says of an entity: bits. */

export const person = 1
export const ambiguous = 2
export const surnameAlone = 4
/** Unions are older than the parties. */
export const union = 8
/** Spoken of as he, as she: titles say so as well. */
export const he = 16
export const she = 32
/** Named on pages about anything: all other people of the dataset are known for politics only. */
export const wellKnown = 64
/** Lord or Baroness. */
export const peer = 128
