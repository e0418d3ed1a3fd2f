/**
 * Common surnames in Britain and Ireland, folded. A full name out of a common given name and one of these is borne by
 * many people, so it takes more to say that the politician is meant; and a word in this list is nobody's misspelling.
 */
export const SURNAMES = `abbott abdi abdullah abdullahi abiola abraham abrahams ackroyd adair adams adcock addison addo
adebayo adeleke adeniyi adewale adeyemi afolabi afzal agnew agyeman ahmad ahmed ainsworth aitken ajayi akhtar akinola
akram albert alcock alderson aldridge alexander alford ali allan allard allcock allen allison allsop alves ambrose amin
amoah amoako amos anders andersen anderson andrew andrews angus ansah ansari ansell anthony antwi anwar appiah appleby
appleton archer archibald armstrong arnold arshad arslan arthur asante asghar ash ashby ashcroft ashley ashraf ashton
ashworth asiedu askew aslam aspinall astley aston atherton atkins atkinson attwood atwood austen austin avery aydin
aylward aziz bagley bailey bain bainbridge baird baker baldwin ball bamford bancroft banks bannister barber barclay
barker barlow barnes barnett barr barratt barrett barron barry bartlett barton bashir bassett bateman bates batty baxter
bayliss beadle beale beattie beaumont beck becker beckett beech begley begum bell bellamy bello benjamin benn bennet
bennett benson bentham bentley beresford bernard berry best betts bevan beveridge bhatt bhatti bianchi bickerton biggs
billingham bingham binns birch birchall bird birkett bishop black blackman blackmore blackwell blackwood blair blake
blakemore bland bloom blythe boardman boateng bolger bolton bond bonner boon booth bostock boswell bottomley boulter
boulton bourke bourne bowden bowen bowers bowker bowles bowman bown boyce boyd boyle bracken bradbury bradley bradshaw
brady braithwaite bramley brammer brandon bray breen brennan brett bridges briggs brindley britton broadbent broadhurst
brock bromley brook brooke brooker brooks broomfield brough broughton brown browne browning bruce bruton bryant buchan
buchanan buck buckingham buckley budd bull bullock bunn bunting burden burgess burgoyne burke burley burman burnett
burns burrell burrows burt burton bush butcher butler butt butterworth buxton byers byrd byrne cadman cahill cain
caldwell callaghan callan callender calvert cameron campbell cann canning cannon cantrell capper cardwell carey carlin
carlson carmichael carney carpenter carr carrick carrington carroll carruthers carson carter cartwright carver casey
cassidy caswell cavanagh cave cawley celik chadwick challis chalmers chamberlain chambers chan chandler chaplin chapman
chappell charles charlton chatterton chaudhary chaudhry chen cheng cherry cheung chilton chisholm choi choudhury chow
chowdhury christie christou chung churchill clancy clare clark clarke clayton cleary clegg clements clifford clough
coates coburn cochrane cockburn codd coffey coghlan cohen colbert cole coleman coles colley collier collingwood collins
collinson collis colman colombo comer conlon conneely connell connolly connor connors conroy considine constable conway
coogan cook cooke coombes coombs cooney cooper cope copeland copley corbett corbin corcoran cordell cornish cornwell
corr corrigan cosgrove costa costello cotter cotterill cottle coughlan coulson coulter coupland courtney cowan coward
cowell cowie cowley cox coyle coyne crabtree craddock craig cranston craven crawford crawley creighton crews crichton
crompton cromwell cronin crook crookes cross crossley crouch crowe crowley crowther cruickshank crump cruz cubitt cullen
culshaw cummings cummins cunliffe cunningham curran currie curtin curtis cutler dalby dale dalton daly daniels danso
darby davenport davey david davidson davie davies davis davison davy dawes dawson day deacon deakin dean deane delaney
demir dempsey denham dennis dennison denny denton derbyshire desai devine devlin dewar dewhurst dhillon diallo diamond
diaz dickens dickinson dickson dillon dimitrov dixon dobbs dobson dodd dodds dodson dogan doherty dolan donald donaldson
donnelly donoghue donohue donovan dooley doran dougherty douglas dowd dowling downes downey downie downs doyle drake
draper draycott drew driscoll drummond dubois duckworth duff duffy duggan duke dunbar duncan dunlop dunn dunne dunning
durrant duxbury dyer dyson eagle earl earle eastwood eaton eccles eckersley eddy eden edmonds edmondson edmunds edwards
egan eldridge elliot elliott ellis ellison ellwood elton emerson emery emmett english entwistle esposito evans everett
ewing eze fagan fairbrother fairclough fairhurst fallon farley farmer farooq farr farrar farrell farrelly farrington
faulkner fawcett fearn fellows fenton fenwick ferguson fergusson fern fernandes fernandez ferrari ferreira ferris field
fielding fields filby finch finlay finlayson finn finnegan finney fischer fisher fitzgerald fitzpatrick fitzsimmons
flanagan flanders flannery fleming fletcher flint flood flores flynn foley forbes ford forde forrest forrester forster
forsyth foster fowler fowles fox foy francis franklin fraser frazer freeman freer french friedman frimpong frith frost
fry fryer fuller fulton furlong furness gale gallacher gallagher galloway galvin gamble gannon garcia gardiner gardner
garland garner garrett garside garvey gaskell gates gault geddes gee geoghegan george georgiou gerrard gibb gibbons
gibbs gibson gifford gilbert gilchrist giles gill gillespie gillett gilligan gilmore gilmour ginn girling gladwin gleave
gledhill glover glynn goddard godfrey godwin goldberg golding goldman goldsmith goldstein gomes gomez gonzalez good
goodall goode goodfellow goodman goodridge goodwin goodyear gordon gorman gormley gorton gosling gough gould grace
graham grainger granger grant graves gray greaves greco green greenaway greenberg greene greenhalgh greenhill greenwood
gregory gregson greig grewal grice grieve griffin griffith griffiths grimes grimshaw grover grundy gunn gunning guthrie
guy habib hackett haddad hadfield hadley haider haigh haines hale haley hall hallam halliday halliwell halpin hamid
hamilton hammond hampson hampton hancock hanif hanley hanlon hanna hannah hannigan hansen hanson haque harcourt
hardcastle harding hardman hardy hargreaves harkin harkness harland harley harman harmer harmon harper harries
harrington harris harrison harrop hart hartley hartnett harvey harwood hashmi haslam hassall hassan hatton hawkes
hawkins hawley hawthorne hay haycock hayden hayes haynes hayward haywood hazell heal healey healy heaney heap hearn
heath heaton hedges heffernan hegarty hemmings henderson henley hennessy henry henshaw hepburn hepworth herbert
hernandez heron herring heslop hess hewitt heywood hibbert hickey hickman hicks higgins higginson higgs higham hill
hilton hinchliffe hinds hinton hirst hitchcock hitchen hoare hobbs hobson hodge hodges hodgkins hodgkinson hodgson
hoffmann hogan hogg holden holder holdsworth holgate holland holliday hollins hollis holloway holman holmes holness
holroyd holt hooper hope hopkins hopper hopwood hoque horan horn horne horner horrocks horsfall horton hoskins hossain
houghton houlihan howard howarth howe howell howells howes howie howlett hoyle huang hubbard hudson huggins hughes hull
hulme hulse humble hume humphrey humphreys humphries hunt hunter hurd hurley hurst husain hussain hussein hutchings
hutchins hutchinson hutchison hutton hyde hynes ibrahim ince ingham inglis ingram innes ionescu iqbal irvine irving
irwin isaac isaacs isherwood islam ismail ivanov ives ivory jack jacks jackson jacob jacobs jacobson jamal james
jamieson janjua jardine jarrett jarvis javed jefferies jeffery jeffrey jeffreys jeffries jenkin jenkins jenkinson jenner
jennings jensen jepson jessop jewell johal johansson johns johnson johnston johnstone jolly jonas jones jordan joseph
joshi joy joyce judd judge jukes kamara kaminski kane kaplan kapoor karim katz kaur kavanagh kay kaya kaye kazi kearney
kearns keen keenan kelleher keller kellett kelley kelly kelso kemp kendall kendrick kennedy kenny kent kenyon keogh kerr
kershaw khalid khalil khan khatun kidd kiely kilbride kilgour kim king kinsella kinsey kirby kirk kirkham kirkland
kirkpatrick kirkwood kitching klein knapp knight knott knowles knox koroma kowalczyk kowalska kowalski kumar kwok lacey
lacy ladd laing laird lally lam lamb lambert lambie lamont lander lane langdon langford langley langton large larkin
larsen latham latif latimer lattimer lau laurie lavery law lawler lawless lawlor lawrence lawson lawton laycock layton
lea leach leadbeater leahy leary leavy ledger lee leeming lefebvre legg leighton leith lennon lennox leonard leslie
lester leung leveson levine levy lewandowski lewis liang liddell liddle lightfoot lilley lim lin lindley lindsay lister
litchfield little littlewood liu livesey livingstone lloyd lo lockett lockhart lockwood lockyer loftus logan lomas lomax
long longden longman lopez lord lorimer loughran lovatt love lovell lowe lowery lowry lucas luckett ludlow lumley lund
lunn lunt lyle lynas lynch lynn lyons lythgoe ma mabbott macarthur macaulay maccallum maccormack macdonald macdougall
macfarlane macgregor macinnes macintosh macintyre maciver mack mackay mackenzie mackie mackinnon mackintosh maclean
macleod macmillan macneil macpherson macrae madden maddison maddocks maguire maher mahmud mahon mahoney maitland major
makin malcolm malik mallett mallinson malone maloney mangan manley mann manning mansell mansfield manson marino marlow
marlowe marriott marsden marsh marshall marsland martin martindale martinez mason masood massey masters masterson mather
mathers matheson mathews mathieson matthew matthews maughan maxwell may mayer mayes mayo mcadam mcallister mcalpine
mcarthur mcaulay mcauley mcavoy mcbride mccabe mccaffrey mccall mccallum mccann mccarthy mccartney mcclure mccluskey
mcconnell mccormack mccormick mccoy mccracken mccready mccrory mccullagh mcculloch mccullough mccurdy mcdermott mcdonagh
mcdonald mcdonough mcdougall mcdowell mcelroy mcevoy mcewan mcewen mcfadden mcfarland mcfarlane mcgarry mcgee mcghee
mcgill mcginley mcginn mcginnis mcginty mcgivern mcglynn mcgovern mcgowan mcgrath mcgregor mcguigan mcguinness mcguire
mchugh mcilroy mcinnes mcintosh mcintyre mciver mckay mckee mckeever mckenna mckenzie mckeon mckeown mckinlay mckinley
mckinney mckinnon mclachlan mclaren mclaughlin mclean mcleish mclellan mclennan mcleod mcloughlin mcmahon mcmanus
mcmaster mcmillan mcmullan mcmullen mcmurray mcnab mcnally mcnamara mcnamee mcnaughton mcneil mcneill mcnicol mcnulty
mcphail mcphee mcpherson mcquade mcqueen mcquillan mcrae mcshane mcsweeney mctaggart mcveigh mcvey mcwilliams mead
meadowcroft meadows mears medhurst meehan mehmood mehta melia mellon mellor melville mensah mercer meredith merrick
merriman merritt metcalf metcalfe meyer miah mian midgley milburn miles millar miller milligan millington mills millward
milne milner minns minogue mirza mishra mistry mitchell modi moffat moffatt mohamed mohammad mohammed mohamud mok molloy
moloney monaghan monk monks montague monteith montgomery moody mooney moorcroft moore moorhouse morales moran moreau
morgan morrell morris morrison morrissey mortimer morton moseley moss mottram mountford mowbray moyle moynihan mueller
mughal muir mulcahy muldoon mulholland mullan mullen muller mulligan mullins mulvey munday munir munn munro murdoch
murphy murray murrell murtagh musgrave mustafa myatt myers nadeem naeem naik nairn napier nash nasir nawaz naylor nazir
neal neale neary needham neil neill nelson nettleton neville newbold newby newell newland newman newsome newton ng
nguyen niblett nicholas nicholl nicholls nichols nicholson nicol nicoll nicolson nielsen nightingale nixon noakes nolan
noor norman norris northcott norton norwood nowak nugent nunn nuttall nwosu oakes oakley oates obi oconnell oconnor
odonnell odonoghue odriscoll odumosu odwyer ofori ogden ogrady ogunleye ohara ohare okafor okane okeefe okeke okonkwo
okoro olaniyan oldfield oleary oliver olsen olson oneil oneill openshaw opoku orchard oreilly ormerod ormond orourke orr
ortiz orton osborn osborne osei osman osullivan otoole otter ousby overton owen owens owusu oxley oyelaran ozturk pacey
packer page paine palfrey palmer papadopoulos parekh park parker parkes parkin parkinson parmar parr parrott parry
parsons parton partridge parveen pascoe patel paterson pathak paton patterson pattison paul pawson payne payton peacock
peak pearce pearman pears pearson peck pedersen peel peele pegg pemberton pender pendleton penfold penney pennington
pepper percival percy pereira perez perkin perkins perrin perry peters petersen peterson petrie petrov pham phelan
phelps philip philips phillips phipps pickard pickering pickett pickford pickles pickup pierce piercy pike pilkington
pinder pitman platt plummer pocock pointer polk pollard pollitt pollock poole pope popescu popham porter potter poulter
poulton pound pountney powell power powers pratt preece prentice prescott preston price priestley prince pringle prior
pritchard pritchett procter proctor prosser proudfoot pryce pryor pugh pullen purcell purdy purvis pyke quereshi quigley
quinlan quinn qureshi rae rafferty rafiq rahman rai raine rainey raja ralph ramirez ramos ramsbottom ramsden ramsey rana
rand randall rankin ransome rao rashid ratcliffe rauf ravenscroft rawlings rawlinson raynor raza rea read reardon reddy
redfern redman redmond redpath reece reed reeder rees reeve reeves regan rehman reid reidy reilly rendall rennie renshaw
reynolds rhodes rhys riaz ricci rice richard richards richardson richmond rickards ricketts riddell riddle ridgway
ridley rigby riley riordan ritchie rivera roach robb robbins roberson robert roberts robertshaw robertson robins
robinson robson roche rodger rodgers rodrigues rodriguez rodway roe roebuck rogan roger rogers rogerson roland rolfe
rollins romano ronan rooke rooney roper roscoe rose rosen rosenberg rosenthal rosie ross rossi rossiter rothwell rourke
rouse routledge rowan rowbotham rowbottom rowe rowell rowland rowlands rowley rowlinson rowntree roy royle rubin ruddock
rudge rushton russel russell russo rutherford rutter ryan ryder rylance sadiq sadler saeed sahin saini saleem salim
salmon salter sampson samuel samuels sanchez sanders sanderson sandford sandhu sands santos sargeant sargent sattar
saunders savage saville sawyer saxon sayer sayers scanlon schmidt schneider schofield scholes schultz schulz schwartz
scott scully seal searle seddon sellars sellers sesay seymour shackleton shafiq shah shahid shaikh shanahan shannon
shapiro sharif sharma sharman sharp sharpe sharples sharrock shaw sheehan sheikh shelton shepard shephard shepherd
sheppard sheridan sherman sherry sherwood shields shipley shore short siddall siddiqi siddique siddiqui sidhu silva
silverman sim simmonds simmons simms simon simons simpson sims sinclair singh singleton sked skelton skinner slack slade
slater slattery sleight sloan small smalley smart smedley smith smithson smyth snell snow snowden sodhi solanki
somerville sousa southern sparks sparrow speight speller spence spencer spiers spooner spratt squire squires stacey
stainton standish stanford stanley stansfield stanton staples stapleton stark staunton steadman stedman steel steele
stein stephen stephens stephenson sterling stevens stevenson steward stewart stockdale stoddart stokes stone storey
stott stout strange stratton stringer strong stuart stubbs sturgess styles sugden suleman sullivan summerfield summers
sumner sutcliffe sutherland sutton swain swann sweeney swift swindells swinton sykes sylvester symonds szymanski taggart
tait talbot tallon tan tang tanner tariq tasker tate tattersall taverner taylor tearle telfer templeton tench tennant
terry thakur thom thomas thomason thompson thomson thorn thorne thornley thornton thorp thorpe threlfall thurston
tierney tiller tilley timmins timms tindall tinsley titmuss tobias tobin todd tolley tomkins tomkinson tomlin tomlinson
tompkins toner toomey topham topping torres townsend tracey tracy trainor tran travers travis treacy tremblay trevor
trimble trotter troy truman tsang tucker tully turner turpin tweddle tweed twigg twomey tyler tyndall tyrrell tyson
uddin ullah underhill underwood unwin upton urquhart usher varley varma vaughan veal veale venables verma vernon vickers
vickery villiers vincent vine viner vinson virdee waddell waddington wade wadsworth wager wagner wainwright waite
wakeman walden waldron walker wall wallace wallis walmsley walpole walsh walter walters walton wang warburton ward
wardle ware wareham waring warne warner warr warren warsame waterfield waterhouse waterman waters waterworth watkin
watkins watkinson watmough watson watts waugh weatherall weaver webb webber weber webster wedgwood weir weiss welch
weller wells wesley west westbrook weston westwood wharton wheatley wheeldon wheeler whelan whitaker white whitehead
whitehouse whiteley whitfield whiting whitley whitlock whitmore whittaker whittington whittle whitty whitworth whyte
wickens wickham wicks wigg wigley wilcock wilcox wild wilde wilding wiles wilkes wilkie wilkins wilkinson willett
willetts willey williams williamson willis willmott willoughby wills wilmot wilshaw wilson winfield winn winstanley
winston winter winterbottom winters wise wisniewski witham withers wojcik wolfe womack wong wood woodcock woodhead
woodhouse woodley woodman woodrow woodruff woodruffe woods woodward woolf woolley wooton wootton wordsworth workman
worrall worthington wozniak wragg wray wren wright wu wyatt wylie wynn wynne xu yang yaqub yardley yates yeates yeboah
yeo yeomans yeung yildiz yilmaz yip yorke youd young youngs younis yousaf yuen yule yusuf zafar zaman zhang zhao zhou
zhu zielinski`
