"""French words for dates."""

from deals.grammar import DateFrame, DateWords

_PART = "partial_date.part_of_year"
_YEAR = "partial_date.year"
_MONTH = "partial_date.month"
_WEEKDAY = "partial_date.weekday"
_RELATIVE = "partial_date.relative"
_FROM_LAST = "partial_date.from_last"

_COUNTED = (
    "salariés|personnes|employés|exemplaires|euros|dollars|clients|pages|emplois|magasins|points"
    "|logements|chevaux|mètres|entreprises|millions"
)
_ORDINAL = "(?:premier|1er|deuxième|2e|2ème|second|troisième|3e|3ème|quatrième|4e|4ème|dernier)"
_ANNOUNCES = r"(?:annon|dévoil|confirm|officialis|sign|indiqu|fait savoir|finalis|boucl|lanc)\w*"

# Sales are compared with those of « un an plus tôt »: that dates no event.
_NO_COMPARISON = "".join(
    rf"(?<!{end}\s)" for end in r"\d \d[kmM] millions milliards million milliard euros % €".split()
)

WORDS = DateWords(
    months={
        "janvier": 1,
        "janv.": 1,
        "janv": 1,
        "jan.": 1,
        "février": 2,
        "fevrier": 2,
        "févr.": 2,
        "fév.": 2,
        "mars": 3,
        "avril": 4,
        "avr.": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "juil.": 7,
        "août": 8,
        "aout": 8,
        "septembre": 9,
        "sept.": 9,
        "octobre": 10,
        "oct.": 10,
        "novembre": 11,
        "nov.": 11,
        "décembre": 12,
        "decembre": 12,
        "déc.": 12,
    },
    weekdays={
        "lundi": 0,
        "mardi": 1,
        "mercredi": 2,
        "jeudi": 3,
        "vendredi": 4,
        "samedi": 5,
        "dimanche": 6,
    },
    short_weekdays={
        "lun.": 0,
        "mar.": 1,
        "mer.": 2,
        "jeu.": 3,
        "ven.": 4,
        "sam.": 5,
        "dim.": 6,
    },
    short_months={"sept": 9},
    seasons={"printemps": 6, "été": 9, "automne": 12, "hiver": 3},
    counts={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "quinze": 15,
        "vingt": 20,
        "trente": 30,
    },
    frames=(
        DateFrame(r"(?:{short_weekday},? (?:le )?)?{day}(?:er)? {month},? {year}"),
        DateFrame(r"(?:{short_weekday},? (?:le )?)?{day}(?:er)? {month}"),
        DateFrame(r"{day}(?:er)? {month} (?:dernier|passé)", toward=-1),
        DateFrame(r"{day}(?:er)? {month} prochain", toward=1),
        DateFrame(r"{day}[/-]{month_number}[/-]{year}"),
        DateFrame(r"(?<![\w.,/])(?P<day>0?[1-9]|[12]\d|3[01])\.{month_number}\.{year}"),
        DateFrame(r"(?<![\d/]){month_number}/{year}"),
        DateFrame(r"(?:(?:début|fin|mi|courant|milieu)[ -](?:de |d')?)?{month} (?:de )?{year}"),
        DateFrame(
            r"(?:(?:début|fin|mi)[ -])?{Month} (?:de )?(?:l'an dernier|l'année dernière)",
            _MONTH,
            unit="year",
            shift=-1,
        ),
        DateFrame(r"(?:(?:début|fin|mi)[ -])?{Month} de cette année(?!-là)", _MONTH, unit="year"),
        DateFrame(
            r"(?:(?:début|fin|mi)[ -])?{Month} de (?:la même année|cette année-là)",
            _FROM_LAST,
            unit="year",
            from_last=True,
        ),
        DateFrame(
            r"(?:(?:début|fin|mi)[ -])?{Month} de l'année suivante",
            _FROM_LAST,
            unit="year",
            shift=1,
            from_last=True,
        ),
        DateFrame(
            r"(?:(?:début|fin|mi)[ -])?{Month} suivant", _FROM_LAST, toward=1, from_last=True
        ),
        DateFrame(r"(?:(?:début|fin|mi)[ -])?{Month} (?:dernier|passé)", _MONTH, toward=-1),
        DateFrame(r"(?:(?:début|fin|mi)[ -])?{Month} prochain", _MONTH, toward=1),
        DateFrame(r"(?:début|fin|mi|courant)[ -]{Month}", _MONTH),
        DateFrame(
            r"\b(?:en|depuis|dès|de|d'|d'ici(?: à)?|jusqu'en|au mois de|mois d[e'] ?|à partir de"
            r"|avant|après|entre) ?(?P<date>{Month})(?! \d)",
            _MONTH,
        ),
        DateFrame(
            rf"(?:{_ORDINAL} (?:trimestre|semestre)|[TS][1-4]) (?:de )?(?:l'(?:année|exercice) )?"
            r"{year}",
            _PART,
        ),
        DateFrame(
            r"(?:à la |au )?(?:début|fin|mi|courant|milieu)[ -](?:de |d')?(?:l'année )?{year}",
            _PART,
        ),
        DateFrame(r"{season} (?:de )?{year}", _PART),
        DateFrame(r"{season} dernier", _PART, toward=-1),
        DateFrame(
            r"\b(?:en|depuis|dès|courant|durant|pendant|l'an|l'année|année|d'ici(?: à)?"
            r"|jusqu'en|avant|après|vers|entre|remont\w+ à|(?-i:horizon)|jusqu'à|exercice|millésime|mandat|saison"
            rf"|édition|résultats?) (?:l'année )?(?P<date>{{year}})(?! (?:{_COUNTED})\b)",
            _YEAR,
        ),
        DateFrame(r"[(\[](?:[^()\[\]\d]{0,20} )?(?P<date>{year})(?=[)\]–,;-])", _YEAR),
        DateFrame(r"(?<=\d{4}\s)(?:et|à|ou|puis) (?P<date>{year})", _YEAR),
        DateFrame(r"(?<=\d{4})[-–](?P<date>{year})", _YEAR),
        DateFrame(
            r"\b(?:de|d'affaires|ventes) (?P<date>{year})(?=[ ]?[.,;:)»]|\s(?:et|à)\s|\s*$)", _YEAR
        ),
        DateFrame(r"(?:ce )?{weekday} (?:dernier|passé)", _WEEKDAY, toward=-1),
        DateFrame(r"(?:ce )?{weekday} prochain", _WEEKDAY, toward=1),
        DateFrame(r"(?<!\ble\s)(?<!\bles\s)(?<!\bdu\s)(?<!chaque\s)(?:ce )?{weekday}", _WEEKDAY),
        DateFrame(r"(?<!aujourd')(?<!avant-)\bhier\b", _RELATIVE, unit="day", shift=-1),
        DateFrame(r"\bavant-hier\b", _RELATIVE, unit="day", shift=-2),
        DateFrame(r"\bce (?:matin|soir|midi|jour)\b(?!-là)", _RELATIVE, unit="day"),
        DateFrame(
            rf"{_ANNOUNCES} (?:officiellement )?(?P<date>aujourd'hui)", _RELATIVE, unit="day"
        ),
        DateFrame(
            r"(?P<date>aujourd'hui),? (?:avoir|l'acquisition|le rachat|la signature|le lancement"
            r"|la finalisation|la clôture|une levée|sa levée|un accord|un partenariat|un tour"
            r"|son)\b",
            _RELATIVE,
            unit="day",
        ),
        DateFrame(r"\bla semaine (?:dernière|passée)", _RELATIVE, unit="week", shift=-1),
        DateFrame(r"\bcette semaine(?!-là)", _RELATIVE, unit="week"),
        DateFrame(r"\bla semaine prochaine", _RELATIVE, unit="week", shift=1),
        DateFrame(r"\ble mois (?:dernier|passé)", _RELATIVE, unit="month", shift=-1),
        DateFrame(r"\bce mois(?:-ci)\b", _RELATIVE, unit="month"),
        DateFrame(r"\ble mois prochain", _RELATIVE, unit="month", shift=1),
        DateFrame(
            r"\b(?:l'an (?:dernier|passé)|(?:l')?année (?:dernière|passée))\b",
            _RELATIVE,
            unit="year",
            shift=-1,
        ),
        DateFrame(r"\bcette année(?!-là)", _RELATIVE, unit="year"),
        DateFrame(r"\bl'(?:an|année) prochaine?\b", _RELATIVE, unit="year", shift=1),
        DateFrame(
            r"\b(?:il y a|voici) {count} (?:ans?|années?)\b", _RELATIVE, unit="year", shift=-1
        ),
        DateFrame(r"\bil y a {count} mois\b", _RELATIVE, unit="month", shift=-1),
        DateFrame(r"\bil y a {count} semaines?\b", _RELATIVE, unit="week", shift=-1),
        DateFrame(r"\bil y a {count} jours?\b", _RELATIVE, unit="day", shift=-1),
        DateFrame(r"\b(?:cette année-là|la même année)\b", _FROM_LAST, unit="year", from_last=True),
        DateFrame(
            r"\bl'an(?:née)? (?:suivante?|d'après)\b",
            _FROM_LAST,
            unit="year",
            shift=1,
            from_last=True,
        ),
        DateFrame(
            r"\bl'an(?:née)? (?:précédente?|d'avant)\b",
            _FROM_LAST,
            unit="year",
            shift=-1,
            from_last=True,
        ),
        # « Deux ans après » counts from the last date; « deux ans après le rachat » does not.
        DateFrame(
            r"\b{count} an(?:née)?s? (?:plus tard|après(?= ?[,.;:)]))",
            _FROM_LAST,
            unit="year",
            shift=1,
            from_last=True,
        ),
        DateFrame(
            rf"{_NO_COMPARISON}\b{{count}} an(?:née)?s? (?:plus tôt|auparavant)\b",
            _FROM_LAST,
            unit="year",
            shift=-1,
            from_last=True,
        ),
        DateFrame(r"\ble même jour\b", _FROM_LAST, unit="day", from_last=True),
        DateFrame(r"\b[Ll]e lendemain\b", _FROM_LAST, unit="day", shift=1, from_last=True),
        DateFrame(r"\b[Ll]a veille\b", _FROM_LAST, unit="day", shift=-1, from_last=True),
        DateFrame(r"\ble mois suivant\b", _FROM_LAST, unit="month", shift=1, from_last=True),
        DateFrame(
            r"\b{count} mois (?:plus tard|après(?= ?[,.;:)]))",
            _FROM_LAST,
            unit="month",
            shift=1,
            from_last=True,
        ),
        DateFrame(
            r"\b{count} mois (?:plus tôt|auparavant)\b",
            _FROM_LAST,
            unit="month",
            shift=-1,
            from_last=True,
        ),
    ),
    relative=r"\b(?:avant-hier|hier|aujourd'hui|semaine|mois|ans?|années?|jours?|matin|soir|midi)\b",
    future=(
        r"\b(?:(?:d'ici(?: à| au| la)?|avant|jusqu'(?:en|à|au))(?: (?:le|la|l'))? ?"
        r"(?:(?:fin|début|mi)[ -])?(?:de |d')?$"
        r"|(?:prévue?s?|attendue?s?|soumise?s? à|devrai\w+|doi(?:t|vent)|horizon|prochaine?s?"
        r"|va|vont|compte|(?-i:[a-zà-ÿ]\w*)(?:era|eront|ira|iront|dra|dront))\b)"
    ),
    header=(
        r"(?:.{0,60}\b(?:publié|posté|mis en ligne|mise en ligne|mis à jour|rédigé|modifié|écrit"
        r"|paru|diffusé)e?\b.{0,40}|(?:[\w.' -]{2,40}[,|•·] ?){0,2}|par .{2,60}(?:[|,•·-]| le))"
        r" ?(?:(?:(?:billet|article|édition|chronique|lettre|communiqué|dépêche|brève|note) )?"
        r"(?:le |du ))?"
    ),
    # What follows the date there is no sentence: it ends in no full stop.
    header_rest=(
        r"(?: ?[,|•·/-]? ?(?:à )?\d{1,2} ?[h:] ?\d{2}(?::\d{2})?)?(?: [+-]\d{4})?"
        r"(?:(?:(?: ?[|•·,/-] ?| ?(?:par|dans|sur) ).{0,60}(?<![.!?]))?(?: ?\(.{0,60}\))?|\.)"
    ),
)
