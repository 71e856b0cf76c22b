"""English words for positions."""

from deals.grammar import PositionFrame, PositionWords
from deals.lang.en.mention import WORDS as NAMES
from deals.lang.pattern import by_letter

_RANKS = by_letter(
    r"executive|non-executive|vice|managing|deputy|acting|interim|senior|group|general|joint|"
    r"founding|global|regional|associate|assistant|technical|national|medical|creative|editorial|"
    r"commercial|financial|operating|first|honorary|independent|lead|principal|corporate|sales|"
    r"marketing|research|finance|technology|operations|communications|investment|program|product|"
    r"country|fund|portfolio|project|office|plant|store|nurse|retail|account|U\.?K\.?|US|U\.S\.|Europe(?:an)?|"
    r"Asian?|America[ns]?|top|area|policy|media|PR|business|development|legal|people|HR|tech|digital|"
    r"innovation|strategy|money|planning|engineering|design|manufacturing|bankruptcy|co-founding|board|"
    r"trading|risk|credit|talent|supply chain|IT|AI|data|growth|brand|community|customer|content|"
    r"partnerships|press|public (?:affairs|policy|relations)|external (?:affairs|relations)|"
    r"government (?:affairs|relations)|investor relations|real estate|equity|capital markets|union|team|"
    r"practice|council|committee|staff|shop|national|visiting|chief|majority|part|caretaker|artistic|"
    r"music|company|security|information|privacy|compliance|sustainability|revenue|merchandising"
)
_RANK = rf"(?:{_RANKS}[ -]){{0,4}}"
# Whoever bears one of these titles bears it somewhere, said or unsaid.
_OFFICES = by_letter(
    r"(?:co-?)?founders?(?:-CEO)?|co-?CEOs?|CEOs?|CTO|CFO|COO|CIO|CMO|CPO|CSO|CISO|"
    r"(?:co-)?chief (?:[\w.-]+ ){0,3}?(?:officers?|scientist|economist|strategist|architect|"
    r"engineer|liquidator|of staff|analyst)|(?:co-)?chief executives?|(?:vice[- ])?(?<!to )(?<!will )chair(?:man|men|"
    r"woman|person)?|(?:co-)?presidents?|directors?[- ]general|(?:managing |general |co-)?directors?|co-chairs?|chief exec|(?:venture )?partners?|scientist in chief|vice[- ]"
    r"presidents?|SVP|EVP|VP|chiefs?(?! of (?:staff|police|defen))|principals?|managers?|boss(?:es)?|co-heads?|head|(?:co-)?owners?|"
    r"treasurer|general counsel|board members?|trustees?|administrator|MD|supremo|"
    r"company secretary|controller|comptroller|"
    r"editors?[- ]in[- ]chief|proprietor|head coach"
)
_OFFICE = rf"(?:{_RANK}{_OFFICES}(?: emeritus| designate|-elect)?)"
# These are professions and mandates: a position only at an organisation that is named.
_EXPERTS = by_letter(
    r"analysts?|economists?|strategists?|researchers?|engineers?|scientists?|consultants?|advis[eo]rs?|"
    r"executives?|bankers?|lawyers?|editors?|employees?|developers?|specialists?|"
    r"designers?|traders?|brokers?|fellows?"
)
_CALLINGS = by_letter(
    r"(?:chief |senior |equity |credit |industry |media |oil |energy |research |retail |"
    r"software |data |security |market |policy |political |strategy |U\.S\. |(?!an? |the )[a-z]+ "
    rf")?{_EXPERTS}|spokes(?:man|woman|person|people)|professors?|"
    r"lecturers?|attorneys?|governor|commissioner|chief constable|secretary[- ]general|secretary(?! of state)|members?|"
    r"dean|coach|conven[eo]r|organi[sz]er|staffers?|columnist|reporter|correspondent|"
    r"vice-chancellor|chancellor|provost|headteacher|curator|"
    r"of counsel|associate|barrister|solicitor|litigator|maintainers?|contributors?|"
    r"architects?|presenter|(?:executive|film|television) producer|showrunner|film-?makers?|captain|"
    r"striker|chef|conductor|doctors?|surgeons?|nurses?|physicians?|ombudsman|"
    r"ambassador|volunteers?|lobbyists?|campaigners?|interns?|"
    r"apprentice|officers?|stewards?|rep|representatives?|workers?|planners?|programmers?|technicians?|"
    r"(?:general |chief |senior )?counsel|journalists?|(?:chief )?negotiator|evangelist|mentor|winemaker|"
    r"historian|librarian|(?:[a-z]+ )?experts?|superintendent|actuary|actuaries|sales(?:man|woman)|"
    # Firms are called so too: "the auditor X".
    r"(?:investor|publisher|buyer|farmer|brewer|graduate|student|auditor|accountant|liquidator|pilot|player|"
    r"producer|host|activist|supervisor|underwriter|recruiter|inspector)(?= (?:at|with) )|"
    r"head chef|stylists?|"
    r"(?:tech|project|team|practice|engineering) leads?|(?:union|team|group|party|opposition|labou?r|project) leaders?|tsar|entrepreneur[- ]in[- ]residence|patron|"
    r"pharmacists?|(?!specialist)[a-z]{2,}(?:ologist|icist|ician|ographer)s?"
)
_CALLING = rf"(?:{_RANK}{_CALLINGS}(?: emeritus)?)"
_JOINT = r"(?:,? and|,|/| &|-)(?: (?:the|its|a|an))? ?"


