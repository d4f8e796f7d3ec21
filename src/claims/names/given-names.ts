import { wordSet } from '../../language/word-set';

/**
 * Given names that tell a person from a body, and what pronoun may stand for them: common ones from many languages, as
 * English news spells them, by hand. Names that women and men bear tell only that somebody is a person. Lower case.
 */
const FEMALE = wordSet(`
aaliyah abeba abena abigail ada adaeze adanna addolorata adela adelaide adele adriana agata agnes agnese
agnethe agnieszka aida aiko aileen ainhoa aino aisha aishwarya aissatou aiste aisulu akosua akua alana alba
albana albina alejandra alena alessandra alessia alexandra alexia alice alicia alina aliona alison allison
alma alya amalia amanda amara amber amelia amelie amina aminata amira amparo amrita amy ana anahita
anastasia anaïs anda anette angela angelica angelina anika anita anja anjali ann anna annabel anne anneke
anneli anneliese annette annie annika annunziata anouk antje antonella antonia antonietta antonija anya
aoife aparna april araceli arantxa ariadne ariana arianna arta asa asha ashwini aslaug asma assia assunta
asta astrid asunción atefeh athena audrey augusta aurora aurélie ava aveline awa aya ayaan ayesha ayla aylin
ayse aysel ayşe azadeh aziza bahar baiba barbara beata beate beatrice beatriz becky begoña belinda belén
benedetta bente berit bernadette beryl besa beth bethan bethany betty beverly bianca bich biljana birgit
birgitta birna bisi bjorg bjørg blanca blerta blessing bodil bohdana bohumila bolanle bonnie bożena božena
brenda bridget brigitte bronagh bronwen bronwyn brunhilde caitlin camila camilla camille candice carina
carla carlotta carme carmela carmen carol carolina caroline carolyn carrie catarina caterina catherine cathy
catriona cecilia cecily celeste celia celine cesira chantal charlene charlotte chelsea cheryl chiamaka
chiara chidinma chika chinwe chioma chitra chiyo chloe chloé chloë christa christiane christina christine
ciara cindy claire clara clare clarissa claudia clelia clementine clémence colette colleen conceição
concepción concetta constance consuelo cora coral corazon cordelia corinne cosima costanza cristina cynthia
dace dagmar dagmara dagny daisy daiva daniela danielle danuta daphne dara daria darya daryna dawn debbie
deborah debra deepa deepika delia delphine denise derya despina devika diana diane dilys dina dinah divya
dolores dolors domenica dominika donatella donna dora doreen doria doris dorota dorothea dorothy dragana
drahomíra drita drusilla dunja ebba ebony ece edith edna edurne eeva efua egle eha eileen eilidh eimear eira
ekaterina elaine eldbjørg eleanor eleanora elena eleni eleonora elfriede elif elin elina elira elisa
elisabeth elise elizabeth elke ella ellen elodie eloise elsa elsie elspeth elvira elżbieta emanuela emilia
emilie emily emine emma encarnación enid erica erika erin ersilia esmeralda esperanza esra estelle esther
eszter etsuko eudora eugenia eugenie eunice eva eve eveline evelyn ewa fadila fadwa faith fanny farah farida
fatemeh fatima fatma fatou fatoumata fay felicia felicity femke fenna fernanda fiammetta filipa filiz
filomena fiona flaminia flavia fleur flora florence flutura fortunata franca frances francesca franziska
freda freya frida frieda fuensanta fumiko funmi funmilayo fátima gabriela gabriella gabrielle galina
gelsomina gemma genevieve georgia georgina geraldine gerda gertrude ghada gillian gina ginevra giorgia
giovanna gisela giselle gita giulia giuliana giuseppina gladys glenda gloria golnaz gordana grace grainne
graziella graça grażyna greta gretchen griselda gro guadalupe gudny gudrun gulnara gunhild gunn guðrún gwen
gwendolyn gwyneth gyeong hadiya hafsa haizea hala halima halina halyna hana hanan hande hania hanka hanna
hannah hanne hannelore harriet haruka hatice hattie hazel heather hedda hedvika hedwig heidi helen helena
helene helga helle helmi henrietta henrike hermine hermione hester hilary hilda hilde hildegard hildur
hillary hina hindou hiroko hoda hodan holly hortense hrvojka huda hyacinth ida ifeoma ifunanya ilaria ilona
ilse ilta ilze iman imelda immacolata imogen indira ines inese inga inge ingeborg inger ingrid ingunn inka
inmaculada inna inès inés inês ioana iolanda iracema irena irene irina iris irma iryna isabel isabella
isabelle isadora isla ismene itziar iva ivana ivonne ivy iwona izabela jaana jacinta jacqueline jadwiga
jamila jana jane janet janice janina janine jarmila jaroslava jasmina jasmine jasna jayne jeanette jeanne
jelena jennifer jenny jessica jill jillian jimena jindřiška jitka joan joana joanna joanne jocelyn joely
johanna jolanta jolene josefa josefina josephine jovana joy joyce juana judit judith judy julia juliana
julie juliet juliette jurgita jussara justina justine justyna jutta jyoti kaarina kadija kadri kaisa kaja
kalpana kamala kamila kanako karen karin karina karolina kasia katalin katarina katarzyna kate katerina
kateryna katharina katharine katherine kathleen kathryn kathy katica katie katja katri katrin katrina katrín
kavita kayla kazimiera kazuko keiko keisha kelly kersti kerstin khadija khadijah khanh kiki kimberly kinga
kira kirsi kirsten kirsti kirsty klara klaudia kristen kristina kristīne krisztina krystyna kumiko květa
laetitia laia laila laima lakshmi lara larisa larysa latifa latoya laura lauren laverne lavinia layla lea
leah leda leena leila leire lena leonie leonor leonora lesya leticia letizia leïla libuše licia lidia lidka
lieke liesbeth lieselotte lieve liga liis lila lilian liliana lilith lillian lily lina linda lindiwe linnea
lisa lisbeth lise liv livia liz lizzie ljiljana ljubica lois lola loredana lorella lorena loretta lorna
lorraine lotta lotte louisa louise lourdes lucia luciana lucie luciene lucille lucinda lucrezia lucy lucyna
lucía ludmila ludovica ludwika luigina luisa lurdes luz luísa lydia lyubov lyudmila maaike maarja mabel
macarena maddalena madeleine madeline madina mae mafalda magali magda magdalena maggie maha mahnaz mai maia
mairead maisie maite maja malaika malala malgorzata malika malin mamta manon manuela mara marcela marcella
marcia mareike maren margaret margarida margarita margaux margherita margit margot margrethe marguerite mari
maria mariam mariana marianne marie marieke mariela marija marijke marika marilyn marina marisa marisol
marissa mariuccia marjatta marjorie marla marleen marlene marta martha martina mary maryam marzena maría
masako mathilda mathilde matilda maud maude maura maureen mavis maxine maya mayumi małgorzata mbali meena
meera megan mei mei-ling melania melanie mele melinda melissa melody mercedes mercy mercè meredith merete
meritxell merve mervi meryem mia michaela michela michelle michiko mieczysława mieke mihaela mila milada
mildred milena milica miloslava mimi mina minerva minna mira miranda mirela mirella miriam mirjam mirjana
mirosława moira molly mona monica monika monique montse montserrat morag moriah morwenna muriel myra myriam
myrtle mônica naama nabila nadezhda nadia nadine nadira nadiya naděžda nafisa naima najwa nancy nandini
nanette naoko naomi narges nasreen nasrin natalia natalie nataliya natalya natasha nathalie nawal nayla nea
neda neea neelam neha nell nellie nerea nerys nesrin neta ngaire ngozi niamh nicole nicoletta nida nieves
nigar nihal nikki nilima nilufer nina nirmala nisha nkechi noelia noemi nomvula nonhlanhla noor noora nora
noreen norma noémie nuala nunzia nunziata nuria nurul nyasha núria octavia oddny odette odile ofelia oksana
olena olga olive olivia olufunke olwen olympia oona oonagh ophelia oriana orla ornella orsola orvokki
ottavia ottilie outi padma paige palesa palmira paloma pamela pandora paola parvati parveen patience
patricia patrizia paula paulina pauline pavla peggy penelope penny perla perpetua persis petra petronella
petya philippa phoebe phumzile phyllis pia pierina pilar piper piret pirkko piroska polina polly pooja
portia prisca priscilla priti priya priyanka purnima päivi quynh rabia rachel rachida radhika radka rafaela
raffaella raghad ragna ragnhild rajni ramona rana randi rania raquel rasa rashida raya rebecca rebekah
regina reiko remedios renata renate renee renée revathi rhiannon rhoda rhona rhonda riitta rima rina rita
roberta rocio rocío roksolana rolanda romina romy rosa rosalba rosalie rosalind rosalyn rosanna rosaria
rosario rose roseline rosella rosemary roser rosie rosita rosângela rowena roxana roxanne roya ruby rukmini
rupa ruta ruth ruxandra ružica růžena saanvi sabina sabine sabrina sachiko sadia sadie safia sahar saida
sakura sally salma salome salomé samantha samira sana sandhya sandra sandrine sanna sanne santina saoirse
sapna sara sarah sarita sarojini saskia satu savitri sawsan selin selma semra senait seraphina serena
serenella sevda shabana shabnam shahida shakira shanti sharmila sharon sheila shelley shereen shiori shirin
shirley shobha shpresa shreya shukri shulamit sibylle sidonie sieglinde sienna signe sigrid sigrun sigríður
siiri silja silke silvana silvia simona simone sinead sinéad siobhan siobhán sirpa sissel siti siv sneha
snezana soad sofia sofie sofía solange soledad solomiya solveig sonal sonia sonja sophia sophie soraya soňa
stacey stanislava stanisława stefania stella stephanie sue sukhi sultana sumaya sumitra suneeta sunita
sunniva susan susana susanna susanne suzanne svetlana světlana swati sybil sylvia sylvie synnøve sólveig
tabitha tahira taina tala tamar tamara tamsin tania tanja tanya tara tasneem tatiana tatiane tatjana tatyana
teodora teresa teresia tereza tetiana teuta thabisa thandeka thandi thandiwe thaís thea thelma theodora
theresa therese thi thora thuy thuý thérèse tiffany tiina tijana tilda tina tine titilayo tiziana tomoko
torunn tosca tove tracey triin trudy tuija tullia turid tuula txell uma umm unn ursula urszula urve uschi
usha uta ute vaishali valbona valentina valeria valerie vanessa vasiliki veena vera verena verity veronica
veronika veronique vesna vibeke victoria vida vidya vigdis vigdís viktoria vilma vincenza viola violet
violeta violetta virginia virginie virve vita vittoria viviana vivien vivienne vlasta véronique wafa wairimu
wambui wanda wangari wanjiru wenche wendy wiebke wiesława wilhelmina wilma winifred winnie wioletta xanthe
ximena xiomara yaa yael yana yara yasemin yasmeen yasmin yasmina yelena yetunde yevgenia ylva yoko yolanda
yulia yuliya yumi yumiko yuriko yvette yvonne zaha zahra zainab zaira zandile zara zaynab zdenka zdeňka
zdzisława zeinab zelda zenobia zeynep zina zinaida zita zlata zodwa zoe zofia zorica zoya zoé zoë zsuzsa
zsófia zuleika zuzana zuzanna åse ülle þóra štěpánka šárka`);

