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
export const ORDINARY_WORDS = `abandon abide ability able abnormal abroad absence absentee absolute abstract absurd absurdity abuse academic academy
accent acceptance access accessibility accident accompany accord account accurate achieve acknowledge acquire act
action activate activity actual acute adapt add address adequate adjust admirer adopt ads adult adults advance
advantage adverts advice advocate affair affect affiliate afford afraid afternoon age agency agenda agent agile ago
agony agree aid aim air aircraft airports alarm alert alibi alien alike allegiance alley alliances allow allowance
alone aloud alter alternate amateur amaze american amount amuse ancient anew angular announce annual anon anticipate
antisemitic anxiety apologise apology appal apparent appeal appear appearance appearances applause apples applicants
appointee appreciate apprentice appropriate approval approve architecture archives area arena argue arise arm army
arrange arrival arrogance artery article artificial artists asleep aspect assault assemble assemblies assess asset
assign assistance associate assume astound astray athletic attempt attend attendance attitude attract audience aunt
authentic authoritarian authority authors auto autograph automatic avenge average avoid awake award aware awe awesome
babies bachelor backbone background backlash backlog backstab backward backwards badge bail bakeries balance bang bank
banker bankroll bankrupt banner bare bargain bark barmy barrier barriers barrister base bash basic basis bat batch
batter battle beach beaten become beforehand begin beginners behalf behave behaviour belief believer bells belong
bemoan bend benefit berth best betrayal bewilder bigger biggest billion billionaire bills bind biographer birth
birthday bit bite bitterness black blank blanket blast blend blind blood bloody blow blown bluff blunder blunt blunter
boards bog bogus boil boiler bolder bolster bomb bond bonkers bonus boom boost boot border borough borrow bother
bottom bounce bound boundaries bow boy boycott brain brake branches brass bravery brawl brazier bread break breakdown
breakthrough breath breathe breezy brew brief brigade brings briton brittle broad broadcast broadcaster broader broken
broker bronze brummie brutal brute bubble budget build builder buildings bull bulletin bump bunch bundle buoy burden
burger burn burst bury business bust butcher buy buyer buzz bypass cabinets cages caller camps campus canals cancer
candidacy canonise canvasser capacity capital capture carbon care career caretaker caricature carnival carrier carry
cartoon case cash cast casual casualty catalogue catastrophe catch category catholic cats caucus cause ceasefire
celebrate celebrity cell cemetery centre ceremony certainty chain chairs challenge chamber champ champagne champion
chancellors change chaos chap chapter character charge charities chart charter chat cheap cheaper cheat check chief
child children chill choice choke choose chosen christmas chronic church churn cinemas circle circumstances citizen
city civic civil civilian claim clap clash class clause clean cleaner cleanse clearance clearer click client climate
climb clings clinic clip clobber close closer closest closure clown club clue clumsy coach coalitions coast cockney
cocky code cold collapse collateral collect collectors college collegiate colonial colonies colossal colour column
combat come comeback comic comics comings command commence commentator comments commercial commissioner commit
committee common communicate companies companion comparison compel compete competence complain complaint complete
complex compromise conceal concede concentrate concept concern concerts conciliatory conclude concrete conditions
conduct conferences confess confidence confidential confirm conflict confuse connect conquer conscience consensual
consent consequence considerate consistent consists conspiracy consult consultants contain content contest context
continent continents continue continuity contract contradict contribute contributor control controller controversial
convenient convert convey cook cooler cooperate coordinate coordinator cope copper copy cord core corn corner
corporate correct correspondent cost costings costume cottage cough count counter counterfeit country county coup
couple courage course court courtesy courthouse courtroom cousin cover coverage covert coward crack crackdown cracks
craft crank cranky crap crash craven crawl crazy create creator credentials credibility credit creep creepy crews
crime criminal crimson crisis crisp cross crowd crown crude cruelty cruise crunch crusade crush cry cult cultural
culture cup curator curb cure curriculum curse custom customer cute cycle cynic czar dad damage damp dances danger
dare dark data date daughter deadline deadpan deal dealer dealings dearer death debacle debit debt debut decade
decency decent decide declare decline decry deem deep deeper defence deficit define defy degree delay delete
deliberate delicate delight deliver delivery demand dementia demo demon demonise demonstrate demonstrator demote
denial dental dentists departure depend depict deplore deposit depot derail descend descendants descent deserve design
desk despair despatch destroy detail detect determine detour develop developers device devil devour diabetes dialogue
dictatorial die diesel differ difference difficult difficulty dig digital dignity dilemma dip diploma diplomatic
direct directors dirty disability disagree disappear disappearance disaster disbelieve disc discharge discipline disco
discount discover discovery discreet discuss disease disgrace disguise dismissal disorder dispatch display disposal
dispose dispute disregard disrespect dissolve distance distinct distract distress district disturb ditch dive divest
divide divorce dizzy dock docker doctor doctorate doctrine dodge dollars domestic donate done donor doom dossier
double down downbeat downgrade downhill downstairs downtown dozen drag drain drama dramatic drastic draw drawn dread
dream dreamy dress drift drill drips driven driver drives droll drop drown drug drunk dub dud dude due duel dumbest
dummy dump duo duty dynamic each earlier earliest earn earth earthquake ease easier easiest easter eastern eat eaten
eccentric eclipse economic economists economy edge edit editors educate effect efficient effort ego elaborate eldest
electric electricians electronic elevate eliminate embassy emergency emollient emperor empire employ employee employer
empty emulate enable encore encounter encourage end endorsements endure enemy energy engage englishman englishwoman
engulf enjoy enquiries ensure enters enthusiasm entice entire entrance entry environmental envisage envoys episode
equal equality equivalent erase error escape essay essence essential establishments estates estimate eternal ethnic
european evacuate evade evenings event everyday evict exact exam example excellence excellent excess exchange exclude
excuse execute executives exercise exhaust exhibit exile existence exists exit exodus exotic expand expect expense
experience experimental expert explain explode explore expose extend extent extinct extra extract extreme fact factor
factory fade fail failure faint fairer fairness fall fallen fallout fame familiar families famine fantastic fantasy
far farce fare farm farmer fashion fast faster fat fatal fate fault feast feat feather feature federal fee feedback
feeder feel feelings feet fellow female festival fetch feud fever fiasco field fighter figure file fill filter filth
filthy finance financial find finer finest finger finishes firefighters firmer firsts fist fit fitter flag flak flaky
flame flank flare flat flatten flaw flee flight flirt float flock flood floor flop flow flown flu fluent fluid fly
focus fold folder follower fond food fool foot footage forbid forbidden force forecast foreign foreigner foreman
foremost forerunner foresee forever foreword forget forgiven forgiveness forgotten form formal formula forsaken
fortnight fortress fortunate forty forum forwards foul founders foundry fountain fours fourteen fourteenth foxes
fragile frame fraternal fraud freak free freeze freight freighter frequent fresher friend fringe front frontier frost
frozen fuel fun fund fundamental funnier funniest furlough further fury fuss fuzzy gag gain gait gala gamble game gang
gap gas gather gauche gaze gear gender generosity genius genre gentleman gents geordie ghetto ghost ghosts giants
gigantic gilt girl give glamour glance glee glimpse glitter global glow goal godfather gold gone gonna goodbye goods
gossip govern governor gown grab grade graduate grammar grand grandchild grandchildren granddad grandfather
grandmother grants graphic gratitude grave gravity greatest greatness greedy grid grief grievance grin grind grins
grip gritty groan gross ground grow grown growth grudge grumble guarantee guard guess guest guidance guide guild guilt
guitars gut guys habit halfway hall halloween halt halves hammer hand handle handshake handsome handy hang happen
happier harbour harder hardest hardliner hardware harm harness harvest hassle hasty haughty hazard head headache
header headline headquarters heal health healthy heap heart heartbeat heaviest heavy height heir hell helper hens
hereafter heritage heroic hesitate hidden hide high higher highest highways hijack hike himself hinder hindu hint hip
historian historic history hitch hoarse hock hold holder hole holier home homework honeymoon hopefuls horrify horror
hospital host hostage hostility hot hotter hour house household huddle huff huge hum human humour hundreds hundredth
hunger hungry hurl hurry husband hush hysteria icon iconic idea identify idiot idiotic idle ignorance ignore ill
illegal illness illusions image imagine imitate immature immediate immigrants immoral immortal immune impact
importance impose impress improve improvise impulse inappropriate inch incident income incompetent increase
independence indicate individual indulgent industrial industry inequality inferior influence info inform informal
inherit inheritance initial initiate injury injustice inner innocence input inquiry insecure insert insides insight
inspect inspire instal install instance instinct institutions insurance insurers intact intake integrity intellectual
intelligence intelligent intend intense intensity intent intercept interest interfere interference interim interior
intern internal interrupt interval interviews intimate introduce invade invent invest investigate investigator invoke
involve irishman ironic irony irregular islamophobic isolate issue item jackpot jam jeopardy jerk jew jibe joins joint
joke joker journalists journals juggle jugs juice jump justify juvenile keep keeper keynote kick kid kill killer kiln
kind kinda kinder kindest kindness kingdom kiosk kiss knees knife knock knot known label lack ladies lament
lancastrian land landlady landowners landscapes landslide language large larger largest lass lasts latter laugh
laughter launch law lawmakers lawn lawsuit lawyer lead leaflet league leak leakage lean leap learn lease leash least
leg legal legitimate leisure lend length lenient lesser lesson lethal lets letter level lever leverage liability
liable liaison liberal liberals librarian libraries licence lick lid lie life lifelong lifetime lift lighten lighter
liken limbo limit line linear link list listener lit literature load loaf loan loaves lobbyists local locate lock
lofty logic logo londoner loneliness long longer longest longtime loom loony loop loose loosen lose loss lottery
louder loudest lousy lover low lower lowest loyalists luck lukewarm lunatic lunch lunchtime lure luxury machine macho
madman madness magazine magistrates magnate magnetic magnificent maiden maintain maintenance majorities male man
manage manager mancunian mandate mania maniac manifest manifestos manipulate manner marcher margin marginalise market
marks marriage marry marshals martyr mash mass massacre master match mate material matter mature maul maximum mayday
mayors maze meantime measure mechanics media medicine medium meek meetings melt memo men menace mend mental merge mess
message messenger messy metaphor meter method midday middle midnight mighty migrants mild milestones million
millionaire mimic mine miner minimum minor minority minute misery misfortune misjudge mislaid misprint misread misses
missile mistake mistaken mistress misunderstand misunderstood mix mixture moan model moderator module moment money
monitor monster month mood moral morale morality mornings moron mortal mortgage mother motor motto mountain movie
muddle muddy multiple mum murderer muscle museums muslim mute mutiny mutual myth namesake narrow nation natural nature
nearby nearer nearest necessity needs needy negotiate neighbour neighbourhoods nephew nerve nest net networks neurotic
neutral newest newspaper nicer nicest niche nickname niece night nightmare nod noise noisy non nonsense noon northern
northerner nostalgic note notify notion novice nuclear nudge nuisance number nuts object oblige obscure observe
obstacle obtain occur oddity odds offence offend offender office officer official oil older oldest ones oneself onions
open opener operate operatives operator opinions opportunities opportunity option orbits order organ organic
organisations organise organisers origin orthodox outburst outcome outcry outdo outer outfit outflank outlets
outmanoeuvre outrage outshine outward outwit ovens overall overboard overcome overdue overestimate overhead overlook
overnight override overrule overs overseas overshadow overtake overtaken overtime overwhelm owe owner pack pact pain
pair pal pale pamphlet panel panic panicky paper paperwork paradise paragraph parallel paranoia parent park parole
part partial participate particular partner pass passage passengers passionate passport password path pathetic patriot
patrol patron pattern pause pawn peal peculiar peers penalty pence penetrate pennies percent percentage perfect
perform performance performs peril period permanent permit persistent person personal personality personnel pest pet
petty phase phenomenon philosophy phoney phrase pick picket pickle picture piece pile pillory pinch pint pitch placard
place plague plan plane platform player playground plea pleasure plenty plight plot ploy ply poach podium point poison
poke polar poles police policeman policemen pomp pool poorer pop popular popularity port portal portfolio portrait
pose possess possibility postal poster postpone pound poverty power practice prank prayer preacher preachy precedent
precise predator predict prefer preference prejudice premature premiere premium prepare presence present presenter
preserve presidency presidential presidents presides press pressure presume pretty prevent preview prey pride
primaries principle print printer priority prison prisoner privacy private privilege prize probe problem procedure
proceedings process produce producer product productivity profound program programme progressives project projector
prom prominent prone pronounce proof prop propaganda prophecy prophet proposal propose prose protector protests
protocol prototype prouder prove proven provide provides pub public publicity publishes puff pull pun punctual pundit
punk pupil purchase purge purple purpose pursue pursuit push puzzle quake quaker qualify quality quantity quantum
quarrel quarter quash quay queer quick quicker quieter quip quits quorum quota rabble race rack radius rag rage raid
rail railway raise rallies ramadan ramps random range rant rap rapid rarer rash rat ratings rattle reach react reader
readings reads realise realistic reality rear reason rebellion reboot reborn rebound rebrand rebuild recall recap
receipt receiver recess reckon reconsider record recount recover recovery rectors redder reduce redundancy refer
referees reference reflect reforms refresh refugee refund refuse regain regard regime region register regret regular
rehearsals reject relate relatives relaunch relax release relief relieve religion remain remark remember remind
reminder remits remorse remote remove renew renewal rent reopen rep repair repay repeal repeat repel replace reporter
represent representatives require reschedule research researchers reselect resent reserves reservoir reset reshuffle
resident residential resignations resigns resistance resolve resort resource respond response responsibility rest
restaurants restore restraint result resume resurgent retain retreat retrieve reunion reveal revenge reverse review
reviewer revolt rhetoric rhyme rhythm richer richest rid ridden riddle ride riders rift rights rigs ring riot ripe
rise risen risk risky ritual road roam roar robbery robot robotic role romance romantic roots rot rotten rough round
rouse rouser rout route routine row royalty rub rue ruin rule ruler rumble rumour run runaway rung rural rush sabotage
sacrifice saddest sadness safer safety saga sake sale salesman salute salvage sample sanctions sand sanity sarcasm
sardonic satisfy save savings scan scandal scar scare scenario scene sceptic schedule scheme school schoolchildren
score scorn scotsman scoundrel scourge scouse scouser scrap scrape scratch scream screen scrub scrutineer scum scupper
sea seals search season sec seconds secrecy secret secretaries sect sector secular secure security seduce seek seem
seizure selectors self seller seminars sense sensitivity sentence sentimental separate sequence sequins series
servants serve server service settings settle severe sex sexual sexy shadows shaft shake shaken shaky shallow shambles
shape sheds sheer shelter shield shift shifty shine shiny shoot shore short shortage shortens shorter shortest shots
shout shouty shove showdown shown shrink shrug shuffle sick sickle side sidestep sideways sight sign signal signature
significance sikh similar simpler sin single sink sisters sit site size sketch skill skinny slack slaughter slave
slavery sleazy sleep slide slip slit slob slogan sloppy slow slower slugs slump slur smack small smaller smallest
smarter smash smell smelt smile smooth snap snatch sneak sniff sniper snob snoop soak sober social society softer
solar soldier solicitor solid solve someday somewhat son sooner sordid sorrow sort sound source southern southerner
sovereign space spank spark spatial speak speakers special specific spectacle spectacular speech speeds speller spells
spelt spend spill spin spiritual spit splash splendid spoil spoilt spoken sponsor spooky spot spotlight spree springs
spurn square squash stab stable stack staff stage stain stake stale stall stammer stamp stance stare start starter
starve state static statistics statue status steadfast steady steal stealth steep steer steward stink stir stitch
stolen stomp stop stores straight strain stranger strangers strategic strategy stray streaks stream strength
strengthen stress stretch strict stricter strikers strings stroke stroll stronger strongest structure struggle studio
stuff stumps stun stunt stupidity style sub subject submit subsidy substance substantial substitute subtle suburbs
succeeds suck suffer sufficient suggest suicide suit sum summit sung super superb superficial superior supervisor
supplies surface surge surgeons surgeries surplus surrender surround surveillance survey survival survives suspicion
sustain swallow swamp swap sway swear sweat sweep sweet sweeter sweets swell switch swoop sword swum symbol
sympathetic sympathy syndrome system tabloid tackle tacky tactics tag tail tailors taken tale talk tall taller tanks
tardy target task taste tattoo tax taxi taxpayer teach teacher teams tear teeth teller temper temperature template
tempt tendency tender tens tent tenth tenure tepid term terminal terrace terrier terrific terrify territory test
testify tether theatres theft theme theory thief thin things thinker thirty thorough thoughts thousand thrash thread
threat threaten threshold thrift thrill throat throne thrown thrust thug thunder tick tickle tide tidy tight tighten
tighter tightest tiles tilt time tip tire title toff toll tonight tons tools top topic topple torn torture toss total
tote touch tougher tour tournaments tower town track trade trader traffic tragedy tragic trail train trainee
transcript transfer translate transmit transparent transphobic transport trap trash trauma traumatic travel travellers
treason treaty trend trial triangle tribe tribunal tribute trick trigger trim tripe triple triumph troll trot trouble
trounce truce trucks trust trustees truth try tsar tug tune tuner turmoil turn tutor twin twinkle tycoon type ultimate
unable undead undemocratic undercover underestimate underground undermine undo unelect unfair unfortunate uniform unit
universal universe university unjust unkind unlock unnatural unorthodox unpaid unpopular unready unreal unsteady unto
unusual unveil unwelcome upgrade uphill upper upright uproar upside upstairs uptight urgent user usher usual utilities
utopian utter vacancy value valve vanguard vanity variety vast venerate vengeance vent venture venue verbal verdict
verse vessel vest veterans veto vice videos viewer vigil villa village violence violent virtual virtue virus visa
vision visitor visits visual voices void volume volunteer vow vulgar wage wait wake walk walkers wall wander wanderer
wanna war warden wards warehouses warfare warlord warm warmer warmth warrior wash waste watches water way weaken
weakness wealth wealthy weapon wear web week weekend weep weigh weight weirdo welfare welshman wet whack whereabouts
whistle whole wide wider widow wife wigs wimp win wind wings wipe wise wiser witch withdraw withdrawal withdrawn wives
wizard woe woman women word work worker workforce workplace workshop world worldwide worn worry worse worst worth
worthwhile woven wrap wrath wreck wrestle writer written wry yawn year yell yield youngest youth zero zip zombie zone`

/** Verbs in -s of which the other form is a name, or a word that only opens sentences: "Union Honours Corbyn", not "Honour Corbyn". */
export const THIRD_PERSONS = `apes assists astonishes axes banishes beats blesses boos bores bugs bullies chases cherishes clears cons criticises
deceives deprives dogs flings grants heeds honours hunts hurts judges leaves pelts pleases praises promises ranks
receives resists robs rocks savages shocks splits stalks stings storms sues swings treasures trusts upsets vanquishes
wounds`

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
