/** Words that say what a page, or the sentence around a name, is about. Folded, single words. */

/** British party politics, beyond doubt. */
export const PARTY_WORDS = `backbench backbencher backbenchers badenoch blair blairism blairite blairites brexiteers brownite byelection centrist
centrists cllr cllrs clp clpd clps commons compositing conservative conservatives constituencies constituency corbyn
corbynism corbynista corbynistas corbynite corbynites corbynsceptic corbynsceptics councillor councillors cruddas
downing electorate entryism entryist faction factional factions farage frontbench frontbencher ge2019 gmb hustings jc
kinnock labourite lansman leftist leftists leftwing lexit libdem libdems manifesto marginal marginals mep meps
miliband momentumites mp mps msp msps ncc nec nominations npf omov parliament parliamentary plp pmqs ppc remainers
reselected reselection rightwing rlb selections shortlist shortlists socialism socialist socialists starmer starmerism
starmerite starmerites sunak thatcher tories tory trident trots trotskyist truss tuc ukip unison usdaw westminster
whip whips`
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
export const OTHER_FIELDS = `actor actors actress afc album albums algorithm archaeology aria artist astronomer astronomy bafta ballet band bands
baritone bass bassist batsman biochemistry biologist biology botanist botany bowled bowler boxer boxing cantata
captain cars catering cathedral cellist cello cervix champions championship chef chemical chemist chemistry choir
chord choreographer cinema clarinet clinic comedian comedy composer composers computer computers concert concerto
conductor contractions cricket cricketer cyclist dance dancer designer designers detective dinosaur diocese drummer
drums engineer engineering engineers episode exhibition fc fiction fiddle film filmed filmmaker films fixture football
footballer fossils fullback funeral gallery gangster genetics genome gigs goalkeeper goalless goalscorer golf golfer
grammy guitar guitarist gym halfback hamstring hollywood hooker hurler hurling illustrator injury innings instrument
jazz keyboards knee knitting knitwear laboratory laser linguist linguistics lions lyrics magician manuscript marathon
medal memoir microchip microchips microprocessor midfield midfielder midwife midwifery midwives morphology mourners
museum music musical musician musicians netball nightclub novel novelist novels obituaries obituary olympic olympics
opera orchestra organist oscar oven painter painting paintings palaeontology patients philosopher photographer
physicist physics pianist piano playing playwright poem poems poet poetry poker premiership processor processors
professor professors programmer quarterback quartet racing ranger recipe recipes recital reggae rehearsal rehearsed
remix restaurant rider rovers rugby runner sang sauce saxophone science sciences scientist scored scorer screenplay
sculptor sculpture semiconductor sequel silicon sing singer singers singing sings sitcom skipper snooker software solo
sonata song songs songwriter soprano soundtrack species squad stadium striker stringed strings surgeon surgery swimmer
symphony synthesiser teammates telescope tennis theatre thriller tigers tournament transistor trophy trumpet tune
tunes tvr vehicle vehicles vinyl viol viola violin violinist vocals wanderers wicket wickets wildlife winger zoo
zoology`
/** Business, in which companies bear surnames. */
export const BUSINESS_WORDS = `acquired acquisition brand brands cafe ceo company customers developer dividend docks estate founder franchise
hectares holdings investment investor investors landlord ltd pharmaceutical plc property retail retailer
revenue shareholder shareholders shares shop shops skyline startup store subsidiary takeover tenants turnover
warehouse waterfront`
/** Other countries, with Labour parties or namesakes of their own. */
export const OTHER_COUNTRIES = `albanese ardern auckland australia australian australians bjp brisbane canadian canberra christchurch congressional
dail dublin dunedin eireann fianna gael gillard gozo hipkins ireland irish jamaica jamaican kiwi kiwis knesset labor
leinster limerick malta maltese maori mauritius melbourne nationalists ndp norway norwegian nsw nz oireachtas ontario
oslo ottawa perth queensland republican republicans rudd sinn sliema storting sydney tanaiste taoiseach tasmania tds
teachta toronto valletta wellington zealand zealander zealanders`
/** The United Kingdom. */
export const BRITISH_WORDS = `bbc birmingham brighton bristol britain british camden cardiff cornwall durham england english essex glasgow hackney
islington kent lambeth lancashire leeds liverpool london manchester merseyside midlands newcastle nhs northumbria
nottingham salford scotland scottish sheffield sunderland swindon teesside uk wales welsh wirral yorkshire
yorkshireman`
/** The past before any of the people and groups of today. */
export const PAST_WORDS = `centuries century dynasty edwardian georgian gladstone hardie jacobean jacobite medieval monarch monarchs prussia
reign tudor tudors victorians`