const MALE = wordSet(`
aarav aaron abdallah abdel abdi abdou abdoulaye abdul abdullah abdulrahman abebe abel abhijit abhishek
abiodun abraham abu achim adam adamu ade adebayo adel adil aditya adnan adolf adolfo adrian adriano adrien
agustín ahmad ahmed ahmet aidan ajay ajit akash akeem akhil akim akinwumi akio akira aksel alaa aladár alain
alan alasdair alastair albert alberto albin albrecht aldo alejandro aleksandar aleksander aleksandr aleksei
alessandro alessio alexander alexandre alexandros alexei alf alfie alfonso alfred alfredo alhassan ali
alistair allan allen alois alonso aloysius alvaro amadou amar amin amir amit amitabh amos amrik anand
anatole anatoly anders andre andreas andrei andrej andres andrew andrey andrzej andré andrés andy angelo
angus anil anish ansel anselm anthony antoine anton antonin antonio antonis antony antti antónio anwar
apisai aram arash archibald archie arif aristide arjun armand armando arnaud arne arnfinn arnold arnulf
arsène artem arthur arturo arun arvid arvind asad asbjørn asger ashok ashraf asif asim aslak atanas
athanasios atsushi attila atul auguste augustin augustus aurelio austin avi axel ayman ayodele aziz babacar
babajide babak babatunde badr bakari baldev baldwin balázs barack barnaby barnabás barry bart bartholomew
bartosz bartłomiej bashar bashir basil bassam bastian beat bekele bela ben benedict benedikt bengt benito
benjamin benoit benoît berat bernard bernardo bernd bernhard bernie bert bertil bertrand bhavesh bikram
bilal bill billy biram bjarne bjarte bjorn björn bob bobby bogdan bohdan bohumil bongani boris botond
boubacar brad bradley brahim bram brandon branko brendan brett brian bruce bruno bryan bryn bulent burak
burkhard byron bálint béla børge bülent cahal callum calogero calum calvin camillo carl carlo carlos carmine
carsten casimir caspar casper cathal cedric cees cem cengiz cesar chad chaim charles charlie chester chetan
chidi chidiebere chike chinedu christian christoph christophe christopher chuck chukwudi chukwuemeka cian
ciaran cillian ciro clarence clark claudio claus clemens clement cliff clifford clive clyde clément cody
colin colm conan connor conor conrad constantin cormac cornelius corrado cosimo cosmo craig cristian
cristiano cristóbal csaba curtis cyril cyrille cyrus czesław cédric césar dag dagfinn daisuke dale dalibor
damian damien damir dan daniel danilo danny darius dariusz darko darragh darren dave david davide davit
dawid dawit dean declan deepak dele demetrios denis dennis denzel derek dermot desmond detlef dev dezső
dhruv didier diego dieter dietmar dietrich dilip dimitar dimitri dimitrios dimitris dinesh dino dirk djamel
djordje dmitri dmitriy dmitry dmytro domenico domingo dominic dominik don donal donald donato donncha doug
dougal douglas dov dragan drago dragomir dragoslav duarte dudley duncan dusan dustin dušan dwayne dwight
dylan eamon eamonn earl ebo ed eddie edgar edmond edmund edoardo edouard eduard eduardo edvard edward edwin
efrain egbert egidio egil egon ehsan einar eino eirik ejike eladio elias elijah eliot elliot elliott elon
emeka emil emile emilio emmanuel emmet emre enda endre engin enno enoch enrico enrique enzo eoghan eoin
epeli ephraim erdal erdoğan erhan eric erich erik erkki erling ermanno ernest ernesto erno ernst ernő errol
erwin esteban ethan etienne ettore euan eugen eugene eugenio evan evgeny ewan ewen eyal eystein ezekiel
fabian fabio fabrice fabrizio fadi fahad faisal farhad farid farouk faruk fausto federico felipe felix
ferdinand ferenc fergal fergus ferhat fernando ferruccio fiifi filip filippo finbar findlay finlay finn
fintan firas flavio florentin florian floyd folarin francesco francis francisco franck franco francois frank
franklin frans franz françois fraser fred freddie frederic frederick frederik fredrik frido friedrich fritz
frode frédéric fuad fyodor félix gabor gabriel gaetano galen gareth garfield garry gary gaspar gaspard
gaspare gaston gaurav gautam gaute gavin gbenga geir geirmund gene gennady gennaro geoff geoffrey george
georges georgi georgios geraint gerald gerard gerardo gerd gergely gerhard gerrit gert getachew geza ghassan
giacomo giancarlo gianluca gianni gideon gil gilbert gilberto giles gilles gino giorgi giorgio giovanni
girish girma gisle gitau githinji giuliano giulio giuseppe gjergj glenn godfrey gonçalo gopal goran gordon
gottfried graeme graham grant greg gregor gregorio gregory grigory grzegorz guido guilherme guillaume
guillermo gunnar gunnstein gunther gurmeet gus gustaf gustav gustavo guy gyula gábor gérard géza gökhan
göran günter günther haavard habib hadi haile hakan hakim halil haluk halvard halvor hamed hamid hamish
hamza hanif hank hannes hannu hans hany harald harbhajan hari haris harish harold haroon harry harvey hasan
hashim hassan hatem hayato haydar heath hector heikki heiko heiner heinrich heinz hendrik henk henning henri
henrik henrique henry herbert heribert herman hermann hernan hernán hervé hicham hideki hideo hideto hiroshi
hiroyuki hisham hjalmar holger horace horacio horst hossein howard hrvoje hubert hugh hugo humberto humphrey
husam hussein huw håkan håvard héctor hüseyin iago iain ian ibrahim ibrahima idris ifan ifeanyi iggy ignacio
ignazio igor ihor ike ikechukwu ikenna iker ilan ilias ilir ilkka ilya imad imran imre indrajit ingmar ingo
ingvar inigo ioan ioannis isaac isak ishaan isidro isikeli iskandar ismael ismail issa issam istvan istván
itamar ivan ivar ivo ivor iván jaakko jaap jabari jacek jack jackson jacob jacopo jacques jaime jake jakob
jakub jamal james jamil jan-erik janek janez janne jannik janos janusz jared jarek jarl jaromir jaroslav
jarosław jason jaspal jasper javed javier jawad jay jean-claude jean-luc jean-marc jean-michel jean-paul
jean-pierre jed jeff jeffrey jens jenő jeremiah jeremy jerome jerry jerzy jesper jesús jethro jim jimmy jiri
jitendra jiří joachim joakim joao joaquim joaquin joaquín joe joel joep joerg johan johann johannes john
johnny jon jonas jonathan joost jordi jorge jorgen jorginho joris jose josef joseph josh joshua josip
jostein josé jovan joão juan juha juhani jukka julen julian julio julius juma junichi jurgen juri justin
jános jérôme jörg jørgen jürgen jānis kacper kader kadir kaito kaleb kalle kalvin kamal kamau kamran karanja
karel karim kariuki karl karsten kaspar kasper kaveh kayode kazuo keith kelvin ken kenan kenechukwu kenji
kenneth kenny kenta kerem kevin keyvan khaled khalid khalil khurram kieran kimani kipchoge kiplagat kiprono
kiril kirill kjell kjetil klaus knud knut kobina kofi koichi koji kojo kola konrad konstantin konstantinos
koray kosta kostas krishna kristian kristijan kristjan kristof kristoffer kryštof krzysztof kulwant kumar
kunal kunle kurt kwabena kwadwo kwaku kwame kwasi kyle kyrylo kálmán károly kåre ladislav laird lajos lalit
lamar lamine lamptey lance lanre larry lars lasse laszlo laurence laurent lauri laurids lawrence lech leif
leith leiv len lenny leo leon leonard leonardo leonid leopold leroy leszek lev levent levente lewis liam
libor lionel livio ljubo ljubomir lloyd lorcan lorenz lorenzo loris lothar louis loïc luboš luc luca lucas
lucian luciano lucien lucio ludovic ludvik ludwig luigi luis luiz luka lukas lukasz luke luther lutz luís
lwazi lyle lyndon lászló léo lőrinc maarten macharia maciej magnus mahamadou mahdi mahesh mahmoud mahmud
majid malachi malachy malcolm malik mamadou mandla manfred manish manlio manmohan manoj mansour manu manuel
marc marcel marcello marcelo marcin marco marcos marcus marek mariano marinus mario marius mariusz mark
markku marko markus marlon marshall martijn martin marty martín marvin masahiro massimo masud mateo mateus
mateusz mathias mathieu mats matt matteo matthew matthias matthieu matti mattias matyáš matúš maurice
mauricio maurizio mauro max maxim maxime maximilian maxwell mehdi mehmed mehmet meir melvin menno mervyn
michael michal michał michel mick mickey miguel mihai mihail mikael mike mikhail mikkel miklos miklós milan
miles milo milos miloslav miloš milton miro miroslav mirza mislav mitch mitchell mitt mladen moctar
modou mohamed mohammad mohammed mohan mohsen moises mojtaba monty mordechai morten mortimer moses moshe
mostafa mousa moussa mthunzi muhammad muhammed mukesh mukhtar mulugeta munir murad murat murray musa mustafa
mustapha musyoka mwangi mykola márton mátyás máté nabil nadeem nadir naeem naftali nagib nandan nando
narendra naresh nasir nasser nathan nathaniel naveed naveen nazario nazim necati ned neil nelson nenad
nestor neville nicanor nicholas nick nico nicolae nicolai nicolaj nicolas nicolás nicolò niels nigel nihat
nikhil niklas nikola nikolai nikolaos nikolas nikolay nikos nils nitin niyi njoroge njål nkosinathi nnamdi
noah nobuo nolan nonso norbert norman nuno nándor obi obinna ochieng octavian odd oddbjørn oddvar oded
odhiambo odoi oisín okan okechukwu ola olaf olav oldřich ole oleg oleh oleksandr oleksiy oliver olivier olof
olov olumide oluwaseun oluwole olve omar omer omid omondi ondřej onur onyango orazio oren oreste orhan
orlando osama oscar oskar osman osvaldo oswald oszkár otakar otieno otis otmar ottavio otto ousmane oussama
owen oğuz pablo paddy padraig panagiotis pancho panos paolo pascal pasquale pasqualino patricio patrick pau
paul paulo paulus pavel pavle pavlo pawan pawel paweł peder pedro pekka per percival percy perry petar pete
peter peteris petr petri petros petrus petter phil philip philipp philippe phillip pierluigi pierre piers
piet pieter pietro pinchas piotr pita pius plamen poul prabhu pradeep prakash pramod pranav prasad predrag
prem primo pádraig pål quentin quincy quintin radek radovan raed rafael rafał rafi rafiq raghav rahim rahul
raimund rainer raj rajan rajeev rajendra rajesh rajiv rakesh ralf ralph ram ramazan ramesh rami ramiro ramon
ramón randall randolph randy ranjit raoul raphael rasheed rashid rasmus ratko ratu raul ravi ray raymond
raynor raúl recep reece reg reggie reginald reijo reinhard reinhold reino remo renato renaud renzo rené
rezső rhodri rhys ricardo riccardo richard rick ricky rico rishi roald rob robbie robert roberto rocco rod
roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolf rolv romain roman romeo romolo roméo
ron ronald ronan ronnie roope rory ross rostislav rotimi roy ruairi ruben rubén rudi rudolf rudolph rufus
ruggero rui rupert ruslan russell rustam ryan ryszard rıza saad sabatino sachin saddam sadiq saeed sahil
said saif sajid salah saleh salem salim salman salvador salvatore sami samir samson samuel samuli sander
sandor sandro sanjay sanjeev santiago santo santos sarath satish satoshi saul saurabh saverio scott sead
seamus sean sebastian sebastiano sefa segun selim selçuk semisi sepp serdar serge sergei sergey sergi sergio
sergiu serhiy serkan seth seumas severin seán shahid shahram shane shankar shaun shawn shehu shigeru shimon
shinzo shiv shlomo siaosi sid siddharth siegfried sigbjørn sigmund sigurd silas silvano silvio simeon simon
sinan sindre sione sipho sitiveni sivert sizwe slavko slobodan solomon somto sondre soren sorin spencer
spyros srdjan stan stanislav stanisław stanley stavros stefan stefano steffen stein steinar stelios stellan
sten stephan stephen steve steven stewart stian stig stipe stjepan stuart sturla stéphane subhash sudhir
sukhdev suleiman suleyman sunil suresh sushil svatopluk svein sven sverre sylvain szabolcs szymon sándor
séamus sébastien søren süleyman sławomir tadashi tadesse tadeusz tadeáš taha tahir takashi takeshi takumi
tamás taner taniela tarek tariq tarkan taro tarun tatsuya taufik tavita ted teemu temel terence terje
terrence terry tesfaye tetteh tevita thabo thaddeus themba theo theodor theodore theodoros thibault thierry
thijs thomas thor thorbjörn thorsten thulani tiago tiberiu tibor tihomir tim timo timothy timur tito
tjostolv tobiah tobias toby todd tolga tom tomas tomasi tomaso tomasz tomi tomislav tommaso tommy tomás
tomáš toni tony tor torben tore torstein torsten toru toshiro travis trent trevor tristan tristram trond
trygve tuan tudor tullio tuncay tunde tuomas turgut tyler tyrone ubaldo uche ufuk ugo ugochukwu ulf ulrich
ulrik umar umberto umesh usman uwe uzoma vaclav vadim vahid valdemar valentin valentino valerio valery varun
vasco vasilis vasily vasyl vebjørn vegard veli veljko venkat vernon vicente victor vidar viggo vijay vikram
viktor vilhelm viliami ville vilmos vinay vince vincent vincenzo vinicio vinod viraj virgil virgilio vishal
vitaly vito vitor vittorio vivek vlad vladan vladimir vladislav vojislav vojta vojtěch volkan volker
volodymyr vratislav vuk vusi václav vítězslav wade waisale waldemar wale waleed walid wallace walter warren
wasim wayne werner wesley wilbur wilfred wilfried wilhelm will willem william willie willy wim winston
witold wojciech wolfgang wolfram worku wouter xabier xavi xavier yahya yakov yakubu yan yann yannick yannis
yaroslav yaser yash yasin yasser yasuo yavuz yaw yehuda yevgeny yiannis yitzhak yngve yohannes yonas yoram
yorgos yosef yoshihiro youri youssef yuri yusuf yusuke yves yılmaz zac zachary zack zafer zahid zaid zakaria
zaki zbigniew zbyněk zdenek zdeněk zeev zeljko zeno zerihun ziya zolani zoltan zoltán zoran zsigmond zsolt
zubin zvonimir álvaro åge émile étienne ödön özgür øystein łukasz şükrü šimon štěpán željko`);

