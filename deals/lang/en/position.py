"""English words for positions."""

from deals.grammar import PositionFrame, PositionWords

_HEAD = (
    r"(?:[Cc]o-?[Ff]ounders?|[Ff]ounders?|[Ff]ounding (?:[Pp]artner|CEO|[Dd]irector)|CEO|CTO|CFO|"
    r"COO|CIO|CMO|CPO|CSO|[Cc]hief (?:\w+ ){0,2}?[Oo]fficer|[Cc]hief [Ee]xecutives?|"
    r"[Cc]hief [Ss]cientist|[Cc]hief [Ee]conomist|[Cc]hief [Ss]trategist|"
    r"(?:(?:[Ee]xecutive|[Nn]on-executive|[Vv]ice|[Mm]anaging|[Dd]eputy|[Aa]cting|[Ii]nterim|[Ss]enior|[Gg]roup|[Gg]eneral|[Ff]ormer) )*"
    r"(?:[Cc]hair(?:man|woman|person)?|[Pp]resident|[Dd]irector|[Pp]artner|[Vv]ice [Pp]resident|"
    r"[Vv]ice-[Pp]resident|SVP|EVP|VP|[Pp]rincipal|[Mm]anager)|"
    r"(?:[a-z]+ ){0,2}?analyst|[Aa]nalyst|[Ss]pokes(?:man|woman|person)|[Oo]wner|[Hh]ead|[Bb]oss|[Ii]nvestor|[Tt]reasurer|"
    r"[Ee]conomist|[Ss]trategist|[Pp]rofessor|[Ll]awyer|[Aa]ttorney|[Gg]eneral [Cc]ounsel|"
    r"[Pp]ortfolio [Mm]anager|[Mm]inister|[Gg]overnor|[Cc]ommissioner|[Ss]ecretary|"
    r"[Ee]ditor|[Rr]esearcher|[Ee]ngineer|[Ss]cientist|[Aa]dvis[eo]r|[Bb]oard [Mm]ember|"
    r"[Mm]ember|[Cc]onsultant|[Bb]anker|[Ee]xecutive)"
)
_JOIN = r"(?: and|,|/| &|, and) (?:the |its )?"

_FORMER = r"(?P<former>[Ff]ormer(?:ly)? |ex-|then-|[Oo]utgoing |[Rr]etired |previously )?"
_PEOPLE = r"(?P<people>{P}(?:(?:, |,? and ){P})*)"

