/** Somebody else of the name, whom the words right beside it tell apart from the politician. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const LABOUR =
  'The Labour Party’s NEC met in Westminster; Liam Byrne, Jon Cruddas, Kevin Peel, Ellie Reeves, Andy Hull and Peter Wheeler spoke as MPs.'
/** Who is found in a text on a page that names these in full. */
const named = (...blocks: string[]) => marks(LABOUR, ...blocks).slice(6)

describe('a surname', () => {
  it.each([
    'Her mother Ruth, born Byrne, kept a shop.',
    'His wife Anna, née Cruddas, taught Latin.',
    'Anna Smith (nee Peel) of Bury won.',
    'Jane Brown, formerly Reeves, has sold the house.',
    'Ada Brown (previously Wheeler) was there.',
    'Ada, born Peel and no relation, is ninety.',
    'Florence Dauta Eshalomi (née Peel) spoke.',
    'Kevin Eshalomi (née Peel) spoke.',
  ])('that was somebody’s before a wedding is not the politician’s: %s', (text) => {
    expect(named(text).filter((mark) => !mark.includes('nosegbe'))).toEqual([])
  })

  it.each(['née Nosegbe', 'born Nosegbe'])('is her own, beside the other of her two: %s', (born) => {
    const page = ['Florence Nosegbe spoke for Labour.', `Florence Dauta Eshalomi (${born}) is a Labour MP.`]
    expect(marks(...page)).toContain('Nosegbe → florence-nosegbe')
  })

  it.each(['Hibs sign Byrne on loan', 'Peel on loan until May'])('on loan is a player’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'The aide, formerly Byrne’s driver, has left.',
    'In the year when he was born, Cruddas says, nobody had a car.',
    'The Doncaster-born Peel has left.',
    'A lawyer before, Reeves was formerly chair.',
    'This was formerly Wheeler territory, Wheeler said.',
    'The plan was born in May. Cruddas wrote it.',
  ])('is after other uses of such words: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })

  it.each([
    'The Byrne’s bakery has red buns.',
    'The Cruddas’s dog is ill.',
    'We had tea at the Wheeler’s café.',
    'A Reeves’s cake is a fine thing.',
    'They met in the Byrne’s kitchen.',
    'The Wheeler’s lorry was parked outside.',
  ])('with an article and something of theirs is a family’s or a shop’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'They said that Byrne’s dog is ill.',
    'Byrne’s kitchen was full of members.',
    'Nobody read what Wheeler’s office sent.',
    'The Byrne’s supporters of the day cheered.',
    'Cruddas’s van was parked outside.',
    'The former aide Byrne’s van was parked outside.',
  ])('is with no article, or with what politicians have: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })

  it.each([
    'Then came Lord (Peter) Cruddas, the banker.',
    'Sir (Robert) Peel founded the police.',
    '“[Rachel] Reeves was wrong,” he wrote.',
    'Mr (Tom) Byrne of Bury wrote to us.',
    'Mrs (Jane) Wheeler won the raffle.',
    'In the audience: (David) Byrne.',
  ])('has somebody else’s given name in brackets before it: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    '“[Liam] Byrne was right,” she wrote.',
    'Mr (Kevin) Peel spoke for Labour.',
    'The members (all Labour) Byrne had met agreed.',
    'They asked (again) Cruddas to speak.',
    '(Byrne agreed.)',
    'He was told by (Jon) Cruddas to stay.',
  ])('has the politician’s own, or no given name at all: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each([
    'It was, one of Byrne’s allies said, a mistake.',
    'The plan is dead, one of Reeves’s advisers wrote.',
    'Nobody came – one of Cruddas’s friends was ill – to the vote.',
    'The letter (one of Peel’s best) was read out.',
    'They asked Wheeler, one of Byrne’s critics, to speak.',
    'It was, one or two of Hull’s neighbours thought, too long.',
  ])('is theirs who have one of several friends: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })

  it.each([
    'Byrne, who has nothing to do with Byrne, fixed the roof.',
    'Our baker Wheeler is no relation to Wheeler.',
    'Cruddas the painter is not to be confused with Cruddas.',
    'Reeves and Sons, unrelated to Reeves, sell shoes.',
    'Peel of Bury says he is no relation of Peel.',
    'Hull the butcher is not related to Hull.',
  ])('of which it is said that it is not that of the one before is either’s: %s', (text) => {
    expect(named(text).length).toBeLessThan(2)
  })

  it.each([
    'Momentum, which has nothing to do with Cruddas, wrote.',
    'Wheeler has nothing to do with Byrne.',
    'The plan is unrelated to Reeves, Reeves said.',
    'His name was confused with Peel’s, Peel said.',
    'She had nothing to do with Hull, said Hull’s agent.',
    'Byrne said that he has nothing to do with it. Byrne left.',
  ])('of which it is said of something else is the politician’s: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })

  it.each([
    'The Byrne who won the race is a nurse.',
    'It was the Reeves who plays the cello.',
    'The Peel who sells fish has moved.',
    'Ask the Wheeler whose van was stolen.',
    'The Cruddas who taught us Latin has died.',
    'He is the Hull who wrote the songs.',
  ])('with an article, and with what that one did, is somebody else’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Byrne, who won the vote, is an MP.',
    'They asked Reeves who would speak.',
    'The members told Peel who had won.',
    'The MP Wheeler, whose van was stolen, laughed.',
    'Nobody told Cruddas who came.',
    'The councillor Hull, who wrote the motion, spoke.',
  ])('without the article is the politician’s, whatever he did: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })

  it.each([
    'Apologies from Bro. I. Byrne of Hull.',
    'Mr. I. Cruddas wrote to us.',
    'Mrs I. Wheeler won the raffle.',
    'Cllr. I. Reeves was in the chair.',
    'Dr I. Peel spoke next.',
    'Apologies from Sister I. Byrne.',
  ])('after a title and an I is somebody else’s: %s', (text) => {
    expect(named(text).filter((mark) => !mark.startsWith('Hull'))).toEqual([])
  })

  it.each([
    'Mr Byrne (no relation) fixed the roof.',
    'A Mr Wheeler, no relation, drives the van.',
    'Then Mrs Reeves, unrelated, won the raffle.',
    'The musician Byrne plays the viol.',
    'The novelist Cruddas has a new book.',
    'The violin teacher Wheeler has retired.',
    'The referee Peel sent him off.',
    'Mr Byrne the plumber was late.',
    'Mrs Reeves the bystander had seen it all.',
    'Mr Peel the milkman rang twice.',
    'Its owner has Byrne for a first name.',
    'Some have Peel as their middle name.',
  ])('is that of another one, as the words beside it say: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Byrne has no relation with the press.',
    'Mr Byrne the minister was late.',
    'The former teacher Cruddas has a new plan.',
    'The novelist met Byrne at a rally.',
    'Nobody had Peel for a rival.',
    'They have Wheeler as their first choice.',
    'The reformer Cruddas has a plan.',
  ])('is the politician’s all the same: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

it.each([
  'Present: Ali, Harland, PEEL, Kevin, Priest, Razaq',
  'Present: Kevin Peel, Baker, Potter, Singer, and Cllr Ali',
  'Sent their apologies: BYRNE, Liam, Carpenter, Fielding',
])('in a list names are no trades: %s', (text) => {
  expect(named(text)).toHaveLength(1)
})

it.each([
  'WILSON, Sophie, soprano; ALI, Ann, harp',
  'Kevin Peel, baker, of Bury',
  'Kevin Peel, Baker and Confectioner',
])('and trades are trades: %s', (text) => {
  expect(marks('The town has shops.', text)).toEqual([])
})

describe('a full name', () => {
  it.each([
    'Lt Col Peter Wheeler, of Rutland, disagrees.',
    'Then Colonel Kevin Peel spoke of the war.',
    'Brigadier Liam Byrne (retd) took the salute.',
    'Kevin Peel (retd), Devizes',
    'Andy Hull (ret’d) writes from Malta.',
    'Rear Admiral Peter Wheeler sailed.',
    'The violin teacher Liam Byrne has pupils.',
    'They heard the viol player Liam Byrne.',
    'The football coach Andy Hull shouted.',
    'A concert by the harp player Kevin Peel is next.',
  ])('is that of somebody else in uniform, or in a trade of two words: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'It is Peter Wheeler of Salford who goes.',
    'The team player Liam Byrne left early.',
    'The players Liam Byrne and Kevin Peel met were from Hull.',
    'The teacher asked Andy Hull a question.',
    'It was Jon Cruddas of Dagenham again.',
    'The major party figure Kevin Peel left.',
  ])('is the politician’s all the same: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })
})

describe('a firm or a family of the surname', () => {
  const page = ['Liam Byrne and Rebecca Gordon-Nesbitt, Labour candidates, met the NEC.']
  const last = (line: string) => marks(...page, line).slice(2)

  it.each([
    'The Byrne bakery may have its awning.',
    'The Gordon Nesbitt brewery is for sale.',
    'There was a Byrne showroom in the street.',
    'The Byrne twins are at school there.',
    'They bought it at the Byrne garage.',
    'Beside the Gordon-Nesbitt foundry stands a church.',
    'Rabbi Byrne read the prayer.',
    'A word with DCS Byrne, please.',
    'The line was held, DCI Byrne told the court.',
  ])('is not the person: %s', (line) => {
    expect(last(line)).toEqual([])
  })

  it.each([
    'The Byrne campaign has an office.',
    'Byrne bakes on Sundays.',
    'Gordon-Nesbitt sells nothing.',
    'She asked Byrne farmers’ questions.',
    'There Byrne met brewers.',
    'The rabbi told Byrne so.',
  ])('may be the person: %s', (line) => {
    expect(last(line)).toHaveLength(1)
  })
})

describe('a surname that is spoken of as a name, or of which there are two', () => {
  it.each([
    'For other bearers see Byrne (surname).',
    'Peel (disambiguation)',
    'The surname Cruddas comes from the North East.',
    'Few families have the surname of Reeves.',
    'They are descended from the House of Wheeler.',
    'The clan Byrne held those hills.',
    'Was it the same Wheeler who had rung on Monday?',
    'It was not the same Cruddas at all.',
    'No, not that Peel.',
    'A cook, but not that Reeves, opened the door.',
    'Does Peel run the airport? No, that is the other Peel.',
    'Who paid, and was it Byrne? Ask the other Byrne.',
  ])('is not the politician’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    ['She looked at Byrne (the surname is Irish).', 1],
    ['The house of Peel’s parents is near.', 1],
    ['It is not that Byrne dislikes them.', 1],
    ['At the same time Cruddas left.', 1],
    ['In the same week Peel and Reeves resigned.', 2],
    ['Reeves said the same as Wheeler.', 2],
    ['The House of Commons heard Byrne.', 1],
    ['Peel spoke to the other councillors. Was that wise?', 1],
    ['Peel asked for it. Then came the other Peel, a cook.', 1],
    ['Cllr Peel, is it true? That was the other Peel.', 1],
  ])('may be the politician’s: %s', (text, times) => {
    expect(named(text)).toHaveLength(times)
  })
})

describe('a surname by whose name somebody goes, or that is the wrong one', () => {
  it.each([
    'A grocer by the name of Byrne had the corner shop.',
    'There was a goalkeeper by the name of Wheeler then.',
    'No minister by the name of Peel has been here since 1841.',
    'Wrong Byrne, mate.',
    'wrong cruddas love',
    'You have the wrong Reeves.',
    'They rang the wrong Peel, a florist.',
  ])('is not the politician’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'In the name of Byrne’s office, she thanked them.',
    'They spoke ill of the name of Labour, Wheeler said.',
    'A member gave Peel the name of a plumber.',
    'That was wrong. Byrne said so.',
    'Who was wrong? Cruddas was.',
    'It is wrong, Reeves said.',
  ])('is otherwise: %s', (text) => {
    expect(named(text).length).toBeGreaterThan(0)
  })
})

