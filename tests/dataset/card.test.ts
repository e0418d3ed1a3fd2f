import { describe, expect, it } from 'vitest'
import { bundledDataset } from '../../lib/dataset/bundled.ts'
import { cardOf } from '../../lib/dataset/card.ts'
import type { CardModel, CardRow } from '../../lib/dataset/card-model.ts'

/** Rows as a reader sees them; what a row does not have is left out. */
function lines(card: CardModel | undefined, section: string): string[] | undefined {
  return card?.sections.find(({ title }) => title === section)?.rows.map(line)
}

function line({ label, role, contest, result, votes, status, when, note }: CardRow): string {
  const details = [role, contest?.name, result, votes && `${votes} votes`, status !== 'stated' && status, when]
  return `${[label, ...details].filter(Boolean).join(', ')} [${note}]`
}

function titles(card: CardModel | undefined): string[] | undefined {
  return card?.sections.map(({ title }) => title)
}

function quote(card: CardModel | undefined, number: number): string {
  return card?.notes.find((note) => note.number === number)?.quote ?? ''
}

describe('Laura Pidcock', () => {
  const card = cardOf(bundledDataset, 'laura-pidcock')

  it('is a former MP', () =>
    expect(card).toMatchObject({ name: 'Laura Pidcock', kind: 'person', description: 'Former MP' }))

  it('has these sections', () =>
    expect(titles(card)).toEqual(['Faction ties', 'Endorsed by', 'Stood for', 'Positions']))

  it('supported the network in April and stood on the slate in October 2020', () =>
    expect(lines(card, 'Faction ties')).toEqual([
      'Don’t Leave, Organise, supporter, Apr 2020 [1]',
      'Grassroots Voice, candidate, NEC 2020, local party places, Oct 2020 [2]',
    ]))

  it('was endorsed by network and alliance', () =>
    expect(lines(card, 'Endorsed by')).toEqual([
      'Don’t Leave, Organise, NEC 2020, local party places, self-declared, Oct 2020 [2]',
      'Centre-left Grassroots Alliance, NEC 2020, local party places, Oct 2020 [3]',
    ]))

  it('stood, and sat before', () => {
    expect(lines(card, 'Stood for')).toEqual(['NEC 2020, local party places, Oct 2020 [2]'])
    expect(lines(card, 'Positions')).toEqual(['Labour MP, ended, by Apr 2020 [4]'])
  })

  it('has a place in each regional order, as the page lists them', () => {
    const row = card?.sections[1]?.rows[1]
    expect(row?.preferences?.map(({ regions, rank }) => [regions.join(', '), rank])).toEqual([
      ['Northern, South West', 1],
      ['Yorkshire & the Humber, East Midlands, West London', 2],
      ['West Midlands, North & East London', 5],
      ['South East, South London', 6],
      ['Scotland, Wales, East', 4],
      ['North West, N. Ireland, International', 3],
    ])
    expect(row?.preferences?.[4]?.quote).toBe(
      'If you’re in Scotland, Wales or the East Labour Party region, we recommend voting in the following order: ' +
        '1. Ann Henderson 2. Nadia Jama 3. Yasmine Dar 4. Laura Pidcock 5. Gemma Bolton 6. Mish Rahman',
    )
  })

  it('quotes each source once, numbered as the rows need them', () => {
    expect(card?.notes.map(({ number }) => number)).toEqual([1, 2, 3, 4])
    expect(quote(card, 1)).toBe(
      'Their new initiative is supported by the Bakers’ Union and figures such as ex-MP Laura Pidcock, council group ' +
        'secretary Jo Bird and retired ASLEF president Tosh McDonald.',
    )
    expect(quote(card, 3)).toContain('the CLGA is recommending the following regional voting for the #GV6')
    expect(quote(card, 4)).toMatch(/^Former Labour MP Laura Pidcock added:/)
    expect(card?.notes[0]?.source).toEqual({
      id: 'labourlist-2020',
      outlet: 'LabourList',
      title: 'Red Labour, JVL and LRC join forces to launch new left network',
      author: 'Elliot Chappell',
      date: '2020-04',
      dateLabel: 'Apr 2020',
      address:
        'https://labourlist.org/2020/04/call-to-members-launched-for-a-national-network-of-the-grassroots-labour-left/',
    })
  })

  it('links rows to the groups they name', () =>
    expect(card?.sections[0]?.rows[1]).toMatchObject({
      entity: { id: 'grassroots-voice', kind: 'slate' },
      contest: { id: 'nec-2020-local-party-places', name: 'NEC 2020, local party places' },
      asOf: '2020-10',
    }))
})

