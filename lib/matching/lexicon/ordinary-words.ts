/**
 * Ordinary English words. In a headline every word has its capital, and there one of these right before a surname is no given
 * name: "Members Desert Corbyn", "POPULAR CORBYN". Folded; what is a given name too is in names-too.ts. Of verbs and nouns the
 * forms in -s are known by the rule (with-plurals.ts), those in -ed and -ing, and other words by how they end.
 */

/** What is only done to people: that a surname is a town’s, or a word, does not matter behind it. */
export const DONE_TO_PEOPLE = `abet absolve acquit adore advise alienate ambush anger annoy anoint appoint assail assassinate assure baffle bait
berate betray blackmail blame bribe captivate castigate censure chaperone charm chastise chide coax commend
congratulate convict counsel dazzle defame denounce deride deselect desert detain detest disappoint discredit disgust
dislike disobey disown distrust dupe eject embarrass embrace enrage entertain envy escort exasperate exonerate expel
fear flatter forsake frighten frustrate goad greet grill hail harass haunt headhunt heckle hoodwink hound hug
humiliate idolise impersonate implicate implore incense incriminate indict infuriate insult interrogate intimidate irk
irritate jail jeer jilt kidnap lambast lambaste lampoon lecture libel lionise lobby malign mislead misquote
misrepresent mistrust mob mourn murder nag nominate obey oust overthrow pacify pardon parody perplex persecute pester
placate plead portray prod prosecute provoke quote readmit reassure rebuff rebuke reelect reinstate reprimand reprove
revere ridicule rile roast sack satirise scold sideline slander slight smear snubs surprise suspect suspend swat taunt
tease unmask unnerve unsettle upstage vindicate woo`

/** What is only said of people, and no trade, which may be another's. */
export const SAID_OF_PEOPLE = `accuser adviser advisor agitator aide aloof apologetic attacker autocrat autocratic awkward backer belligerent bigwig
blonde boss braggart brainy brazen brexiteer bruiser candid canny challenger charismatic cheerleader chirpy commoner
confident contender corrupt crestfallen critic crony defector defender demagogue desperate despot despotic devotee
dictator diehard diffident diplomat disciple dishonest disloyal dissenter dissident dour downcast dreamer ebullient
ecstatic energetic enforcer enigmatic enthusiastic europhile eurosceptic everyman fanboy feisty fiery figurehead
firebrand fixer foe forthright frail frontbencher frontrunner gaffe geeky genial glib grandee grumpy gutsy heartbroken
heckler henchman heretic heroine homophobic hopeful hothead hypocrite idealistic idealogue idol impatient incumbent
infirm insider intransigent irate jovial kingmaker lackey lacklustre lapdog lawbreaker lawmaker leafleter leaver
leftie leftwinger lefty lightweight livid lobbyist loser loudmouth loyalist mardy mastermind mentor messianic
midwinger moderate mogul muppet nemesis newbie newcomer nominee numpty opponent optimistic outcast outsider overlord
paranoid pariah patient peacemaker peacenik pensioner pessimistic plotter plucky podgy politician pollster populist
posh powerbroker pragmatic predecessor protege protester puppet rabblerouser remainer resilient rightwinger rookie
sarcastic schemer schmoozer scruffy sidekick sinner sleepy softie speechwriter spokesman spokesperson spokeswoman
staffer statesman stateswoman stooge successor sullen superfan superstar supremo survivor sympathiser technocrat
teetotal tetchy timid tongue tormentor troublemaker tyrant unapologetic underdog underling unshaven upstart vegan
vegetarian victim villain vocal wannabe warmonger weepy whistleblower wildcard wingman winner witty wunderkind yesman
zealot`

