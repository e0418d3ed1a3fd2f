import { personName } from './person-names.ts'
import type { Random } from './random.ts'

const SENTENCES = `{person} told the {place} {paper} that the {noun} had been "{adjective} from the start".
The {noun} of {place} council voted by {number} to {number} to {verb} the {adjective} {noun}.
It is understood that {person}, who chairs the {noun} committee, will {verb} the {noun} before {month}.
Ministers have been accused of trying to {verb} a {adjective} {noun} while the {noun} is still under way.
"We have to {verb} this {noun} now," {surname} said, "because nobody else is going to do it for us."
Figures published on {day} show that the {noun} rose by {number} per cent in {place} over the past year.
According to the report, {adjective} {noun}s in {place} and {place} were among the first to {verb} it.
The party said that it would {verb} the {noun} and that any {noun} would be {adjective}.
{person} and {person} both declined to comment on whether the {noun} would {verb} the {noun}.
A spokesperson for the {noun} said: "This is a {adjective} {noun} and we will {verb} it in due course."
Critics argue that the {noun} has done little to {verb} the {adjective} {noun} that people in {place} face.
In {month}, {surname} wrote to the leader of the council asking for the {noun} to be made {adjective}.
Residents who spoke to the {paper} were {adjective} about the {noun}, with one describing it as "a {noun} too far".
But the {noun} may come too late for {place}, where {number} jobs have already gone since {month}.
The {adjective} {noun} follows weeks of {noun} between the government and unions over pay and {noun}.
Asked whether she would {verb} the {noun}, {person} said it was a matter for the {noun}.
There was no {noun} for it, and the {noun} that came instead was {adjective}, slow and hard to {verb}.
Labour has promised to {verb} the {noun} within {number} days of taking office.
At a meeting in {place} on {day}, members of the {noun} agreed to {verb} the {adjective} {noun}.
The former {noun} secretary, {person}, is expected to {verb} a {noun} of {number} members.
What happens next depends on the {noun}: if it is {adjective}, the {noun} will {verb} again in {month}.
Some {number} people queued outside the {noun} in {place}, many of them {adjective} about the {noun} ahead.
He added that the {noun} was not {adjective}, and that it would {verb} neither {place} nor {place}.
Trade unions including {union} have warned that the {noun} could {verb} more than {number} {noun}s.
That is why the {noun} matters: it is the only {adjective} {noun} that can {verb} a {noun} of this size.
Last year the {noun} was {adjective}; this year, as {surname} put it, "the {noun} can {verb} itself".
The Conservatives said the {noun} showed that the government had no {noun} to {verb} the economy.
Work on the {noun} began in {month} and is due to {verb} about {number} homes when it is finished.
It was {person} who first called for the {noun} to {verb}, in a speech to {union} in {place}.
The {noun} itself is {adjective}, but the {adjective} {noun} around it is something the council cannot {verb}.`

const NOUNS = `council budget policy plan motion vote hospital school station bridge leader member branch region service
report inquiry review deal offer strike campaign election ballot contract scheme project reform tax benefit fund charity
library market railway bus road housing energy water climate justice police court prison army border visa trade farm fish
factory worker union manager owner tenant landlord student teacher nurse doctor carer patient parent child family
neighbour resident voter activist delegate candidate nominee minister adviser official expert lawyer judge editor reader
progress momentum compass mainstream future value debate argument question answer promise threat risk crisis chance`
const VERBS = `support oppose delay approve reject publish review defend attack welcome consider question promote fund cut
save close open build repair replace extend reduce increase protect challenge change improve abandon scrap launch lead
join leave win lose back block drop hold keep finish start explain answer discuss examine test measure count share`
const ADJECTIVES = `new local national public private early late strong weak serious simple difficult careful angry hopeful
honest open fair unfair costly cheap urgent recent former final first second possible likely certain clear uncertain
popular unpopular radical moderate modern old small large long short proud quiet loud broken steady historic ordinary`
const PLACES = `Leeds Manchester Sunderland Cardiff Swansea Glasgow Dundee Bristol Plymouth Norwich Ipswich Derby Leicester
Coventry Wolverhampton Stoke Crewe Preston Bolton Oldham Rochdale Halifax Huddersfield Wakefield Barnsley Doncaster Hull
Grimsby Lincoln Luton Reading Slough Swindon Hastings Brighton Portsmouth Southampton Exeter Truro Croydon Lewisham`
const PAPERS = `Guardian|Herald|Evening Post|Chronicle|Echo|Gazette|Times|Mercury`.split('|')
const UNIONS = `Unite|Unison|the GMB|ASLEF|the CWU|Usdaw|the FBU`.split('|')
const DAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
const MONTHS = 'January February March April May June July September October November December'

const list = (text: string): string[] => text.split(/\s+/)
const SLOTS: Record<string, string[]> = {
  noun: list(NOUNS),
  verb: list(VERBS),
  adjective: list(ADJECTIVES),
  place: list(PLACES),
  paper: PAPERS,
  union: UNIONS,
  day: list(DAYS),
  month: list(MONTHS),
}
const FRAMES = SENTENCES.split('\n')
/** Every which person named is in the dataset: on a political page that is more than most readers ever see. */
const KNOWN_SHARE = 0.12

/**
 * News prose about politics and what else fills a local paper. Most people in it are nobody the dataset knows; a surname
 * alone takes up the person named last.
 */
export class Prose {
  #random: Random
  #known: readonly string[]
  #last: string

  constructor(random: Random, known: readonly string[]) {
    this.#random = random
    this.#known = known
    this.#last = personName(random)
  }

  sentence(): string {
    const random = this.#random
    return random.pick(FRAMES).replace(/\{(\w+)\}/g, (_, slot: string) => {
      if (slot === 'person') {
        this.#last = random.chance(KNOWN_SHARE) ? random.pick(this.#known) : personName(random)
        return this.#last
      }
      if (slot === 'surname') return this.#last.split(' ').at(-1) as string
      if (slot === 'number') return String(random.below(3) ? random.below(90) + 3 : (random.below(90) + 3) * 100)
      return random.pick(SLOTS[slot] as string[])
    })
  }

  paragraph(sentences: number): string {
    return Array.from({ length: sentences }, () => this.sentence()).join(' ')
  }
}
