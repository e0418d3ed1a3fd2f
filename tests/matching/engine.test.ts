import { describe, expect, it } from 'vitest'
import { find, marks } from './find.ts'

describe('full names', () => {
  it.each([
    ['Laura Pidcock spoke.', 'Laura Pidcock → laura-pidcock'],
    ['LAURA PIDCOCK SPOKE TO LABOUR MEMBERS', 'LAURA PIDCOCK → laura-pidcock'],
    ['The MP Rebecca Long Bailey wrote', 'Rebecca Long Bailey → rebecca-long-bailey'],
    ['Sir Keir Starmer’s speech', 'Keir Starmer → keir-starmer'],
    ['PEEL, Kevin (Labour) 1,204 votes, councillor', 'PEEL, Kevin → kevin-peel'],
    ['Labour’s Jon\u00a0Cruddas MP', 'Jon\u00a0Cruddas → jon-cruddas'],
    ['Labour’s Pid\u00adcock, Laura, MP', 'Pid\u00adcock, Laura → laura-pidcock'],
  ])('%s', (text, expected) => {
    expect(marks(text)).toEqual([expected])
  })
})

describe('somebody else', () => {
  it.each([
    'Martha Osamor, the councillor, spoke for Labour.',
    'Rachel Reeves is the Labour chancellor. Reeves said so.',
    'Andy Hall, a Labour councillor',
    'Sophie Wilson designed the processor and its instruction set at the computer company.',
    'The Labour MP Mary Ann Henderson',
    'Corbynite, Starmerism, Corbynsceptic, Blairite: words for Labour members',
  ])('%s', (text) => {
    expect(marks(text)).toEqual([])
  })
})

describe('slips', () => {
  it.each([
    ['Yasmin Dar', 'yasmine-dar'],
    ['Ann Hendersen', 'ann-henderson'],
    ['Luke Ackehurst', 'luke-akehurst'],
    ['Jane Aitchisson', 'jane-aitchison'],
    ['John Cruddas', 'jon-cruddas'],
    ['Florance Nosegbe', 'florence-nosegbe'],
    ['Tosh MacDonald', 'tosh-mcdonald'],
    ['Luke Akehrust', 'luke-akehurst'],
    ['Kier Starmer', 'keir-starmer'],
  ])('%s', (text, entity) => {
    expect(find(`The Labour Party's NEC heard ${text} speak to party members.`)).toMatchObject([{ text, entity }])
  })
})
