"""English words for dates."""

from deals.grammar import DateFrame, DateWords

_PART = "partial_date.part_of_year"
_YEAR = "partial_date.year"
_MONTH = "partial_date.month"
_WEEKDAY = "partial_date.weekday"
_RELATIVE = "partial_date.relative"
_FROM_LAST = "partial_date.from_last"

_COUNTED = (
    "people|employees|staff|workers|stores|jobs|customers|users|copies|homes|points|pages|miles"
    "|companies|dollars|euros|million|locations|units|shares"
)
_ANNOUNCED = (
    r"(?:announced|said|unveiled|reported|closed|completed|launched|confirmed|agreed|disclosed"
    r"|revealed|emerged|raised|acquired|signed)"
)

# Sales are compared with those of "a year earlier": that dates no event.
_SUM_ENDS = r"\d \d[kmb] \d[bm]n million billion percent pct euros dollars dlrs % from in".split()
_NO_COMPARISON = "".join(rf"(?<!{end}\s)" for end in _SUM_ENDS)

WORDS = DateWords(
    months={
        "January": 1,
        "Jan.": 1,
        "Jan": 1,
        "February": 2,
        "Feb.": 2,
        "Feb": 2,
        "March": 3,
        "Mar.": 3,
        "Mar": 3,
        "April": 4,
        "Apr.": 4,
        "Apr": 4,
        "May": 5,
        "June": 6,
        "Jun.": 6,
        "Jun": 6,
        "July": 7,
        "Jul.": 7,
        "Jul": 7,
        "August": 8,
        "Aug.": 8,
        "Aug": 8,
        "September": 9,
        "Sept.": 9,
        "Sept": 9,
        "Sep.": 9,
        "Sep": 9,
        "October": 10,
        "Oct.": 10,
        "Oct": 10,
        "November": 11,
        "Nov.": 11,
        "Nov": 11,
        "December": 12,
        "Dec.": 12,
        "Dec": 12,
    },
    weekdays={
        "Monday": 0,
        "Tuesday": 1,
        "Wednesday": 2,
        "Thursday": 3,
        "Friday": 4,
        "Saturday": 5,
        "Sunday": 6,
    },
    short_weekdays={
        "Mon": 0,
        "Tue": 1,
        "Tues": 1,
        "Wed": 2,
        "Thu": 3,
        "Thur": 3,
        "Thurs": 3,
        "Fri": 4,
        "Sat": 5,
        "Sun": 6,
    },
    short_months={},
    seasons={"spring": 6, "summer": 9, "autumn": 12, "fall": 12, "winter": 3},
    counts={
        "a": 1,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "fifteen": 15,
        "twenty": 20,
        "thirty": 30,
    },
    frames=(
        DateFrame(
            r"(?:{short_weekday}\.?,? )?{month} {day}(?:st|nd|rd|th)?(?:[-–]\d{1,2})?,? {year}"
        ),
        DateFrame(
            r"(?:{short_weekday}\.?,? )?{month} {day}(?:st|nd|rd|th)?(?! (?:percent|pct)|:\d)"
        ),
        DateFrame(
            r"(?:{short_weekday}\.?,? )?{day}(?:st|nd|rd|th)?(?: of)?[ -]{month},?[ -]{year}"
        ),
        DateFrame(r"(?:{short_weekday}\.?,? )?{day}(?:st|nd|rd|th)?(?: of)? {month}"),
        DateFrame(r"{month} {day}(?:st|nd|rd|th)?,? (?:of )?last year", unit="year", shift=-1),
        DateFrame(r"\b{month_number}/(?P<day>1[3-9]|2\d|3[01])/{year}"),
        DateFrame(r"\b(?P<day>1[3-9]|2\d|3[01])/{month_number}/{year}"),
        DateFrame(r"(?<![\d/]){month_number}/{year}"),
        DateFrame(r"\b(?:0?[1-9]|1[0-2])/(?:0?[1-9]|1[0-2])/{year}", _YEAR),
        DateFrame(
            r"(?:(?:early|late|mid|the (?:end|beginning|middle) of)[ -])?{month},? (?:of )?{year}"
        ),
        DateFrame(
            r"(?:(?:early|late|mid)[ -])?{Month},? (?:of )?last year", _MONTH, unit="year", shift=-1
        ),
        DateFrame(r"(?:(?:early|late|mid)[ -])?{Month},? (?:of )?this year", _MONTH, unit="year"),
        DateFrame(
            r"(?:(?:early|late|mid)[ -])?{Month},? (?:of )?(?:that(?: same)?|the same) year",
            _FROM_LAST,
            unit="year",
            from_last=True,
        ),
        DateFrame(
            r"(?:(?:early|late|mid)[ -])?{Month},? (?:of )?the (?:following|next) year",
            _FROM_LAST,
            unit="year",
            shift=1,
            from_last=True,
        ),
        DateFrame(r"\blast {Month}(?! \d)", _MONTH, toward=-1),
        DateFrame(r"\bnext {Month}(?! \d)", _MONTH, toward=1),
        DateFrame(r"\bthe following {Month}(?! \d)", _FROM_LAST, toward=1, from_last=True),
        DateFrame(r"\b(?:early|late|mid|this)[ -]{Month}(?! \d)", _MONTH),
        DateFrame(
            r"\b(?:in|since|during|until|by|from|of|through|before|after|between) "
            r"(?P<date>{Month})(?![ ]\d)",
            _MONTH,
        ),
        DateFrame(
            r"\b(?:(?:first|second|third|fourth|final|1st|2nd|3rd|4th)[ -](?:fiscal[ -])?"
            r"(?:quarter|half)|[QH][1-4]|[1-4][QH])(?: of| in)?(?: fiscal)?(?: year)? ?{year}",
            _PART,
        ),
        DateFrame(r"\bFY ?{year}", _YEAR),
        DateFrame(
            r"\b(?:early|late|mid|(?:the )?(?:end|beginning|start|middle) of|later in)[ -]"
            r"(?:fiscal )?{year}",
            _PART,
        ),
        DateFrame(r"\b{season},? (?:of )?{year}", _PART),
        DateFrame(r"\blast {season}\b", _PART, toward=-1),
        DateFrame(
            r"\b(?:in|since|during|by|from|of|until|through|before|after|around|between|year"
            r"|fiscal|back in|and|to|for|class of|the|a|its|their|early as|late as) "
            rf"(?P<date>{{year}})(?! (?:{_COUNTED})\b)(?=\W*(?:$|[a-z]|[A-Z]\w))",
            _YEAR,
        ),
        DateFrame(
            r"['’]s (?P<date>{year}) (?=(?:[\w-]+ ){0,2}(?:acquisition|purchase|takeover|buyout|merger|sale"
            r"|bid|offer|deal|IPO|listing|flotation|round|investment|agreement|partnership)\b)",
            _YEAR,
        ),
        DateFrame(r"[(\[](?:[^()\[\]\d]{0,20} )?(?P<date>{year})(?=[)\]–,;-])", _YEAR),
        DateFrame(r"(?<=\d{4})[-–](?P<date>{year})", _YEAR),
        DateFrame(r"\blast {weekday}\b", _WEEKDAY, toward=-1),
        DateFrame(r"\bnext {weekday}\b", _WEEKDAY, toward=1),
        DateFrame(r"(?<!Black\s)(?<!Cyber\s)(?<!\bby\s)\b{weekday}\b", _WEEKDAY),
        DateFrame(r"\bby (?P<date>{weekday})\b", _WEEKDAY, toward=1),
        DateFrame(r"\byesterday\b(?!'s)", _RELATIVE, unit="day", shift=-1),
        DateFrame(
            rf"\b{_ANNOUNCED},? (?:\w+ ){{0,2}}?(?P<date>(?:earlier )?today)\b",
            _RELATIVE,
            unit="day",
        ),
        DateFrame(
            rf"(?P<date>\btoday),? (?:it |that |they |has |have |the company )*"
            rf"(?:{_ANNOUNCED}|announces|launches|unveils|announcing)\b",
            _RELATIVE,
            unit="day",
        ),
        DateFrame(r"\b(?:earlier )?this (?:morning|afternoon|evening)\b", _RELATIVE, unit="day"),
        DateFrame(r"\b(?:earlier|later) today\b", _RELATIVE, unit="day"),
        DateFrame(r"\b(?:earlier )?this week\b", _RELATIVE, unit="week"),
        DateFrame(r"\blast week\b", _RELATIVE, unit="week", shift=-1),
        DateFrame(r"\bnext week\b", _RELATIVE, unit="week", shift=1),
        DateFrame(r"\b(?:earlier |later )?this month\b", _RELATIVE, unit="month"),
        DateFrame(r"\blast month\b", _RELATIVE, unit="month", shift=-1),
        DateFrame(r"\bnext month\b", _RELATIVE, unit="month", shift=1),
        DateFrame(r"\b(?:earlier |later )?this year\b", _RELATIVE, unit="year"),
        DateFrame(r"\blast year\b", _RELATIVE, unit="year", shift=-1),
        DateFrame(r"\bnext year\b", _RELATIVE, unit="year", shift=1),
        DateFrame(r"(?<!than\s)\b{count} years? ago\b", _RELATIVE, unit="year", shift=-1),
        DateFrame(r"(?<!than\s)\b{count} months? ago\b", _RELATIVE, unit="month", shift=-1),
        DateFrame(r"(?<!than\s)\b{count} weeks? ago\b", _RELATIVE, unit="week", shift=-1),
        DateFrame(r"(?<!than\s)\b{count} days? ago\b", _RELATIVE, unit="day", shift=-1),
        DateFrame(r"\b(?:that(?: same)?|the same) year\b", _FROM_LAST, unit="year", from_last=True),
        DateFrame(
            r"\b(?:the following year|the next year|the year after)\b",
            _FROM_LAST,
            unit="year",
            shift=1,
            from_last=True,
        ),
        DateFrame(r"\b{count} years? later\b", _FROM_LAST, unit="year", shift=1, from_last=True),
        DateFrame(
            rf"{_NO_COMPARISON}\b(?:{{count}} years? (?:earlier|before(?=[,.;]))"
            r"|the (?:previous year|year before))\b",
            _FROM_LAST,
            unit="year",
            shift=-1,
            from_last=True,
        ),
        DateFrame(r"\bthe following month\b", _FROM_LAST, unit="month", shift=1, from_last=True),
        DateFrame(r"\b{count} months? later\b", _FROM_LAST, unit="month", shift=1, from_last=True),
        DateFrame(
            r"\b{count} months? earlier\b", _FROM_LAST, unit="month", shift=-1, from_last=True
        ),
    ),
    relative=r"\b(?:yesterday|today|(?:this|last|next) [a-z]|ago|years?|months?)",
    future=(
        r"\b(?:(?:by|until|before)(?: (?:early|late|mid|the (?:end|beginning|middle) of))?[ -]$"
        r"|(?:will|expected|expects?|due|scheduled|plans?|planned|would|set to|subject to|later"
        r"|aims?|upcoming)\b)"
    ),
    header=(
        r"(?:.{0,60}\b(?:published|posted|updated|created|last modified|issued)\b.{0,40}"
        r"|by .{2,80}[|,•·-]|(?:[\w.' -]{2,40}[,|•·] ?){0,2}) ?(?:on )?"
    ),
    header_rest=(
        r"(?: ?[,|•·-]? ?(?:at )?\d{1,2}[:.]\d{2}(?::\d{2})? ?(?:[ap]\.?m\.?)?(?: \w{1,5})?)?"
        r"(?: [+-]\d{4})?(?:(?:(?: ?[|•·,/-] ?| ?(?:by|in) ).{0,60}(?<![.!?]))?(?: ?\(.{0,60}\))?|\.)"
    ),
)
