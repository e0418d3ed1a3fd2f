/**
 * Common given names in Britain and Ireland, of all origins, folded. With one of these before it a surname is that of
 * the person so named: "Rachel Reeves" is nobody else. Written by hand; a name missing here costs little, since an
 * unknown capitalised word before a surname counts as a given name too. Whose name it is tells two bearers of a surname
 * apart where a title says of which sex the one is who is meant.
 */
export const MENS_NAMES = `aaron abdi abdul abdullah abraham adam adnan adrian ahmed aidan akash al alan alastair albert
alec alexander alf alfie alfred alistair allan amir amit andre andrew andy aneurin angus anil anthony antony archie
arnold arthur asad asif barney barry bart basil ben benedict benjamin bernard bernie bert bilal bill billy bob boris
brad bradley brandon brendan brett brian bruce bryan bryn byron callum calum calvin cameron carl carlos cecil charles
christopher ciaran clement cliff clifford clive clyde colin connor conor craig curtis cyril damian damien dan daniel
danny darren dave david dean declan denis dennis derek dermot des desmond dick dominic don donald doug douglas dylan
eamon eamonn ed eddie edmund edward edwin eli elias elijah elliot elliott elvis emmanuel enoch eric ernest ernie errol
ethan eugene evan ewan faraz faris farooq felix femi fergus finlay finn frank fraser fred freddie frederick gabriel
gareth gary gavin geoff geoffrey george geraint gerald gerard giles gill glenn glyn gordon graeme graham grant greg
gregory gus guy gwyn hamish harold harry harvey hassan henry herbert howard hugh hugo humphrey humza hussain huw ian
ibrahim imran iqbal isaac ismail ivan ivor jack jacob jake jamal james jared jason jasper javed jawad jay jeff jeffrey
jeremy jermaine jerome jerry jesse jim jimmy joe joel john johnny jon jonas jonathan jose joseph josh joshua juan julian
justin kamal karl keanu keith kelvin ken kenneth kenny kevan kevin khalid kieran kris kurt kwame kyle lachlan larry
lawrence len lenny leo leon leonard leroy lewis liam lionel lloyd louis luca lucas luke magnus majid malcolm marc marcus
marek mario mark marlon martin martyn matt matthew maurice mehmet michael mick mike mohamed mohammad mohammed muhammad
murray mustafa nadeem nathan naveed ned neil nelson neville niall nicholas nick nigel noah noel norman oliver omar oscar
owain owen patrick paul pawel percy perry pete peter phil philip phillip piers piotr prem quentin rafael raheem raj
rajesh ralph ramsay rashid ravi ray raymond reece reg reggie reginald reuben rex rhys richard rick ricky rishi rob
robbie robert rod rodney roger roland ron ronald ronnie rory ross roy rufus rupert russell ryan sadiq sajid saleem
salman samir samuel sanjay saul scott seamus sean sebastian seth shahid shane shaukat shaun shawn sid sidney simon stan
stanley stefan stephen steve steven stewart stuart sunil tahir tariq ted terence theo thomas tim timothy tobias toby
todd tom tomasz tommy tony travis trevor tristan tunde tyrone usman vaughan vernon vic victor vijay vince vincent wally
walter warren wasim wayne wes wilfred will william willie winston xavier yusuf zac zachary zack zahid`
export const WOMENS_NAMES = `abby abena abigail adele adeola agnes agnieszka aileen aimee aisha alexandra alice alicia
alison allison alyson amanda amber amelia amina amy angela angharad angie anita ann anna annabel anne anneliese annette
annie antonia aoife audrey ava ayesha ayse barbara beatrice becky bella bernadette beth bethany betty beverley bonnie
brenda bridget bronwen carla carly carol carole caroline carolyn carrie catherine cathy celia charlotte chelsea cheryl
chioma chloe chrissie christina christine claire clara clare claudia colleen cora cynthia daisy danielle daphne dawn
debbie deborah debra deirdre denise diana diane donna doreen doris dorothy edith edna eileen elaine eleanor elena
elizabeth ella ellen ellie elsa elsie emily emma enid erica erin esther ethel eva eve evie faith farah farzana fatima
fatma felicity ffion fiona flo florence folake frances francesca freda freya gail gaynor gemma georgia georgina
geraldine gillian gina gladys glenda gloria grace greta gwen gwyneth hannah harriet hayley hazel heather heidi helen
helena hilda holly ida imogen ina ingrid irene iris isabel isabella isabelle isla isobel ivy jacqueline jade jane janet
janice jasmine jayne jean jeanette jemma jenna jennie jennifer jenny jessica jill joan joanna joanne jodie johanna
josephine joyce judith judy julia julie juliet june karen karin kat katarzyna kate katharine katherine kathleen kathryn
kathy katie katy kellie kemi khadija kiera kimberley kirsten kirsty kylie lara laura lauren leah leanne lesley libby
lilian lily linda lisa liz lizzie lois lola lorna lorraine louisa louise lucinda lucy lydia lynda lyndsey lynn lynne
mabel madeleine maggie maisie mandy margaret maria marian marie marilyn marjorie marlene marsha martha mary maryam
matilda maureen maxine maya megan melanie melissa mhairi mia michelle mildred millie miranda miriam moira molly mona
monica muriel nadia nadine nancy naomi nasreen natalie natasha nell ngozi niamh nicola nicole nikki nina nora norma
nusrat olga olive olivia orla paige pam pamela parveen patricia paula pauline pearl peggy penelope penny petra philippa
phoebe phyllis pippa polly poppy priti priya rachael rachel rebecca rhiannon rhona rita roberta rosa rosalind rose
rosemary rosie ruby rukhsana ruth sadia saima sally salma samantha sana sandra sara sarah seema selina shabana shannon
sharon shazia sheila shelley shelly shirley shona sian simone sinead siobhan sofia sonia sophia sophie stacey stella
stephanie sue sunita susan susanna susie suzanne sylvia tamara tamsin tania tanya tara teresa tessa thangam thelma
theresa tiffany tina tracey tracy trish tulip una ursula valerie vanessa vera verity veronica vicki vicky victoria viola
violet virginia vivienne wendy winifred winnie yasmeen yasmin yetunde yvette yvonne zahra zainab zara zoe`
/** Of men and women. */
export const EITHERS_NAMES = `alex alexis ali anas andrea anum asha ashley baby bell blair bo bobby cat charlie chi
chris christian dale evelyn francis frankie gerry glen gurpreet harpreet hilary hope jackie jamie jan jess jo jools
jordan joy jude kay kelly kerry kim kiran kit laurence laurie lee leigh leslie lindsay lindsey logan lou lyn manpreet
marion max may mckenzie mel mo morgan nicky paddy pat preet rene robin rowan sam sandy sasha skye taylor terry toni val
vivian`
