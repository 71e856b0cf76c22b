"""English words for quotes."""

from deals.grammar import QuoteWords
from deals.lang.given_names import GENDERS

_REGULAR = """
    accept accuse acknowledge add address admit advise affirm agree allege announce answer
    appeal argue ask assert assure attest aver believe blog boast caution chuckle claim clarify
    comment complain concede conclude concur condemn confess confide confirm contend counter
    criticise criticize cry declare defend demand denounce deny describe detail disclose dismiss
    echo elaborate emphasise emphasize enthuse exclaim explain express exult fear gush hail hint
    hope implore indicate inform insist instruct interject joke lament laugh maintain marvel
    mention muse note object observe offer opine order outline plead pledge posit post praise
    predict proclaim promise pronounce protest question quip react reason reassure recall
    recommend recount reflect reiterate relate remark remind reminisce repeat reply report
    respond retort reveal sigh signal slam snap sneer specify speculate state stress suggest
    summarise summarize surmise testify thunder tout tweet underline underscore urge vent
    beam bellow blast bristle bemoan caution chide chime counsel deadpan drawl exhort fume gasp
    grin groan grouse growl grumble gush huff hiss implore intone jest lash lecture mock mumble
    murmur mutter opine preach profess propose query rage rant rasp recite rejoin roar scoff
    scold scream shout shrug smile sniff snort sob stammer stutter sympathise sympathize taunt
    tease theorise theorize whine wince yell
    venture volunteer vow wail warn welcome whisper wonder
""".split()
_PASTS = "said told wrote thought went began continued read put swore felt forecast".split()
_PRESENTS = "say says reads puts tell tells write writes think thinks goes continues feels".split()
_DOUBLING = frozenset("admit grin quip shrug slam snap sob".split())


def _past(verb: str) -> str:
    if verb in _DOUBLING:
        return verb + verb[-1] + "ed"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ied"
    return verb.removesuffix("e") + "ed"


