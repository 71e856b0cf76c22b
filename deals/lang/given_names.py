"""Given names common in the news, of any language: a hint that a name is a person's."""

GIVEN_NAMES = frozenset(
    """
aaron abby abdel abdelaziz abdelhak abdelhakim abdelhamid abdelilah abdelkader abdelkrim abdellah
abdelmajid abdelmalek abderrahmane abdeslam abdou abdoul abdoulaye abdourahmane abdul abdullah abel
abhishek abigail aboubacar achille achraf ada adam adama adebayo adele adil aditi aditya adjoua
adnane adrian adriana adriano adrien adrienne adèle afonso agathe agnes agnese agnieszka agnès agus
ahmad ahmed ahmet aicha aida aiko aimée ainhoa aisha aissatou ajay akash akhil akihiro akira akram
akshay alaa alain alan alassane alastair alban albane albert alberta albertine alberto alden aldo
alec alejandra alejandro aleksandr aleksandra alena alessandra alessandro alessio alex alexa
alexander alexandra alexandre alexandru alexane alexei alexia alexis alfonso alfred alfredo ali alia
alice alicia aliette alina aline aliou alioune alisa alisha alison alistair alix aliza aliénor allan
allen allison almamy aloïs alphonse alvaro alvin alyssa amadeo amadou amaia amalia amanda amandine
amaury amaël amber ambroise amel amelia amelie amin amina aminata amine amir amira amit amitabh amr
amy amédée amélia amélie ana anais anand ananya anas anass anastasie anatole anaïs anders andre
andrea andreas andrei andrej andres andrew andris andriy andrzej andré andréa andrée andrés andy
angel angela angelo angie angèle angélique anh aniela anil anissa anita anja anjali ankit ankur ann
anna anna-maria annabel annabelle annaëlle anne anne-marie anneke anneliese annette annick annie
annika anouk anselme anthelme anthony antoine antoinette anton antonella antoni antonia antonin
antonio antony anupam anurag anwar anya apolline arash aravind ariane arianna ariel aristide arjun
arlette armand armande armel armelle armin arnab arnaud arne arno arnold aron arsène art arthur
arthus arturo arun arvind arvydas aryan asha ashish ashley ashok ashton ashwin asif assia astrid
athena athénaïs attila atul aubin aubrey aude audrey auguste augustin aurelia aurelie aurelien
aurore aurèle aurélia aurélie aurélien avery avi awa axel axelle aya ayman aymeric ayoub ayşe azad
azilis aziliz aziz azzedine aïcha aïssa aïssatou babacar babak babatunde bachir badr bakary
balthazar balázs bambang bandar baptiste baptistine barack barbara barnaby barnabé barry bart
barthélémy bartosz bashar basile bassam bassirou bastian bastien baudouin beata beatrice becky
behrouz belinda ben benedict benedicte benedikt benita benito benjamin benny benoist benoit benoît
benoîte berangere bernadette bernard bernd bernie bertil bertille bertrand besnik beth bettina betty
beverly bianca bibi bijan bilal bilel bill billy bintou birane bixente bjarne bjorn björn blaise
blake blandine bob bobby bogdan boris boubacar boubakar boubker bouchra brad bradford bradley brahim
bram brandon branko brenda brendan brent bret brett briac brian briana brice bridget brieuc brigid
brigitte briony brittany bruce bruna bruno bryan bryce bryn budi burak byron béatrice béatrix
bénédicte bérengère bérénice caio caleb calixte calum calvin cameron camila camille camélia candice
capucine carina carine carl carl-henric carla carlo carlos carly carol carola carole carolina
caroline carolyn carrie carsten casey casimir cassandra cassandre catherine cathy cecil cecile
cecilia cedric celeste celine cesar chad chafik chahinez chaiwat chandra chandrasekhar chantal
chantelle charles charlie charline charlotte charly charlène chaïma cheick cheikh chelsea chen cheng
cherif cheryl chetan chiara chidi chinedu chloe chloé cho chris chris-étienne christa christel
christelle christer christiaan christian christiane christina christine christoph christophe
christopher christèle chrystelle chukwuemeka chérif ciara cillian cindy ciprian claire clara
clarisse claude claudette claudia claudie claudine claudio clay clemence clement clementine clive
cloe clotaire clothilde clotilde clovis cléa clélia clémence clément clémentine cody colette colin
coline colm connie connor conor conrad constance consuelo cora coralie coraline cordelia cordélia
corentin corentine corey corine corinne cornelia cornelius cory cosima courtney craig cristian
cristiano cristina crystal csaba cunégonde curt curtis cynthia cyprien cyriaque cyrielle cyril
cyrille cécile cécilia cédric céleste célestin célestine célia célian céline césaire césar côme
dafina dag dagmar dahlia dai daisy dale dalia dalila damian damiano damien damienne damon dan dana
danaé daniel daniela daniele danielle danika danilo danièle danny daouda daphne daphné dara darcy
daria dario darius dariush dariusz darko darrell darren darryl dashiell dave david davide davin
davina dawn dayo dean deanna deb debbie deborah debra declan deepa deepak deirdre delia delphine
demba demetrius demis deng denis denise dennis denys denzel derek derrick desmond despina detlef
devin dewi dhruv diallo diana diane dick didier diego dieter dieudonné dilip dimitri dimitris dina
dinah dinesh dino dion dirk divya djamel djamila djibril dmitri dmitriy dmitry dmytro dolores
dolorès domenico dominic dominik dominika dominique domitille don donald donatella donatien dong
dong-hyun donna donovan dora doreen dorian doriane doris dorothea dorothy dorothée doug douglas
dounia dragan drew dries driss dror duane duc dumitru duncan dustin dwayne dwight dylan débora
déborah eamon ed eddie eddy edgar edith edmond edmund edna edouard eduardo edward edwige edwin efe
egon eileen eirik eitan ekaterina elad elaine elamine eleanor elena eleni eleonore eli eliana eliane
elias elie elif elijah elina eliot eliott elisa elisabeth elisabetta elise elizabeth ella ellen
ellie elliot elliott ellis elmar elodie eloi eloise elon elsa elsie elton elvira elvire elvis
eléonore emanuel emeka emeric emerson emil emile emiliano emilie emilien emily emir emma emma-louise
emmanuel emmanuele emmanuelle emre eneko enguerrand enoch enora enrico enrique enzo eoin ephraim
erell eric erica erich erick erik erika erin erlend ermeline ernest ernestine ernesto ernie ernst
erwan erwann erwin esmeralda esperanza esteban estel estella estelle esther etan ethan etienne eudes
eugen eugene eugène eugénie eulalie euloge eunice eva eva-maria evan evangeline evelyn evelyne
everett ewan ewen ewenn eyal ezra fabian fabiano fabien fabienne fabio fabiola fabrice fabrizio
fadela fadhila fadi fadila faisal fanny fantine farah farhad farid farida fariha faris fatiha fatim
fatima fatma fatou fatoumata faustin faustine fay faye fayçal faïza federica federico felicity
felipe felix feng ferdinand ferdinande ferenc fergus fernand fernando ferran ferréol fethi filip
filippo finlay finn fiona fionn firmin firmine flavia flavie flavien florence florencia florent
florentin florian floriane florin florine floris floyd fodé fouad foulques fouzia franca frances
francesca francesco francine francis francisco franciska franck franco francois frank frankie franz
françois françoise fraser fred freda freddie freddy frederic frederick fredrik freya frida friedrich
fritz frode frédéric frédérick frédérique fuad fulbert fulgence fulvia félicie félicien félix gabin
gabriel gabriela gabriele gabrielle gael gaelle gaetan gail galina ganesh garance gareth garrett
garry gary gaspard gaston gatien gaurav gautam gauthier gautier gauvain gavin gaétan gaétane gaël
gaëlle gaëtan gaëtane gemma gene genevieve geneviève geoff geoffrey geoffroy george georges
georgette georgi georgina geraint gerald geraldine gerard gerd gerhard germain germaine gerry
gersende gertrude ghania ghassan gheorghe ghislain ghislaine giacomo gianluca gianni gideon giedrius
gil gilad gilbert gilberte gilda gildas giles gilles gillian gina gino giorgio giorgos giovanna
giovanni gisele giselle gisèle giulia giuliana giulio giuseppe gleb glen glenn gloria godefroy
godfrey gontran gonzague gonzalo gopal goran gordana gordon goulven goulwen grace gracie graeme
graham grant graziella greg gregoire gregory greta gretchen griffin grigory grzegorz grâce grégoire
grégory guenter guewen guido guilhem guillaume guillemette guillermo gunnar gurpreet gurvan gus
gustav gustave guy guylaine guénaël guénolé gwen gwenael gwenaelle gwenaël gwenaëlle gwendal
gwendoline gwenn gwennaël gwyneth gábor gédéon gérald géraldine gérard géraud göran günter habib
habiba hadi hadj hadley hadrien hafid hafida hailey hakan hakim hakima hal halima hamad hamed hamid
hamidou hamish hamza hana hanane hanh hania hank hanna hannah hannes hans hans-peter hao haoran
harald haris harish harman harold haroun harriet harrison harry harsh harvey hassan hassane hatem
hayet hayley hazel heath heather hector hedwige heidi heike heikki heiko heinrich heinz helen helena
helene helga helge helmut hendrik henk henning henri henri-louis henrietta henriette henrik henry
herb herbert heribert herman hermann hermine herminie herve hervé hessa hicham hila hilaire hilary
hilda hildegard hillary himanshu hippolyte hiram hiro hiroki hiroshi hisham hoang hocine holger
holly honorine honoré horace horia horst hortense houda houria houssem howard hubert hugh hugo
hugues huguette humphrey hussein hye hyun-woo håkan hédi hélia hélie héloïse hélène héléna iain ian
iban ibrahim ibrahima ibtissam idris idriss idrissa ifeoma ignace ignacio ignatius igor ikram ilan
ilana ilaria ilia ilir ilona ilse ilya ilyes imad iman imane imed imogen imran ina inaki inaya inbal
ines inga inge ingo ingrid ingvar inna inès inés ion ionut ira irena irene irina iris irma irving
irwin irène isaac isaak isabel isabella isabelle isadora isaiah isaure ishaan isidore ismail ismaël
ismaïl isobel issa issam istvan istván isée itziar iulian ivan ivana ivo ivor iván izaak izia iñigo
jaafar jaap jacek jacinthe jack jackie jacky jacob jacqueline jacques jacques-olivier jada jae
jae-hyun jaime jake jakob jakub jalil jamal jamel james jameson jamie jamila jan jan-erik jana jane
janelle janet janice janick janine janis jannick jaouad jared jarek jaroslav jarosław jarvis jasmin
jasmine jason jasper javed javier jay jaya jayden jean jean-baptiste jean-marc jeanette jeanine
jeanne jeannette jeannine jeannot jed jeff jefferson jeffery jeffrey jehanne jem jen jenna jennie
jennifer jenny jens jeong jeremiah jeremie jeremy jermaine jerome jerry jess jesse jessica jessie
jesus jesús ji-won jianguo jianlin jianmin jihane jill jillian jim jimena jimmy jin jin-young
jitendra jiří jo joachim joan joana joanna joanne joao joaquin joby jocelyn jocelyne jochen jodie
jody joe joel joelle joey johan johann johanna johanne johannes john johnathan johnny joko jolene
jon jonah jonas jonathan jordan jordane jordi jorge joris jorma jose josef joseph josepha josephine
josette josh joshua josiah josiane josie joss josselin josseline josué josyane josé josé-maria
joséphine joumana jovan joy joyce joël joëlle juan jude judicaël judith judy juha jukka jules julia
julian juliana juliane julianne julie julien julienne juliet juliette julio julius jun junaid junjie
justin justine justyna jérémie jérémy jérôme jörg jürgen kader kadiatou kai kaitlyn kamal kamala
kamel kamila kamran kara karan kareem karel karen kari karim karima karin karina karine karl karla
karolina karsten kasia katarzyna kate katell katerina katharina katherine kathleen kathryn kathy
katia katie katja katrin katrina katy kavita kay kayla kazuhiro kazuo keiko keira keith kelley kelly
kelvin ken kendall kendra kenji kenneth kenny kent kenza kerry kerstin kevin khadidja khadija
khaldoon khaled khalid khanh kiara kiera kieran killian kim kimberly kinga kira kiran kirill kirk
kirsten kirsty kit kjell klara klaus koffi kofi koichi koji konrad konstantin konstantinos kossi
kostas kouamé kouassi kris krishna krishnan krista kristaps kristen kristian kristin kristina
kristine kristof krystal krystel krzysztof kumar kurt kwabena kwame kyle kylian kylie kyllian kyra
kyrylo kyung-hee kévin lachlan ladislas laetitia lahcen laila lajos lakshmi lalit lamia lana lance
landon laora lara larbi larissa larry lars lars-erik latif latifa latoya laura laure laureen laurel
laureline lauren laurence laurene laurent laurette lauri lauriane laurie laurène lazare laëtitia
laïla lea leah leandro lee leif leigh leila lena lene leni lennart lenny leo leon leona leonard
leonardo leonid leonie leonor leopold leroy lesley leslie lester leticia lettie lev levan levi lewis
lex leïla li li-wei liam liana liang lidia liesbeth lila lili lilia lilian liliane lillian lilly
lilou lily lin lina linda lindsay lindsey linnea lino linus lionel lisa lisbeth lise lisette liu liv
livia livio liz liza lloyd loanne loeiz logan loic lois lola loona lora loraine lorena lorenz
lorenzo loretta lori loris lorna lorraine lorène lotfi lou louane louis louis-marie louisa louise
louisette louison louna loïc loïck loïs luana lubin lubna lubomir luc luc-emmanuel luca lucas
lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio lucy ludger
ludivine ludmila ludmilla ludo ludovic ludwig luhut luigi luis luisa lukas lukasz luke lydia lydie
lyes lylia lyna lyndon lynette lynn lynne lyra lysiane lászló léa léandre léna lénaïc léo léon
léonard léonce léonie léontine léopold léopoldine maarten mabel maddie madeleine madeline mads mady
maelle maeve mafalda magali magalie magda magdalena magloire magnus mahamadou mahaut mahdi mahesh
mahmoud maia maialen maimouna maiwenn majda makoto malcolm malek malik malika malin mallory malo
malory malvina mamadou mamoudou manal mandy manel manfred manish manoj manolo manon mansour manuel
manuela manuella mara marc marc-antoine marc-olivier marceau marcel marcela marcelin marceline
marcella marcelle marcellin marcello marcelo marcia marcin marco marcos marcus mareike marek maren
margaret margareta margarita margaux margo margot marguerite mari maria maria-teresa mariam mariama
marian mariana marianna marianne mariannick mariano marie marie-anne marie-christine marie-claire
marie-claude marie-josé marie-laure marie-pierre mariella marielle marietta mariette marijke marika
marilou marilyn marina marinette mario marion marissa marit maritza marius mariusz marjolaine
marjorie mark marko markus marla marlene marlon marlène marsha marta marten martha marthe martial
martijn martin martina martine marty marvin marwa marwan mary maryam maryline maryse maryvonne
marzia masahiro masaki masato masayoshi massimo mateo mateusz mathias mathieu mathilda mathilde
mathis mathurin mathurine mathéo matias matilda matis matt matteo matthew matthias matthieu mattias
mattis maud maude maura maurane maureen maurice mauricette mauricio maurine mauro max maxence maxim
maxime maximilian maximilien maximin maxine may mayank mayeul maylis mayra maël maëlle maëva maï
maïa maïlys maïssa maïté maïwenn małgorzata medhi meera megan meghan mehdi mehmet mei mel melanie
melchior melina melinda melissa melody melvin merav meredith meriem merle mervyn merwan meryem
messaoud mica michael michaela michal michaël michaëlle micheal michel michela michele micheline
michelle michiko michèle mick mickael mickaël mickey miguel mihaela mihai mikael mikaël mike mikhail
miki mikko milan mildred milena millicent millie milly milo milos milton milène min-jun mina ming
minh mira miranda mireille mirela mirella miriam mirko miroslav misha missy misty mitch mitchell
miya mo moana modibo modou mohamad mohamed mohammad mohammed mohit mohsen moira mokhtar moktar molly
mona moncef monia monica monika monique montgomery monty morad morag moran morgan morgane moritz
morris mort morten morvan moses moshe mostafa mouloud mouna mounir mourad moussa moustapha moza
moïse muhammad mukesh muriel murielle murray mustafa mustapha myles mylène myriam myron myrtille
médéric mélaine mélanie mélina mélissa mélodie mériem mérédith nabil nabila nacer nacim nadege nadia
nadim nadine nadir nadège nael najat najib nana nancy nandan naoki naomi naoufel narendra narges
nasser nassim nassima nastasia nat natacha natalia natalie nataliya natan natarajan natasha nate
nathalie nathan nathanaël nathaniel naveen navin nawaf nawal nawel nazim naïma ndeye ndèye neal neel
neha neil nejma nell nelly nelson nena nestor nettie neville nevin ngozi nguyen niall nic nicaise
nicholas nick nicki nicky nico nicodème nicola nicolaas nicolas nicole nicoletta nidhi niels nigel
niina nik nikhil niki nikita nikki niklas nikola nikolai nikolaj nikos nils nina ning nino ninon nir
nira niraj nirmala nisha nitin nkechi noa noah noam nobu nobuyuki noel noelle noemie nolan nolwenn
nomvula noppadon nora norah norbert nordine noreen noriko norma norman nour noura noureddine nouri
nouria noé noélie noémie noël noëlle nuno nuria nyla obinna octave octavia océane odette odile
odilon ofer oksana ola olaf oleg oleksandr olena olga oliver olivia olivier olof oluwaseun oluwole
olwen omar ombeline omer ondine ondrej ondřej ophelia ophelie ophélie oren oriane orianne orit orla
orna orson oscar oskar osman oswald othman othmane ottavia ottilie ottmar otto oumar oumarou oumou
ousmane ousseynou owen pablo paco paige paloma pam pamela paméla panagiotis paola paolo pape parag
parvati pascal pascale pascaline pat patrice patricia patricio patrick patti patty patxi paul
paul-henri paula paule paulette paulina pauline paulo pavel pawel paweł payal pedro peggy peio pekka
penelope penny percy perrette perrine perry pete peter petr petra petros petrus phil philibert
philip philipp philippa philippe philippine phillip philémon phoebe phuong phyllis pier piero pierre
pierre-alain pierre-antoine pierre-emmanuel pierre-louis pierre-yves pierrette pierrick pierrot
piers piet pieter piotr piper pippa polina polly pooja prakash prasad prasert prateek preeti prisca
priscilla priya priyanka przemysław putra päivi pénélope péter pétronille quang quentin quincy quinn
quitterie rabah rabia rachael rachel rachid rachida radek radia radu raf rafa rafael rafaela rafal
rafaël raffaele rafika raghuram ragnar rahul raj raja rajat rajeev rajesh rajiv rakesh ralf ralph
ramesh rami ramin ramon ramona ramzi ramón rana randall randy rani ranjit raoul raphael raphaël
raphaëlle raquel rashid rasmus ratana raul ravi ravindra ravza ray rayan raymond raymonde raïssa
raúl rebecca rebekah recep reda reed reem reese regan regina reginald regine regis reid reiko reiner
reinhard reinhold remi remy ren renata renate renato renaud renaude rene renee rené renée reuben rex
reynald reza rhoda rhonda rhys ric ricardo riccardo rich richard rick ricky rico ridha riikka riley
rima rita ritesh ritu rob robbie robby robert roberta roberte roberto robin robyn rocco roch rocio
rod roddy roderick rodger rodney rodolfo rodolphe rodrigo rodrigue roel roger rohan rohit rok
rokhaya roland rolande rolando rolf romain roman romane romaric romeo romina romuald romy roméo ron
ronald ronan ronen ronja ronnie ronny rory rosa rosalia rosalie rosalind rosanna rose roseline
roselyne rosemary rosie rosine ross roula rowan roxana roxane roxanne roy royce rozenn ruben rubén
rudi rudolf rudolph rudy rui rune rupert rupesh ruslan russ russell ruth ruud ryad ryan ryo ryu réda
régine régis réjane rémi rémy rüdiger saad sabina sabine sabri sabrina sacha sachin sadie sadio
safia said sakina sal salah salem salif salim salima salimata sally salma salman salomé saloua
salvador salvatore sam samantha samara samba sameer sameh samer sami samia samir samira sammy samson
samuel samy sana sandeep sander sandie sandra sandrine sandro sandy sanjay sanjeev sanna santiago
santino sara sarah sascha sasha saskia satish satoru satoshi satu satya saud saul saurabh saveria
savine savéria saïd saïda scarlett scott sean sebastiaan sebastian sebastien segolene segun sekou
selena selim selina selma seppo serena serge sergei sergey sergio serhiy serigne serkan servane seth
seung-hoon severine seydou seynabou shai shaikh shaina shalini shane shannon shantanu sharon shaun
shawn shawna shay shayla shaïma sheena sheila shekhar shelby sheldon shelley shelly shen sheri
sherri sherry sheryl shilpa shinji shira shirin shirley shiv shivani shlomo shreya shu shubham shyam
siamak sibylle sid siddharth siddhartha sidney sidonie siegfried sienna sigrid sigurd siham silas
silje silke silvain silvana silvia silvio simeon simon simon-pierre simona simone simonetta siméon
sindre sinead siobhan sipho siri sita siti siva sivan sixtine skander skyler slim slobodan sneha
snezana sofia sofiane sohan soichiro soizic solal solange solenn solenne solveig solène somchai
sonia sonja sophia sophian sophie soraya sosthène souad soufiane souleymane soumya soyoung spencer
sridhar srinivas stacey stacy stan stanislas stanislav stanley stavros stefan stefania stefano
steffen steffi stelian stella stephan stephane stephanie stephen steve steven stewart stijn stine
stuart stéphan stéphane stéphanie subhash subramanian sue sukhinder suki suleiman sundar sung-hyun
sunil sunita surabhi suresh surya susan susana susanna susanne sushil sushma susie suzan suzanna
suzanne suzel suzette suzie sven svetlana svitlana swati sybil sybille syed sylvain sylvaine
sylvestre sylvette sylvia sylviane sylvie sylvio sylvère sylwia sébastien sébastienne ségolène sékou
sélène séverin séverine sören søren sławomir tabitha tadashi tadeusz taha tahar takashi takeshi
talia tamar tamara tamim tamir tammy tamás tancrède tanguy tania tanja tanvi tanya taoufik tara
tarek tarik tariq tarun taryn tasha tatiana tatyana taylor tayyip taïeb ted teddy teimuraz tej tejas
tendai terence teresa tereza terje terrance terrell terri terry tess tessa tetsuya thabo thad
thaddeus thaddée thalia thanh thaïs thea themba theo theodor theodora theodore theresa therese
theresia thi thiago thibaud thibault thibaut thierno thierry thies thijs thilo thiébaut thom thomas
thomas-olivier thor thorsten théa théo théodora théodore théodule théophane théophile théotime
thérèse tia tiago tidiane tiffany tilda tilman tim timo timon timothee timothy timothé timothée tina
tiphaine tiphanie titouan tobias toby tod todd tolga tom tomas tomasz tommaso tommy tomoko tomás
tomáš toni tonia tony topher tor torben torbjörn torsten toshihiro toufik tracey tracy travis trent
trevor tricia trina trish trisha tristan troy trudy trystan tuan tugdual tunde turki tuula tyler
tyrone tyson tzvi uday udo ugo ulf uli ulla ulrich ulrik ulrike ulysse umberto uri urielle ursula
ursule usha usman uta ute uwe vadim valentin valentina valentine valeria valerie valery valère
valérian valériane valérie valéry vandana vanessa vania vanina varun vasant vasco vasile vasily
vassili vassilis vaughn venance venkat venkatesh vera verena vernon veronica veronika veronique
vesna vianney vic vicki vicky victor victoria victorien victorine vijay vik vikas vikram viktor
viktoria ville vilma vin vinay vince vincent vincente vincenzo vincianne vineet vinicius vinod viola
violaine violeta violette virgil virgile virginia virginie vishal vitali vitaly vito vittoria
vittorio vivek vivi vivian viviana viviane vivien vivienne vlad vladimir volkan volker volodymyr
vytautas václav véronique wade wafa wahiba waldemar walid walker wallace wally walt walter wanda
wandrille wang warren wassila wassim wayan wayne wei weiwei wendell wendy wenzel werner wes wesley
whitney wilfred wilfrid wilfried wilhelm will willa willem william williams willie willy wilma
wilson wim winfried winnie winona winston wissam wojciech wolfgang wolfram wouter wyatt xabi xander
xavi xavier xavière xi xiang xiao xiaoming xiaoping xin xing xénia yacine yael yahia yamina yan yang
yanick yanis yaniv yann yannick yannig yannis yao yaron yasemin yash yasin yasir yasmin yasmina
yasmine yasser yassin yassine yasuhiro yasuo yayoi yaël ydriss yehuda yelena yevgeny yifan ying
yitzhak ylva yoan yoann yoav yogesh yohan yohann yoko yolaine yolanda yolande yolène yonatan yong
yoni yoshi yoshihiro yossi youcef youen youenn younes younès youri yousra youssef youssouf ysaline
yseult yuki yukio yulia yumiko yuna yuri yusuf yuval yuxuan yvain yvan yvane yvelise yves yves-marie
yvette yvon yvonne yvonnick zac zaccharie zach zachariah zacharie zachary zack zahia zahra zain
zaina zak zakaria zakia zara zaïna zbigniew zdeněk zeev zeke zelda zena zeynep zhang zhen zhengfei
zhi ziad zihan zina zineb zinedine zita ziv ziyad zoe zoey zohra zoltan zoltán zora zoran zoubida
zoubir zouhair zoya zoé zsolt zuzana zvika zélie zénon åsa ève éabha édith édouard édouardine élena
éliane élie éliette élina élisa élisabeth élise élodie éloi éloïc éloïse éléonore émeline émeric
émile émilie émilien éméric énora éric érik étienne éva évariste évelyne özgür ümit łukasz
""".split()
)

