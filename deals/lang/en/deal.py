"""English words for deals."""

from deals.domain.vocabulary import DealStatus, DealType, Role, Stage, TermStatus
from deals.grammar import DealWords, Frame
from deals.lang.en.mention import ORGANISATION

_BACKERS = {
    "led": Role.LEAD_INVESTOR, "from": Role.INVESTOR, "by": Role.INVESTOR, "with": Role.INVESTOR,
    "joined": Role.INVESTOR, "including": Role.INVESTOR,
}  # fmt: skip
_PURCHASE = {
    "of": Role.TARGET,
    "for": Role.TARGET,
    "in": Role.TARGET,
    "from": Role.SELLER,
    "by": Role.ACQUIRER,
    "led": Role.ACQUIRER,
}

_ANSWERS = (
    r"(?:reject|rebuff|spurn|turn(?:ed|s)? down|snub|resist|repel|fend(?:s|ed)? off|"
    r"fought off|beat(?:s|en)? (?:back|off))\w*"
)

# Somebody's bid for the subject: "agrees to a $2 billion Example takeover".
_THEIR_BID = (
    r"(?= (?:(?:an?|the) )?(?:{A} )?{C}(?:['’]s?)? (?:(?:[\w-]+|{A}) ){0,3}?"
    r"(?:takeover|buyout|bid|offer|approach|proposal)\b"
    r"(?! (?:for|of|to (?!buy|acquire|purchase|take|merge|combine|pay)[a-z]+) ))"
)

# So many shares, and what part of all they are: "1.2 mln shares, or 18 pct, of".
_SHARES = (
    r"(?:about |some |another |an additional |up to )?\d[\d.,]*(?: (?:mln|million))? "
    r"(?:of (?:its|the) )?(?:(?:common|ordinary|preferred|class [ab]) )?shares"
    r"(?:,? (?:or|representing|equal to|equivalent to) [^.;]{0,30}?(?:percent|per cent|pct|%)"
    r"[^.;,{c}]{0,25},?)?(?= (?:of|in) (?!common|stock|preferred))"
)

# Where a firm is: "of Macon, Ga.", "in Fort Collins".
_SEAT = (
    r"(?:,? (?:of|in|from) (?:[A-Z][\w.]+ ){0,2}[A-Z]\w+\.?(?:, (?:[A-Z][\w.]+ )?[A-Z]\w+\.?,?)?)?"
)

# What a person was before: "former Example executive".
_FORMERLY = (
    r" (?:former|ex-?|early) {C}(?:['’]s)? (?:co-?founder|founder|chief executive|CEO|CTO|CFO|executive|"
    r"president|chairman|chairwoman|chief|boss|partner|engineer|veteran|alumnus|employee)(?= {P})"
)

# What a company is called before its name: "Swedish carmaker", "computer vision specialist".
_CALLED = (
    r"(?:(?:[A-Z][a-z]+(?:an|ish|ese|ch|ss)|U\.S\.|U\.K\.|US|UK|[A-Z][\w.]+(?: [A-Z][\w.]+)?-based) )?"
    r"(?:(?!\w+(?:ed|ing)\b|(?:to|will|would|is|was|has|had|have|sold|bought|took|makes?|made|led|won|own|"
    r"owns|buys?|sells?|acquires?|paid|pays|of|from|by|with|at|for|in|on|that|which|who|not|its|the)\b)[a-z][\w-]* ){0,3}?"
    rf"(?:{ORGANISATION}|[a-z]+maker)s? "
)

# Two firms become one, unless their union is to sell or make something ("a tie-up to sell phones").
_TIE_UP = (
    r"(?<!under a )(?<!under the )(?<!marketing )(?<!distribution )(?<!business )(?<!sales )(?<!technology )"
    r"(?<!research )(?<!supply )(?<!licensing )(?<!commercial )(?<!technical )(?<!strategic )tie-?up"
    r"(?! (?:(?:with|between) [^.;,]{0,60}? )?(?:to (?!create|form|merge|combine|become|build (?:an?|the) )|under which|on ))"
)

# Goods by measure: "3 million tons of".
_GOODS = (
    r"(?! (?:[^.;,{c}]{0,30} )?(?:rights|licen[cs]e)\b)"
    r"(?! (?:[^.;,{c}]{0,25} )?\d[\d.,]* (?:(?:mln|million|billion) )?(?:more |new |metric |additional )?"
    r"(?:tons|tonnes|barrels|ounces|pounds|kilos?|litres|liters|gallons|bottles|units|copies|doses|"
    r"acres|hectares|megawatts|vehicles|cars|aircraft|planes|jets|trucks|buses|trains|engines|"
    r"tickets|phones|devices|homes|apartments|tankers|ships|[A-Z][\w-]+s?\b(?! [A-Z])))"
)