/** All others, as far as headlines use them. */
export const ORDINARY_WORDS = `abacus abandon abide able abroad absence absentee absolute abstract absurd absurdity abuse academic academy accent
access accessibility accident accord account act action activate actual add address adjectives admirer ads adults
advance advantage adverts advice advocate affair affiliate afford afraid afternoon age agency agenda agent agile ago
agree aid aim air aircraft airports aisle alarm alert alike alley alliances allow allowance alone aloud alphabet alto
amateur amaze american amuse anew angular animal ankle announce announcer annual anon antenna anticipate antisemitic
ape apologise apology appal appeal appear appearances applause apples applicants appointee apprentice approval approve
architecture archives area arena argue arithmetic arm army article artificial artists asbestos asleep assault
assemblies assess associate assume asterisk astound astray attempt attendance attic attract audience aunt authentic
authoritarian authority authors auto autograph automatic average avoid awake award axe babies bachelor backbone
background backlash backlog backstab backwards bacon badge bag bail bake bakeries balance balcony ball balloon
ballroom banana bang bank banker bankroll banner barbecue bare barman barmy barn barriers barrister base bash bat bath
batter battle beach beam beans beard beasts beaten become bed bedroom beef beer bees beforehand begin beginners behalf
behave beige believer bells belong belt bemoan bench bend benefit berth best bewilder bicycle bigger biggest bikes
billion billionaire bills bind bingo biographer birds birth birthday biscuit bit bite bitterness black blank blanket
blast blood bloody blow blown blunder blunt blunter boards boat body bog bogus boil boiler bolder bolster bomb bond
bone bonkers bonus booklet bookshop boom boost boot border borough borrow bother bottle bottom bounce bound boundaries
bow bowl box boy boycott brackets brain brake branches brass brawl brazier bread break breakfast breath breathe breezy
brew brewery bridesmaids brief brigade brings briton brittle broad broadcaster broader brochure broken broker bronze
brummie brutal bucket budget buffers buffet bug buggy build builder buildings bull bulletin bump bun bunch bundle
bungalow bunker buoy burger burn burst bury bus business bust butcher button buy buyer buzz bypass cab cabin cabinets
cable cages cake calculator calendar calico caller camera camps campus canals cancer candidacy canonise canvasser cap
capacity capital capsule capture car caravan carbon card cardboard cardigan care career caretaker cargo caricature
carnival carpet carriage carrier carry cart cartoon case cash cast casual catalogue catastrophe catch catholic cats
caucus cause ceasefire celebrate celebrity cell cellar cemetery census centimetres centre ceremony certificate chain
chairs challenge chamber champagne champion chancellors change chaos chap chapter character charge charities chart
charter chat cheap cheaper cheat check cheese cheque chief child children chimney chips choice choose chosen christmas
church churn cinemas circle circuit circumstances citizen city civic civil claim clap clash class classroom clause
clean cleaner cleanse clearer clerk click client climate climb clings clinic clip clipboard clobber clock close closer
closest closure cloth cloud clown club clue clumsy coach coal coalitions coast coat cock cockney cocky coconut code
coffee coin cold collapse collar collect collectors college collegiate colonial colonies colossal colour column combat
come comeback comics comings commentator comments commissioner commit committee common companies companion compasses
compel compete competence complain complaint complete complex compromise concede concern concerts conciliatory
concrete conditions conduct cone conferences confidence confirm confuse connect conquer conscience consensual consent
consists conspiracy consultants contain content contest continents continue continuity contract contradict contribute
contributor control controller controversial convert cook cookies coordinator copper copy cord core corn corner
correct correspondent corridor cosmonauts cost costings costume cottage cotton cough count counter country county coup
couple courage course court courthouse cousin cover cow coward crackdown cracks craft crane crap crash crate craven
crazy cream credit crews crime crimson crisis crisp cross crossword crowd crown crush cry cult cultural culture cup
cupboard curator cure curriculum curry curtains cushion custom customer cuttings cycle cynic czar dad damage damp
dancers dances danger dare dark data date daughter daylight daytime deadline deadpan deal dealer dealings dearer death
debacle debit debt debut decade decency decent decide declare decline decry deem deep defence deficit defy degree
delay delete delight deliver delivery demand dementia demo demonise demonstrator demote denial dental dentists
departure depend depict deplore deposit depot derail descend descendants descent deserve design desk despair despatch
destroy detail detour developers device devour diabetes dial diaries dictatorial die diesel differ difference
difficult difficulty dig digital dignity dilemma dinghy dinner diploma direct directors dirty disability disagree
disaster disbelieve disc discipline disco discount discuss disease disgrace dishes dismissal dispatch display dispute
dissolve distance distinct district ditch divest divide divorce dock docker doctor doctorate doctrine dodge dog
dollars done donor door doorstep doorway dossier double dough down downbeat downgrade downhill downstairs dozen drag
drain drama draw drawer drawings drawn dread dream dreamy dress drink drips driven driver drives drizzle droll drop
drug drum dub dud due duel dump dunes duo dust duty dynamic each ear earlier earliest earn earth ease easier easter
eastern eat eaten eclipse economic economists economy edge edit editors educate effect effort egg eighteen eighth
eighty elbow eldest electric electricians electronic elevate eleven eleventh emergency emollient emperor employ
employer empty emulate enable encore encyclopaedia encyclopedia end endorsements enemy energy engine englishman
englishwoman engulf enjoy enquiries enters entice entry envelope envisage envoys episode equal equality error escape
essay essential establishments estates estimate eternal ethnic european evade evenings event evict exact exam example
excellent exchange exclude excuse exhaust exile exists exit exodus expect experience expert explain expose extra
extreme eye eyebrows fact factor factory fade fail failure fairer fairness fall fallen fallout familiar families
famine fantastic far farce fare farm farmer fashion fast faster fat fate fault feast feat fee feedback feeder feel
feelings feet fellow female fence ferry festival fetch feud fever fiasco field fifteen fifth fifty fighter figure file
fill filter filthy finance finches find finest finger fingernail finishes firefighters fireman fireworks firmer firsts
fish fisherman fit fitter flag flak flaky flame flapjacks flare flask flat flatten flee flight flood floor flop flow
flower flown flu fluent fluid fly focus fog foil fold folder follower fond food fool footnote forbidden force forecast
foreign foreigner foreman foremost forerunner foresee forever foreword forget forgiven forgotten form formal forsaken
fortnight fortunate forty forum forwards founders foundry fountain fours fourteen fourteenth foxes foyer fragile frame
fraternal fraud free freeze freight freighter fresher friend fringe front frost frozen fruit fuel fun fund funnier
furlough furniture further fury fuss fuzzy gain gait gala gallery gamble game gang gap garage garden garlic garrison
gas gather gauche gauge gear geese gender genre gentleman gents geordie ghosts giants gilt gin girl give glance glass
glee glitter global glove glue goal goat godfather gold gone goodbye goods goose gossip govern governor gown grab
grade graduate grammar grand grandchild grandchildren granddad granddaughter grandfather grandmother grandparents
grandson grants graphic grass grave gravel gravity greatest greedy grid grief grievance grins grip gritty groan grocer
ground grow grown growth grumble guarantee guard guess guest guidance guide guild guitars gull gut gutter habit hair
haircut halfway hall halloween halt halves ham hammer hamper hand handcuffs handle handlebars handshake hang happen
happier harbour harder hardest hardliner hardware harm harvest hassle hasty hat hatch haughty head headache header
headline headquarters headroom health healthy heap heart heater heaviest heavy hedge hedgehog heel heir helicopter
helmet helper hens hereafter heritage heroic hidden hide high higher highest highways hijack hike himself hinder hindu
hint historian history hoarse hobby hock hold holder hole holiday holier home homework hooks hopefuls horn horrify
horse hospital host hostel hot hotel hour house household huddle huff huge hum human humour hundreds hundredth hunger
hungry hurl hurry husband hush hut hyphen hysteria ice icon iconic idea identify idiot idle ignore ill illness
illusions image imagine imitate immediate immigrants immortal improve inch income increase independence index
individual indulgent industrial industry inequality influence info inform informal inheritance initial injury
injustice inner inquiry inspect instal install instance institutions insurance insurers intake intend intense interest
interim intern internal interval interviews introduce investigate invoke irishman iron ironic islamophobic island
isolate issue item jacket jam jar jew jibe joins joint joke joker journalists journals juggle jugs juice jumble jump
keep keeper kettle key keynote kick kid kill kiln kilometres kilos kilt kind kinder kindest kindness kiosk kiss
kitchen knees knife knock knots known label lack lad ladder ladies lamb lament lamp lancastrian land landlady
landowners landscapes landslide language lap lapel lard large larger largest lass lasts latter laugh laughter launch
lavatory law lawmakers lawsuit lawyer layout lead leaflet league leak leakage lean learn lease least leather leaves
lectern leek leg legal leisure lemon lemonade lend length lenient lesson lets letter letterhead level lever liaison
liberals librarian libraries licence lid lie life lifeboat lifeguard lifelong lifetime lift lighter liken limbo limit
line linear link lips list listener lit literature loaf loan loaves lobbyists local locate lock lodger loft lofty log
logo lollipop londoner long longer longest longtime loom loony loop loose lorry lose loss lottery louder loudest
loudspeaker low lower lowest loyalists luck lukewarm lunch lunchtime lungs lure luxury machine machinery magazine
magistrates magnate magnet magnetic maiden maintain maintenance majorities man manage manager mancunian mandate mania
manifestos manner map marcher margin marginalise market marks marmalade marquee marriage marrow marshals martyr mash
mask mass master mat match mate material maternity maths matter maul maximum mayday mayors meal meantime measure meat
mechanics media medicine meek meetings megaphone memo men menagerie mend mental menu merge mess message meter method
metres microphone midday middle midnight mighty migrants mild milestones milk mill million millionaire mimic mine
miner minibus minimum minor minority minute misjudge mislaid misprint misread misses mist mistake mistaken
misunderstand mix mixture moan mobile model moderator module moment money monitor month mood moors moral mornings
mortgage mosque mother motor motorbike motorcycle motorway motto mountain mouth mud muddle mug multiple mum mural
museums muslim mute mutiny mutual nail namesake nap nappies narrow nation natural nature nearby nearer nearest neck
needle needs neighbour neighbourhoods nephew nerve nest net networks neutral newest newsletter newspaper nicer niche
niece night nightmare nineteen nineteenth ninetieth ninety ninth nod noise noisy non nonsense noon northern northerner
nose nostalgic note notebook noun novice nuclear nudge nuisance number nursery nuts oak oath object oblige observe
oddity odds office officer official oil older oldest oneself onions open operatives operator opinions opportunities
option orange orbits order organ organisations organise organisers origin orthodox outburst outcome outcry outdo outer
outfit outflank outlets outmanoeuvre outrage outshine outward outwit ovens overall overcome overdue overestimate
overlook overnight override overrule overs overseas overshadow overtake overtaken overtime overwhelm owe owl owner
oxygen pack pact pad pain paint pair pale pamphlet pan panel panic panicky paper paperback paperwork parachute
paradise paragraph parallel parcel parent parishes park part particular partner pass passage passengers passionate
passport password pasta pastry pasty patch path patron pattern pause pavilion pawn peal pears peas pebble peers
pelican pelt penalty pence pencil pennies percent perfect performs peril permanent permit person personal personality
pet petrol petty phase phenomenon philosophy phoney photo photocopier phrase pick picket pickle picture pie piece
pigeon pile pillory pin pinch pint pipe pitch pizza placard place plague plan plane planet planks plantain plants
plaque plaster plastic plate platform player playground plea pleasure plenty plight plot ploy plug plumbers plural ply
poach pocket podium point poke poles police policeman policemen pomp pond pony poodle pool poorer pop popular porch
pork porridge port portal portfolio portrait postal postcard poster postman postmen pot pothole pound poverty power
practice pram prayer preacher preachy predict prefer preference premium prepare presence present presenter presidency
presidents presides press pressure pretty preview prey pride primaries principle print printer priority prison
prisoner privacy private privilege prize probe problem procedure proceedings process producer productivity program
programme progressives project projector prom prominent prone proof prop prophet proposal propose prose protests
proton prototype prouder prove proven provides pub public publishes puff pull pulse pump pun punctual puncture pundit
punk pupil puppy purchase purge purple purpose pursue push putty puzzle quadrangle quake quaker quality quantity
quantum quarrel quarter quash quay queer queue quick quicker quieter quip quits quorum quota rabbit rabble race radar
radiator raffle rage raid rail railway raise rallies ram ramadan ramps range rant rap rapid rarer rash ratings rats
reach react reader reads realistic reason rebellion reboot reborn rebrand rebuild recall recap recess reckon record
recount recover rectors redder redundancy refer referees reference reforms refugee refund refuse regain regard regime
region register regret regular rehearsals reject relaunch release relief religion remain remark remember remind remits
remote remove renew renewal rent reopen rep repair repay repeal repeat repel replace reporter represent
representatives research researchers reselect reserves reservoir reset reshuffle resident residential resignations
resigns resort resource respond response responsibility rest restaurants restore result resurgent retain reunion
reveal revenge reverse review reviewer revolt rhetoric rhythm ribbon rice richer richest rid ridden ride riders rift
rights rigs ring riot rise risen risk road robot robotic role romance romantic roof room roots rope roses rouge rough
round roundabout rouse rouser rout route row rubber rue ruin rule rumour run rung runner rural sabotage saddest safer
safety saga sail sake sale salmon salt salute sample sanctions sand sandwich sardonic satisfy sausage save savings
scale scan scandal scare scarf scarves scene sceptic scheme school schoolchildren scissors scooter score scorn
scotsman scourge scouse scouser scrap screen scrutineer scum scupper sea seals search seaside season sec seconds
secret secretaries sect sector secular secure security seduce seek seem selectors self seller seminars sense sentence
separate sequins series servants serve server service settings settle seventeen seventh seventy severe sewage sewn
shadows shaft shake shaken shaky shambles shape sheds sheep sheer sheet shelf shell shelter shelves shield shift
shifty ship shirt shoe shoot shore short shortage shortens shorter shortest shoulder shout shouty shove showdown shown
shrug shuffle shuttle sick sickle side sidestep sideways sight sign signal signature sikh similar simpler single sink
sisters sit site sixteen sixth sixtieth sixty size skate skateboards sketch skill skin slave slavery sleazy sleep
sleet sleeve slice slide slip slogan slope slow slower slugs slump slur smack small smaller smallest smell smelt smile
smoke snail snap snob snow soap social society socks sofa softer soldier solicitor solid son sooner sordid sorrow sort
sound source southern southerner space spaniel spank spatial speak speakers special speech speeds speller spells spelt
spend spice spin spine splendid spoil spoilt spoken spokes sponge sponsor spoon spot spreadsheet spree springs spurn
square squash stab stack staff stage stair staircase stake stale stalk stall stammer stamp stance stapler start state
static statistics statue status steadfast steady steam steel steep steer step steward stick sticker stir stitch stolen
stop stopwatch stores straight strangers strategy straw streaks stream street strength strengthen stress stretch
strict stricter strikers strings stroke stronger strongest studio stuff stumps stun stunt style sub subject subsidy
substitute suburbs succeeds suffer suggest suit sum summit sung super superb supper supplies surge surgeons surgeries
surplus surround survey survival survives swallow swamp swap sway sweep sweets swim switch swoop swum sympathy system
table tabloid tactics tag tailors taken tale talk tall taller tango tanks tap tape tardy target task taste tattoo tax
taxi taxpayer teach teacher teams teapot tear teaspoons teeth telegram telephone teller temper temperature template
tempt tender tens tent tenth tenure tepid term terminal terrace terrier terrify test tether textbook theatres theme
theory thin things thinker thirteen thirty thoughts thousand thrash thread threat threaten threshold thrift throne
thrown thug thumb thunder ticket tide tier tight tighten tightest tiles tilt timber time timer tin tip tire title
toast toff toffee toilet tomatoes tonight tonnes tons tools top topic topple torch torn torture toss total tote touch
tour tournaments towel tower town track tractor trade trader traffic trail train trainee transcript transfer
transistors transparent transphobic transport trap travel travellers trawler tray treadmill tree trend trial tribe
tribunal tribute trick trigger tripe triumph trolley trot trouble trounce trousers truce trucks trust trustees truth
try tsar tub tube tug tune tuner tunnel turbine turkey turmoil turn tutor twelve twentieth twenty twin tycoon type
tyre umbrella umpires undead undemocratic underestimate underground undermine undo unelect unfair unfortunate unit
universal university unjust unkind unorthodox unpaid unpopular unready unsteady unusual unveil unwelcome upgrade
uphill upper upright uproar upside upstairs urgent urn user usher usual utilities utopian utter vacancy value valve
van vanguard vector vegetables vehicle velocity venerate venue verb verdict verse vest veterans veto vice videos
viewer vigil villa village violence virtue virus visa vision visitor visits voices void volcano volume volunteer vow
wage wait wake walk walkers wall wallpaper waltz wander wanderer war warden wards warehouses warlord warm warmer wash
waste watches water wave way weaken weakness wealth wealthy weapon wear web week weekday weekend weigh weight welfare
welshman wet wheel wheelchair whisker whisper whistle whole wide wider widow wife wigs wimp win wind window wine wings
wire witch withdrawal withdrawn woe woman women wood wool word work worker workforce workplace workshop world worm
worn worry worse worst worth woven wrath wreath wreck writer written wry yacht yard yawn year yellow youngest youth
zero zone`

