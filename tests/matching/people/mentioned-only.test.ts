/** Pages that mention politics in one paragraph, and people of common names in others: an MP opened the fair. */
import { describe, expect, it } from 'vitest'
import { find } from '../find.ts'

const COMMON = [
  'kevin-peel',
  'sophie-wilson',
  'peter-wheeler',
  'ann-henderson',
  'jo-bird',
  'gemma-bolton',
  'liam-byrne',
  'tina-mckay',
  'pamela-fitzpatrick',
  'andy-hull',
  'ellie-reeves',
]
const common = (blocks: string[]) =>
  find(...blocks)
    .filter(({ entity }) => COMMON.includes(entity))
    .map(({ text }) => text)

describe('a page that only mentions politics', () => {
  it.each([
    [
      'We thank Lambeth council and our MP, Florence Eshalomi, for the new gate. Labour’s councillors came to cut the ribbon with Kate Osamor MP.',
      'Plot 14 goes to Kevin Peel, plot 15 to Rita Sharp and her mother.',
      'Seeds and string are with Mrs Pike, who is in the shed on Sundays until the clocks go back.',
      'The gate is oiled by Mr Bird.',
      'Best marrow: Dean Hull.',
    ],
    [
      'Andy Burnham visited the Town Hall with Jeremy Corbyn and Labour councillors last week to launch the bus plan, members heard.',
      'Long service awards: Gemma Bolton, 25 years in Revenues; Alan Smee, 30 years in Parks.',
      'The lift in Burnham House is out of order again.',
      'Canteen: the Hull trawlermen’s pie is back on Friday.',
    ],
    [
      'Jeremy Corbyn opened our pavilion in 2016, when he led Labour, and Momentum members made the tea after the party conference.',
      'Liam Byrne made 54 not out before tea.',
      'Ken Wilson kept the book and Bird kept wicket.',
      'Next week: Burnham away.',
    ],
    [
      'The committee heard from Labour councillors, the MP Kate Osamor and Momentum members about the market.',
      'Applicant: Mr Liam Byrne. Agent: Dean & Sons. Case officer: Ursula Hope',
      'Objections were received from residents of Wheeler Road, Peel Street and Hull Lane.',
      'A site visit is on Monday at ten, from the steps of Peel House.',
    ],
    [
      'Labour’s Laura Pidcock sent her love, and Jeremy Corbyn MP a jar of jam to the party at the Durham Miners’ hall.',
      'Peter Wheeler and Rita Sharp were married at St Mary’s on Saturday.',
      'The flowers were from Bird’s of Durham.',
      'Cake: Mrs Byrne. Music: the Wilson twins.',
    ],
    [
      'Andy Burnham started the race with Sadiq Khan, the Labour mayor of London, and the MP Kate Osamor ran for a party charity.',
      '12 Kevin Peel (Salford Harriers) 2:41:09',
      '13 Dean Bird (Rotherham) 2:41:30',
      '14 WILSON Tony V50 2:42:01',
    ],
  ])('means nobody of the party by a common name: %s', (...blocks) => {
    expect(common(blocks)).toEqual([])
  })

  it.each([
    // Beside a word of politics, or somebody beyond doubt.
    ['Sophie Wilson', 'Sophie Wilson, who was Labour’s candidate, won a jar of jam.'],
    ['Jo Bird', 'Prizes: Laura Pidcock, Jo Bird, Rita Sharp'],
    ['Kevin Peel', 'The raffle was drawn by Kevin Peel and a councillor’s dog.'],
    // Where the person is from.
    ['Jo Bird', 'The stall from Wirral was kept by Jo Bird.'],
    ['Tina McKay', 'Tina McKay came from Colchester for the fair.'],
  ])('means %s: %s', (name, text) => {
    const fair = [
      'The MP Kate Osamor opened the fair for the party.',
      'Teas: Mrs Byrne. Gate: Mr Wheeler.',
      'Rain: Mr Hull’s fault.',
    ]
    expect(common([...fair, text, 'Next year: Burnham Park.'])).toEqual([name])
  })
})

describe('a page about politics', () => {
  const NEWS = [
    'Labour has named its candidates for the NEC.',
    'Laura Pidcock and Yasmine Dar are on the slate of the left.',
    'Members vote in October.',
  ]
  it.each([
    ['Ann Henderson'],
    ['Gemma Bolton, who has the bigger half of the poster'],
    ['The picture shows Peter Wheeler on the stairs, with a cup of tea and nobody to talk to.'],
  ])('means them in paragraphs of their own too: %s', (text) => {
    expect(common([...NEWS, text])).toHaveLength(1)
  })

  it('may have few paragraphs', () => {
    expect(
      common([
        'Labour’s NEC met on Tuesday, Laura Pidcock and Luke Akehurst spoke, and members voted on the slates of Momentum.',
        'Kevin Peel was late.',
      ]),
    ).toEqual(['Kevin Peel'])
  })
})

describe('a page of other fields that mentions politics', () => {
  const fete = (text: string) =>
    find(
      'Our MP, of the Labour Party, opened the exhibition of paintings.',
      text,
      'The raffle was won by Stuart Pike, who is in the shed on Sundays.',
      'The organ and the choir need repairs.',
      'The cricket club meets on Monday.',
      'Seeds are with the gardener, Mrs Peel.',
    ).map((mention) => mention.text)

  it.each(['Jane Aitchison brought the cakes.', 'Cakes: Nadia Jama.'])(
    'says too little for a rare name: %s',
    (text) => {
      expect(fete(text)).toEqual([])
    },
  )

  it.each([
    'Laura Pidcock spoke for Labour.',
    'Jeremy Corbyn brought the cakes.',
    'Jane Aitchison from Pudsey was there.',
  ])('has one where the party is named beside it, or everybody knows it: %s', (text) => {
    expect(fete(text)).toHaveLength(1)
  })
})
