"""The page, read back as a browser reads it: by its elements."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from deals.cli.explain_page import explanation_page
from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import CompanyClaim, DealClaim, Participant, QuoteClaim, Reading
from deals.domain.evidence import Evidence, Span
from deals.domain.vocabulary import DealStatus, DealType, PartyKind, Qualifier, Role

TEXT = (
    "Brumelle buys <b>Tarvenne & Co</b>\n\n"
    "Brumelle paid $3m. “It fits <script>alert(1)</script> us well”, it said.\n"
)
VOID = {"meta", "wbr"}


class Page(HTMLParser):
    """What stands on a page: its elements with their words, and whether all are closed."""

    def __init__(self, written):
        super().__init__()
        self.open, self.elements = [], []
        self.feed(written)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        element = {"tag": tag, "words": "", **dict(attrs)}
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_endtag(self, tag):
        assert self.open.pop()["tag"] == tag

    def handle_data(self, data):
        for element in self.open:
            element["words"] += data

    def all(self, tag, **attributes):
        return [
            each
            for each in self.elements
            if each["tag"] == tag and all(each.get(k) == v for k, v in attributes.items())
        ]


def at(field, words, rule="some.rule", *, inferred=False):
    start = TEXT.index(words)
    return Evidence(field, Span(start, start + len(words)), rule, inferred)


def party(name, role):
    evidence = (at("role", name),)
    return Participant(name=name, kind=PartyKind.COMPANY, role=role, evidence=evidence)


ARTICLE = Article(text=TEXT, language="en", title="Brumelle buys <b>Tarvenne", source="a&b.txt")
READING = Reading(
    backend="rules",
    version="1",
    companies=(
        CompanyClaim(name="Tarvenne & Co", evidence=(at("name", "Tarvenne & Co"),)),
        CompanyClaim(name="Brumelle", evidence=(at("name", "Brumelle"),)),
    ),
    deals=(
        DealClaim(
            type=DealType.ACQUISITION,
            status=DealStatus.ANNOUNCED,
            participants=(
                party("Brumelle", Role.ACQUIRER),
                party("Tarvenne & Co", Role.TARGET),
            ),
            amount=Amount(3_000_000, "USD", Qualifier.EXACT),
            evidence=(
                at("type", "buys", "deal.buys"),
                at("status", "buys", "deal.status", inferred=True),
                at("amount", "$3m"),
            ),
        ),
    ),
    quotes=(
        QuoteClaim(
            text="It fits <script>alert(1)</script> us well",
            evidence=(at("text", "It fits <script>alert(1)</script> us well"),),
        ),
    ),
)


@pytest.fixture(scope="module")
def written():
    return explanation_page(ARTICLE, READING)


@pytest.fixture(scope="module")
def page(written):
    return Page(written)


def test_the_whole_text_is_on_the_page_and_none_of_it_is_markup(page):
    [text] = page.all("article")

    assert text["words"].split() == TEXT.split()
    assert page.all("b", words="Tarvenne & Co") == page.all("b", words="Tarvenne & Co")[:2]
    assert len(page.all("script")) == 1


def test_attributes_are_escaped_too(page):
    titles = [mark.get("title") for mark in page.all("mark")]

    assert any("<script>alert(1)</script>" in title for title in titles)


def test_every_field_links_to_the_words_that_give_it(page):
    links = [link for link in page.all("a") if "data-cue" in link]
    places = {place["id"] for place in page.all("i")}

    assert len(links) == 8
    assert {link["href"] for link in links} == {f"#{place}" for place in places}


def test_marked_words_know_the_fields_they_give(page):
    numbers = {link["data-cue"]: link["words"] for link in page.all("a") if "data-cue" in link}
    [buys, *_] = [mark for mark in page.all("mark") if mark["words"] == "buys"]

    assert buys["class"] == "deal"
    assert [numbers[cue] for cue in buys["data-cues"].split()] == [
        "acquisitionbuys",
        "announcedbuys",
    ]
    assert buys["title"].splitlines() == [
        "deal · type: acquisition (deal.buys)",
        "deal · status: announced (deal.status)",
    ]


def test_a_name_that_is_evidence_of_several_records_bears_the_signs_of_all(page):
    [first, *_] = [mark for mark in page.all("mark") if mark["words"] == "Brumelle"]

    assert first["class"] == "deal company"


def test_fields_come_with_their_rules_and_what_is_inferred_is_said_to_be(page):
    assert [code["words"] for code in page.all("code")][:2] == ["deal.buys", "deal.status"]
    assert len(page.all("small", words="inferred")) == 1


def test_the_page_tells_what_it_holds(page):
    [nav] = page.all("nav")

    assert nav["words"] == "1 deal1 quote2 companies"
    assert {a["href"][1:] for a in page.all("a", **{"class": "chip deal"})} == {"deal"}
    assert [each["id"] for each in page.all("section")] == ["deal", "quote", "company"]


def test_the_page_asks_for_nothing_from_elsewhere(page, written):
    assert page.all("meta", **{"http-equiv": "Content-Security-Policy"})
    assert not page.all("link")
    assert not [e for e in page.elements if "src" in e]
    assert all(a["href"].startswith("#") for a in page.all("a"))
    assert "url(" not in written
    assert "@import" not in written


def test_a_page_without_records_says_so():
    bare = Reading(backend="rules", version="1")

    [aside] = Page(explanation_page(ARTICLE, bare)).all("aside")

    assert aside["words"] == "Nothing found."


def test_an_article_without_a_title_goes_by_its_source():
    untitled = replace(ARTICLE, title=None)

    [heading] = Page(explanation_page(untitled, READING)).all("h1")

    assert heading["words"] == "a&b.txt"


def test_characters_that_html_has_not_are_shown_as_signs():
    text = TEXT.replace("paid", "pa\x07d")

    written = explanation_page(replace(ARTICLE, text=text), READING)

    assert "\x07" not in written
    assert "pa\ufffdd" in written