/** Towns, counties and countries that no list of topics has: "In Whitby Corbyn said". */
export const PLACES = `aberavon aberdare abingdon afghanistan airdrie aldeburgh aldershot algeria alnwick altrincham alyn ambleside amersham
amritsar andover anglesey angola arabia arbroath arfon argentine armagh arundel aylesbury ayrshire baghdad bahrain
banbury banff bangladesh bangor barnstaple basra batley battersea beaconsfield bedfordshire bedworth beijing beirut
belgravia berkshire bermondsey berwick bethnal bexhill bexley bicester bideford biggleswade bingley bishopsgate
blackheath blackwall blaenau bodmin bognor bolivia bolsover bombay borehamwood bracknell braintree brasilia brecon
brentwood bridgend bridgwater bridlington broadstairs bromborough bromsgrove brussels buckinghamshire bude burma
burnley burslem caerphilly cairo caithness calais calderdale cambodia cambourne cambridgeshire cannock canterbury
caracas carmarthen catford cheam chennai chepstow chequers chesham cheshire chichester chigwell chingford chippenham
chorley cirencester clacton cleethorpes clerkenwell clwyd clydebank clydeside coatbridge congleton consett conwy
corbridge cotswolds cowdenbeath cramlington crimea cromer cuba cumbernauld cwmbran cynon damascus darfur dartmoor
daventry davos delyn deptford detroit dewsbury didcot doha donbas donetsk dorking downpatrick droitwich dubai dulwich
dumbarton dumfries dunfermline dunstable eastleigh ebbw edgbaston edgware egham egypt ellesmere eltham epping
erdington erith eritrea esher ethiopia europe evesham exmoor exmouth falkirk falklands fallujah falmouth fareham
farnborough farnham faversham felixstowe fermanagh finchley finsbury fleetwood folkestone forfar fraserburgh frome
gainsborough galashiels gaza gibraltar gillingham glastonbury glenrothes glossop godalming goole gosforth gosport
gower grampian grangemouth gravesend greenock grenfell guernsey guyana gwent gwynedd hailsham haiti halesowen
haltwhistle hampshire hampstead handsworth hanoi harare haringay harrogate harwich haslemere havana havant
haverfordwest haverhill hawick hebburn hebron helmand hemel herne hexham highgate hillingdon hillsborough hinckley
hitchin holborn honduras honiton hove hoxton hucknall huyton hyndburn idlib ilkeston ilkley immingham inverclyde iowa
iran iraq islamabad jeddah jerusalem kabul kandahar karachi kashmir keighley kenilworth kennington kensington kharkiv
khartoum kidderminster kilburn kilmarnock kingstown kinshasa kirkby kirkcaldy kirklees knaresborough knutsford kosovo
kurdistan kuwait kyiv lahore lanarkshire largs launceston leamington leatherhead lebanon ledbury leominster lerwick
letchworth leyland leyton libya lichfield lisburn littlehampton livingston llandudno llanelli longbridge loughborough
lowestoft lusaka lymington lytham mablethorpe macclesfield madras maidan maidenhead makerfield malawi malaysia margate
mariupol marlborough matlock mecca merthyr miami midlothian millbank minehead mogadishu mombasa mongolia monmouth
montrose morecambe morocco morpeth moscow mosul mousehole myanmar namibia nantwich nazareth nepal nevada newark
newport newry nicaragua normandy northallerton northumberland northwich oban okehampton oldbury orkney ormskirk osaka
oswestry otley paddington paignton pakistan palermo palestine palestinian panama paraguay penge penistone penrith
pentonville penzance perthshire peru peterlee petersfield phuket pimlico plaistow plumstead pontefract pontypool
pontypridd poplar portadown portrush portsea prestatyn prestwich pudsey putney pyongyang qatar rafah ramsgate rangoon
rayleigh redditch reigate renfrew renfrewshire retford ripon riyadh romford romsey rothesay roxburgh rugeley ruislip
russia rutherglen rutland rwanda saddleworth salisbury saltburn saltley sandbach sandwell saudi scarborough seaham
sedgefield sefton sellafield senedd senegal sevenoaks shanghai shetland shoreditch siberia sidcup silverstone sirte
sittingbourne skegness skelmersdale sleaford soho solihull somalia southall southsea southshields southside southwold
spalding spennymoor spitalfields stalybridge stanmore stepney stockton stormont stornoway stourbridge stowmarket
strabane stranraer strasbourg streatham stretford stroud sudan surbiton swanage swanley syria tadcaster taiwan
tameside tanzania tavistock tehran tewkesbury thailand thamesmead thanet thetford thornaby thurrock tibet tilbury
tipton tiverton todmorden tonbridge torbay torfaen torquay totnes tripoli trowbridge truro tunbridge tunisia turin
twickenham tynemouth uganda ukraine ulster uruguay uttoxeter uxbridge uzbekistan vatican venezuela ventnor vietnam
wallasey wallsend walsingham wapping warminster wearmouth wearside wellingborough welwyn wembley wetherby weymouth
whitechapel whitehaven whitstable widnes willesden wimbledon windermere winsford wisbech withington witney woodstock
woolwich workington worksop wymondham wythenshawe yarmouth yemen yeovil zanzibar zimbabwe`

/** Papers, programmes, unions and other bodies that no list of topics has: "the Guardian Corbyn interview". */
export const OUTLETS = `abc acas aljazeera bectu bloomberg bluesky buzzfeed channel cnn community cwu economist equity express fbu gbnews gmb
greens guardian huffpost independent itv jacobin lbc mail metro mirror msnbc napo nasuwt nato neu newsnight novara npr
nuj observer ofcom ofgem ofsted ofwat oxfam panorama pcs plaid poa politico prospect reuters rmt skwawkbox spectator
standard talktv telegraph tiktok times tribune tssa unicef unite usdaw`
