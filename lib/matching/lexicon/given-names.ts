/** Common given names of men, of women and of either. */

import { hashWord } from '../words/fold.ts'

/**
 * Common given names in Britain and Ireland, of all origins, folded. With one of these before it a surname is that of
 * the person so named: "Rachel Reeves" is nobody else. Written by hand; a name missing here costs little, since an
 * unknown capitalised word before a surname counts as a given name too. Whose name it is tells two bearers of a surname
 * apart where a title says of which sex the one is who is meant.
 */
export const MENS_NAMES = `aaron abbas abdi abdul abdullah abraham adam adil adnan adrian afzal ahmad ahmed ahmet aidan
ajay akash akbar akram al alan alastair albert alec alexander alf alfie alfred alistair allan alun amir amit amjad andre
andrew andy aneurin angus anil anthony antony anwar archibald archie arif arjun arnold aron arron arthur asad asher
ashok ashraf asif aslam avi ayaan ayub azhar aziz barnaby barney barrie barry bart bashir basil ben benedict benjamin
bernard bernie bert bertie bertram bilal bill billy bob boris brad bradley brandon brendan brett brian bruce bruno bryan
bryce bryn byron callum calum calvin cameron carl carlos cathal cecil cedric charles christopher ciaran clement cliff
clifford clint clive clyde colin connor conor corey cormac cornelius craig curtis cyril damian damien dan daniel danny
darrell darren daryl dave davey david davy dean declan deepak denis dennis derek dermot des desmond dev dexter dick
dilip dinesh dominic don donal donald doug dougie douglas duane dwayne dwight dylan eamon eamonn ed eddie edgar edmond
edmund edward edwin eli elias elijah elliot elliott elvis emeka emil emlyn emmanuel enoch ephraim eric ernest ernie
errol ethan eugene evan ewan ezra faisal faraz faris farooq felix femi fergal fergus finlay finley finn frank fraser
fred freddie frederick gabriel gareth gary gavin gene geoff geoffrey george geraint gerald gerard gideon giles gill
glenn glyn glynn godfrey gordon graeme graham grant greg gregor gregory gus guy gwyn hamid hamish hamza hans harold
haroon harrison harry harvey hasan hassan hector henry herbert howard hugh hugo humphrey humza hussain hussein huw ian
ibrahim idris ifor ilyas imran iqbal isaac isaiah ismail ivan ivor iwan jack jackson jacob jaiden jake jakub jamal james
jared jason jasper javed jawad jay jayden jeff jeffrey jeremy jermaine jerome jerry jesse jim jimmy jock joe joel joey
john johnny jon jonas jonathan jonny jose josef joseph josh joshua josiah juan jules julian junaid justin kamal kareem
karim karl kashif keanu keir keith kelvin kemal ken kenneth kenny kevan kevin khalid kieran kieron kirk kofi kojo kris
kristian kristopher kumar kurt kwame kyle lachlan larry lawrence len lenny leo leon leonard leroy lester lewis liam
linus lionel lloyd lorcan louis luca lucas luke lyndon magnus mahmud majid malcolm malik mansoor manuel marc marcin
marco marcus marek mario mark marlon martin martyn marvin mateusz mathew matt matthew maurice mehmet mervyn michael mick
miguel mike milo mitchell mohamed mohammad mohammed mohsin montgomery monty moses moshe muhammad mungo murray mustafa
mustapha myles nadeem naeem nasir nathan nathaniel naveed neal ned neil nelson neville niall nicholas nick nigel noah
noel norman norris oisin oliver ollie omar osama oscar owain owen parvez patrick paul pawel peadar pedro percy perry
pete peter phil philip phillip pierre piers piotr pradeep pranav prem quentin rafael raheem rahim rahul raj rajesh ralf
ralph ramesh ramsay randolph rashid ravi ray raymond reece rees reg reggie reginald rehan reuben rex rhys riaz richard
rick ricky rishi rizwan rob robbie robert rod roderick rodney roger rohan roland ron ronald ronan ronnie rory ross
rowland roy royston ruairi rudolph rudy rufus rupert russell ryan sadiq saeed sajid saleem salman samir samson samuel
sandeep sanjay sanjeev saul scott seamus sean seb sebastian segun seth shabir shahid shakeel shane shaukat shaun shawn
shay sheldon shlomo shoaib sid sidney silas simon solly solomon stan stanley stefan stephen steve steven stewart stuart
sunil suresh syed sylvester tahir tariq ted teddy terence theo thomas tim timothy tobias toby todd tom tomas tomasz
tommy tony travis trevor tristan tunde tyler tyrone umar usman vaughan vernon vic victor vijay vikram vince vincent
vivek wallace wally walter waqar warren wasim wayne wes wilbur wilfred wilfrid will william willie winston wyatt xavier
yasin yasir yossi younis yousaf yousef yusuf zac zachary zack zahid zane zia zubair`
export const WOMENS_NAMES = `aaliyah abby abena abigail abimbola abiola ada adele adeola agatha agnes agnieszka aileen
aimee aisha akosua alana alexa alexandra alice alicia alisha alison aliyah allison alyson alyssa ama amanda amber amelia
amina aminah amira amy anastasia angela angelina angharad angie anika anisa anita anjali anjana anju ann anna annabel
anne anneliese annette annie annika annmarie antoinette antonia anya aoife arabella astrid audra audrey ava ayesha ayse
aysha babs barbara beata beatrice beatrix becky bella bernadette bernice bertha beryl bess bessie beth bethan bethany
betsy betty beverley bianca blanche bonnie brenda bridget bridie briony bronwen bryony bushra caitlin caitriona camilla
candice cara carla carly carmel carmen carol carole caroline carolyn carrie carys cassandra cassie catherine cathryn
cathy catrin catriona cecilia celeste celia ceri chantal chantelle charlene charlotte charmaine chelsea cherie cheryl
chiara chinyere chioma chloe chrissie christina christine ciara cindy claire clara clare claudia colleen connie cora
cordelia corinne cynthia daisy danielle daphne davina dawn deanna debbie deborah debra debs deepa deepti deirdre delia
della delyth denice denise diana diane dianne dilys dinah divya dolly dolores donna dora doreen doris dorota dorothea
dorothy dulcie edie edith edna edwina efua eileen eilidh elaine eleanor elena elif elin elisa elisabeth elise eliza
elizabeth ella ellen ellie eloise elsa elsie elspeth emilia emily emma enid erica erika erin esme estelle esther ethel
eugenie eunice eva eve evie ewa fahmida faith farah farhana farida farzana fatima fatma fay faye felicia felicity ffion
fiona fleur flo flora florence folake frances francesca francine freda freya frieda funmi gabriella gabrielle gail
gaynor gemma genevieve georgia georgie georgina geraldine germaine gertrude gillian gina ginny gladys glenda glenys
gloria goldie gosia grace gracie grainne greta gwen gwendoline gwendolyn gwyneth habiba hafsa halima hamida hana hannah
harriet hatice hattie hayley hazel heather heidi helen helena henrietta hermione hester hettie hilda holly humaira ida
ifeoma imelda imogen ina indira ines ingrid irene iris isabel isabella isabelle isla isobel ivy jacqueline jacqui jade
jamila jane janet janice jasmin jasmine jaya jayne jean jeanette jeanie jeannie jemima jemma jen jenna jenni jennie
jennifer jenny jessica jill joan joann joanna joanne jocasta jodie johanna joni josephine josie joyce judith judy julia
juliana julie juliet juliette june justina justine karen karin kat katarina katarzyna kate katharine katherine kathleen
kathryn kathy katie katrina katy katya kavita kayleigh keeley keira kellie kelsey kemi kendra khadija khadijah kiera
kimberley kirsten kirstie kirstin kirsty kitty kristen kristin kristina kylie laila lakshmi lana lara laura lauren
lavinia lea leah leanne leena leila lena leona leonie lesley leticia libby lilian liliana lillie lily linda lisa lisbeth
liv liz lizzie lizzy lois lola loretta lorna lorraine lottie louisa louise lubna lucia lucie lucille lucinda lucy lulu
lydia lynda lyndsey lynette lynn lynne mabel madeleine madhu mae maeve magda magdalena maggie maheen mair maisie
malgorzata mandy margaret margo margot marguerite maria mariam marian marianne marie marilyn marisa mariyam marjorie
marlene marsha marta martha martina mary maryam matilda maud maude maureen mavis maxine maya meena meera meg megan
meghan melanie melissa meredith mhairi mia michelle mildred millie mimi mina minnie miranda miriam moira mollie molly
mona monica monika morag mumtaz muriel myfanwy myra nabila nadia nadine naila najma nancy naomi nargis nasreen natalia
natalie natasha nathalie nazia neelam neha nell nellie nerys nessa ngozi niamh nicola nicole nikki nina nisha nita
nkechi nneka noelle nora noreen norma nuala nusrat olga olive olivia olwen orla paige pam pamela pandora parveen
patricia patsy patty paula paulina pauline pearl peggy penelope penny persephone petra petula philippa philomena phoebe
phyllis pippa polly pooja poonam poppy portia priti priya queenie rabia rachael rachel rachelle radha rae ramona raquel
rashida razia rebecca reena regina rehana rekha renee reshma rhiannon rhoda rhona rita rivka rizwana roberta roisin
ronke rosa rosalie rosalind rosalyn rosamund rosanna rose rosemary rosie rowena roxanne rubina ruby rukhsana ruth saadia
sabina sabrina sadia sadie safia safiya saima sajida sakina salina sally salma samantha sameena samina sana sandra sara
sarah saskia scarlett seema selina selma serena shabana shabnam shaheen shahida shahnaz shannon sharon shauna shazia
sheena sheila shelagh shelley shelly shilpa shira shirley shona shreya sian simone sinead siobhan sita sofia sofie sonal
sonia sonya sophia sophie stacey stacy stella stephanie sue sunita susan susanna susannah sushila susie suzanna suzanne
suzie sybil sylvia sylvie tabitha tahira talia tamar tamara tammy tamsin tania tanya tara tasha tasneem teresa tess
tessa tessie thangam thelma theodora theresa tiffany tilda tilly tina titilayo tova tracey tracy tricia trish trisha
trudy tulip uma una ursula uzma valentina valerie vanessa veena velma vera verity verna veronica vicki vicky victoria
vidya viola violet virginia vivien vivienne wanda wendy wilma winifred winnie winona yasmeen yasmin yetunde yolanda
yvette yvonne zaheda zahra zainab zara zarina zaynab zelda zena zeynep zoe zofia`
/** Of men and women. */
export const EITHERS_NAMES = `alex alexis ali anas andrea anum asha ashley aubrey baby bell blair bo bobby carey casey
cat charlie chi chris christian dale dana darcy evelyn francis frankie gerry glen gurpreet harpreet hilary hope jackie
jamie jan jaspreet jess jo jocelyn jody jools jordan joy jude kay kelly kerry kim kiran kit laurence laurie lee leigh
leslie lindsay lindsey logan lou lyn manpreet marion max may mckenzie mel merle mo morgan nicky paddy pat preet rene
robin rowan sam sandy sasha skye taylor terry toni val vivian`

let common: ReadonlySet<number> | undefined

/** Whether a word with this hash is a given name that so many have that a full name with it may be anybody's. */
export function isCommonGivenName(hash: number): boolean {
  common ??= new Set(`${MENS_NAMES} ${WOMENS_NAMES} ${EITHERS_NAMES}`.split(/\s+/).map(hashWord))
  return common.has(hash)
}
