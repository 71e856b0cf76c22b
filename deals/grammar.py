"""What a language must supply: one record of words, frames and patterns for each concept.

A language pack is a folder under `deals.lang` whose modules bear the names of the concepts. The
engine in `deals.extract` reads these records and names no language.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from deals.domain.vocabulary import (
    DealStatus,
    DealType,
    Measure,
    Qualifier,
    Role,
    Stage,
    TermStatus,
)

# --- article --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleWords:
    """What stands around the text of an article."""

    no_headline: str  # pattern of lines near the top that are no headline: bylines, credits


# --- amount ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class AmountWords:
    """How sums of money are written.

    Patterns are regular expressions read regardless of case, in which a space stands for any
    white space and a straight apostrophe for either sort. Names and scales are plain words.
    """

    locale: str  # of CLDR's currency names and of text2num's number words
    decimal: str  # the decimal mark
    grouping: str  # the characters that part thousands
    scales: Mapping[str, int]  # word -> power of ten
    short_scales: Mapping[str, int]  # the same, for abbreviations that need a currency beside them
    number_words: tuple[str, ...]  # the words of which text2num makes numbers
    number_joint: str  # pattern of what may stand between two of them
    phrases: Mapping[str, str]  # pattern of words before a scale -> decimal number
    rough_phrases: Mapping[str, str]  # the same, where the number is a rough one
    half: str  # pattern of "and a half"
    link: str  # pattern of what may stand between a number and its currency
    currencies: Mapping[str, str]  # name -> ISO 4217 code, beside the names that CLDR has
    hundredths: Mapping[str, str]  # name of a hundredth of a unit -> code of the unit
    scaled_names: frozenset[str]  # names of currencies that need a scale beside them
    glued: str  # pattern of a currency's name that a short scale may bear ("MEuros")
    local_symbols: tuple[tuple[str, str, str], ...]  # symbol, pattern in the text -> code there
    before: Mapping[Qualifier, tuple[str, ...]]  # patterns right before the sum
    after: Mapping[Qualifier, tuple[str, ...]]  # patterns right after it
    filler: str  # pattern of what may stand between a qualifier and the sum
    pairs: tuple[tuple[str, str], ...]  # (opener, middle) of ranges: "between", "and"
    range_middle: str  # pattern of what parts the ends of a range that has no opener
    no_range: str  # pattern before the first sum: what follows is a change, not a range
    conversion: str  # pattern that introduces the same sum in another currency
    enumeration: str  # pattern that joins a sum to the next in a list of sums
    against: str  # pattern right before the sum that the last one is compared with
    money_before: str  # pattern that tells a number without a currency to be money
    after_bare: str  # pattern that may follow a sum written without its currency
    measures_before: Mapping[Measure, tuple[str, ...]]  # patterns that end at the sum
    measures_after: Mapping[Measure, tuple[str, ...]]  # patterns that start where it ends
    unless: Mapping[Measure, tuple[str, ...]]  # patterns that end at a sum of no such measure


# --- partial date ---------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class DateFrame:
    """One way to write a date.

    The pattern is a regular expression in which a space stands for any white space, a straight
    apostrophe for either sort, and a name in braces for the words or digits so called: ``day``,
    ``month``, ``Month`` (only as the table spells it), ``month_number``, ``year``, ``weekday``,
    ``short_weekday`` (those in full too), ``season`` and ``count``. Where the pattern has a group
    ``date``, that is the date's span.
    """

    pattern: str
    rule: str = "partial_date"
    toward: Literal[-1, 0, 1] = 0  # -1 before the anchor, 0 at or before it, 1 after it
    unit: Literal["day", "week", "month", "year"] | None = None  # what ``shift`` counts
    shift: int = 0  # how far from the anchor, times ``{count}`` where there is one
    from_last: bool = False  # counted from the last date in the text, not from publication


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DateWords:
    """How dates are written."""

    months: Mapping[str, int]  # every spelling, with its point -> 1 to 12
    weekdays: Mapping[str, int]  # Monday is 0
    short_weekdays: Mapping[str, int]  # abbreviations, read only beside a day of the month
    short_months: Mapping[str, int]  # abbreviations, read only beside a day or a year
    seasons: Mapping[str, int]  # -> the month in which it ends
    counts: Mapping[str, int]  # number words before "years ago"
    frames: tuple[DateFrame, ...]
    relative: str  # pattern without which no frame matches that has neither month, year nor weekday
    future: str  # pattern before a date, within its clause: what is to come
    header: str  # pattern of what may open a line that gives the date of publication
    header_rest: str  # pattern of what such a line may hold after the date


# --- mention and coreference ----------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MentionWords:
    """What surrounds names, and what stands in their place. Words are in lower case."""

    abbreviations: frozenset[str]  # end in a stop that ends no sentence
    function_words: frozenset[str]  # begin no name, whatever their case
    articles: frozenset[str]  # among them, those that a name may begin with ("The Times")
    firm_articles: frozenset[str]  # of those, the ones that nobody's surname begins with
    elisions: frozenset[str]  # stand before an apostrophe (« l », « qu »)
    civilities: frozenset[str]
    plural_civilities: frozenset[str]  # among them, those of several (« MM. X et Y »)
    leads: frozenset[str]  # titles written with a capital before a name ("President")
    lead_tails: frozenset[str]  # what may end a title of two words ("Attorney General")
    offices: str  # pattern of an office up to what it is for; a name follows; may be (?!)
    portfolio_heads: frozenset[str]  # of those, the ones behind what someone is in charge of
    trailing: frozenset[str]  # capitalised words that end no name
    given_names: frozenset[str]
    connectors: frozenset[str]  # join the capitalised words of one name ("of")
    bonds: frozenset[str]  # among them, those that no owner follows: they hold an article
    particles: frozenset[str]  # among them, those within a person's name ("van")
    conjunctions: frozenset[str]  # join the words of a public body's name; may be empty
    genitives: frozenset[str]  # stand in a possessive inside a name ("Teachers' Union")
    joining_heads: frozenset[str]  # words whose name may go on behind a connector ("Bank")
    trades: str  # pattern of other such words, not at a sentence's start (« Tissages »)
    paired_trades: frozenset[str]  # two of which a conjunction joins in one name ("Oil and Gas")
    organisation_heads: frozenset[str]  # words that make a name an organisation's
    tails: frozenset[str]  # words of a company's name that its short form leaves off
    organisation_nouns: frozenset[str]  # describe an organisation ("firm")
    seated: str  # behind a place that somebody is of ("-based"); may match nothing
    bare_nouns: bool  # whether they may open a sentence without an article ("Brewer Example said")
    kin: tuple[frozenset[str], ...]  # nouns for the same thing ("newspaper", "daily")
    generic_nouns: frozenset[str]  # among them, those that may describe any ("company")
    financiers: frozenset[str]  # describe or name who invests or lends ("fund", "Capital")
    financier_nouns: frozenset[str]  # beside them, the nouns that may describe one ("group")
    young_nouns: frozenset[str]  # describe who raises money or is bought ("startup")
    person_nouns: frozenset[str]  # describe a person ("billionaire")
    product_nouns: frozenset[str]  # describe what is no organisation ("app")
    public: str  # pattern in the names of public bodies ("Court")
    institution: str  # pattern of bodies whose names go on in lower case; may be empty
    listing: str  # pattern of what joins two names of one list (", " or " and ")
    apposition: str  # pattern of a description that follows a name (", a small firm")
    examples: str  # pattern ending where a name is an example of organisations ("firms such as ")
    sums: str  # pattern of a sum that follows a giver's name (" pour 3 millions")
    compounds: str  # pattern of words with a capital that only describe ("Oslo-based")
    indefinite_articles: frozenset[str]
    definite_articles: frozenset[str]  # where they set names of things apart; may be empty
    place_names: frozenset[str]  # beside those of the territories and cities known to Babel
    place_prepositions: frozenset[str]
    company_prepositions: frozenset[str]  # stand before organisations, hardly before else
    ties: str  # pattern ending where an organisation's name begins ("chief executive of ")
    doings: str  # pattern beginning where a company's name ends (" acquires")
    undergoings: str  # pattern ending where a company's name begins ("acquisition of ")
    public_bodies: frozenset[str]  # names of some that look like common words
    business_words: frozenset[str]  # with the heads above: make no name by themselves
    thing_tails: frozenset[str]  # end the names of things ("Agreement")
    apposed: str  # pattern ending where a name is apposed to an organisation ("its arm, ")
    of_trade: str  # pattern ending where a firm's trade is told before its name; may be (?!)
    families: str  # pattern ending where the name of a family begins (« famille »)
    families_behind: str  # pattern beginning where one ends (" family")
    namings: str  # pattern ending where the name of what was just spoken of begins ("called ")
    place_words: frozenset[str]  # begin or end the names of places
    epithets: str  # pattern ending where an organisation's name begins (« l'italien »)
    usings: str  # pattern ending where the name of a product or a technique begins ("using ")
    possessed: str  # pattern ending where the name of what someone has begins ("its ")
    owner_before: str  # pattern between an owner and its thing ("'s ")
    owner_behind: str  # pattern between a thing and its owner (« de »)
    town_names: str  # pattern of how towns are named ("Stow-on-the-Wold")
    seats: str  # pattern ending where the town of a firm begins, with what it lies in behind it
    place_nouns: str  # pattern ending where the name of a place begins ("city of ")
    not_names: frozenset[str]  # capitalised words that name nobody
    demonyms: frozenset[str]  # written with a capital ("French")
    former_names: str  # pattern ending where a party's other name begins ("formerly ")
    descriptions: str  # pattern of a definite description; group "head" is its noun
    clause_breaks: str  # pattern of what parts a clause from the next, with its own subject
    origins: str  # pattern of one by origin alone ("the American"); group "head" is that word
    apposes: str  # pattern between a description and the name it describes
    is_a: str  # pattern that says, right behind a name, what it is; group "head" is the noun
    plural_descriptions: str  # of several companies; groups "count" (may be absent) and "head"
    pronouns: str  # pattern of subject pronouns that may stand for a person
    person_doings: str  # pattern beginning where a pronoun ends that stands for a person
    company_pronouns: frozenset[str]  # among them, those that stand for organisations too
    neuter_pronouns: str  # pattern of pronouns that stand for organisations alone ("it")
    possessive_pronouns: frozenset[str]  # among the neuter pronouns, those that own
    person_descriptions: str  # pattern of a definite description of a person
    latter: str  # pattern that stands for the last party named (« ce dernier »)
    ordinals: str  # of one of the two named last (« le second »); group "first": the former
    counts: Mapping[str, int]  # number words in descriptions


# --- deal -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """What a trigger states of a deal or a partnership, and which neighbour plays which part.

    In patterns ``{C}`` is an organisation, ``{P}`` a person, ``{X}`` either, ``{A}`` a sum and
    ``{D}`` a date.
    """

    name: str
    type: DealType | None = None  # None: an agreement to work together
    trigger: str  # pattern, in any case
    subject: Role | None = None  # the party before the trigger
    object: Role | None = None  # the party right behind it
    links: Mapping[str, Role] = field(default_factory=dict)  # link -> role of whom it leads to
    before: Mapping[str, Role] = field(default_factory=dict)  # link -> role, before a noun
    compound: Role | None = None  # the party right before a noun ("the Example purchase")
    noun: bool = False  # has a subject only where a supporting verb stands before it
    share: bool = False  # a sum beside it is one party's share ("took part with 3m")
    joining: bool = False  # only adds parties to a deal that is told beside it ("won over X")
    peer: bool = False  # its subject is that of the deal told just before it ("after that of X")
    within: Role | None = None  # the first party among its own words ("rejected its offer")
    organ: bool = False  # its subject is the organisation whose head or owner acts
    bid: bool = False  # an offer: what it is for may be what the deal told just before is of
    rivals: bool = False  # each of those it names offers alone ("the bidders are X and Y")
    standing: bool = False  # states how things stand, no event of its own ("backed by X")
    topical: bool = False  # its object may go unsaid: the company last spoken of
    status: DealStatus | None = None  # where the trigger itself tells


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class DealWords:
    """What states a deal, and where its parties stand. All are patterns."""

    frames: tuple[Frame, ...]
    links: Mapping[str, str]  # name -> words between a trigger and a party
    joiner: str  # between the parties of one list
    conjunction: str  # before the last of them
    respectively: str  # tells that sums are told in the order of those who they are of
    boundary: str  # where a clause ends
    asides: str  # what may stand between a subject and its verb ("(…)", ", which …,")
    oblique: str  # ends where a party is no subject ("of ", "with ")
    dated_sum: str  # a sum with its date ("3m in 2021")
    firm_kind: str  # up to a party: a noun, the group, and of what kind ("a firm of brokers ")
    enumeration: str  # between two of them (", then ")
    predicate: str  # verbs behind a noun, whose "of" is none of the noun's ("includes")
    severs: str  # between a trigger or a link and a party: it does not lead there (" in order to")
    adjunct: str  # ends before a noun that only says on what occasion ("in the course of a ")
    through: str  # by whose hand a party acts, or where it is from (" through its fund X")
    clitic: str  # ends before a verb whose object goes unsaid but for a pronoun; may match nothing
    object_pronoun: str  # behind a verb: a pronoun for its object ("sold it"); may match nothing
    described: str  # what a party is in apposition to, up to it ("a private fund, ")
    parent: str  # between a company and whose it is (", a unit of ")
    bosses: str  # ends where a firm is only told to be somebody's ("the founder of ")
    owned: str  # begins behind a party what tells whose it is (", held by ")
    owns: str  # between an owner and what it owns (" also owns ")
    beside: str  # ends before who acts together with the subject ("alongside ")
    absolute: str  # up to a participle, from before its own subject ("with X" in "with X adding")
    lead_in: str  # opens a sentence whose subject comes behind the trigger ("By ")
    trades: str  # begins a trigger that may speak of goods ("sells")
    organs: str  # ends where a party acts through a part of it ("the board of ")
    relative: str  # a pronoun that stands for the name right before it (", which ")
    # A party and the pronoun that stands for it before a clause, by the link that the pronoun
    # holds: "object" ("X, which "), else one of ``links`` ("X, whose ").
    fronted: Mapping[str, str]
    support: str  # verbs that give a noun its subject ("completes", "announces")
    unit_behind: str  # behind a name that is a part of somebody's (" division")
    named_unit: str  # between a trigger and the name of a unit in apposition ("its soda arm, ")
    own_unit: str  # ends before the name of a unit that belongs to whom was spoken of ("its arm ")
    units: str  # "unit of": what is bought is a part of the party that follows
    indirect: str  # between a verb and a name that is none of its objects ("a film about")
    named_part: str  # behind the owner of what is bought, up to the name of that ("'s ")
    officer: str  # behind a party that only tells who someone is (" founder Mary")
    unreal: str  # ends where what a trigger tells is denied, wished or supposed ("would not ")
    majority: str  # tells a purchase of control from a stake
    stake: str  # tells a stake from a purchase of the whole
    # Tried in order on the clause of a trigger, and so many characters behind it.
    statuses: tuple[tuple[str, DealStatus, int], ...]
    modifies: str  # behind a party that only qualifies what follows ("X customers")
    background: str  # the clause tells of an earlier deal
    aftermath: str  # ends before a noun whose deal came before what is told ("costs from its ")
    stages: tuple[tuple[str, Stage], ...]
    round_words: str  # an investment called so is a funding round
    total: str  # a sum raised over all rounds
    umpires: str  # in the name of who judges deals and makes none ("Court")
    lenders: str  # in the name of who lends rather than invests ("Bank"), else of no part
    lent: str  # what a trigger calls money that lenders lend and investors invest ("financing")
    lead_behind: str  # behind a backer, that it leads the round: "X, the lead investor"
    trade: str  # before a party, what it does: "le spécialiste de la paie X" is no "de X"
    price_apposed: str  # a sentence that opens with that price in apposition ("The price, 3m, is")
    price: str  # a sentence that tells the price of the deal just told, up to the sum
    attribute: str  # behind a sum that only measures ("a $2 billion company")
    deal_value: str  # before a value that is a deal's, not a company's
    closing: str  # before the date on which a deal is to close
    since: str  # before the date from which on things have been as they are
    when: str  # behind a date that is of what follows ("in May, when")
    founding: str  # before the date on which a party was founded
    opening: str  # opens a sentence with what happened before, up to its date ("Founded in ")
    cleft: str  # before the party that a relative clause tells news of ("it was ")
    sequel: str  # a clause that tells what became of a deal known before ("approves")
    at_launch: str  # tells that a party was funded when it was founded
    announced: str  # before the date on which the deal just told was announced
    present: str  # begins a trigger that is told as it happens ("buys")
    fresh: str  # a clause that reports news, or plans
    announcement: str  # before the date on which the article's news was made public
    denials: tuple[tuple[str, TermStatus], ...]  # what is kept back or denied; group ``text``


# --- partnership ----------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PartnershipWords:
    """What states an agreement to work together. Parties stand as they do around a deal."""

    frames: tuple[Frame, ...]
    unmade: str  # ends before an agreement that is only talked of, or fought over ("no ")
    several: str  # pattern of triggers for one agreement with each of who is listed ("pacts")
    making: str  # verbs of making an agreement
    renewal: str  # pattern that tells an agreement from the one that it goes on from
    terms: tuple[str, ...]  # patterns; groups ``party`` and ``text``, the words of the term


# --- position -------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionFrame:
    """A pattern that ties people to posts or to organisations.

    In the pattern ``{R}`` is a post (a title, with its organisation where the words name one),
    ``{P}`` a person, ``{C}`` an organisation, ``{S}`` that or a post that names one, and ``{D}`` a
    date. Groups, of which any may be absent: ``people`` (else the one named last before it in its
    clause), ``other`` (whom they replace; alone if the frame ends), ``posts``, ``company`` (of
    posts that name none; else the one spoken of), ``title``, ``former`` (the words that say that
    the tie is over), ``tie`` (those that say that it is one) and ``date``.
    """

    name: str
    pattern: str
    title: str | None = None  # where the words give none
    ends: bool = False  # the tie is over
    beside: bool = False  # held beside a post elsewhere: on a board
    unsaid: bool = False  # its organisation goes without saying, even where there is no title
    each: bool = False  # each of the people holds a post
    holder: str | None = None  # found in the title of the post that names the organisation
    described: bool = False  # the person is not named beside the post, but in the sentence before


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PositionWords:
    """What people are to organisations. All are patterns; in ``posts`` and ``holder``, ``{T}``
    is a title, ``{O}`` an office, ``{E}`` the extension and ``{L}`` the link, and ``{F}``, which
    begins a post and which a title follows, what is former."""

    titles: str  # a title, whole ("co-founder and chief executive")
    offices: str  # among them, those held somewhere even where no organisation is named
    former: str  # says before a title that it is over, or is nothing; group ``former``
    extension: str  # what a title goes on with (« de la stratégie »); may match nothing
    link: str  # between a title and its organisation ("of", "at")
    posts: tuple[str, ...]  # first come, first served; groups title, office, former, company
    plural: str  # found in the titles of several people
    elsewhere: str  # between a person and a verb whose subject is another ("whose brother")
    owner: str  # ends where a title begins that is somebody's ("its "); group ``preposition``
    single: str  # begins titles of whom a firm has one: two people at two firms hold one each
    moved: str  # stands before a post that whoever is replaced has gone on to ("now ")
    private: str  # ends titles of who may serve a person ("her lawyer"), not a firm
    settings: str  # opens a sentence, up to whom what follows is told of (« Chez »); may be (?!)
    hearers: str  # ends where an organisation is named that is only spoken to, or quoted
    financiers: frozenset[str]  # of mentions: begin or end the names of funds and banks
    holder: str  # describes a person by a position; groups ``who``, ``title``, ``company``
    ties: str  # ends where an organisation's name begins, of those who are tied to it
    ties_behind: str  # begins where such a name ends
    frames: tuple[PositionFrame, ...]  # the surest first: each post is taken once


# --- quote ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class QuoteWords:
    """How speech is attributed. All words are in lower case; names in the text are not words."""

    # Verbs of speech, by form.
    finite: frozenset[str]  # « déclare », "says"
    participles: frozenset[str]  # after an auxiliary: « (a) déclaré », "(has) said"
    nonfinite: frozenset[str]  # without a subject of their own: « ajoutant », "adding"
    auxiliaries: frozenset[str]
    passives: frozenset[str]  # of those, the ones that make a passive
    reflexives: frozenset[str]  # which keep these from making one: « s'est félicité »
    clitics: frozenset[str]  # small words between subject and verb: « l' », « en », "also"
    addressing: frozenset[str]  # of those, the ones whose object is the hearer: "told"
    modals: frozenset[str]  # stand before a verb, said or quoted: "would"
    overheard: frozenset[str]  # between an auxiliary and a verb of speech: "(is) heard (saying)"
    calling: frozenset[str]  # say what someone calls a thing, behind one of the next: "calls"
    whatever: frozenset[tuple[str, ...]]  # « ce que », "what"
    inverts: bool  # a verb after a comma has its subject behind it: « …, constate X »
    inverted: str  # pattern of any verb that may stand so, one of speech or not; may be (?!)

    # Subjects.
    according: frozenset[tuple[str, ...]]  # what stands before a source: « selon », "according to"
    openers: frozenset[str]  # the same, only at the head of a sentence: « pour X, … »
    pronouns: frozenset[str]  # that may be the subject
    plural_verbs: frozenset[str]  # verbs and auxiliaries of several, where they differ
    plural: frozenset[str]  # of the pronouns, the ones for several
    personal: frozenset[str]  # of those and the next, the ones for one person first of all
    neuter: frozenset[str]  # the ones for one organisation
    oblique: frozenset[str]  # pronouns behind « selon » and its like
    genders: Mapping[str, float]  # given names that tell women (above 0) from men (below)
    feminine: Mapping[str, float]  # words that tell women (above 0) from men (below)
    impersonal: frozenset[str]  # for nobody in particular: « on »
    first_person: frozenset[str]
    singular: frozenset[str]  # of those, the ones that only a person says: "I"
    definite: frozenset[str]  # of the determiners, the articles for one that is known
    determiners: frozenset[str]
    demonstratives: frozenset[str]  # of those, the ones that point back: « ce Breton »
    relations: frozenset[str]  # of the determiners, the ones of a person: "his (wife)"
    indefinite: frozenset[str]  # of the determiners, the ones that introduce someone unknown
    prepositions: frozenset[str]  # before a name, these keep it from being the subject
    relatives: frozenset[str]  # these begin a clause about the name before
    personal_relatives: frozenset[str]  # of those, the ones for people alone: "who"
    links: frozenset[str]  # between two verbs or clauses: « et », "but", « pour »
    conjunctions: frozenset[str]  # of those, the ones that join equals
    spokespersons: frozenset[str]  # who speak for an organisation
    documents: frozenset[str]  # writings that speak for their author
    humans: frozenset[str]  # nouns for people: « analyste », "source"
    human_endings: str  # pattern of others, told by their endings: « biologiste »
    civilities: frozenset[str]  # before surnames: "Mr"
    bodies: frozenset[str]  # nouns that are in the names of the bodies they mean: "court"
    groups: frozenset[str]  # nouns that precede an organisation's name: « société », "company"

    asides: frozenset[tuple[str, ...]]  # set phrases between verb and subject: "in turn"

    # What is no speech.
    naming: frozenset[str]  # before a title or a name in quotation marks: « intitulé », "film"

    abbreviations: frozenset[str]  # whose point ends no sentence, without it


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LanguagePack:
    """Everything the extractor knows about one language."""

    code: str  # ISO 639-1
    models: tuple[str, ...]  # spaCy pipelines, best first
    article: ArticleWords
    amount: AmountWords
    partial_date: DateWords
    mention: MentionWords
    deal: DealWords
    partnership: PartnershipWords
    position: PositionWords
    quote: QuoteWords
