"""Given names common in the news, of any language: a hint that a name is a person's."""

GIVEN_NAMES = frozenset(
    """
aaron abby abdel abdelhak abdou abdul abdullah abel abhishek abigail achille ada adam adama adele
adil aditi aditya adrian adriana adriano adrien agathe agnes agnès ahmad ahmed aida aiko aisha
ajay akash akhil akira akshay alaa alain alan alastair alban albert alberta alberto alden aldo
alec alejandra alejandro aleksandr alena alessandra alessandro alessio alex alexa alexander
alexandra alexandre alexandru alexei alexia alexis alfonso alfred ali alia alice alicia alina
aline alisa alisha alison alistair alix aliza allan allen allison aloïs alphonse alvaro alvin
alyssa amadou amalia amanda amandine amaury amber amelia amelie amin amina amine amir amira amit
amitabh amr amy amélia amélie ana anais anand ananya anas anaïs anders andre andrea andreas andrei
andrej andres andrew andrzej andré andrés andy angel angela angelo angie anil anita anja anjali
ankit ankur ann anna anna-maria annabel annabelle anne anne-marie anneke annette annick annie
annika anouk anselme anthony antoine antoinette anton antonella antoni antonia antonin antonio
antony anupam anurag anwar anya arash ariane arianna ariel arjun arlette armand armel armelle
armin arnab arnaud arne arno arnold aron art arthur arturo arun arvind aryan asha ashish ashley
ashok ashton asif astrid athena atul aubrey aude audrey auguste augustin aurelia aurore aurélie
aurélien avery avi awa axel axelle aya ayman ayoub azad aziz bachir baptiste barack barbara
barnaby barry bart basile bastian bastien beata beatrice becky belinda ben benedict benedikt
benita benito benjamin benny benoit benoît bernadette bernard bernd bernie bertil bertrand beth
bettina betty beverly bianca bilal bill billy bjarne bjorn björn blaise blake blandine bob bobby
boris brad bradford bradley bram brandon brenda brendan brent bret brett brian briana brice
bridget brigid brigitte briony brittany bruce bruna bruno bryan bryce bryn byron béatrix bérengère
bérénice caio caleb calum calvin cameron camila camille carina carl carl-henric carla carlo carlos
carly carol carola carole carolina caroline carolyn carrie carsten casey cassandra catherine cathy
cecil cecilia cedric celeste celine cesar chad chandra chantal chantelle charles charlie charlotte
charlène chelsea chen cheng cheryl chetan chiara chinedu chloé cho chris chris-étienne christa
christel christelle christer christiaan christian christiane christina christine christoph
christophe christopher ciara cillian cindy claire clara clarisse claude claudia claudine claudio
clay clive cloe clotilde clovis clémence clément cody colette colin colm connie connor conor
conrad constance consuelo cora coralie cordelia corentin corey corine corinne cornelia cornelius
cory cosima courtney craig cristian cristiano cristina crystal curt curtis cynthia cyprien
cyriaque cyril cyrille cécile cécilia cédric céleste célia céline césar dag dagmar dahlia dai
daisy dale dalia dalila damian damiano damien damon dan dana daniel daniela daniele danielle
danika danilo danny daphne daphné dara darcy daria darius dariusz darko darrell darren darryl
dashiell dave david davide davin davina dawn dayo dean deanna deb debbie deborah debra declan
deepa deepak deirdre delia delphine demetrius deng denis denise dennis denzel derek derrick
desmond devin dhruv diallo diana diane dick didier diego dieter dieudonné dilip dimitri dina dinah
dinesh dino dion dirk divya djamel djibril dmitri dmitriy dmitry dolores dolorès domenico dominic
dominik dominika dominique don donald donatella dong donna donovan dora doreen dorian doris
dorothea dorothy dorothée doug douglas drew dries duane duncan dustin dwayne dwight dylan eamon ed
eddie edgar edmond edmund edna edouard eduardo edward edwige edwin efe egon eileen eirik ekaterina
elad elaine eleanor elena eli eliana elias elie elijah elina eliot eliott elisa elisabeth
elisabetta elise elizabeth ella ellen ellie elliot elliott ellis elmar elodie eloise elon elsa
elsie elton elvira elvis eléonore emanuel emeric emerson emil emile emiliano emilie emily emir
emma emma-louise emmanuel emmanuelle emre enoch enrico enrique enzo eoin ephraim eric erica erich
erick erik erika erin erlend ernest ernesto ernie ernst erwan erwin esmeralda esperanza esteban
estel estella estelle esther etan ethan etienne eugen eugene eugène eugénie eunice eva eva-maria
evan evangeline evelyn evelyne everett ewan ewen ezra fabian fabiano fabien fabienne fabio fabrice
fabrizio fadi faisal fanny farah farhad farid fariha faris fatima fatou fatoumata faustine fay
faye federica federico felicity felipe felix feng ferdinand fergus fernand fernando ferran filip
filippo finlay finn fiona fionn firmin flavia flavie flavien florence florencia florent florentin
florian floris floyd fouad franca frances francesca francesco francis francisco franciska franck
franco francois frank frankie franz françois françoise fraser fred freda freddie freddy frederic
frederick fredrik freya frida friedrich fritz frode frédéric frédérique fuad félix gabin gabriel
gabriela gabriele gabrielle gaetan gail garance gareth garrett garry gary gaspard gaston gaurav
gautam gauthier gautier gavin gaétan gaël gaëlle gaëtane gemma gene genevieve geneviève geoff
geoffrey geoffroy george georges georgi georgina geraint gerald geraldine gerard gerd gerhard
germain germaine gerry gertrude ghassan ghislain ghislaine giacomo gianluca gianni gideon gil
gilbert gilberte gilda gildas giles gilles gillian gina gino giorgio giovanna giovanni giselle
gisèle giulia giulio giuseppe gleb glen glenn gloria godefroy godfrey gonzague gonzalo gopal goran
gordana gordon grace gracie graeme graham grant greg gregory greta gretchen griffin grigory grâce
grégoire grégory guenter guido guilhem guillaume guillermo gunnar gurpreet gus gustav gustave guy
guylaine gwen gwenaël gwenaëlle gwendal gwendoline gwyneth gérald géraldine gérard göran günter
hadi hadley hadrien hailey hakan hakim hal hamid hamish hamza hana hank hanna hannah hannes hans
hans-peter hao harald haris harish harman harold harriet harrison harry harsh harvey hassan hatem
hayley hazel heath heather hector heidi heike heiko heinrich heinz helen helena helga helge helmut
hendrik henk henning henri henri-louis henrietta henriette henrik henry herb herbert heribert
herman hermann hermine hervé hicham hilary hilda hildegard hillary himanshu hiram hiro hiroki
hiroshi holger holly honoré horace horst hortense houda howard hubert hugh hugo hugues huguette
humphrey hussein hye hélia hélie hélène iain ian ibrahim ibtissam idris ignacio ignatius igor ilan
ilana ilaria ilia ilse ilya iman imane imogen imran ina inaki ines inga inge ingo ingrid inès inés
ion ira irena irene irina iris irma irving irwin irène isaac isaak isabel isabella isabelle
isadora isaiah ishaan ismail ismaël isobel issam istvan ivan ivana ivo ivor iván izaak jaap jack
jackie jacky jacob jacqueline jacques jacques-olivier jada jaime jake jakob jakub jamal james
jameson jamie jan jan-erik jana jane janelle janet janice janine janis jared jarek jarvis jasmin
jasmine jason jasper javed javier jay jaya jayden jean jean-baptiste jean-marc jeanette jeanine
jeanne jeannette jeannine jed jeff jefferson jeffery jeffrey jem jen jenna jennie jennifer jenny
jens jeong jeremiah jeremy jermaine jerome jerry jess jesse jessica jessie jesus jesús jill
jillian jim jimena jimmy jin jitendra jo joachim joan joana joanna joanne joao joaquin joby
jocelyn jodie jody joe joel joelle joey johan johann johanna johannes john johnathan johnny jolene
jon jonah jonas jonathan jordan jordi jorge joris jose josef joseph josephine josette josh joshua
josiah josiane josie joss josé josé-maria joséphine jovan joy joyce joël joëlle juan jude judith
judy jules julia julian juliana julianne julie julien juliet juliette julio julius jun junaid
justin justine justyna jérémie jérémy jérôme jörg jürgen kader kai kaitlyn kamal kamala kamel kara
karan kareem karel karen kari karim karin karina karine karl karla karolina karsten kasia kate
katharina katherine kathleen kathryn kathy katia katie katja katrin katrina katy kavita kay kayla
kazuo keiko keira keith kelley kelly kelvin ken kendall kendra kenji kenneth kenny kent kenza
kerry kerstin kevin khadija khaled khalid kiara kiera kieran killian kim kimberly kinga kira kiran
kirill kirk kirsten kirsty kit kjell klara klaus kofi koichi koji konrad konstantin konstantinos
kostas kris krishna krista kristen kristian kristin kristina kristine kristof krystal krzysztof
kumar kurt kwame kyle kylie kyra lachlan laetitia laila lakshmi lalit lamia lana lance landon lara
larissa larry lars lars-erik latif latoya laura laure laureen laurel lauren laurence laurene
laurent laurette lauri laurie lazare laëtitia lea leah leandro lee leigh leila lena lene leni
lennart lenny leo leon leona leonard leonardo leonid leonie leonor leopold leroy lesley leslie
lester leticia lev levi lewis lex leïla li li-wei liam liana lidia liesbeth lila lili lilia lilian
liliane lillian lilly lily lin lina linda lindsay lindsey linnea lino linus lionel lisa lisbeth
lise lisette liu liv livia liz liza lloyd logan loic lois lola lora loraine lorena lorenz lorenzo
loretta lori lorna lorraine lou louane louis louis-marie louisa louise loïc loïs luana lubomir luc
luc-emmanuel luca lucas lucia lucian luciana luciano lucie lucien lucienne lucile lucille lucinda
lucio lucy ludger ludmila ludo ludovic ludwig luigi luis luisa lukas lukasz luke lydia lydie
lyndon lynette lynn lynne lyra léa léo léon léonard léonie léopold maarten mabel maddie madeleine
madeline mads maeve mafalda magali magda magdalena magnus mahdi mahesh mahmoud maia maiwenn makoto
malcolm malek malik malika malin mallory malo malory mamadou mandy manel manfred manish manoj
manon manuel manuela mara marc marc-antoine marc-olivier marcel marcela marceline marcella
marcello marcelo marcia marcin marco marcos marcus mareike marek maren margaret margareta
margarita margaux margo margot marguerite mari maria maria-teresa mariam marian mariana marianna
marianne mariano marie marie-anne marie-christine marie-claire marie-claude marie-josé marie-laure
marie-pierre mariella marielle marietta marijke marika marilou marilyn marina mario marion marissa
marit maritza marius marjolaine marjorie mark marko markus marla marlene marlon marlène marsha
marta marten martha martial martijn martin martina martine marty marvin marwa marwan mary maryam
maryline maryse marzia masaki masato masayoshi massimo mateo mateusz mathias mathieu mathilda
mathilde mathis matias matilda matis matt matteo matthew matthias matthieu mattias mattis maud
maude maura maureen maurice mauricio mauro max maxence maxim maxime maximilian maximilien maxine
may mayank mayeul mayra maï maïté medhi meera megan meghan mehdi mehmet mei mel melanie melina
melinda melissa melody melvin meredith merle mervyn mica michael michaela michal michaël micheal
michel michela michele micheline michelle michèle mick mickael mickaël mickey miguel mihai mikael
mikaël mike mikhail miki mikko milan mildred milena millicent millie milly milo milos milton
milène mina ming mira miranda mireille mirela miriam mirko miroslav misha missy misty mitch
mitchell miya mo moana mohamad mohamed mohammad mohammed mohit moira molly mona monica monika
monique montgomery monty morag moran morgan morgane moritz morris mort morten moses moshe mostafa
mounir mourad moussa moïse muhammad mukesh muriel murielle murray mustafa mustapha myles mylène
myriam myron myrtille mélanie mélissa mélodie mériem nabil nadia nadine nadir nadège nael najat
nana nancy naoki naomi narendra narges nasser nat natacha natalia natalie nataliya natan natasha
nate nathalie nathan nathanaël nathaniel naveen navin nazim naïma neal neel neha neil nell nelly
nelson nena nestor nettie neville nevin ngozi niall nic nicholas nick nicki nicky nico nicola
nicolaas nicolas nicole nicoletta nidhi niels nigel niina nik nikhil niki nikita nikki niklas
nikola nikolai nikolaj nikos nils nina ning nino nira niraj nirmala nisha nitin nkechi noa noah
noam nobu noel noelle nolan nolwenn nora norah norbert noreen norma norman nour nouri noé noémie
noël noëlle nuno nuria nyla octave octavia odette odile ola olaf oleg olga oliver olivia olivier
olof olwen omar ondine ondrej ophelia ophélie oren oriane orla orson oscar oskar osman oswald
ottilie otto oumar ousmane owen pablo paco paige paloma pam pamela paola paolo parag parvati
pascal pascale pat patrice patricia patricio patrick patti patty paul paul-henri paula paule
paulette paulina pauline paulo pavel pawel payal pedro peggy penelope penny percy perrine perry
pete peter petr petra petros petrus phil philip philipp philippa philippe philippine phillip
phoebe phyllis pier piero pierre pierre-alain pierre-antoine pierre-emmanuel pierre-louis
pierre-yves pierrick piers piet pieter piotr piper pippa polina polly pooja prakash prasad prateek
preeti prisca priscilla priya priyanka pénélope quentin quincy quinn rachael rachel rachid radek
radu raf rafa rafael rafaela rafal rafaël raffaele ragnar rahul raj raja rajat rajeev rajesh rajiv
rakesh ralf ralph ramesh ramin ramon ramona ramzi ramón rana randall randy rani ranjit raoul
raphael raphaël raphaëlle raquel rashid rasmus raul ravi ray raymond raymonde raúl rebecca rebekah
reda reed reese regan regina reginald reid reiko reiner reinhard reinhold remi remy renata renate
renato renaud rene renee rené renée reuben reza rhoda rhonda rhys ric ricardo riccardo rich
richard rick ricky rico riley rita ritesh ritu rob robbie robby robert roberta roberto robin robyn
rocco roch rocio rod roddy roderick rodger rodney rodolfo rodolphe rodrigo rodrigue roel roger
rohan rohit rok roland rolande rolando rolf romain roman romane romaric romeo romina romuald romy
roméo ron ronald ronan ronja ronnie ronny rory rosa rosalia rosalie rosalind rosanna rose roseline
rosemary rosie ross roula rowan roxana roxane roy royce rozenn ruben rubén rudi rudolf rudolph
rudy rui rune rupert rupesh ruslan russ russell ruth ruud ryan ryo ryu régine régis rémi rémy
sabina sabine sabrina sacha sachin sadie sadio safia said sal salah salim salima sally salma
salman salomé salvador salvatore sam samantha samara samba sameer sameh sami samia samir samira
sammy samson samuel samy sana sandeep sander sandie sandra sandrine sandro sandy sanjay sanjeev
sanna santiago santino sara sarah sascha sasha satoshi satya saul saurabh saïd scarlett scott sean
sebastiaan sebastian sebastien segolene sekou selena selim selina selma serena serge sergei sergey
sergio seth seydou shaikh shaina shalini shane shannon shantanu sharon shaun shawn shawna shay
shayla sheena sheila shekhar shelby sheldon shelley shelly shen sheri sherri sherry sheryl shinji
shira shirin shirley shiv shivani shlomo shreya shu shubham shyam sid siddharth sidney sidonie
siegfried sienna sigrid sigurd silas silje silke silvain silvana silvia silvio simeon simon
simon-pierre simona simone sindre sinead siobhan siri sita siva skander skyler sneha sofia sofiane
soichiro solal solange solveig solène somchai sonia sonja sophia sophie soufiane souleymane soumya
soyoung spencer sridhar srinivas stacey stacy stan stanislas stanislav stanley stefan stefania
stefano steffen stella stephan stephane stephanie stephen steve steven stewart stijn stine stuart
stéphan stéphane stéphanie subhash sue sukhinder suki suleiman sundar sunil sunita surabhi suresh
surya susan susana susanna susanne sushil susie suzan suzanna suzanne suzette suzie sven svetlana
swati sybil sybille syed sylvain sylvaine sylvia sylviane sylvie sylvio sylwia sébastien ségolène
séverin séverine sören tabitha tadashi taha takashi takeshi talia tamar tamara tamir tammy tamás
tanguy tania tanja tanvi tanya tara tarek tariq tarun taryn tasha tatiana tatyana taylor ted teddy
tej tejas tendai terence teresa tereza terje terrance terrell terri terry tess tessa thad thaddeus
thaddée thalia thaïs thea theo theodor theodora theodore theresa therese theresia thiago thibaud
thibault thibaut thierno thierry thies thijs thilo thiébaut thom thomas thomas-olivier thor
thorsten théa théo théodore thérèse tia tiago tiffany tilda tilman tim timo timon timothy timothé
timothée tina tiphaine titouan tobias toby tod todd tom tomas tomasz tommaso tommy tomoko tomás
toni tonia tony topher tor torben torsten tracey tracy travis trent trevor tricia trina trish
trisha tristan troy trudy tuan tunde tyler tyrone tyson uday udo ulf uli ulla ulrich ulrik ulrike
umberto ursula ursule usha usman uta uwe vadim valentin valentina valentine valeria valerie valery
valérian valérie valéry vanessa vania varun vasant vasco vasile vasily vaughn venkat vera verena
vernon veronica veronika veronique vic vicki vicky victor victoria vijay vik vikas vikram viktor
viktoria vilma vin vinay vince vincent vincenzo vinicius vinod viola violeta violette virginia
virginie vishal vitali vitaly vito vittoria vittorio vivek vivi vivian viviana viviane vivien
vivienne vlad vladimir volker véronique wade waldemar walid walker wallace wally walt walter wanda
wang warren wayne wei wendell wendy wenzel werner wes wesley whitney wilfred wilfrid wilfried
wilhelm will willa willem william williams willie willy wilma wilson wim winfried winnie winona
winston wissam wojciech wolfgang wouter wyatt xander xavi xavier xavière xiang xiao xin xing
yacine yael yan yang yanick yanis yann yannick yaron yasemin yash yasin yasmin yasmina yasmine
yassine yasuo yayoi yaël yehuda yelena ying yitzhak ylva yoan yoann yogesh yoko yolanda yolande
yonatan yong yoni yoshi youcef youri youssef yuki yukio yuri yusuf yuval yvan yves yves-marie
yvette yvon yvonne yvonnick zac zach zachariah zacharie zachary zack zahra zain zaina zak zakaria
zara zbigniew zeke zelda zena zeynep zhang zhen zhi ziad zineb zinedine ziv zoe zoey zohra zoltan
zora zoran zoya zoé zsolt zuzana édouard élisa élisabeth élise élodie éloïse éléonore émeric émile
émilie éric érik étienne éva évelyne
abdelaziz abdelkader abdelmajid abderrahmane abdoulaye adebayo agnieszka agus ahmet akihiro
aleksandra aliou aliénor aminata amédée anatole andris andriy anneliese apolline aravind arvydas
ashwin attila ayşe azzedine aïcha babak babatunde balázs bambang bandar barnabé bartosz bassam
behrouz bertille besnik bijan bogdan boubker branko budi burak capucine casimir chaiwat
chandrasekhar cheikh chidi chukwuemeka ciprian clothilde csaba côme dario dariush demis despina
detlef dewi dimitris dmytro domitille dong-hyun dragan driss dror duc dumitru eitan eleni elif
emeka enguerrand erwann eudes eyal fatiha ferenc florin fulgence ganesh gaétane gaëtan gheorghe
giedrius gilad giorgos goulven grzegorz gwenn gábor hamad haoran heikki hessa hila hisham hoang
horia hyun-woo håkan ibrahima ifeoma ignace ikram ilir inbal ingvar ionut istván iulian iñigo
jaafar jacek jae jae-hyun jaroslav jarosław ji-won jianguo jianmin jin-young jiří jochen joko
jorma joumana juha jukka junjie kamran katarzyna katerina kazuhiro khaldoon koffi kouamé kouassi
krishnan kristaps kwabena kyrylo kyung-hee lajos larbi latifa leif liang lotfi lubna lászló
mansour mariama mariusz masahiro maëva maïwenn małgorzata merav michiko min-jun minh modou mohsen
mokhtar moncef morvan moza nadim nandan natarajan nawaf ndèye nguyen nir nobuyuki nomvula noppadon
noriko noura noureddine obinna ofer oksana oleksandr olena oluwaseun oluwole omer ondřej orit orna
othman ottmar panagiotis pape paweł pekka philémon prasert przemysław putra päivi péter quang
quitterie rachida raghuram rami ratana ravindra reem ren ridha riikka rima rokhaya ronen roxanne
rüdiger salem samer satish satoru satu saud segun seppo serhiy serigne serkan seung-hoon shai
shilpa siamak sipho siti sivan sixtine slim slobodan snezana solenn souad stavros stelian
subramanian sung-hyun svitlana søren sławomir tadeusz tamim tancrède taoufik tarik tetsuya thabo
thanh themba tolga tomáš torbjörn toshihiro tugdual turki tuula tzvi uri ute vandana vassilis
venkatesh vesna victorien ville vineet volkan volodymyr vytautas václav wafa wayan weiwei wolfram
xi xiaoming xiaoping yaniv yannig yannis yao yasir yasser yasuhiro yevgeny yifan yoav yoshihiro
yossi youenn ysaline yulia yumiko yuxuan zdeněk zeev zhengfei zihan zoltán zouhair zvika åsa özgür
ümit łukasz
""".split()
)
