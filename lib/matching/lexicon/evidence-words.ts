/** Words that say what a page, or the sentence around a name, is about. Folded, single words. */

/** British party politics, beyond doubt. */
export const PARTY_WORDS = `backbench backbencher backbenchers blair blairism blairite blairites brownite byelection cllr cllrs clp clpd clps
commons conservative conservatives constituencies constituency corbynism corbynista corbynistas corbynite corbynites
corbynsceptic corbynsceptics councillor councillors downing electorate entryism faction factional factions frontbench
frontbencher ge2019 gmb hustings jc kinnock labourite lansman leftwing libdem libdems manifesto marginal marginals mep
meps miliband mp mps msp msps ncc nec nominations npf omov parliament parliamentary plp pmqs ppc reselected
reselection rightwing selections shortlist shortlists socialism socialist socialists starmerism starmerite starmerites
tories tory trident trots tuc ukip unison usdaw westminster whip whips`
/** Words of politics that other pages use as well. */
export const POLITICAL_WORDS = `activist activists austerity backed ballot ballots branch brexit cabinet campaign campaigned campaigners candidate
candidates chancellor colleagues conference congress council councils debate delegate delegates democracy democratic
deputy devolution elected election elections endorsed endorsement executive government governments grassroots leader
leaders leadership left lord lords majority mayor mayoral member members membership minister ministers ministry motion
motions movement nominated nomination opposition parties party policies policy politician politicians politics poll
polls president progressive protest rally reform representative resign resignation resigned right rival rivals seat
seats secretary senator shadow slate slates solidarity spokesperson strike strikes supporter supporters thinktank
union unions vote voted voter voters votes voting ward wing workers`
/** Labour, where it has its capital. */
export const PARTY_CAPITALS = `labour`
/** Other fields, in which namesakes live. */
export const OTHER_FIELDS = `actor actors actress album albums archaeology aria artist astronomer astronomy ballet band bands baritone bass bassist
batsman biochemistry biologist biology bowler boxer boxing cantata cars catering cathedral cellist cello championship
chef chemical chemist chemistry choir chord choreographer cinema clarinet comedian comedy composer composers computer
computers concert concerto conductor cricket cricketer cyclist dance dancer designer designers detective dinosaur
diocese drummer drums engineer engineering episode exhibition festival fiction fiddle film filmed filmmaker films
fixture football footballer gallery gangster genome goalkeeper goalscorer golf golfer guitar guitarist gym hollywood
hooker hurler hurling illustrator innings instrument jazz knitting laboratory laser linguist linguistics lyrics
magician manuscript marathon medal memoir microchip microprocessor midfield midfielder morphology museum music musical
musician musicians netball nightclub novel novelist novels olympic olympics opera orchestra organist painter painting
paintings philosopher photographer physicist physics pianist piano playwright poem poems poet poetry poker premiership
processor processors professor programmer quarterback racing ranger recipe recipes recital reggae rehearsal remix
restaurant rider rugby runner sauce saxophone scored scorer screenplay sculptor sculpture semiconductor sequel singer
singers sitcom skipper snooker solo sonata song songs songwriter soprano soundtrack species squad stadium surgeon
swimmer symphony synthesiser telescope tennis theatre thriller tournament transistor trophy trumpet tune tunes tvr
vehicle vehicles viol viola violin violinist vocals wicket wickets wildlife winger zoo zoology`
/** Business, in which companies bear surnames. */
export const BUSINESS_WORDS = `acquired acquisition company customers developer dividend docks estate franchise hectares holdings investment investor
investors landlord ltd pharmaceutical plc property retail retailer revenue shareholder shareholders shares skyline
startup subsidiary takeover tenants turnover warehouse waterfront`
/** Other countries, with Labour parties or namesakes of their own. */
export const OTHER_COUNTRIES = `albanese ardern auckland australia australian australians bjp brisbane canadian canberra christchurch congressional
dail dublin dunedin fianna gael gillard hipkins ireland irish jamaica jamaican kiwi kiwis knesset labor leinster
limerick malta maltese maori mauritius melbourne ndp norway norwegian nsw nz oireachtas ontario oslo ottawa perth
queensland republican republicans rudd sinn storting sydney tanaiste taoiseach tasmania tds teachta toronto wellington
zealand zealander zealanders`
/** The United Kingdom. */
export const BRITISH_WORDS = `bbc birmingham brighton bristol britain british cardiff corbyn cornwall durham england english essex glasgow kent
lambeth lancashire leeds liverpool london manchester merseyside newcastle nhs northumbria nottingham scotland scottish
sheffield starmer sunderland swindon teesside uk wales welsh wirral yorkshire`
/** The past before any of the people and groups of today. */
export const PAST_WORDS = `centuries century dynasty edwardian georgian gladstone hardie jacobean jacobite medieval monarch monarchs prussia
reign tudor tudors victorians`