def _titles(heads: str) -> str:
    one = rf"(?:(?<=[Ee]x-)|(?<![\w-]))(?i:{heads})(?![\w])"
    return rf"{one}(?:{_JOINT}(?i:{_OFFICE}|{_CALLING}|(?:[a-z]+ )?shareholder)(?!\w)){{0,4}}"


_KIND = (
    r"(?:private equity|law|venture capital|venture|investment|consulting|research|brokerage|"
    r"public "
    r"relations|accounting|advisory|software|tech|technology|data|security|parent|rival|fellow|"
    r"[a-z]+)"
)
_NOUNS = (
    rf"(?:the )?(?:its |their )?(?:{_KIND} )?(?:(?:(?:firm|company|group|entity|business),? (?:to be )?(?:called|named|known as)|"
    r"(?:combined|merged|new) (?:company|group|entity),|firm|company|bank|startup|start-up|group|maker|"
    r"brokerage|consultancy|consultants|think tank|charity|union|fund|lender|giant|agency|unit|"
    r"parent|rival|retailer|broker|insurer|developer|university|nonprofit|newspaper|network) )?"
)
_LINK = rf",? (?:of|at|for|with|within) {_NOUNS}"
# Any other words on what it is, and where: "London-based asset manager X", "Germany's X".
_TRADES = "|".join(sorted(NAMES.organisation_nouns, key=lambda noun: (-len(noun), noun)))
_DESCRIBED = (
    r"(?:the |its )?(?:(?!(?:who|which|that|said|says|has|have|had|is|was|were|to|in|on|by|from|with|for|of|at|as|"
    r"but|when|after|before|told|while) )[\w.'’&-]+ ){0,4}?"
    rf"(?:(?:{_TRADES}|body|major|shareholder|manager|[a-z]+makers?)|[\w ]+-(?:based|owned|run|listed|backed|controlled)|"
    r"(?:privately|family|closely)[ -](?:held|owned)|[A-Z][\w.]+['’]s?|[A-Z][a-z]+(?:n|ese|ish|sh|ch|ss)) "
)
_SITED = r"(?:,? (?:in|for) (?:the )?[A-Z][\w.-]+(?: [A-Z][\w-]+)?)?"
# Who is called so is gone.
_VETERAN = r"(?P<title>(?P<former>[Vv]eterans?|[Aa]lum(?:nus|na|nae|ni)?))"
_FORMER = (
    r"(?P<former>(?:[Tt]hen|[Ff]ormer(?:ly)?|[Oo]ne-time|[Oo]netime|[Oo]utgoing|[Rr]etired|"
    r"[Ee]rstwhile|"
    r"[Pp]reviously|[Pp]ast|[Uu]ntil (?:recently|now)|[Mm]ost recently) (?:an? |the )?|ex-|then-)?"
)

_DETERMINER = (
    r"(?:(?:the|an?|\d+-year|[A-Z][a-z]+(?:an|ish|ese)|French|Dutch|Swiss|Greek|its|his|her|their|also|currently|now|both|one of the|one of its|"
    r"a longtime|two|three|new|current|longtime|billionaire|veteran|incoming|late|who is|"
    r"outspoken|influential|charismatic|powerful|little-known|high-profile|long-serving|reclusive|"
    r"flamboyant|media-shy|himself|herself|himself a|the company['’]s|the firm['’]s|the startup['’]s) ){0,4}"
)
# What may stand between an organisation and the title it gives.
_EPITHET = (
    r"(?:(?:own|current|new|longtime|global|billionaire|veteran|incoming|outgoing|founding|local|"
    r"current-day|top|star|U\.S\.|UK|European|Asian|American) ){0,2}"
)
_AGE = r"(?:, \d\d)?(?:, (?:Ph\.? ?D|MD|M\.D|MBA|CFA|Esq|Jr|Sr)\.?){0,2}"
_CIVILITY = r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame|Lord)\.? )?"
_POSTS = rf"(?P<posts>{{R}}(?:(?:,? and|,|,? as well as) {_DETERMINER}{{R}}){{0,12}})"
_PERSON = r"(?P<people>{P})"
_PEOPLE = r"(?P<people>{P}(?:(?:, |,? and ){P}){0,12})"
# Whom somebody replaces, maybe by a title.
_OTHER = rf"{_DETERMINER}(?:{{R}},? )?{_CIVILITY}(?P<other>{{P}})"
# People in a list, each with a title beside the name.
_EACH = (
    rf"(?:{_DETERMINER}(?:{{R}},? |(?!by |from |with |of |for |at )[a-z-]+ "
    rf"){{0,3}})?{{P}}(?:,? \(?{_DETERMINER}{{R}}\)?)?"
)
_ALL = rf"(?P<people>{_EACH}(?:(?:, |,? and ){_EACH}){{0,12}})"
_COMPANY = r"(?P<company>{S})"
_COMPANIES = r"(?P<company>{C}(?:(?:, {C}){0,12}(?:,? and |,? then ){C})?)"
# The same, each with a title set off: "X, chairman, and Y, chief executive, founded".
_LIST = (
    rf"(?P<people>{{P}}(?:, {_DETERMINER}{{R}},?)?(?:(?:,? and |, )(?:(?:his|her|the|their) "
    rf"(?:{{R}},? |[a-z]+,? ){{1,2}})?{{P}}(?:, {_DETERMINER}{{R}},?)?){{0,5}})"
)
_FIRM_NOUN = (
    r"(?:company|firm|fund|group|vehicle|family office|foundation|consultancy|startup|start-up|"
    r"studio|business)"
)
# "Unlike the boss of X, Y pays" sets the two apart.
_UNGOVERNED = (
    r"(?:(?<!Unlike )(?<!Unlike the )(?<!Like the )(?<!According to )(?<!According to the )"
    r"(?<!With the )(?<!Against the )|(?={R}, {P}(?:[,.;)]|$)))"
)
_OPENS = r"(?:^|(?<=[.”\"] ))"
_SURE = r"(?: also| now| currently| already| [a-z]+ly){0,4}"
_NEAR = r"[^.;:{c}]"  # no other organisation

