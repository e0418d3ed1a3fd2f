/** Words right beside a surname alone with which somebody else of the name is told apart. Patterns, tried at surnames alone. */
import type { Tokens } from './tokens.ts'

/** "Anna, born", "née". */
const MAIDEN = /(?:^|[\s,(])(?:born|n[eé]e) $/i
/** "Anna Brown, formerly": also said of what somebody was, so that nothing may follow that would be theirs. */
const FORMERLY = /[,(] ?(?:formerly|previously) $/i
const ENDS = /[,.;)]|$/y
/** "Mr Byrne (no relation)", but not "no relation of": that says who the other one is. */
const UNRELATED = / ?[,(–—] ?(?:no relation|unrelated)\b(?! (?:of|to)\b)/y
const GIVEN_NAME = / (?:for|as) (?:an?|his|her|its|their|my|your) (?:first|middle|given|christian) name\b/iy
/** "Mrs Reeves the bystander" */
const BYSTANDER =
  / the (?:bystander|onlooker|passer-?by|neighbour|caretaker|cleaner|shopkeeper|grocer|greengrocer|newsagent|butcher|plumber|builder|roofer|decorator|milkman|postman|post(?:master|mistress)|landlord|landlady|barman|barmaid|gardener|carpenter|dentist|vet|vicar|florist|hairdresser|barber|chemist|lollipop)\b/y

/** @param start where the surname begins and ends. @param titled whether a title stands before it. */
export function isNamesake({ text }: Tokens, start: number, end: number, titled: boolean): boolean {
  const before = text.slice(Math.max(0, start - 14), start)
  if (MAIDEN.test(before) || (FORMERLY.test(before) && standsAt(ENDS, text, end))) return true
  return standsAt(UNRELATED, text, end) || standsAt(GIVEN_NAME, text, end) || (titled && standsAt(BYSTANDER, text, end))
}

function standsAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
