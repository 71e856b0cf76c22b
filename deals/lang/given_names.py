"""Given names common in the news, of any language: a hint that a name is a person's."""

GIVEN_NAMES = frozenset(
    """
aaron abdel abdul abdullah abigail adam adrian adrien agathe agnes agnès ahmed aiko akira alain alan
albert alberto alden alejandro aleksandr alessandro alex alexa alexander alexandra alexandre alexei
alexia alexis alfred ali alice alicia aline alison allan allen alphonse alvaro amanda amandine amber
amélie amin amina amir amit amy ana anaïs anand anders andre andrea andreas andrei andres andrew andré
andy angel angela angelo angie anil anita anja ann anna anne annette annick annie anthony antoine anton
antonio antony anwar ariane ariel arjun arlette armand arnaud arnold art arthur arun ashley ashok astrid
aude audrey augustin aurélie aurélien aurore axel ayman baptiste barack barbara barry bart basile
bastien ben benjamin benoit benoît bernadette bernard bernd bernie bertrand beth betty bianca bill billy
björn blaise bob bobby boris brad bradley brandon brenda brendan brent brett brian brice brigitte bruce
bruno bryan caleb cameron camille carl carla carlo carlos carol carole caroline carolyn carsten casey
catherine cathy cecilia céline cécile cédric chad chantal charles charlie charlotte chen cheryl chiara
chloé chris christel christelle christian christiane christina christine christoph christophe christopher
cindy claire clara clara clarisse claude claudia claudine claudio clay clément clémence clive colette
colin connie constance corentin corinne craig cristiano cristina curtis cynthia cyril cyrille dai dale
damien dan dana daniel daniela daniele danielle danny daphné dara darren dave david dawn dean debbie
deborah delphine denis denise dennis derek diana diane didier diego dieter dimitri dinesh dirk dmitri
dominic dominique don donald donna doris dorothée doug douglas drew duncan dylan ed eddie edgar édouard
edouard eduardo edward edwige eileen elaine eleanor elena eli elie élise elias elisabeth elise elizabeth
ella ellen éloïse elon elsa emanuel emil emilie émilie emily emma emmanuel emmanuelle enrico enrique
eric éric erica erik erika ernest erwan esteban estelle esther ethan étienne etienne eugène eva evan
evelyne evan fabien fabienne fabio fabrice fanny farid fatima federico felix félix fernand fernando
fiona flavien florence florent florian francesca francesco francis francisco franck franco francois
françois françoise frank fred freddy frédéric frederic frederick frédérique gabriel gabriela gabrielle
gaël gaëlle gareth garrett gary gaspard gaston gautam gavin geoff geoffrey geoffroy george georges
gérald gerald gérard gerard gerhard germain ghislain ghislaine giacomo gianni gilbert gilles gina
giorgio giovanni giulia giuseppe glen glenn gordon grace graham grant greg grégoire grégory gregory
guido guilhem guillaume günter gustav gustave guy gwenaël hannah hans harald haris harold harry harvey
hassan hatem heather hector heidi heinrich helen helena hélène helga helmut henning henri henrik henry
herbert hervé hicham hiroshi holger holly howard hubert hugh hugo hugues ian ibrahim ignacio igor ines
inès ingrid irene irène iris isaac isabel isabella isabelle ivan jack jackie jacob jacqueline jacques
jaime jake jamal james jamie jan jane janet janice jared jasmine jason javier jay jean jeanne jeff
jeffrey jen jennifer jenny jens jeremy jérémie jérémy jérôme jerome jerry jesse jessica jesús jill jim
jimmy jin joachim joan joanna joao joe joel joël johan johann johannes john johnny jon jonas jonathan
jordan jorge joris josé jose josef joseph josh joshua josiane joy joyce juan judith judy jules julia
julian juliana julie julien juliette julio jun jürgen justin justine kai karen karim karin karine karl
karsten kate katherine kathleen kathryn kathy katia katie kay keith kelly ken kenji kenneth kent kerry
kevin khalid kim kirk kirsten klaus krishna kristen kristin kumar kurt kyle laetitia lance larry lars
laura laure laurence laurent lauren laurie léa lee leïla leila lena leo léo leon léon léonard leonard
leonardo leslie li lila lili liliane lin linda lindsay lionel lisa liu liz logan lola lorenzo loïc loïs
lou louis louisa louise luc luca lucas lucia lucie lucien luciano lucy ludovic luigi luis luisa luke lydia
lydie lynn madeleine magali magnus mahmoud maïté malcolm malik manfred manon manuel manuela mara marc
marcel marcela marcello marcelo marco marcos marcus margaret margot marguerite maria marie marina mario
marion marissa marius mark markus marlène marta martha martial martin martina martine marvin mary
masayoshi massimo mathias mathieu mathilde matt matteo matthew matthias matthieu maud maurice mauricio
mauro max maxime maximilien may mayeul medhi mehdi mei mel melanie mélanie melissa mélissa melvin
meredith michael michaël michal michel michele michèle micheline michelle mickaël miguel mike mikhail milan
mildred milène ming miranda mireille miriam mitchell mo mohamed mohammed mohit moira mona monica monika
monique morgan morgane mounir murielle murray mustafa myriam nadège nadia nadine nancy naomi nat natacha
natalie nataliya nathalie nathan nathaniel naveen neil nelly nelson nicholas nick nicola nicolas nicole
niels nigel nikhil nikolai nils nina nino noah noé noël noëlle noémie nora norbert norman octave odette
odile olga oliver olivia olivier omar oscar oskar otto ousmane pablo paige pam pamela paola paolo pascal
pascale pat patrice patricia patrick paul paula paulette pauline paulo pavel pedro peggy penelope penny
perrine pete peter petra phil philip philipp philippe phillip phyllis pier pierre pierrick pieter prakash
priscilla quentin rachel rachid rafael rahul raj rajesh ralf ralph ramón randall randy raoul raphaël
raphaëlle rashid rasmus ravi ray raymond rebecca reed régine régis reid reinhard rémi rémy renaud
renate rené renée ricardo riccardo rich richard rick ricky rita rob robert roberta roberto robin
robyn roch rod rodolphe rodrigo roger roland rolf roman romain romane roméo ron ronald ronan rory
rosa rose ross roxane roy ruben rudolf rupert russ russell ruth ryan sabine sabrina sacha salim sally
salma sam samantha sami samir samuel samy sandeep sandra sandrine sandro sandy sanjay sara sarah
satya saul scott sean sébastien sebastian séverine serena serge sergei sergey sergio seth shane shannon
sharon shawn sheila sheldon shelly sheryl shirley sigrid silvia silvio simon simone sofia soichiro
solange solène sonia sonja sophia sophie soyoung stan stanislas stanley stefan stefano stella stéphane
stephane stephan stéphanie stephanie stephen steve steven stewart stuart sue sukhinder sundar sunil
suresh susan susanne suzanne sven sylvain sylvie tadashi takashi takeshi tamara tanguy tanya tara tariq
taylor ted teresa terry thaddée théo theo théodore theresa thérèse thibaud thibault thibaut thierry thomas
thorsten tiffany tim timothée timothy tina tobias todd tom tomas tommy toni tony tracy travis trevor
tristan troy tyler ulrich ursula valentin valentina valérie valerie vanessa vera veronica véronique
vic vicky victor victoria vijay vikram vincent viola violette virginia virginie vishal vivek vivian
vivien vladimir walter wang warren wayne wei wendy werner wes wilfried will william willy wolfgang
wouter xavier yan yang yann yannick yasmine ying yoann yolande yoshi youssef yuri yusuf yves yvette
yvon yvonne zach zachary zhang zoé zoe zoran
annika awa astrid bjarne blake caio cho dag daphne dariusz diallo dmitry dong elise emre erlend
fatou fatoumata feng frode gunnar hakan hao henriette hiro hye ibtissam imran inga inge ismaël iván
jaap jürgen kamal kari karan kenza khadija kofi koji kwame lars-erik latif li-wei lise ludmila mads
magdalena malika mamadou maren marit mathis mehmet mina moussa nabil najat nkechi nour odile ola olaf
oumar owen parag petr piotr priya radek ramesh reza ritu roland rozenn rudi rune sacha sadio saïd
sanna seydou shreya sigurd silje sindre siri skander solveig soufiane souleymane stine sunita sven
tomasz tor torsten ulf valérian vasile vivienne wim yacine yael yasmina youcef yuki zeynep ziad élodie
émile évelyne éléonore érik étienne élise élisabeth éva inés judith karel lubomir marek marko mirela
ondrej pawel sylwia tereza wojciech zbigniew zuzana aisha akhil ananya arash aryan deepak divya gaurav
harish ishaan kavita kiran lakshmi manish meera neha nisha pooja prateek rakesh rohan sachin shyam
sneha sridhar swati tanvi varun venkat yash chris-étienne anne-marie jean-marc marie-claude
""".split()
)
