/** What bears a group's name without being the group, and the group where it nearly looks so. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.',
  'Momentum activists, Progress members, Mainstream members, Open Labour and Compass supporters stood beside JVL and the CLGA.',
]
const known = marks(...PAGE).length
const found = (text: string) => marks(...PAGE, text).slice(known)

describe('people who are put after the name', () => {
  it.each([
    'Support came from Compass, a think tank of the left.',
    'There was Momentum, forty thousand members strong.',
    'It came from Open Labour, two hundred members of the soft left.',
    'They spoke of Momentum, ten years old this week.',
    'It was Open Labour, two of whose officers are ill.',
    'They joined Red Labour, three councillors from Hove said.',
    'He is in Momentum, two miles from home.',
  ])('leave it the group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Music came from Red Labour, five nurses from Hove.',
    'The evening began with Open Labour, three sisters who play folk.',
    'The prize went to Labour Values, two potters from Stoke.',
    'On stage next: Young Labour, four lads from Luton with ukuleles.',
    'The pub quiz was won by Momentum, six accountants from Ware.',
    'We danced to Mainstream, a trio from Deal.',
    'Then came Red Labour, two young women with a harp.',
  ])('make it their own: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('who or what stands before the name', () => {
  it.each([
    'The think tank Compass is a friend.',
    'The chair of Compass is a man.',
    'The network Mainstream has few members.',
    'A writer for Progress has left.',
    'The cartoonist in Momentum drew it.',
    'Our presenter met Momentum in June.',
  ])('leaves it the group: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'The crossword compiler Mainstream set it.',
    'The columnist Momentum has retired.',
    'The rapper Progress is from Hove.',
    'The blogger Red Labour is a woman.',
    'Our wine writer Progress is away.',
    'The tipster Compass fancies it.',
    'The cocktail Momentum is £9.',
  ])('bears it: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a longer name', () => {
  it.each([
    'The Red Labour stall was busy.',
    'The chair of Compass was there.',
    'The Momentum Conference met in Leeds.',
    'Momentum; Open Labour; Compass members',
    'The Young Labour National Committee wrote.',
    'They met Momentum Officers in Hull.',
  ])('is one of the group’s own: %s', (text) => {
    expect(found(text).length).toBeGreaterThan(0)
  })

  it.each([
    'Open Labour Records signed them.',
    'I have a ticket for Young Labour Cinema.',
    'He runs Compass Records in Hull.',
    'The Red Labour Bookshop is shut.',
    'She sings in the Red Labour Choir.',
    'They drank at the Red Labour Brewery.',
    'The Momentum Gallery has new lamps.',
  ])('is somebody else’s: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'Momentum; Open Labour; Compass Records',
    'Momentum ▪ Open Labour ▪ Red Labour Theatre',
    'He wrote to Momentum, Open Labour and Young Labour Cinema.',
    'Signed by Momentum • Open Labour • Progress Films',
  ])('is told from its neighbours in a list: %s', (text) => {
    expect(found(text)).toEqual(['Momentum → momentum', 'Open Labour → open-labour'])
  })
})

describe('a name in quotation marks that is a phrase', () => {
  it.each([
    'He has written about “Labour values”, his website, all week.',
    'They call it “Labour values”.',
    'They have a website. “Labour values” collects what worked.',
    '“Labour values” opens with a petition.',
    'He has made a website called “Labour values”.',
    'The petition of “Labour values”, which four hundred signed, was printed.',
    'Under the name “Labour values”, which he chose, he wrote.',
    'There is a campaign, ‘Labour values’, a website, for that.',
  ])('is the group’s name: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'She asked what “Labour values”, which stood on the wall, meant.',
    'He had “Labour values” tattooed on his arm.',
    '“Labour values” sounds good to me.',
    '“Labour values” seems a fine phrase.',
    'The words “Labour values” were on the mug.',
    'I asked if “Labour values” was a phrase.',
    'Nobody could say what “Labour values”, which he uttered twice, were.',
    'The phrase “Labour values”, which is in every speech, bores him.',
  ])('is mentioned as words: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a name that is an order', () => {
  it.each([
    'The hosts were Don’t Leave, Organise.',
    'DON’T LEAVE, ORGANISE says no.',
    'He spoke to Don’t Leave, Organise on Friday.',
    'Don’t Leave, Organise, the coalition, was founded in May.',
    'They signed for Don’t Leave, Organise a few weeks later.',
    'We heard of Don’t Leave, Organise that evening.',
  ])('names who gives it: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'DON’T LEAVE, ORGANISE a raffle.',
    'Don’t Leave, Organise your friends!',
    'Don’t Leave, Organise the lifts first.',
    'Don’t Leave, Organise some chairs.',
    'Don’t Leave – Organise our summer fair!',
    'DON’T LEAVE, ORGANISE AN OUTING',
  ])('is given: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a title that begins with the name', () => {
  it.each([
    '“Common Ground” lost by a little; “Progress Together” was laughed out of the room.',
    '“Momentum Rising” was one suggestion for the name.',
    'They wanted to call it “Compass Forward” or “True North”.',
    'The working title was “Mainstream Now”.',
    'Nobody liked “Momentum Again!” as a slogan.',
  ])('is no group’s: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    '“Momentum Members” will not like it, he wrote.',
    '“Momentum Backs Burnham”, said the headline.',
    '“Compass Members Vote Today” was the headline.',
  ])('is not always all of the quotation: %s', (text) => {
    expect(found(text).some((mark) => /momentum|compass|progress/.test(mark))).toBe(true)
  })
})

describe('another body, by what it is or was', () => {
  it.each([
    'He ran a group of moderate trade unionists called Mainstream.',
    'Until 1997 he was secretary of Mainstream.',
    'In 1989 she joined Mainstream, a club of trade unionists.',
    'It should have said that Progress is a party in Norway.',
    'In fact Momentum was the youth wing of a Hungarian party.',
  ])('is not the group: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'In 2015 he backed Corbyn; this week he has joined Mainstream.',
    'Since 2025 she has been secretary of Mainstream.',
    'A group of trade unionists wrote to Momentum.',
    'Momentum is a group in the Labour Party.',
    'Progress was a pressure group in Britain.',
  ])('is the group, however alike: %s', (text) => {
    expect(found(text).some((mark) => /momentum|mainstream|progress|compass/.test(mark))).toBe(true)
  })
})
