/** Surnames in short notes of sport, in references and signatures, and as the words that they also are. */
import { describe, expect, it } from 'vitest'
import { marks } from '../find.ts'

const PEOPLE =
  'The Labour Party’s NEC met in Westminster; Andy Burnham, Gemma Bolton, Ed Balls, Andy Hull, Peter Wheeler, Jon Cruddas and Liam Byrne spoke.'
const PAGE = [PEOPLE, 'Jane Aitchison and Tina McKay, who stood for Labour, spoke to members.']
const named = (...blocks: string[]) => marks(...PAGE, ...blocks).slice(9)

describe('news of a player', () => {
  it.each([
    'Farsley Celtic’s Aitchison out until March',
    'Borough’s McKay signs until 2023',
    'Byrne out until the new year with a knee',
    'Aitchison hat-trick sends Farsley second',
    'McKay header sinks Leyton',
    'Late Hibs shock as Byrne brace downs Dundee',
    'Wheeler signs until summer',
  ])('is not of the politician: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'McKay signs a pledge on rents',
    'Aitchison out, members are told',
    'Byrne goals for the year are three',
    'McKay double act is over',
    'Wheeler signs the letter until noon',
  ])('is told otherwise: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a line under the label of a section', () => {
  it.each([
    'Rugby: Byrne kicks Leinster past Munster',
    'Non-league: a late one from Wheeler',
    'Rents: a debate | Cricket: Aitchison takes five',
    'More sport: McKay third in Huy',
    'Weather: Hull cloudy, Bolton wet',
  ])('is not of the politician: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Rents: Byrne asks minister',
    'Cricket: a debate | Rents: Byrne asks minister',
    'Weather: it rained. Wheeler canvassed on.',
    'The vote on cycling: Aitchison wins it',
  ])('is, under another: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('a firm, a credit, a pair', () => {
  it.each([
    'Byrne and Sons, roofers',
    'Photo: Wheeler/PA',
    'Hull & Daughters',
    'Aitchison/Getty Images',
    'Peel Bros, and Byrne & Bros',
  ])('is not of the politician: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each(['Byrne and the sons of miners', 'A photo of Wheeler', 'Hull and his daughters', 'Aitchison and members'])(
    'is no such thing: %s',
    (text) => {
      expect(named(text)).toHaveLength(1)
    },
  )
})

describe('a score', () => {
  it.each([
    'Non-league: Burnham 1, Slough 1',
    'Burnham 3, Yeovil Town 0',
    'Slough 2, Burnham 2',
    'Tonight: Hull 2-1 Wigan',
    'Wigan 0-0 Bolton',
    'Bolton 4, Bury 1',
  ])('is of the town’s club: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Burnham 1, Cooper 2: that is how she filled it in',
    'Cooper 1, Burnham 2: that is how she filled it in',
    'Burnham had 3 pledges, Cooper 4',
    'In came Hull, 2 bags in hand',
    'Bolton: 4 questions for members',
  ])('is not what a ballot shows: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('where a reader is from', () => {
  it.each([
    'Peter, Hull: And the north?',
    'Anna, Bolton: I agree.',
    'Susan, Burnham: No.',
    'Tom, Hull: it is raining.',
  ])('is a town: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Hull: And the north?',
    'After Peter, Hull spoke.',
    'Anna and Bolton: a talk.',
    'Well, Burnham: you did it.',
  ])('is no such signature: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('balls', () => {
  it.each([
    'Balls to the lot of them.',
    'Balls to the whole lot, say I.',
    'Balls to all petitions, I say.',
    'Balls to that, said a reader.',
    'Balls in the air, as usual.',
    'Balls to them all!',
  ])('are what they are: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Balls to stand for leader',
    'Balls to the Treasury, said a headline.',
    'Balls in the lead, says a poll',
    'Balls to that end has hired four aides.',
  ])('is the politician: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('an entry in capitals', () => {
  it.each(['BYRNE, Sean P. (Ind) 211', 'WHEELER, Joan M. (Lab) 500', 'HULL, Ann T. (Green) 9', 'BYRNE, Una R.'])(
    'has somebody else’s given name before an initial: %s',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )

  it.each(['BYRNE, Liam D. (Lab) 211', 'WHEELER, Peter M. (Lab) 500', 'HULL, Andy T. (Lab) 9', 'CRUDDAS, Jon R.'])(
    'has the politician’s: %s',
    (text) => {
      expect(named(text)).toHaveLength(1)
    },
  )
})

describe('a list of books', () => {
  it.each([
    'Wheeler, P., Pits and Ballots, Barnsley 1968.',
    'Byrne, L. (1971), The Mill Towns.',
    'Cruddas, J., A History of the Chapel at Hythe, 1962',
    'Hull, A., Lock Gates, 1956.',
  ])('is of another where the book is old: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'Byrne, L. (2013), Turning to Face the East.',
    'Cruddas, J., A Century of Labour, 2024',
    'Balls, E., Speaking Out, London 2016.',
    'Burnham, A. and Rotheram, S., Head North, 2024.',
  ])('has the politician’s: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('for whom a page says to look elsewhere', () => {
  it.each([
    'For the designer of microprocessors see Peter Wheeler.',
    'See below. For the singer of that name see Andy Hull.',
    'For the footballer see Peter Wheeler.',
    'For the Irish actor, see Liam Byrne.',
    'For the musician of the same name, see Andy Hull.',
  ])('is another: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it.each([
    'For the case against it, see Jon Cruddas.',
    'For the councillor of that name see Andy Hull.',
    'For the campaigner, see Peter Wheeler.',
    'For the details of the member survey see Jon Cruddas.',
    'For more on the singer, I went to see Andy Hull.',
  ])('is not where no trade is named: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })
})

describe('two of a surname, of whom the paragraph begins with the other', () => {
  const LINGUIST =
    'Jean Aitchison, emeritus professor of language and communication, is the speaker at the Horsforth Literary Society on Thursday.'
  it.each([
    'Aitchison’s subject is whether English is decaying.',
    'Aitchison has written a book on it.',
    'It has asked Prof Aitchison to stay for tea.',
    'Professor Aitchison gave the Reith lectures.',
  ])('is she: %s', (text) => {
    expect(named(`${LINGUIST} ${text}`)).toEqual([])
  })

  it.each([
    [LINGUIST, '“The jobcentre must stay open,” said Jane Aitchison. Aitchison had worked there.'],
    ['Jean Aitchison is ill.', 'Jane Aitchison is a Labour candidate. Her rival is a Tory. Aitchison said so.'],
  ])('is ours after her own name: %s %s', (...page) => {
    expect(named(...page)).toHaveLength(2)
  })
})

describe('a doctor', () => {
  const BOTH = 'Dr Andy Hull has set out what Labour would do. The rest is with Margaret Hull, who runs the food bank.'
  it.each([
    'Dr Hull wrote a report for MPs.',
    'So said Dr Hull at the library.',
    'It fell to Dr Hull to answer.',
    'Dr Hull’s report is out.',
  ])('is whom the page calls so: %s', (text) => {
    expect(named(BOTH, text)).toHaveLength(2)
  })

  it.each([
    'Rev Hull said grace.',
    'So said Prof Hull at the library.',
    'It fell to Professor Hull to answer.',
    'The Reverend Hull was there.',
  ])('is nobody else: %s', (text) => {
    expect(named(BOTH, text)).toHaveLength(1)
  })
})

describe('what a town has not', () => {
  it.each([
    '“The Burnham premium,” a trader called it.',
    'Is this the Burnham bounce?',
    'The Burnham loyalists were late.',
    'A friend of the Burnham camp spoke.',
  ])('is a person’s: %s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each([
    'The Burnham ferry was late.',
    'The Hull fans sang.',
    'A Bolton train broke down.',
    'The Hull bypass is shut.',
  ])('is as little: %s', (text) => {
    expect(named(text)).toEqual([])
  })
})

describe('what balls do not do', () => {
  it.each(['Balls cooks, too.', 'Balls dances too.', 'Balls sings as well.', 'Balls writes, too.'])('%s', (text) => {
    expect(named(text)).toHaveLength(1)
  })

  it.each(['Balls bounce, too.', 'Balls fly as well.', 'Balls were lost, too.', 'Balls are round, too.'])(
    '%s',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )
})

describe('a town and its county', () => {
  it.each(['Hull, East Yorkshire', 'Bolton, Greater Manchester', 'Hull, North Yorkshire', 'Burnham, South Devon'])(
    'is a place: %s',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )

  it.each(['Hull, East said, was late.', 'Bolton, north of all that, spoke.', 'Burnham, West End star or not'])(
    'is none: %s',
    (text) => {
      expect(named(text)).toHaveLength(1)
    },
  )
})
