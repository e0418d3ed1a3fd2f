/** What follows a group's name that is an English word and is said of nothing but a body of people: of its beginnings, size, aims. */

import { anyOf } from '../../words/patterns.ts'

const YEAR = '(?:19[6-9]|20[0-3])\\d'
const MANY =
  '(?:\\d[\\d,.]*|members|branches|groups|supporters|activists|volunteers|councillors|MPs|people|thousands|hundreds|dozens)'
const PEOPLES =
  '(?:back|support|oppose|endorse|nominate|ballot|field|favour|recommend|vote|campaign|publish|announce|consult|elect|appoint)'

const ONLY_OF_BODIES = anyOf(
  [
    // ", founded by Jon Lansman,"
    /,? (?:which|who) (?:was|were) (?:first )?(?:founded|launched|formed|established|set up|registered)/,
    /, (?:first |newly |only )?(?:founded|launched|formed|established|set up|registered) (?:in|by|after|to|as|at|out|from|on|last|this|just|with)/,
    // "dates from 2015"
    new RegExp(` (?:dates|dated) (?:from|back to) (?:\\w+ )?${YEAR}`),
    / (?:was|were) (?:founded|disbanded|dissolved|wound up|relaunched|refounded|renamed|proscribed|infiltrated|incorporated|blamed|accused|sued|fined)/,
    // "is made up of members", "numbers 40,000"
    new RegExp(` (?:consists|consisted|is made up|was made up|is composed) of (?:[\\w’-]+ ){0,2}?${MANY}`),
    / (?:numbers?|counts?|boasts?) (?:some |about |over |more than |nearly |only |around )?\d[\d,.]*(?! (?:hours|days|weeks|months|years|points|reasons))/,
    // "is the largest of them", unlike "is the best of both worlds"
    / (?:is|was) (?:by far )?the (?:largest|biggest|smallest|oldest|youngest|newest|loudest|richest|best[- ](?:known|organised|funded)) (?:of (?:them|these|those|the (?:groups|factions|bodies|networks|three|four|two|five|lot))|faction|group|grouping)/,
    // "v Progress and the battle for Labour", "at Labour Party conference 2012"
    / v(?:s|ersus)?\.? (?:Momentum|Progress|Compass|Mainstream|Labour First|Open Labour|(?:the )?(?:Blairites|Corbynites|unions|MPs|PLP|leadership))/,
    / at (?:the )?Labour (?:[Pp]arty )?[Cc]onference \d{4}/,
    / (?:holds|held|will hold) (?:its|their|an?) (?:(?:annual|first|next|own|yearly|national|regional|spring|summer) )?(?:conference|AGM|annual general meeting|meeting|rally|elections?|ballot|hustings|fringe)/,
    // "head says"
    / (?:head|leader|chair) (?:says|said|quits|tells|told|wants|claims|calls|backs|accuses|warns|attacks|hits|resigns)/,
    / (?:fell|falls|has fallen) out with/,
    / (?:takes|took|has taken|will take) (?:no sides?|sides)/,
    / (?:is|was|are|were) no (?:friends?|fans?|admirers?|enem(?:y|ies)|allies|ally) (?:of|to)/,
    / owe[sd]? [\w’]+ an apology/,
    // "alone sent forty people", unlike "alone has no value"
    / alone (?:sent|spent|raised|paid|claims|backed|nominated|voted|opposed)/,
    // "of course denies it"
    / (?:of course|for its part|in turn|at once|at first) (?:den(?:y|ies|ied)|says?|said|claims?|claimed|insists?|insisted|refuse[sd]?|disagree[sd]?)/,
    // "is to ballot members", "is likely to back her"
    new RegExp(
      ` (?:is|are|was|were) (?:(?:also|still|now) )?(?:(?:likely|expected|said|thought|understood|believed|known|certain|bound|sure|due|quick|keen|ready|reluctant|unlikely|about|not) )?to (?:have )?${PEOPLES}(?:ed|d)?(?! (?:up|down|off|out|nothing)\\b)`,
    ),
    / (?:is|was|are|were) (?:quick|keen|eager|reluctant|loath) to (?:reply|deny|answer|point|say|stress|claim|condemn|criticise|distance|blame)/,
    // "is holding a vote", unlike "is holding to its course"
    / (?:is|are|was|were) (?:(?:now|also|already|not) )?(?:holding|hosting|organising|balloting|recruiting|fielding|plotting|drawing up|putting up|putting forward|inviting|urging|backing|nominating|endorsing|discussing|debating) (?:an?|its|their|two|three|members|candidates|Labour)/,
    / (?:is|are|was|were) (?:(?:now|also|already|not) )?(?:planning|asking|urging|plotting|debating) (?:an?|the|its|their|to|for|how|that|members|against)/,
  ],
  '',
  '^',
  '(?!\\w)',
)

/** What things do too, but seldom in so many words. */
const RATHER_OF_BODIES = anyOf(
  [
    new RegExp(` (?:appeared|arose|emerged|began|started|followed|grew up|started out) (?:\\w+ )?in (?:\\w+ )?${YEAR}`),
    / (?:is|was|are|were) (?:against|for|behind) (?:it|her|him|them|this|that|[A-Z][a-z]+)(?=[.,;!?]|$)/,
    / (?:is|was) home to/,
    / (?:helps|helped|needs|needed|brought|sent) (?:her|him|them|coaches|buses|people|money|flowers)/,
    / (?:grew|came) (?:up )?(?:from|out of) (?:the|a|his|her) (?:[\w’-]+ ){0,3}(?:campaign|contest|election|bid)/,
    / (?:in|from) [A-Z]\w+ (?:has|have|had) (?:its|their) own/,
    / (?:was|is) not alone/,
    / (?:came|comes) into being/,
    / (?:sprang up|was born) in (?:\w+ )?\d{4}/,
    / (?:stands|stood) for(?! (?:nothing|it|a lot|much|little)\b)/,
    / owe[sd]? (?:it|its [a-z]+|much|nothing|everything) to/,
    / means to (?:be|have|do|make|win|stand|stay|keep|put|give|work)/,
    / at (?:the )?Labour (?:[Pp]arty )?[Cc]onference/,
    // Headings: "Momentum purge", "Progress in Brighton", "Momentum and antisemitism", "Momentum (2015–)"
    / (?:press release|newsletter|news|blog|website|podcast|shop|ballot|poll|purge|row|crisis|vote|split|manifesto|motion)s?(?=$|[:,?!]| (?:over|as|on|hits|deepens|ends|begins)\b)/,
    / (?:in|at) (?:the )?(?:[A-Z]\w+|conference|regions)(?=$|[:?!])/,
    / and (?:antisemitism|anti-semitism|Corbynism|Blairism|the (?:unions|party|left|NEC|leadership))/,
    / \((?:19[6-9]|20[0-3])\d ?[–-]/,
    / [|›»] [A-Z]\w+/,
    / lay behind/,
  ],
  '',
  '^',
  '(?!\\w)',
)

/** "Momentum dates from 2015". @param after what stands behind the name. */
export const isOnlyOfBodies = (after: string) => ONLY_OF_BODIES.test(after)

/** "Momentum emerged in 2015": the group where the page is full of it. @param after as above. */
export const isRatherOfBodies = (after: string) => RATHER_OF_BODIES.test(after)