describe('Florence Nosegbe', () => {
  const card = cardOf(bundledDataset, 'florence-nosegbe')

  it('is also known by her later name', () => expect(card?.alsoKnownAs).toEqual(['Florence Eshalomi']))

  it('has these rows', () => {
    expect(titles(card)).toEqual(['Faction ties', 'Endorsed by', 'Endorsed', 'Stood for', 'Positions'])
    expect(lines(card, 'Faction ties')).toEqual(['Progress, candidate, NEC election before 2014, before 2014 [1]'])
    expect(lines(card, 'Endorsed by')).toEqual([
      'Progress, NEC election before 2014, before 2014 [1]',
      'Progress, NEC 2014, local party places, 2014 [2]',
      'Kevin Peel, NEC 2014, local party places, 2014 [3]',
    ])
    expect(lines(card, 'Endorsed')).toEqual(['Kevin Peel, NEC 2014, local party places, 2014 [3]'])
    expect(lines(card, 'Stood for')).toEqual([
      'NEC election before 2014, not elected, 12745 votes, before 2014 [1]',
      'NEC 2014, local party places, 2014 [2]',
    ])
    expect(lines(card, 'Positions')).toEqual(['Councillor in Lambeth, 2014 [4]'])
  })

  it('takes the time of a claim without a date from its contest, for rows to be set beside an article', () =>
    expect(card?.sections[1]?.rows).toMatchObject([{ before: '2014' }, { asOf: '2014' }, { asOf: '2014' }]))

  it('names the source by outlet and date, since its title is hostile', () => {
    expect(card?.notes[0]?.source).toEqual({
      id: 'left-futures-2014',
      outlet: 'Left Futures',
      date: '2014',
      dateLabel: '2014',
      address: 'http://www.leftfutures.org/',
      addressInexact: true,
    })
    expect(JSON.stringify(card)).not.toMatch(/Blairite/i)
  })
})

describe('Centre-left Grassroots Alliance', () => {
  const card = cardOf(bundledDataset, 'centre-left-grassroots-alliance')

  it('has these rows', () => {
    expect(card?.alsoKnownAs).toEqual(['CLGA'])
    expect(titles(card)).toEqual(['Candidates', 'Founder of', 'Endorsed'])
    expect(lines(card, 'Candidates')).toEqual(['Kate Osamor, candidate, NEC election before 2014, before 2014 [1]'])
    expect(lines(card, 'Founder of')).toEqual(['Grassroots Voice, slate negotiated via the alliance, Oct 2020 [2]'])
    expect(lines(card, 'Endorsed')).toEqual([
      'Kate Osamor, NEC election before 2014, before 2014 [1]',
      'Slate, candidates not named, NEC 2014, local party places, 2014 [3]',
      'Grassroots Voice, slate, NEC 2020, local party places, Oct 2020 [4]',
      'Laura Pidcock, NEC 2020, local party places, Oct 2020 [4]',
      'Ann Henderson, NEC 2020, local party places, Oct 2020 [4]',
      'Mish Rahman, NEC 2020, local party places, Oct 2020 [4]',
      'Gemma Bolton, NEC 2020, local party places, Oct 2020 [4]',
      'Nadia Jama, NEC 2020, local party places, Oct 2020 [4]',
      'Yasmine Dar, NEC 2020, local party places, Oct 2020 [4]',
    ])
  })
})

describe('Mainstream', () => {
  const card = cardOf(bundledDataset, 'mainstream')

  it('was steered by two groups, as the Guardian reports, and is supported by Andy Burnham', () => {
    expect(titles(card)).toEqual(['Founded by', 'Supported by'])
    expect(lines(card, 'Founded by')).toEqual([
      'Compass, steered the network, reported, Sep 2025 [1]',
      'Open Labour, steered the network, reported, Sep 2025 [1]',
    ])
    expect(lines(card, 'Supported by')).toEqual(['Andy Burnham, Sep 2025 [2]'])
    expect(quote(card, 1)).toBe(
      'Mainstream has been steered by Compass a centre-left thinktank, and Open Labour and is backed by Burnham, the ' +
        'Greater Manchester mayor',
    )
  })

  it('names a source without title by its outlet', () => {
    expect(card?.notes[0]?.source.title).toBeUndefined()
    expect(card?.notes[0]?.source).toMatchObject({ outlet: 'Left Foot Forward', dateLabel: 'Sep 2025' })
  })
})

describe('Progress', () => {
  const card = cardOf(bundledDataset, 'progress')

  it('has these rows', () => {
    expect(titles(card)).toEqual(['Candidates', 'Allied with', 'Endorsed'])
    expect(lines(card, 'Candidates')).toEqual([
      'Florence Nosegbe, candidate, NEC election before 2014, before 2014 [1]',
    ])
    expect(lines(card, 'Allied with')).toEqual([
      'Labour First, electoral alliance in internal party elections, ended, until 2014 [2]',
      'Labour First, joint slate, ended, until 2014 [3]',
    ])
    expect(lines(card, 'Endorsed')).toEqual([
      'Florence Nosegbe, NEC election before 2014, before 2014 [1]',
      'Florence Nosegbe, NEC 2014, local party places, 2014 [4]',
      'Kevin Peel, NEC 2014, local party places, 2014 [4]',
      'Candidates not named, NEC by-elections 2020, elected to all three places, 4 Apr 2020 [5]',
    ])
  })
})

it('shows on Labour First’s card the alliance that is recorded as Progress’s', () => {
  const card = cardOf(bundledDataset, 'labour-first')
  expect(lines(card, 'Allied with')?.[0]).toBe(
    'Progress, electoral alliance in internal party elections, ended, until 2014 [3]',
  )
  expect(lines(card, 'Led by')).toEqual([
    'John Spellar, leading member, 2014 [1]',
    'Luke Akehurst, leading member, 2014 [1]',
  ])
})

it('gives every entity a card without empty sections, each row with a note that exists', () => {
  for (const { id } of [...bundledDataset.people, ...bundledDataset.organisations]) {
    const card = cardOf(bundledDataset, id)
    for (const { rows } of card?.sections ?? []) {
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) {
        expect(row.label).not.toBe('')
        expect(quote(card, row.note)).not.toBe('')
      }
    }
  }
})

it('has no card for somebody it does not know', () => expect(cardOf(bundledDataset, 'rachel-reeves')).toBeUndefined())
