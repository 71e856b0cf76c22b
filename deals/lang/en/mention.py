"""English words for names."""

from deals.grammar import MentionWords
from deals.lang.acronym import COMMON_ACRONYMS
from deals.lang.city import CITIES
from deals.lang.given_names import GIVEN_NAMES

ORGANISATION = (
    "company|firm|group|startup|start-up|business|corporation|bank|lender|insurer|carmaker|"
    "automaker|drugmaker|chipmaker|retailer|manufacturer|maker|publisher|developer|operator|"
    "provider|supplier|producer|brewer|airline|carrier|utility|fund|foundation|agency|"
    "organization|organisation|institution|university|institute|studio|label|broadcaster|"
    "network|newspaper|magazine|site|website|platform|marketplace|unicorn|giant|conglomerate|"
    "subsidiary|unit|division|parent|venture|partnership|consortium|nonprofit|non-profit|"
    "association|league|club|brokerage|exchange|advisor|adviser|consultancy|distributor|"
    "wholesaler|grocer|restaurateur|chain|builder|homebuilder|contractor|miner|explorer|driller|"
    "biotech|fintech|healthtech|upstart|outfit|incumbent|rival|competitor|buyer|acquirer|"
    "investor|suitor|target|seller|vendor|specialist|pioneer|leader|powerhouse|enterprise|"
    "concern|trust|thrift|broker|shop|boutique|health system|holding company|accelerator|incubator|ministry|regulator|commission|"
    "arm|steelmaker|shipper|railroad|refiner|pharma|hospital|clinic|school|college|entity|"
    "glassmaker|papermaker|toymaker|toolmaker|shoemaker|watchmaker|gunmaker|bikemaker|chocolatier|planemaker|truckmaker|shipbuilder|winemaker|charity|watchdog|"
    "union|party|processor|bottler|refinery|smelter|lessor|haulier|trucker|shipowner|bookmaker|hotelier|"
    "caterer|packager|recycler|reinsurer|megafirm|builder|integrator|aggregator|outsourcer|telco|"
    "channel|streamer|spin-off|spinoff|spinout|scale-up|scaleup|e-tailer|microlender|co-operative|cooperative|syndicate|franchise|franchisee|franchisor|hotelier|"
    "dealership|pharmacy|drugstore|supermarket|casino|theatre|theater|museum|observatory|laboratory|"
    "fabricator|foundry|mill|plantation|merchant|importer|exporter|"
    "private equity firm|venture capital firm|law firm|software maker|social network|trading house|"
    "fashion house|auction house|publishing house|brokerage house|investment house"
)

# What ministries are in charge of, one beside the other.
_PORTFOLIO = (
    r"(?:(?:Information|Digital|Social|Public|Foreign|Natural|Human|Consumer|Local|Regional|Economic|"
    r"Urban|Rural|Technical|Higher|International|Oil|Natural) )?(?:Industry|Industries|Trade|Commerce|"
    r"Technology|Technologies|Information|Communications?|Finance|Economy|Economics|Energy|Health|"
    r"Labou?r|Employment|Education|Science|Research|Transport|Infrastructure|Agriculture|Fisheries|"
    r"Food|Culture|Sports?|Tourism|Environment|Climate|Development|Innovation|Planning|Investment|"
    r"Mines|Minerals|Steel|Gas|Petroleum|Resources|Affairs|Works|Housing|Media|Defen[cs]e|Security|"
    r"Skills|Welfare|Business|Enterprise|Tax|Customs|Reform|Cooperation|Services)"
)

