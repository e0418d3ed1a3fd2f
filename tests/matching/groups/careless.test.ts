import { describe, expect, it } from 'vitest'
import { find } from '../find.ts'

const PAGE = [
  'Labour councillors, MPs and the NEC met.',
  'Luke Akehurst spoke for Labour First, and others for Momentum, Progress and Compass.',
]
const inComment = (text: string) => find(...PAGE, text).filter((mention) => text.includes(mention.text))

describe('a group’s name that is written as a word', () => {
  it.each([
    ['i was in momentum for a year', 'momentum'],
    ['my daughter is in momentum', 'momentum'],
    ['she is backed by momentum', 'momentum'],
    ['he was endorsed by progress. what a joke', 'progress'],
    ['her grandson was still in labour first', 'labour first'],
    ['was in labour first for a bit', 'labour first'],
    ['we left compass ages ago', 'compass'],
    ['i left momentum in 2019', 'momentum'],
    ['momentum sent me a text', 'momentum'],
    ['momentum told everyone to vote for her', 'momentum'],
    ['labour first want her to win', 'labour first'],
    ['momentum told us to vote', 'momentum'],
    ['progress had the money', 'progress'],
    ['compass is a think tank', 'compass'],
    ['progress isnt a cult', 'progress'],
    ['momentum used to ring me every week', 'momentum'],
    ['progress used to email us on fridays', 'progress'],
    ['Ivy labour first want her to win', 'labour first'],
    ['progress and labour first did that', 'progress'],
    ['momentum has its own candidates in ealing', 'momentum'],
    ['compass just had two of its own members there', 'compass'],
    ['labour first never had its own people on it', 'labour first'],
    ['progress had their own list as ever', 'progress'],
    ['momentum speaks for me', 'momentum'],
    ['compass speak for hampstead', 'compass'],
    ['momentum people are all right', 'momentum'],
    ['i only ever met progress types', 'progress'],
    ['it is the compass lot again', 'compass'],
    ['there were labour first and unite people everywhere', 'labour first'],
    ['the momentum crowd had gone home', 'momentum'],
    ['dont ask progress members', 'progress'],
    ['someone from momentum rang me', 'momentum'],
    ['some one from young labour was there', 'young labour'],
    ['a man from progress said no', 'progress'],
    ['the people from compass were rude', 'compass'],
    ['young labour have been saying so for years', 'young labour'],
    ['labour first have been at it since march', 'labour first'],
    ['used to be in momentum myself', 'momentum'],
    ['wheres momentum now', 'momentum'],
    ['shame about the other open labour people', 'open labour'],
    ['those open labour types never turn up', 'open labour'],
    ['labour first must be popping the prosecco', 'labour first'],
    ['open labour must be raging', 'open labour'],
    ['momentum is fuming', 'momentum'],
    ['young labour can count and momentum cant', 'momentum'],
    ['open labour is in there as well', 'open labour'],
    ['labour first are behind it too', 'labour first'],
    ['red labour was in it with them', 'red labour'],
    ['open labour were all involved as well', 'open labour'],
    ['labour first is on board too', 'labour first'],
    ['red labour are there as well i saw them', 'red labour'],
    ['compass (thats the think tank) said no', 'compass'],
    ['momentum asked its members a question', 'momentum'],
    ['compass balloted its own members on it', 'compass'],
    ['i am not doing what momentum tells me', 'momentum'],
    ['young labour has no power whatsoever', 'young labour'],
    ['open labour has a say in it', 'open labour'],
    ['progress (its a faction) sent me', 'progress'],
    ['In Ely “young labour is who you ring if you want a speaker”', 'young labour'],
    ['momentum is who they voted for', 'momentum'],
    ['progress are who i asked', 'progress'],
    ['compass was who we wanted', 'compass'],
    ['everybody quotes momentum as though it were gospel', 'momentum'],
    ['why quote compass as if it was a big thing', 'compass'],
    ['stop quoting progress!', 'progress'],
    ['they only quote momentum again', 'momentum'],
    ['six of them in a room and they call it labour first', 'labour first'],
    ['Tags: nec, selections, momentum', 'momentum'],
    ['Topics: compass, pluralism', 'compass'],
    ['Salford · selections · momentum', 'momentum'],
    ['Selections · progress · luke akehurst', 'progress'],
    ['a leaflet from labourfirst came', 'labourfirst'],
    ['after one day labourvalues has 400 supporters', 'labourvalues'],
    ['openlabour is on my ballot', 'openlabour'],
    ['i follow redlabour', 'redlabour'],
  ])('is known by its syntax: %s', (text, name) => {
    expect(inComment(text)[0]?.text).toBe(name)
  })

  it.each([
    'we have made progress',
    'his momentum tells me that he will score',
    'the question was asked and its members had progress to show',
    'the young labour hard and have no power',
    'it was in progress when we came',
    'his work is in progress',
    'it is backed by progress on pay',
    'my trousers are in progress of repair',
    'they left progress to others',
    'we left progress in tatters',
    'momentum sent the ball over',
    'momentum used to be on our side',
    'progress used to mean something',
    'people from mainstream schools do well',
    'the people from young labour families stay',
    'men from red labour towns know',
    'wheres progress on the roof then',
    'where is the momentum now',
    'labour students have been drinking',
    'it used to be mainstream',
    'labour students had a drink',
    'labour students had a vote',
    'momentum used to matter',
    'labour students want a union bar',
    'the campaign has momentum and progress',
    'open labour markets are in there as well',
    'labour first must be our motto',
    'labour first should be the rule',
    'momentum must be dying down',
    'progress must be crying out for help',
    'the loss of momentum is embarrassing',
    'labour students are furious',
    'it can fade and momentum cant',
    'they did it and progress didnt',
    'we need more open labour people',
    'the young labour people who knock on doors',
    'young labour is hard to find',
    'red labour is a colour as well',
    'labour students are in there as well',
    'it needs a compass not a map',
    'it is progress not magic',
    'we want momentum not talk',
    'it was mainstream not fringe',
    'progress (the slow kind) is all we get',
    'momentum (a good thing) is lost',
    'momentum is a fine thing',
    'he lost his compass and hat',
    'progress has its own reward',
    'momentum had its own way with us',
    'progress speaks for itself',
    'mainstream people like that',
    'it was a mainstream crowd',
    'young labour members stay away',
    'labour values people like you',
    'labour students candidates',
    'put labour first people',
    'make progress people',
    'progress of people like us',
    'progress or decline',
    'labour students voted',
    'progress is who knows what',
    'progress is what we need',
    'dont quote progress figures at me',
    'they quote momentum trading as a strategy',
    'he talks of progress as if it were a straight line',
    'momentum was felt as if it were wind',
    'they call it progress',
    'they call it momentum and mass',
    'call that labour first',
    'Salford · steady progress · walking',
    'Walking · how to make progress · boots',
    'Tags: physics, momentum of a ball',
    'labour values · work · pay',
  ])('is a word: %s', (text) => {
    expect(inComment(text)).toEqual([])
  })

  it('is a word on a page that does not have the group', () => {
    expect(find(PAGE[0] as string, 'i was in momentum for a year')).toEqual([])
  })
})

