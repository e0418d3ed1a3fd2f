/**
 * Words with which sentences, headings and calls open, and which are nobody's given name, so that a surname right behind
 * them stands alone: "Whatever Corbyn did". Folded. What is a given name too, as Will or Grant, is left to those lists.
 */

/** Of closed classes: no text of whatever kind makes a name of them. */
export const GRAMMAR_WORDS = `isnt arent wasnt werent doesnt didnt wont cant couldnt shouldnt wouldnt hasnt havent hadnt dont mustnt
aboard above across afterwards albeit almost along already altogether amid amidst amongst anybody anyhow anyone
anything anyway anywhere apart aside atop away barring below beneath beside besides beyond cannot concerning
considering couldn else elsewhere enough ere everybody everyone everything everywhere except excepting excluding fewer
forth furthermore half hadn hardly hasn haven hence hereby herein herself hitherto hopefully inasmuch indeed insofar
insomuch isn itself lest less likewise maybe might mightn minus moreover much must mustn myself namely needn
nevertheless nonetheless nowadays nowhere notwithstanding nought often onto onwards otherwise ought ours ourselves
oughtn past pending per plus pro quite rather re regarding regardless scarcely seldom several shall shouldn sometimes
somebody somehow someone something sometime somewhere theirs themselves thereafter thereby therefore therein thereupon
thrice throughout till toward towards twice underneath upon wasn weren whatever whatsoever whence whenever whereas
whereby wherein whereupon wherever whichever whilst whither whoever whomever whosoever wholly wouldn yourself
yourselves yours`

/** Exclamations, greetings and what is said for yes and no. */
export const INTERJECTIONS = `ah aha ahem alas amen aye blimey boo bravo bye cheerio cheers congrats congratulations crikey eh er erm farewell fyi
gosh greetings ha haha hahaha hallelujah hello hey hi hmm hooray hurrah hurray huh imho imo lmao lol nah nope ok okay
oh ooh oops ouch phew psst rofl shame sigh thankyou tsk ugh um viva voila wahey whoa whoops wow yay yeah yep yikes yo
yup`

/** What is asked of people: "Bin Corbyn", "Watch Starmer squirm". Those of SLOGANS ask for the person, and so for places too. */
export const CALLS = `accept admire answer applaud approach arrest ask attack await ban bar beg behold believe bet bin block call cancel
cheer cite compare confront consider contact contrast convince cut debate defeat defend describe despise deport depose
dismiss doubt elect email examine face fancy feed fight fire fix flush follow forgive funny get go google hate hear
help hire hit impeach include invite know laud listen loathe look love make mind mock move name notice nuke
offer oppose outlaw pay persuade phone photograph pity play pray pretend promote protect punch punish question
quiz rate recognise recruit replay report reply request rescue respect retire return reward roll seize select sell
send share show shun silence slam slap snub spare squeeze stand stay strip study summon suppose take tell text throw
tie tolerate treat tweet understand unseat update use verify view vilify warn welcome whip wish witness write`

/** What a sentence or a heading says of somebody before it names him: "Typical Corbyn", "Pure Starmer". */
export const ATTRIBUTES = `absent angry bad better bitter bizarre bold bored brave bullish busy calm careful cautious cheeky classic clear clever
cool crafty cruel current cynical daft dead dim dodgy dull dumb eager easy embattled evasive evil fair fake false
fierce final firm fresh full furious future gentle genuine glum gloomy gobby grim guilty hapless hard hardline harsh
helpless honest hostile humble inept insane keen lame lazy leftwing liar likely limp little living lonely lone loud
lovely mad magic main mean mere modern modest nasty naughty neat nervous nice nimble normal original outgoing outspoken own peak penitent plain pompous post potential proper proud pure quiet radical rank rare
raw ready real rebel recent red reluctant resolute rightwing robust rogue rude ruthless sad safe saintly savage
senior sensible serene shabby shameless sharp shock shrewd shy silent silly simple sincere slick slippery sly smart
smug sneaky soft solemn sombre sore sour spineless stern stiff stony strange strong stubborn stupid sudden sure tame
tense thick tired tough toxic traitor tricky triumphant true typical ugly unhappy unknown unlikely unlucky untrue
upbeat vain vague vile vintage vulnerable wacky wary weak weary weird wicked wild wily wooden yesteryear`