WORDS = MentionWords(
    abbreviations=frozenset(
        "mr. mrs. ms. dr. prof. sen. rep. gov. gen. st. mt. inc. corp. co. ltd. llc. bros. jr. sr. "
        "vs. etc. no. jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. e.g. i.e. u.s. "
        "u.k. a.m. p.m. approx. est. messrs. plc.".split()
    ),
    function_words=frozenset(
        """
        the a an this that these those and or but nor so yet if then than as at by for from in into
        of off on onto out over to under up upon via with within without about above across after
        against along among around before behind below beneath beside besides between beyond during
        except inside near outside since through throughout till toward towards until while when
        where which who whom whose what why how whether because although though unless once
        i you he she it we they me him her us them my your his its our their mine yours one ones
        is are was were be been being am has have had do does did will would shall should may might
        can could must not no yes also just only even still already again ever never now here there
        both either neither each every all any some several many much more most other others another
        such same own too very quite rather almost about nearly under according based founded
        formed launched headquartered led backed asked speaking following given despite instead
        meanwhile however moreover furthermore additionally finally lastly
        earlier later recently currently previously originally initially today yesterday
        tomorrow eight nine ten eleven twelve former like
        unlike thanks let's let get see read more click subscribe sign share photo image source
        reporting editing writing written compiled additional text copyright about media contact
        shares sales earnings revenue analysts officials executives investors plaintiffs lawyers
        terms financial further prior founding funds proceeds growth markets companies starting
        plus indeed furthermore nevertheless nonetheless overall still yet thus hence
        it's that's there's he's she's we're they're don't i'm i've we've what's here's
        plans says said announces raises acquires secures buys sells closes
        elaborating commenting noting citing referring responding excluding assuming considering
        regarding concerning judging explaining describing compared having being seeing adding
        answering replying emphasizing emphasising stressing echoing addressing highlighting
        reportedly apparently notably importantly interestingly unfortunately fortunately clearly
        obviously certainly perhaps maybe ultimately eventually presumably specifically separately
        similarly likewise conversely elsewhere increasingly historically traditionally typically
        usually often sometimes roughly approximately alternatively consequently therefore
        accordingly subsequently simultaneously shortly soon sources rumors rumours critics experts
        observers bankers lenders creditors regulators
        """.split()
    ),
    articles=frozenset(["the"]),
    firm_articles=frozenset(["the"]),
    elisions=frozenset(),
    civilities=frozenset("mr mrs ms miss dr prof sir dame lord lady messrs".split()),
    plural_civilities=frozenset(["messrs"]),
    leads=frozenset(
        "ceo cto cfo coo chairman chairwoman president director chief executive officer founder "
        "co-founder cofounder analyst minister senator governor rep sen gov gen secretary "
        "partner managing vice evp svp vp head former judge professor startup rival "
        "constable superintendent inspector detective sergeant sheriff lieutenant colonel councillor "
        "congresswoman ambassador archbishop headteacher taoiseach striker goalkeeper midfielder coach diplomat "
        "investor financier raider industrialist businessman businesswoman businessmen tycoon billionaire entrepreneur entrepreneurs "
        "sisters lawyer attorney economist commissioner mayor congressman "
        "monday tuesday wednesday thursday friday saturday sunday today yesterday "
        "january february april june july august september october november december".split()
    ),
    lead_tails=frozenset(["general"]),
    offices=(
        r"\b[Ss]ecretary of State $|\b(?:[Aa]mbassador|[Ee]nvoy|[Cc]onsul|[Mm]inister) (?:to|in|of) "
        r"(?!(?:United|Saudi|South|North|New|Sri|Costa|El|San|Sierra|Papua|Ivory|Hong|East|West|"
        r"Central|Northern|Foreign|Burkina|Equatorial|Czech|Dominican|Great|European|State)\b)\w+ $"
    ),
    portfolio_heads=frozenset(["secretary", "minister"]),
    trailing=frozenset(
        "shareholders stockholders securityholders unitholders reits ceo cto cfo coo said says shares announces raises acquires secures closes".split()
    ),
    given_names=GIVEN_NAMES,
    bonds=frozenset(),
    connectors=frozenset(
        [
            "of",
            "of the",
            "for",
            "for the",
            "de",
            "du",
            "des",
            "van",
            "von",
            "der",
            "den",
            "di",
            "da",
            "del",
            "do",
            "dos",
            "della",
            "dei",
            "bin",
            "ben",
            "el",
            "la",
            "le",
        ]
    ),
    particles=frozenset(
        "de du van von der den di da do dos dei del della bin ben el la le".split()
    ),
    conjunctions=frozenset(["and"]),
    genitives=frozenset(
        "st st. saint sportsmen sportsman fishermen hunters cattlemen gentlemen ladies children people people's children women men workers teachers farmers seamen miners king queen "
        "writers pilots players employees officers drivers nurses firefighters veterans "
        "shareholders students citizens engineers machinists actors".split()
    ),
    joining_heads=frozenset(
        """
        institutes institutions bank bancorp bancshares university institute college school ministry department office bureau house board
        council court federation league association society museum foundation fund royal
        organization organisation commission agency authority center centre chamber committee
        academy republic kingdom church city state securities district caisse banco banca
administration service services
        """.split()
    ),
    trades=r"(?!)",
    paired_trades=frozenset(
        """
        accident air aluminum auto automobile bank banking bearing bearings boiler bolt brass bronze
        building cable candy car casualty chain chemical chemicals cleaning coal coffee coke cold
        construction contracting copper cotton dairy data design development die dock door drug
        drilling dry dye electric electrical electronics elevator engine engineering equipment
        exploration express feed fertilizer film fire fitting fittings food foods forge foundry
        freight fruit fuel fuels furniture garden gas gear glass grain gravel guaranty gypsum hardware
        heat heating hose ice indemnity insurance investment iron jewelry land lead leasing life light
        lighting loan loans lumber machine machinery manufacturing marine metal metals milling mining
        mortgage music navigation nitrogen nut oil optical ore packaging packing paint paper parts
        petroleum pipe pipeline planning plastics plumbing plywood power printing produce production
        publishing pulp pump pumps radio railroad refining research rubber sand savings screw seed
        shipbuilding shipping shoe silver smelting software spice steamship steel stone storage
        stove sugar supply surety tank tea technology telegraph telephone television textile timber
        tire title tobacco tool tools trading transfer transport transportation truck trucking trust
        tube valve valves video warehouse warehousing water wire wood wool zinc
        """.split()
    ),
    organisation_heads=frozenset(
        """
        growth angels accelerator pension group capital partners partner engineering fuels marine foods asset coal copper hospital
        clinic union ventures venture invest investment investments bank bancorp
        bancshares banking bankshares fund funds foundation trust holding holdings industries
        industry technologies technology tech systems software solutions services service labs lab
        laboratories pharma pharmaceutical pharmaceuticals therapeutics biosciences biotech motors
        motor automotive energy resources petroleum oil gas mining minerals gold steel metals
        chemical chemicals telecom telecommunications communications media press publishing
        studios studio entertainment pictures records broadcasting airlines airways university
        institute school college ministry authority agency commission department council
        organization organisation association society company companies corporation club league
        international worldwide insurance assurance mutual finance financial savings advisors
        advisers advisory associates consulting management asset equity securities brothers
        hotels foods brands stores retail logistics transportation electronics semiconductor
        networks network robotics analytics research interactive games digital health healthcare
        medical hospital realty properties estate supply products manufacturing instruments
        enterprises utilities electric water power aerospace aviation express exchange court
        federation committee board bureau consortium union government radio news gazette tribune
        grupo groupe gruppo gruppe banco banca banque compagnie société sociedad caixa wines winery brewery breweries brewing distillers distillery spirits beverage beverages dairy
        bakery bakeries farms mills textiles apparel footwear jewelers furniture aluminium aluminum
        cement rubber plastics packaging tobacco seeds seafood telephone shipping railway railways
        railroad freight trucking drilling exploration pipelines refining renewables aircraft defense
        defence homes housing construction builders contractors architects theatres theaters cinemas
        casinos resorts gaming leisure cruises clinics diagnostics genomics biologics biopharma
        oncology vaccines hardware appliances machinery equipment automation semiconductors
        microsystems circuits computers leasing reinsurance brokers supermarkets pharmacies
        drugstores restaurants pizza catering ironworks works shipyards hydrogen lithium uranium
        snacks desserts dairies meats poultry ales cider ciders confectionery chocolates roasters
        vineyards orchards nurseries grocers growers workers vets veterinary ports harbours
        air fc afc ceramics optics photonics sensors batteries biofuels biotherapeutics tyres tires
        lighting elevators valves pumps forge fibres fibers timber lumber flooring carpets toys
        sportswear outfitters fashions shoes cosmetics fragrances nutrition suites inns hospitality
        travel tours rentals lending mortgage payments staffing recruitment childcare homecare dental
        dentistry orthodontics orthopaedics veterinarians chiropractic optometry dermatology
        orthopedics surgical imaging pathology wireless broadband satellites avionics turbines
        recycling environmental aggregates quarries concrete roofing plumbing microelectronics
        maison maisons domaine château bodegas cantine nickel potash agro petrochemicals petrochemical coatings paints
        """.split()
    ),
    tails=frozenset(
        """
        group holding holdings company companies industries partners international
        systems technologies technology motors automotive bank bancorp media
        therapeutics pharmaceuticals software labs energy resources networks
        communications entertainment stores brands foods airlines services financial insurance
        management solutions global
        """.split()
    ),
    # An investor or a buyer may be a person.
    seated=r"-(?:based|headquartered|area)\b",
    bare_nouns=True,
    organisation_nouns=frozenset(ORGANISATION.split("|"))
    - frozenset(
        "investor buyer seller vendor suitor target leader importer exporter merchant "
        "restaurateur hotelier shipowner grocer trucker".split()
    )
    | frozenset(
        "shop house peer affiliate stalwart newcomer companies firms groups startups businesses "
        "banks lenders insurers carmakers automakers drugmakers chipmakers retailers manufacturers "
        "publishers brewers airlines carriers utilities miners steelmakers rivals grocers "
        "broadcasters".split()
    ),
    kin=tuple(
        frozenset(nouns.split())
        for nouns in (
            "newspaper paper daily weekly magazine title publication publisher",
            "bank lender",
            "club team",
            "retailer chain store",
            "airline carrier",
            "automaker carmaker",
            "brewer brewery",
            "fund investor",
            "biotech drugmaker laboratory",
        )
    ),
    generic_nouns=frozenset(
        "company firm group business startup start-up giant leader maker unit entity subsidiary "
        "buyer seller target rival parent organization organisation brand platform specialist".split()
    ),
    financiers=frozenset(
        "capital partners ventures venture invest investments equity fund funds bank banco lender "
        "investor holding holdings financial".split()
    ),
    financier_nouns=frozenset(
        "firm group giant entity institution manager buyer seller unit subsidiary parent suitor "
        "organization organisation business".split()
    ),
    young_nouns=frozenset("startup start-up scaleup scale-up spinout spin-out unicorn".split()),
    person_nouns=frozenset(
        "billionaire millionaire entrepreneur tycoon mogul magnate businessman businesswoman "
        "financier lawyer attorney economist researcher analyst banker heir investor-activist "
        "campaigner activist author journalist reporter columnist blogger inventor designer scholar "
        "politician lawmaker farmer teacher nurse doctor physician surgeon pilot coach footballer "
        "athlete artist musician rapper guitarist filmmaker novelist poet comedian collector "
        "philanthropist trader broker strategist programmer hacker physicist chemist biologist "
        "historian sociologist psychologist "
        "veteran scientist engineer player singer actor actress banker "
        "minister senator governor mayor congressman congresswoman chancellor premier judge "
        "commissioner ambassador admiral colonel captain sheriff".split()
    ),
    product_nouns=frozenset(
        """
        pill pills tablet tablets journal album song opera musical painting spacecraft helicopter
brand brands drugs products apps chips models vehicles medicine medicines
        app application software product system console game series film movie book album show
        program programme project plan act bill law vaccine drug treatment phone smartphone tablet
        computer language engine browser tool assistant sedan suv model vehicle satellite rocket
        chip format standard technology version operating launcher device conference
        chiplet note notes bond bonds yield yields database databases framework library libraries
        compiler laptop laptops tablets handset pickup pickups hatchback minivan crossover truck wagon
        roadster convertible novel novels memoir sitcom drama documentary
        trilogy sequel cartoon comic ballet exhibition exhibit trial measure amendment dealership
        therapy therapies antibody implant kit sensor robot drone jet airliner motorcycle scooter
        bike camera speaker headset laptop smartwatch sneaker sneakers sedans suvs trucks cars
        smartphones phones devices programs suite toolkit plugin chatbot
        mine deposit pipeline offices office campus vision initiative scheme mission campaign festival award report index coin currency token street avenue square stadium
        """.split()
    ),
    public=r"\b(?:court|ministry|department|government|commission|university|council|authority|"
    r"senate|parliament)\b",
    institution=(
        r"\b(?:Ministry|Department|Bureau|Board) (?:of|for) "
        rf"{_PORTFOLIO}(?:(?:, {_PORTFOLIO})*,? (?:and|&) {_PORTFOLIO})+|"
        r"\b(?:Food and Drug Administration|Securities and Exchange (?:Commission|Board of India)|"
        r"Competition and (?:Markets Authority|Consumer Commission)|Oil and Gas Authority|"
        r"Committee on Foreign Investment in the United States|"
        r"Commodity Futures Trading Commission|Housing and Urban Development)\b"
    ),
    listing=(
        r"(?: (?:in|of) (?:[A-Z][\w.]+ ){0,2}[A-Z]\w+\.?(?:, [A-Z]\w+\.?)?)?"
        r",? (?:and |or |as well as )?(?:the )?"
    ),
    apposition=(
        r",? \(?(?:(?:an?|the|its|one of the|which is an?|[A-Z]\w+['’]s(?= [a-z])) )(?:[\w’'.-]+,? ?){1,5}"
    ),
    examples=(
        r"\b(?:companies|firms|groups|businesses|startups|start-ups|investors|banks|funds|rivals|"
        r"competitors|retailers|makers|manufacturers|partners|customers|clients|backers|brands|"
        r"suppliers|providers|giants|players|lenders|platforms)"
        r"(?: [\w’'-]+){0,2},? (?:such as|like|including|includes?|are|:|"
        r"from companies like) (?:the )?$"
    ),
    sums=(
        r" (?:\(|with |for )?(?:about |some |around |nearly |more than |up to )?"
        r"(?:[$€£]\d|\d[\d.,]* ?(?:million|billion|mln|bln)\b)"
    ),
    compounds=(
        r"-(?:based|born|headquartered|led|backed|owned|listed|style|made|wide|area|maker|like|era|"
        r"native|powered|funded|run|controlled|related|developed|traded)$"
    ),
    indefinite_articles=frozenset(["a", "an"]),
    definite_articles=frozenset(),
    place_names=frozenset(
        """
        europe africa asia america americas oceania u.s. u.k. usa uk us eu britain england scotland
        wales midwest silicon valley wall street bay area manhattan brooklyn alabama alaska arizona
        arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois
        indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota
        mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee
        texas utah vermont virginia washington wisconsin wyoming boston seattle houston dallas
        austin arctic antarctic
        atlanta miami philadelphia pittsburgh cleveland cincinnati columbus minneapolis milwaukee
        baltimore charlotte nashville memphis orlando tampa portland sacramento san francisco diego
        jose antonio palo alto mountain view menlo park cupertino redmond cambridge oxford munich
        frankfurt hamburg cologne barcelona milan turin geneva lyon marseille bangalore bengaluru
        mumbai delhi hyderabad chennai beijing shenzhen hangzhou osaka calif mass n.y. d.c. nyc
        middle east caribbean scandinavia balkans benelux iberia maghreb sub-saharan southeast
        n.h. n.j. n.c. n.d. n.m. s.c. s.d. r.i. w.va. conn fla ga ind kan ky md mich minn mo neb nev okla
        ore pa tenn tex va vt wash wis wyo ala ariz ark colo del ont que b.c. ont. que. conn. mass.
        ill ill. pa. ga. la. mo. tex. ind. kan. md. va. ky. nev. neb. ala. ark. del. wis. minn. ore.
        me. mont. n.s. n.b. alta alta. sask sask. man.
        calif. fla. mich. minn. tenn. colo. ariz. wash. okla. wis. wyo. carolina dakota ussr burma
        australia austria belgium brazil canada chile china colombia denmark egypt finland france
        germany ghana greece hungary india indonesia ireland israel italy japan kenya korea malaysia
        mexico morocco netherlands nigeria norway pakistan peru philippines poland portugal romania
        russia singapore spain sweden switzerland taiwan thailand turkey ukraine vietnam
        rhodesia zaire czechoslovakia yugoslavia bavaria saxony catalonia lombardy tuscany flanders
        lancashire yorkshire normandy brittany ontario quebec alberta manitoba saskatchewan
        nice bordeaux toulouse nantes lille strasbourg rennes grenoble montpellier antwerp ghent bruges
        rotterdam utrecht eindhoven hague bonn stuttgart leipzig dresden hanover nuremberg bremen
        dortmund düsseldorf dusseldorf basel lausanne zug graz salzburg bologna florence naples
        genoa verona venice palermo seville valencia bilbao malaga porto braga gdansk krakow wroclaw
        poznan lodz katowice brno ostrava gothenburg malmo uppsala aarhus odense aalborg bergen
        stavanger trondheim tampere turku vaasa espoo tartu leeds sheffield manchester birmingham
        liverpool bristol newcastle nottingham leicester coventry southampton portsmouth plymouth
        brighton cardiff swansea edinburgh glasgow aberdeen dundee belfast galway limerick
        toronto vancouver montreal calgary edmonton ottawa winnipeg sydney melbourne brisbane perth
        adelaide canberra auckland lagos nairobi accra johannesburg durban casablanca
        tel aviv haifa jerusalem dubai abu dhabi riyadh jeddah doha muscat karachi lahore pune kolkata
        ahmedabad guangzhou wuhan chengdu chongqing tianjin nanjing suzhou xiamen dalian taipei busan
        seoul incheon kyoto nagoya yokohama fukuoka sapporo hanoi jakarta manila bangkok duluth boise
        omaha tulsa tucson albuquerque fresno oakland sunnyvale irvine anaheim raleigh
        rochester syracuse hartford providence worcester akron toledo dayton
        louisville lexington knoxville chattanooga jacksonville tallahassee
        wichita topeka fargo spokane tacoma vegas bogota medellin quito guayaquil rosario
        guangdong sichuan zhejiang jiangsu gujarat maharashtra karnataka queensland tasmania
        """.split()
    )
    | frozenset(
        [
            "new jersey",
            "new mexico",
            "new hampshire",
            "new england",
            "new south wales",
            "rhode island",
            "british columbia",
            "nova scotia",
            "soviet union",
            "european union",
            "hong kong",
            "holy see",
            "district of columbia",
        ]
    )
    | CITIES,
    place_prepositions=frozenset("in near".split()),
    company_prepositions=frozenset(),
    ties=(
        r"(?:(?:(?:co-?)?founders?|CEO|CFO|CTO|chairman|president|chief executive(?: officer)?|"
        r"head|"
        r"owner|unit|subsidiary|division|arm|shareholders|shares|part|board|directors?|analyst|"
        r"partner|spokes(?:man|woman|person)|parent|director|employees|customers|rival|investor|"
        r"veterans?|alumn(?:i|us|a|ae)|alums?|graduates?|protégés?|stints?|years) "
        r"(?:of|at|with|for|in)|(?:analyst|spokes(?:man|woman|person)|economist|strategist) from|"
        r"(?:graduat(?:ed|es|ing)|emerged|came out) (?:of|from)|(?:incubated|accelerated) (?:at|by)) $"
    ),
    doings=(
        r"(?:(?:, which)? (?:(?:has|have|had|also|will|would|recently|today|is|"
        r"said it) )*(?:announce[sd]?|"
        r"acquire[sd]?|bought|buys?|raise[sd]?|invest(?:s|ed)?|sells?|sold|agree[sd]?|"
        r"complete[sd]?|"
        r"secure[sd]?|close[sd]?|launche[sd]|merge[sd]?|snap(?:s|ped) up|paid|pays|plans to|"
        r"is buying|"
        r"is selling|is acquiring|acquiring|in talks|takes? over|took over|advise[sd]|"
        # What people do is theirs, what firms do is "its".
        r"(?!under\b|with\b|from\b|into\b|for\b|and\b|in\b|on\b|at\b|to\b|of\b|by\b|as\b|or\b)[a-z]{2,12} its(?= )|"
        r"(?:wants|aims|hopes|intends) to|helps|lets|builds|develops|provides|charges|serves|"
        r"(?:lost|gained|added) [\d$€£]|"
        r"(?:jumped|rose|fell|climbed|surged|soared|dropped|slid|slipped|tumbled|plunged|sank|rallied|"
        r"advanced|declined) (?:by )?(?:about |nearly |more than |as much as )?\d[\d.]*(?= ?%| percent| per cent| pct)|"
        r"(?:has|had) (?:about |more than |some |over |nearly )?\d[\d.,]* "
        r"(?:(?:million|billion|mln) )?(?:subscribers|customers|users|employees|stores|branches|"
        r"locations|restaurants|outlets|plants|workers|staff)|"
        r"specializes|specialises|counts|connects|delivers|emerged from|launched|debuted|(?:up|down)graded|rates|rated|affirmed|"
        r"posted|employs|competes|bids?|was founded|is based|(?:is|was) (?:valued|owned|"
        r"backed|acquired|bought|sold)|(?:would|will|could|may|might|should|must|did|"
        r"does)(?: not)? "
        r"(?:bid|buy|acquire|sell|merge|invest|raise|pay|take|offer|own|hold|keep|get|receive)|"
        r"(?:appoint|hir|recruit|poach|promot)(?:s|es|ed)(?= [A-Z])|nam(?:es|ed)(?= [A-Z]\w+ [A-Z])|"
        rf"(?:is|was) an? (?:[\w’-]+,? ){{0,4}}?(?:{ORGANISATION})(?= (?:that|which|based|with|in|founded|"
        r"specializ\w+|specialis\w+|focused|owned|headquartered|of|for|whose|and)\b|[.,])|"
        r"makes|sued|filed|owns|operates|expects|said it|declined to (?:comment|say|disclose|discuss)|"
        r"did not (?:immediately )?(?:respond|comment|reply|return)|swallowed|gobbled|scooped|"
        r"offloaded|reported|generate[sd]?|booked|hired|laid off|went public|"
        r"(?:is|was) (?:formed|created|spun|set up|listed|headquartered|incorporated)|manufactures|produces|"
        r"distributes|supplies|turned down|rejected|spurned|rebuffed|withdrew|offered|pays)|"
        r"['’]s? (?:[\w-]+ ){0,2}?(?:shares?|stock|(?:share|stock)holders|board|customers|clients|revenues?|"
        r"earnings|profits?|employees|workforce|headquarters|subsidiar(?:y|ies)|units?|divisions?|"
        r"market (?:value|cap\w*|share)|IPO|balance sheet|debt|takeover|(?:acquisition|purchase) of|"
        r"(?:bid|offer) for|investors|backers|valuation|stores|factor(?:y|ies)|plants|founding family|"
        r"management team|directors))\b"
    ),
    undergoings=(
        r"(?:(?:acquisition|purchase|takeover|buyout|sale|merger|acquire[sd]?|acquiring|buy|buys|"
        r"bought|buying|purchase[sd]?|invest(?:s|ed|ing|ment)?(?: [^.;]{0,40})? in|stake in|"
        r"shares in|"
        r"backed by|led by|advised by|acquired by|owned by|sold by|controlled by|supported by|"
        r"operated by|managed by|run by|bought by|held by|financed by|represented by|built by|made by|"
        r"partner(?:ed|s|ship)? with|merge with|"
        r"agreement with|pact with|arrangements? with|alliance with|assisted by|(?:bought|acquired|purchased) from|join(?:s|ed|ing)?|(?:co-?)?founded|left|leaves|leaving|(?:percent|pct|"
        r"%) of|"
        r"shares of|spun out of|deal with|talks with|contract with|competes? with|offers? for|"
        r"bids? for|competing with|rivals? (?:of|to)|left to join|"
        r"takeover of|control of|shareholders? in|alongside|works? (?:at|for)|worked (?:at|for)|"
        r"joined by|control|participation)(?: (?:of|from|with|by))? "
        r"(?:the )?(?:[A-Z][\w.]+(?: [A-Z]\w+)?-(?:based|listed|owned) )?)$"
    ),
    public_bodies=frozenset(
        "treasury pentagon kremlin fed fbi sec fcc ftc fda nato parliament cia nasa unicef unesco "
        "oxfam greenpeace opec interpol europol fifa uefa hamas hezbollah taliban congress".split()
    )
    | frozenset(
        name.strip()
        for name in """human rights watch, red cross, white house, home office, foreign office,
        downing street, metropolitan police, united nations, coast guard, us coast guard,
        scotland yard, save the children, crown prosecution service, doctors without borders,
        house of commons, house of lords""".split(",")
    ),
    business_words=frozenset(
        """
        marketing engineering sales finance operations human resources investor relations risk
        communications strategy corporate affairs development product products design growth
        relationship resource planning content information government public customer success
        supply chain counsel board directors global
        international market markets trading opportunities real estate home private equity venture
        wealth life sciences care artificial intelligence machine learning deep data cloud edge
        security compliance accounting audit tax legal general common preferred stock shares
        exclusive special annual quarterly executive senior regional national federal chief vice
        biotech fintech medtech proptech edtech agritech legaltech insurtech adtech cleantech
        e-commerce open-source source first second third fourth quarter full fiscal year class
        about contacts recovery size smart mobile web platform revenue
        """.split()
    ),
    thing_tails=frozenset(
        """
        act agreement statement statements stock shares report form meeting offer notes plan award
        awards summit conference forum index day week year quarter officer relations edition suite
        database server framework assistant pro max mini ultra phone watch cup prize principles
        show expo fair congress tv maps pay card wallet drive glass glasses browser
        rules law code program programme initiative project photo images proposal transaction
        store mode mail messenger slides sheets docs strategy roadmap charter treaty protocol directive regulation amendment manifesto
        merger acquisition proxy filing standards guide series writer reporter correspondent editor
        """.split()
    ),
    apposed=(
        r"\b(?i:its|their|his|her|an?|the) (?:[\w’'-]+ ){0,3}?(?:"
        + ORGANISATION
        + r")(?: [a-z]+)?, $|\b(?:private[- ]equity|institutional|corporate|industrial|financial)"
        r" (?:owners?|shareholders?|backers?|investors?|sponsors?), $"
    ),
    of_trade=r"(?!)",
    families=r"(?!)",
    families_behind=r"(?:['’]s)? (?:family|brothers|sisters|heirs|estate)\b",
    namings=r"\b(?:called|named|dubbed|known as|titled|entitled) [\"“]?$",
    place_words=frozenset(
        "county island islands river lake valley beach hills bay mountains ocean sea street avenue "
        "road boulevard square coast peninsula arena stadium airport plaza tower towers".split()
    ),
    epithets=r"(?!)",
    usings=(
        r"\b(?:using|uses?|used|on|via|based on|powered by|runs? on|running|launch(?:es|ed|ing)?"
        r"(?: of)?|unveil(?:s|ed|ing)?|introduc(?:es|ed|ing)|develop(?:s|ed|ing|ers? of|ment of)|"
        r"written in|coded in|built into|built in|installed|download(?:s|ed|ing)?|supports? for|"
        r"under the (?:brand )?names?|sold as|sold under|marketed as|connects to|updates? to|"
        r"successor to|effects of|doses? of|patients on|ranked|renamed|version|"
        r"makers? of|makes|sells|selling|markets|versions? of|creators? of|known for|users of|supports?|compatible with|integrates with|"
        r"sales of|top of|specialists? in|leader in|drug|product)(?: (?:the|its|their|new|"
        r"our))*(?: |(?<=[\"“])) ?$"
    ),
    possessed=r"\b(?:(?:its|their|our|his|her)|the [a-z]+['’]s) (?:[a-z-]+ ){0,2}$",
    owner_before=r"['’]s? (?:[a-z-]+ ){0,2}",
    owner_behind=r" (?:from|by) ",
    town_names=r"[A-Z][a-z]+-(?:on|upon|in|by|le|under)-(?:the-)?[A-Z][a-z]+",
    seats=r"\w[.>]? (?:of|near|outside) $",
    place_nouns=(
        r"\b(?:city|town|village|port|island|isle|state|province|county|region|district|"
        r"republic|kingdom|gulf|strait|bay|coast|mayor|governor|suburbs?|outskirts|north|south|"
        r"east|west|headquartered|located|born|residents?|capital|offices?|plants?|factor(?:y|ies)|"
        r"headquarters)(?:,? (?:of|in|at|near)) (?:the )?$"
    ),
    not_names=frozenset(
        """
        january february march april may june july august september october november december
        monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sept
        sep oct nov dec mon tue tues wed thu thur thurs fri sat sun edt est gmt pst pdt et pt
        state hvac covid covid-19 internet web ai ml ai/ml ceo cto cfo coo ipo r&d tv pc gps usb wifi wi-fi
        3g 4g 5g gdp saas paas api sdk iot ii iii iv q1 q2 q3 q4 os it hr pr ev evs vc vcs b2b b2c
        series bn mn mln bln usd eur gbp cad m a&m m&a ebitda ebit lbo esg crm erp nft dna
        nasdaq nyse dow jones ftse s&p dax nikkei christmas easter god congress senate
        lng lpg iso ngo ngos
        prime principal u.s. u.k. district circuit general attorney directors trustees governors regents hart-scott-rodino hart-scott tsx tsxv tsx-v lse aim asx amex cse otc otcqb otcqx
        sgx hkex bse euronext nyse/amex
        class new old first second third last next two three four five six seven
        government governments directors company group bank fund board chapter chief internet cloud
        android_ http https www
        hang seng sensex nifty kospi topix bovespa ibovespa stoxx obx omx ibex msci composite
        acquisition merger takeover deal deals deeptech foodtech biotech fintech medtech proptech
        edtech agritech legaltech insurtech adtech martech cleantech agreement update
        """.split()
    )
    | COMMON_ACRONYMS,
    demonyms=frozenset(
        """
        american british english aussie kiwi french german italian spanish dutch belgian swiss austrian swedish
        norwegian danish finnish irish scottish welsh polish czech hungarian greek turkish russian
        ukrainian portuguese chinese japanese korean indian australian canadian mexican brazilian
        argentine chilean israeli saudi emirati egyptian nigerian kenyan african european asian
        latin western eastern northern southern republican democrat democratic singaporean
        indonesian malaysian thai vietnamese taiwanese pakistani iranian iraqi arab jewish muslim
        baltic balkan iberian gulf christian catholic americans europeans chinese-owned british-based nordic scandinavian
        south north east west peruvian colombian venezuelan bolivian ecuadorian uruguayan
        paraguayan cuban jamaican icelandic estonian latvian lithuanian romanian bulgarian serbian
        croatian slovenian slovak bosnian albanian moldovan belarusian armenian azerbaijani kazakh
        uzbek mongolian nepalese bangladeshi filipino philippine burmese cambodian laotian moroccan
        algerian tunisian libyan sudanese ethiopian ghanaian ugandan tanzanian zambian zimbabwean
        angolan mozambican senegalese ivorian cameroonian lebanese jordanian syrian qatari kuwaiti
        omani bahraini yemeni cypriot maltese basque catalan siberian bavarian californian texan
        hawaiian alaskan soviet danes swedes finns norwegians germans italians spaniards poles turks
        brits britons russians ukrainians canadians australians mexicans brazilians koreans indians
        israelis saudis greeks czechs hungarians austrians belgians asians africans
        """.split()
    ),
    former_names=r"(?:\b(?:formerly(?: known as)? |previously(?: known as)? |better known as (?:the )?|also known as |dba |d/b/a |doing business as |trading as |now called |renamed |known as ))$",
    descriptions=(
        r"(?<![\w’'-])(?:[Tt]he|[Tt]his|[Tt]hat) "
        r"(?:(?:[A-Z][\w.]+(?:[ -][A-Z][\w.]+){0,2}(?:, [A-Z][\w.]+)?-(?:based|born|headquartered)|"
        r"[A-Z][a-z]+(?: [A-Z][a-z]+)?(?= (?:company|startup|start-up|firm|business)\b)|"
        r"(?!(?:in|of|with|for|from|by|at|on|to|and|or|via|the|an?|its|their|is|was|are|were|has|have|had|"
        r"will|would|could|may|might|can|should|must|not|it|he|she|they|we|as|than|into|under|about|"
        r"values?|makes?|gives?|which|who)\b)[a-z]+(?:-[a-z]+)*|[A-Z][a-z]+(?:ese|ish|ian|can|ean|utch|rench|erman|wiss)|\w+-year-old"
        r") ){0,4}?"
        r"(?P<head>"
        + ORGANISATION.replace("venture|partnership|", "")
        + r")\b(?!['’]s? (?:own|app)\b)"
        r"(?! (?:and (?:its |the )?(?:assets|operations)|of|plan|model|world|community|park|partners?|sponsors?|suppliers?|customers?)\b)"
    ),
    clause_breaks=(
        r"[,;:()“”\"–—]|\b(?:that|which|who|whose|where|and|but|or|as|when|if|its|their|sa(?:id|ys)|to|"
        r"after|before|without)\b"
    ),
    origins=r"\b[Tt]he (?P<head>[A-Z][a-z]+(?:ese|ish|ian|can|ch|man))(?= (?:said|has|will|is)\b)",
    apposes=r",? ",
    is_a=(
        r"(?: is|,| was| \(|, which is) ?(?:an?|the|one of the) (?:[\w’-]+,? ){0,5}?(?P<head>"
        + ORGANISATION
        + r")\b"
    ),
    plural_descriptions=(
        r"(?<![\w’'])(?:[Tt]he|[Bb]oth|[Tt]hese) (?:(?P<count>two|three|four|five) )?"
        r"(?P<head>companies|firms|groups|businesses|banks|partners|parties|startups|rivals|"
        r"organizations|organisations|carriers|airlines|utilities|makers|lenders|insurers|pair|"
        r"duo)\b"
        r"|(?<![\w’'])(?:[Tt]he two|[Bb]oth)(?= (?:will|would|agreed|plan|have|had|are|were|said|signed|only) )"
        r"|(?<![\w’'])[Tt]hey(?= (?:will|would|agreed|plan|have|had|are|were) )"
    ),
    neuter_pronouns=(
        r"(?<![\w’'])[Ii]ts(?= (?:[\w-]+ |[$€£][\d.,]+ ?(?:(?:million|billion|mln|bln|m|bn) )?){0,3}(?:acquisition|purchase|takeover|sale|merger|"
        r"investment|bid|offer|listing|IPO|board|shareholders|flotation|stock market debut|"
        r"initial public offering|(?:(?:funding|financing|seed|fundraising|investment) )?round|Series [A-H]|joint venture|"
        r"partnership)\b)|"
        r"(?<=that )it(?= and [A-Z])|"
        r"(?<![\w’'])[Ii]t(?= (?:(?:recently|also|later|then|now|since|already|previously|subsequently|once|never) )?(?!(?:emerg|seem|appear|happen|turn|remain|look|follow|need|matter|depend|occurr)ed\b)[a-z]{3,}ed\b)|"
        r"(?<![\w’'])[Ii]t(?= (?:holds|makes|sells|buys|operates|wants|runs|employs|manages|controls|may)\b)|"
        r"(?<![\w’'])(?:[Ii]t)(?= (?:has|had|will|already|currently|would|also|said|plans?|agreed|is (?:buying|"
        r"selling|"
        r"acquiring|paying|investing|raising|merging|taking|putting|borrowing|spending|leading|in talks|considering|looking)|acquired|bought|sold|raised|closed|expects?|"
        r"intends?|paid|secured|completed|announced|invested|reached|signed|could|may|might|"
        r"owns?|received|borrowed|merged|listed|floated|went public|took|made|launched|issued|"
        r"teamed|partnered|spun|rejected|accepted|filed|backed|was (?:acquired|bought|sold|taken|"
        r"valued)|has (?:agreed|bought|acquired|raised))\b)"
    ),
    possessive_pronouns=frozenset(["its"]),
    person_descriptions=(
        r"(?<![\w’'])[Tt]he (?:billionaire|entrepreneur|executive|analyst|CEO|chief executive|"
        r"founder|"
        r"chairman|president|minister|tycoon|businessman|financier|economist|professor|lawyer)"
        r"(?! (?:of|[A-Z]|officer|said it))\b(?!['’]s)"
    ),
    pronouns=r"(?<![\w’'-])(?:[Hh]e|[Ss]he)\b",
    person_doings=r"(?!)",
    company_pronouns=frozenset(),
    latter=r"(?<!\w)[Tt]he latter\b",
    ordinals=r"(?<!\w)[Tt]he (?P<first>former)(?=[,.;)]| (?:has|had|is|was|will|would|owns?|makes?)\b)",
    counts={"two": 2, "three": 3, "four": 4, "five": 5},
)
