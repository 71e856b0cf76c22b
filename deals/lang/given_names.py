"""Given names common in the news, of any language: a hint that a name is a person's."""

GIVEN_NAMES = frozenset(
    """
aaron abby abdel abdelaziz abdelhak abdelkader abdellah abdelmajid abderrahmane abdou abdoulaye
abdul abdullah abel abhishek abigail achille ada adam adama adebayo adele adil aditi aditya adrian
adriana adriano adrien adrienne adèle agathe agnes agnieszka agnès agus ahmad ahmed ahmet aicha aida
aiko aimée aisha ajay akash akhil akihiro akira akshay alaa alain alan alastair alban albane albert
alberta albertine alberto alden aldo alec alejandra alejandro aleksandr aleksandra alena alessandra
alessandro alessio alex alexa alexander alexandra alexandre alexandru alexei alexia alexis alfonso
alfred ali alia alice alicia alina aline aliou alisa alisha alison alistair alix aliza aliénor allan
allen allison aloïs alphonse alvaro alvin alyssa amadou amalia amanda amandine amaury amber ambroise
amel amelia amelie amin amina aminata amine amir amira amit amitabh amr amy amédée amélia amélie ana
anais anand ananya anas anatole anaïs anders andre andrea andreas andrei andrej andres andrew andris
andriy andrzej andré andrée andrés andy angel angela angelo angie angèle angélique anil anissa anita
anja anjali ankit ankur ann anna anna-maria annabel annabelle anne anne-marie anneke anneliese
annette annick annie annika anouk anselme anthony antoine antoinette anton antonella antoni antonia
antonin antonio antony anupam anurag anwar anya apolline arash aravind ariane arianna ariel aristide
arjun arlette armand armande armel armelle armin arnab arnaud arne arno arnold aron arsène art
arthur arturo arun arvind arvydas aryan asha ashish ashley ashok ashton ashwin asif astrid athena
attila atul aubrey aude audrey auguste augustin aurelia aurelie aurelien aurore aurélia aurélie
aurélien avery avi awa axel axelle aya ayman aymeric ayoub ayşe azad azilis aziz azzedine aïcha
aïssa babak babatunde bachir badr balázs bambang bandar baptiste barack barbara barnaby barnabé
barry bart barthélémy bartosz basile bassam bastian bastien beata beatrice becky behrouz belinda ben
benedict benedicte benedikt benita benito benjamin benny benoit benoît benoîte berangere bernadette
bernard bernd bernie bertil bertille bertrand besnik beth bettina betty beverly bianca bijan bilal
bill billy bixente bjarne bjorn björn blaise blake blandine bob bobby bogdan boris boubacar boubker
brad bradford bradley bram brandon branko brenda brendan brent bret brett brian briana brice bridget
brigid brigitte briony brittany bruce bruna bruno bryan bryce bryn budi burak byron béatrice béatrix
bénédicte bérengère bérénice caio caleb calixte calum calvin cameron camila camille capucine carina
carine carl carl-henric carla carlo carlos carly carol carola carole carolina caroline carolyn
carrie carsten casey casimir cassandra cassandre catherine cathy cecil cecile cecilia cedric celeste
celine cesar chad chaiwat chandra chandrasekhar chantal chantelle charles charlie charline charlotte
charlène cheikh chelsea chen cheng cheryl chetan chiara chidi chinedu chloe chloé cho chris
chris-étienne christa christel christelle christer christiaan christian christiane christina
christine christoph christophe christopher chukwuemeka ciara cillian cindy ciprian claire clara
clarisse claude claudette claudia claudine claudio clay clemence clement clementine clive cloe
clothilde clotilde clovis clémence clément clémentine cody colette colin colm connie connor conor
conrad constance consuelo cora coralie cordelia corentin corey corine corinne cornelia cornelius
cory cosima courtney craig cristian cristiano cristina crystal csaba curt curtis cynthia cyprien
cyriaque cyril cyrille cécile cécilia cédric céleste célestin célia céline césar côme dag dagmar
dahlia dai daisy dale dalia dalila damian damiano damien damon dan dana daniel daniela daniele
danielle danika danilo danny daphne daphné dara darcy daria dario darius dariush dariusz darko
darrell darren darryl dashiell dave david davide davin davina dawn dayo dean deanna deb debbie
deborah debra declan deepa deepak deirdre delia delphine demetrius demis deng denis denise dennis
denzel derek derrick desmond despina detlef devin dewi dhruv diallo diana diane dick didier diego
dieter dieudonné dilip dimitri dimitris dina dinah dinesh dino dion dirk divya djamel djamila
djibril dmitri dmitriy dmitry dmytro dolores dolorès domenico dominic dominik dominika dominique
domitille don donald donatella dong dong-hyun donna donovan dora doreen dorian doriane doris
dorothea dorothy dorothée doug douglas dragan drew dries driss dror duane duc dumitru duncan dustin
dwayne dwight dylan eamon ed eddie eddy edgar edith edmond edmund edna edouard eduardo edward edwige
edwin efe egon eileen eirik eitan ekaterina elad elaine eleanor elena eleni eleonore eli eliana
eliane elias elie elif elijah elina eliot eliott elisa elisabeth elisabetta elise elizabeth ella
ellen ellie elliot elliott ellis elmar elodie eloi eloise elon elsa elsie elton elvira elvis
eléonore emanuel emeka emeric emerson emil emile emiliano emilie emilien emily emir emma emma-louise
emmanuel emmanuelle emre eneko enguerrand enoch enora enrico enrique enzo eoin ephraim eric erica
erich erick erik erika erin erlend ernest ernesto ernie ernst erwan erwann erwin esmeralda esperanza
esteban estel estella estelle esther etan ethan etienne eudes eugen eugene eugène eugénie eulalie
eunice eva eva-maria evan evangeline evelyn evelyne everett ewan ewen eyal ezra fabian fabiano
fabien fabienne fabio fabrice fabrizio fadi fadila faisal fanny farah farhad farid farida fariha
faris fatiha fatima fatou fatoumata faustine fay faye fayçal federica federico felicity felipe felix
feng ferdinand ferenc fergus fernand fernando ferran fethi filip filippo finlay finn fiona fionn
firmin flavia flavie flavien florence florencia florent florentin florian floriane florin floris
floyd fouad foulques franca frances francesca francesco francine francis francisco franciska franck
franco francois frank frankie franz françois françoise fraser fred freda freddie freddy frederic
frederick fredrik freya frida friedrich fritz frode frédéric frédérique fuad fulbert fulgence
félicie félicien félix gabin gabriel gabriela gabriele gabrielle gael gaelle gaetan gail ganesh
garance gareth garrett garry gary gaspard gaston gaurav gautam gauthier gautier gavin gaétan gaétane
gaël gaëlle gaëtan gaëtane gemma gene genevieve geneviève geoff geoffrey geoffroy george georges
georgette georgi georgina geraint gerald geraldine gerard gerd gerhard germain germaine gerry
gersende gertrude ghania ghassan gheorghe ghislain ghislaine giacomo gianluca gianni gideon giedrius
gil gilad gilbert gilberte gilda gildas giles gilles gillian gina gino giorgio giorgos giovanna
giovanni gisele giselle gisèle giulia giulio giuseppe gleb glen glenn gloria godefroy godfrey
gonzague gonzalo gopal goran gordana gordon goulven grace gracie graeme graham grant greg gregoire
gregory greta gretchen griffin grigory grzegorz grâce grégoire grégory guenter guido guilhem
guillaume guillermo gunnar gurpreet gurvan gus gustav gustave guy guylaine guénolé gwen gwenael
gwenaelle gwenaël gwenaëlle gwendal gwendoline gwenn gwyneth gábor gérald géraldine gérard göran
günter habib hadi hadley hadrien hailey hakan hakim hakima hal halima hamad hamid hamish hamza hana
hank hanna hannah hannes hans hans-peter hao haoran harald haris harish harman harold harriet
harrison harry harsh harvey hassan hatem hayley hazel heath heather hector hedwige heidi heike
heikki heiko heinrich heinz helen helena helene helga helge helmut hendrik henk henning henri
henri-louis henrietta henriette henrik henry herb herbert heribert herman hermann hermine herve
hervé hessa hicham hila hilaire hilary hilda hildegard hillary himanshu hippolyte hiram hiro hiroki
hiroshi hisham hoang hocine holger holly honorine honoré horace horia horst hortense houda howard
hubert hugh hugo hugues huguette humphrey hussein hye hyun-woo håkan hélia hélie héloïse hélène iain
ian iban ibrahim ibrahima ibtissam idris idriss ifeoma ignace ignacio ignatius igor ikram ilan ilana
ilaria ilia ilir ilse ilya iman imane imogen imran ina inaki inbal ines inga inge ingo ingrid ingvar
inès inés ion ionut ira irena irene irina iris irma irving irwin irène isaac isaak isabel isabella
isabelle isadora isaiah isaure ishaan isidore ismail ismaël isobel issam istvan istván iulian ivan
ivana ivo ivor iván izaak iñigo jaafar jaap jacek jack jackie jacky jacob jacqueline jacques
jacques-olivier jada jae jae-hyun jaime jake jakob jakub jamal jamel james jameson jamie jamila jan
jan-erik jana jane janelle janet janice janine janis jared jarek jaroslav jarosław jarvis jasmin
jasmine jason jasper javed javier jay jaya jayden jean jean-baptiste jean-marc jeanette jeanine
jeanne jeannette jeannine jed jeff jefferson jeffery jeffrey jem jen jenna jennie jennifer jenny
jens jeong jeremiah jeremie jeremy jermaine jerome jerry jess jesse jessica jessie jesus jesús
ji-won jianguo jianmin jill jillian jim jimena jimmy jin jin-young jitendra jiří jo joachim joan
joana joanna joanne joao joaquin joby jocelyn jocelyne jochen jodie jody joe joel joelle joey johan
johann johanna johanne johannes john johnathan johnny joko jolene jon jonah jonas jonathan jordan
jordi jorge joris jorma jose josef joseph josephine josette josh joshua josiah josiane josie joss
josselin josé josé-maria joséphine joumana jovan joy joyce joël joëlle juan jude judith judy juha
jukka jules julia julian juliana julianne julie julien julienne juliet juliette julio julius jun
junaid junjie justin justine justyna jérémie jérémy jérôme jörg jürgen kader kai kaitlyn kamal
kamala kamel kamran kara karan kareem karel karen kari karim karin karina karine karl karla karolina
karsten kasia katarzyna kate katerina katharina katherine kathleen kathryn kathy katia katie katja
katrin katrina katy kavita kay kayla kazuhiro kazuo keiko keira keith kelley kelly kelvin ken
kendall kendra kenji kenneth kenny kent kenza kerry kerstin kevin khadija khaldoon khaled khalid
kiara kiera kieran killian kim kimberly kinga kira kiran kirill kirk kirsten kirsty kit kjell klara
klaus koffi kofi koichi koji konrad konstantin konstantinos kostas kouamé kouassi kris krishna
krishnan krista kristaps kristen kristian kristin kristina kristine kristof krystal krzysztof kumar
kurt kwabena kwame kyle kylie kyra kyrylo kyung-hee kévin lachlan laetitia laila lajos lakshmi lalit
lamia lana lance landon lara larbi larissa larry lars lars-erik latif latifa latoya laura laure
laureen laurel lauren laurence laurene laurent laurette lauri laurie laurène lazare laëtitia lea
leah leandro lee leif leigh leila lena lene leni lennart lenny leo leon leona leonard leonardo
leonid leonie leonor leopold leroy lesley leslie lester leticia lev levi lewis lex leïla li li-wei
liam liana liang lidia liesbeth lila lili lilia lilian liliane lillian lilly lily lin lina linda
lindsay lindsey linnea lino linus lionel lisa lisbeth lise lisette liu liv livia liz liza lloyd
logan loic lois lola lora loraine lorena lorenz lorenzo loretta lori lorna lorraine lorène lotfi lou
louane louis louis-marie louisa louise louisette loïc loïs luana lubna lubomir luc luc-emmanuel luca
lucas lucette lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda lucio lucy
ludger ludivine ludmila ludo ludovic ludwig luigi luis luisa lukas lukasz luke lydia lydie lyna
lyndon lynette lynn lynne lyra lysiane lászló léa léna léo léon léonard léonie léopold maarten mabel
maddie madeleine madeline mads maelle maeve mafalda magali magda magdalena magnus mahaut mahdi
mahesh mahmoud maia maialen maiwenn makoto malcolm malek malik malika malin mallory malo malory
mamadou mandy manel manfred manish manoj manon mansour manuel manuela mara marc marc-antoine
marc-olivier marcel marcela marceline marcella marcelle marcellin marcello marcelo marcia marcin
marco marcos marcus mareike marek maren margaret margareta margarita margaux margo margot marguerite
mari maria maria-teresa mariam mariama marian mariana marianna marianne mariano marie marie-anne
marie-christine marie-claire marie-claude marie-josé marie-laure marie-pierre mariella marielle
marietta mariette marijke marika marilou marilyn marina mario marion marissa marit maritza marius
mariusz marjolaine marjorie mark marko markus marla marlene marlon marlène marsha marta marten
martha martial martijn martin martina martine marty marvin marwa marwan mary maryam maryline maryse
marzia masahiro masaki masato masayoshi massimo mateo mateusz mathias mathieu mathilda mathilde
mathis matias matilda matis matt matteo matthew matthias matthieu mattias mattis maud maude maura
maureen maurice mauricio maurine mauro max maxence maxim maxime maximilian maximilien maxine may
mayank mayeul maylis mayra maël maëlle maëva maï maïlys maïté maïwenn małgorzata medhi meera megan
meghan mehdi mehmet mei mel melanie melchior melina melinda melissa melody melvin merav meredith
meriem merle mervyn mica michael michaela michal michaël micheal michel michela michele micheline
michelle michiko michèle mick mickael mickaël mickey miguel mihai mikael mikaël mike mikhail miki
mikko milan mildred milena millicent millie milly milo milos milton milène min-jun mina ming minh
mira miranda mireille mirela miriam mirko miroslav misha missy misty mitch mitchell miya mo moana
modou mohamad mohamed mohammad mohammed mohit mohsen moira mokhtar molly mona moncef monica monika
monique montgomery monty morag moran morgan morgane moritz morris mort morten morvan moses moshe
mostafa mouloud mounir mourad moussa moza moïse muhammad mukesh muriel murielle murray mustafa
mustapha myles mylène myriam myron myrtille médéric mélanie mélina mélissa mélodie mériem nabil
nadege nadia nadim nadine nadir nadège nael najat nana nancy nandan naoki naomi naoufel narendra
narges nasser nassim nat natacha natalia natalie nataliya natan natarajan natasha nate nathalie
nathan nathanaël nathaniel naveen navin nawaf nawal nazim naïma ndèye neal neel neha neil nell nelly
nelson nena nestor nettie neville nevin ngozi nguyen niall nic nicholas nick nicki nicky nico nicola
nicolaas nicolas nicole nicoletta nidhi niels nigel niina nik nikhil niki nikita nikki niklas nikola
nikolai nikolaj nikos nils nina ning nino ninon nir nira niraj nirmala nisha nitin nkechi noa noah
noam nobu nobuyuki noel noelle noemie nolan nolwenn nomvula noppadon nora norah norbert noreen
noriko norma norman nour noura noureddine nouri noé noémie noël noëlle nuno nuria nyla obinna octave
octavia odette odile odilon ofer oksana ola olaf oleg oleksandr olena olga oliver olivia olivier
olof oluwaseun oluwole olwen omar ombeline omer ondine ondrej ondřej ophelia ophelie ophélie oren
oriane orianne orit orla orna orson oscar oskar osman oswald othman ottilie ottmar otto oumar
ousmane owen pablo paco paige paloma pam pamela panagiotis paola paolo pape parag parvati pascal
pascale pat patrice patricia patricio patrick patti patty paul paul-henri paula paule paulette
paulina pauline paulo pavel pawel paweł payal pedro peggy pekka penelope penny percy perrine perry
pete peter petr petra petros petrus phil philibert philip philipp philippa philippe philippine
phillip philémon phoebe phyllis pier piero pierre pierre-alain pierre-antoine pierre-emmanuel
pierre-louis pierre-yves pierrick piers piet pieter piotr piper pippa polina polly pooja prakash
prasad prasert prateek preeti prisca priscilla priya priyanka przemysław putra päivi pénélope péter
pétronille quang quentin quincy quinn quitterie rachael rachel rachid rachida radek radu raf rafa
rafael rafaela rafal rafaël raffaele raghuram ragnar rahul raj raja rajat rajeev rajesh rajiv rakesh
ralf ralph ramesh rami ramin ramon ramona ramzi ramón rana randall randy rani ranjit raoul raphael
raphaël raphaëlle raquel rashid rasmus ratana raul ravi ravindra ray raymond raymonde raúl rebecca
rebekah reda reed reem reese regan regina reginald regine regis reid reiko reiner reinhard reinhold
remi remy ren renata renate renato renaud rene renee rené renée reuben reza rhoda rhonda rhys ric
ricardo riccardo rich richard rick ricky rico ridha riikka riley rima rita ritesh ritu rob robbie
robby robert roberta roberte roberto robin robyn rocco roch rocio rod roddy roderick rodger rodney
rodolfo rodolphe rodrigo rodrigue roel roger rohan rohit rok rokhaya roland rolande rolando rolf
romain roman romane romaric romeo romina romuald romy roméo ron ronald ronan ronen ronja ronnie
ronny rory rosa rosalia rosalie rosalind rosanna rose roseline roselyne rosemary rosie ross roula
rowan roxana roxane roxanne roy royce rozenn ruben rubén rudi rudolf rudolph rudy rui rune rupert
rupesh ruslan russ russell ruth ruud ryan ryo ryu régine régis rémi rémy rüdiger sabina sabine
sabrina sacha sachin sadie sadio safia said sal salah salem salim salima sally salma salman salomé
salvador salvatore sam samantha samara samba sameer sameh samer sami samia samir samira sammy samson
samuel samy sana sandeep sander sandie sandra sandrine sandro sandy sanjay sanjeev sanna santiago
santino sara sarah sascha sasha satish satoru satoshi satu satya saud saul saurabh saïd scarlett
scott sean sebastiaan sebastian sebastien segolene segun sekou selena selim selina selma seppo
serena serge sergei sergey sergio serhiy serigne serkan seth seung-hoon severine seydou shai shaikh
shaina shalini shane shannon shantanu sharon shaun shawn shawna shay shayla sheena sheila shekhar
shelby sheldon shelley shelly shen sheri sherri sherry sheryl shilpa shinji shira shirin shirley
shiv shivani shlomo shreya shu shubham shyam siamak sibylle sid siddharth sidney sidonie siegfried
sienna sigrid sigurd siham silas silje silke silvain silvana silvia silvio simeon simon simon-pierre
simona simone sindre sinead siobhan sipho siri sita siti siva sivan sixtine skander skyler slim
slobodan sneha snezana sofia sofiane soichiro soizic solal solange solenn solenne solveig solène
somchai sonia sonja sophia sophie soraya souad soufiane souleymane soumya soyoung spencer sridhar
srinivas stacey stacy stan stanislas stanislav stanley stavros stefan stefania stefano steffen
stelian stella stephan stephane stephanie stephen steve steven stewart stijn stine stuart stéphan
stéphane stéphanie subhash subramanian sue sukhinder suki suleiman sundar sung-hyun sunil sunita
surabhi suresh surya susan susana susanna susanne sushil susie suzan suzanna suzanne suzette suzie
sven svetlana svitlana swati sybil sybille syed sylvain sylvaine sylvestre sylvette sylvia sylviane
sylvie sylvio sylwia sébastien ségolène séverin séverine sören søren sławomir tabitha tadashi
tadeusz taha tahar takashi takeshi talia tamar tamara tamim tamir tammy tamás tancrède tanguy tania
tanja tanvi tanya taoufik tara tarek tarik tariq tarun taryn tasha tatiana tatyana taylor ted teddy
tej tejas tendai terence teresa tereza terje terrance terrell terri terry tess tessa tetsuya thabo
thad thaddeus thaddée thalia thanh thaïs thea themba theo theodor theodora theodore theresa therese
theresia thiago thibaud thibault thibaut thierno thierry thies thijs thilo thiébaut thom thomas
thomas-olivier thor thorsten théa théo théodore théophile thérèse tia tiago tiffany tilda tilman tim
timo timon timothee timothy timothé timothée tina tiphaine titouan tobias toby tod todd tolga tom
tomas tomasz tommaso tommy tomoko tomás tomáš toni tonia tony topher tor torben torbjörn torsten
toshihiro toufik tracey tracy travis trent trevor tricia trina trish trisha tristan troy trudy tuan
tugdual tunde turki tuula tyler tyrone tyson tzvi uday udo ugo ulf uli ulla ulrich ulrik ulrike
ulysse umberto uri ursula ursule usha usman uta ute uwe vadim valentin valentina valentine valeria
valerie valery valère valérian valérie valéry vandana vanessa vania varun vasant vasco vasile vasily
vassilis vaughn venkat venkatesh vera verena vernon veronica veronika veronique vesna vianney vic
vicki vicky victor victoria victorien vijay vik vikas vikram viktor viktoria ville vilma vin vinay
vince vincent vincenzo vineet vinicius vinod viola violaine violeta violette virgile virginia
virginie vishal vitali vitaly vito vittoria vittorio vivek vivi vivian viviana viviane vivien
vivienne vlad vladimir volkan volker volodymyr vytautas václav véronique wade wafa waldemar walid
walker wallace wally walt walter wanda wandrille wang warren wassim wayan wayne wei weiwei wendell
wendy wenzel werner wes wesley whitney wilfred wilfrid wilfried wilhelm will willa willem william
williams willie willy wilma wilson wim winfried winnie winona winston wissam wojciech wolfgang
wolfram wouter wyatt xabi xander xavi xavier xavière xi xiang xiao xiaoming xiaoping xin xing yacine
yael yan yang yanick yanis yaniv yann yannick yannig yannis yao yaron yasemin yash yasin yasir
yasmin yasmina yasmine yasser yassine yasuhiro yasuo yayoi yaël yehuda yelena yevgeny yifan ying
yitzhak ylva yoan yoann yoav yogesh yohan yohann yoko yolanda yolande yonatan yong yoni yoshi
yoshihiro yossi youcef youenn younes youri yousra youssef ysaline yseult yuki yukio yulia yumiko
yuri yusuf yuval yuxuan yvan yves yves-marie yvette yvon yvonne yvonnick zac zach zachariah zacharie
zachary zack zahra zain zaina zak zakaria zara zbigniew zdeněk zeev zeke zelda zena zeynep zhang
zhen zhengfei zhi ziad zihan zineb zinedine ziv zoe zoey zohra zoltan zoltán zora zoran zoubir
zouhair zoya zoé zsolt zuzana zvika åsa ève édith édouard éliane élie élisa élisabeth élise élodie
éloi éloïse éléonore émeline émeric émile émilie émilien éric érik étienne éva évelyne özgür ümit
łukasz
    """.split()
)