FRAMES = (
    Frame(
        name="buys",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:acquir(?:e|es|ed|ing)|buy(?:s|ing)?(?!-)|bought|purchas(?:es|ed|ing)(?= (?!of|"
        r"price|by))|(?:(?<=to )|(?<=will )|(?<=would )|(?<=could )|"
        r"(?<=may ))purchase(?= (?!of|price|by))|snap(?:s|ped|ping)? up|scoop(?:s|ed)? up|"
        r"gobbl(?:es|ed) up|w[io]ns?(?= {C} (?:with|for) (?:(?:an?|its) [^.;,]{0,30}(?:offer|bid)|{A}))|"
        r"tak(?:e|es|ing|en) over|took over(?! (?:as|from|at))|(?:tak(?:e|es|ing|en)|took|"
        r"w[io]n(?:s|ning)?|gain(?:s|ed|ing)?|seiz(?:es|ed|ing)|acquir(?:es|ed|ing)) (?:full |sole |majority |outright )?control|"
        r"add(?:s|ed)(?= {C} (?:in|for) (?:an? )?{A})|absorb(?:s|ed)?|swallow(?:s|ed)?|pick(?:s|ed|ing)? up|"
        r"(?:tak(?:e|es|ing|en)|took)(?= (?:{C}|it) private)|swoop(?:s|ed)? (?:on|for)|pounc(?:es|ed) on|completed? (?:its |"
        r"the )?(?:acquisition|purchase|takeover|buyout) of|bid(?:s|"
        r"ding)?(?! [^.;,]{0,40}(?:contracts?|licen[cs]es?|rights|tender|orders?)\b)"
        r" (?:[^.;,{c}{p}]{0,30} )?for|seek(?:s|ing)? (?:[a-z]+ )?control(?= of)|bid (?:[^.;,]{0,30} )?to (?:buy|acquire))\b(?! by)"
        rf"{_GOODS}",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
        links={
            "from": Role.SELLER,
            "of": Role.TARGET,
            "bid for": Role.TARGET,
            "jointly with": Role.ACQUIRER,
            "paid in shares of": Role.ACQUIRER,
        },
    ),
    Frame(
        name="covets",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?<!the )eye(?:s|ing)(?= (?:[\w.-]+ ){0,4}?{C})(?! [^.;,{c}]{0,30}\b(?:exit|sale|listing|IPO)\b)|court(?:s|ing)|(?:is|are|was) (?:said to be )?interested in(?: (?:buying|acquiring))?)\b",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="potential buyer",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:potential|likely|possible|would-be|might be an?|could be an?|as an?) (?:[a-z]+ )?"
        r"(?:buyer|bidder|suitor|acquirer)(?= (?:for|of) (?:the )?{C})",
        subject=Role.ACQUIRER,
        links={"of": Role.TARGET, "for": Role.TARGET},
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="approaches",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:approach(?:es|ed|ing))(?= {C} (?:about|over|with|for|to) [^.;]{0,40}"
        r"(?:takeover|acquisition|buyout|sale|bid|offer|acquir\w+|buy\w*)\b)",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="in the race",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:drop(?:s|ped)? out of|withdrew from|pull(?:s|ed)? out of|join(?:s|ed)?|enter(?:s|ed)?|"
        r"remain(?:s|ed)? in|is in|are in) the (?:race|battle|contest|bidding|auction|running)"
        r"(?= (?:for|to (?:buy|acquire)) (?:the )?(?:[a-z-]+ ){0,3}?{C})",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "to": Role.TARGET},
    ),
    Frame(
        name="is a bidder",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:is|are|was|were) (?:also |said to be )?(?:among|one of|part of) (?:the |several |a group of )?"
        r"(?:[a-z-]+ ){0,3}(?:bidders|suitors|contenders|buyers)\b",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET},
        bid=True,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="bidders",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:[Ss]uitors|[Bb]idders|[Pp]otential buyers|[Pp]otential acquirers|[Ii]nterested parties|"
        r"[Cc]ontenders)(?: for {C})? (?:are|were|include[sd]?)(?= (?:[\w'’.-]+ ){0,5}?{X})",
        object=Role.ACQUIRER,
        links={"including": Role.ACQUIRER},
        bid=True,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="wins an auction",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:w[io]n(?:s|ning)?|(?:the )?winner of|prevail(?:s|ed) in|victorious in) (?:an? |the )?"
        r"(?:[a-z]+ )?(?:auction|bidding|battle|race|contest)(?: war)?(?= (?:for|to (?:buy|acquire)) )",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET, "to": Role.TARGET},
    ),
    Frame(
        name="the buyer",
        type=DealType.ACQUISITION,
        trigger=r"\bthe (?:buyer|purchaser|acquirer)(?:,| is| was)(?= {X})",
        object=Role.ACQUIRER,
        joining=True,
    ),
    Frame(
        name="the seller",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:[Tt]he )?[Ss]ellers?(?:,| is| was| are| were)?(?= {X})",
        object=Role.SELLER,
        joining=True,
    ),
    Frame(
        name="the owner",
        type=DealType.ACQUISITION,
        trigger=r"(?:(?<=['’]s )|(?<=\bits )|(?<=whose ))(?:current |private equity |majority )?owners?,(?= (?:[\w'’.-]+ ){0,4}?{X})",
        object=Role.SELLER,
        joining=True,
    ),
    Frame(
        name="pays for",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:paid|pays?|paying|puts? up|putting up|spen(?:t|ds|d)|shell(?:s|"
        r"ed) out)(?= (?:an? [a-z]+ )?{A}(?:[^.;,]|[.,](?=\d)){0,30} for (?!(?:an?|its|the|about) "
        r"[^;{c}]{0,30}\b(?:stake|interest)\b)(?:an? (?:third|quarter|fifth|tenth) of |"
        r"(?:each|every|all|any)(?: [a-z]+)? shares? (?:of|in) )?(?:[\w.-]+ ){0,5}?{C})|"
        r"\b(?:paid|pays?|paying) (?:an? [a-z]+ )?{A} for(?= it\b(?! to\b))",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET},
    ),
    Frame(
        name="answers an offer",
        type=DealType.ACQUISITION,
        trigger=rf"\b{_ANSWERS} (?:[^.;,{{c}}{{p}}]{{0,40}}?)(?:offers?|bids?|approach(?:es)?|proposals?)\b",
        subject=Role.TARGET,
        links={"by": Role.ACQUIRER, "from": Role.ACQUIRER},
        topical=True,
    ),
    Frame(
        name="accepts an offer",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:accept|recommend|welcom|back(?=s|ed|ing)|endors)(?:e|es|s|ed|ing)?\b"
        r" (?:[^.;,{c}{p}]{0,40}?)(?:offers?|bids?|approach(?:es)?|proposals?)\b(?! to )",
        subject=Role.TARGET,
        links={"by": Role.ACQUIRER, "from": Role.ACQUIRER},
        status=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="faces a takeover",
        type=DealType.ACQUISITION,
        trigger=rf"\b(?:set for|faces?|facing|nears?|in line for|open to|consider(?:s|ing)?){_THEIR_BID}",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="agrees to a takeover",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:agree[sd]?(?: to)?|accept(?:s|ed)?|back(?:s|ed)|recommend(?:s|ed)|welcom(?:es|ed)|"
        rf"approv(?:es|ed)){_THEIR_BID}",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
        status=DealStatus.ANNOUNCED,
    ),
    Frame(
        name="answers an offer of",
        type=DealType.ACQUISITION,
        trigger=rf"\b{_ANSWERS}(?= {{X}}['’]s? [^.;,]{{0,40}}?(?:offers?|bids?|approach(?:es)?|proposals?)\b"
        r"(?! to (?!buy|acquire|purchase|take|merge|combine|pay)[a-z]))",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
    ),
    Frame(
        name="receives an offer",
        type=DealType.ACQUISITION,
        trigger=r"\breceiv\w* (?:[^.;,]{0,40}?)(?:offers?|bids?|approach(?:es)?|proposals?)\b",
        subject=Role.TARGET,
        links={"by": Role.ACQUIRER, "from": Role.ACQUIRER, "for": Role.TARGET},
    ),
    Frame(
        name="becomes part",
        type=DealType.ACQUISITION,
        trigger=r"\bbecom(?:e|es|ing) (?:part|(?:an? )?(?:wholly[- ]owned |indirect |"
        r"fully[- ]owned )*(?:subsidiary|unit|division))(?= of)",
        subject=Role.TARGET,
        links={"of": Role.ACQUIRER},
    ),
    Frame(
        name="bought",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:is|are|was|were|been|be|being|gets?|got)(?: [a-z]+ly| also)? (?:acquired|"
        r"bought|purchased|taken over|snapped up|absorbed|taken private)|"
        r"(?<!bond )(?<!bonds )(?<!shares )(?<!stock )(?<!notes )(?<!stake )"
        r"(?:acquired|bought|purchased|taken over|taken private|snapped up)(?: (?:in|"
        r"last|for|earlier|back)[^.;,]{0,25})? by|joins(?= {C}[.!]?\s*$)|(?:sold|sells|selling|sell) itself|"
        r"bought out by|snapped up by|goes(?= to {C} for {A})|went(?= to {C} for {A}))\b",
        subject=Role.TARGET,
        links={"by": Role.ACQUIRER, "to": Role.ACQUIRER, "ends by": Role.ACQUIRER},
        object=None,
    ),
    Frame(
        name="purchases",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=r"\b(?:acquisitions|takeovers|purchases)(?= of {C})",
        subject=Role.ACQUIRER,
        links={"of": Role.TARGET, "by": Role.ACQUIRER, "from": Role.SELLER},
    ),
    Frame(
        name="purchase",
        type=DealType.ACQUISITION,
        noun=True,
        # "Its biggest purchase ever" tells no deal of its own.
        trigger=r"\b(?:(?<!largest )(?<!biggest )(?<!first )(?<!second )(?<!third )(?<!latest )|"
        r"(?=[\w-]+ (?:of|by|in|from) ))(?:acquisition|takeover|(?<!in a )(?<!in a management )(?<!in a leveraged )(?:leveraged |management )?"
        r"buy-?out(?! (?:firm|fund|group|shop|specialist|giant|house|titan|company|investor|manager)s?\b)|purchase(?! (?:orders?|power)\b))\b",
        subject=Role.ACQUIRER,
        compound=Role.TARGET,
        links=_PURCHASE,
        before={"talks with": Role.TARGET},
    ),
    Frame(
        name="offer",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=r"\b(?:(?:takeover|buyout|tender|rescue|cash|share|all-cash|all-share) )?(?:(?<!to )(?<!will )(?<!would )(?<!can )(?<!could )offer(?!ed|ing)|"
        r"bid|proposal(?= to (?:buy|acquire|take))|approach(?= (?:from|by|for) {X}))"
        r"(?! price| to (?!buy|acquire|purchase|take|merge|combine|pay)[a-z]|"
        r"[^.;,]{0,40} (?:contracts?|licen[cs]es?|rights|tender)\b)",
        subject=Role.ACQUIRER,
        links={
            **_PURCHASE,
            "from": Role.ACQUIRER,
            "led": Role.ACQUIRER,
            "valuing": Role.TARGET,
        },
    ),
    Frame(
        name="merger into a subsidiary",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=r"\bmerger(?: agreement| plan)?(?= (?:with|into) (?:an? |its |the )?(?:[a-z-]+ ){0,3}"
        r"(?:subsidiary|unit|affiliate) of {C})",
        subject=Role.TARGET,
        links={"of": Role.ACQUIRER},
    ),
    Frame(
        name="in talks on an offer",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:talks|discussions|negotiations) with(?= (?:(?:[\w'’.-]+|{P}['’]s?) ){0,4}?{C}(?:['’]s?)? (?:about|over|on|regarding) (?:an?|its) (?:[a-z-]+ ){0,3}?"
        r"(?:offer|bid|sale)\b(?! (?:for|of|to)\b))|\b(?:talks|discussions) with(?= {C} (?:about|over) (?:being (?:acquired|bought|taken over)|selling itself)\b)",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="talks that could lead",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:talks|discussions|negotiations) with(?= {C}[^.;]{0,50} (?:that|which) "
        r"(?:could|may|might|would) (?:lead to|result in) (?:the|its|an?) (?:possible )?"
        r"(?:sale|takeover|acquisition|purchase|buyout) )",
        subject=Role.TARGET,
        object=Role.ACQUIRER,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="sells",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:sell(?:s|ing)?|sold|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|dispos(?:e|es|"
        r"ed|ing) of|(?:spin(?:s|ning)? off|spun off)(?=[^.;]{0,80} (?:to (?:[\w.-]+ ){0,4}{X}|for {A}))|hiv(?:es|ed|ing) off)\b(?! (?:products|"
        r"by|itself|its shares|shares|[^.;]{0,60} to (?:its |our |their |existing )*(?:share|stock)holders|{A} (?:of|in|worth of) [^.;,]{0,25}(?:bonds|notes)))"
        rf"{_GOODS}",
        subject=Role.SELLER,
        object=Role.TARGET,
        links={"to": Role.ACQUIRER, "assets of": Role.TARGET, "led": Role.ACQUIRER},
    ),
    Frame(
        name="sells to its managers",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:ha(?:s|ve|d) sold|(?:agree[sd]?|plans?|deal|agreement) to sell|(?:to|will|would) sell|is selling)"
        r"(?= {C}(?:['’]s? [\w-]+| [a-z]+)? to (?:its|their|the|an?) (?:[\w-]+ ){0,3}(?:managers?|management|founders?|employees|staff|"
        r"workforce|group|consortium|investors?|rival|competitor|buyer|firm|company|family|fund)\b)",
        subject=Role.SELLER,
        object=Role.TARGET,
        links={"to": Role.ACQUIRER},
    ),
    Frame(
        name="puts up for sale",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:put(?:s|ting)?)(?= (?:(?:its|the|their) )?(?:[\w-]+ ){0,3}?{C}(?:['’]s)? "
        r"(?:[\w-]+ ){0,3}?(?:up for sale|on the (?:auction )?block))",
        subject=Role.SELLER,
        object=Role.TARGET,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="sold",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:(?:is|are|was|were|been|be|being)(?: [a-z]+ly)? (?:sold|divested)|"
        r"sold(?= to)|(?<!, )sold(?= by))\b",
        subject=Role.TARGET,
        links={"to": Role.ACQUIRER, "by": Role.SELLER},
    ),
    Frame(
        name="sold to",
        type=DealType.ACQUISITION,
        trigger=r"\b(?<=^{C} )sold to(?= (?:the )?(?:[\w-]+ ){0,3}{X})",
        subject=Role.TARGET,
        links={"ends by": Role.ACQUIRER},
    ),
    Frame(
        name="deal for",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=r"\b(?<!licensing )(?<!supply )(?<!distribution )(?<!contract )deal(?= for (?:[a-z-]+ ){0,2}{C}(?! to\b|['’]))",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET},
    ),
    Frame(
        name="sale",
        type=DealType.ACQUISITION,
        noun=True,
        trigger=r"\b(?:sale|divestiture|divestment|disposal)\b(?! price)",
        subject=Role.SELLER,
        compound=Role.TARGET,
        links={"of": Role.TARGET, "to": Role.ACQUIRER, "by": Role.SELLER},
        before={"talks with": Role.ACQUIRER},
    ),
    Frame(
        name="takes a stake",
        topical=True,
        type=DealType.INVESTMENT,
        trigger=r"\b(?:(?:tak(?:es?|en|ing)|took|buys?|bought|buying|acquires?|acquired|acquiring|"
        r"purchas(?:e|es|ed|ing)|raised?)(?: (?:[^.;,{c}]|[.,](?=\d)){0,40}?)? (?:stakes?|interests?(?= in)|"
        rf"shareholding|holding)|(?:bought|acquired|purchased|buying|buys?|acquires?|purchasing) {_SHARES}|"
        r"(?:bought|acquired|purchased) (?:the|those|these) (?:stock|shares|units)(?! of)|"
        r"paid(?= {A} for (?:the|its|their|his|her) (?:stake|shares|stock|holding)\b)|"
        r"(?:pays?|paid|paying|spen[dt]) (?:about |some |up to )?{A} (?:in [a-z]+ )?for (?:an?|its|about|the) "
        r"(?:[^.;,{c}]|[.,](?=\d)){0,30}?(?:stake|interest)(?= in)|(?<!keep a )(?<!keeps a )(?<!retain a )(?<!private )(?:minority|equity|\d+(?:\.\d+)? ?(?:percent|per cent|pct|"
        r"%)) (?:stake|investment|interest))\b",
        subject=Role.INVESTOR,
        links={
            "in": Role.INVESTEE,
            "of": Role.INVESTEE,
            "by": Role.INVESTOR,
            "from": Role.SELLER,
        },
    ),
    Frame(
        name="holds a stake",
        topical=True,
        type=DealType.INVESTMENT,
        trigger=r"\b(?:hold(?:s|ing)?|held|owns?|owned|owning|has|have|had|with|retain(?:s|ed|ing)?)"
        r"(?: (?:an?|its|their|his|her|the)(?: (?:[^.;,]|[.,](?=\d)){0,40}?)? (?:stake|"
        rf"interest(?= in)|shareholding)\b| {_SHARES})",
        subject=Role.INVESTOR,
        links={"in": Role.INVESTEE, "of": Role.INVESTEE},
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="buys out a partner",
        topical=True,
        type=DealType.ACQUISITION,
        trigger=r"\b(?:buy(?:s|ing)?|bought) out {C}(?:['’]s?)? (?:(?:remaining|\d+(?:\.\d+)? ?(?:percent|per cent|pct|%)) ?)*(?:stake|share|interest|holding|half)s?\b",
        subject=Role.ACQUIRER,
        within=Role.SELLER,
        links={"in": Role.TARGET},
    ),
    Frame(
        name="buys the stake of",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:buy(?:s|ing)?|bought|acquir(?:es?|ed|ing)|purchas(?:es?|ed|ing)|tak(?:es?|ing)|took) {C}(?:['’]s?)? (?:[\w.%-]+ ){0,3}(?:stakes?|shareholding|interest)(?= in (?:[\w'’.-]+ ){0,4}?{C})",
        subject=Role.INVESTOR,
        within=Role.SELLER,
        links={"in": Role.INVESTEE},
    ),
    Frame(
        name="takes a named stake",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:tak(?:es?|ing)|took|buys?|bought|buying|acquires?|acquired|acquiring|raise[sd]?|ups|upped|"
        r"increase[sd]?|build(?:s|ing)?|built|eyes|seeks|gets|got)(?= {C}(?:['’]s)? (?:[\w-]+ )?(?:stakes?|shareholding)\b(?! in ))",
        subject=Role.INVESTOR,
        object=Role.INVESTEE,
        links={"from": Role.SELLER},
    ),
    Frame(
        name="sells the stake of",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:sell(?:s|ing)?|sold|offload(?:s|ed|ing)?|divest(?:s|ed)?) {C}(?:['’]s?)? (?:[\w.%-]+ ){0,3}(?:stakes?|shareholding|interest)(?= in (?:[\w'’.-]+ ){0,4}?{C})",
        within=Role.SELLER,
        links={"in": Role.INVESTEE, "to": Role.INVESTOR},
    ),
    Frame(
        name="sells a named stake",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:sells?|sold|selling|offload(?:s|ed|ing)?|divests?|divested|dumps?|dumped|unloads?)"
        r"(?= {C}(?:['’]s)? (?:[\w-]+ )?(?:stakes?|shareholding)\b)",
        subject=Role.SELLER,
        object=Role.INVESTEE,
        links={"to": Role.INVESTOR},
    ),
    Frame(
        name="sells a stake in itself",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:sold|sells?|selling) (?:an?|about|some|up to) (?:(?:[^.;,]|[.,](?=\d)){0,40}? )?"
        r"(?:stake|interest|shareholding|holding)(?= (?:[^.;,]{0,20} )?to )(?![^.;]{0,60} in {C})|"
        r"\b(?:sold|sells?|selling) (?:[^.;,]{0,20} )?(?:\d+(?:\.\d+)? ?(?:percent|per cent|pct|%)|half|all) of (?:its|their)"
        r" (?:[a-z]+ )?(?:stock|shares|equity|capital)(?= (?:[^.;,]{0,20} )?to )",
        subject=Role.INVESTEE,
        links={"to": Role.INVESTOR},
    ),
    Frame(
        name="sells a stake",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:sold|sells?|selling|sell|divest(?:s|ed|ing)?|offload(?:s|ed|ing)?|"
        r"dispos(?:e|es|ed|ing) of)(?:(?: (?:[^.;,{c}]|[.,](?=\d)){0,40}?)? (?:stake|"
        rf"interest(?= in)|shareholding|holding)\b| {_SHARES})",
        subject=Role.SELLER,
        links={"in": Role.INVESTEE, "of": Role.INVESTEE, "to": Role.INVESTOR},
    ),
    Frame(
        name="sale of a stake",
        type=DealType.INVESTMENT,
        noun=True,
        trigger=r"\b(?:sale|disposal|divestiture|divestment) of (?:its|an?|the|their)(?: (?:[^.;,{c}]|[.,](?=\d)){0,30}?)? "
        r"(?:stake|interest|shareholding|holding)\b",
        subject=Role.SELLER,
        links={"in": Role.INVESTEE, "of": Role.INVESTEE, "to": Role.INVESTOR},
    ),
    Frame(
        name="members of the group",
        type=DealType.INVESTMENT,
        trigger=r"(?:(?<={C})|\b[Tt]he (?:investor |investment |shareholder )?(?:group|consortium|syndicate))"
        r"(?:,? (?:which|that))? also include[sd]?(?= (?:[\w'’.-]+ ){0,5}?{X})",
        object=Role.INVESTOR,
        joining=True,
    ),
    Frame(
        name="becomes an investor",
        topical=True,
        standing=True,
        type=DealType.INVESTMENT,
        trigger=r"\b(?:becom(?:e|es|ing)|became)(?= (?:an?|the|its|one of) (?:[\w-]+ ){0,3}"
        r"(?:investor|shareholder|stakeholder|backer)s?\b)",
        subject=Role.INVESTOR,
        links={"in": Role.INVESTEE, "of": Role.INVESTEE},
    ),
    Frame(
        name="invests",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:invest(?:s|ed|ing)?|pump(?:s|ed|ing)?(?= {A})|pour(?:s|ed|ing)?|inject(?:s|"
        r"ed|ing)?|plow(?:s|ed)?|put(?:s|ting)?(?= {A})|commit(?:s|"
        r"ted)?(?= {A}))\b(?!(?: {A})? in(?:to)? (?:making|growth|digital|research|"
        r"(?:new|its|our|their) (?![^.;,]{0,30}{C})))",
        subject=Role.INVESTOR,
        links={"in": Role.INVESTEE, "commit to": Role.INVESTEE},
    ),
    Frame(
        name="puts in",
        type=DealType.INVESTMENT,
        topical=True,
        trigger=r"\b(?:puts?|chip(?:s|ped)?|kick(?:s|ed)?|throws?|threw) in(?= {A})",
        subject=Role.INVESTOR,
        links={"in": Role.INVESTEE},
    ),
    Frame(
        name="puts in a share",
        type=DealType.FUNDING_ROUND,
        share=True,
        trigger=r"\b(?:(?:putting|chipping|kicking|throwing) in|contribut(?:es|ed|ing))(?= {A})",
        subject=Role.INVESTOR,
    ),
    Frame(
        name="receives an investment",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?|attract(?:s|ed|ing)?|w[io]n(?:s|ning)?|"
        r"land(?:s|ed|ing)?|secur(?:e|es|ed|ing)|gets?|got|accept(?:s|ed|ing)?)"
        r"(?= (?:an?|its|the|some|{A} of|{A} in) (?:[\w-]+ |{A} ){0,3}?investments?\b(?! round)(?: (?:of|worth) {A})? (?:from|by))",
        subject=Role.INVESTEE,
        links={"from": Role.INVESTOR, "by": Role.INVESTOR, "led": Role.INVESTOR},
    ),
    Frame(
        name="backs",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:back(?:s|ed|ing)?|fund(?:s|ed|ing)?|bankroll(?:s|ed|ing)?)(?= {C} with {A})",
        subject=Role.INVESTOR,
        object=Role.INVESTEE,
    ),
    Frame(
        name="led investment",
        topical=True,
        type=DealType.FUNDING_ROUND,
        noun=True,
        trigger=r"\b(?:investment|extension|tranche|(?:capital|cash) injection|capital raise|fundraise)(?=,? (?:was |is |being |which was )?(?:co-)?led by)",
        subject=Role.INVESTEE,
        links=_BACKERS,
    ),
    Frame(
        name="investment",
        type=DealType.INVESTMENT,
        noun=True,
        trigger=r"\b(?:(?<!platform )[Ii]nvestment|capital injection|cash injection)\b(?! (?:bank|firm|"
        r"company|fund|group|manager|trust|adviser|advisor|[Rr]ound|management|"
        r"returns?|vehicle|objectives))",
        subject=Role.INVESTOR,
        links={
            "in": Role.INVESTEE,
            "by": Role.INVESTOR,
            "from": Role.INVESTOR,
        },
    ),
    Frame(
        name="backed",
        type=DealType.INVESTMENT,
        standing=True,
        trigger=r"\b(?:^|(?<={C} )|(?<=, )|(?<=\()|(?<=\bis )|(?<=\bwas )|(?<=\bare )|(?<=\balso )|(?<=\band )|"
        r"(?<=\bbeen )|(?<=company )|(?<=startup )|(?<=firm )|(?<=venture ))(?:backed|funded|financed)(?= by)",
        subject=Role.INVESTEE,
        links={"by": Role.INVESTOR, "including": Role.INVESTOR},
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="raises",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:rais(?:e|es|ed|ing)(?! (?:(?:{A} (?:in|of|through|via) )?(?:an? )?(?:(?!equity\b)[a-z-]+ ){0,2}?(?:debt|loans?|credit|bonds?|notes|borrowings)\b"
        r"(?! (?:and|or)\b)|prices|rates|wages|questions|concerns|doubts|awareness|"
        r"(?:its|their|the|his|her|{C}) (?:[^.;,]{0,30}\b)?(?:offer|bid|price|stake|holding|interest|limit|cap|"
        r"rating|profile|salary|pay|age|alarm|forecast|guidance|outlook|target|estimate|dividend)s?\b|"
        r"{A} (?:in|through|from|via|by|on) (?:its|an?|the|{C}) (?:[\w-]+ ){0,2}(?:initial public offering|IPO|"
        r"(?:share|stock|bond|note|equity|public|secondary|private|follow-on) (?:placing|placement|sale|offering|issue)|"
        r"rights issue|placing|placement|crowdfunding|sale of|auction|"
        r"flotation|listing|(?:stock market|market|trading|Nasdaq|NYSE) debut)|{A} (?:through|via|by|from) (?:[a-z-]+ ){0,3}?(?:bonds?|notes|debt|"
        r"debentures|(?:share|stock|asset) sales?|rights issue|qualified institutional)\b|{A} for (?:its|an?|the|their|his|her) (?:[\w-]+ ){0,5}funds?\b|"
        r"{A} for (?:[a-z]+ ){0,2}(?:victims|charit(?:y|ies)|causes?|research|cancer|relief|refugees|children|famil(?:y|ies)|"
        r"veterans|hospitals?|schools?)))|"
        r"secur(?:e|es|ed|ing)(?![^.;,]{0,40}(?:contract|orders?|loan|credit|debt|licen[cs]e|rights|approval|"
        r"patents?|permits?|permission|clearance|agreement|partnership|victory|listing|supply|supplies|"
        r"bond|notes|mortgage))|clos(?:e|es|ed|ing)(?![^.;,]{0,50}\b(?:debt|loan|credit) (?:facility|line|agreement))(?= (?!to|down|up|at|lower|price|(?:(?!{A})[^.;,]){0,25}?\b(?:since|after|before|with|despite|for|in|by|at)\b|"
        r"higher|(?:(?:its|the|an?|their) )?{A} (?:[\w-]+ ){0,3}(?:merger|deal|takeover|acquisition|purchase|sale|buyout|transaction|combination)\b|(?:its|their|an?|the) (?:[\w-]+ ){0,3}[Ff]und\b)(?:on )?(?:[^.;,]{0,25}(?:{A}|[Rr]ound|[Ss]eries|funding|financing)))|"
        r"(?:land(?:s|ed)|nab(?:s|bed)|bag(?:s|ged)|score[sd]?|pull(?:s|ed) in|haul(?:s|"
        r"ed) in|closes|(?:takes?|took|taken)(?= {A} from {C})|(?:takes?|took)(?= {A} in (?:an? )?(?:[a-z]+ )*(?:[Ss]eries|[Ss]eed|round|funding))|(?:brings?|brought) in(?! {A} (?:{D}|last |in (?:sales|revenues?)|from sales|a (?:year|month|quarter))))(?= [^.;]{0,40}(?:{A}|funding|round|"
        r"[Ss]eries|investment))(?![^.;,]{0,40}\b(?:loan|credit|mortgage|debt|notes|bonds?)\b)|"
        r"(?:gets?|got|grab(?:s|bed)?|net(?:s|ted)|attract(?:s|ed)|obtain(?:s|ed)|garner(?:s|ed)|"
        r"collect(?:s|ed))(?= [^.;,]{0,30}{A}[^.;,]{0,40}(?:funding|round|[Ss]eries|investment|"
        r"financing|seed)| {A} (?:to [a-z]+|from {C}))|"
        r"snag(?:s|ged)|receiv(?:e|es|ed)(?=[^.;,]{0,40}(?:{A}|funding|"
        r"investment))(?![^.;,]{0,60}(?:majority|controlling|offer|bid|share|order|contract|settle|damages|compensation|"
        r"milestone|up-?front|up front|royalt|refund|subsid|payment|payout|severance|bonus|salary|dividend|pension|fine|prize))|rak(?:es|ed) in|"
        r"announce[sd]?(?= (?:today )?(?:that it has (?:raised|closed)|"
        r"[^.;,]{0,20}(?:{A}(?! (?:[\w-]+ ){0,3}(?:debt|loan|credit|deal|takeover|acquisition|offer|bid|merger|buyout|plan|loss|profit))|"
        r"[Ss]eries (?-i:[A-H])))))\b",
        subject=Role.INVESTEE,
        links=_BACKERS,
        before={"talks with": Role.INVESTOR},
    ),
    Frame(
        name="seeks",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:seek(?:s|ing)?|looking for)(?: up to)?(?= {A}(?! (?:in|of|for) (?:[\w-]+ ){0,2}"
        r"(?:damages|compensation|penalt\w+|loans?|debt|aid|subsid\w+|relief|savings|cuts)))",
        subject=Role.INVESTEE,
        links=_BACKERS,
        status=DealStatus.RUMORED,
    ),
    Frame(
        name="round",
        topical=True,
        type=DealType.FUNDING_ROUND,
        noun=True,
        trigger=r"\b(?:(?:[Ss]eries (?-i:[A-H])\b|[Ss]eed|[Ff]unding|[Ff]inancing|[Vv]enture|"
        r"[Gg]rowth|[Ii]nvestment|[Aa]ngel|[Ee]quity)(?: (?:[Ff]unding|[Ff]inancing|"
        r"[Ii]nvestment|equity))? [Rr]ound|[Rr]ound of (?:funding|financing|investment)|"
        r"[Ff]undraising|[Ff]undraise|(?<!-)[Rr]ound(?! of |s of )|[Ff]unding|"
        r"(?<!debt )(?<!loan )(?<!bank )(?<!bridge )(?<!acquisition )(?<!project )(?<!lined up )[Ff]inancing(?! from (?:[a-z]+ ){0,2}(?:banks|lenders|creditors)\b)|"
        r"[Ss]eries[ -](?-i:[A-H]))\b",
        subject=Role.INVESTEE,
        links={**_BACKERS, "in": Role.INVESTEE, "for": Role.INVESTEE},
    ),
    Frame(
        name="leads the round",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:led|leads|leading|co-led|co-leading|spearheaded)(?:"
        r"(?= (?:that|this|the (?:first|last)) one\b)|"
        r" (?:the|this|an?|that|both|{A}) (?:[^.;,{c}{p}]{0,40})?"
        r"(?:round(?! of (?!funding|financing))|investment|funding|financing|deal|"
        r"[Ss]eries (?-i:[A-H]))|"
        r"(?= {C}(?:['’]s)? (?:[^.;,]{0,30})?(?:round|investment|funding|financing|[Ss]eries)))\b",
        subject=Role.LEAD_INVESTOR,
        object=Role.INVESTEE,
        links={
            "with": Role.INVESTOR,
            "joined": Role.INVESTOR,
            "including": Role.INVESTOR,
            "in": Role.INVESTEE,
            "for": Role.INVESTEE,
        },
    ),
    Frame(
        name="so did",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:as did|as have|so did|as well as did)(?= {X})",
        object=Role.INVESTOR,
        joining=True,
    ),
    Frame(
        name="round that drew",
        type=DealType.FUNDING_ROUND,
        trigger=r"(?:(?<=round)|(?<=financing)|(?<=funding)|(?<=raise)|(?<=deal)|(?<=investment)),? (?:which|that|and) (?:also )?(?:drew|draws|attracted|brought in|included|includes|counted|featured|"
        r"saw (?:participation|investment|contributions|support|backing) (?:from|by))\b(?= (?:[\w'’.-]+ ){0,6}?{X})",
        object=Role.INVESTOR,
        links={"including": Role.INVESTOR},
        joining=True,
    ),
    Frame(
        name="shows interest in a listing",
        type=DealType.INVESTMENT,
        trigger=r"\b(?:indicated|expressed) (?:an )?interest in (?:buying|purchasing|subscribing)\b|\b(?:agreed|committed|pledged) to (?:buy|purchase|subscribe)(?= [^.;]{0,60}(?:in|of) the (?:IPO|offering|listing|float)\b)|"
        r"\b(?:become|becoming|be|act as|serve as) (?:an? )?(?:cornerstone|anchor) investors?\b",
        subject=Role.INVESTOR,
        joining=True,
        share=True,
    ),
    Frame(
        name="led",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?<={C} )(?:co-)?led(?=, (?:with|joined|and)\b|\.?\s*$)",
        subject=Role.LEAD_INVESTOR,
        links={"with": Role.INVESTOR, "joined": Role.INVESTOR},
        joining=True,
    ),
    Frame(
        name="backers",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:(?:(?:other|additional|new|participating|returning|return) (?:investors|backers|"
        r"participants)(?: in the (?:round|deal|financing))?|(?:investors|backers|participants) in "
        r"the (?:round|deal|financing)) (?:are|were|include[sd]?)(?! those)\b|"
        r"(?:investors|backers|participants)(?: (?:in|of) (?:the|this|its) [^.;:,]{1,30}?)?"
        r"(?: (?:are|were|include[sd]?))?:)",
        object=Role.INVESTOR,
    ),
    Frame(
        name="takes part",
        type=DealType.FUNDING_ROUND,
        trigger=r"\b(?:participated|participating|also participated|also invested|took part|"
        r"contributed(?! to (?:this|the) (?:story|report|article))|put money in(?!to)|(?:also )?put in (?:cash|money|more)|chipped in|(?:is|are) (?:also )?(?:taking part|participating)|will (?:also )?(?:participate|take part)(?! in (?:the|an?) (?:talks|meeting|auction))|join(?:ed|s|ing) the (?:round|financing|raise|syndicate)|also joined|followed on)\b",
        subject=Role.INVESTOR,
        links={"joined": Role.INVESTOR, "including": Role.INVESTOR, "were": Role.INVESTOR},
    ),
    Frame(
        name="merges",
        type=DealType.MERGER,
        trigger=r"\b(?:merg(?:e|es|ed|ing)|combin(?:e|es|ing)(?= with\b| their\b| (?:in|into|to form|to create|under)\b|\s*$))\b(?! (?:its|their|the|an?) (?:[\w-]+ ){0,3}"
        r"(?:apps?|products?|tools?|software|accounts?|data|teams?|features?)\b)",
        subject=Role.MERGING_PARTY,
        links={"with": Role.MERGING_PARTY, "into": Role.MERGING_PARTY},
        before={"with": Role.MERGING_PARTY},
    ),
    Frame(
        name="merger",
        type=DealType.MERGER,
        noun=True,
        trigger=r"\b(?:merger(?: agreement| plan| talks)?(?! (?:with|into) (?:an? |its |the )?"
        r"(?:[a-z-]+ ){0,3}(?:subsidiary|unit|affiliate) of {C})|(?<!rival )"
        + _TIE_UP
        + r"|all-stock merger|merger of equals|"
        r"combination)\b",
        subject=Role.MERGING_PARTY,
        compound=Role.MERGING_PARTY,
        links={
            "between": Role.MERGING_PARTY,
            "of": Role.MERGING_PARTY,
            "with": Role.MERGING_PARTY,
            "into": Role.MERGING_PARTY,
        },
        before={
            "to": Role.MERGING_PARTY,
            "with": Role.MERGING_PARTY,
            "between": Role.MERGING_PARTY,
        },
    ),
    Frame(
        name="joint venture",
        type=DealType.JOINT_VENTURE,
        noun=True,
        trigger=r"\b(?:(?:joint[- ]venture|JV)(?! partners?\b)|(?:form|set up|create|launch)(?:s|ed|"
        r"ing)? a (?:new )?(?:company|venture)(?= (?:with|together))|"
        r"(?:\d\d[-:/]\d\d|equal|equally owned|jointly owned|50 percent-owned) venture)\b",
        subject=Role.PARTNER,
        links={
            "with": Role.PARTNER,
            "between": Role.PARTNER,
            "of": Role.PARTNER,
            "by": Role.PARTNER,
            "named": Role.VENTURE,
            "apposed": Role.VENTURE,
        },
    ),
    Frame(
        name="sets up a company",  # one's own, unless there are two to set it up
        type=DealType.JOINT_VENTURE,
        trigger=r"\b(?:(?:form|creat|launch|establish|incorporat|found)(?:e|es|ed|ing)?|set(?:s|ting)? up) an? "
        r"(?:new |separate |standalone )*(?:[a-z]+ly[- ]owned |(?!joint)[a-z]+ )?(?:company|venture|entity)"
        r"(?= (?:that|which|to|in|called|named|based)\b)",
        subject=Role.PARTNER,
        links={"with": Role.PARTNER, "named": Role.VENTURE},
    ),
    Frame(
        name="creates a venture",
        type=DealType.JOINT_VENTURE,
        trigger=r"\b(?:(?:creation|formation|launch) of|(?:creat|form|establish|launch)(?:e|es|ed|"
        r"ing|s)?|set(?:s|ting)? up|found(?:s|ed))(?= {C},? (?:a|an|their|"
        r"the) [^.;]{0,40}joint venture)",
        subject=Role.PARTNER,
        object=Role.VENTURE,
    ),
    Frame(
        name="venture name",
        type=DealType.JOINT_VENTURE,
        trigger=r"\b(?:(?:venture|company|business|entity),? (?:(?:which|that) )?(?:to be|will be|is to be|would be|is)"
        r"(?: {D})?|(?<!joint )venture,) (?:called|named|known as)(?= {C})",
        object=Role.VENTURE,
        joining=True,
    ),
    Frame(
        name="is owned equally",
        type=DealType.JOINT_VENTURE,
        trigger=r"(?<={C})(?:, (?:which )?| )(?:is|will be|would be|to be) (?:equally owned|owned equally|owned jointly|jointly owned|"
        r"(?:owned )?50[-/ ]50 owned|owned 50[-/ ]50|half[- ]owned)\b",
        subject=Role.VENTURE,
        joining=True,
    ),
    Frame(
        name="is a venture",
        type=DealType.JOINT_VENTURE,
        trigger=r"(?<={C})(?:, (?:which is )?| is )(?:an?|the|their) (?:[\w-]+ ){0,3}"
        r"(?:joint[- ]venture|JV)(?= (?:between|of|by|with|formed by|set up by|owned by|created by) )",
        subject=Role.VENTURE,
        links={
            "with": Role.PARTNER,
            "between": Role.PARTNER,
            "of": Role.PARTNER,
            "by": Role.PARTNER,
        },
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="shares a venture",
        type=DealType.JOINT_VENTURE,
        trigger=r"\b(?:own|hold|have|take)(?:s|ing)?(?= [^.;,]{0,20}\b(?:of|in) the "
        r"(?:(?:new )?(?:joint )?venture|(?:new|joint) (?:company|entity))\b)",
        subject=Role.PARTNER,
        links={"while": Role.PARTNER},
    ),
    Frame(
        name="goes public",
        type=DealType.IPO,
        trigger=r"\b(?:(?:go|goes|going|went) public(?! (?:(?:via|through|by) (?:an? |its )?(?:[\w-]+ )?(?:merger|combination)|about|over|with (?:an?|its|his|her|their|"
        r"the|claims|concerns|plans)\b(?! (?:valuation|market))))|"
        r"(?:list|lists|listed|floats?|floated) (?:its shares )?on (?:the|[A-Z])|"
        r"lists(?: its shares)? in (?=[A-Z])|(?:listed|floated)(?: again)?(?= in {D}))\b",
        subject=Role.ISSUER,
    ),
    Frame(
        name="floats a company",
        type=DealType.IPO,
        trigger=r"\b(?:to|will|would|could|tried to|plans? to|hopes? to) (?:float|list)(?= {C} (?:on|in) )",
        object=Role.ISSUER,
    ),
    Frame(
        name="floats a unit",
        type=DealType.IPO,
        trigger=r"\b(?:float|list|IPO)(?:s|ed|ing)? (?:its|their|the) (?:[\w-]+ ){0,4}(?:arm|unit|division|business|subsidiary),? {C}",
        within=Role.ISSUER,
    ),
    Frame(
        name="starts trading",
        type=DealType.IPO,
        trigger=r"\b(?:(?:made|makes|making) (?:its|their|a) (?:[a-z-]+ ){0,3}debuts?|debuted|debuts|"
        r"(?:began|begun|begins|start(?:s|ed)) trading)(?= (?:on|at|in) (?:the |[A-Z]|{C}))",
        subject=Role.ISSUER,
        status=DealStatus.COMPLETED,
    ),
    Frame(
        name="listing",
        type=DealType.IPO,
        noun=True,
        trigger=r"\b(?:[Ii]nitial public offering|IPO(?! (?:price|market|window|boom|pipeline))|"
        r"(?:stock[- ]market|stock[- ]exchange|market|public|share|Nasdaq|NYSE) (?:debut|listing|flotation|float)|"
        r"(?<=its )(?:float|flotation)|(?<=the )flotation)\b",
        subject=Role.ISSUER,
        compound=Role.ISSUER,
        links={"of": Role.ISSUER, "by": Role.ISSUER},
    ),
    Frame(
        name="borrows",
        type=DealType.DEBT,
        trigger=r"\b(?:borrow(?:s|ed|ing)?|(?:secur|obtain|receiv|sign|rais|clos|arrang|"
        r"land|nab|bag|pocket|snag|line(?=\w* up)|tak(?=\w* out)|g[oe]t|enter(?=\w* into)|negotiat|complet)\w*(?= (?:(?:into|up|out) )?(?:(?:an?|its) )?[^.;,]{0,40}(?:(?:loan|credit) agreement|revolving credit|loan|credit facility|credit line|"
        r"line of credit|debt facility|term loan|debt financing|(?<!equity and )(?<!equity or )debt\b(?! and| or)))|issu(?:e|es|ed|"
        r"ing)(?= [^.;,]{0,30}(?:bonds|notes))|"
        r"(?:sold|sells?|selling|plac(?:es|ed|ing)|pric(?:es|ed|ing))"
        r"(?= {A} (?:of|in|worth of) [^.;,]{0,25}(?:bonds|notes|debentures)))\b",
        subject=Role.BORROWER,
        links={"from": Role.LENDER, "by": Role.LENDER, "led": Role.LENDER, "with": Role.LENDER},
    ),
    Frame(
        name="loan",
        type=DealType.DEBT,
        noun=True,
        topical=True,
        trigger=r"\b(?:loans?(?! (?:book|portfolio|growth))|revolving credit|(?:loan|credit) agreement|credit facility|credit line|"
        r"line of credit|bond (?:issue|offering|sale)|debt facility|"
        r"convertible notes|senior notes|term loan)\b",
        subject=Role.BORROWER,
        links={
            "to": Role.BORROWER,
            "from": Role.LENDER,
            "by": Role.LENDER,
            "with": Role.LENDER,
            "that is given by": Role.LENDER,
        },
    ),
    Frame(
        name="offers a sum",
        type=DealType.ACQUISITION,
        trigger=r"\b(?:offer(?:s|ed|ing)?|bid(?:s|ding)?)(?= {A}(?:[^.;,]|[.,](?=\d)){0,30} for (?:[\w.-]+ ){0,5}?{C})",
        subject=Role.ACQUIRER,
        links={"for": Role.TARGET},
    ),
    Frame(
        name="offers shareholders",
        type=DealType.ACQUISITION,
        trigger=r"\boffer(?:s|ed|ing)? (?:the )?(?:share|stock)?(?:holders|owners) of(?= {C} {A})",
        subject=Role.ACQUIRER,
        object=Role.TARGET,
    ),
    Frame(
        name="grants a loan",
        topical=True,
        type=DealType.DEBT,
        trigger=r"\b(?:grant|extend|provid|giv|gave|offer)\w* (?:[^.;,]{0,40}?)(?:loan|"
        r"credit facility|credit line|line of credit)\b",
        subject=Role.LENDER,
        links={"to": Role.BORROWER, "for": Role.BORROWER},
    ),
    Frame(
        name="lends",
        type=DealType.DEBT,
        trigger=r"\b(?:lend(?:s|ing)?|lent|loaned)\b",
        subject=Role.LENDER,
        object=Role.BORROWER,
        links={"to": Role.BORROWER},
    ),
)

WORDS = DealWords(
    frames=FRAMES,
    links={
        "by": (
            r"(?<!\w)(?<!founded )(?<!owned )(?<!headed )(?<!run )(?<!guaranteed )(?<!advised )"
            r"(?<!created )(?<!approval )(?<!clearance )(?<!review )(?<!consent )(?<!represented )(?<!led )(?<!cleared )(?<!approved )(?<!blocked )(?<!opposed )"
            r"(?<!challenged )(?<!reviewed )(?<!announced )(?<!reported )(?<!funded )(?<!financed )"
            r"(?<!supported )(?<!recommended )(?<!vetoed )(?<!criticized )(?<!criticised )(?<!driven )"
            r"(?<!probed )(?<!investigated )(?<!study )(?<!survey )(?<!report )(?<!analysis )(?<!data )(?<!research )(?<!estimates )(?<!founded in {D} )by(?= )"
        ),
        "ends by": r"^ ",
        "of": r"(?<!\w)(?<!approval )(?<!consent )(?<!shareholders and )(?<!holders and )of(?= )",
        "for": r"(?<!\w)for(?= )",
        "bid for": r"^ for(?= )",
        "paid in shares of": r"(?<!\w)(?:for|in exchange for) (?:[^.;,{c}]|[.,](?=\d)){0,30}shares of(?= )",
        "valuing": r",? valuing(?= )",
        "to": r"(?<!\w)(?<!subject )(?<!due )(?<!according )to(?= )"
        r"(?! (?:win|meet|comply|satisfy|gain|obtain|address|ease|resolve|appease|reassure|please) )",
        "from": (
            r"(?<!\w)(?<!approval )(?<!clearance )(?<!backing )(?<!opposition )(?<!pressure )"
            r"(?<!scrutiny )(?<!criticism )(?<!objections )(?<!permission )(?<!consent )"
            r"(?<!competition )(?<!comment )(?<!light )(?:from|sold by)(?= )"
        ),
        "right from": r"^ from(?= )",
        "that is given by": r",? (?:that|which) (?=$)",
        "in": r"(?<!\w)(?:in|into|at)(?= )",
        "commit to": r"^ {A} to ",
        "into": r"(?<!\w)into(?= )",
        "with": r"(?<!\w)(?:with|alongside)(?= )",
        "jointly with": r"(?:jointly|together|in tandem|along) with(?= )",
        "led": r"(?:\bled|co-led|headed|spearheaded|anchored)(?: [\w-]+){0,2} by",
        "joined": r"(?:participation (?:from|by|of)|joined by|together with|along with|as well as|"
        r"followed by|alongside|support from|contributions from|additional (?:investment|"
        r"funding) from)",
        "including": r"(?<!\w)(?:includ(?:ing|ed|es)|such as|among them)(?= )",
        "members": r"(?<!\w)(?:made up of|comprising|composed of|consisting of)(?= )",
        "were": r"(?<!\w)(?:were|was|are)(?: [a-z]+){0,2} $",
        "assets of": (
            r"(?:assets|operations|outlets|stock|business|stores|properties) of (?:its|the|their)(?= )"
        ),
        "talks with": r"\b(?:talks|discussions|negotiations) with(?= )",
        "between": r"(?<!\w)between(?= )",
        "named": r"(?<!\w)(?:called|named|dubbed|known as)(?= )",
        "apposed": r"^, ",
        "while": r",? (?:and|with|while) (?:the )?",
    },
    joiner=(
        rf"[-–/]|\.?(?: ?\([^)]{{0,40}}\))?{_SEAT}(?: (?:(?:in|on|for) )?(?:{{D}}|{{A}})){{0,2}}(?:,? (?:and|&|as well as|along with|plus)(?: (?:from|by|with|"
        r"the|existing|previous|return|returning|new))*(?: (?:investors?|backers?|shareholders?|owners?|firms?|"
        r"private equity firm|venture capital firm))? |, (?:the )?)"
        r"(?:(?:the|its|rival|fellow|partner|private|equity|venture|capital|firm|firms|investor|investors|angel|fund|actor|actress|billionaire|entrepreneur|financier|businessman|rapper|singer|tycoon|"
        r"giant|company|existing|others like|others including) )*(?:(?:his|her) (?:wife|husband|brother|sister|son|"
        r"daughter|father|mother|partner),? )?"
        rf"(?:[A-Z][\w-]+['’]s |{_CALLED})?"
        r"(?:(?:its|the|their|fellow|rival|a) "
        r"(?:(?!(?:of|from|by|with|at|for|to|in|on|that|which|who|between|under|against|after|"
        r"before|as|into|about|over)\b)[A-Za-z][\w-]* ){1,3})?"
        r"(?:(?:Dame|Sir|Lord|Lady|Baroness|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Prof(?:essor|\.)?) )?"
    ),
    respectively=r"\brespectively\b",
    conjunction=r"\b(?:and|or|as well as|plus|alongside)\b|&",
    boundary=(
        r";|(?<!investors)(?<!backers)(?<!participants)(?<!following):|[”\"],? |(?:,| )(?: ?(?:which(?! (?:was|is|were) (?:also )?(?:co-?led|led|joined))|who|whose|while|but|because|although|as it|as the|as(?= {X} (?:[a-z]+(?:s|ed)|will) )|"
        r"(?<!years )(?<!months )(?<!weeks )(?<!year )(?<!days )after|before|when|where|if|according|since (?:it|its|the|their)|it said|they said|the company said|a source|sources|"
        r"citing|said|in order|so that|and (?:has |have |had )?(?:signed|inked|announced)|"
        r"to (?:expand|accelerate|fund|develop|grow|help|create|build|finance|support|become|boost|"
        r"strengthen|hire|scale|continue)|that (?:would|will|is|was|has)|giving|creating|making|"
        r"valuing(?! {C} at)|bringing) )"
    ),
    asides=(
        r"\([^)]*\)|, (?:which|who|whose|where)[^,;:]{3,160}(?:,|\.\s*$)|(?: – | — |—)[^–—]{3,140}(?: – | — |"
        r"—)|"
        r", (?:an?|the|its|one of|based|owned|backed|formerly|maker|owner|founded|headquartered|"
        r"known|whose|a unit|part of|previously|along with|together with|led by|"
        r"home to) [^,;:]{3,140},"
    ),
    oblique=(
        r"(?<!\w)(?i:of|to|for|with|from|by|in|at|on|against|between|under|about|into|"
        r"than|over|like|via|that of|including|according to|told|between|across|within|throughout|"
        r"near|around|outside|inside|amid|beyond|towards?|among) "
        r"(?:(?:the|its|a|an|his|their|this|rival|fellow|parent) )?(?:(?!which|whom|what|where|that|who|whose)[a-z-]+ ){0,2}$"
    ),
    absolute=(
        r"\bwith (?:(?:the|its|existing|fellow|lead|new|rival|[A-Z]\w+['’]s) )*(?:(?!existing)[a-z][\w-]* ){0,3}?{X}"
        r"(?:(?:,|,? and|,? &) (?:the )?{X})* (?:also |each |both )?(?=[a-z]{2,}ing\b)"
    ),
    lead_in=(
        r"\s*(?:(?:[Bb]y|[Aa]fter|[Ww]ith|[Ff]ollowing|[Ss]ince|[Tt]hrough|"
        r"[Dd]espite|[Tt]hanks to|[Uu]pon|[Bb]efore|[Ff]resh from) (?:the |its |this |{C} )?(?:[a-z-]+ )?)?"
    ),
    trades=r"(?i)s(?:ell|old|pin|pun)",
    dated_sum=r"{A}[^.;,]{0,12} {D}|{D} \({A}\)",
    enumeration=r",? ?(?:and |then |and then |followed by )?(?:another |in )?",
    firm_kind=r"(\b(?:(?:firm|house|group) (?=of [a-z])|(?:structures|affiliates|subsidiaries|entities) ))of (?:[a-z]+ )?$",
    predicate=r"\b(?:wants?|urges?|urged|says?|said|includes?|would|will|values?|is|was|has|had|calls|requires?|covers?)\b",
    severs=r"[,;:]|\b(?:in order to|without|against|that|which)\b",
    adjunct=(
        r"\b(?:welcom|prais|critici[sz]|hail|applaud|oppos|defend|question|blast|slam|condemn)\w* "
        r"(?:the|this|that|an?) (?:[\w-]+ ){0,3}$"
    ),
    through=r",? (?:through|via) (?:its |their |the )(?:(?!(?:merger|acquisition|purchase|sale|takeover|"
    r"combination|formation|creation|of|with|between)\b)[\w-]+ ){0,4}{X}|"
    rf"{_FORMERLY}",
    clitic=r"(?!)",
    object_pronoun=r"(?<!buying)(?<!acquiring)(?<!purchasing) (?:it|them|(?:that|this) one)\b(?! [a-z]+ed\b)",
    described=(
        r"\b(?:an?|its|his|her|their|the) (?:(?!(?:who|which|that|has|have|is|are|and|for|with)\b)"
        r"[a-z][\w'’-]*,? ){1,8}(?<=, )(?:the (?:[a-z-]+ ){0,2})?$"
    ),
    parent=r", (?:the |an? )?(?:[a-z-]+ ){0,4}(?:unit|subsidiary|division|arm|affiliate|brand) of (?:the )?(?:[a-z-]+ ){0,2}",
    bosses=r"\b(?:founder|co-founder|boss|owner|head|chief executive|CEO|chairman|president|heir)s? of (?:the )?(?:[a-z-]+ ){0,2}$",
    owned=r",? (?:itself |which is )?(?:(?:majority|part|wholly|jointly)[ -])?(?:owned|controlled|held)\b",
    owns=(
        r",?(?: [a-z'’-]+){0,4} (?:own(?:s|ed|ing)?|controls?|controlled|(?:co-)?owners? of|operates)"
        r"(?: [a-z'’-]+){0,6} ?"
    ),
    beside=r"(?<!\w)(?i:alongside|together with|along with|jointly with|in partnership with|team(?:s|ed|ing)? up with|"
    r"join(?:s|ed|ing)? forces with|partner(?:s|ed|ing)? with) (?:the )?$",
    organs=r"(?<!\w)(?:(?:researchers|scientists|engineers|teams?) (?:at|from) (?:the )?|(?:board|members|depositors|policyholders|(?:share|stock|unit)?holders|shares|stock|owners?|(?:founding )?famil(?:y|ies)|founders?|directors|parent|management|chief executive|"
    r"chairman) of (?:the )?(?:(?!and |or )[a-z-]+ ){0,3}|"
    r"(?:offer|bid|proposal|approach|attempts?|plans?|efforts?|agreement|deal|talks) (?:from|by) "
    r"(?:the )?(?:[a-z-]+ ){0,3}|"
    r"(?:funds?|affiliates?|vehicles?|consortium|group|syndicate|entit(?:y|ies)|team|investors|backers|shareholders|banks|lenders|"
    r"firms|buyers|company|firm|partnership) "
    r"(?:(?:managed|advised|controlled|owned|backed|led|headed|formed|run) by|of|including|comprising) "
    r"(?:the )?(?:(?:[A-Z][\w.]+|[a-z-]+) ){0,3})$",
    relative=r"(?:, (?:an?|the) (?:[\w'’-]+ ){0,5}[\w'’-]+)?,? (?:which|who|that) (?:(?:[\w'’-]+|{A}|{D}) ){0,8}$",
    support=(
        r"\b(?:announc|complet|clos|agree|plan|propos|mak|made|launch|finaliz|finalis|conclud|"
        r"negotiat|confirm|consider|near|"
        r"reject|drop|abandon|withdr|rais|secur|seek|pursu|sign|weigh|explor|prepar|unveil|accept|"
        r"walk(?= away)|walks away|walked away|shelv|commenc|begin|began|begun|start|extend|sweeten|increas|lower|tabl|submit|lodg|"
        r"approv|vot|lead|led|win|won|reach|has|have|had|set to|enter|terminat|scrap|call|offer|to fund|to financ|pay for|pays for|invest(?= {A} in an? )|"
        r"(?:gain|profit|loss|proceeds|charge)s? (?:[^.;]{0,40} )?(?:from|on|of)(?= )|"
        r"announces|closing|receiv|fil|pric|postpon|delay|shelv|each own|form|creat|establish|set(?:s|"
        r"ting)? up|expand|exten|renew|deepen|broaden|strengthen|end|develop|design|build|built|"
        r"in(?= $)|in talks|for|plans|with|will be|become|is |ink|struck|"
        r"forg|dissolv|unwind)\w*\b"
    ),
    unit_behind=r" (?:[a-z]+ )?(?:unit|division|subsidiary|subsidiaries|business(?:es)?|arm|operations|chain|brand|affiliate|"
    r"segment)s?\b",
    named_unit=r"^ (?:of |for )?(?:its|their|his|her|the) [^,;:]{3,45}, $",
    own_unit=r"(?<!\w)(?:[Ii]ts|[Tt]heir) (?:[a-z-]+ ){0,4}(?:subsidiary|unit|arm|division|brand|business),? $",
    units=(
        r"(?:unit|division|business|subsidiary|arm|operations|"
        r"(?<!\ball the )(?<!\ball )(?<!\ball of the )(?<!\ball of its )(?<!buys the )(?<!bought the )(?<!acquired the )"
        r"(?<!^ the )assets|brand|segment)"
        r"(?: [a-z-]+){0,3} (?:of|from|in) (?:the )?(?:[A-Z][\w.]+ )?(?:[a-z-]+ ){0,3}$"
    ),
    indirect=(
        r" (?:about|against|at|between|into|on|onto|over|through|toward|towards|under|upon|with|"
        r"without|in|to)(?: |$)(?!(?:an?|its|the|what)? ?(?:[\w-]+ )*(?:deal|transaction|cash|stock|shares)\b)|"
        # "sold its soup arm to X and spun off its tea arm as Y"
        r" and (?:[a-z]+ed|spun|sold|bought|took|made|gave|put|paid|won|built|held|kept|cut)(?: off| out| up)? "
        r"(?:its|the|an?|their) "
    ),
    named_part=r"['’]s? (?:[\w-]+ ){0,3}{C}",
    officer=r" (?:rival|competitor)s?\b|"
    r" (?!(?:and|or|with|by|from|to|for|in|as) )(?:[a-z][\w-]* ){1,4}{P}",
    unreal=(
        r"(?i)(?:\b(?:(?<!exercised its )(?<!exercised an )(?<!exercise its )(?<!exercise an )"
        r"(?:option|right|rights) to|should|ought to|never|without|instead of|rather than|no plans? to|"
        r"(?:repay|repaid|refinanc|retir|redeem|pay(?:s|ing)? (?:off|down|back)|paid (?:off|down|back))\w*"
        r"(?: (?:an?|its|the|their|some|all|part|of|existing|outstanding|bank|{A}|{D}))*|"
        r"no (?:[a-z]+ )?intentions? (?:of|to)|stop(?:s|ped)?|ceas(?:e|es|ed)|den(?:y|ies|ied|ying)\b(?:(?! and | but )[^.;,]){0,80}|unlikely to|wish(?:es|ed)? (?:to|for)|"
        r"(?:urg|press|push|ask|call|want)(?:es|e|ed|ing|s)?(?: on)? (?:{X}|it|them|the [a-z]+(?: of (?:the )?{X}(?: [a-z]+)?)?)(?: (?:on )?{D})? to|"
        r"(?:will|would|could|did|does|do|is|was|has|had|have) not|(?:wo|would|could|did|does|do|is|"
        r"was|has|had|have)n['’]t)(?: (?!only\b|yet\b)[\w'’-]+){0,2}|"
        r"\bif (?:[^.,;]{0,50})?)(?: (?:mak(?:e|ing)|launch(?:ing)?|submit(?:ting)?|pursu(?:e|ing)|"
        r"consider(?:ing)?|explor(?:e|ing)|seek) (?:an?|any)(?: [a-z-]+)?|"
        r" put (?:itself|themselves) up for)? $"
    ),
    majority=r"\b(?:majority|controlling|control)\b|all of|100 (?:percent|per cent|pct)|100%|(?:5[1-9]|"
    r"[6-9]\d)(?:\.\d+)? ?(?:percent|per cent|pct|%)|remaining|"
    r"all (?:of )?(?:the |its |their )?(?:issued and )?outstanding|entire",
    stake=r"{A}(?: worth)? (?:of|in) {C}(?:['’]s)? (?:(?:common|preferred|ordinary|class \w) )*(?:stock|shares)\b|"
    r"\b(?:stakes?|minority|an? (?:third|quarter|fifth|tenth) of(?! what| the price| its| their)|shareholding|(?<!\d)(?:[1-4]?\d)(?:\.\d+)? ?(?:percent|per cent|"
    r"pct|%) (?:of|stake|interest|holding))\b",
    modifies=(
        r"^(?:['’]s? (?!(?:[\w-]+ ){0,3}(?:stock|shares|equity|unit|division|business|subsidiary|arm|operations|"
        r"assets)\b)| (?:customers?|users?|shareholders?|stockholders?|executives?|"
        r"employees?|officials?|investors?|fans|stores?|products?|bonds?|notes|securities|debt|"
        r"tickets?|phones?|devices?|services?|"
        r"software|cars?|vehicles?|games?|apps?|stores|board|directors?|workers|analysts?|regulators?|authorit(?:y|ies)|lawmakers|courts?|"
        r"spokes\w+|lawyers?|insiders|managers?|"
        r"subscribers?|members|clients|suppliers|dealers|accounts?|contracts?|licen[cs]es?|"
        r"equipment|machines?|chips?|drugs?|(?:does|do|did) not(?: already)? own|(?:already )?owns?|"
        r"(?:[a-z]+ )?(?:maker|owner|parent|operator|developer|producer|founder)(?! of))\b)"
    ),
    statuses=(
        (
            r"\b(?:lift|overturn|revers|quash)\w* [^.;]{0,60}\b(?:block|stop|halt|bar)(?:ped|red|ed|ing)?\b|"
            r"\b(?:reject|den(?:y|ies|ied)|dismiss|threw out|lost|fail)\w*(?: [^.;,]{0,60})? "
            r"(?:attempts?|efforts?|suits?|lawsuits?|challenges?|cases?|requests?|motions?|bid)\b[^.;,]{0,60} "
            r"(?:to|that would have|seeking to) (?:block|stop|halt|unwind)(?:ed)?\b",
            DealStatus.ANNOUNCED,
            160,
        ),
        (
            r"\b(?:reject|unsuccessful(?:ly)?(?= (?:\w+ ){0,2}(?:bid|attempt|offer|tr(?:y|ied)|sought|effort|approach|pursu))|in vain\b|shelv(?:ed\b|(?:e|es|ing)(?= (?:its|the|their|plans?|an?)\b))|scrap(?:s|ped|ping)?\b|drop(?:s|ped)? (?:(?:its|the|their|an?|plans?|out)\b|{C})|"
            r"abandon|withdr|terminat(?!ion (?:fee|rights|payment))|cancel|"
            r"call(?:s|ed)? off|(?<!to )(?<!could have )(?<!would have )(?<!might have )(?<!may )block(?:s|ed|ing)?\b|fell through|"
            r"(?:fail|collaps)(?!(?:ed|ing|ure) (?!to )(?:[a-z-]+ ){0,2}{C})|walk(?:s|ed)? away|end(?:s|ed)? (?:(?:[a-z]+ ){0,2}(?:talks|negotiations|discussions)|(?:its|their|the|{C}) "
            r"(?:[\w-]+ ){0,2}(?:talks|bid|offer|pursuit|attempt|plan|merger|agreement|deal))|"
            r"pull(?:s|ed)? out|no longer (?:plan|seek|intend|pursu|interest)|rebuff|spurn|"
            r"decline[sd]? (?:an|the|its)|lapsed|turn(?:s|ed|ing)? down|(?:failed|unsuccessful|abortive|aborted|"
            r"ill-fated|rejected|rebuffed) (?:[a-z-]+ ){0,2}(?:bid|offer|merger|takeover|attempt|"
            r"acquisition|approach)|fend(?:s|ed)? off|fought off|resist|repel|beat(?:s|en)? (?:back|off)|"
            r"drop(?:s|ped)? out|withdrew|(?:agreement|deal|talks)\b[^.;]{0,100} (?:has|have|had) expired)",
            DealStatus.TERMINATED,
            60,
        ),
        (
            r"\b(?:according to (?:(?:a |two |three |several )?(?:[a-z-]+ )?(?:people|persons?|sources?|reports?|media|newspapers?))\b|(?<!company )(?<!government )(?<!bank )sources (?:said|say|told)|"
            r"people (?:familiar|close|with knowledge)|[-–—:] ?(?:sources?|reports?|[Ss]ources)\b|"
            r"\b(?:has|have) learne?d|"
            r"reportedly(?! (?:(?:for|at|worth|about|paid|paying|a) )*{A})|"
            r"rumou?red)",
            DealStatus.RUMORED,
            110,
        ),
        (
            r"^(?:that )?{C} (?:will|would) be (?:taken private|taken over|acquired|bought|merged|sold)\b|"
            r"\b(?:agree(?:s|d)(?: (?:in|on|last [a-z]+|earlier))?(?: {D})? to|offer(?:s|ed) to (?:buy|acquire|purchase)|(?:launche[sd]|beg[au]n|"
            r"commenced|made|raise[sd]|increase[sd]|sweetened|improved) (?:an?|its|the|{C}) "
            r"(?:[\w-]+ |{A} ){0,4}(?:offer|bid)\b|filed (?:on |for |with )|definitive agreement|hostile (?:[\w-]+ |{A} ){0,3}(?:bid|offer|takeover)|exclusive (?:talks|"
            r"negotiations)|bids? {A} |receiv\w* (?:an?|the|its) (?!possible|potential|preliminary|indicative|non-binding|tentative|conditional)"
            r"[^.;,]{0,40}(?:offer|bid|proposal)\b)",
            DealStatus.ANNOUNCED,
            0,
        ),
        (
            r"\b(?:(?:is|are|was|were) (?:still |now )?(?:expected|due|scheduled|set|slated|subject) to (?:close|"
            r"be (?:completed|finali[sz]ed|concluded)|complete|(?:[a-z]+ ){0,3}approvals?)|"
            r"(?:remains|is|are) (?:still )?(?:subject to|pending|awaiting))\b",
            DealStatus.ANNOUNCED,
            130,
        ),
        (
            r"\b(?:(?<!announced )plans? for (?:an? |its )(?:[\w-]+ )?(?:listing|IPO|flotation|float)\b|"
            r"could|may|might|consider|in talks|talks|weigh(?:s|ing)?\b(?! on\b)|weighed (?=an?\b|the\b|its\b)|explor(?:e|es|ed|ing)\b|rumou?r|potential|possible|"
            r"interested|interest in (?:buy|acquir|merg|tak|invest)\w+|eye(?:s|ing|d)?|mull|seek(?:s|ing)? to|hopes? to|would be\b(?! (?:the|one|its|an?|worth|valued|paid|financed)\b)|"
            r"near(?:s|ing|ed)? (?:an? |the )?(?:[\w-]+ |{A} )*(?:deal|agreement|takeover|acquisition|buyout|purchase)|"
            r"nearing|close to (?:a deal|buying|acquiring)|looking to|want(?:s|ed)? to|prefers? to|front-?runner|"
            r"reports? (?:that|of)|speculat\w+|intend|approach|compet(?:e|es|ed|ing) (?:to|for)|"
            r"vying|vies|vied|battl(?:e|es|ing) (?:to|for|over)|jostl\w+|"
            r"(?<!{A} )bid(?:s|ding)? (?!of )|offer(?:ed|s)? to|proposal|proposed to|prepar|negotiating\b|negotiations\b|"
            r"hold(?:s|ing)? discussions|sources (?:said|say)|people familiar|speculat)",
            DealStatus.RUMORED,
            25,
        ),
        (
            r"\b(?:deal|agreement|plans?|offer) to (?:buy|acquire|purchase|take over|merge|sell)\b|"
            r"\b(?:proposed|planned|pending) (?:{A} )?(?:[\w-]+ ){0,2}"
            r"(?:takeover|acquisition|merger|purchase|sale|buyout|deal|combination|tie-?up)\b",
            DealStatus.ANNOUNCED,
            0,
        ),
        (
            r"\b(?<!be )(?<![Ii]f )(?<![Oo]nce )(?<![Ww]hen )(?<!upon )(?<!until )(?<!before )(?<!pending )(?<!upon the )(?<!to the )"
            r"(?<!before the )(?<!until the )(?<!expected )(?:complet(?:ed|es|ion)|"
            r"closed(?! (?:at|up|down|higher|lower))|finali[sz]ed|closes|closing of)\b",
            DealStatus.COMPLETED,
            60,
        ),
    ),
    aftermath=(
        r"\b(?:costs?|charges?|expenses?|losses|gains?|boost|contributions?|synergies|savings|revenues?|sales|writedowns?|goodwill|integration|benefits?)"
        r"(?: [\w-]+){0,3} (?:from|of|related to|relating to|tied to|stemming from|linked to|associated with|after|following) "
        r"(?:(?:its|the|their|last year['’]s|this year['’]s|{C}(?:['’]s)?) )?(?:recent )?(?:{A} )?$"
    ),
    background=(
        r"(?i)\b(?:(?<!said )(?<!said it )(?<!said {C} )(?<!that it )(?<!that {C} )had|in (?:19|20)\d\d|(?:years?|months?|weeks?) after(?! (?:$|(?:buy|acquir|tak|invest)ing))|the time|last year|years? ago|previously(?! announced)|earlier|since(?! {D})|formerly|"
        r"when (?:{X}|it) (?:paid|bought|acquired|sold|invested|raised)|months ago|back in|"
        r"already(?! own))\b"
    ),
    stages=(
        (r"\b[Pp]re-?[Ss]eed\b", Stage.PRE_SEED),
        (r"\b[Ss]eed\b", Stage.SEED),
        *(
            (rf"\b[Ss]eries[ -]{letter}\b", Stage(f"series_{letter.lower()}"))
            for letter in "ABCDEFGH"
        ),
        (
            r"\b[Gg]rowth (?:[Rr]ound|[Ee]quity|[Ff]unding|[Ff]inancing|[Ii]nvestment|[Cc]apital)\b",
            Stage.GROWTH,
        ),
        (r"\b[Bb]ridge (?:[Rr]ound|[Ll]oan|[Ff]inancing|[Ff]unding)\b", Stage.BRIDGE),
    ),
    round_words=r"\b(?:[Ff]unding round|[Ff]inancing round|[Ss]eries (?-i:[A-H])\b|"
    r"[Ss]eed (?:round|funding|investment)|round of (?:funding|financing)|"
    r"[Ii]nvestment round|[Rr]ound)\b",
    total=r"\bha(?:s|ve|d) (?:so far |now |already |previously )?raised {A}(?! (?:in|"
    r"through) (?:an?|its|the|[Ss]eries|[Ss]eed|debt|equity|venture))",
    umpires=r"(?i:\bcourt(?: of \w+)?$|european (?:commission|union)|communications commission|competition (?:and markets |commission|authority|bureau|tribunal)|trade commission|exchange commission|department of justice|justice department|anti-?trust)|^(?:FTC|SEC|CMA|DOJ|CCI|CFIUS|EC|EU|FCC)$",
    lenders=r"\bBank\b(?! of [A-Z]\w+ Capital)|^(?:EIB|EBRD|ADB|AfDB|IFC|HSBC|Barclays|Citi(?:bank|group)?|Santander)$",
    lent=r"\b(?:financing|funding facility|facility)\b",
    lead_behind=r"(?:, | \()(?:(?:as |the )?lead investor|(?:the |as )?lead(?=\)))",
    trade=r"(?!)",
    price_apposed=r"^ ?(?:The|A) (?:price|consideration)[^.;,:{c}]{0,40}, $",
    price=(
        r"(?:deal|transaction|price|acquisition|purchase|takeover|buyout|stake(?= cost)|offer|sale(?!s)|agreement|merger|"
        r"terms|value|consideration|size of the (?:investment|deal|round)|"
        r"paid|pay)[^.;]{0,80}?"
        r"(?:of|at|for|worth|is|was|valued at|totals?|pay|paid|costs?|amounts? to|fetch(?:es)?|bring)(?: [a-z]+){0,2} ?$|"
        r"\b(?:[Tt]he )?(?:purchase |sale )?[Pp]rice(?: tag)?: $|"
        r"^{C}(?:, [^,;.]{3,60},)? (?:paid|(?:will|would) pay|is paying|was paying|(?:had |has )?agreed(?: (?:in|on|last) [^.;,]{0,20})? to pay)(?: [a-z]+){0,2} $"  # "It paid …"
    ),
    attribute=(
        r"^[ -](?:[a-z-]+ )?(?:discount|price cut|reduction|penalty|severance|break-?up fee|termination fee|"
        r"charge|writedown|write-off|company|utility|group|giant|firm|business|fund|conglomerate|"
        r"powerhouse|startup|"
        r"unicorn|bank|market|industry|plan|programme|program|project|carrier|insurer|retailer|"
        r"in (?:sales|revenue|assets|debt(?! (?:financing|funding|facilit))|savings|synergies))\b"
    ),
    deal_value=r"(?:deal(?![^.;]{0,40}\bcombined)|transaction|sale(?= values)|acquisition|takeover|merger|purchase|buyout|offer|swap|bid|"
    r"agreement)\b(?: (?:of|for|with|by) (?:[\w-]+ ){0,2}{C})?,?[^.;,{c}]{0,40}$|"
    r"\b(?:deal|takeover|buyout|acquisition|offer|bid|proposal|approach|auction)\b[^;]{0,90}"
    r"\bvalu(?:ing|es?|ed) (?:{C}|(?:the|its) [a-z-]+|it) at $",
    since=r"\bsince $",
    closing=(
        r"\bbe (?:formally )?announced(?: [\w'’]+){0,4} $|"
        r"\b(?:deadline|expir\w+|extend\w+|will (?:begin|start|debut|be listed))\b[^.;]{0,60}$|"
        r"(?:by (?:the end of|late|early|mid)?|expected|maturing|close|closing|complete|completed by|due|"
        r"before|ended|end|until|through)(?: [\w'’]+){0,5} $|\bas (?:soon|early) as (?:in )?$|"
        r"(?:expect|plan|hope|aim)\w* (?:that |to )[^.;,]{0,20}\b(?:complet|clos|finali[sz]|"
        r"conclud)\w*[^.;,]{0,80}$"
    ),
    fronted={
        "object": r"{C}(?:,? (?:which|that|whom) (?:the )?(?:[a-z-]+ ){0,2}|, (?:the|an?) (?:[\w'’-]+ ){1,9})$",
        "of": r"{C},? (?:of which|whose) (?:the )?(?:(?:[a-z-]+|{A}|{D}) ){0,3}$",
        "in": r"{C},? (?:in which|where) (?:the )?(?:[a-z-]+ ){0,2}$",
        "to": r"{C},? (?:to which|to whom) (?:the )?(?:[a-z-]+ ){0,2}$",
    },
    when=r",? when\b| deadlines?\b",
    founding=r"(?<!\w)(?:founded|formed|launched|started|established|created|"
    r"incorporated)(?: [\w'’]+){0,4} $",
    opening=r"\s*(?:(?!Announced|Unveiled|Revealed|Signed)[A-Z][a-z]+ed |After {X})[^,;:]*$",
    cleft=r"(?i:\bit (?:is|was|will be)) (?:[\w-]+ ){0,3}$",
    sequel=r"\b(?:(?:vot(?:e|es|ed|ing)|special meeting|shareholder meeting)\b(?=[^.;]{0,40} (?i:on|for|against|in favou?r|to (?:approve|back|accept))\b)|clear(?:s|ed)|approv(?:es?|ed)|green light|veto(?:es|ed)?|waves? through|waved through|"
    r"(?:receiv|w[io]n|obtain|secur|get|got|gain)\w* (?:[\w-]+ ){0,3}(?:approval|clearance|consent|permission)\b)",
    at_launch=r"(?<!\w)(?:at (?:its|the) (?:launch|founding|start)|when it (?:launched|was founded|"
    r"started))",
    announced=(
        r"(?:deal|sale|merger|acquisition|transaction|offer|bid|agreement|takeover|plan|"
        r"interest)\b(?! (?:could|may|might|would|will|should|to)\b)[^.;]{0,50}?"
        r"(?:announced|unveiled|disclosed|public|struck|signed|agreed|launched|"
        r"reached)(?: [\w’']+){0,3} $|"
        r"(?:announced|unveiled|disclosed|struck|signed|agreed) (?:the|its|their|that) "
        r"(?:[\w-]+ ){0,2}(?:deal|sale|merger|acquisition|transaction|offer|bid|takeover)"
        r"(?: [a-z]+){0,2} $"
    ),
    fresh=(
        r"\b(?:said|says|announce[sd]?|will|plans?|agree[sd]|is (?:buying|selling|acquiring|"
        r"in (?:early |advanced )?talks)|"
        r"to (?:buy|acquire|sell|merge|raise)|(?:has|have) (?:also |now |just )?(?:secured|agreed|struck|signed|"
        r"taken out|lined up|obtained)|could|may|might|considering|exploring|weighing)\b"
    ),
    present=(
        r"(?:buys|acquires|snaps|scoops|swoops|grabs|nabs|raises|secures|lands|bags|closes|invests|"
        r"takes|sells|offloads|merges|borrows|lends|backs|leads)\b"
    ),
    announcement=(
        r"(?:(?<!be )(?<!be formally )announc\w+|said|dated|disclosed|unveiled|revealed|reported|confirmed|statement|"
        r"agreed)(?: [\w'’]+){0,4} (?:on |dated )?$"
    ),
    denials=(
        (
            r"declined to (?:comment on|say|disclose|give|reveal|discuss) (?P<text>[^,.;]+)",
            TermStatus.UNDISCLOSED,
        ),
        (r"did not (?:disclose|reveal|give|provide) (?P<text>[^,.;]+)", TermStatus.UNDISCLOSED),
        (
            r"(?P<text>(?:[Tt]he |[Tt]erms|[Ff]inancial )[^,.;]{0,60}?) (?:were|was|are|is)(?: not|"
            r"n['’]t) (?:disclosed|revealed|made public)",
            TermStatus.UNDISCLOSED,
        ),
        (
            r"(?:said|added|stressed|noted)(?: that)? (?P<text>no (?:part|portion|funds|money|"
            r"shares)[^,.;]+)",
            TermStatus.NEGATED,
        ),
        (r"(?:denied|denies) (?P<text>(?:that|any|the) [^,.;]+)", TermStatus.NEGATED),
    ),
)
