/**
 * Given names that are rarer in Britain: old ones, and those of Europe, Asia, Africa and America. Before a surname they say as
 * surely as the common ones that somebody else is meant; but a full name with one of them is borne by fewer, so that it takes
 * less to say that the politician is. Written by hand, folded.
 */
export const RARER_MENS_NAMES = `aadam aamir aasim abayomi abdallah abdel abdelaziz abdelkader abdelrahman abdikarim
abdinasir abdiqani abdirahman abdirashid abdoulaye abdulla abdur abdus abel abubakar abul adebayo adeel adekunle ademola
adewale adeyemi adolf adrien agim agron aijaz ajit akeem akhil akinola akinwale alain alberto aldo aldous aled aleem
alejandro aleksander aleksandr alessandro alexandre alexandru alexei alfonso alfredo algernon algirdas alphonso altan
alvaro alvin alwyn amadou amar amarjit amin aminul ammar amos amrik amrit anand anatoly anders andras andreas andrei
andriy andrzej aneel angelo anish anisur ansar anselm antoine anton antonio antonis aqeel arash arben arda ardal arjan
arnaud arne arsalan arshad artem arturas arturo arun arvind asghar ashfaq ashwin ateeq atif atiq attila auberon augustus
aurelien austen avraham avrom avtar awais axel ayanle aydin ayman ayodeji ayodele azad azam babajide babak babar
babatunde baber badr bahman bahram bakhtiar balazs balbir baldev baljit balraj balwant bamidele baptiste baris
barrington bartek bartholomew bartosz baruch basel bassam bassem bastien behrouz behzad bela benny benoit benzion berat
berhane bertrand besnik bharat bhavesh bhupinder bijan bikram bjorn boaz bogdan bolaji boleslaw borislav bram bryson
bujar burak burhan caden cai cain caleb caradoc carlton carsten carwyn caspar casper catalin cemal cengiz chad chaim
charley chetan chidi chike chinedu chirag christoph christophe christos chuka chukwudi chukwuemeka cian cillian ciprian
claude claudio claudiu cledwyn clem cody colby colm colum conall conan conrad constantin cosmin cosmo costas cristian
csaba cuthbert cyrille cyrus czeslaw dafydd dahir dai daire daljit dalton damon dapo dario darius dariush dariusz
darnell darragh darryl darshan davide davinder dawid dawit dawood deji dele delroy demetrius denholm denys denzil detlef
devin dewi dharam dhruv diarmaid diarmuid didier diego dieter dietmar dilawar dillon dimitar dimitri dimitris dion dirk
dmitri dmitry dmytro domenico donnie donovan dorian dougal dov dragos duggie dumitru dunstan ebenezer eberhard ebrahim
ebrima edouard eduardo edwyn efraim egbert egon ehsan eifion einar ekene ekow elfed elgan eliezer eliyahu elroy emanuel
emile emilio emran emre emrys emyr enamul engin enrico enrique enver enzo eoghan eoin ercan erdal erdem erhan erich erik
erkan ernst ersin eryk esmond esteban etienne eugen eurig everard everett everton evgeny ezekiel fabien fabio fabrice
fabrizio fadi fahad faheem fahim faiz faizal faizan farai farhad farhan farid farrukh farshad faruk farzad fatih fatmir
fawad fayaz fazal fazlul fearghal federico fedor felipe feng ferdinand ferenc ferhat fernando feroz festus fikret filip
filippo finbar fintan fionn flavio florent florian florin floyd folarin fouad francesco francisco francois franz
frederic fredrick friedrich fritz fuat furqan gabe gabor gagan ganesh gaston gaurav gennady gennaro georges georgi
georgios gerd gergely gerhard gershon gerwyn gethin geza ghassan gheorghe ghulam giacomo gianluca gianni gilles gino
gintaras giorgio giorgos giovanni girish giuliano giulio giuseppe godwin gokhan goncalo gopal gottfried govind granville
griff grigory gruffudd gruffydd grzegorz guido guillaume guillermo gulam guled gulzar gunnar gunter gunther gurdeep
gurdial gurdip gurjit gurmeet gurvinder gustav gustavo gwilym gwynfor gyorgy habib habibullah habibur habtom hadi
hadrian hafiz haider haile haitham hakan hakim hal haluk hamad hamdi hamed hani hanif hao harald harbhajan hardeep
hardip harinder haris harish harjinder harjit harley harminder hartmut hasnain hatem hayden hazem hedley hefin heinrich
helal helmut hemant henri henrik henrique henryk herbie herman hermann hershel herve hiram hiroshi hisham hoang homer
horace horatio horst hossam hossein hristo hubert huey hugues husain huseyin hyman hywel iago ianto idrees ieuan ifan
ifeanyi iftikhar ignacio ignatius igor ihsan ijaz ike ikechukwu ikenna ikram ilhan ilie ilir ilker imad imraan imre
imtiaz inayat inderjit ingo inigo ioan iolo ionel ionut iorwerth ira irfan irshad irvine irving irwin ishaq ishfaq
ishtiaq isidore islwyn ismael ismet israr issam istvan itzik ivaylo izzy jabbar jac jacek jacques jaden jagdeep jagdish
jagjit jago jahangir jai jaime jalal jaleel jamaal jameel jamil jamshed janos jaroslaw jarrod jarvis jaspal jasvinder
jaswant jatinder javad javaid javier jayesh jed jegan jens jenson jeremiah jerzy jethro jevon jian jide jignesh jitendra
joachim joao joaquin jochen joginder johan johann johannes jonah jonty jorge jozsef jubril julien julio julius jurgen
kaan kabir kacper kadeem kaden kadir kailash kaleem kamaljit kambiz kamil kamran kannan karan karol karoly karthik
kartik kasim kaushik kaveh kayode kazimierz kelechi kendrick kenelm kenji kerem kester kewal keyvan khadim khairul
khaled khalil khurram khurshid kian killian kingsley kiril kirill kishan kishore klaus knut kola konrad konstantin koray
kostas kourosh krasimir krishan krishna krzysztof kuldeep kuldip kulwinder kumaran kunle kurtis kwabena kwadwo kwaku
kwasi kwesi kyriacos lakhbir lalit lamar lamin lamont lancelot lanre lars lascelles lasse laszlo laurent laurentiu leif
leighton lemuel leonardo leonid leopold leszek lev levent levi liang liaqat liban linton liviu llew llewellyn llewelyn
llyr lorenzo lorne lotfi lothar lowell luan luc lucian luciano lucien ludwig luigi luis lukas lukasz lutfur luther lutz
lyle maciej madoc maged mahad mahamud mahboob mahbub mahdi mahendra maher mahesh mahfuz mahmudul majed makhan maksym
malachi malachy maldwyn mamadou mamun mandeep mandip manfred maninder manish manjeet manjit manmohan manoj mansel
mansour maqbool maqsood marcel marcello marcos marios marius mariusz markus masood masoud massimo masud mateo mathias
mathieu matteo matthias matthieu matyas mauricio maurizio mauro maxim maxime maximilian maxwell mazen mazhar mehboob
mehdi mehmood mehrdad melvin melvyn menachem mendel mendy merlin merrick mert mesut metin meurig micah michal michalis
micheal michel mieczyslaw mihai mihail mikael mikhail miklos mikolaj milosz mindaugas minh mircea misbah mitch mizan
mizanur modou mohamud mohan mohannad mohinder mohit mohsen moin moishe monir monirul mordecai mordechai morrie mortimer
mostafa motti mounir mourad moussa mubarak mubashir mujahid mujib mujibur mukesh mukhtar munawar muneer munir murad
murali murat murdo murtaza musa mushtaq muthu muzaffar mykola myron nabil nader nadim nadir naftali naim najib narendra
narinder naser nasim nasser nate nathanael naveen navid navin nawaz nayan nazim nazir nazrul neel neeraj nico nicolae
nicolas nicolo niels nikhil nikita nikola nikolai nikolay nikos nilesh nils nima niraj nirmal nizam nizar nnamdi noam
noman norbert numan nuno nuri nurul nuur obinna octavian okan okechukwu oktay olaf olajide olalekan oleg oleh oleksandr
olivier olly olufemi olukayode olumide oluseun oluwaseun oluwole omari omid onur oran orhan orlando orson orville osbert
osian oskar osman osmond ossie oswald oswin otis otto ousmane ovidiu ozan ozgur pablo padraic padraig panayiotis pankaj
panos paolo paramjit pardeep parminder parsa parvaiz parviz pascal patrice patryk paulo pavel pavlos payam pearse
percival peredur pervaiz pervez petro petros petru peyman philippe phineas pierce pieter pietro pinchas plamen
prabhakaran prakash pramod prashant pravin przemek przemyslaw qaiser qamar qasim quincy quinton rab radek radoslaw radu
raed rafal rafe rafi rafiq rafique rafiqul raghu rahat rahil rajan rajeev rajendra rajinder rajiv rajkumar raju rakesh
ramazan rami ramin ramiro ramon ramzi randal randall randhir ranil ranjit raphael rashed rasheed rashpal rauf raul
ravinder rayhan raza razvan recep rehman reinhard reinhold reiss remy remzi renato reuven reza rezaul rhodri rhydian
ricardo riccardo rico ritesh riyad riyaz roberto rocco roddy rodrigo rohit rolf romain romario roshan rotimi royce
ruairidh ruari ruaridh ruben rudi rudolf ruhul rui rupinder ruslan rutger ruwan ryszard saad sabir sabri sachin saeid
safdar sahil saif saifuddin saifur sajjad sakariye salah saleh salem salim salvatore samad saman sameer samer sami sammy
sanath sandor sandro sanjiv santokh sardar sarfraz sarwar satinder satish satnam satpal satvinder satwant savvas sayed
sayeed sebastien sekou selcuk selim selwyn senthil septimus serdar serge sergei sergey sergio serhat serhiy serkan
seumas seyi shabbir shafi shafiq shafiqul shahbaz shahidul shahin shahnawaz shahram shahzad shai shakil shakir shamar
shamim shams shamsher shamsul sharif shashi shaul shehzad sheraz shimon shiraz shmuel sholto siamak siddharth siddique
siegfried sigmund sikander silvester silvio simeon sinan sivakumar skender slawomir sohail sohan sohrab soner soren
sorin stanislaw stavros stefano steffan steffen stelian stelios stephan stephane stoyan struan stu subhash sudhir sufian
sufyan suhail sukhdev sukhjit sukhvinder sukhwinder sulayman suleman suleyman sundeep suraj surinder surjit sushil sven
svetoslav swaran syd sylvain szymon tadeusz tadhg taha taimur takashi talha taliesin tam tamas tamer taner tanveer
tanvir tanweer taras tarek tareq tarik tarquin tarsem tarun taufiq tawanda tayo tayyab teilo tejinder tendai terrence
tesfaye thaddeus thanh theodore theodoros thibault thierry thorsten tiago tibor tiernan tilman timmy timur tinashe tino
tobin tochukwu todor tolga tommaso tomos tope toqeer torquil torsten traian tremaine tremayne trev tristram troy tuan
tuncay turgut turhan tyrell tyson tzvi uche ugochukwu ugur ulf ulrich umair umberto umer umesh umit umut uri uriah uriel
usama uthman uwe uzair vadim vadym vahid valerio valon vasco vasil vasile vasilis vasyl veysel vicente vijayakumar vikas
viktor vinay vincenzo vinesh vinnie vinod viorel vipin vipul virendra virgil vishal vitali vitaly vito vittorio vlad
vladimir volkan volker volodymyr vytautas wael wahid wajid waldemar wale waleed walid walther waqas warsame waseem
wassim wei wendell werner wieslaw wiktor wilf wilhelm willard willem willi willis willy winford winfried witold
wladyslaw wlodzimierz wojciech wojtek wolfgang woody wyn wynford xander xiang yaacov yaakov yahya yair yakub yann
yannick yannis yaqoob yaqub yaroslav yasar yash yasser yassir yavuz yehuda yehudi yevgeny yiannis yitzchak yogesh
yohannes yonatan yoni yosef younas younus yousuf yunus yuri yusef yves zachariah zafar zaheer zahir zaid zain zakaria
zakariya zaki zakir zalman zaman zameer zayd zayn zbigniew zdzislaw zebedee zeeshan zeke zeki zenon zev ziad ziaur ziyad
zoltan zsolt zulfikar zulfiqar zvi zygmunt`
export const RARER_WOMENS_NAMES = `aalia aamina aarti aasiya abeer abida abla abosede adaeze adanna adebisi adeela adela
adelheid adeline adenike adesuwa adina adjoa adriana adunni adwoa afia afsana afsaneh afshan afua agata agathe aggie
ahlam ahuva aida ailsa aine aishah aisling aislinn aiste ajoke akiko akua alaa alanna aleena alejandra aleksandra alena
alessandra alessia alexandria alexandrina alexia alicja alina alissa aliya alka allegra alma almaz almut althea alva
alys amal amalia amani amara ambreen ameera amelie amie aminata amma amrita anais anam anca andreea andrina androulla
aneesa aneta anetta anette angelica ania anilda anisha anisoara anja anke ankita annaliese annalise annegret anneka
anneke annelie annelies annelise annemarie annis anouk anoushka anthea antje antonella anzhela aparna apolonia aqsa
aranka ariadne ariana arifa arlene arlette arti arwa arwen asma asmaa assunta ateeqa atefeh athena aude augusta aurelia
aurelie aurica aurora aviva avril axelle ayat ayda ayla aylin aysegul aysun ayten azadeh azalea azar azra azuka bahar
balbinder baljinder banafsheh bano barbel basma batoul batsheva beate beatriz beattie becca beccy belgin belinda
berangere berenice berrin bettina betul beulah bhavini bhavna biddy birgit birgitta bisi blanka blerta blodwen blythe
bola bolanle bonita bozena bracha branwen breda bree briana brianna brigid brigitte britta brona bronagh bronte bronwyn
bruna brunhilde bukola bunmi burcu calista camelia camille canan candace cansu capucine cari carina carissa carlota
carlotta carmela carolina carolyne carreen carrieann caryl cass cassidy catalina catarina caterina catharine cathleen
catrina cecelia cecile cecily celine ceridwen cerys chana chanda chandni channah charis charu chaya chiamaka chidinma
chika chimamanda chinelo chinenye chinwe christa christel christiane cicely cilla cinzia clarice clarissa claudette
claudine clemence cleo clodagh clotilde colette concetta coralie cori corina corinna cornelia cosima cressida crina
cristina csilla dagmar dalal dalia daniela danuta dara darcey daria darlene darshana daryna davinia deana deb debora
deepika defne delilah delphine demelza demi dena derya desdemona desiree desislava despina dessislava devorah diahann
diann didem dilek dina dipa dipti doaa doerte doina dominica dominique donatella donella dorcas doria dorita dorrie
dorte dottie drita durga dvora dympna eabha ebba ebele ebru edeltraud efa effie egle eilis eimear eira eirian eirlys
ektaa ekua ela elaheh elaina eleanora eleanore electra elen eleni eleri elfreda elfriede eliana elinor elira elisabetta
elisha elitsa elke ellan elle ellena elli elodie elpida elsbeth elvira elzbieta eman emanuela emel emer emilie emine
emmanuelle emmeline emmie ena enas enya eriona ernestine erzsebet esi esinam esma esmeralda esperanza esra esta esti
eszter etta ettie eugenia euphemia eurwen evangeline evelina eveline evelyne evgenia ewelina fabienne faduma fadumo
fadwa faigy faiza fallon fareeda fariba farnaz fartun farzaneh fatema fatemeh fathima fatimah fatin fatou fatoumata
fauzia fawzia fazila federica femke fenella ferdousi fereshteh feride fernanda fi fidelma fifi figen filiz finola
fionnuala fiorella firdaus flavia floella florentina florrie flutura fola folasade foluke forough fouzia francoise
franziska frauke frederica freida friederike frimet frumi funke funmilayo fusun gabby gabi gabriela gaby gaenor gaia
galina gamze georgeta georgette gerda gergana geri gertie gertrud ghada ghadeer ghazala ghislaine giada gila gilda
gillie gilly ginette ginevra gioia giovanna gisela gisele gita gitte gitty giulia giuliana giuseppina glenice glenna
glynis golda golnar golnaz gonca graciela graziella grazyna gretchen gretel grietje griselda guadalupe gudrun guinevere
gul gulay gulcan gulnaz gulsen gulten gurmit gwenda gwendolen gwenllian gwenno gwladys gwyneira hacer hadassah hadeel
hafsah hajra hala haleema halimo halina halyna hanaa hanan hande hania hanka hanna hannelore hansa harsha haseena hauwa
havva hayat hayleigh heba hebe hedda hedwig heena heidrun heike heledd helene helenka helga hella hema henrike hermia
hetty hibo hien hildegard hindy hirut hodan hollie homa hong honora huda hui hulya humera ieva ifeyinwa iffat ifrah
ijeoma ikran ilana ilaria ildiko ileana ilona ilse iman immacolata immy inas inaya ineke inez inga inge ingeborg
ingeburg inger ingrida intisar ioana ioanna iona ipek iqra iram irena irina irma irmgard irmina iryna isa isabela
isadora ishrat isolde israa iulia ivana ivanka iwona iyabo iza izabela izzie jabeen jacinta jackeline jaclyn jacquelyn
jacquetta jacquie jadwiga jagruti jahanara jameela jana janelle janette janey janie janina janine janis jannette jasleen
jasmeen javeria jayda jaynie jayshree jeanine jeannette jeri jerrie jessamine jessamy jette jezebel jigna jihan jing
joana jobina joceline joella joely johana jolanta joleen jolene josefina josette josiane joyann jozefa juana juanita
judi judit juli julianne julieann julietta jumoke jurate justyna jutta jyoti jyotsna kadiatu kafayat kainat kaitlin
kaitlyn kaja kajal kaley kalina kalpana kamila kamini kanta kanwal kara kareena kari karima karla karolina kashmira
kasia katalin katerina kateryna katharina katharyn kathe kathi kathrin kathrine katinka katja katrin katriona kausar
kayla kazimiera keely keiko kellyann keren kerrie keziah khadeeja khadi khadra khalida khrystyna kiki kimberly kinga
kirandeep kirstine kismat klara klaudia komal koulla krista kristine krisztina krystal krystyna kulsoom kusum kyla kyra
kyriaki lacey lacramioara laetitia lale laleh lamia lamis larisa larissa larysa lata latifa latisha latoya laurine
lavanya layla leanna leela lella leman lenuta leonora leontine leontyne leora lesya letitia letizia lettice lettie letty
leyla lia lian liana lianne lidia liesbeth liesel lieselotte lilia lilias lilla lilli lillian lina lindita lindy ling
linh linn linnea linzi lise liselotte lissa livia lizbeth loes lollie loredana loreen lorelei lorena lorenza lori lorine
lorrae lorraina lotta lotte lotty louella louiza lourdes luana luciana lucja lucretia lucrezia lucyna ludivine luisa
luise luminita lydie lynnette lynsey lynwen lyra lysandra lyubov lyudmila maaike mabli madalina maddie maddy madelaine
madeline madelyn madge madhuri mafalda magali magdalen magdalene magdolna maha mahin mahira mahnaz mahnoor mahsa maia
maire mairead mairi maite maja malgosia malika malin malka malky malvina manal mandana manisha manjula manon manuela
mara marcela marcella marcia mared mareike margarete margarida margarita margaux margery margherita margie margit
margret mariah mariama mariana mariangela marianna maricica marieke mariel mariela mariella marielle marietta marijke
marika marinela marinella mariola marisol marissa marita mariya marlena marnie maroulla marthe martine marwa maryann
maryanne marylou maryna marysia maryum marzena masie masoumeh masuma mathilda mathilde mattie maxene maysa maysoon
mechthild meenakshi meghna mehreen mehrnaz mehwish meike meiling meinir melek meleri melinda melisande meltem mena menna
meral mercedes meriel merryn meryem meryl micaela michaela michala michele michiko mieke mihaela mikayla milena milla
millicent milly mindy minerva minji minna mioara mira mirabel mireille mirela mirella miri mitra mitzi modupe moesha
mojgan monique monira montserrat morayo moreen morenike morwenna mounira moyra mrinal mubeena muge munira musarat mya
myleene mylene myrna myrtle mythili naama nabeela nadege nadezhda nadira nadja naglaa naheed nahid nahla naima najat
najla najwa nalan namrata nance nancie nanette naoko nasima nasra nasrin nasteho nataliya natalya nawal nayana nazanin
nazli nazneen nazreen nechama neda neelum neena neeta nel nele neringa nermin nesrin nesrine nesta neve nevena nevin
ngaire ngoc nia nicki nicoleta nicoletta nicolette nicolina nida nighat nilam nilgun niloufar nilufa nilufer nimisha
ninette nirmala nishat nitya nkem nkoyo nnenna noa noeleen noelene noella noemie noha noorjahan nooshin norah noriko
nosheen nour noura nur nuray nurcan nurgul nuria oana obiageli octavia odette odile oksana olabisi olayemi olena olha
oliwia olufunke olufunmilayo oluwakemi olwyn omolara omotola onyinye oonagh ophelia oriana orit orlagh orlaith ornella
orsolya ottilie ottoline oyinkansola ozlem pallavi paloma pammy panayiota paola parastoo parineeta parisa parul parvaneh
parvin pascale patrizia patrycja pauleen paulette pearlie pelin pembe pennie perdita pernille perpetua petronella petya
phillipa phylis pia piera pilar pinar piroska pola prabha pratibha preeti prerna priyanka prue prunella punam purnima
pushpa qing qudsia rabab rabea rabina rachele rachida radhika radka radwa raffaella rafia rahel rahila rahima raisa
raizel rajni rakhi ralitsa raluca ramandeep rana randa rania rasha rashmi rawan reanne rebekah reem reema regine reka
rena renata renate renu rhea rhian rhianna rhiannan rhianne rhonwen ria rica ricki riffat rima rina riona ritu riva
rivky robyn rochelle rodica rola roma romilly romola romy rona ronit roopa rosaleen rosalia rosaline rosamond rosanne
rosaria roseanna roseanne roselyn rosemarie rosetta rosheen rosina rosita rositsa roslyn roswitha roxana roxane roya
roza rozina ruchel rukhsar rukia rukiye ruksana rula rumana rupa rupal ruqayya ruta ruthie ruti sabah sabeena sabiha
sabine sabrine sadaf sade saeeda safa safaa safina sagal sahar sahra sajeda sakura salima sallie salome salwa samah
samar samara samia samira sammie samsam sanaa sanaz sandhya sandrine sangeeta sania sanne saoirse sapna saraswati sarita
saroj satwinder savannah savita sawsan seda seeta segolene selam selena selene selin sema semra senem sepideh serap
seren setareh sevda severine sevgi sevil sevim shadi shagufta shahd shaheda shahla shahrzad shaila shaima shaimaa
shaindel shakila shama shamima shan shana shanaz shania shantelle shanti sharda sharleen sharmila sharmin sharna sharron
shatha shayla sheela shehnaz sheilagh sherri sheryl shideh shiela shifra shirin shirlee shivaun shobha shobna shohreh
shonagh shoshana shruti shulamit shumaila siani sibel sibyl sidonie sienna sigourney sigrid siham sikirat silke silvana
silvia silviya sima simin simisola simona simran simrat sindy siobhain sioned sivakami smita sneha sobia sofina soha
soheila solange soledad solveig sonali sonam songul sonja sophy soraya sorcha sorina sotiroula stacie stanimira
stanislawa stavroula stefania stefanie steffi steph suad subhadra sudha sufia suha sujata sukey suki sukie sukran
sulekha sultana sumaiya suman sumaya sumayya sumera sumita sunniva surbhi surriya susana susanne suzan suzette suzi
svenja svetlana svitlana swantje swati sybilla sylwia szilvia tabassum tabatha taghreed tahani tahereh tahmina talat
tali taliah tallulah talya tamsyn tanisha tanja tansy tanzila taraneh taslima tasmin tasnim tatiana tatum tatyana taya
tayyaba teagan tegan tegwen tejal teju temi teodora teri terri tetiana teuta thais thalia thea thekla thilaka thomasina
thora thuraya thuy tia tiana tiegan tiggy tigist tillie timea tirza titi tiziana toinette tolulope tonia tonya tori
tovah toyah toyin trina trix trixie trudi trudie trupti tsvetelina tulay tulin twiggy tzipora tzippora ubah uju ulla
ulrika ulrike umaima urmila ursel urszula uschi uta ute vaida valbona valeria valeska vanda vandana vanita vanna vanora
vanya varsha vasanti vasilica vasiliki verena veronika veronique vesela vesta victorine vida viki vikki vilma vimla
vinita violeta violetta violette viorica virginie vittoria viv vjosa vonda vonnie wafa wajiha waltraud wendi wenna
weronika widad wiebke wieslawa wilhelmina willemijn wioletta wunmi xanthe xena xiaoling ximena xiu yaa yael yana yara
yasaman yasemin yashoda yehudis yelena yeliz yesim yevgenia ying yitty yocheved yodit yoko yolande yordanka yousra
ysanne yulia yuliya yumi yusra yvonna zaara zadie zahida zainabu zakia zamzam zandra zeenat zehra zeina zelia zeliha
zenab zenia ziba zinnia zipporah zita zohra zola zornitsa zosia zsofia zsuzsanna zubaida zubeyde zuleika zulekha zuzanna
blessing charity comfort constance destiny mercy patience prudence serenity`
/** Of men and women. */
export const RARER_EITHERS_NAMES = `amandeep amanpreet anjum ariel ashleigh billie bobbie brooke courtney damilola dayo
deniz elwyn gurinder harvinder jasbir joss kamaljeet kehinde kulvinder mickey naseem navdeep noor olamide olayinka
onyeka parmjit rajvinder riley sacha sandie satvir sola stevie taiwo temitope tobi tolu trinh uchenna yemi yinka`
