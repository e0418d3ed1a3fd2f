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
export const OTHER_FIELDS = `actor actors actress afc album albums algorithm anglers angling antenatal anthropologist
archaeologist archaeology archery aria artist astronaut astronauts astronomer astronomy astrophysics athlete athletes
athletics badminton bafta bakery baking ballet band bands banjo baritone basketball bass bassist bassoon batsman batting
bellringers beloved bereaved biochemistry biologist biologists biology birdwatching bishop botanist botany bowler
bowlers bowling bowls boxer boxing breeder bride bridegroom brownies burglary butter canoe cantata carpenter cars
cathedral ceilidh cellist cello ceramics cervix champions championship chapel checkpoint checkpoints chef chefs chemical
chemist chess chip choir choreographer choreography chorus cinema clarinet climbers comedian comedy composer composers
computer computers concert concerto condolences conductor contestant contestants contractions countercricketers crew
cricket cricketer curling cycling cyclist cyclists dance dancer darts decathlon dentist designer designers dessert
detective diagnosis dinosaur diocese dj dramatist drummer drummers drums electrician embroidery engineer engineering
engineers ensemble entomologist etchings exhibition fc featherweight fiction fiddle film filmed filmmaker films fixture
flautist flour flute folk football footballer footballers footnotes footpath forensic fossil fossils frontman fullback
funeral gangster gardener gardening genetics genome geologist geology gig gigs goalkeeper goalkeepers goalless
goalscorer golf golfer golfers grammy grandmaster guitar guitarist guitarists gym gymnast gymnastics gymnasts halfback
halftime hamstring handball harp harpist heavyweight heptathlon hikers hockey hollywood hooker hospice hurdler hurdles
hurler hurling hymn hymns illustrator innings inventor javelin jazz jockey jockeys jogged joggers jogging judo juniors
karate kayak keyboardist keyboards kickoff knee knitting knitwear laboratory lacrosse laser lbw lecturer lighthouse
linguist linguistics lions lyrics magician manuscript marathon mathematician mathematicians mathematics matron mechanic
medal memoir microchip microchips microprocessor middleweight midfield midfielder midfielders midwife midwifery midwives
morphology mountaineering mourners museum music musical musician musicians nasa naturalist nee netball nightclub novel
novelist novelists novels obituaries obituary olympic olympics opera orbit orchestra organist orienteering orienteers
oscar oven paediatric painter painting paintings palaeontology parishioners parkrun percussion percussionist peregrine
pharmacist phd philosopher photographer physicist physicists physics physiotherapist pianist piano playwright
playwrights plumber plumbing poem poems poet poetry poets poker postgraduate potter pottery premiership priest
printmaker processor processors professor professors programmer quarterback quartet quintet racecourse racehorse racing
ramblers rambling ranger rapper rappers recipe recipes recital referee regatta reggae rehearsal rehearsed relay
relegation remix restaurant rider robber rocket rounders rovers rower rowers rowing rugby runners sailing sailors sang
satellite satellites sauce saucepan saxophone science sciences scientist scored scorer scout scouts screenplay
screenwriter sculptor sculptors sculpture sculptures semi semiconductor semifinal semifinals seminar sequel setlist
sextet silicon sing singer singers singing sings sitcom skater skier skiing skipper skittles snooker snowboard software
solo soloist sonata song songs songwriter soprano sopranos soundtrack soup sourdough spacecraft spaceship species sprint
sprinter sprinters squad stadium starring steeplechase striker stringed surgeon surgery swimmer swimmers symphony
symptoms synthesiser tablespoon tbsp teammates teaspoon telescope tennis tenor textile textiles theatre therapist thesis
thriller tigers tournament trainer transistor triathlete triathlon trio trombone trophy trumpet tvr umpire undergraduate
vet veterinary vicar vinyl viol viola violin violinist violinists vocalist vocals volleyball wanderers watercolour
watercolours wedding wicket wicketkeeper wickets wildlife winger wingers wrestler wrestling yachtsman yoga zoo zoologist
zoology`
/** Business, in which companies bear surnames. */
export const BUSINESS_WORDS = `acquired acquisition analyst analysts brand brands cafe canteen canteens caterer caterers catering ceo company
contractor contractors customers developer dividend docks earnings estate founder franchise franchisee ftse hectares
holdings insurer investment investor investors landlord lender ltd margins merger pharmaceutical plc pretax profit
profits property quarterly retail retailer retailers revenue sales shareholder shareholders shares shop shops skyline
sold stadiums startup stock stocks store subsidiary supermarket supermarkets supplier suppliers surveyor surveyors takeover tenants
turnover vending warehouse waterfront`
/** Other countries, with Labour parties or namesakes of their own. */
export const OTHER_COUNTRIES = `abela accra actu adelaide afl albanese albania albanian alberta alp amsterdam ankara
antigua antwerp aotearoa arbeiderpartiet ardern argentina athens auckland australia australian australians austria
austrian austrians bangkok barbados barcelona bctgm beazley belgian belgians belgium belgrade bendigo bergen berlin bern
bjp bosnia botswana bratislava brazil brazilian brisbane bronx brooklyn bucharest budapest bulgaria bulgarian bulgarians
bundestag calgary california canada canadian canadians canberra catalan catalonia cavan chicago chile chilean
christchurch cio cologne colombia congressional copenhagen cork croatia croatian cypriot cyprus czech czechs dail danes
danish darwin delhi denmark donegal drogheda dublin dundalk dunedin durban dutch dutton eireann enda erdogan estonia
estonian fianna fidesz fiji finland finnish finns folketing france fremantle french gael galway gdansk geelong geneva
german germans germany ghana gillard gothenburg gozitan gozo greece greek greeks hague haifa hamburg helsinki hipkins
hobart howlin hungarian hungarians hungary iceland icelandic ictu ireland irish istanbul italian italians italy jakarta
jamaica jamaican japan japanese johannesburg keating kenya kenyan kerry kildare kilkenny kiwi kiwis knesset korea korean
krakow labor lagos laois latvia latvian leinster leitrim letterkenny limerick lisbon lithuania lithuanian ljubljana
luxembourg luxon lyon macedonia macron madrid malta maltese manhattan manila manitoba maori marseille massachusetts
mauritian mauritius meath melbourne meloni mexican mexico michigan milan minnesota mintoff moldova montenegro mumbai
munich nairobi naples ndp netherlands nicosia nigeria nigerian norway norwegian norwegians nsw nz offaly ohio oireachtas
ontario orban oregon oslo otago ottawa paris pennsylvania perth philadelphia pittsburgh plibersek pn poland portugal
portuguese prague pretoria pvda quebec queensland republican republicans reykjavik riga riksdag romania romanian rome
roscommon rotorua rotterdam rudd saskatchewan seanad seiu sejm seoul serbia serbian shorten singapore sinn siptu sliema
sligo slovak slovakia slovaks slovenia slovenian soweto spain spanish spd stockholm stoere storting suva sweden swedes
swedish swiss switzerland sydney tallinn tanaiste taoiseach taranaki tasmania tauranga tds teachta teamsters texas
tipperary tirana tokyo toronto tralee trinidad trudeau turkish turnbull utrecht valletta vancouver varadkar vienna
vilnius waikato warsaw waterford wellington westmeath wexford whitlam wicklow winnipeg wisconsin zagreb zambia zealand
zealander zealanders zurich`
/** The United Kingdom. */
export const BRITISH_WORDS = `aberdeen accrington barking barnet barnsley basildon basingstoke bbc belfast birkenhead
birmingham blackburn blackpool bolton bootle bournemouth bradford brent brighton bristol britain british brixton bromley
cambridge camden cardiff carlisle chelmsford cheltenham chesterfield clp clps colchester commons corby corbyn cornwall
coventry crawley croydon cumbria cymru dagenham darlington dartford derby devon doncaster dorset dover dudley dundee
durham ealing eastbourne edinburgh enfield england essex exeter fulham gateshead glasgow gloucester gloucestershire
grantham greenwich grimsby guildford hackney halifax hammersmith haringey harlow harrow hartlepool hertfordshire
holyrood hounslow huddersfield hull inverness ipswich islington jarrow kent kettering knowsley lambeth lancashire leeds
leicester leicestershire lewisham lib lincolnshire liverpool london luton maidstone manchester mansfield merseyside
merton middlesbrough midlands motherwell nec newcastle newham nhs norfolk northampton northumbria norwich nottingham
nottinghamshire nuneaton oldham oxford oxfordshire paisley peckham peterborough plymouth portsmouth preston redbridge
rhondda rochdale rotherham runcorn salford scotland scottish scunthorpe sheffield shrewsbury shropshire slough somerset
southampton southend southport southwark staffordshire starmer stevenage stirling stockport stoke suffolk sunderland
surrey sussex swansea swindon tamworth taunton teesside telford tooting tories tory tottenham trafford tyneside uk ukip
wakefield wales walsall walthamstow wandsworth warrington warwickshire watford welsh westminster wigan wiltshire wirral
woking wolverhampton worcester worcestershire worthing wrexham yorkshire yorkshireman`
/** The past before any of the people and groups of today. */
export const PAST_WORDS = `ancestor ancestors asquith boer centuries century chartism chartist chartists disraeli dynasty edwardian fifties
forties georgian gladstone hardie ilp jacobean jacobite kaiser khaki lansbury medieval monarch monarchs palmerston prussia
ramsay reign seventies sixties suffragette suffragettes suffragist suffragists taff thirties tudor tudors twenties
victorians whig whigs`
/** The time of today's groups, beside its years. */
export const MODERN_WORDS = `app apps badenoch blog blogger bloggers bluesky brexit coronavirus corbyn corbynism corbynite corbynites covid crowdfunder email
emails facebook farage hashtag instagram internet lansman lockdown lockdowns mcdonnell miliband ms online pandemic podcast
podcasts reddit selfie selfies smartphone smartphones starmer sunak tiktok truss tweet tweeted tweets twitter website
websites whatsapp youtube`