WOMEN = frozenset(
    """
adeline adriana adèle agathe agnès aicha aimée aisha aissatou albane albertine alessandra alexandra
alexia alice alicia aline alison amanda amandine amelia amina amira amy amélie ana anastasia angela
angelina angélique anita anna annabelle anne anne-claire anne-laure anne-marie anne-sophie annette
annick annie anouk ariane arianna arlette armelle astrid aude audrey aurélia aurélie axelle aya
ayesha aïcha aïda aïssatou barbara beatrice beatriz berenice bernadette bertille beth betty birgit
blanche blandine brenda bridget brigitte bruna brune béatrice bénédicte bérengère bérénice camilla
candice carine carla carmen carol carole carolina caroline cassandra catherine cathy cecilia chantal
charlotte charlène chloé christa christel christelle christiane christina christine cindy claire
clara clarisse claudia claudine clothilde clotilde clélia clémence clémentine colette constance
coralie corinne cynthia cécile céleste célia céline dalila daniela danielle danièle daphné dawn
deborah debra delphine denise diana diane dina dolores domitille donna dorothy dorothée edith
eleanor elena eliane elisa elisabeth elise elizabeth ella ellen elodie elsa elvire emilie emily emma
emmanuelle erika estelle esther eugénie eva eve evelyne fabienne fabiola fanny farida fatiha fatima
fatou fatoumata fiona flavie flora flore florence francesca francine françoise frida frédérique
félicie gabriela gabrielle gaëlle geneviève georgia geraldine germaine ghislaine gillian ginette
gisèle giulia gloria grace graziella greta gudrun guillemette gwenaëlle gwendoline gwenola géraldine
hanna hannah heather heidi heike helen helena henriette hermine hilary hortense huguette héloïse
hélène ines ingrid inès irene irina iris irène isabel isabella isabelle isaure ivana jacqueline jade
jamila jana jane janet janice jeanne jeannette jeannine jehanne jennifer jenny jessica jihane jill
joanna joanne jocelyne johanna josephine josette josiane joséphine joyce joëlle juana judith judy
julia juliana julie juliette justine karen karima karin karine kate katherine kathleen kathryn kathy
katia katrin kelly khadija kimberly kristin laetitia laila latifa laura laure lauren laurence
laëtitia leila leslie leticia leïla lidia lila lilas lily lina linda lindsay lisa lise liz lola
lorraine louisa louise loïse lucia lucie lucile lucille ludivine lydia lydie lynn lætitia léa léna
maddalena madeleine madison magali malika manon manuela margaret margaux margot margrethe marguerite
maria mariam mariama marianne marie marie-ange marie-anne marie-christine marie-claire marie-claude
marie-france marie-françoise marie-hélène marie-josé marie-laure marie-line marie-lou marie-louise
marie-noëlle marie-odile marie-paule marie-pierre marie-thérèse marielle mariette marilyn marine
marion marisa marjorie marlène martha marthe martina martine mary maryam maryline maryse maryvonne
mathilde maud maureen maëlle maëlys maëva maïté maïwenn meg megan melinda melissa mercedes meriem
michelle michèle milena mireille miriam molly monica monika monique mounia muriel mylène myriam
mélanie mélissa nabila nadia nadine nadège naima naomi natacha natalia natalie nathalie nawal neha
nelly nicole nina nolwenn nora noémie océane odette odile olga olivia ophélie oriane oumou pamela
patricia paula paulette pauline peggy perrine petra philippine phyllis pilar priscilla priya
prudence pénélope rachel rachida raphaëlle rebecca renata renée rita roberta romane rosa rosalie
rose rose-marie roselyne rosemary roxane ruth régine sabine sabrina salima salma salomé samantha
samia samira sandra sandrine sandy sara sarah sharon sheila sheryl shirley sidonie sigrid silvia
simone sixtine soizic solange solenn solveig solène sonia sophia sophie soraya stacey stefania
steffi stella stephanie stéphanie susan susana susanna suzanne svetlana sybille sylvia sylviane
sylvie ségolène séverine tamara tania tara tatiana teresa theresa thérèse tiffany tina tiphaine
tracy ursula valentina valerie valérie vanessa vera veronica victoria vinciane violaine violette
virginia virginie viviane véronique wendy wided yasmina yasmine yaël yolande yvette yvonne zahra
zara zineb zoé élisa élise élodie éloïse éléonore émeline émilie éva évelyne
    """.split()
)
"""Given names that women bear, with few exceptions."""