describe('a shop of the surname', () => {
  it.each([
    'Is he one of Byrne’s the bakers?',
    'She asked whether he was any relation of Peel’s the chemists.',
    'We buy from Reeves’s the butcher.',
    'It stood next to Wheeler’s the jewellers.',
    'Hull’s the grocer has shut.',
    'The bell of Cruddas’s the newsagent rang.',
  ])('is not the politician: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Byrne’s the man for the job.',
    'Peel’s the best councillor we have.',
    'Reeves’s baker has shut.',
    'Wheeler’s the one with the lists, members say.',
    'It was Cruddas’s, the chair said.',
    'Byrne’s the MP here.',
  ])('is not meant by what somebody is, or has: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a misspelt name with an age', () => {
  const court = (text: string) => marks('Two were fined. A Tory councillor spoke of Jeremy Corbyn.', '—', text).slice(1)
  it.each([
    'Sophie Willson, 31, said nothing.',
    'Sophie Willson, 52, of Hove, did. Ms Willson laughed.',
    'So did Kevin Peell, 19, and his dog.',
    'Ann Hendersen, aged 70, of York, saw it.',
    'Jo Birde, 44, and Liam Bryne, 45, shared a van.',
    'Peter Wheeller, 22, was not there.',
  ])('is spelt as it should be: %s', (text) => {
    expect(court(text)).toEqual([])
  })

  it.each([
    'Labour’s NEC member Ann Hendersen, 70, saw it.',
    'The Labour candidate Sophie Willson, 23, is a Labour councillor.',
    'The Labour MP Liam Bryne, 55, shared a van.',
    'The Labour councillor and NEC candidate Luke Akehrust, 44, spoke.',
    'Momentum’s Laura Pidcok, 31, was a Labour MP.',
    'Labour’s John Spellarr, 70, was the MP.',
  ])('is not, where it is politics: %s', (text) => {
    expect(court(text)).not.toEqual([])
  })
})

describe('a surname of common use, with a year of long ago', () => {
  it.each([
    'In 1966 Byrne won by a landslide.',
    'Byrne (1942–2009) was a politician.',
    'Peel repealed the Corn Laws in 1846.',
    'It was founded under Peel in 1829.',
    'The Reeves government of 1964 fell.',
    'Byrne, who wrote to Lenin in 1918, was a docker.',
    'By 1835 Peel had resigned.',
  ])('is somebody else’s: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'In 2016 Byrne won by a landslide.',
    'Byrne was born in Warrington in 1970.',
    'In 1974 Byrne became a councillor.',
    'Byrne (born 1949) is a politician.',
    'From 1972 to 1975 Reeves was a student there.',
    'In the 1970s Peel worked for a union.',
    'Peel resigned in 2019, and not in 1919.',
    'It was founded in 1829. Peel told the members so.',
    'In 1964 Cruddas’s father was a sailor.',
    'Byrne voted for it.',
    'By 1997 Wheeler had left.',
  ])('is not where the year is another sentence’s, or of today: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('somebody late, or in court', () => {
  it.each([
    'The late Mr Byrne kept bees.',
    'She spoke of the late Ms Reeves.',
    'Flowers for the late Kevin Peel were laid.',
    'His mother and the late Peter Wheeler were friends.',
    'Mr Peel, defending, said that he was sorry.',
    'Ms Byrne, prosecuting, told the court so.',
  ])('is none of them: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Mr Byrne was late.',
    'Late on, Ms Reeves spoke.',
    'It was late. Kevin Peel left.',
    'The late John Spellar’s friend.',
    'Peel, defending the plan, said that he was sorry.',
    'Of late Byrne has been ill.',
  ])('may be: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a surname that is a given name as well', () => {
  const GISELA = 'The Labour Party’s Gisela Stuart, Kate Osamor and Nadia Jama spoke as MPs.'
  const called = (text: string) => marks(GISELA, text).slice(3)
  it.each([
    'Thanks, Stuart.',
    '“Sorry, Stuart.”',
    'Yes, Stuart!',
    'Good night, Stuart.',
    'Sit down, Stuart.',
    'I agree with you, Stuart!',
  ])('is one where somebody is spoken to: %s', (text) => {
    expect(called(text)).toEqual([])
  })

  it.each([
    'Afterwards, Stuart said no.',
    'Stuart, who chaired Vote Leave, said no.',
    'Later, Ms Stuart left.',
    'As for Stuart, Labour had had enough.',
    '“You,” Stuart told members, “are wrong.”',
    'Sorry, Osamor.',
  ])('or else the surname: %s', (text) => {
    expect(called(text)).toHaveLength(1)
  })
})

describe('somebody who writes to the editor, or is spelt a little differently', () => {
  const page = 'Labour’s NEC met. Ann Henderson, once rector in Edinburgh, spoke to the party’s members.'

  it.each([
    ['Miss Henderson of Penrith (letter, Monday) is right about the pith.', 0],
    ['Ms Henderson of the NEC (see below) is right about the rules.', 1],
    ['She is not to be confused with Anne Henderson of Labour, who stands for the policy forum.', 0],
    ['Anne Henderson, of Labour’s NEC, stands for the policy forum.', 1],
  ])('is told from the one who is known: %s', (text, more) => {
    expect(marks(page, text).filter((mark) => mark.endsWith('ann-henderson'))).toHaveLength(1 + more)
  })
})
