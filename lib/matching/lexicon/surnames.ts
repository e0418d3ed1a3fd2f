/**
 * Common surnames in Britain and Ireland, folded. A full name out of a common given name and one of these is borne by
 * many people, so it takes more to say that the politician is meant; and a word in this list is nobody's misspelling.
 */
export const SURNAMES = `abbott adams ahmed akhtar alexander ali allen anderson andrews archer armstrong arnold ashton
atkins atkinson austin bailey baker baldwin ball banks barber barker barlow barnes barnett barrett barry bartlett barton bates baxter
begum bell bennett benson bentley berry best bird bishop black blair blake bond booth boulton bolton bowen bowman boyd boyle
bradley brady brennan briggs brooks brown browne bruce bryant buckley bull burgess burke burnett burns burrows burton butcher
butler byrne cameron campbell carey carpenter carr carroll carter chambers chan chandler chapman chappell charlton clark
clarke clayton clements cohen cole coleman coles collier collins connolly connor conway cook cooke cooper corbin corbett cox craig
crawford cross cunningham curtis dale daly daniels david davidson davies davis davison dawson day dean dennis dixon doherty
donaldson douglas doyle drew duffy duncan dunn dyer eaton edwards elliott ellis english evans farrell field fields finch
fisher fitzgerald fitzpatrick fleming fletcher flynn ford foster fowler fox francis franklin fraser freeman french frost fuller
gallagher gardner garner george gibbons gibbs gibson gilbert giles gill glover goddard good goodman goodwin
gordon gough graham grant graves gray green greene greenwood gregory griffin griffiths hale hall hamilton hammond hancock hansen
harding hardy harper harris harrison harvey hart hartley hawkins hayes haynes heath henderson henry herbert hewitt hicks higgins hill
hobbs hodge hodgson holland holloway holmes holt hooper hope hopkins houghton howard howarth howe howell hudson hughes hull humphreys
hunt hunter hurst hussain hutchinson iqbal ingram jackson jacobs james jarvis jenkins jennings johnson johnston jones jordan joseph
joyce kane kaur kay kaye kelly kemp kennedy kent kerr khan king kirby knight knowles lamb lambert lane law lawrence lawson leach lee
leonard lewis little lloyd long lord love lowe lucas lynch macdonald mackay mackenzie mann manning marsh marshall martin
mason matthews may mccarthy mcdonald mcgrath mckay mckenzie mclean mcmahon metcalfe miah miles millar miller mills milne mitchell
mohammed moore moran morgan morris morrison morton moss murphy murray nash naylor nelson newman newton nicholls nichols
nicholson nolan norman norris norton oakley oliver osborne owen owens palmer parker parkes parkin parkinson parry parsons patel
paterson patterson payne peacock pearce pearson peel peele perkins perry peters phillips pickering pollard poole porter potter
powell power pratt preston price pritchard pugh quinn rahman ramsey randall read reed rees reeve reeves reid reynolds rhodes rice
richards richardson riley roberts robertson robinson robson rogers rose ross rowe rowley russell ryan sanders sanderson
saunders savage schofield scott sharp sharpe shaw shah shepherd sheppard sheridan short simmons simpson sims sinclair singh
skinner slater smart smith snow speller spencer spence stephens stephenson stevens stevenson steward stewart stokes stone storey
stuart sullivan summers sutton swift sykes tait tanner taylor terry thomas thompson thomson thornton thorpe todd tomlinson townsend
tucker turner tyler vaughan vincent wade walker wall wallace wallis walsh walters walton ward warner warren waters watkins watson watts
weaver webb webster welch wells west weston whelan wheeler white whitehead whitehouse wilkins wilkinson williams williamson willis
wills wilson winter wise wong wood woods woodward wright wyatt yates young`
