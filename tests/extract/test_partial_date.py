"""Dates: no more precise than what they are counted from."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals import lang
from deals.domain.partial_date import PartialDate
from deals.extract.partial_date import DateMention, dateline, find_dates

LANGUAGES = lang.available()
WEDNESDAY = "2020-06-17"


def dates(text: str, language: str, published_on: str | None = WEDNESDAY) -> list[DateMention]:
    anchor = PartialDate.parse(published_on) if published_on else None
    return find_dates(text, lang.load(language).partial_date, anchor)


def told(text: str, language: str, published_on: str | None = WEDNESDAY) -> list[str]:
    return [str(mention.date) for mention in dates(text, language, published_on)]


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("le 22 juillet 2019", "fr", "2019-07-22"),
        ("le 1er juillet 2019", "fr", "2019-07-01"),
        ("le mardi 28 juillet 2020", "fr", "2020-07-28"),
        ("le 3 sept. 2014", "fr", "2014-09-03"),
        ("le 22/07/2019", "fr", "2019-07-22"),
        ("le 22.07.2019", "fr", "2019-07-22"),
        ("le 6 sept 2018", "fr", "2018-09-06"),
        ("2018-06-11", "fr", "2018-06-11"),
        ("en février 2019", "fr", "2019-02"),
        ("Début de 2019", "fr", "2019"),
        ("fin 2018", "fr", "2018"),
        ("au deuxième trimestre 2018", "fr", "2018"),
        ("à l’été 2007", "fr", "2007"),
        ("depuis 2018", "fr", "2018"),
        ("March 15th, 2018", "en", "2018-03-15"),
        ("Mon Jun 23, 2008 1:17pm EDT", "en", "2008-06-23"),
        ("12 March 2019", "en", "2019-03-12"),
        ("Sept. 3, 2014", "en", "2014-09-03"),
        ("07/22/2018", "en", "2018-07-22"),
        ("June 2017", "en", "2017-06"),
        ("second quarter of 2018", "en", "2018"),
        ("Q3 2022", "en", "2022"),
        ("summer 2007", "en", "2007"),
        ("in 2007", "en", "2007"),
        ("a 2014 deal", "en", "2014"),
        ("as early as 2014", "en", "2014"),
        ("FY2019", "en", "2019"),
        ("03/2019", "en", "2019-03"),
    ],
)
def test_a_date_with_its_year_is_read_as_it_stands(text: str, language: str, date: str):
    (mention,) = dates(text, language, None)
    assert (str(mention.date), mention.inferred) == (date, False)


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("le 22 mai", "fr", "2020-05-22"),
        ("le 22 juillet", "fr", "2019-07-22"),
        ("le 11 mai dernier", "fr", "2020-05-11"),
        ("mardi", "fr", "2020-06-16"),
        ("Mercredi", "fr", "2020-06-17"),
        ("mardi dernier", "fr", "2020-06-16"),
        ("lundi prochain", "fr", "2020-06-22"),
        ("ce mardi 28 juillet", "fr", "2020-07-28"),
        ("en mars", "fr", "2020-03"),
        ("en juillet dernier", "fr", "2019-07"),
        ("Omnira a grandi en juillet dernier", "fr", "2019-07"),
        ("Omnira a grandi en juillet", "fr", "2019-07"),
        ("en juin de l'an dernier", "fr", "2019-06"),
        ("soumise à l'accord de l'assemblée du 18 juillet", "fr", "2020-07-18"),
        ("début janvier", "fr", "2020-01"),
        ("mi-mai", "fr", "2020-05"),
        ("d'ici septembre", "fr", "2020-09"),
        ("la vente est prévue en décembre", "fr", "2020-12"),
        ("il y a deux ans", "fr", "2018"),
        ("il y a 3 mois", "fr", "2020-03"),
        ("l'an dernier", "fr", "2019"),
        ("en fin d'année dernière", "fr", "2019"),
        ("le mois dernier", "fr", "2020-05"),
        ("la semaine passée", "fr", "2020-06"),
        ("hier", "fr", "2020-06-16"),
        ("avant-hier", "fr", "2020-06-15"),
        ("elle annonce aujourd’hui", "fr", "2020-06-17"),
        ("l'automne dernier", "fr", "2019"),
        ("May 14", "en", "2020-05-14"),
        ("last October", "en", "2019-10"),
        ("in November", "en", "2019-11"),
        ("in June last year", "en", "2019-06"),
        ("since June of last year", "en", "2019-06"),
        ("snapped up by Vortal for $3 million in July", "en", "2019-07"),
        ("the sale closes by July", "en", "2020-07"),
        ("the sale is expected in December", "en", "2020-12"),
        ("on Thursday", "en", "2020-06-11"),
        ("last Wednesday", "en", "2020-06-10"),
        ("next Monday", "en", "2020-06-22"),
        ("two years ago", "en", "2018"),
        ("a year ago", "en", "2019"),
        ("six months ago", "en", "2019-12"),
        ("last year", "en", "2019"),
        ("yesterday", "en", "2020-06-16"),
        ("said today", "en", "2020-06-17"),
    ],
)
def test_what_the_words_leave_out_is_counted_from_publication(text: str, language: str, date: str):
    (mention,) = dates(text, language)
    assert (str(mention.date), mention.inferred) == (date, True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("ses 2000 salariés", "fr"),
        ("Windows 2000", "fr"),
        ("le programme Horizon 2020", "fr"),
        ("dans les années 1930", "fr"),
        ("1 900 personnes", "fr"),
        ("il compte aujourd'hui 20 boutiques", "fr"),
        ("le dimanche", "fr"),
        ("depuis sept ans", "fr"),
        ("la planète Mars", "fr"),
        ("le 31 février 2019", "fr"),
        ("in 2000 stores", "en"),
        ("the 1990s", "en"),
        ("it may 14 times", "en"),
        ("Black Friday", "en"),
        ("more than two years ago", "en"),
        ("today's world", "en"),
    ],
)
def test_numbers_and_words_that_are_no_dates_are_passed_over(text: str, language: str):
    assert told(text, language) == []


@pytest.mark.parametrize(
    ("text", "published_on", "date"),
    [
        ("mardi", "2020-06", []),
        ("hier", "2020", []),
        ("le mois dernier", "2020-06", ["2020-05"]),
        ("le mois dernier", "2020", []),
        ("l'an dernier", "2020", ["2019"]),
        ("le 3 mars", "2020", ["2020-03-03"]),
        ("en mars dernier", "2020", []),
        ("ce mardi 28 juillet", "2020-07", ["2020-07-28"]),
        ("le 28 juillet", "2020-07", ["2020-07-28"]),
        ("mardi", None, []),
    ],
)
def test_no_date_is_more_precise_than_its_anchor_allows(
    text: str, published_on: str | None, date: list[str]
):
    assert told(text, "fr", published_on) == date


def test_a_week_that_spans_two_months_gives_its_year_only():
    assert told("la semaine dernière", "fr", "2020-07-08") == ["2020"]
    assert told("la semaine dernière", "fr", "2020-01-08") == []


def test_a_weekday_beside_a_day_fixes_the_year():
    assert told("lundi 5 octobre", "fr") == ["2020-10-05"]


def test_an_undated_text_takes_its_year_from_its_latest_date():
    text = "Un billet daté du 22 juillet. Fondée en 2015, elle a perdu son chef en février 2019."
    (billet, *_) = dates(text, "fr", None)
    assert str(billet.date) == "2019-07-22"
    assert (billet.inferred, billet.rule) == (True, "partial_date.year_from_context")


@pytest.mark.parametrize(
    "text",
    [
        "Un billet daté du 22 juillet. Fondée en 2015.",  # perhaps of a later year
        "Un billet daté du 22 janvier. Son chef est parti en décembre 2018.",  # of the next one?
        "Un billet daté du 22 juillet. La vente est prévue en mars 2021.",
    ],
)
def test_a_year_that_other_dates_do_not_fix_stays_open(text: str):
    assert "07-22" not in " ".join(told(text, "fr", None))
    assert "01-22" not in " ".join(told(text, "fr", None))


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("A headline\nBy Jo Ash | Mon Jun 23, 2008 1:17pm EDT\n\nIt began.", "en", "2008-06-23"),
        ("A headline\nMarch 15th, 2018\n\nIt began.", "en", "2018-03-15"),
        ("A headline\n2023\n\nIt began.", "en", "2023"),
        ("A headline\n2023\n\nBONN–(BUSINESS WIRE)–March 9, 2023– It began.", "en", "2023-03-09"),
        ("A headline\n2023\n\nOSLO, May 14 (Reuters) - It began.", "en", "2023-05-14"),
        ("OSLO, May 14, 2019 /PRNewswire/ -- It began.", "en", "2019-05-14"),
        ("Un titre\nParis, le 22 juillet 2019 – Zorblia annonce.", "fr", "2019-07-22"),
        ("Un titre\nAFP, publié le jeudi 14 mai 2020 à 19h55\nÇa a commencé.", "fr", "2020-05-14"),
        ("Un titre\njuillet 2020 (archives)\nÇa a commencé.", "fr", "2020-07"),
        ("Un titre\n2010-09-27 20:49:18 +0100\nÇa a commencé.", "fr", "2010-09-27"),
        ("Un titre\nPar Jeanne Aubin le 3 mars 2021\nÇa a commencé.", "fr", "2021-03-03"),
        ("Un titre\nLe 2 décembre 2019\nÇa a commencé.", "fr", "2019-12-02"),
        ("Un titre\nPublié le 3 mars 2021 par Jeanne Aubin\nÇa a commencé.", "fr", "2021-03-03"),
        ("A headline\nMarch 3, 2021 by Jane Aubin\nIt began.", "en", "2021-03-03"),
        ("Un titre\nBillet du 3 mars 2021 · 4 minutes\nÇa a commencé.", "fr", "2021-03-03"),
        ("Un titre\n14.05.2020\nÇa a commencé.", "fr", "2020-05-14"),
        ("Un titre\n14 mai 2020 / 11:52\nÇa a commencé.", "fr", "2020-05-14"),
        ("Un titre\nBREST, 6 sept 2018 (Zorblia) - Ça a commencé.", "fr", "2018-09-06"),
    ],
)
def test_a_dateline_dates_the_article(text: str, language: str, date: str):
    mention = dateline(text, lang.load(language).partial_date)
    assert mention is not None
    assert str(mention.date) == date


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("OSLO, May 14 (Reuters) - It began.", "en"),
        ("Un titre\npublié le 7 mars\nÇa a commencé.", "fr"),
        ("Mai 2019 : le marché explose\nIl a tout changé.", "fr"),
        ("Un titre\nIl a tout changé le 3 mars 2021, dit-on.", "fr"),
        ("Un titre\nLe 3 mars 2021, tout a changé.", "fr"),
        ("A headline\nOn March 3, 2021, all changed.", "en"),
    ],
)
def test_a_dateline_without_year_and_a_date_in_the_story_date_nothing(text: str, language: str):
    assert dateline(text, lang.load(language).partial_date) is None


def test_weekdays_count_from_the_dateline_where_no_date_is_given():
    text = "A headline\nBy Jo Ash | Mon Jun 23, 2008 1:17pm EDT\n\nZorblia said on Friday."
    assert told(text, "en", None) == ["2008-06-23", "2008-06-20"]


def test_a_dateline_makes_a_coarse_publication_date_fuller():
    text = "A headline\n2023\n\nOSLO, May 14 (Reuters) - Zorblia said on Friday."
    assert told(text, "en", "2023")[-1] == "2023-05-12"


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Elle ouvre en 2005. Cette année-là, Vortal l'achète.", "fr", "2005"),
        ("Créée en mai 2005, elle est cédée dix ans plus tard.", "fr", "2015"),
        ("Créée en 2005, elle est cédée dix ans après.", "fr", "2015"),
        ("Créée en 2005, elle est cédée l'année d'après.", "fr", "2006"),
        ("Cédée en 2005, elle avait été achetée deux ans plus tôt.", "fr", "2003"),
        ("Créée en mai 2005, elle est cédée en juin de la même année.", "fr", "2005-06"),
        ("Créée en mai 2005, elle est cédée en juin de l'année suivante.", "fr", "2006-06"),
        ("Créée en mai 2005, elle est cédée en mars suivant.", "fr", "2006-03"),
        ("Créée en mai 2005, elle est cédée neuf mois plus tard.", "fr", "2006-02"),
        ("Founded in 2005, it was sold the following year.", "en", "2006"),
        ("Founded in 2005, it was sold ten years later.", "en", "2015"),
        ("Sold in 2005, it had been bought two years earlier.", "en", "2003"),
        ("Founded in May 2005, it was sold in June of that year.", "en", "2005-06"),
        ("Founded in May 2005, it was sold in June the following year.", "en", "2006-06"),
        ("Founded in May 2005, it was sold the following March.", "en", "2006-03"),
        ("Founded in May 2005, it was sold nine months later.", "en", "2006-02"),
    ],
)
def test_some_words_count_from_the_last_date(text: str, language: str, date: str):
    mention = dates(text, language)[-1]
    assert (str(mention.date), mention.inferred) == (date, True)


@pytest.mark.parametrize(
    ("text", "language", "date"),
    [
        ("Elle levait 3 millions en mars 2017. En mai, elle a signé.", "fr", "2020-05"),
        ("Elle levait 3 millions en mars 2017. En juillet dernier, elle a signé.", "fr", "2019-07"),
        ("It was founded in 2015. In May its board rejected an offer.", "en", "2020-05"),
    ],
)
def test_a_month_alone_counts_from_publication_whatever_came_before(
    text: str, language: str, date: str
):
    assert told(text, language)[-1] == date


def test_words_that_count_from_the_last_date_need_one():
    assert told("Cette année-là, Vortal l'achète.", "fr") == []


def test_the_date_of_publication_is_no_part_of_the_story():
    assert told("Un titre\n14.05.2020\nCette année-là, Vortal l'achète.", "fr") == ["2020-05-14"]


def test_years_after_a_named_event_count_from_no_date():
    assert told("En 2005, trois ans après son rachat, Vortal revit.", "fr") == ["2005"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("It made $3m in fiscal 2015, from $2m a year earlier.", "en"),
        (
            "Elle a gagné 3 millions d'euros en 2015, contre 2 millions d'euros un an plus tôt.",
            "fr",
        ),
    ],
)
def test_what_sales_are_compared_with_dates_no_event(text: str, language: str):
    assert told(text, language) == ["2015"]


def test_the_longest_of_overlapping_dates_stands():
    text = "entre le 15 et le 29 septembre 2020"
    (mention,) = dates(text, "fr")
    assert mention.span.of(text) == "29 septembre 2020"


_PIECES = st.sampled_from(
    "1 31 29 février mars mai Feb. March May 2019 2020-02-30 mardi Monday le last next dernier "
    "il y a deux ans three weeks ago hier publié le - (Reuters) en in fin début \n , .".split(" ")
)
_TEXTS = st.one_of(st.text(), st.lists(_PIECES, max_size=30).map(" ".join))
_ANCHORS = st.one_of(
    st.none(),
    st.dates().map(lambda d: PartialDate(d.year, d.month, d.day)),
    st.dates().map(lambda d: PartialDate(d.year, d.month)),
    st.dates().map(lambda d: PartialDate(d.year)),
)


@given(text=_TEXTS, language=st.sampled_from(LANGUAGES), published_on=_ANCHORS)
def test_any_text_gives_dates_that_stand_in_it_in_order(
    text: str, language: str, published_on: PartialDate | None
):
    end = 0
    for mention in find_dates(text, lang.load(language).partial_date, published_on):
        assert mention.span.start >= end
        assert mention.span.of(text).strip()
        end = mention.span.end


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "piece", ["1", " ", "1 ", "2019-", "le 3 mai ", "mai ", "\n", "2019\n", "("]
)
def test_a_hostile_text_is_read_in_linear_time(piece: str, language: str):
    text = (piece * 40_000)[:40_000]
    started = time.process_time()
    dates(text, language)
    assert time.process_time() - started < 1.6
