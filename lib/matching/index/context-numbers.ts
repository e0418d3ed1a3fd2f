/** What stands for words and phrases that go with an entity: a word's token, and above all tokens the phrases, as they are numbered. */

/** Bits of `tokenContext`: the word goes with somebody by itself, or is the last of a phrase that does. */
export const byItself = 1
export const endsPhrase = 2

/** @param one a token, or the number of a phrase turned over. @param tokens how many tokens there are. */
export const contextNumber = (one: number, tokens: number): number => (one < 0 ? tokens + ~one : one)