_IS = (
    r"(?:is|became|becomes|will be|will become|remains|will remain|has been|serves|has served|"
    r"will serve|is serving|works|acts|(?:was|is|has been|will be|had been|been|being) (?:named|"
    r"appointed|promoted|elected|hired|tapped|chosen|installed|confirmed|picked)|took over|takes "
    r"over|will take over|steps in|stepped in|(?:will |to )?(?:stay|stays|stayed|staying|continu(?:e|es|ing)|"
    r"remain|remains)(?: on)?|moves?|(?:is|was) (?:set|due|expected|poised|slated) to (?:become|be|serve)|is to "
    r"(?:become|be)|(?:is|was) promoted)(?: (?:as|to|to be|to become|in as))?"
)
_WAS = (
    r"(?:was|had been|once was|used to be|served|had served|having served|after serving|previously "
    r"served|previously worked|worked|formerly worked|previously was|was previously|was formerly|"
    r"after a stint|after stints)(?! (?:named|appointed|promoted|elected|hired|tapped|chosen))(?: "
    r"as)?"
)
_NAMES = (
    r"(?:(?:has |have )?(?:nam(?:e|es|ed)|appoint(?:s|ed)?|hir(?:e|es|ed)|promot(?:e|es|ed)|"
    r"tap(?:s|ped)?|elect(?:s|ed)?|recruit(?:s|ed)?|pick(?:s|ed)?|install(?:s|ed)?|cho(?:ose|oses|"
    r"se)"
    r"|poach(?:es|ed)?|named|chosen|(?:bring|brings|brought) (?:in|on board|aboard)|add(?:s|ed)?|"
    r"welcom(?:es|ed)|lur(?:es|ed))|(?:naming|bringing in|appointing|hiring|appointment|promotion|hire) "
    r"(?:of )?)"
)
_SUCCEEDS = (
    r"(?:(?:replac|succeed)(?:e|es|ed|s|ing)?|(?:tak(?:e|es|ing|en)|took) (?:over |the (?:helm|reins|"
    r"baton|job) )from|in place of|fills? the shoes of|steps? into the shoes of)"
)
_HANDS = (
    r"(?:(?:hand|pass|turn)(?:s|ed|ing)?|will (?:hand|pass|turn)|giv(?:es|ing)|cedes?) (?:over|(?:over )?(?:the (?:reins|baton|helm|torch|top job|job|keys)|"
    r"control|day-to-day control)(?: over)?) to|makes way for|make way for|making way for"
)
_DEPARTURE = (
    r"(?:(?:departure|exit|resignation|ousting|ouster|dismissal|firing|retirement|death) of|"
    r"parted (?:ways|company) with|parting (?:ways|company) with|ousted|ousts|sacked|sacks|fired|fires)"
)
# Where one takes another's place.
_SEAT = r"(?:at(?: the (?:helm|head|top) of)?|as (?:head|boss|leader) of)"
_BOARD = r"(?P<title>(?:advisory |supervisory )?boards?(?: of (?:directors|trustees|advis[eo]rs))?)"
_SEATED = (
    r"(?:join(?:s|ed|ing)?|sits?|serves?|tak(?:e|es|ing) (?:up )?a seat|has a seat|holds? a seat|"
    r"has "
    r"been (?:elected|appointed|named)|(?:was|is|were|are) (?:elected|appointed|named)|will sit)(?: on| to)?"
)
_HEADS = (
    r"(?:co-)?(?:leads|heads|runs|chairs)|(?:has|have) (?:led|headed|run|chaired)|joined|joins|(?:will|is to|to) (?:lead|head|run|join|"
    r"chair)|"
    r"(?:remains?|stays?|is|be|remain|stay) at the helm of|will continue to (?:lead|head|run|chair)|"
    r"(?:take|takes|took|taking|assumes?|assumed) (?:up )?(?:the )?(?:helm|reins|leadership|charge) (?:of|at)|"
    r"took over (?:at|as head of)|is joining|works (?:at|for)|oversees|leading|heading|running|"
    r"advises"
)
_HEADED = (
    r"(?:(?<!has )(?<!have )(?:led|headed|ran|chaired)(?! by)|worked (?:at|for)|had worked (?:at|for)|spent [^.;,]{1,30} (?:at|"
    r"with)|"
    r"previously (?:at|with|of)|formerly (?:at|with|of)|stints? at)"
)