WORDS = PositionWords(
    titles=rf"{_HEAD}(?:{_JOIN}{_HEAD})*",
    extension=(
        r"(?: (?:of|for) (?:the )?[a-z][\w-]*(?: (?:and )?[a-z][\w-]*){0,3}?|, [A-Z][\w&-]*(?: [A-Z][\w&-]*){0,2}| [a-z]+)??"
    ),
    link=(
        r",? (?:of|at|for|with|in|from) (?:the |its |parent |private equity firm |law firm |brokerage |venture (?:capital )?firm |startup |[a-z-]+ (?:firm|company|bank|startup|group|maker) )*"
    ),
    former=r"\b(?:former|formerly|ex-|previously|then|then-|late|one-time|outgoing|retired) ?$",
    holder=r"(?<!\w)(?P<who>(?:[Tt]he )?(?:(?P<title>{T}){E}{L}(?P<company>{C})))(?!,? ?{P})",
    frames=(
        PositionFrame(
            name="apposed",
            pattern=_PEOPLE
            + r"(?: ?\(|, | - | – |, who (?:is|was|serves as|served as|will be|became) )(?:(?:the|an?|its|also|currently|now|both|one of the|until recently) )?(?:[a-z-]+ ){0,2}?"
            + _FORMER
            + r"(?P<title>{T}){E}{L}(?P<company>{C})",
        ),
        PositionFrame(
            name="title of",
            pattern=_FORMER + r"(?P<title>{T}){E}{L}(?P<company>{C}),? " + _PEOPLE,
        ),
        PositionFrame(
            name="company's title",
            pattern=r"(?P<company>{C})(?:['’]s?)?,? (?:(?:own|current|new|longtime|global|billionaire|veteran|interim|incoming|group|senior|retail|media|research|credit|equity|industry) ){0,2}"
            + _FORMER
            + r"(?P<title>{T}){E},? "
            + _PEOPLE,
        ),
        PositionFrame(
            name="company's title in apposition",
            pattern=_PEOPLE + r", (?P<company>{C})(?:['’]s?)? " + _FORMER + r"(?P<title>{T})",
        ),
        PositionFrame(
            name="title beside",
            pattern=_PEOPLE + r", (?P<title>{T}),? (?P<company>{C})",
        ),
        PositionFrame(name="bracketed", pattern=r"(?P<people>{P}) \((?P<company>{C})\)"),
        PositionFrame(
            name="is the title of",
            pattern=r"(?P<people>{P}),? (?:who )?(?:is|was|will be|became|becomes|will become|remains|has been|serves as|served as|will serve as|has served as|was named|will remain|had been|was appointed|has been (?:appointed|named)|will serve as)(?: \w+)? (?:the |a |its )?"
            + _FORMER
            + r"(?P<title>{T}){E}{L}(?P<company>{C})",
        ),
        PositionFrame(
            name="having served",
            pattern=r"(?P<people>{P})[^.;:“\"]{0,120}?\b(?:having served as|after serving as|who served as|previously|formerly|who was|after a stint as) (?:an? |the )?(?P<title>{T}){L}(?P<company>{C})",
            ends=True,
        ),
        PositionFrame(
            name="led by",
            pattern=r"(?P<company>{C})[^.;:]{0,60}?\b(?:headed|run|chaired|managed|helmed|is led|was led|, led) by (?:(?:its |the )?"
            + _FORMER
            + r"(?P<title>{T}) )?"
            + _PEOPLE,
        ),
        PositionFrame(
            name="founded by",
            pattern=r"(?P<company>{C})[^.;:]{0,60}?\b(?:co-?)?(?:founded|started|created)(?: (?:in |by )?[^.;:]{0,30}?)? by (?:[a-z]+ ){0,3}"
            + _PEOPLE,
            title="founder",
        ),
        PositionFrame(
            name="founds",
            pattern=_PEOPLE + r"[^.;:“\"]{0,40}?\b(?:co-?)?founded (?:the )?(?P<company>{C})",
            title="founder",
        ),
        PositionFrame(
            name="leaves",
            pattern=r"(?P<people>{P})[^.;:“\"]{0,60}?\b(?:left|quit|resigned from|stepped down (?:from|at)|departed(?: from)?|retired from|was ousted from|was fired from|worked at) (?:the )?(?P<company>{C})(?:[^.;:]{0,12}?(?P<date>{D}))?",
            ends=True,
        ),
        PositionFrame(
            name="heads",
            pattern=r"(?P<people>{P})[^.;:“\"]{0,70}?\b(?:leads|heads|runs|joined|joins|will lead|will head|will join|chairs|will run|took over at|is joining|works (?:at|for)) (?:the )?(?P<company>{C})",
        ),
        PositionFrame(
            name="their title",
            pattern=r"(?<!\w)(?:[Ii]ts|[Tt]heir)(?: (?:new|own|longtime|current|interim))? (?P<title>{T}){E},? (?P<people>{P})",
        ),
        PositionFrame(
            name="title alone",
            pattern=_FORMER + r"(?P<title>{T}),? (?P<people>{P})",
        ),
        PositionFrame(
            name="apposed alone",
            pattern=r"(?P<people>{P}), (?:the |its |their |a |the company['’]s |the firm['’]s |the startup['’]s )?"
            + _FORMER
            + r"(?P<title>{T})(?: of the (?:company|firm|group))?(?=[,.)]|$| and | said)",
        ),
    ),
)
