"""English words for partnerships."""

from deals.domain.vocabulary import Role
from deals.grammar import Frame, PartnershipWords

_PEERS = {
    "with": Role.PARTNER,
    "between": Role.PARTNER,
    "of": Role.PARTNER,
    "right from": Role.PARTNER,
}
_JOINT_WORK = (
    r"(?:supply|distribut|develop|market|sell|resell|commerciali[sz]|manufactur|produc|licens|"
    r"promot|integrat|collaborat|co-?operat|build|provid|shar|explor|jointly|use|design|test|"
    r"deliver|operat|launch|offer|bring|host|research|study|work|creat|make|expand|deploy|roll)"
)
_DEAL = r"(?:agreements?|deal|pact|accord|partnership|alliance|contract|collaboration|arrangement)"
_KIND = (
    r"(?:(?:cross-)?licen[cs](?:e|ing)|distribution|supply|marketing|cooperation|collaboration|development|"
    r"research|co-?(?:promotion|marketing|branding|distribution|commerciali[sz]ation|production)|option|"
    r"(?:technical|technology|commercial|economic) co-?operation|joint marketing|feasibility|tolling|bancassurance|"
    r"technology|reseller|commercial|services|sponsorship|manufacturing|co-development|offtake|"
    r"framework|production|joint development|content|data-sharing|code-?shar(?:e|ing)|wholesale|"
    r"interline|pilot|franchise|white-label|outsourcing|marketing and distribution|research and development|power purchase)"
)

# What an agreement is for that is no partnership: shares or a business change hands, or a
# quarrel ends.
_NO_TRADE = (
    r"(?![^.;]{0,80}\b(?:to|will|would) (?:be (?:bought|acquired|taken)|(?:buy|purchase)(?! (?!(?:[a-z-]+ ){0,5}(?:stake|shares?|stock|units?|business|assets|division|arm|interest)\b)(?:[a-z][\w-]* ){1,5}(?:from|for|made|produced|over)\b)|acquire|merge|combine|"
    r"take (?:over|a)|settle|end|dismiss|lend|invest|"
    r"sell (?:{C}|itself|[^.;]{0,60}\b(?:units?|stakes?|divisions?|business(?:es)?|subsidiar(?:y|ies)|arms?|"
    r"shares|assets|operations|holdings?|plants?|stores)\b))|[^.;]{0,40}\b(?:for|on|regarding|covering|concerning) "
    r"(?:(?:the|its|an?) )?(?:[a-z]+ )?(?:acquisition|purchase|sale|merger|takeover|buyout)\b)"
)
_PARTNER = (
    r"(?:supplier|partner|distributor|provider|manufacturer|licensee|vendor|reseller|retailer|"
    r"sponsor|carrier|operator|contractor|agent|bank|platform|timekeeper|broadcaster|insurer|airline|"
    r"outfitter)"
)
_SERVE = (
    r"(?:supply|provide|build|make|manufacture|develop|host|distribute|power|run|manage|handle|"
    r"deliver|operate|produce|design|test|market|sell|process|store|ship|secure|equip|install|"
    r"maintain|assemble|publish|stream|print|train|certify|commerciali[sz]e|integrate|fly)"
)
_PRAISE = (
    r"(?:exclusive|preferred|sole|official|primary|strategic|global|worldwide|key|long-term|"
    r"launch|first|main|technology|cloud|distribution|logistics|commercial)"
)

# What agreements to work together are called by: their object, their reach, their length.
_TERMED = (
    r"(?:(?!merger|purchase|acquisition|stock|share|credit|loan|debt|financing|investment|funding|sale|"
    r"settlement|confidentiality|non-disclosure|nondisclosure|standstill|plea|voting|lease|employment|"
    r"labou?r|wage|pay|union|definitive|takeover|buyout|peace|trade|tax|refinancing|lock-up|"
    r"severance|consent|exchange|subscription|conditional)[\w.-]+)"
)