MEN = frozenset(
    """
aaron abdel abdelaziz abdelkader abdou abdoulaye abel abraham achille adam adamo adil adrien ahmad
ahmed akram alain alan alban albert alberto aldo alejandro alessandro alexander alexandre alexis
alfonso alfred ali allan alonso alphonse amadou amaury amin amine amir anatole anders andreas andrew
andré andy angelo anil anthony antoine anton antonin antonio antony aristide armand arnaud arnold
arthur aslan aubin auguste augustin aurélien axel aymeric ayoub aziz babacar baptiste barnabé barry
bartholomé basile bastien baudouin benjamin benoist benoit benoît bernard bernd bertrand bilal bill
bjorn blaise bob boris boubacar brad brandon brendan brian brice brieuc bruce bruno bryan byron
carlo carlos charles charles-henri chris christian christoph christophe christopher cliff clive
clovis clément colin constantin corentin craig cyprien cyril cyrille cédric célestin césar côme
damien dan daniel dario darren dave david dean demba denis dennis derek didier diego dieter dimitri
dirk djamel dmitri donald doug douglas driss duncan dylan earl ed eddy edgar edmond edouard eduardo
edward edwin elie eliott elon emile emilio emmanuel enrico enrique enzo eric erik ernest ernesto
ernst erwan erwin esteban etienne eugène evan evgeny fabian fabien fabio fabrice faisal farid
federico felipe ferdinand fernand fernando filippo firmin flavio florent florian fouad francesco
francis francisco franck francois frank françois françois-henri françois-régis françois-xavier fred
frederic frederick friedrich fritz frédéric gabriel gareth gary gaspard gaston gatien gauthier
gautier gavin gaétan gaël geoffrey geoffroy george georges gerard germain ghislain gian gianni
gilbert gildas gilles giovanni giuseppe glenn godefroy gonzague gordon graham grant greg gregory
grégoire grégory guido guilhem guillaume gunther gus gustave guy gwenaël gérald gérard habib hakim
hamid hamza hans hans-peter harold harry harvey hassan hector heinz helmut henri henri-pierre henrik
henry herbert hervé hicham hippolyte hubert hugh hugo hugues hussein iain ian ibrahim igor ilan
isaac ismaël ivan iñigo jack jacob jacques jaime jake jakob jamal james jan jared jason javier jay
jean-baptiste jean-bernard jean-charles jean-christophe jean-claude jean-daniel jean-dominique
jean-fabien jean-françois jean-gabriel jean-georges jean-guillaume jean-guy jean-hubert jean-jacques
jean-lou jean-louis jean-luc jean-marc jean-marie jean-martin jean-mathieu jean-maurice jean-max
jean-michel jean-noël jean-pascal jean-patrick jean-paul jean-philippe jean-pierre jean-rené
jean-robert jean-rémi jean-stéphane jean-sébastien jean-vincent jean-yves jean-éric jeff jeffrey
jeremy jerome jerry jesper jesús jim jimmy joachim joao joaquin joe joel joffrey johan johannes john
johnny jon jonas jonathan jorge jose josef joseph joshua josé joël juan jules julian julien julius
justin jérémie jérémy jérôme jürgen kamel karim karl karl-heinz keith ken kenneth kevin khaled kofi
konrad kurt kwame lambert larry lars laurent lawrence lazare leonard leonardo leroy lev lionel
lorenzo lothar louis louis-marie loïc luc luca lucas lucien ludovic ludwig luigi luis lukas luke léo
léon léonard léopold malik mamadou manuel marc marcel marcelo marco marcos marcus mariano mario
marius mark markus martial martin massimo mateo mathias mathieu mathis matt matteo matthew matthias
matthieu maurice mauricio max maxence maxime maximilien maël mehdi michael michaël michel mickaël
miguel mike milan mohamad mohamed mohammed moritz morten mounir mourad moussa moïse mustapha nabil
nassim nathan nathaniel neil nelson nestor nicholas nick nicolas nicolò nigel nikolaï nils noah
norbert norman noël octave olaf olivier omar oscar oskar osman otto oumar ousmane owen pablo paolo
pascal patrice patrick paul paul-antoine paul-henri pavel pedro per percy peter phil philip philipp
philippe phillip pierre pierre-alain pierre-andré pierre-antoine pierre-emmanuel pierre-françois
pierre-henri pierre-louis pierre-marie pierre-olivier pierre-yves pietro prosper quentin rachid
rafael rainer ralf ralph ramon raoul raphaël rashid raymond renaud rené reynald ricardo riccardo
richard rick ricky rob robert roberto rodolphe rodrigo rodrigue roger roland rolf romain romuald ron
ronald ronan ross roy ruben rudolf rufus rupert russell ryan réda régis rémi rémy said salah salim
salvatore samir samuel santiago saïd scott sean serge sergei sergey sergio sidney siegfried silvio
simon sofiane soren spencer stan stanislas stefan stefano stephen steve steven stewart stuart
stéphane stéphen sundar sven sylvain sylvestre sébastien séverin tadashi tanguy tarek ted teddy
terry thibaud thibault thibaut thierry thomas théo théodore théodule théophile tim timothy timothée
titouan tobias todd tom tommaso tommy tony toshiro tristan troy tugdual ugo ulrich umberto uwe
valentin valère vasco victor vijay vincent vittorio vivien vladimir walter warren wayne wilfried
wilhelm will william willy wolfgang xavier yacine yann yannick yannis yoann yohann youssef yuri yvan
yves yvon zacharie zinedine édouard élie éloi émile éric érik étienne
    """.split()
)
"""Given names that men bear, with few exceptions."""

GENDERS = {**dict.fromkeys(WOMEN, 1.0), **dict.fromkeys(MEN, -1.0)}
"""Given names -> how much they tell of women (above 0) or men (below)."""
