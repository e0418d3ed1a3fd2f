/** Words that matter where they stand right beside a name. Folded. */

/** Forms of address: stripped, and a sign that a surname is a person's. */
export const TITLES = `mr monsieur messrs mrs ms miss mx dr prof professor sir dame lord lady baron baroness rev revd reverend cllr councillor coun comrade
brother bro sister hon alderman`
/** Roles and attributes with which a surname, or a full name, is introduced: "Chancellor Reeves", "ex-leader Corbyn". */
export const ROLES = `mp mps msp mep ms am mayor minister chancellor leader deputy president secretary chair chairman chairwoman chairperson candidate
candidates speaker premier pm ex former labour tory conservative socialist left right prime general shadow colleague comrades senator activist
editor blogger rector provost principal treasurer veteran organiser campaigner convenor convener director spokesman spokeswoman spokesperson author supporter supporters backbencher
rival rivals peer ally allies blairite brownite corbynite starmerite spad researcher uncle member members councillors
nec team camp prof london manchester greater british`
/** Words that begin sentences and headings and are nobody's given name. */
export const FUNCTION_WORDS = `a about according after again against ahead all also although always among an and another
any are around as asked at back backed backing be because before behind being both but by can could despite did do does
during either even ever every exclusive few first following for former from given had has have he her here hers him his
how however i if in inside instead interview into is it its just last late later latest led let like live many may me
meanwhile more most my near neither never new next no nobody none nor not nothing now of off old on once one only
opinion or other others our out over people perhaps please poor read revealed said same says second see seen she should
since so some soon four five six seven eight nine ten still such sunday saturday friday thursday wednesday tuesday
monday january february march april june july august september october november december than thank thanks that the
their them then there these they this those though through thus to today together tomorrow too two three under unless
unlike until up us very video via vote voting was watch we were what when where whether which while who whom whose why
will with within without would yes yesterday yet you your asking dear join meet sorry saint st big well good great young
happy profile analysis comment`
/** What people and groups do, right after a name. */
export const ACTION_WORDS = `accuses accused accusing added adds admits admitted announced announces answered answers argued argues asks asked attacked attacks backed backs
began believed believes blamed blames broke called calls campaigned campaigns chose claimed claims condemned condemns confirmed criticised
decided declined defended defends denied denies dropped encouraged endorsed endorses explained explains failed fears fights fought founded has have had
helped hopes insisted insists intends joined launched launches led left likes lost met nominated opposed opposes organised organises paid plans
pledged praised proposed published pushed quit recommended recommends refused rejected replied responded runs said says sees selected
sent spoke stands stood supported supports swept thinks thought told took tweeted urged urges let used names named owns owned meets stays holds gets keeps gives gave made makes moved moves opens opened puts put turned turns starts started stopped tells talks talked walked held kept got goes went comes came became becomes found finds voted votes wanted wants warned
warns welcomed welcomes won writes wrote does did ran deny admit knows remembers sits serves lives elects elected expels expelled suspends suspended sacks sacked bans banned back support want say think hope endorse recommend
urge condemn criticise accuse insist describes blogs blogged
phoned telephoned texted emailed messaged canvassed leafleted lobbied briefed recruited apologised apologises tweets`
/** Nouns and adverbs that mark the name before them as a group: "Progress candidates", "Momentum activists". */
export const GROUP_NOUNS = `activist activists affiliate affiliates aligned and backing backed branch branches campaign
campaigners candidate candidates chair chairs committee conference coordinator councillors delegate delegates director
endorsed endorsement recommendation recommendations event events faction founder founders group groups itself leader
leaders leadership list meeting meetings member members membership mp mps nec nominee nominees officer officers official
officials agent agents backer campaigner councillor directors staffers organiser organisers phonebank explainer leaflet
leaflets newsletter people rally s slate slates source sources spokesman spokesperson spokeswoman staff staffer
statement strategy supported supporter supporters supporting types volunteer volunteers lot crowd gang steward stewards
stall website who whose which vice backers lists or national network shirt shirts badge badges rosette rosettes banner
banners placard placards poster posters sticker stickers mug mugs lanyard lanyards hoodie hoodies scarf tote pamphlet
pamphlets mailing mailings hq headquarters merchandise bookstall fringe canvassers canvasser whatsapp caucus van minibus
advert adverts survey surveys email emails office offices agm gathering picnic barbecue podcast magazine guard boss
bosses chief chiefs bloc blocs aide aides insider insiders loyalist loyalists stalwart stalwarts regulars fundraiser
fundraisers treasurer slogan slogans logo editor weekend weekends reception receptions dinner dinners webinar webinars
workshop workshops mailshot mailshots inbox switchboard account`
/** Words that put a group's name, or a person's, after them: "backed by Progress", "the founders of Compass". */
export const LINKING_WORDS = `against among and between by for from including like of or outside inside than versus via
vs with within group called named join joined joining left leave faction factions network organisation groups both
alongside in to through around unlike but which without thinktank tank does did do has can will would where why how
whether if that`
/** Words between which and a place-name surname only the place can stand. */
export const PLACE_PREPOSITIONS = `in at near nr around outside visiting visit to from see watch`
/** Surnames that are towns, districts or rivers too. */
export const PLACE_SURNAMES = `ashton barnet barnsley barrow bath bedford berry blackburn bolton boston bradford bury
burnham burton peel carlisle chester clapham clayton clifton compton coventry crewe darlington derby durham epsom hale
halifax hartley hastings hereford holland horsham houghton huddersfield hull hurst ilford kendal kent keswick kirby
lancaster leigh lincoln london luton milton moreton morley nelson newton norton oakham oldham oxford perth preston
reading redcar rugby selby stafford stirling stockport stratford sunderland sutton swindon thornton walton warwick
washington wells weston wigan windsor winchester york`
/** After a capitalised name: then it is that of a company, a club, a place, a street. */
export const NAMED_THINGS = `cafe tearoom tearooms garage butchers salon barbers deli diner pizzeria takeaway newsagents
florist florists chippy bistro brewery distillery dairy nursery garages abbey academy airport airways albion arena arms
athletic avenue bakery bank barracks bay beach beeches bridge brothers brown building buildings burger capital castle
cathedral centre choir church city close club co college common company corporation council court county crescent cross
dam village river suburb brand town district dock docks drive energy estate estates fc farm farms festival film films
fields firth foods forest foundation gallery gardens gate global green group grove hall harbour head heath high hill
holding holdings hospital hotel house housing infirmary inn institute international island junction lane law lecture
library limited lodge ltd maltings manor market media mews mill minerals mountain museum north observatory orchestra
park partners pictures place plc point port ports prize publishers quay rangers records resort restaurant restaurants
road rovers rfc royals school schools sea services shopping shop sons south square stadium stakes station store stores
street studios suite technologies technology terrace theatre tower trio trust union united university vale valley view
villa wanderers ward water waters west wharf wood works trading shipping day`
/** English words that are surnames as well: in lower case, or at the start of a sentence, they are words. */
export const WORD_SURNAMES = `baker ball balls banks barber bell berry best bird bishop black bond booth brown bull burns butcher butler carpenter
chambers chance chandler close cook cooper cross day dean drew english farmer field fields finch fisher ford foster fox freeman frost fuller
gardener gill glass good grant graves gray green hale hall hand hardy hart heath hill holly hood hope hull hunt hunter judge keen key king knight
lamb lane large law little long love major mann marsh mason may miller mills moss noble nutt page park parker parsons peace peel pike
piper pitt pope porter potter power price prior pound quick rich rose rush sharp shepherd short singer skinner slater small smart smith snow
spencer spring steel stone strong stuart summers swift tanner taylor thorne trickett tuck turner twist walker wall ward waters weaver webb wheeler
white wilder winter wise wolf wood woods yard young`
/** Chains that are called by a founder's name with 's, whoever else bears it. */
export const SHOP_SURNAMES = `christie denny domino harrod heinz kellogg ladbroke levi lewis lloyd macy mcdonald
morrison sainsbury sotheby waterstone wetherspoon`
/** What a person has, and a shop has not: "McDonald's speech". */
export const PERSONAL_NOUNS = `mum dad parents son daughter funeral predecessor constituency days time own best worst
latest strong chances government cabinet mother father address aides allies appeal appearance appointment career claim
claims colleagues comments campaign conduct cronies deputy election fault friends mates intervention job leadership
letter message motion office opponents opponent plan policy position purge record remarks reply resignation retirement
role seat speech successor supporters team term union victory mind opinion opinions eyes voice childhood upbringing
hometown biography memoir memoirs conscience instincts view views vision vote wife husband words work`
/** Letters after a name. */
export const OFFICES = `mp mps mep msp ms am mla cbe obe mbe qc kc phd cllr`
/** Before a noun, and not before a name. */
export const DETERMINERS = `the a an this that these some any no our more much their his her its your my such what little great`
/** "Work in Progress", "The Pilgrim's Progress", "moral compass", "Going Mainstream": one word back or two. */
export const FIXED_BEFORE = `work works pilgrim pilgrims rake rakes moral pair gain gaining gained gather gathering build building economic
angular lose losing maintain sustain regain strategic ethical inner internal magnetic political going gone further significant slow hms uss jeep operation`
/** "Labour First Minister", "labour first needed". */
export const FIXED_AFTER = `minister ministers lord time timer timers past needed took came won formed became introduced proposed started set put used thing report reports bar bars
preference preferences choice choices half quarter lady
ward wards market markets force camp camps exchange pains costs laws shortage shortages supply saving`
/** "Another Corbyn": not the one who was named. */
export const ANOTHER = `other another third second fourth two three younger elder different many certain both`
/** "Progress-backed". */
export const HYPHEN_TAILS = `backed supported aligned endorsed affiliated led linked inspired run controlled sponsored supporting leaning friendly founded critical sceptic sceptical loyal loving hating era`
/** "pro-Momentum". */
export const HYPHEN_HEADS = `pro anti ex non former post pre`
/** What follows Progress, Momentum or Compass where they are words: what things do, or have done to them, and what makes a phrase of them. */
export const WORD_USES = `accelerated accomplished achieved affected afforded aimed allowed along altered anticipated
appeared arrived at attained based became beckoned becomes began begins being blunted boosted bore borrowed breaks bred
brightens brings broke brought builds built burst came carried carries caught caused ceased changed checked closed
collapsed comes compared continued continues convinced cost costs counted counts coupled crashed crawled created crept
dashed dealt decelerated deepened delayed delivered demanded demonstrated dented depended depends depressed derived
described deserved desired detected developed did died dies disappeared disappointed dissipated do does doesn doubled
drained drew dried drifted drives drove dwindled eased ebbed edged eluded emerged enabled ended ensued entails erupted
escaped evaporated exceeded existed expected extended faded failed faltered favoured fed fell finds finished flagged
flew flowed followed forced forecast found froze fuelled gained gathered gathers gave generated gets given gives goes
got grew grinded ground grows had halted halved happened has have held helps highlighted hinged hit holds hung hurt
impressed improved in inched increased indicated inspired involved is isn justified keep keeps kept lacked lagged lags
lasted lay leaves lies lifted limped lingered linked looked lost made maintained makes marked matched mattered matters
means meant measured mixed monitored mounted moved moves needed needle needs noted observed occurred occurs of offered
on opened opens outlined overtook overwhelmed owed passed paused peaked pent petered picked planned plateaued pleased
plummeted plunged pointing points powered predicted prevailed proceeded produced promised prompted propelled propels
proved provided pulled pushed put puts quickened raised reached rebounded reckoned recorded recovered reduced reflected
regained registered related relied relies remained reported required requires rested restored resulted resumed returned
revealed reversed rewarded rises rocketed rolled rose sank sapped saps secured seemed seems seen seized set shifted
shifts shook shot showed shown since sits slackened slid slipped slips slowed slowly slows slumped snowballed soared
sparked sped spilled spread spurred sputtered squandered stagnated stalled stalls stands started starts stays steadied
stemmed stems stood stopped stops stored strengthened struck stuck stumbled subsided suggested suited surged survived
sustained swayed sweeps swelled swept swings swung tailed taken takes tended thrilled through tied tightened tilted
tipped tips took toward towards tracked transformed transpired trickled triggered tripled troubled tumbled turned turns
underlined undone unfolded upset vanished varied varies waned warranted was wasted wavered weakened went widened worried
worsened yielded`
/** Past tenses without -ed. */
export const IRREGULAR_PASTS = `ate beat became began bent bet bid blew bore bought bred broke brought built burnt came
caught chose clung crept cut dealt drank dreamt drew drove dug fed fell felt fled flew forbade foresaw forgave forgot
fought found froze gave got grew heard held hid hit hung hurled hurt lent kept knew laid lay leapt learnt led left lived
lost made meant met mistook overcame overtook paid put ran rang read rebuilt rode rose sang sank sat saw sent set shone
shook shot shrank shut slept slid sold sought spat spent split spoke spread spun stank stole stood strode strove struck
stuck swam swept swore swung taught thought threw told took tore trod understood undertook upheld upset went wept
withdrew withstood woke won wore wound wrote`