# A union of two firms that is to sell or make something is no merger of them.
_TIE_UP = (
    rf"(?:(?:business|capital and business|marketing|sales|{_KIND}) tie-?ups?|(?<=under a )tie-?up|(?<=under the )tie-?up|"
    rf"tie-?up(?= (?:(?:with|between) (?:(?!to\b)[^.;,]){{0,60}} )?(?:to (?:jointly |help (?:to )?)?(?:{_JOINT_WORK}|{_SERVE})|"
    r"under which|(?:on|for) (?!\w+ to )))(?!s? (?:talks|discussions|negotiations)))"
)

# "picks up the exclusive rights", "buys the rights"
_GETS = (
    r"(?:(?:obtain|acquir|secur|receiv|gain|pick|snap|licen[cs]|clinch|land)\w*(?: up)?|buys?|bought|buying|takes?|took|"
    r"taken|has|have|holds?|won|wins|got|gets|in-licen[cs]e[sd]?)"
)
_RIGHTS = (
    r"(?:the |its |an? |those |these |all )?(?:(?:[A-Z]\w+|[A-Z]\.[A-Z]\.|exclusive|sole|worldwide|global|full|remaining|commercial|regional|ex-US|"
    r"marketing|distribution|development|licensing|publishing|broadcast|streaming|film|television|media|"
    r"and) )*rights?"
)

