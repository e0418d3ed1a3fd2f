/** What politicians have and do, right behind a surname: "the Byrne speech", "Peel vows". Folded. */

/** No town has one, and nothing that a surname means as a word: "the Burnham camp", "Peel critics". */
export const OF_LEADERS = `acolyte acolytes adviser advisers advisor advisors agenda aide aides allies ally apologist apologists backer backers
bandwagon bounce brand cabinet camp candidacies candidacy cheerleader cheerleaders climbdown clique confidant
confidante coronation courtiers critic critics cronies detractors devotee devotees diehards disciple disciples
doctrine effect entourage era factor flunkeys frontbench frontbencher frontbenchers gaffe gaffes henchman henchmen
insurgency leadership loyalist loyalists manifesto mantra nomination opponent opponents outriders philosophy pledge
pledges premiership premium presidency protege proteges regime reshuffle resignation rhetoric sacking speechwriter
speechwriters stooges succession successor successors surge sycophants sympathiser sympathisers ticket vow vows
zealots`

/** The same of whoever is no town: "the Byrne note"; "the Hull speech" was held there. */
export const OF_POLITICIANS = `accusation accusations address administration admission affair allegation allegations allegiance ambush amendment
announcement apology appeal appearance appointment approach argument article assault attack attacks bid bill biography
blog blueprint blunder book briefing budget bunch call calls campaign challenge change changes charge circle claim
claims clarification clause column comeback comment comments commission committee compromise controversy coup crisis
critique crowd cult debacle debate decision declaration defeat defection delegation demand denial departure document
donor donors dossier downfall draft drama election email emails endorsement endorsements event exit experiment
expulsion faction fallout fiasco fight figures file files formula fury generation government group guidelines headache
honeymoon hopefuls humiliation idea ideas initiative inquest inquiry insult intervention interview investigation issue
jibe joke jokes judgment lead leaflet leak leaks legacy letter letters line list loss machine majority mania measure
measures memo memoir memoirs memorandum message method model moment motion move movement narrative nominations note
obsession offer office opposition pact pamphlet paper papers petition phenomenon plan plans platform plot policies
policy position principle principles problem programme project promise promises pronouncement proposal proposals
prosecution protest question questions quip quota quote quotes race raid rally reaction rebel rebellion rebels
rebuttal recommendation recommendations record reform reforms remark remarks reply report resignations response return
revelation revelations review revolt revolution rise row rule rules ruling saga scandal scheme side slate slogan slur
smear snub solution speech speeches spending spin spokesman spokesperson spokeswoman stance statement story strategist
strategy style suggestion supporter supporters surrender surrogates suspension tactic tactics takeover tape tapes team
tendency tenure test testimony text texts theory threat transition trial triumph troops tweet tweets verdict veto
victory video vision visit vote voter voters votes walkout warning watchers win wing wobble years`

/** What people do, and neither a town nor what else a surname may mean: "Peel vows", "Wheeler Sacks". */
export const PEOPLE_DO = `abstains accepts accuses acknowledges addresses admits advises agrees alleges announces answers apologises appeals
appoints argues asks asserts assures attacks avoids awaits backs backtracks bans begs believes berates blames blasts
boasts brands briefs calls campaigns cancels canvasses castigates cautions celebrates chairs challenges chides claims
clarifies clashes concedes condemns confesses confirms confronts congratulates considers contests contradicts
criticises dares decides declares declines decries defects defends defies demands denies denounces deplores describes
deserves despises detests dismisses disowns disputes dissents dithers dodges doubts ducks echoes elaborates embraces
emerges emphasises endorses exaggerates expels explains favours fears feels flounders forgets forgives fumes gambles
greets grills hails hates hesitates hints hires hopes ignores implies implores insists instructs insults intends
intervenes interviews introduces invites jokes knows lambasts laments laughs lectures lies lobbies loses loves meddles
meets mentions mocks mourns negotiates nominates objects offers opposes ousts outlines overrules persuades phones
pleads pledges plots praises prefers pretends promises proposes protests quits quizzes quotes rallies reassures rebels
rebuffs rebukes recalls reckons recommends refuses regrets reinstates reiterates rejects remembers reminds repents
replies reprimands reproaches resigns respects responds retorts ridicules sacks says schemes scoffs scolds signs slams
smears sneers snubs speaks speculates stresses suggests summons suspects suspends swears tells tempts thanks thinks
threatens tweets urges vetoes vindicates volunteers votes vows wants warns welcomes whips wishes wonders worries
writes`