describe('short initials in small letters', () => {
  const FULL = [
    'Labour councillors, MPs and the NEC met; Luke Akehurst spoke, and so did the Centre-left Grassroots Alliance.',
    'Don’t Leave, Organise is a network of Jewish Voice for Labour and the Labour Representation Committee.',
  ]
  const known = find(...FULL).length
  const found = (text: string) => find(...FULL, text).slice(known)

  it.each([
    ['well done jvl and dlo', 2],
    ['lrc were selling papers outside', 1],
    ['i blame the lrc', 1],
    ['clga lost again', 1],
    ['who is on the clga slate?', 1],
    ['joined jvl last week', 1],
  ])('are those of what the page names: %s', (text, count) => {
    expect(found(text)).toHaveLength(count)
  })

  it.each([
    ['well done jvl and dlo'],
    ['lrc were selling papers outside'],
    ['the dlo fixed our roof, says the labour councillor'],
    ['i blame the lrc'],
    ['send it to jvl@example.org'],
    ['an lrc in every school'],
  ])('are nobody’s on other pages: %s', (text) => {
    expect(find('Labour councillors, MPs and the NEC met; Luke Akehurst spoke.', text)).toHaveLength(1)
  })
})

describe('a group’s name that is part of an address', () => {
  it.each([
    ['dontleaveorganise.org'],
    ['More at labourvalues.org.uk and openlabour.org.'],
    ['Write to office@labourfirst.org'],
    ['progressonline.org.uk/compass'],
    ['momentum.org and jvl.org.uk'],
  ])('is none, whatever page it stands on: %s', (text) => {
    expect(inComment(text)).toEqual([])
  })

  it.each([
    ['The site of Don’t Leave, Organise: dontleaveorganise.org', 'Don’t Leave, Organise'],
    ['a leaflet from labourfirst. org charts came too', 'labourfirst'],
  ])('but the name beside it is one: %s', (text, name) => {
    expect(inComment(text).map((mention) => mention.text)).toEqual([name])
  })
})

