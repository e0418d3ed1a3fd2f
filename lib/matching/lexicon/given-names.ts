/**
 * Common given names in Britain and Ireland, of all origins, folded. With one of these before it a surname is that of
 * the person so named: "Rachel Reeves" is nobody else. Written by hand; a name missing here costs little, since an
 * unknown capitalised word before a surname counts as a given name too. Whose name it is tells two bearers of a surname
 * apart where a title says of which sex the one is who is meant.
 */
export const MENS_NAMES = `aaron abdi abdul abraham adam adrian ahmed aidan akash al alan alastair albert alec
alexander alf alfie alfred alistair allan amir andre andrew andy aneurin angus anil anthony antony archie arnold
arthur asad barney barry bart basil ben benedict benjamin bernard bernie bert bill billy bob boris brad brandon
brendan brian bruce bryan bryn byron callum calum calvin cameron carl carlos cecil charles christopher ciaran
clement clifford clive clyde colin connor conor craig cyril damian damien dan daniel danny darren dave
david dean declan denis dennis derek dermot des desmond dick dominic don donald doug douglas dylan eamonn
ed eddie edmund edward edwin eli elias elijah elliot elliott elvis emmanuel enoch eric ernest ernie ethan
ewan faraz faris felix fergus finlay finn frank fred freddie frederick gabriel gareth gary gavin geoff
geoffrey george gerald gerard giles gill glenn gordon graeme graham grant greg gregory gus guy hamish harold harry
harvey hassan henry herbert howard hugh hugo humphrey humza ian ibrahim imran iqbal isaac
ismail ivan ivor jack jacob jake jamal james jared jason jasper jawad jay jeff jeffrey jeremy jerry
jesse jim jimmy joe joel john johnny jon jonas jonathan jose joseph josh joshua juan julian justin kamal karl
keanu keith kelvin ken kenneth kenny kevan kevin khalid kieran kris kurt kyle lachlan larry lawrence len lenny leo
leon leonard lewis liam louis luca lucas luke malcolm marc marcus mark
martin martyn matt matthew maurice michael mick mike mohamed mohammad mohammed
muhammad nathan ned neil nelson nicholas nick nigel noah noel norman oliver omar oscar
owen patrick paul percy perry pete peter phil philip phillip piers prem quentin rafael raheem raj rajesh
ralph ramsay ray raymond reg reggie reginald reuben rhys richard ricky rishi rob robbie robert rod
rodney roger roland ron ronald ronnie rory ross roy rufus rupert russell ryan sadiq samir samuel sanjay saul
scott sean sebastian seth shaukat shaun sid sidney simon stan stanley stephen steve steven stewart stuart sunil
tariq ted terence theo thomas tim timothy tobias toby tom tommy tony trevor vaughan
vernon vic victor vince vincent wally walter warren wayne wes wilfred will william willie winston
xavier yusuf zac zachary zack`
export const WOMENS_NAMES = `abby abena abigail adele aileen aimee aisha alexandra alice alicia alison allison alyson
amanda amber amelia amina amy angela angie anita ann anna annabel anne anneliese annette annie antonia audrey ava
ayesha barbara beatrice becky bella bernadette beth bethany betty beverley bonnie brenda bridget carla carol
carole caroline carolyn carrie catherine cathy celia charlotte chelsea cheryl chloe chrissie christina
christine claire clara clare colleen cora daisy danielle daphne dawn debbie deborah deirdre denise
diana diane donna doreen doris dorothy edith edna eileen elaine eleanor elizabeth ella ellen ellie
elsie emily emma enid erica erin esther ethel eva eve evie faith farah fatima felicity fiona flo florence
frances freda freya gail gaynor gemma georgia georgina geraldine gillian gina gladys glenda gloria grace gwen
gwyneth hannah harriet hayley hazel heather heidi helen helena hilda holly ida imogen ina irene iris isabel
isla ivy jacqueline jade jane janet janice jasmine jayne jean jeanette jemma jennie jennifer jenny
jessica jill joan joanna joanne jodie johanna josephine joyce judith judy julia julie juliet june karen karin kat kate
katherine kathleen kathryn kathy katie katy kellie kemi kiera kimberley kirsten kirsty lara laura lauren leah
lesley lilian lily linda lisa liz lizzie lois lorna lorraine louisa louise lucy lydia
lynda lyndsey lynn lynne madeleine maggie mandy margaret maria marian marie marjorie marsha martha
mary matilda maureen maxine maya megan melanie melissa mhairi mia michelle mildred millie miranda
moira molly mona monica muriel nadia nadine nancy naomi nasreen natalie natasha nell nicola nicole nina nora
olga olive olivia pam pamela patricia paula pauline peggy penny petra philippa phoebe phyllis pippa
polly poppy priti priya rachael rachel rebecca rhiannon rhona rita roberta rosa rosalind rose rosemary rosie
ruby ruth sally salma samantha sana sandra sara sarah seema selina shabana shannon sharon sheila shelley
shirley shona sian simone sofia sonia sophia sophie stacey stella stephanie sue susan susanna susie suzanne
sylvia tamara tamsin tania tanya tara teresa tessa thangam thelma theresa tina tracey tracy tulip
una valerie vanessa vera verity veronica vicki vicky victoria viola violet virginia wendy winifred
yasmin yvette yvonne zahra zara zoe`
/** Of men and women. */
export const EITHERS_NAMES = `alex alexis ali anas andrea anum asha ashley baby bell blair bo bobby cat charlie chi
chris christian dale evelyn francis frankie gerry glen harpreet hilary hope jackie jamie jan jess jo jools jordan joy
jude kay kelly kerry kim kit laurence laurie lee leigh leslie lindsay lindsey logan lou lyn marion max may mckenzie
mel mo morgan nicky paddy pat preet rene robin sam sandy sasha skye taylor terry toni val vivian`
