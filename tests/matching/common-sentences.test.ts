import { describe, expect, it } from 'vitest'
import { find, names } from './find.ts'

/** What newspapers say of anybody, with every person of the dataset put in: no surname may be the exception. */
const people = names.filter(({ kind }) => kind === 'person')
const PAGE = [
  '# Labour’s NEC elections: the results',
  'The Labour Party’s National Executive Committee met in Westminster, and MPs, councillors and members spoke.',
]
const surnameOf = (name: string) => name.split(' ').slice(1).join(' ')
const introducing = (name: string) => `The Labour candidate ${name} spoke to members of the NEC.`

const FULL_NAMES = `NAME is a Labour councillor.
NAME is an MP.
NAME was elected on Friday.
NAME was among those who spoke.
NAME has been suspended.
NAME has said that she will stand.
Yesterday NAME resigned from the committee.
The councillor NAME spoke first.
“It is over,” said NAME.
“It is over,” NAME said.
“It is over,” says NAME, who lost.
NAME (pictured) told members to wait.
NAME, 54, told members to wait.
NAME, a former councillor, told members to wait.
NAME, the former MP, told members to wait.
NAME’s campaign has begun.
Friends of NAME say that it is over.
Members voted for NAME and against the rest.
Members met NAME in the hall.
It was NAME who said so.
In the end NAME lost.
By NAME
By NAME, political editor
Photo: NAME
Candidates: NAME, Ann Black, Keith Vaz
1. NAME (Labour) 12,345 votes
NAME and Angela Rayner were there.
Angela Rayner and NAME were there.
Even NAME laughed.
Only NAME stayed.
When NAME arrived, members rose.
If NAME wins, the left will rejoice.
NAME wins seat for Labour
NAME: why I am standing for the NEC
Why NAME is wrong about Labour
NAME on the future of Labour
NAME hits back at Starmer’s critics
NAME to stand for the NEC
NAME quits Labour’s front bench
NAME MP speaks to members
Labour MP NAME has resigned.
Labour’s NAME has resigned.
NAME tweeted: “It is over.”
With NAME at the helm, members were calm.
Supporters of NAME cheered; NAME waved.
Asked about NAME, the leader smiled.
NAME will stand for the NEC.
NAME would have won.
NAME did not reply.
NAME didn’t reply.
NAME hasn’t replied.
NAME cannot win.
NAME may stand.
NAME should go.
NAME never replied.
NAME also spoke.
NAME then left the room.
NAME herself was not there.
NAME – who lost – was not there.
NAME—who lost—was not there.
NAME; Kevin Jones; Ann Black.
Dear NAME, thank you for your letter.
I voted for NAME.
I like NAME.
What did NAME do?
Is NAME right?
Who is NAME?
NAME!
NAME.
“NAME is finished,” members said.
‘NAME is finished,’ members said.
As NAME put it, it was over.
According to NAME, it was over.
Like NAME, she lost.
Unlike NAME, she won.
Thanks to NAME, the branch survived.
NAME of Unite spoke.
NAME from Labour’s left spoke.
NAME at conference
NAME in conversation with Labour members
NAME, left, and Sadiq Khan, right, at conference.
Left to right: NAME, Sadiq Khan.`

const SURNAMES = `SUR is a Labour councillor.
SUR is an MP.
SUR was elected on Friday.
SUR was among those who spoke.
SUR has been suspended.
SUR has said that she will stand.
Yesterday SUR resigned from the committee.
Councillor SUR spoke first.
Mx SUR spoke first.
“It is over,” said SUR.
“It is over,” SUR said.
“It is over,” SUR told members.
SUR’s campaign has begun.
SUR’s allies say that it is over.
Friends of SUR say that it is over.
Members voted for SUR and against the rest.
It was SUR who said so.
In the end SUR lost.
Even SUR laughed.
When SUR arrived, members rose.
If SUR wins, the left will rejoice.
Asked about the vote, SUR smiled.
SUR will stand for the NEC.
SUR would have won.
SUR did not reply.
SUR didn’t reply.
SUR cannot win.
SUR may stand.
SUR should go.
SUR never replied.
SUR also spoke.
SUR then left the room.
SUR, who lost, was not there.
SUR – who lost – was not there.
I voted for SUR.
What did SUR do?
Is SUR right?
“SUR is finished,” members said.
As SUR put it, it was over.
According to SUR, it was over.
Like SUR, she lost.
A spokesman for SUR declined to comment.
SUR added that it was over.
SUR backed the motion.
SUR opposed the motion.
SUR resigned.
SUR and her team were tired.
SUR and Rayner were there.
But SUR knew better.
And SUR knew it.
Then SUR spoke.
So SUR left.
The SUR campaign is over.
Ms SUR told LabourList that it was over.
Mr SUR told LabourList that it was over.
SUR supporters cheered.`

const OTHERS = `Crispin SUR, a swimmer, won gold.
Crispin SUR is no relation.
His brother Crispin SUR is a plumber.
He lives in SUR Street.
They met in SUR Road.
The office is at 12 SUR Avenue.
SUR & Sons have made boots since 1890.
SUR Ltd was sold.
SUR United lost again.
She works at SUR University.
The SUR Arms is open.
SUR Town Hall was full.
SUR Park was full of dogs.
SUR Primary School was closed.
He drove to SUR-on-Sea.
A Mr Crispin SUR complained.
SUR (1850–1910) was a painter.
The SUR Prize was given to a poet.
Professor Zoltan SUR studies moths.
Dr Zoltan SUR studies moths.
Judge SUR sent him down.
PC SUR arrested him.
Sergeant Zoltan SUR arrested him.
Lake SUR is deep.
Mount SUR is high.
SUR Castle is old.
the SUR brothers
Zoltan and Crispin SUR were there.
Zoltan SUR-Jones was there.
Zoltan SUR MP (Con) spoke.
Zoltan SUR, the Tory MP, spoke. SUR lost.
Zoltan SUR scored twice. SUR was booked.
Zoltan SUR sang. SUR’s voice was hoarse.`

describe('a full name', () => {
  it.each(FULL_NAMES.split('\n'))('is found in: %s', (line) => {
    const missed = people.filter(({ id, name }) => {
      const found = find(...PAGE, 'Labour’s councillors were there.', line.replaceAll('NAME', name))
      return !found.some(({ entity }) => entity === id)
    })
    expect(missed.map(({ name }) => name)).toEqual([])
  })
})

describe('a surname after the full name', () => {
  it.each(SURNAMES.split('\n'))('is found in: %s', (line) => {
    const missed = people.filter(({ id, name, pronoun }) => {
      const said = line.replace(/\bM[rsx]+ SUR/, pronoun === 'he' ? 'Mr SUR' : 'Ms SUR')
      const found = find(...PAGE, introducing(name), said.replaceAll('SUR', surnameOf(name)))
      return !found.some(({ entity, kind }) => entity === id && kind !== 'full')
    })
    expect(missed.map(({ name }) => name)).toEqual([])
  })
})

describe('somebody or something else of the surname', () => {
  it.each(OTHERS.split('\n'))('is not marked in: %s', (line) => {
    const marked = people.filter(({ name }) => {
      const other = line.replaceAll('SUR', surnameOf(name))
      const beside = find(...PAGE, introducing(name), other).length > 1
      return beside || find(...PAGE, other).length > 0
    })
    expect(marked.map(({ name }) => name)).toEqual([])
  })
})
