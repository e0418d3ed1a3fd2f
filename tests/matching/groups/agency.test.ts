import { describe, expect, it } from 'vitest'
import { AGENT_VERBS } from '../../../lib/matching/lexicon/agent-verbs.ts'
import { marks } from '../find.ts'
import { foundAfter, GROUPS, PEOPLE } from '../political-pages.ts'

const LABOUR =
  'Labour councillors, MPs and the NEC met; Luke Akehurst and Laura Pidcock spoke for the party’s factions.'
const inParty = (text: string) => marks(LABOUR, text).slice(2)

describe('a name that is a word, at the start of a sentence', () => {
  it.each([
    ['Momentum thanked the cooks.', 'momentum'],
    ['Compass quietly shelved its paper.', 'compass'],
    ['Progress hired the big room.', 'progress'],
    ['Progress are sending a choir.', 'progress'],
    ['Momentum mobilise across the north.', 'momentum'],
    ['Momentum throw their weight behind her.', 'momentum'],
    ['Progress rally behind the mayor.', 'progress'],
    ['Compass push for open lists.', 'compass'],
    ['Momentum line up behind her.', 'momentum'],
    ['Compass swings behind the mayor.', 'compass'],
    ['Compass came out for the mayor.', 'compass'],
    ['Progress hit back at critics.', 'progress'],
    ['Momentum hits out at the leadership.', 'momentum'],
    ['Momentum throws its weight about.', 'momentum'],
    ['Progress turned on him.', 'progress'],
    ['Compass rallied behind the mayor.', 'compass'],
    ['Momentum put out a list.', 'momentum'],
    ['Momentum gear up for conference.', 'momentum'],
    ['Momentum were not amused.', 'momentum'],
    ['Compass have a new director.', 'compass'],
    ['Mainstream has no officers yet.', 'mainstream'],
    ['Momentum had a stall by the door.', 'momentum'],
    ['Progress has 2,000 members in London.', 'progress'],
    ['Mainstream, which has two officers, went home.', 'mainstream'],
    ['Compass hid behind a pillar.', 'compass'],
    ['Momentum promptly bought them a van.', 'momentum'],
    ['Progress had texted councillors all day.', 'progress'],
    ['Compass has apologised to him.', 'compass'],
    ['Momentum had canvassed four streets by then.', 'momentum'],
    ['Momentum’s account was closed for a day.', 'momentum'],
    ['Mainstream has been put together by friends.', 'mainstream'],
    ['Compass at least paid for the room.', 'compass'],
    ['Progress at last sent a letter.', 'progress'],
    ['Momentum at first had no officers.', 'momentum'],
    ['Momentum is not on board.', 'momentum'],
    ['Compass was in favour.', 'compass'],
    ['Progress is at odds with him.', 'progress'],
    ['Momentum isn’t on strike.', 'momentum'],
    ['Progress’s switchboard rang all night.', 'progress'],
    ['Momentum webinars are free.', 'momentum'],
  ])('is the group where people act: %s', (text, entity) => {
    expect(inParty(text)).toEqual([`${text.match(/^\w+/)} → ${entity}`])
  })

  it.each([
    'Momentum swung to Labour.',
    'Progress stalled in committee.',
    'Progress remains slow.',
    'Compass needles point north.',
    'Momentum shifted away from the leader.',
    'Progress depends on the Treasury.',
    'Progress reported by the department was slight.',
    'Mainstream printed media ignored it.',
    'Momentum gathered in the last week.',
    'Progress brought new troubles.',
    'Momentum carried her to victory.',
    'Momentum drains the other side.',
    'Progress eludes the committee.',
    'Progress has a price.',
    'Momentum has its own logic.',
    'Momentum had deserted them.',
    'Progress, which has been slow, needed a push.',
    'Progress, which voters see, matters.',
    'Progress, once made, pleased everybody.',
    'Mainstream newspapers shrugged.',
    'Progress shown so far is small.',
    'Progress pleased the Treasury.',
    'Momentum drew the young to the hall.',
    'Momentum trickled away after the vote.',
    'Progress justified the long wait.',
    'Momentum sits with the other side.',
    'Momentum fades the moment she speaks.',
    'Progress provides its own reward.',
    'Mainstream outlets asked no questions.',
    'Progress looks unlikely this year.',
    'Compass bearings were taken.',
    'Progress need not be slow.',
    'Momentum based on polls is a thin thing.',
    'Progress compared with last year is small.',
    'Progress described in the report was slight.',
    'Momentum squandered in a week is gone.',
    'Progress, she thinks, should have come sooner.',
    'Momentum, many feel, should have carried them.',
    'Progress, he says, is slow.',
    'Momentum, they believe, was lost in May.',
    'Progress, Rahman thinks, should have made things better.',
    'Progress had reached the third floor.',
    'Momentum’s loss was sudden.',
    'Progress’s slowness hurt them.',
    'Progress has been put off by the rain.',
    'Momentum has been helped by Brexit.',
    'Progress at least is slow.',
    'Momentum at last gathered.',
    'Progress at first faltered.',
    'Progress at the port was slow.',
    'Momentum is on his side of the pitch.',
    'Progress is in sight.',
    'Progress is at a standstill.',
  ])('is a word where things happen: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })

  it('is a word on a page that speaks of no other group or person of the party', () => {
    const page = 'Labour councillors, MPs and the NEC met in a hall of the party.'
    expect(marks(page, 'Momentum thanked the cooks.', 'Progress pleased the members.')).toEqual([])
  })
})

it.each([
  ['Momentum has been chaired by Akehurst.', 2],
  ['Mainstream has been steered by Compass.', 2],
  ['Progress has been slowed by Akehurst.', 1],
  ['Momentum has been lost by Pidcock.', 1],
])('what has been done by whom tells a body from a word: %s', (text, times) => {
  expect(inParty(text)).toHaveLength(times)
})

describe('a name of two everyday words', () => {
  it.each([
    'They did not vote. Open Labour brings biscuits.',
    'How many puts? Young Labour knows.',
    'Open Labour brings biscuits.',
    'Young Labour knows the words.',
    'Red Labour holds a raffle.',
    'Open Labour complained that nobody had asked.',
    'Young Labour boasts that it has a band.',
    'Red Labour doubts that they will come.',
    'Young Labour took the train.',
    'Open Labour won more than it lost.',
    'Red Labour became a website.',
    'Labour Students was never asked.',
    'Labour Students has no office.',
  ])('is the group where it acts: %s', (text) => {
    expect(inParty(text)).toHaveLength(1)
  })

  it.each([
    'Young Labour voters stay away.',
    'Red Labour rosettes sold well.',
    'Young Labour hopefuls bring cake.',
    'Labour first came to power there.',
    'Labour first won it in 1945.',
    'Labour students are cold.',
    'Labour values have no price.',
    'Red Labour doubts grow.',
    'Young Labour minds wander.',
  ])('is a phrase before a noun: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })
})

describe('what people are and things are not', () => {
  const page = 'The Labour Party’s NEC met; JVL and the CLGA sent members. She is a member of Momentum, he of Progress.'
  const last = (line: string) => marks(page, line).slice(4)

  it.each([
    'Momentum was not there.',
    'Momentum is silent about it.',
    'Momentum is looking for a new leader.',
    'Momentum wasn’t asked.',
    'Momentum reckons that sixty are enough.',
    'Progress, in which two former chairs found work, was absent.',
    'Momentum has been put together by people from three unions.',
    'Momentum had been set up by activists.',
    'Progress has been run by members from the start.',
    'Momentum will ballot.',
    'Momentum will pay for leaflets.',
    'Momentum had to be asked twice.',
    'Momentum has backed her.',
    'Momentum has spoken.',
    'Progress has invited them in.',
    'Progress will hold a vote.',
    'Momentum would print them.',
    'Progress will not share its list.',
    'Momentum may campaign there.',
    'Progress would not canvass.',
    'Momentum will be there.',
    'Progress would not be present.',
    'Momentum might be furious.',
    'Compass won’t be represented on it.',
    'Mainstream will surely be delighted by that.',
    'Momentum may be asked to pay.',
  ])('shows a group in: %s', (line) => {
    expect(last(line)).toHaveLength(1)
  })

  it.each([
    'Momentum is shifting to the right.',
    'Momentum was lost.',
    'Progress is slowing.',
    'Progress was not made.',
    'Progress shows that patience pays.',
    'Progress, in short, was slow.',
    'Momentum has been put to the test.',
    'Progress has been set back by people who dig.',
    'Progress has been made by members.',
    'Progress will come.',
    'Progress has to be felt.',
    'Progress has stalled.',
    'Momentum has faded since May.',
    'Progress had slowed in the north.',
    'Momentum had to be kept up.',
    'Momentum will carry them.',
    'Progress would take years.',
    'Progress might need a bridge.',
    'Progress will depend on the weather.',
    'Momentum may fade.',
    'Progress would not matter.',
    'Progress will be slow.',
    'Momentum may be lost.',
    'Momentum would be hard to keep.',
    'Progress won’t be made in a week.',
    'Progress might be measured.',
    'Momentum will be everything.',
  ])('shows none in: %s', (line) => {
    expect(last(line)).toEqual([])
  })
})

describe('winning, and being set up by somebody', () => {
  it.each([
    'Momentum stormed to victory on Monday.',
    'Mainstream storms to victory in Leeds',
    'Compass stormed to a win in the ballot.',
    'Mainstream has been organised by Compass and others.',
    'Mainstream has been organized by Andy Burnham’s friends.',
    'Momentum has been established by Jon Lansman and others.',
  ])('is what bodies of people do: %s', (text) => {
    expect(inParty(text).filter((mark) => text.startsWith(mark.split(' →')[0] as string))).toHaveLength(1)
  })

  it.each([
    'Momentum sweeps Labour along.',
    'Momentum sweeps through the hall.',
    'Progress has been organised badly.',
    'Progress has been set back by years.',
    'Momentum has been established in the polls.',
    'Momentum swept them off their feet.',
    'Progress sailed past the committee.',
    'Momentum cruised along for a week.',
  ])('and no more than that: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })
})

describe('those who lead or belong to a group', () => {
  it.each([
    'Momentum chief closes in on the NEC',
    'Progress chiefs met in a pub.',
    'She sits with the Momentum bloc.',
    'The Momentum boss was late.',
    'Compass chief Neal Lawson spoke.',
    'The Mainstream bloc of MPs has grown.',
  ])('show that it is one: %s', (text) => {
    expect(inParty(text)).toHaveLength(1)
  })

  it.each([
    'The mainstream chiefs of industry met.',
    'Their chief progress was in housing.',
    'A mainstream bloc of voters stays at home.',
    'The chief momentum came from the polls.',
    'Blocs of mainstream parties formed.',
    'The boss made progress.',
  ])('make none of a word: %s', (text) => {
    expect(inParty(text)).toEqual([])
  })
})

describe('a word of which something is denied, or that is joined with another', () => {
  const PAGE = [
    LABOUR,
    'Momentum activists, Progress members, Mainstream members and Compass supporters had come, and so had JVL.',
  ]
  const known = marks(...PAGE).length
  const found = (text: string) => marks(...PAGE, text).slice(known)

  it.each([
    'Momentum did not ask its members.',
    'Mainstream didn’t invite her to the launch.',
    'Compass did not publish the letter.',
    'Progress did not really want an answer.',
    'Momentum did not sign the statement.',
    'Compass didn’t pay for lunch.',
    'Compass was for her, as ever.',
    'Mainstream is for me.',
    'Momentum and its friends are angry.',
    'Compass and councillors are at odds.',
    'Progress and members were told.',
    'Mainstream members should know better.',
    'Momentum emails are sent at night.',
    'Progress officers will be elected.',
    'Only Compass, an invitation to a concert in hand, had dressed up.',
  ])('is the group in: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Momentum did not last.',
    'Momentum didn’t slow down.',
    'Progress did not come by itself.',
    'Progress did not always mean more.',
    'Momentum did not build up.',
    'Momentum should not be stopped.',
    'Progress can’t be rushed.',
    'Progress does not fall from the sky.',
    'Progress is for him a dream.',
    'Momentum was for them what wind is to a sail.',
    'Compass and square are on the lodge’s door.',
    'Progress and prosperity were promised.',
    'Momentum and energy are two things.',
    'Mainstream historians should know better.',
    'Mainstream bakers are few.',
    'Progress reports will be sent out.',
    'Compass points are on the wall.',
    'Mainstream newspapers have said it for years.',
  ])('is the word in: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

describe('a verb in the plural', () => {
  const PAGE = ['Momentum, Progress, Compass and Open Labour members met; John Spellar and Jon Cruddas came too.']
  const known = marks(LABOUR, ...PAGE).length
  const found = (text: string) => marks(LABOUR, ...PAGE, text).slice(known)

  it.each([
    'Momentum choose six people in a room.',
    'Progress pick the venue and we pick the date.',
    'Momentum publish their list on Friday.',
    'Compass make no secret of it.',
    'Progress give nothing away.',
    '# Breaking: Momentum announce NCC slate',
    'Momentum urge members to vote.',
    'Progress endorse two of the nine.',
    '# Momentum reject the deal',
  ])('is that of a body: %s', (text) => {
    expect(found(text)).toHaveLength(1)
  })

  it.each([
    'Progress report to the board.',
    'Momentum picking up again.',
    'Progress given time is good.',
    'Momentum picked up again.',
  ])('is none: %s', (text) => {
    expect(found(text)).toEqual([])
  })
})

it.each(['Compass is a company limited by guarantee.', 'Progress was a company limited by guarantee with a board.'])(
  'a company that belongs to its members is the group: %s',
  (text) => {
    expect(inParty(text)).toHaveLength(1)
  },
)

describe('Compass without an article, on a page that has named other groups and people', () => {
  const PAGE =
    'Momentum, Open Labour and the CLGA met with Luke Akehurst, Laura Pidcock, Jon Cruddas and the Labour MPs.'
  const found = (text: string) => marks(PAGE, text).filter((mark) => mark.endsWith('compass'))

  it.each(['Compass would open it to voters.', 'Compass brings the tea.', 'Compass has put Thanet on its map.'])(
    'is the group: %s',
    (text) => expect(found(text)).toHaveLength(1),
  )

  it.each(['Compass points are on the map.', 'A compass would show the way.'])('is none: %s', (text) =>
    expect(found(text)).toEqual([]),
  )
})

it('a word on a page without politics is no group, whatever is said of it', () => {
  const PAGE = [
    'A text column with the description of the task is drawn first, and then the bar, the percentage and the time that is left.',
    'Each column is a renderable that is drawn in a table; the refresh rate is ten a second, and the console may be a file.',
  ]
  const LINE =
    'Get the default columns used for a new Progress instance: a text column for the description, the bar column, the text column for the percentage, and the column with the remaining time. The Progress instance draws them in a table, and each can be left out, or another one put in, when it is made, so that the text is as wide as the bar, and the bar as wide as the console.'
  expect(marks(...PAGE, LINE)).toEqual([])
})

describe('what only people and bodies of people do', () => {
  const verbs = AGENT_VERBS.split(/\s+/)
  const thirdPerson = (verb: string) =>
    /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}${/(?:s|sh|ch|x)$/.test(verb) ? 'es' : 's'}`

  it.each(verbs)('is done by one group, and by its people: %s', (verb) => {
    expect(foundAfter(PEOPLE, `Momentum ${thirdPerson(verb)} the others.`)).toEqual(['Momentum → momentum'])
    expect(foundAfter(GROUPS, `Compass ${verb} the others.`)).toEqual(['Compass → compass'])
    expect(foundAfter(PEOPLE, `Open Labour ${thirdPerson(verb)} the others.`)).toEqual(['Open Labour → open-labour'])
  })

  it.each(['Progress reports are due.', 'Momentum stocks fell.', 'Progress demands sacrifice.', 'Momentum shifts.'])(
    'is done by no thing: %s',
    (text) => expect(foundAfter(PEOPLE, text)).toEqual([]),
  )
})
