"""English words for partnerships."""

from deals.domain.vocabulary import Role
from deals.grammar import Frame, PartnershipWords

_PEERS = {
    "with": Role.PARTNER,
    "between": Role.PARTNER,
    "of": Role.PARTNER,
    "from": Role.PARTNER,
}
_JOINT_WORK = (
    r"(?:supply|distribut|develop|market|sell|resell|commerciali[sz]|manufactur|produc|licens|"
    r"promot|integrat|collaborat|co-?operat|build|provid|shar|explor|jointly|use|design|test|"
    r"deliver|operat|launch|offer|bring|host|research|study|work|creat|make|expand|deploy|roll)"
)
_DEAL = r"(?:agreements?|deal|pact|accord|partnership|alliance|contract|collaboration|arrangement)"
_KIND = (
    r"(?:licensing|license|distribution|supply|marketing|cooperation|collaboration|development|"
    r"research|"
    r"technology|reseller|commercial|services|sponsorship|manufacturing|co-development|offtake|"
    r"framework|production|joint development|content|data-sharing|code-?share|wholesale|"
    r"marketing and distribution|research and development|power purchase)"
)

WORDS = PartnershipWords(
    frames=(
        Frame(
            name="partnership",
            noun=True,
            topical=True,
            trigger=r"\b(?:(?:strategic|commercial|global|exclusive|long-term|multi-year|"
            r"research) )*"
            r"(?:partnership(?! (?:interest|unit))|(?<!in the )(?:alliance|collaboration|"
            r"co-operation|cooperation)|"
            rf"(?<!transition ){_KIND} (?:agreement|deal|pact|accord|alliance|partnership)|"
            r"(?:memorandum|memoranda) of understanding|MoU|letter of intent(?! to (?:buy|acquire|merge|"
            r"sell|purchase|invest))|"
            rf"(?:agreement|deal|pact|accord|contract)(?= (?:with|between) {{C}}[^.;]{{0,60}}?"
            rf"(?<!\w)(?:to|for the|on|that will|under which)[^.;]{{0,60}}?\b{_JOINT_WORK})"
            rf"(?![^.;]{{0,60}} to (?:buy|acquire|merge|purchase|take|sell {{C}}|invest|settle))|"
            r"pact(?= (?:on|for|to (?!buy|acquire|merge|sell)))|"
            rf"under (?:the terms of )?(?:the|an?) (?:[\w-]+ ){{0,3}}{_DEAL})\b",
            subject=Role.PARTNER,
            links=_PEERS,
            before={"with": Role.PARTNER},
        ),
        Frame(
            name="agreement",
            noun=True,
            trigger=r"\b(?:agreement|deal|pact|accord)(?= (?:[^.;,]{0,30} )?to (?:jointly |together )?"
            r"(?:explore|develop|build|make|produce|market|sell|share|study|design|test|launch|operate|"
            r"co-?operate|collaborate|work)\b)",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER, "between": Role.PARTNER},
        ),
        Frame(
            name="works with",
            trigger=r"\b(?:partner(?:s|ed|ing)?(?= with)|partner(?:ed|ing)(?= on)|partners(?= {C} (?:for|on|to|in) )|"
            r"team(?:s|ed|ing)? (?:up|(?=with))|collaborat(?:e|es|ed|"
            r"ing)|"
            r"co-?operat(?:e|es|ed|ing)(?= with {C} (?:on|to|in|for)\b| (?:on|to|in)\b)"
            r"(?![^.;]{0,80}(?:investigat|inquiry|probe))|"
            rf"agree(?:s|d)? to (?:(?:jointly|together) {_JOINT_WORK}\w*|share|co-develop|collaborate|"
            r"co-?operate|work together|partner)|"
            r"all(?:y|ies|ied) (?=with)|join(?:s|ed|ing)? forces|link(?:s|ed|ing)? up(?= with)|"
            r"work(?:s|ing)? (?:closely )?together(?! with)|"
            r"(?:working|works? (?:closely|together)|works?(?= with {C} (?:to|on) )) "
            r"(?:closely |together )?(?=with (?:(?!from|of|at|by)[\w-]+ ){0,3}{C})"
            r"(?!with (?:[\w-]+ ){0,4}(?:such as|like|including) ))",
            subject=Role.PARTNER,
            object=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="consortium",
            noun=True,
            trigger=r"\bconsortium(?= (?:with|to|that) )",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="made by both",
            trigger=r"\b(?:(?:jointly |co-)(?:developed|designed|built|created|launched|produced)|"
            r"(?:developed|designed|built|created|launched|produced) jointly)(?= by)",
            links={"by": Role.PARTNER},
        ),
        Frame(
            name="made with",
            topical=True,
            trigger=r"\b(?:co-)?(?:developed|designed|built)(?= (?:jointly |in partnership |"
            r"together )?with (?:(?!from|of|by|for)[\w-]+ ){0,3}{C}(?!['’]s))",
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="licenses",
            trigger=r"\b(?:(?:grant|giv|award)(?:s|es|ed|ing|en)?|gave)(?= {C} (?:an? |the |its )?"
            r"(?:[\w-]+ ){0,4}(?:licen[cs]e|rights|option to (?:license|develop)))|"
            r"\b(?:licen[cs](?:es|ed|ing))(?= (?:[^.;,]{0,40} )?(?:to|from) {C})",
            subject=Role.PARTNER,
            object=Role.PARTNER,
            links={"to": Role.PARTNER, "from": Role.PARTNER},
        ),
        Frame(
            name="chooses",
            trigger=r"\b(?:chosen?|chose|select(?:s|ed)|appoint(?:s|ed)|nam(?:es|ed)|pick(?:s|ed)|"
            r"tapp?(?:s|ed))(?=(?: by)? {C} (?:(?:as|to be) (?:its|their|the|an?) "
            r"(?:[\w-]+ ){0,3}(?:supplier|partner|distributor|provider|manufacturer|licensee|vendor)|"
            r"to (?:supply|provide|build|make|develop|host|distribute))\b)",
            subject=Role.PARTNER,
            object=Role.PARTNER,
            links={"by": Role.PARTNER},
        ),
        Frame(
            name="are partners",
            trigger=r"\b(?:are|were|been|become|became)(?: [\w-]+){0,2} partners\b",
            subject=Role.PARTNER,
            links={"with": Role.PARTNER},
        ),
        Frame(
            name="exclusive partner",
            noun=True,
            trigger=r"\b(?:exclusive|preferred|sole|official)(?: [a-z]+)? (?:supplier|distributor|"
            r"partner|provider|reseller|licensee)\b",
            subject=Role.PARTNER,
            links={"of": Role.PARTNER, "to": Role.PARTNER, "for": Role.PARTNER},
        ),
    ),
    making=(
        r"\b(?:(?:sign|announc|enter|struck|strike|ink|form|forg|reach|agree(?!ment)|launch|develop|design|"
        r"built|build|renew|extend|expand|end|terminat|dissolv)\w*|"
        r"as part of|thanks to|(?:an?|the|their|its) new|"
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
