/** Given names that stand for one another: nicknames and spellings. One group a line; a name may be in several. */
export const NAME_EQUIVALENTS = `aaron arron
abigail abby abi gail
alastair alasdair alistair alister al
alan allan allen al
albert bert al
alexander alexandra alex sandy al
alison allison alyson ali
amanda mandy
andrew andy andi drew
angela angie ange
ann anne
anthony antony tony
barbara babs barb
basit bassit baset
benjamin ben benny
bernard bernie
catherine katherine kathryn catharine kate katie katy cathy kathy cat kat
charles charlie chas
charlotte charlie lottie
christine chris
christopher chris
clare claire clair
daniel dan danny
david dave davey
deborah debra debbie deb
dennis denis
diane diana dianne di
dominic dominick dom
donald don donnie
douglas doug
edward edmund ed eddie ted
eleanor elinor ellie nell
eleanor elena ellen
elizabeth elisabeth liz lizzie beth betty eliza libby
ellie elly elli
elliot elliott eliot eliott
emily emma em
florence flo florrie
frances francis fran frankie
frederick fred freddie freddy
gareth gary
gemma jemma gem
geoffrey jeffrey geoff jeff
gerald gerard gerry jerry
gillian jillian gill jill
gisela gisella gizela gisele
graham graeme grahame
gregory greg
harold harry henry hal
helen helena
ian iain
isabel isobel isabelle bel
jacqueline jackie jacqui
james jim jimmy jamie
jane jayne
jeffrey jeff
jennifer jenny jen jennie
jeremy jez jezza jeremey jerry
jessica jess jessie
jo joanne joanna josephine joann
john jon jonathan jonny johnny jack
joseph joe joey
joshua josh
judith judy
julia julie
karen karin
keir kier
kenneth ken kenny
kevin kev
kimberley kimberly kim
kristin kristen kirsten
laura lara
lawrence laurence larry laurie
leonard len lenny
lesley leslie les
lewis louis
linda lynda lyn
lindsay lindsey lyndsey lynsey
louise lou
luke luc
margaret maggie meg peggy
mark marc
martin martyn
matthew matt mathew
maurice morris
maximilian max
melanie mel
michael mike mick mickey micheal
michelle michele
mish mishal mishel
mohammed mohammad muhammad mohamed mo
nadia nadya nadja
natalie nathalie nat
nathan nathaniel
neil neal
nicholas nick nicky nicolas nic
nicola nicky nikki nic
oliver ollie olly
pamela pam pammy
patricia pat patsy tricia
patrick pat paddy
penelope penny
peter pete
philip phillip phil
philippa pippa
rachel rachael rach
raymond ray
rebecca rebekah becky becca beccy bex
reginald reg
richard rick ricky dick rich
robert rob bob bobby robbie bert
roderick rod roddy rodney
ronald ron ronnie
rosemary rosie rose
russell russel russ
samuel samantha sam
sarah sara
sean shaun shawn
sebastian seb
simon si
sophie sofie sophy
stanley stan
stephen steven steve stephan
stuart stewart stu
susan suzanne sue susie
teresa theresa tess terry
terence terry terrence
theodore theo ted
thomas tom tommy
timothy tim timmy
tina christina tiina
tosh toshe
tracey tracy
valerie val
victor vic
victoria vicky vicki tori
vincent vince
walter wally walt
wendy wendi
wilfred wilf
william will bill billy willie
yasmin yasmine yasmeen yazmin yasmina jasmine
yvonne ivonne
zachary zac zack zak`