def _present(verb: str) -> str:
    if verb.endswith(("s", "x", "ch", "sh")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def _gerund(verb: str) -> str:
    return (verb + verb[-1] if verb in _DOUBLING else verb.removesuffix("e")) + "ing"


WORDS = QuoteWords(
    finite=frozenset([*_PASTS, *_PRESENTS, *map(_past, _REGULAR), *map(_present, _REGULAR)]),
    participles=frozenset([*_PASTS, "written", "going", "saying", *map(_past, _REGULAR)]),
    nonfinite=frozenset(["saying", "telling", "writing", *map(_gerund, _REGULAR)]),
    auxiliaries=frozenset("has have had is was are were be been being".split()),
    passives=frozenset("is was are were be been being".split()),
    reflexives=frozenset(),
    clitics=frozenset("has have had also later then recently previously".split()),
    addressing=frozenset(
        """tell tells told telling inform informs informed assure assures assured remind reminds
        reminded reassured advised warned asked""".split()
    ),
    modals=frozenset("would will could should must may might can not never been be".split()),
    overheard=frozenset("heard quoted cited seen recorded filmed caught overheard as".split()),
    calling=frozenset(
        "call calls called term terms termed describe describes described as".split()
    ),
    whatever=frozenset([("what",)]),
    inverts=False,
    inverted="(?!)",
    according=frozenset(
        tuple(words.split())
        for words in ("according to", "in the words of", "in the view of", "in the opinion of")
    ),
    openers=frozenset(("for", "to")),
    pronouns=frozenset("he she they it".split()),
    plural_verbs=frozenset(),
    plural=frozenset("they".split()),
    personal=frozenset("he she him her".split()),
    neuter=frozenset("it they".split()),
    oblique=frozenset("him her it".split()),
    genders=GENDERS,
    feminine={
        **dict.fromkeys("she her hers herself ms mrs miss madam lady queen".split(), 1.0),
        **dict.fromkeys("he him his himself mr sir lord king".split(), -1.0),
    },
    impersonal=frozenset("one some many others nobody everyone somebody someone people".split()),
    first_person=frozenset("i we my our me us mine ours i'm we're we've i've i'd".split()),
    singular=frozenset("i my me myself mine".split()),
    definite=frozenset(["the"]),
    determiners=frozenset(
        "the a an this these those his her its their our my your another one some any".split()
    ),
    demonstratives=frozenset(),
    relations=frozenset("his her my your".split()),
    indefinite=frozenset("a an another one some any two three several".split()),
    prepositions=frozenset(
        """of for to from with at by in on about against near into onto between among like over
        under after before during since through than via behind including without within
        toward towards around alongside per as until despite""".split()
    ),
    relatives=frozenset("who which that whose whom where when while as".split()),
    personal_relatives=frozenset(["who"]),
    links=frozenset("and but or to then so because although though as if while whether".split()),
    conjunctions=frozenset("and &".split()),
    spokespersons=frozenset(
        """spokesman spokeswoman spokesperson spokesmen spokespeople rep representative
        representatives management lawyers attorneys officials board""".split()
    ),
    documents=frozenset(
        """statement release lawsuit suit complaint memo letter email e-mail filing report note
        post document text announcement blog message notice bulletin brief ruling page
        website site prospectus indictment study paper""".split()
    ),
    humans=frozenset(
        """analyst analysts source sources official officials executive executives economist
        economists expert experts lawyer lawyers attorney attorneys trader traders
        banker bankers investor investors director directors manager managers president
        chairman chairwoman chair chief ceo cfo coo cto vp head founder co-founder
        cofounder partner partners minister secretary professor researcher researchers
        person people employee employees worker workers owner owners member members
        strategist strategists consultant consultants critic critics observer observers
        customer customers client clients user users resident residents governor mayor
        senator judge officer officers insider insiders editor reporter journalist
        adviser advisers advisor advisors leader leaders boss bosses principal counsel
        engineer developer scientist doctor author student students teacher mother
        father wife husband man woman son daughter friend brother sister neighbor
        neighbour victim witness aide aides envoy ambassador prosecutor prosecutors detective
        detectives inspector superintendent sheriff sergeant constable lieutenant colonel
        commander commissioner captain skipper coach player players striker defender midfielder
        goalkeeper forward winger quarterback champion winner runner-up driver pilot rider
        candidate candidates nominee lawmaker lawmakers legislator legislators congressman
        premier chancellor prince princess duke duchess archbishop bishop cardinal pope imam
        rabbi priest pastor nurse surgeon paramedic singer rapper actor actress star comedian
        presenter host writer poet filmmaker composer conductor dancer designer chef curator
        historian veteran soldier farmer farmers fisherman baker grocer shopkeeper landlord
        tenant tenants parent parents mum mom dad grandmother grandfather uncle aunt cousin
        widow widower boy girl teenager toddler pensioner retiree survivor survivors bystander
        passenger passengers protester protesters campaigner campaigners organiser organisers
        organizer organizers whistleblower colleague colleagues teammate rival ranger diver
        climber sailor academic academics scholar lecturer headteacher headmaster fan fans
        graduate undergraduate refugee migrant defendant plaintiff suspect accused buyer buyers
        seller sellers diplomat diplomats politician politicians agent agents old holder holders guest guests visitor visitors volunteer volunteers
        supporter supporters opponent opponents heir tycoon billionaire entrepreneur
        entrepreneurs inventor founder founders""".split()
    ),
    human_endings=r"[a-z]{3,}(?:ist|ician|ologist|wright|woman|sman|grapher)",
    civilities=frozenset("mr mrs ms dr sir dame lord lady prof professor".split()),
    bodies=frozenset(
        """ministry department court council university museum hospital school church embassy
        parliament senate congress union police committee commission college theatre theater
        cathedral tribunal foundation charity""".split()
    ),
    groups=frozenset(
        """company firm group startup start-up maker giant bank retailer fund agency ministry
        department association union rival bureau office team publisher carrier operator
        manufacturer newspaper""".split()
    ),
    asides=frozenset(
        tuple(words.split())
        for words in (
            "for his part",
            "for her part",
            "for its part",
            "in turn",
            "by contrast",
            "in part",
            "on the other hand",
            "at the time",
            "of course",
            "for example",
            "for instance",
        )
    ),
    naming=frozenset(
        """called titled entitled named dubbed nicknamed termed labeled labelled known film movie
        book novel album song single show series program programme campaign slogan motto
        magazine newspaper journal play musical documentary episode game app section
        column article essay paper report chapter initiative project plan act award
        prize category word words phrase term acronym headline headlined article label
        sign signs banner poster marked reading reads means meaning""".split()
    ),
    abbreviations=frozenset(
        """mr mrs ms dr prof sen rep gov gen col capt sgt lt st jr sr inc corp co ltd llc plc vs no
        jan feb mar apr jun jul aug sep sept oct nov dec rev hon pres messrs bros dept
        est etc fig approx u.s u.k""".split()
    ),
)
