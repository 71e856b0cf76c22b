"""English words for sums of money."""

from deals.domain.vocabulary import Measure, Qualifier
from deals.grammar import AmountWords

_BE = (
    r"(?:of|to|at|is|was|were|are|be|totall?ed|totall?ing|reached|reaching|hit|exceed(?:ed|ing)"
    r"|topp(?:ed|ing)|surpass(?:ed|ing)|above|below|under|from|:|\()"
)
_LOOSELY = r"(?: (?!for\b|in exchange){w}){0,7}?"
_RESULT = (
    r"(?:revenues?|sales|turnover|earnings|profits?|income|ebitda?|loss(?:es)?|billings|bookings"
    r"|gains?|fees?|cash flow|budget|costs?|charges?|expenses|savings|synergies|salary|dividends?"
    r"|losing|lost|gross merchandise value|capital expenditures?)"
)

_DLRS = {
    "": "USD",
    "u.s. ": "USD",
    "us ": "USD",
    "canadian ": "CAD",
    "australian ": "AUD",
    "new zealand ": "NZD",
    "hong kong ": "HKD",
    "h.k. ": "HKD",
    "singapore ": "SGD",
    "taiwan ": "TWD",
}

# Names of several countries' money: where a text speaks of the first and not of the second.
_SHARED_NAMES = (
    ("crown crowns", "norwegian crowns", "swedish crowns", "NOK"),
    ("crown crowns", "danish crowns", "swedish crowns", "DKK"),
    ("crown crowns", "norw|oslo", "swed|stockholm|danish|denmark", "NOK"),
    ("crown crowns", "danish|denmark|copenhagen", "swed|stockholm|norw", "DKK"),
    ("crown crowns", "czech|prague", "swed|stockholm|norw|danish", "CZK"),
    ("franc francs", "swiss|switzerland|zurich|geneva", "french|france|paris|belgi", "CHF"),
    ("franc francs", "belgi|brussels", "french|france|paris|swiss", "BEF"),
    ("peso pesos", "argentin|buenos aires", "mexic", "ARS"),
    ("peso pesos", "chile|santiago", "mexic", "CLP"),
    ("peso pesos", "colombia|bogota", "mexic", "COP"),
    ("peso pesos", "philippin|manila", "mexic", "PHP"),
    ("rupee rupees", "pakistan|karachi", "india|mumbai|delhi", "PKR"),
)