const EITHER = wordSet(`
addison adi alex alexis amal amandeep amari andrea arden ariel ash ashley aubrey avery bailey beverley
billie blake bo bobbie brook brooke cameron carey carmel carroll casey chandra charly chi chin chris claude
corey courtney dakota dana daniele darcy deniz dominique drew eden eli elia ellis emerson eun-ji ezra femi
finley gale gayle glen gurpreet hadar hao harley harper harpreet hayden hiromi hong hui hye-jin hyun ilham
jackie jaden jae-hyun jamie jan jaspreet jean jesse jessie ji-woo jin jing jo jodie jody joey joon-ho jordan
joss jude jules jun june jung kai kamil kelsey kendall kerry kim kiran kit kris kyung lal lan lane lee lei
leigh lesley leslie li lin lindsay lindsey ling logan loren lou lyn lynn manpreet marian marion marlowe
masami merle mica michele mika min minh min-jun ming morgan nam navdeep nhung nic nicky nicola nikita noa noel
nour nur olu oluwaseyi parker pascale pat patrice payton peyton phuong quinn rajinder rashmi reese remi
riley robin rohini ronny rowan rudy ryo sacha sage saka sam sammy sandy sascha sasha seung-hee shai shannon
shay shelby shi sidney skyler sol soo soo-jin stacy su sung-min sunny sydney tal tan taylor temitope tendai
terri thuan tracy tumi tyne val vivian wang wei wen whitney willow xi xia xiao xin yang yi ying yoshi yu
yuki yun yuval zhen zhi zion`);

export type Gender = 'female' | 'male';

/** The gender that a given name suggests; undefined for a word that is not in the list or that both bear. */
export function genderOfName(name: string): Gender | undefined {
  const word = name.toLowerCase();
  if (EITHER.has(word)) return undefined;
  return FEMALE.has(word) ? 'female' : MALE.has(word) ? 'male' : undefined;
}

/** Whether a word is a given name in the lists, whoever bears it. */
export function isGivenName(name: string): boolean {
  const word = name.toLowerCase();
  return FEMALE.has(word) || MALE.has(word) || EITHER.has(word);
}