describe('a group’s name that is set against another’s', () => {
  it.each([
    ['was it Progress not momentum?', 'momentum'],
    ['i think it was Momentum not progress', 'progress'],
    ['isnt it Compass not momentum', 'momentum'],
    ['no it is Progress not compass', 'compass'],
    ['it was Labour First not momentum', 'momentum'],
    ['wasnt it Momentum not compass?', 'compass'],
  ])('is known by that: %s', (text, name) => {
    expect(inComment(text).map((mention) => mention.text)).toContain(name)
  })

  it.each([
    'it was luck not momentum',
    'we need Momentum and not progress on pay',
    'its hope not progress',
    'they want Labour First not compass points',
    'was it north not compass',
    'i want Progress not momentum of that sort',
  ])('is not where none is: %s', (text) => {
    const last = text.match(/not (\w+)/)?.[1]
    expect(inComment(text).map((mention) => mention.text)).not.toContain(last)
  })
})

describe('a group that does, or is asked, what people alone are', () => {
  const MAINSTREAM =
    'Andy Burnham spoke for Mainstream, and Mish Rahman for Grassroots Voice and the CLGA. Grassroots Voice has six candidates.'
  const GROUPS =
    'Momentum’s national coordinating group met, and Momentum backed the slate. Neal Lawson of Compass stood for Open Labour.'
  const known = find(...PAGE, MAINSTREAM, GROUPS).length
  const found = (text: string) => find(...PAGE, MAINSTREAM, GROUPS, text).slice(known)

  it.each([
    ['momentum do something', 'momentum'],
    ['them momentum people', 'momentum'],
    ['bloody momentum again', 'momentum'],
    ['f***ing momentum again', 'momentum'],
    ['fucking compass again', 'compass'],
    ['its all momentum’s fault', 'momentum'],
    ['i dont like momentum’s people', 'momentum'],
    ['the progress slate won', 'progress'],
    ['compass are at it', 'compass'],
    ['momentum cant organise a raffle', 'momentum'],
    ['momentum have done nothing for us', 'momentum'],
    ['i blame momentum', 'momentum'],
    ['dont blame compass for that', 'compass'],
    ['well done momentum', 'momentum'],
    ['thanks momentum', 'momentum'],
    ['i hate momentum', 'momentum'],
    ['vote momentum', 'momentum'],
    ['who is momentum anyway', 'momentum'],
    ['who are compass', 'compass'],
    ['who funds progress?', 'progress'],
    ['shes momentum', 'momentum'],
    ['they are all progress', 'progress'],
    ['was that momentum who heckled?', 'momentum'],
    ['momentum should apologise', 'momentum'],
    ['progress want her gone', 'progress'],
    ['if momentum say so', 'momentum'],
    ['i think momentum are finished', 'momentum'],
    ['sick of momentum', 'momentum'],
    ['never heard of compass', 'compass'],
    ['come on momentum', 'momentum'],
    ['shut up momentum', 'momentum'],
    ['momentum didnt reply', 'momentum'],
    ['momentum never answered my email', 'momentum'],
    ['whats momentum up to', 'momentum'],
    ['do momentum have a view', 'momentum'],
    ['its momentum all over again', 'momentum'],
    ['its compass with a haircut isnt it', 'compass'],
    ['have u asked progress yet', 'progress'],
    ['nobody told momentum then', 'momentum'],
    ['oi momentum, pay me back', 'momentum'],
    ['so momentum dont want her', 'momentum'],
    ['compass say it was never about them', 'compass'],
    ['im not sure but momentum have gone quiet', 'momentum'],
    ['why do momentum hate him so much', 'momentum'],
    ['mainstream are just blairites with beards', 'mainstream'],
    ['didnt momentum vote for that?', 'momentum'],
    ['progress never apologised', 'progress'],
    ['lol compass want a coalition again', 'compass'],
    ['momentum wouldnt say', 'momentum'],
    ['i cant stand the momentum mob', 'momentum'],
    ['ffs compass are a joke', 'compass'],
    ['when progress were in charge we won', 'progress'],
    ['young labour are silent', 'young labour'],
    ['there is nobody i trust on grassroots voice.', 'grassroots voice'],
    ['got a text from open labour again', 'open labour'],
    ['what do momentum think?', 'momentum'],
    ['is it momentum who put her up?', 'momentum'],
    ['emailed compass twice, nothing', 'compass'],
    ['so its progress with a new logo', 'progress'],
    ['what does compass even want', 'compass'],
  ])('is the group: %s', (text, name) => {
    expect(found(text).map((mention) => mention.text)).toContain(name)
  })

  it.each([
    'thats progress for you',
    'we are losing momentum',
    'the compass points left',
    'made progress at last',
    'progress has been slow',
    'what does progress look like',
    'what does momentum mean in physics',
    'its progress at last',
    'no progress no party',
    'asked for progress reports',
    'momentum is everything',
    'we have momentum do something',
    'we need progress do something',
    'lost momentum and we lost',
    'the mainstream are fed up',
    'its all about momentum',
    'it is momentum that counts',
    'momentum shifts quickly',
    'momentum builds',
    'moral compass are words',
    'thanks to momentum they won',
    'slow progress are you happy',
    'vote progress report down',
    'luck and momentum are what you need',
    'i like progress',
    'i hate progress reports',
    'what is progress',
    'momentum can win games',
    'momentum will lead to more',
    'blame the compass',
    'tell progress from decline',
    'ask mainstream schools',
    'email compass bearings to me',
    'mainstream parties are finished',
    'they are mainstream',
    'she is mainstream now',
    'progress promised by the council never came',
    'momentum never lasts',
    'bloody progress reports',
    'finding momentum again',
    'fuelling momentum again',
    'following progress yet',
    'the momentum’s gone',
    'the mainstream’s fault',
    'momentum’s slate of films',
    'bloody mainstream media',
    'well done progress is being made',
    'is progress possible',
    'are progress reports due',
    'why is progress so slow',
    'who makes progress',
    'sick of progress on paper only',
    'vote mainstream parties out',
    'its momentum again for liverpool',
    'hate mainstream media',
    'if progress is made',
    'i voted momentum over pace',
    'he told progress stories all night',
    'bloody mainstream again',
    'she is so mainstream',
    'they are mainstream now',
    'he is heard of progress reports',
    'my phone compass are rubbish ones',
    'who is losing momentum',
    'the ball has lost momentum, are we done',
    'we asked about progress twice',
    'no word on progress yet',
    'told of progress twice',
    'ask about momentum again',
    'it was mainstream then',
    'its progress then',
    'so progress is slow',
    'but momentum is with them',
    'does progress mean anything',
    'can momentum carry them',
    'will progress stop',
    'should progress stall, ask me',
    'when momentum fades',
    'if progress stalls',
    'who is mainstream now',
    'labour students are drunk',
    'we work with young labour forces',
    'bring about progress again',
    'a word about progress.',
    'she spoke of progress.',
    'he dreamt of momentum again',
    'what progress have we made',
    'whats progress worth',
    'what is momentum in physics',
    'asked his compass twice',
    'tell me progress so far',
    'vote labour first then green',
    'i put labour first.',
    'it was progress and is now decline',
    'its mainstream with a new twist',
    'seats that were in red labour hands',
    'my son is in mainstream',
    'everything is in progress',
    'the voters were in young labour areas',
    'those who put labour first are few',
    'does momentum matter',
    'do progress reports arrive',
    'are progress reports due',
    'if momentum is lost',
    'but progress would explain it',
    'momentum, are we losing it',
    'we want progress, are you with us',
    'its progress who cares',
    'how does a compass know north',
    'can progress run',
    'what progress did we make',
    'was it progress at all',
    'come on momentum shift',
    'come on progress bar',
    'thanks momentum theory',
    'the fans hate momentum swings',
    'they are all mainstream',
    'oi mainstream media',
    'the vote in young labour strongholds',
    'he is about labour values.',
    'they talk about labour values',
    'a word from labour students',
    'the idea of open labour markets',
    'is it compass or map',
    'asked compass bearing twice',
    'fed up with progress bars',
    'bloody compass needle again',
    'ideas that used to be mainstream and are now extreme',
  ])('is a word: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it.each([
    'who funds progress?',
    'bloody momentum again',
    'i blame compass',
    'nobody on red labour??',
    'they are all progress',
  ])('is a word where the page does not have the group: %s', (text) => {
    expect(
      find(PAGE[0] as string, 'Luke Akehurst spoke for Labour First, and others for the CLGA and JVL.', text),
    ).toHaveLength(4)
  })
})

describe('who was of a group, signed it or fell behind', () => {
  it.each([
    'people forget spellar was labour first before akehurst',
    'he was labour first until 2015',
    'she is labour first through and through',
    'i signed labour first this morning',
    'momentum has lost all momentum',
    'on our side momentum has no momentum left',
  ])('is said of the group: %s', (text) => {
    expect(inComment(text).some(({ text: name }) => /^(?:labour first|momentum)$/.test(name))).toBe(true)
  })

  it.each([
    'my dad was labour first before anything',
    'unions were labour first before it was cool',
    'the campaign’s momentum has lost all momentum',
    'his momentum has lost momentum',
    'we put labour first until the end',
  ])('is said of nobody: %s', (text) => {
    expect(inComment(text)).toEqual([])
  })
})