WORDS = PartnershipWords(
    frames=(
        Frame(
            name="partnership",
            noun=True,
            topical=True,
            trigger=r"\b(?:(?:strategic|commercial|global|exclusive|long-term|multi-year|"
            r"research) )*"
            rf"(?:{_TIE_UP}|partnerships?(?! (?:interest|unit|talks|discussions|negotiations))|(?<!in the )(?:alliances?|collaborations?|"
            r"co-operation|cooperation)(?! (?:talks|discussions|negotiations|tools?|software|platforms?|apps?|"
            r"suite|services?|features?|members?))|"
            rf"(?<!transition )(?:{_KIND} and )?{_KIND} (?:agreement|deal|pact|accord|alliance|partnership)s?|"
            rf"(?:(?:memorandum|memoranda) of understanding|MoU|letter of intent){_NO_TRADE}|"
            rf"(?:agreement|deal|pact|accord|contract)(?= (?:with|between) {{C}}[^.;]{{0,60}}?"
            rf"(?<!\w)(?:to|for the|on|that will|under which)[^.;]{{0,60}}?\b{_JOINT_WORK})"
            rf"{_NO_TRADE}|"
            r"pact(?= (?:on|for|to (?!buy|acquire|merge|sell)))|"
            r"similar (?:agreement|deal|pact|accord|arrangement|tie-up|partnership)s?(?= with {C})|"
            r"(?:agreement|deal|contract)(?= to (?:supply|provide|furnish) {C} with)|"
            rf"(?:(?<!part of {{C}} )(?<!manage it )(?<!operate it )(?<!run it )under (?:the terms of )?|as part of (?=[^,]*, {{C}} will {_JOINT_WORK}))(?:the|an?) "
            r"(?!(?:[\w-]+ ){0,3}?(?:all-)?(?:merger|share|stock|cash|takeover|acquisition|purchase|buyout|sale|loan|credit) )"
            rf"(?:[\w-]+ ){{0,3}}{_DEAL}{_NO_TRADE})\b",
            subject=Role.PARTNER,
            links=_PEERS,
            before={"with": Role.PARTNER},
        ),
        Frame(
            name="signs with",
            trigger=r"\b(?:sign(?:s|ed)?|reach(?:es|ed)?|seal(?:s|ed)?|cut|ink(?:s|ed)?|strik(?:es|ing)|struck|enter(?:s|ed)? into|announce[sd]?|"
            r"extend(?:s|ed)?|renew(?:s|ed)?|expand(?:s|ed)?|form(?:s|ed)?|forge[sd]?|land(?:s|ed)?|"
            r"secure[sd]?|w[io]ns?|unveil(?:s|ed)?|conclude[sd]?|clinch(?:es|ed)?|deepen(?:s|ed)?)"
            rf" (?:(?:an?|its|their|the) )?(?:{_TERMED} ){{0,5}}?{_DEAL}"
            rf"(?= with (?:(?:the|fellow|rival) )?(?:[A-Z]\w+['’]s )?(?:[a-z][\w-]+ ){{0,3}}{{C}}){_NO_TRADE}",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="agreement",
            noun=True,
            trigger=rf"\b(?:agreement|deal|pact|accord){_NO_TRADE}"
            r"(?= (?:[^.;,]{0,30} )?to (?:jointly |together )?"
            r"(?:explore|develop|build|make|produce|market|sell|share|study|design|test|launch|operate|"
            r"co-?operate|collaborate|work)\b| to [a-z]+ [^.;,]{0,50}\b(?:together|jointly)\b)",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER, "between": Role.PARTNER},
        ),
        Frame(
            name="works with",
            trigger=r"\b(?:partner(?:s|ed|ing)?(?= with)|partner(?:ed|ing)(?= on| to [a-z])|"
            r"partner(?:s|ed)(?= {C} (?:for|on|to|in) )|"
            r"team(?:s|ed|ing)? (?:up|(?=with))|collaborat(?:e|es|ed|"
            r"ing)|"
            r"co-?operat(?:e|es|ed|ing)(?= with {C} (?:on|to|in|for)\b| (?:on|to|in)\b)"
            r"(?![^.;]{0,80}(?:investigat|inquiry|probe))|"
            rf"agree(?:s|d)? to (?:(?:jointly|together) {_JOINT_WORK}\w*|share|co-develop|pool|collaborate|"
            r"co-?operate|work together|partner)|"
            r"(?:has|have|had) worked(?= with {C} (?:for|since|on) )|all(?:y|ies|ied) (?=with)|"
            r"(?:join|hook|pair|tie)(?:s|ed|ing|d)? (?:up )?(?=with {C} (?:to|on|for|in)\b)|tied up (?=with)|join(?:s|ed|ing)? (?:forces|hands)(?! [^.;]{0,40}\b(?:merger|takeover|to (?:create|form) (?:one|the|an?) [^.;]{0,30}(?:largest|biggest|group|company)))|link(?:s|ed|ing)? up(?= with)|"
            r"work(?:s|ing)? (?:closely )?together(?! with)|"
            r"(?:work(?:ing|s|ed)? (?:closely |together )?(?=with (?:[\w'’.-]+ ){0,3}?{C}(?:,? (?:and |with )?(?:[\w'’.-]+ ){0,3}?{C}){0,3}(?:, an? [^,;.]{3,50},)? (?:to|on|for|in|since)\b)|works? (?:closely|together)) ?"
            r"(?=with (?:(?!from|of|at|by)[\w'’-]+ ){0,3}{C})"
            r"(?!with (?:[\w-]+ ){0,4}(?:such as|like|including|bank|banker|adviser|advisor|lawyers?|law firm|brokers?) )"
            r"(?![^.;]{0,60}\b(?:advis[eo]rs?|bankers?|counsel|auditors?|inquiry|investigat\w+|"
            r"probe|regulators?|(?:an?|the|its) (?:[a-z]+ )?(?:sale|deal|transaction|IPO|bid|offer|takeover|acquisition|auction|divestiture|disposal|flotation)|bankruptcy|restructuring)\b))"
            r"(?![^.;]{0,40} to (?:bid|buy|acquire|purchase|invest|make an? (?:offer|bid))\b)",
            subject=Role.PARTNER,
            object=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="together",
            trigger=rf"\b{_JOINT_WORK}\w*(?= [^.;,{{c}}]{{0,50}} together\b(?! with))",
            subject=Role.PARTNER,
        ),
        Frame(
            name="together with",
            trigger=r"\bin (?:[a-z]+ )?(?:partnership|collaboration|co-?operation|alliance|"
            r"association)(?= with)",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="consortium",
            noun=True,
            trigger=r"\b(?<!by a )(?<!by the )(?<!to a )(?<!to the )(?<!from a )consortium(?= (?:with|to|that|of|between|led by|comprising|including|made up|"
            r"formed by) |, (?:made up|comprising|including|which includes|whose members) )"
            r"(?![^.;]{0,140}\b(?:buy\w*|bought|acquir\w+|bid|takeover|purchas\w+|invest\w*|offer\w*|"
            r"merg\w+|stake|lend\w*|loan|auction|race)\b)",
            subject=Role.PARTNER,
            links={
                "with": Role.PARTNER,
                "of": Role.PARTNER,
                "between": Role.PARTNER,
                "led": Role.PARTNER,
                "by": Role.PARTNER,
                "including": Role.PARTNER,
                "members": Role.PARTNER,
            },
        ),
        Frame(
            name="members",
            trigger=r"\b(?:(?:is|are|was|were|became|become|becomes) (?:an? |the )?(?:[a-z-]+ )?"
            r"members? of|join(?:s|ed)?)(?= (?:the|an?) [^.;,]{0,60}(?:consortium|alliance|coalition)\b)",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER, "including": Role.PARTNER, "joined": Role.PARTNER},
        ),
        Frame(
            name="brings together",
            trigger=r"\b(?:brings|bringing|brought) together(?= {C}(?:,| and) )",
            object=Role.PARTNER,
        ),
        Frame(
            name="made by both",
            trigger=r"\b(?:(?:jointly |co-)(?:developed|designed|built|created|launched|produced)|"
            r"(?:developed|designed|built|created|launched|produced) jointly)(?= by)|"
            r"\b(?:developed|designed|built|created|launched|produced)(?= by {C},? "
            r"(?:(?:together|jointly) with|with {C}))",
            links={"by": Role.PARTNER, "with": Role.PARTNER},
        ),
        Frame(
            name="jointly",
            trigger=rf"\b(?:will|to|would) (?:also )?(?:jointly {_JOINT_WORK}\w*|"
            rf"co-(?!operat){_JOINT_WORK}\w*)",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="made with",
            topical=True,
            trigger=r"\b(?:co-)?(?:developed|designed|built)(?= (?:jointly |in partnership |"
            r"together )?with (?:(?!from|of|by|for)[\w-]+ ){0,3}{C}(?!['’]s))",
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="makes with",
            trigger=r"\b(?:develop|design|build|test|market|produc|launch|commerciali[sz]|study|explor)(?:e|es|s|ed|ing)?"
            r"(?=(?: [^.;,{c}]{1,40})? (?:jointly|together|in (?:collaboration|partnership|cooperation|conjunction)) with {C})|"
            r"\b(?:develop|design|build|test)(?:s|ing)?(?= (?:it|(?:an?|the|its) [^.;,{c}]{1,40}) with {C}(?:[.,]| (?:to|in|since)\b))",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="licenses",
            trigger=r"\b(?:(?:grant|giv|award|hand|assign)(?:s|es|ed|ing|en)?|gave)(?= {C} (?:an? |the |its )?"
            r"(?:[\w-]+ ){0,4}(?:licen[cs]e|rights|option to (?:license|develop)))|"
            r"\b(?:licen[cs](?:es|ed|ing)|(?<=will )licen[cs]e|(?<=to )licen[cs]e|(?<=also )licen[cs]e)(?= (?:[^.;,]{0,60} )?(?:to|from) (?:[\w.-]+ ){0,3}{C}(?! spin)| {C}(?: of [A-Z]\w+)? to )|"
            r"\blicen[cs](?:e|es|ed|ing)(?= (?:[\w-]+ ){0,4}?{C}(?:['’]s)? (?:[\w-]+ ){0,4}?(?:drugs?|programs?|candidates?|"
            r"technology|technologies|platform|patents?|assets?|treatments?|therap(?:y|ies)|antibod(?:y|ies)|software|content|films?|brands?)\b)",
            subject=Role.PARTNER,
            object=Role.PARTNER,
            links={"to": Role.PARTNER, "from": Role.PARTNER},
        ),
        Frame(
            name="holds a licence",
            trigger=rf"\b{_GETS} (?:an? |the )?(?:exclusive |worldwide |global |sole )*(?:licen[cs]e|"
            r"(?:[a-z]+ )?rights)(?= from {C} (?:to|for)\b)",
            subject=Role.PARTNER,
            links={"from": Role.PARTNER},
        ),
        Frame(
            name="gets the rights",  # "acquires the rights in Chile to X's drug"
            trigger=rf"\b{_GETS} (?:{_RIGHTS}|(?:an? |the )?(?:[a-z]+ )?(?:exclusive |worldwide |global |sole )*licen[cs]e)"
            r"(?= from (?:[\w'’.-]+ ){0,3}?{C})|"
            rf"\b{_GETS} (?:{_RIGHTS}|(?:an? |the )?(?:[a-z]+ )?(?:exclusive |worldwide |global |sole )*licen[cs]e) [^.;{{c}}]{{0,80}}?(?:(?=(?<=to ){{C}}['’]s? )|"
            r"(?:that|which) (?=(?:was |were )?(?:developed|discovered|made|designed|owned) by {C}|"
            r"{C}(?:,| (?:is|has|had|was|makes|made|developed|discovered|owns|originated|designed)\b)))",
            subject=Role.PARTNER,
            object=Role.PARTNER,
            links={"by": Role.PARTNER, "from": Role.PARTNER},
        ),
        Frame(
            name="passes on under licence",
            trigger=r"\b(?:offload|sell|sold|pass|transfer|hand|turn|sign)\w*(?: over| on)?(?= [^.;,{c}]{0,60} to {C} (?:through|under|via|in|"
            r"by|as part of) (?:an? |the )?(?:[\w-]+ ){0,4}?licen[cs]\w* (?:agreement|deal|pact|accord))",
            subject=Role.PARTNER,
            links={"to": Role.PARTNER},
        ),
        Frame(
            name="grants the rights",
            trigger=r"\b(?:(?:grant|giv|award|assign|hand|licen[cs])(?:s|es|ed|ing|en)?|gave|sold) "
            rf"(?:{_RIGHTS}|(?:an? |the |its )?(?:(?!to\b)[\w-]+ ){{0,5}}?licen[cs]e)"
            r"(?= (?:[^.;,{c}]{0,60} )?to (?:(?!buy|acquire|sell)[\w'’-]+ ){0,4}?{C}(?!['’]))",
            subject=Role.PARTNER,
            links={"to": Role.PARTNER},
        ),
        Frame(
            name="paid for rights",
            trigger=r"\b(?:receiv|get|collect)\w* (?:an? )?(?:initial |non-refundable )*(?:{A} )?"
            r"(?:initial |non-refundable )*(?:up-?front|milestone|licen[cs](?:e|ing)|signing) "
            r"(?:(?:licen[cs]e|cash|milestone) )*(?:payments?|fees?)(?: of {A})?(?= from (?:[\w-]+ ){0,3}?{C})",
            subject=Role.PARTNER,
            links={"from": Role.PARTNER},
        ),
        Frame(
            name="pays milestones",  # "will pay 3m and up to 9m in milestones to X", "for rights to X's drug"
            trigger=r"\b(?:pay(?:s|ing)?|paid) {A}(?: [^.;,{c}]{0,70}?(?:milestone|royalt|licen[cs]|up-?front)[^.;,{c}]{0,30}? to |"
            r" (?:in cash )?(?:up-? ?front |at signing )[^.;,{c}]{0,30}?for (?:the )?(?:[\w-]+ ){0,3}(?:rights|licen[cs]e)\b[^.;{c}]{0,110}? )(?={C})",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="pays up front",
            trigger=r"\b(?:pay(?:s|ing)?|paid)(?= {C} (?:an? (?:[a-z-]+ )?(?:{A} )?(?:up-?front|milestone|licen[cs]e) |"
            r"{A} (?:up-?front|at signing|in (?:up-?front|milestone|licen[cs]e|royalt))))",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="will serve",
            trigger=r"\b(?:will|to|agreed to) (?:now |also |exclusively |jointly )*"
            r"(?:use|distribut|market|sell|resell|stock|commerciali[sz]|power|stream|air|carry|host|store|process|manage)e?"
            r"(?= {C}['’]s? (?!(?:[\w-]+ ){0,3}(?:unit|division|business|subsidiary|arm|assets|shares|stake)\b))",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="will supply",
            trigger=r"\b(?:will|to|would|agreed to) (?:now |also |exclusively |jointly )*(?:suppl[yi]|provid|furnish|equip)e?"
            r"(?= (?:[\w.-]+ ){0,3}?{C} with )",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="supply deal",
            trigger=rf"\b{_DEAL} to (?:supply|provide|deliver|ship)(?= (?:[^.;,{{c}}]{{0,40}} )?to (?:[\w.-]+ ){{0,4}}?{{C}})",
            subject=Role.PARTNER,
            links={"to": Role.PARTNER},
        ),
        Frame(
            name="buys goods",  # not a business: "a deal to buy steel from X"
            trigger=rf"\b(?:{_DEAL}|(?:agree[sd]?|contracted)(?= [^.;,]{{0,60}}\b(?:power|electricity|gas|oil|steel|"
            r"chips|coal|cells|batteries|lithium|nickel|cobalt|copper|graphite|hydrogen|fuel|uranium|computing|"
            r"capacity|credits)\b)) to (?:buy|purchase|source|take|receive|procure|import) (?!(?:[a-z-]+ ){{0,5}}"
            r"(?:stake|shares?|stock|units?|business(?:es)?|assets|division|arm|interest|stores?|plants?)\b)"
            r"(?:(?:[a-z][\w-]*|{A}|\d[\d.,]*) ){1,7}(?=from (?:[\w'’.-]+ ){0,3}?{C})",
            subject=Role.PARTNER,
            links={"from": Role.PARTNER},
        ),
        Frame(
            name="made a partner",
            trigger=rf"\bmak(?:es?|ing)(?= {{C}} (?:its|the|an?) (?:[\w-]+ ){{0,2}}{_PRAISE} (?:[\w-]+ ){{0,2}}"
            rf"{_PARTNER} (?:of|for|to) (?:the )?{{C}})",
            object=Role.PARTNER,
            links={"of": Role.PARTNER, "for": Role.PARTNER, "to": Role.PARTNER},
        ),
        Frame(
            name="names a partner",
            trigger=rf"\b(?:(?:nam|appoint|mak)(?:es|ed|s|ing|e)|made|chose)(?= {{C}} (?:its|their|the|an?) "
            rf"(?:[\w-]+ ){{0,3}}{_PARTNER}\b)",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="pays for rights",
            trigger=r"\b(?:pa(?:y|ys|id|ying))(?= {C} (?:an? )?(?:[a-z]+ )?{A}[^.;]{0,50}? (?:for|to) (?:[\w-]+ ){0,5}?"
            r"(?:rights?|licen[cs]e)\b)",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="outsources",
            trigger=r"\boutsourc(?:e|es|ed|ing)(?= (?:[^.;,{c}]{0,50} )?to {C})",
            subject=Role.PARTNER,
            links={"to": Role.PARTNER},
        ),
        Frame(
            name="named a partner",
            trigger=rf"\b(?:named|appointed|chosen|selected)(?: as| to be)? (?:its|the|an?) "
            rf"(?:[\w-]+ ){{0,3}}{_PARTNER}(?= (?:of|for|to|by) (?:the )?{{C}})",
            subject=Role.PARTNER,
            links={"of": Role.PARTNER, "for": Role.PARTNER, "to": Role.PARTNER, "by": Role.PARTNER},
        ),
        Frame(
            name="turns to",
            trigger=r"\b(?:turn(?:s|ed|ing)?|sign(?:s|ed)?(?: up)?)(?: to)?(?= {C} (?:for|to|as) [^.;]{0,60}\b"
            r"(?:deal|agreement|contract|pact|partner))",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="chooses",
            trigger=r"\b(?:chosen?|chose|chooses|select(?:s|ed)|appoint(?:s|ed)|nam(?:es|ed)|"
            r"pick(?:s|ed)|tap(?:s|ped)|sign(?:s|ed) up|enlist(?:s|ed)|hire[sd]?(?=[^.;]{0,60} to (?:build|make|develop|design|produce|manufacture|run|distribute)))"
            rf"(?=(?: by)? (?:(?:the|its|fellow|rival) )?(?:[a-z][\w-]+ ){{0,3}}{{C}} (?:(?:as|to be) (?:(?:its|their|the|an?) )?(?:[\w-]+ ){{0,3}}{_PARTNER}|"
            rf"to (?:jointly |help (?:it |them )?(?:to )?)?{_SERVE}|for (?!(?:[\w-]+ ){{0,3}}(?:IPO|sale|listing|advice|bonds?|loan|deal|"
            r"review|investigation|role|post|job)\b)(?:[\w-]+ ){0,3}(?:services?|software|technology|systems?|"
            r"supply|supplies|batteries|chips|engines|payments|cloud|logistics|delivery|content))\b)",
            subject=Role.PARTNER,
            object=Role.PARTNER,
            links={"by": Role.PARTNER},
        ),
        Frame(
            name="are partners",
            trigger=r"\b(?:are|were|been|become|became)(?: [\w-]+){0,2} partners\b(?! (?:at|in) )",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="partner of",
            trigger=r"(?:\b(?:is|was|became|becomes)|,) (?:the |an? )?(?:long-time |longtime |"
            r"strategic |commercial )?partner(?= of {C})",
            subject=Role.PARTNER,
            links={"of": Role.PARTNER},
        ),
        Frame(
            name="is its partner",
            trigger=rf"\b(?:be|becomes?|became|is|was)(?= {{C}}['’]s? (?:[\w-]+ ){{0,2}}{_PRAISE} "
            rf"(?:[\w-]+ ){{0,2}}{_PARTNER}\b)",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="its partner",
            trigger=rf"(?<={{C}})['’]s? (?:[a-z-]+ )?{_PRAISE} (?:[a-z-]+ )?(?:partner|supplier|"
            r"distributor|licensee|reseller|provider)(?: (?:in|for) [^,.;]{1,25})?,? (?={C})",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="with as partner",
            trigger=rf"\bwith(?= {{C}} as (?:its|the|an?) (?:[a-z-]+ ){{0,2}}{_PARTNER}\b)",
            subject=Role.PARTNER,
            object=Role.PARTNER,
        ),
        Frame(
            name="exclusive partner",
            noun=True,
            trigger=r"\b(?:exclusive|preferred|sole|official)(?: [\w.-]+)? (?:supplier|distributor|"
            r"partner|provider(?! of)|reseller(?! of)|licensee|sponsor)\b",
            subject=Role.PARTNER,
            links={"of": Role.PARTNER, "to": Role.PARTNER, "for": Role.PARTNER},
        ),
    ),
    unmade=(
        r"(?i)\b(?:(?:no|any|without|consider\w*|weigh\w*|explor\w*|seek\w*|mull\w*|potential|"
        r"possible|proposed|lost|talks|discussions|negotiations|negotiating|settle\w*|dispute|suit|"
        r"(?:sold|leased) to|(?:bought|acquired) by|could|may|might|lawsuit|su(?:ed|es|ing)|compet\w+|market|rivals?(?! {C})|refus\w+|reject\w*|ruled out)"
        r"(?: (?!(?:and|signed|but)\b)[\w'’-]+| {C}){0,4}|"
        r"(?:ask|urg|order|press|call)\w*(?: on)? {C}(?:,? (?:and )?{C})* to) $"
    ),
    several=r"(?:partnerships|alliances|collaborations|arrangements|tie-ups|agreements|deals|pacts|accords|contracts)$",
    making=(
        r"\b(?:(?:sign|announc|enter|struck|strike|ink|form|forg|reach|agree(?!ment)|launch|develop|design|"
        r"built|build|renew|extend|expand|end|terminat|dissolv)\w*|"
        r"as part of|under an?|thanks to|royalt\w+|(?:an?|the|their|its) new|"
        rf"will (?:[\w-]+ )?{_JOINT_WORK}\w*)"
    ),
    renewal=r"\b(?:continu\w+|extend\w*|extension|renew\w*|expand\w*|deepen\w*|already|existing|"
    r"previous|earlier) ",
    terms=(
        r"(?P<party>{C}) (?:will|would) (?:be|become) (?:the |its |an? )(?P<text>(?:exclusive|"
        r"preferred|sole|primary|official)[^,.;]*)",
        r"\bmak(?:e|es|ing) (?P<party>{C}) (?:the |its |an? )(?P<text>[^,.;]+)",
        r"(?P<party>{C}) (?:will|would) (?:provide|supply|develop|distribute|host|sell|market|"
        r"license) (?P<text>[^,.;]+)",
    ),
)