WORDS = AmountWords(
    locale="en",
    decimal=".",
    grouping=",\u00a0\u2009\u202f",
    scales={
        "thousand": 3,
        "million": 6,
        "millions": 6,
        "billion": 9,
        "billions": 9,
        "trillion": 12,
        "crore": 7,
        "crores": 7,
        "lakh": 5,
        "lakhs": 5,
        "mln": 6,
        "bln": 9,
    },
    short_scales={
        "k": 3,
        "m": 6,
        "mn": 6,
        "mm": 6,
        "mil": 6,
        "mio": 6,
        "b": 9,
        "bn": 9,
        "bil": 9,
        "tn": 12,
        "trn": 12,
        "cr": 7,
    },
    number_words=tuple(
        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
        "sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty "
        "ninety hundred".split()
    ),
    number_joint="(?: and | |-)",
    phrases={
        "(?:a |one |one-)?half(?: a| of a)?": "0.5",
        "an?": "1",
        "a hundred": "100",
        "a quarter(?: of a)?": "0.25",
        "three[ -]quarters(?: of a)?": "0.75",
    },
    rough_phrases={"a couple(?: of)?": "2", "a dozen": "12"},
    half="and a half",
    link="(?:of |worth of |in )",
    currencies={
        **{f"{where}{name}": code for where, code in _DLRS.items() for name in ("dlrs", "dlr")},
        **{f"{where}{name}": code for where, code in _DLRS.items() for name in ("dollars",)},
        "dollar": "USD",
        "bucks": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "pound": "GBP",
        "pounds": "GBP",
        "pounds sterling": "GBP",
        "sterling": "GBP",
        "stg": "GBP",
        "quid": "GBP",
        "yen": "JPY",
        "yuan": "CNY",
        "renminbi": "CNY",
        "won": "KRW",
        "rupee": "INR",
        "rupees": "INR",
        "rouble": "RUB",
        "roubles": "RUB",
        "rubles": "RUB",
        "franc": "FRF",
        "francs": "FRF",
        "marks": "DEM",
        "deutschemarks": "DEM",
        "guilders": "NLG",
        "lire": "ITL",
        "pesetas": "ESP",
        "belgian francs": "BEF",
        "swedish crowns": "SEK",
        "norwegian crowns": "NOK",
        "danish crowns": "DKK",
        "crowns": "SEK",
        "crown": "SEK",
        "kronor": "SEK",
        "kroner": "NOK",
        "peso": "MXN",
        "shekel": "ILS",
        "dirham": "AED",
        "riyal": "SAR",
        "rial": "OMR",
        "zloty": "PLN",
        "forint": "HUF",
        "lira": "TRY",
        "guilder": "NLG",
        "shekels": "ILS",
        "reais": "BRL",
        "rand": "ZAR",
        "pesos": "MXN",
        "ringgit": "MYR",
        "baht": "THB",
        "dirhams": "AED",
        "riyals": "SAR",
        "naira": "NGN",
        "rupiah": "IDR",
    },
    hundredths={
        "cent": "USD",
        "cents": "USD",
        "cts": "USD",
        "ct": "USD",
        "pence": "GBP",
        "penny": "GBP",
    },
    scaled_names=frozenset(["won", "marks", "crowns", "rand", "sterling"]),
    glued=r"(?!)",
    local_symbols=(
        ("¥", r"\b(?:chin(?:a|ese)|yuan|rmb|beijing|shanghai|shenzhen)\b", "CNY"),
        *(
            (name, rf"(?s)\A(?!.*\b(?:{elsewhere})).*\b(?:{here})", code)
            for names, here, elsewhere, code in _SHARED_NAMES
            for name in names.split()
        ),
    ),
    before={
        Qualifier.MORE_THAN: (
            "more than",
            "(?:just |slightly |well |a little )?over",
            "at least",
            "in excess of",
            "exceed(?:s|ed|ing)?",
            "upwards? of",
            "north of",
            "above",
            "greater than",
            "no less than",
            "not less than",
            "a minimum of",
            "surpass(?:es|ed|ing)?",
            "topp(?:ed|ing)",
        ),
        Qualifier.ABOUT: (
            "about",
            "around",
            "some",
            "approximately",
            "approx\\.?",
            "roughly",
            "nearly",
            "almost",
            "close to",
            "an? estimated",
            "estimated at",
            "circa",
            "in the region of",
            "just (?:under|short of|shy of)",
            "something like",
            "a reported",
            "~",
            "≈",
        ),
        Qualifier.AT_MOST: (
            "up to",
            "as much as",
            "as many as",
            "at most",
            "no more than",
            "not more than",
            "(?<!no\\s)less than",
            "a maximum of",
            "(?<!just\\s)under",
            "below",
            "a maximum",
        ),
    },
    after={
        Qualifier.MORE_THAN: ("or more", "or higher", r"\+", "-?plus", "at least", "minimum"),
        Qualifier.ABOUT: ("or so", "or thereabouts", "-ish", "approximately"),
        Qualifier.AT_MOST: ("at most", "or less", "maximum", "tops", "or lower"),
    },
    filler="(?: (?:an?|the|another|additional|extra|a total of))*",
    pairs=(("between", "and"), ("anywhere from", "to"), ("in the range of", "to")),
    range_middle="(?:-|–|to|or|/)",
    no_range=r"\bfrom ?$",
    conversion=(
        r"(?: ?[(\[] ?|, ?|/)(?:(?:or|i\.e\.|equal to|equivalent to|about|around|approximately"
        r"|approx\.?|roughly|nearly|some|more than|over|almost|=|~|≈)[ ]?){0,3}"
    ),
    enumeration="(?:,|and|or|to|then|from|at)",
    money_before=(
        r"\b(?:raised|raising|raises|paid|paying|invested|investing|borrowed)"
        r"(?: (?:about|around|some|nearly|over|more than|almost|another|a further|just|only))* ?"
    ),
    after_bare=(
        r"\s*(?:$|[.,;:!?”\")\]–—]|(?:for|from|by|to|at|and|or|in (?:cash|stock|debt|funding|loans"
        r"|equity|new|fresh|financing|capital|a series)|into|with|through|over|via|on|while|as"
        r"|apiece|each|respectively|more|of (?:loans|debt|financing|equity|funding|cash))\b)"
    ),
    against="(?:from|compared with|compared to|against|versus|vs\\.?)",
    measures_before={
        Measure.VALUATION: (
            r"\bvalu(?:ed|es|ing|e)\b(?: (?!of\b){w}){0,6}? (?:at|to) ",
            r"\bvaluations?\b(?: {w}){0,4}? (?:of|to|at|above|over|from|is|was) ",
            r"\b(?:equity|enterprise|market|brand|implied|combined) value\b"
            r"(?: {w}){0,5}? (?:of|to|at|is|was) ",
            r"\bmarket cap(?:itali[sz]ation)?\b(?:(?: {w}){0,4}? (?:of|to|at|is|was) |: ?)",
            r"\b(?:company|firm|start-?up|business)(?: now| currently)?"
            r"(?: (?:that|which) (?:is|was))? worth ",
        ),
        Measure.REVENUE: (
            rf"\b{_RESULT}\b{_LOOSELY} ?(?<!\w){_BE} ?",
            rf"\b{_RESULT}(?: of)? ?\(?(?:about|around|some)? ?",
            r"\b(?:generat(?:ed|es|ing)|grossed|booked|turned over) ",
            r"\b(?:priced|retails?|starting) (?:at|from|for) ",
            r"\b(?:retail|list|starting|asking) price of ",
        ),
        Measure.TOTAL_TO_DATE: (
            r"\bbring(?:s|ing)?(?: [^ .;()]+){0,9}? to ",
            r"\btotal (?:amount )?(?:funding|raised|capital|financing|investment)"
            r"(?: {w}){0,6}? (?:to|of|at|is|stands at|now) ",
            r"\b(?:has|have|having) (?:now|already|so far) raised (?:a total of )?",
            r"\b(?:has|have|had|having) raised (?:a (?:combined )?total of |a combined )",
            r"\b(?:to date|so far|in total|altogether)\b[^.;]{0,60} (?:has|have) raised ",
            r"\bassets (?:of|totall?ing) ",
            r"\bassets under management(?: {w}){0,3}? (?:of|at|to|is|was) ",
            r"\b(?:manag(?:es|ing|ed)|oversee(?:s|ing))(?: {w}){0,3}? ",
        ),
        Measure.DEBT_LOAD: (
            r"\b(?:debts?|debt load|borrowings|liabilities|obligations)\b"
            r"(?: (?:load|burden|pile|obligations))?"
            r"(?: (?:that|which|has|had|stood|stands|amount\w*))* (?:of|to|at|was|is|totall?ing) ",
            r"\b(?:assum\w+|inherit\w*|tak\w+ on|owe[sd]?|owing)(?: (?!for\b){w}){0,4}? ?",
        ),
        Measure.FINE: (
            r"\b(?:fines?|penalt(?:y|ies)|damages|settlements?|judgments?|restitution)\b"
            r"(?: (?!for\b){w}){0,5}? (?:of|to|totall?ing|at) ",
            r"\b(?:fined|penali[sz]ed)\b(?: {w}){0,6}? ",
            r"\bsettle\w*\b(?: {w}){0,8}? for ",
        ),
        Measure.PER_SHARE: (
            r"\b(?:share|stock|offer|closing) price\b(?: [^.;:()]{0,40}?)? (?:of|to|at|was|is) ",
            r"\b(?:shares?|stock)\b[^;:()]{0,80}? (?:at|to) ",
            r"\b(?:%|percent|pct|points) (?:higher|lower|up|down) at ",
            r"\b(?:closed|ended|traded|trading|opened) (?:up|down|higher|lower|at) (?:at )?",
            r"\b(?:earnings|profit|loss|dividend) per share (?:of|was|were|to) ",
        ),
    },
    measures_after={
        Measure.PER_SHARE: (
            r"[ -](?:per|a)[ -]share\b",
            r"(?: \([^()]{1,30}\))?(?: in cash| cash| in stock)? ?(?:(?:per|a|each|for each|an|/|for every) ?(?:\w+ )?"
            r"(?:share|unit|ads|adr|warrant)s?\b|apiece|/ ?shr|(?:a|per) shr)",
            r"(?: in cash| cash)? for (?:each|every)(?: of)?(?: {w}){0,6} shares\b",
            r" ?(?:per|a|an|/) ?(?:month|year|user|barrel|tonne|ton|ounce|unit|seat|hour|day|week"
            r"|person|customer)\b",
        ),
        Measure.VALUATION: (
            r"(?: (?!at\b|on\b|and\b){w}){0,2}? (?:pre-money |post-money )?valuation",
            r"(?: in(?: [\w'’]+){0,2})? market (?:cap|value)",
            r" (?:company|group|giant|firm|utility|empire|conglomerate|start-?up|unicorn)\b",
            r"(?: in)? (?:enterprise|equity) value",
        ),
        Measure.REVENUE: (
            rf" (?:in|of)(?: {{w}}){{0,4}}? {_RESULT}\b",
            r" (?:net |operating |pre-?tax |annual |quarterly |after-tax |inventory-related )*"
            r"(?:profit|loss|charge|gain|budget|write-?down|impairment|(?:tax )?credit(?! (?:line|facility|agreement))"
            r"|revenues?)\b",
            r" in (?:\w+ ){0,3}(?:bookings|transactions|volumes?|payments|orders|trades"
            r"|deposits)\b",
        ),
        Measure.TOTAL_TO_DATE: (
            r"(?: {w}){0,5}? (?:to date|so far|since (?:its|the|their|being|launch\w*"
            r"|inception|it was)\b)",
            r" in total (?:funding|financing|investment|capital)\b",
            r"(?: {w}){0,3}? under management",
            r" (?:in|of)(?: total| managed| combined)? assets\b",
        ),
        Measure.DEBT_LOAD: (
            r" (?:in|of)(?: (?:net|existing|assumed|outstanding|long-term|total))* "
            r"(?:debts?|liabilities|borrowings)\b(?! (?:financing|funding|facilit|and equity))",
        ),
        Measure.FINE: (
            r" (?:in )?(?:civil |criminal |record )*"
            r"(?:fines?|penalt(?:y|ies)|damages|settlement)\b",
        ),
    },
    unless={
        Measure.VALUATION: (
            r"\b(?:deal|transaction|acquisition|merger|offer|bid|agreement|purchase|buyout|takeover"
            r"|sale|contract|consideration)(?: (?:is|was|that is|has been))?(?: currently)?"
            r" valued at ",
            r"\bfor (?:an? )?(?:total |aggregate |approximate )?(?:equity|enterprise) value of ",
        ),
        Measure.DEBT_LOAD: (
            r"\b(?:rais\w+|borrow\w*|lend\w*|lent|secur\w+|issu\w+|provid\w+|arrang\w+|financ\w+"
            r"|obtain\w*)(?: {w}){0,5} ?",
        ),
        Measure.REVENUE: (
            r"\b(?:cost of acquiring|acquisition costs?|sales? of (?:its|the|a|their)\b)"
            r"[^.;()]{0,40} ",
        ),
    },
)
