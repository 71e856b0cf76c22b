"""English words for positions."""

from deals.grammar import PositionWords

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
_JOIN = r"(?:(?: and|,|/| &|, and) (?:the |its )?"

WORDS = PositionWords(
    titles=rf"{_HEAD}{_JOIN}{_HEAD})*",
    founding=r"[Ff]ound",
    of=(
        r"(?: (?:of|for) (?:the )?[a-z][\w-]*(?: (?:and )?[a-z][\w-]*){0,3}?| [a-z]+)??"
        r",? (?:of|at|for|with|in|from) (?:the |its |parent |private equity firm |law firm |brokerage )?"
    ),
    former=r"\b(?:former|ex-?|previously|then-?|then|late|erstwhile|one-time|outgoing|retired) ?(?:\w+ )?$",
    possessive=r"['’]s? (?:(?:own|current|new|longtime|former|global|billionaire|veteran) )?",
    leaves=(
        r"^[^.;:]{0,40}?\b(?:left|quit|resigned from|stepped down (?:from|at)|departed(?: from)?|"
        r"formerly (?:of|at|with)|previously (?:worked|served) (?:at|for)|who left|was fired from|"
        r"retired from|worked at|having served as \w+ of) (?:the )?"
    ),
    joins=(
        r"^[^.;:“\"]{0,60}?\b(?:leads|heads|runs|joined|joins|will lead|will head|will join|chairs|will run|"
        r"who leads|who heads|who runs|took over at|took over as \w+ of|is joining|works (?:at|for)) (?:the )?"
    ),
    leads=r"^(?:[^.;:]{0,60}?)\b(?:led|headed|run|chaired|managed|helmed) by ",
    founded=(
        r"^(?:[^.;:]{0,50}?)\b(?:co-?founded|founded|started|created|set up|launched) "
        r"(?:in (?:\w+ )?\d{4} |\w+ years ago |last year )?by "
    ),
    founds=(
        r"^[^.;:“\"]{0,40}?\b(?:co-?founded|founded|had founded|has founded|started|who started|launched|"
        r"set up) (?:the )?"
    ),
)
