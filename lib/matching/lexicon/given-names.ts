/**
 * Common given names in Britain and Ireland, of all origins, folded. With one of these before it a surname is that of
 * the person so named: "Rachel Reeves" is nobody else. Written by hand; a name missing here costs little, since an
 * unknown capitalised word before a surname counts as a given name too.
 */
export const GIVEN_NAMES = `aaron abby abdi abdul abena abigail abraham adam adele adrian ahmed aidan aileen aimee
aisha akash al alan alastair albert alec alex alexander alexandra alexis alf alfie alfred ali alice alicia alison alistair allan
allison alyson amanda amber amelia amina amir amy anas andre andrea andrew andy aneurin angela angie angus anil anita ann anna
annabel anne anneliese annette annie anthony antonia antony anum archie arnold arthur asad asha ashley audrey ava ayesha
baby barbara barney barry bart basil beatrice becky bell bella ben benedict benjamin bernadette bernard bernie bert beth
bethany betty beverley bill billy blair bob bobby bonnie boris brad brandon brenda brendan brian bridget bruce bryan bryn
callum calum calvin cameron carl carla carlos carly carol carole caroline carolyn carrie cat catherine cathy cecil celia charlene
charles charlie charlotte chelsea cherie cheryl chi chloe chris chrissie christian christina christine christopher ciaran claire
clara clare clement clive clyde colin colleen conor connor cora corey craig curtis cynthia cyril
daisy dale damian damien dan daniel danielle danny daphne darren dave david dawn dean deborah debbie debra declan deirdre denis
denise dennis derek dermot des desmond diana diane dick dinah dominic don donald donna doreen doris dorothy doug douglas dylan
eamonn ed eddie edith edmund edna edward edwin eileen elaine eleanor elena eli elias elijah elizabeth ella ellen ellie elliot
elliott elsie emily emma emmanuel enid eric erica erin ernest ernie esther ethan ethel eugene eva eve evelyn evie ewan
faith farah faraz faris fatima felicity felix finlay finn fiona fleur flo florence frances francis frank frankie fred freddie
freda frederick freya gabriel gail gareth gary gavin gaynor gemma gene geoff geoffrey george georgia georgina gerald geraldine
gerard gerry gill gillian gina giles gladys glen glenda glenn gloria gordon grace graeme graham grant greg gregory greta guy gwen
gwyneth hamish hannah harold harpreet harriet harry harvey hassan hayley hazel heather heidi helen helena henry herbert hilary
hilda holly hope howard hugh hugo humza ian ibrahim ida imogen imran ina ingrid iqbal irene iris isaac isabel isabella isla ismail
ivan ivy ivor jack jackie jacob jacqueline jacqui jade jake jamal james jamie jan jane janet janice jared jasmine jason jasper
jawad jay jayne jean jeanette jeff jeffrey jemma jennie jennifer jenny jeremiah jeremy jerry jess jesse jessica jill jim jimmy
jo joan joanna joanne jodie joe joel johanna john johnny jon jonas jonathan jordan jose joseph josephine josh joshua joy joyce
juan jude judith judy julia julian julie juliet june justin kamal karen karin karl kat kate katherine kathleen kathryn kathy katie
katy kay keanu keith kellie kelly kemi ken kenneth kenny kerry kevan kevin khalid kieran kim kimberley kirsten kirsty kit kris
kristin kurt kyle lara larry laura lauren laurence laurie lawrence leah lee leigh len lena lenny leo leon leonard leroy leslie
lesley lewis liam lilian lillian lily linda lindsay lindsey lionel lisa liz lizzie logan lois lola lorna lorraine lou louis louisa
louise lucas lucia lucy luke lydia lyn lynda lyndsey lynn lynne mabel madeleine maggie malcolm mandy manuel marc marcus margaret
maria marian marie marilyn marion marjorie mark marsha martha martin martina martyn mary matilda matt matthew maureen maurice max
maxine may maya megan mel melanie melissa mercedes mhairi mia michael michelle mick mike mildred millie milo mo mohamed mohammad
mohammed moira molly mona monica morgan muhammad muriel myra nadia nadine nancy naomi nasreen natalie natasha nathan ned neil nell
nelson nicholas nick nicky nicola nicole nigel nina noah noel nora norma norman olga oliver olive olivia omar oscar oswald owen
paddy pam pamela pat patricia patrick patty paul paula pauline pearl peggy penny percy pete peter petra phil philip philippa
phillip phoebe phyllis pippa polly poppy preet prem priti priya quentin rachael rachel rafael raj rajesh ralph ramsay ray raymond
rebecca reg reggie reginald reuben rex rhiannon rhys richard rick ricky rishi rita rob robbie robert roberta robin rod roderick
rodney roger roland ron ronald ronnie rory rosa rosalind rose rosemary rosie ross roy ruby rufus rupert russell ruth ryan sadiq
sally salma sam samantha samir samuel sana sandra sandy sanjay sara sarah sasha scott sean seb sebastian seema selina seth
shabana shannon sharon shaun shaukat sheila shelagh shelley shirley sian sid sidney simon simone sofia sonia sophia sophie stacey
stan stanley stella stephanie stephen steve steven stewart stuart sue sunil susan susanna susie suzanne sybil sylvia tamsin tania
tanya tara tariq taylor ted terence teresa terry tessa thangam theo theresa thelma thomas tiffany tim timothy tina toby todd tom
tommy toni tony tracey tracy trevor tristan tulip uma una ursula val valerie vanessa vaughan vera vernon veronica vic vicki vicky
victor victoria vince vincent viola violet virginia vivian vivien walter wally wanda warren wayne wendy wes wilfred will william
willie winifred winston xavier yasmin yusuf yvette yvonne zac zachary piers kelvin bo byron cedric clifford desiree dexter duane edgar elvis emil enoch esme felix fergus gus hector humphrey ignatius irvine jerome joachim jools kiera kim lachlan leonora lester linus luca magnus mario mateo maximilian mckenzie miranda montgomery nikolai orlando osama otis perry quincy raheem ramona rene rhona rocco saul selma shona sigourney skye sven tamara thaddeus tobias ulrich verity wolfgang xander yuri zack zahra zara zoe`
