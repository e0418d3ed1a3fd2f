/** Words that say what a page, or the sentence around a name, is about. Folded, single words. */

/** British party politics, beyond doubt. */
export const PARTY_WORDS = `backbench backbencher backbenchers badenoch blair blairism blairite blairites brexiteers brownite byelection centrist
centrists cllr cllrs clp clpd clps commons compositing conservative conservatives constituencies constituency corbyn
corbynism corbynista corbynistas corbynite corbynites corbynsceptic corbynsceptics councillor councillors cruddas
downing electorate entryism entryist faction factional factions farage frontbench frontbencher ge2019 gmb hustings
kinnock labourite labourlist lammy lansman leftist leftists leftwing lexit libdem libdems mandelson manifesto marginal
marginals mcdonnell mep meps miliband momentumites mp mps msp msps ncc nec nominations npf omov parliament
parliamentary plp pmqs ppc rayner remainers reselected reselection rightwing selections shortlist shortlists socialism
socialist socialists starmer starmerism starmerite starmerites streeting sunak thatcher tories tory trident trots
trotskyist truss tuc ukip unison usdaw westminster whip whips`
/** Words of politics that other pages use as well. */
export const POLITICAL_WORDS = `activist activists austerity backed ballot ballots branch brexit cabinet campaign campaigned campaigners candidate
candidates canvass canvassed canvassers canvassing chancellor coalition colleagues conference congress constituent
constituents council councils debate delegate delegates democracy democratic deputy devolution elected election
elections electoral endorsed endorsement executive government governments grassroots leader leaders leadership left
legislation lord lords majority mayor mayoral member members membership minister ministers ministry motion motions
movement nominated nomination opposition parties partisan party pledge pledges policies policy politician politicians
politics poll polls president progressive protest rally referendum reform representative resign resignation resigned
right rival rivals seat seats secretary senator shadow slate slates solidarity spokesman spokesperson spokeswoman
strike strikes supporter supporters thinktank treasury turnout union unions vote voted voter voters votes voting ward
whitehall wing workers`
/** Labour, where it has its capital. */
export const PARTY_CAPITALS = `labour lab con ldem`
/** Other fields, in which namesakes live. */
export const OTHER_FIELDS = `actor actors actress afc album albums algorithm anglers angling anthropologist
archaeologist archaeology archery aria artist astronaut astronauts astronomer astronomy astrophysics athlete athletes
athletics badminton bafta bakery baking ballet band bands banjo baritone basketball bass bassist bassoon batsman batting
beloved bereaved biochemistry biologist biology birdwatching bishop botanist botany bowler bowling bowls boxer boxing
bride bridegroom brownies burglary butter canoe cantata carpenter cars cathedral ceilidh cellist cello ceramics
champions championship chapel checkpoint checkpoints chef chefs chemical chemist chip choir choreographer choreography
cinema clarinet climbers comedian comedy composer composers computer computers concert concerto condolences conductor
contestant contestants crew cricket cricketer cycling cyclist cyclists dance dancer darts dentist designer designers
dessert detective diagnosis dinosaur diocese dj dramatist drummer drums electrician embroidery engineer engineering
engineers ensemble entomologist exhibition fc fiction fiddle film filmed filmmaker films fixture flour flute folk
football footballer footballers footnotes footpath forensic fossil fossils fullback funeral gangster gardener gardening
genetics genome geologist geology gig gigs goalkeeper goalless goalscorer golf golfer grammy guitar guitarist gym
gymnast gymnastics halfback halftime hamstring harp harpist hikers hockey hollywood hooker hospice hurdles hurler
hurling hymn hymns illustrator innings inventor javelin jazz jockey jogged joggers jogging judo juniors karate kayak
keyboards kickoff knee knitting knitwear laboratory lacrosse laser lbw lecturer lighthouse linguist linguistics lions
lyrics magician manuscript marathon mathematician mathematics matron mechanic medal memoir microchip microchips
microprocessor midfield midfielder midwife midwifery midwives mountaineering mourners museum music musical musician
musicians nasa naturalist nee netball nightclub novel novelist novels obituaries obituary olympic olympics opera orbit
orchestra organist orienteering oscar oven paediatric painter painting paintings palaeontology parishioners parkrun
peregrine phd philosopher photographer physicist physics physiotherapist pianist piano playwright plumber plumbing poem
poems poet poetry poker postgraduate potter pottery premiership priest processor processors professor professors
programmer quarterback quartet quintet racecourse racing ramblers rambling ranger recipe recipes recital referee regatta
reggae rehearsal rehearsed relay relegation remix restaurant rider robber rocket rounders rovers rower rowers rowing
rugby runners sailing sailors sang satellite satellites sauce saxophone science sciences scientist scored scorer scout
scouts screenplay screenwriter sculptor sculpture sculptures semi semiconductor semifinal semifinals seminar sequel
setlist silicon sing singer singers singing sings sitcom skier skipper skittles snooker software solo sonata song songs
songwriter soprano soundtrack soup spacecraft spaceship species sprint sprinter squad stadium striker stringed surgeon
surgery swimmer swimmers symphony symptoms tablespoon teammates teaspoon telescope tennis textile textiles theatre
therapist thesis thriller tigers tournament trainer transistor triathlon trio trombone trophy trumpet tvr umpire
undergraduate vet veterinary vicar vinyl viol viola violin violinist vocals volleyball wanderers watercolour
watercolours wedding wicket wicketkeeper wickets wildlife winger wrestler yoga zoo zoologist zoology`
/** Business, in which companies bear surnames. */
export const BUSINESS_WORDS = `acquired acquisition analyst analysts brand brands cafe canteen canteens caterer caterers catering ceo company
contractor contractors customers developer dividend docks earnings estate founder franchise franchisee ftse hectares
holdings insurer investment investor investors landlord lender ltd margins merger pharmaceutical plc pretax profit
profits property quarterly retail retailer retailers revenue sales shareholder shareholders shares shop shops skyline
sold stadiums startup stock stocks store subsidiary supermarket supermarkets supplier suppliers surveyor surveyors takeover tenants
turnover vending warehouse waterfront`
/** Other countries, with Labour parties or namesakes of their own. */
export const OTHER_COUNTRIES = `abela actu adelaide afl albanese albania albanian alberta alp amsterdam antigua antwerp
aotearoa arbeiderpartiet ardern argentina athens auckland australia australian australians austria austrian austrians
barbados barcelona bctgm belgian belgians belgium belgrade bergen berlin bjp bosnia bratislava brazil brazilian brisbane
bronx brooklyn bucharest budapest bulgaria bulgarian bundestag calgary canada canadian canadians canberra catalan
catalonia chicago chile chilean christchurch cio cologne colombia congressional copenhagen cork croatia croatian cypriot
cyprus czech czechs dail danes danish darwin delhi denmark donegal dublin dunedin dutch dutton eireann enda erdogan
estonia estonian fianna fidesz fiji finland finnish finns folketing france french gael galway geneva german germans
germany ghana gillard gothenburg gozo greece greek greeks hague haifa hamburg helsinki hipkins hobart hungarian hungary
iceland icelandic ictu ireland irish istanbul italian italians italy jamaica jamaican japan japanese johannesburg
keating kenya kenyan kerry kilkenny kiwi kiwis knesset korea korean krakow labor lagos latvia latvian leinster limerick
lisbon lithuania lithuanian luxembourg luxon lyon macedonia macron madrid malta maltese manhattan maori marseille
mauritius melbourne meloni mexican mexico milan mintoff mumbai munich nairobi naples ndp netherlands nigeria nigerian
norway norwegian norwegians nsw nz oireachtas ontario orban oslo otago ottawa paris perth philadelphia pittsburgh
plibersek pn poland portugal portuguese prague pretoria pvda quebec queensland republican republicans riksdag romania
romanian rome rotterdam rudd saskatchewan seanad seiu seoul serbia serbian shorten singapore sinn siptu sliema sligo
slovak slovakia slovenia spain spanish spd stockholm storting sweden swedes swedish swiss switzerland sydney tallinn
tanaiste taoiseach tasmania tds teachta teamsters tipperary tokyo toronto trinidad trudeau turkish turnbull utrecht
valletta vancouver varadkar vienna waikato warsaw waterford wellington whitlam winnipeg zagreb zealand zealander zurich`
/** The United Kingdom. */
export const BRITISH_WORDS = `aberdeen barking barnsley bbc belfast birmingham blackburn bolton bradford brighton bristol britain british brixton
cambridge camden cardiff carlisle clp clps commons corbyn cornwall coventry croydon cumbria cymru dagenham derby devon
doncaster dorset dudley dundee durham ealing edinburgh enfield england essex exeter gateshead glasgow gloucester
grimsby hackney halifax haringey harrow hartlepool holyrood hounslow huddersfield hull inverness ipswich islington
kent lambeth lancashire leeds leicester lewisham lib liverpool london luton manchester merseyside middlesbrough
midlands nec newcastle nhs norfolk northampton northumbria norwich nottingham oldham oxford plymouth portsmouth
preston rochdale rotherham salford scotland scottish sheffield slough southampton southwark starmer stirling stockport
stoke suffolk sunderland surrey sussex swansea swindon teesside tories tory tyneside uk ukip wakefield wales walsall
warrington welsh westminster wigan wirral wolverhampton worcester wrexham yorkshire yorkshireman`
/** The past before any of the people and groups of today. */
export const PAST_WORDS = `ancestor ancestors asquith boer centuries century chartism chartist chartists disraeli dynasty edwardian eighties fifties
forties georgian gladstone hardie ilp jacobean jacobite kaiser khaki lansbury medieval monarch monarchs palmerston prussia
ramsay reign seventies sixties suffragette suffragettes suffragist suffragists taff thirties tudor tudors twenties
victorians whig whigs`
/** The time of today's groups, beside its years. */
export const MODERN_WORDS = `badenoch brexit corbyn corbynism corbynite corbynites covid email facebook farage internet lansman mcdonnell miliband online pandemic
podcast starmer sunak truss tweet tweeted tweets twitter website`