_OF_WHAT = r"(?:(?:,? of| for|,) (?:the )?[\w&.-]+(?: (?:and |of |& )?[\w&-]+){0,4})"

# "head of X's software unit"
_UNIT = (
    r"(?:['’]s (?:[\w&-]+ ){0,4}?(?:unit|division|arm|business|operations|office|team|practice|branch|"
    r"department|desk|subsidiary|side)(?!\w))?"
)

WORDS = PositionWords(
    former=_FORMER,
    titles=_titles(rf"{_OFFICE}|{_CALLING}"),
    offices=_titles(_OFFICE),
    extension=(
        r"(?:(?: of| for) (?:the |its )?[\w.&-]+(?: (?:and |of )?[\w.&-]+){0,4}"
        r"|, [A-Z][\w&-]*(?: [A-Z][\w&-]*){0,2}|, [a-z]+(?: [a-z]+)?(?=,? (?:at|of) )| [a-z]+)??"
    ),
    link=_LINK,
    posts=(
        # A division or a product may stand between: "head of {C} at {C}".
        r"{F}(?P<title>{T}(?: of| for|,)? (?:the )?{C}(?: and {C})?) (?:at|with) (?P<company>{C})",
        r"(?P<company>{C}) " + _VETERAN,
        # What a title goes on with is told by the name behind: "X's head of policy, Ann Example".
        r"(?P<company>{C})(?:['’]s?)? "
        + _EPITHET
        + _FORMER
        + r"(?P<title>{T}"
        + _OF_WHAT
        + r")(?=,? (?:Mr|Mrs|Ms|Dr|Sir)?\.? ?{P})",
        _FORMER + r"(?P<title>[Ii]nvestors?) at (?P<company>{C})",
        _VETERAN + r" (?:of|from|at) (?P<company>{C})",
        r"(?P<former>[Ff]ormer |ex-)(?P<company>{C})(?:['’]s?)? " + _EPITHET + r"(?P<title>{T}{E})",
        r"(?P<company>{C})(?:['’]s?)? " + _EPITHET + _FORMER + r"(?P<title>{T}{E})(?! of {C})",
        r"{F}(?P<title>{T}{E}){L}(?P<company>{C}(?:(?:, {C}){0,5},? and (?:of )?{C}(?=[,.;)”]|$| while| who))?)"
        + _UNIT,
        r"{F}(?P<title>{T}(?: of [a-z][\w-]+)?)"
        + _SITED
        + rf" (?:of|at|for|with|within) (?:{_NOUNS}|{_DESCRIBED})(?P<company>{{C}})",
        r"{F}(?P<title>{T} in (?:charge of [a-z][\w-]+|the (?:[\w-]+ ){1,3}(?:office|practice|team|unit|arm|department))) "
        + rf"(?:of|at) {_NOUNS}(?P<company>{{C}})",
        r"(?P<company>{C})['’]s? "
        + _EPITHET
        + r"(?:[\w.-]+ ){0,2}?"
        + _FORMER
        + r"(?P<title>{T}{E})",
        # "an analyst covering retail at X"
        r"{F}(?P<title>{T} (?:covering|speciali[sz]ing|focus(?:ed|ing)|working|who (?:covers|follows|tracks|"
        r"speciali[sz]es)) [^.;:,{p}{c}]{2,50}?) (?:at|with|for) " + rf"{_NOUNS}(?P<company>{{C}})",
        rf"\b{_FORMER}(?P<title>(?i:{_CALLING})s?) from {_NOUNS}(?P<company>{{C}})",
        r"(?P<company>{C}) (?P<title>(?:chief )?(?:[\w.-]+ ){0,2}(?:economist|analyst|strategist))",
        r"{F}(?P<title>{T}),? (?P<company>{C})(?!['’])",
        # "President X" is as often a head of state.
        r"{F}(?P<title>(?!President {P}|[Pp]artners? (?:to|in|of)\b)(?P<office>{O}(?: of (?!the |"
        r"its )[a-z][\w-]+)?))",
        r"{F}(?P<title>(?P<office>{O}" + _OF_WHAT + r"))(?=,? {P})",
        r"{F}(?P<title>{T}{E})",
    ),
    plural=(
        r"(?i:(?:founders|CEOs|officers|executives|chairmen|chairs|presidents|directors|partners|"
        r"principals|managers|bosses|heads|owners|members|trustees|analysts|economists|engineers|"
        r"researchers|scientists|consultants|advis[eo]rs|bankers|lawyers|editors|veterans|"
        r"employees|"
        r"developers|alumni|professors|staffers)\b)"
    ),
    elsewhere=r"\bwhose [^,]*$",
    owner=(
        r"(?P<preposition>(?:\bby|\bof|\bwith|\bfrom|\bto|\band|,) )?\b(?:[Ii]ts|[Tt]heir) "
        r"(?:[\w-]+ )?$"
    ),
    single=r"^(?i:(?:co-)?chief executives?|CEOs?|(?:co-)?presidents?|chair(?:men|man|woman)|bosses|heads?)",
    moved=r"\b(?:now|who (?:has )?bec(?:ame|ome)|gone to|leaving for) ",
    private=r"(?i:lawyers?|attorneys?|solicitors?|barristers?|assistants?|biographers?)$",
    settings=r"(?:(?:Over )?At |Inside |Within )(?:the )?$",
    financiers=NAMES.financiers,
    hearers=r"(?:\b(?:told|tells|to|with|by|according to|via|from) (?:the )?)$",
    holder=r"(?<!\w)(?P<who>(?:[Tt]he )?(?:(?P<title>{T}){E}{L}(?P<company>{C})))(?!,? ?{P})",
    ties=(
        r"(?:\b(?i:at the helm of|boards? of|resigned from|stepped down (?:from|at)|"
        r"ousted (?:from|at)|alumn(?:us|i|a) of|(?:formerly|previously) (?:of|at|with)|"
        r"(?:co-)?(?:chairs?|chaired|heads|headed)|(?:who|has|have|had|to|will|would) (?:also |now )?"
        r"(?:co-)?(?:leads?|led|runs?|ran|head|helm|founded)) (?:the )?|\bset up )$"
    ),
    ties_behind=(
        r" (?:(?!(?:to|as|is|was|and|or|be|becomes?|named|for|in|on) )[a-z]+ )?"
        r"(?:chief executive|CEO|chief|chairman|co-?founders?|boss)\b(?! of)|"
        rf"['’]s? (?:[\w-]+ ){{0,2}}?(?:{_titles(_OFFICE)})|"
        r" (?:[a-z]+ )?(?:unit|division|subsidiary|subsidiaries|affiliate)s?\b|"
        r" (?:[a-z]+ )?(?:engineers?|executives?|employees?|(?:product|project|fund|portfolio|marketing|sales)"
        r" managers?|researchers?|alumn(?:i|us|a)|staffers?|veterans?|salesm[ae]n|bankers?|"
        r"spokes(?:man|woman|person))\b|"
        r"(?:,| \(| is| was|, which (?:is|was)) ?(?:now )?(?:co-)?(?:led|headed|run|founded|started|chaired|set up)"
        r" (?:in \w+ |jointly )?by (?!the|an?|its)"
    ),
    frames=(
        PositionFrame(
            name="members", pattern=rf"(?P<posts>{{R}}) (?:include|are|were|included) {_ALL}"
        ),
        PositionFrame(
            name="called",
            pattern=rf"(?P<posts>{{R}}),? (?:is|will be|is called)(?: now)? {_CIVILITY}{_PERSON}(?!['’])",
        ),
        PositionFrame(
            name="respectively",
            pattern=rf"{_PEOPLE}, {_POSTS},? respectively",
            each=True,
        ),
        PositionFrame(
            name="title before, company behind",
            pattern=rf"(?P<posts>{{R}}) {_PEOPLE},? of {_NOUNS}(?P<company>{{C}})",
        ),
        PositionFrame(
            name="title before",
            pattern=rf"(?P<posts>{{R}}(?: and {{R}}){{0,3}}) {_CIVILITY}{_PEOPLE}",
        ),
        PositionFrame(name="members in brackets", pattern=rf"(?P<posts>{{R}}) \({_PEOPLE}\)"),
        PositionFrame(
            name="apposed",
            pattern=rf"(?<!{{R}}, ){_PEOPLE}{_AGE}(?: ?\(| ?, | [-–—] |, who (?P<tie>{_IS}) )"
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="title set off",
            pattern=rf"{_UNGOVERNED}{_POSTS}[\")]{{0,2}} ?, (?:the [\w-]+ )?{_CIVILITY}{_PEOPLE}",
        ),
        PositionFrame(
            name="apposed again",
            pattern=rf"{_PERSON}{_AGE}(?: ?\(|, | [-–—] ){_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="was",
            pattern=rf"\b(?P<former>{_WAS})(?: \w+ly)? {_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="leaves a post",
            pattern=r"\b(?P<former>(?:stepped down|resigned|retired|quit|departed|removed|fired|"
            r"ousted|left)"
            r"(?: from (?:his|her|the) (?:post|role|job|position))?) as "
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="still holds a post",
            pattern=r"\b(?P<tie>(?:step(?:s|ping)? down|resign(?:s|ing)?|retir(?:e|es|ing)|"
            r"leav(?:e|es|"
            rf"ing)) as) {_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="replaces as",
            pattern=rf"\b(?P<tie>{_SUCCEEDS}) {_OTHER},? as {_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="replaces with",
            pattern=rf"\b(?P<tie>replac(?:e|es|ed|ing)) {_OTHER},? with {_DETERMINER}(?:{{R}},? )?"
            rf"{_CIVILITY}{_PERSON}",
            unsaid=True,
        ),
        PositionFrame(
            name="is replaced",
            pattern=r"(?P<other>{P})[^.;:“\"{p}]{0,100}? (?P<tie>(?:replaced|succeeded) (?:[^.;:,{p}{c}]"
            rf"{{1,30}} )?(?:{_SEAT} {_NOUNS}{_COMPANY} )?(?:[^.;:,{{p}}{{c}}]{{1,30}} )?by) "
            rf"{_DETERMINER}(?:{{R}},? )?{_CIVILITY}{_PERSON}",
        ),
        PositionFrame(
            name="succeeds",
            pattern=rf"\b(?P<tie>{_SUCCEEDS}) {_OTHER}"
            rf"(?:[^.;:,{{p}}{{c}}]{{0,25}}? {_SEAT} {_NOUNS}{_COMPANY})?",
        ),
        PositionFrame(
            name="hands over to",
            pattern=r"(?P<other>{P})[^.;:“\"{p}]{0,80}? "
            rf"(?P<tie>{_HANDS}) {_DETERMINER}(?:{{R}},? )?{_CIVILITY}{_PERSON}"
            rf"(?:[^.;:,{{p}}{{c}}]{{0,25}}? {_SEAT} {_NOUNS}{_COMPANY})?",
        ),
        PositionFrame(
            name="successor",
            pattern=r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|the|a|{P}['’]s) (?:designated |eventual |new )?"
            r"(?P<tie>successor|replacement)(?:,| is| will be|, (?:[^.;:,{p}{c}]{1,40}),)? "
            rf"{_DETERMINER}(?:{{R}},? )?{_CIVILITY}{_PERSON}",
            unsaid=True,
        ),
        PositionFrame(
            name="predecessor",
            pattern=rf"\b(?:[Hh]is|[Hh]er|[Tt]heir) (?P<tie>predecessor),? {_CIVILITY}{_PERSON}",
            ends=True,
            unsaid=True,
        ),
        PositionFrame(
            name="successor of someone",
            pattern=rf"(?:{_PERSON}, (?:the |a |named |his |her )*)?(?P<tie>successor) to {_OTHER}"
            rf"(?:[^.;:,{{p}}{{c}}]{{0,25}}? {_SEAT} {_NOUNS}{_COMPANY})?",
        ),
        PositionFrame(
            name="departure",
            pattern=rf"\b{_DEPARTURE} {_OTHER}"
            rf"(?:[^.;:,{{p}}{{c}}]{{0,25}}?(?: {_SEAT}|,) {_NOUNS}{_COMPANY})?",
            ends=True,
        ),
        PositionFrame(
            name="is",
            pattern=rf"\b(?P<tie>{_IS}){_SURE} {_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="names",
            pattern=rf"(?:{_COMPANY}[^.;:{{c}}]{{0,60}}?)?(?P<tie>\b{_NAMES}) "
            rf"{_DETERMINER}(?:(?:{{R}}|[a-z-]+) ){{0,2}}{_CIVILITY}{_PERSON}"
            rf"(?: from {_NOUNS}{{C}}| to (?:succeed|replace) (?:{{R}} )?{{P}}|, [^.;:{{p}}]{{1,60}},)?(?:,? (?:as|to be|to become|for|"
            rf"to)(?: the)?(?: role of| post of)?)? "
            rf"{_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="joins as",
            pattern=r"\b(?P<tie>joins|joined|will join|is joining|has joined|to join) "
            rf"(?:the )?{_COMPANY}[^.;:{{p}}]{{0,20}}? as {_DETERMINER}{_POSTS}",
        ),
        PositionFrame(
            name="joins from",
            pattern=r"\b(?:join|arriv|com|mov|hir|poach|recruit)(?:s|es|ed|ing)?[^.;:{p}]{0,60}? "
            rf"(?P<tie>from) {_NOUNS}{_COMPANIES}",
            ends=True,
        ),
        PositionFrame(
            name="hired from",
            pattern=rf"\b{_NAMES} {_CIVILITY}{_PERSON},? (?P<tie>(?:away )?from) "
            rf"{_NOUNS}{_COMPANIES}",
            ends=True,
        ),
        PositionFrame(
            name="seated on the board",
            pattern=rf"{_COMPANY}[^.;:{{c}}]{{0,60}}?\b(?P<tie>{_NAMES}) {_DETERMINER}(?:{{R}},? )?{_CIVILITY}"
            rf"{_PEOPLE}(?:, [^.;:{{p}}]{{1,60}},)? (?:to|onto|on) (?:its |the |{{C}} )?{_BOARD}",
        ),
        PositionFrame(
            name="former",
            pattern=r"\b(?P<tie>formerly (?:of|at|with)|previously (?:of|at|with)|(?:most )?recently (?:of|at|with)|late of|an? ex-|"
            r"ex-) ?"
            rf"{_NOUNS}{_COMPANIES}",
            ends=True,
        ),
        PositionFrame(
            name="ex before",
            pattern=rf"(?<!\w)(?P<tie>ex-|former |[Ff]ormerly of ){_COMPANY},? {_PERSON}",
            ends=True,
        ),
        PositionFrame(
            name="hires to run",
            pattern=rf"{_COMPANY}[^.;:{{c}}]{{0,40}}?\b(?P<tie>{_NAMES}) {_CIVILITY}{_PERSON}"
            rf"(?: (?:away )?from {_NOUNS}{{C}}|, [^.;:{{p}}]{{1,60}},)? to (?:run|lead|head|oversee|"
            r"manage|build)\b",
        ),
        PositionFrame(
            name="hired by",
            pattern=rf"\b(?P<tie>hired|recruited|poached|headhunted) by {_NOUNS}{_COMPANY}",
        ),
        PositionFrame(
            name="after years",
            pattern=rf"[Aa]fter (?P<tie>[^.;:,{{p}}{{c}}]{{3,30}}) (?:at|with) {_COMPANIES}, {_PERSON}",
            ends=True,
        ),
        PositionFrame(
            name="at the head, then named",
            pattern=rf"{_OPENS}(?P<tie>(?:[Nn]ow )?[Aa]t the (?:helm|head) of) {_NOUNS}{_COMPANY}"
            rf"[^.;:{{p}}{{c}}]{{0,40}}?, {_PERSON}",
        ),
        PositionFrame(
            name="before joining",
            pattern=r"(?:[Bb]efore|[Pp]rior to) (?P<tie>joining|leading|heading|running|taking over) "
            rf"{_NOUNS}{_COMPANY}[^.;:{{p}}{{c}}]{{0,30}}?, {_PERSON}",
        ),
        PositionFrame(
            name="under the leadership of",
            pattern=rf"[Uu]nder (?:the )?(?P<tie>leadership|stewardship|direction|chairmanship|guidance) of {_PERSON}, "
            rf"{_NOUNS}{_COMPANY}",
        ),
        PositionFrame(
            name="behind",
            pattern=rf"(?P<people>{{P}}), the [^.;:,{{p}}{{c}}]{{3,40}} (?P<tie>behind) {_NOUNS}(?P<company>{{C}})",
        ),
        PositionFrame(
            name="who created",
            pattern=rf"(?P<people>{{P}}), the [^.;:,{{p}}{{c}}]{{3,40}} who (?P<tie>(?:co-)?founded|created|started|"
            rf"built|launched|set up) {_NOUNS}(?P<company>{{C}})",
            title="founder",
        ),
        PositionFrame(
            name="takes over as",
            pattern=rf"(?P<people>{{P}})[^.;:“\"{{p}}]{{0,40}}? (?P<tie>(?:take|taking|took|taken)s? over|succeeds?) as "
            rf"{_DETERMINER}(?P<posts>{{R}}) from (?P<other>{{P}})",
        ),
        PositionFrame(
            name="is replaced as",
            pattern=rf"(?P<other>{{P}})[^.;:“\"{{p}}]{{0,40}}? (?P<tie>(?:replaced|succeeded) as) "
            rf"{_DETERMINER}(?P<posts>{{R}}) by {_CIVILITY}(?P<people>{{P}})",
        ),
        PositionFrame(
            name="hires away",
            pattern=rf"{_COMPANY}[^.;:{{c}}]{{0,40}}?\b(?P<tie>(?:hire|poache|recruite)[ds]|has hired|has poached) "
            rf"{_CIVILITY}{_PERSON} (?:away )?from ",
        ),
        PositionFrame(
            name="speaks, of",  # "…," said X, Y.
            pattern=rf"[”\"] ?(?:said|says|added|adds|commented|comments) {_CIVILITY}(?P<people>{{P}}), (?P<company>{{C}})(?=\.|$)",
        ),
        PositionFrame(
            name="under",
            pattern=rf"{_OPENS}(?P<tie>Under) (?P<people>{{P}})(?:['’]s? (?:leadership|tenure|watch|"
            rf"stewardship))?, {_NOUNS}{_COMPANY}",
        ),
        PositionFrame(
            name="their own",
            pattern=rf"\b(?P<tie>[Hh]is|[Hh]er|[Tt]heir) (?:[a-z-]+ ){{0,3}}?{_FIRM_NOUN},? "
            rf"{_COMPANY}",
        ),
        PositionFrame(
            name="whose people",
            pattern=rf"(?P<company>{{C}}) \({_ALL}\)",
        ),
        PositionFrame(
            name="founded, then named",
            pattern=rf"(?:Co-?)?(?P<tie>(?:[Ff]ounded|[Ss]tarted|[Cc]reated|[Ll]aunched)) "
            rf"(?:[^.;:]{{1,40}}? )?"
            rf"by {_ALL},(?:[^.;:]{{1,60}}?,)? {_NOUNS}{_COMPANY}",
            title="founder",
        ),
        PositionFrame(
            name="founded by",
            pattern=rf"{_COMPANY}{_NEAR}{{0,80}}?\b(?:co-?)?(?P<tie>founded|started|created|"
            rf"launched|set "
            rf"up|established)(?: (?:in |by )?{_NEAR}{{0,30}}?)? by {_ALL}",
            title="founder",
        ),
        PositionFrame(
            name="founds",
            pattern=rf"{_LIST}(?!, whose)[^.;:“\"{{p}}]{{0,60}}?\b(?:co-?)?(?P<tie>founded|co-created|set up|"
            r"established|started|launched|(?:to|and) (?:found|start|set up|launch|establish|create)) "
            rf"{_NOUNS}{_COMPANY}",
            title="founder",
        ),
        PositionFrame(
            name="founds with",
            pattern=rf"\b(?:co-?)?(?P<tie>founded|started|launched|set up) {_NOUNS}{_COMPANY}[^.;:{{p}}]{{0,25}}? "
            rf"(?:with|alongside) (?:[a-z-]+,? |{{R}},? ){{0,3}}{_PEOPLE}",
            title="founder",
        ),
        PositionFrame(
            name="brainchild",
            pattern=rf"{_COMPANY}{_NEAR}{{0,40}}?\b(?P<tie>(?:brainchild|creation) of) {_ALL}",
            title="founder",
        ),
        PositionFrame(
            name="whose firm",
            pattern=rf"{_PERSON}(?:, whose|['’]s) (?P<tie>(?:[a-z-]+ ){{0,3}}?)(?P<company>{{C}})(?= (?!['’]))",
        ),
        PositionFrame(
            name="company of theirs",
            pattern=rf"{_PERSON}['’]s (?P<tie>(?:[a-z-]+ ){{0,3}}?{_FIRM_NOUN}),? (?P<company>{{C}})",
        ),
        PositionFrame(
            name="with someone at the helm",
            pattern=rf"{_COMPANY},? with {_PERSON} (?P<tie>at the helm|in charge|at its head)",
        ),
        PositionFrame(
            name="does something at",
            pattern=rf"{_PERSON},? who (?P<tie>oversees|covers|follows|tracks|manages|handles|leads|runs|heads) "
            rf"[^.;:,{{p}}{{c}}]{{2,40}}? (?:at|for) {_NOUNS}(?P<company>{{C}})",
        ),
        PositionFrame(
            name="before founding",
            pattern=rf"\bbefore (?P<tie>(?:co-)?founding|starting|launching|setting up) {_NOUNS}{_COMPANY}",
            title="founder",
        ),
        PositionFrame(
            name="firm of",
            pattern=rf"{_COMPANY}, (?:the|a|an) (?P<tie>(?:[a-z-]+ ){{0,2}}?{_FIRM_NOUN}) (?:of|owned by|run by|"
            rf"controlled by) (?:the )?(?:[a-z]+ ){{0,2}}{_PERSON}",
        ),
        PositionFrame(
            name="owns",
            pattern=rf"{_PERSON},? who (?:also )?(?P<tie>owns) {_NOUNS}(?P<company>{{C}})(?!['’])",
        ),
        PositionFrame(
            name="of another, led by",
            pattern=r"(?P<company>{C}), (?:an?|the) [a-z][^.;:,{p}{c}]{2,40}? (?:of|owned by) [^.;:,{p}{c}]{0,20}{C}, "
            rf"(?P<tie>(?:led|headed|run|chaired|managed)) by {_ALL}",
        ),
        PositionFrame(
            name="led by",
            pattern=rf"{_COMPANY}{_NEAR}{{0,60}}?(?P<tie>\b(?:headed|run|chaired|managed|"
            rf"helmed|(?:is|was|now|jointly) led)|(?<=, )led|(?<=\()led)"
            rf"(?: from {_NEAR}{{1,20}}?)? by {_ALL}",
        ),
        PositionFrame(
            name="on the board of",
            pattern=rf"\b(?P<tie>{_SEATED}) (?:the |its )?{_BOARD} (?:of|at) {_NOUNS}{_COMPANIES}",
        ),
        PositionFrame(
            name="on a company's board",
            pattern=rf"\b(?P<tie>{_SEATED}) {_COMPANY}['’]s? {_BOARD}",
        ),
        PositionFrame(
            name="on the board", pattern=rf"\b(?P<tie>{_SEATED}) (?:the|its) {_BOARD}", beside=True
        ),
        PositionFrame(
            name="leaves",
            pattern=r"\b(?P<tie>left|has left|quit|resigned from|stepped down (?:from|at)|departed"
            r"(?: from)?|retired from|(?<=after |since )leaving|(?:was )?(?:ousted|fired) from|is leaving|leaves) "
            rf"{_NOUNS}{_COMPANY}(?:[^.;:]{{0,12}}?(?P<date>{{D}}))?",
            ends=True,
        ),
        PositionFrame(name="headed", pattern=rf"\b(?P<former>{_HEADED}) {_NOUNS}{_COMPANIES}"),
        PositionFrame(name="heads", pattern=rf"\b(?P<tie>{_HEADS}){_SURE} {_NOUNS}{_COMPANY}"),
        PositionFrame(
            name="called anything at",
            pattern=rf"{_PEOPLE}{_AGE}, (?:an?|the) (?P<title>[a-z][\w'’-]*(?: [\w'’&-]+){{0,5}}?) (?:at|with) "
            rf"{_NOUNS}(?P<company>{{C}})(?=[,.)”\"]|$)",
        ),
        PositionFrame(name="the company's own", pattern=rf"(?P<company>{{C}})['’]s {_PERSON}"),
        PositionFrame(name="bracketed", pattern=rf"{_PERSON} \((?:of |at )?(?P<company>{{C}})\)"),
        PositionFrame(
            name="of the company",
            pattern=rf"(?<!by )(?<!from ){_PERSON},? (?:of|at|with) {_NOUNS}(?P<company>{{C}})"
            r"(?=[,.)”\"]|$| [a-z])",
        ),
    ),
)
