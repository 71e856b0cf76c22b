"""Posts: a title with its organisation, as one sign."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deals import lang
from deals.extract.mention import Post
from deals.extract.post import _matches, expanded, fold_posts
from deals.extract.skeleton import Skeleton, compiled
from tests.extract.scene import Scene


def folded(language: str, marked: str) -> tuple[Scene, Skeleton]:
    scene = Scene.of(language, marked)
    [skeleton] = scene.skeletons
    return scene, fold_posts(skeleton, scene.pack.position)


def post(language: str, marked: str) -> tuple[str, str | None, str | None]:
    """The title, its organisation and the words that end it, of the only post."""
    scene, skeleton = folded(language, marked)
    [it] = [each for items in skeleton.items.values() for each in items if isinstance(each, Post)]
    company = it.company.party.name if it.company else None
    return it.title.of(scene.text), company, it.former.of(scene.text) if it.former else None


@pytest.mark.parametrize(
    ("language", "marked", "expected"),
    [
        ("fr", "le PDG d'[Orme]", ("PDG", "Orme", None)),
        ("fr", "un ancien directeur de la société [Orme]", ("directeur", "Orme", "ancien")),
        ("fr", "l'ex-présidente d'[Orme]", ("présidente", "Orme", "ex")),
        (
            "fr",
            "le vice-président en charge des ventes",
            ("vice-président en charge des ventes", None, None),
        ),
        ("fr", "un directeur Azure chez [Orme]", ("directeur Azure", "Orme", None)),
        ("fr", "le patron français d'[Orme]", ("patron français", "Orme", None)),
        ("en", "[Orme]'s head of policy, {Ada}", ("head of policy", "Orme", None)),
        ("en", "the chief executive of [Orme]", ("chief executive", "Orme", None)),
        ("en", "[Orme]'s former finance director", ("finance director", "Orme", "former")),
        ("en", "a former [Orme] engineer", ("engineer", "Orme", "former")),
        ("en", "an [Orme] veteran", ("veteran", "Orme", "veteran")),
        ("en", "the head of [Azure] at [Orme]", ("head of Azure", "Orme", None)),
        ("en", "the head of sales", ("head of sales", None, None)),
    ],
)
def test_a_title_is_read_with_its_organisation(
    language: str, marked: str, expected: tuple[str, str | None, str | None]
):
    assert post(language, marked) == expected


@pytest.mark.parametrize(
    ("language", "marked"),
    [
        ("fr", "il s'agit d'une directive"),
        ("fr", "le chèque de [Orme]"),
        ("en", "it partnered with [Orme]"),
        ("en", "it heads [Orme] and chairs [Lichen]"),
    ],
)
def test_words_that_only_look_like_titles_make_no_post(language: str, marked: str):
    _, skeleton = folded(language, marked)
    assert not any(isinstance(each, Post) for items in skeleton.items.values() for each in items)


def test_what_is_around_a_post_keeps_its_place():
    scene, skeleton = folded("en", "[Orme] hired {Ada Moss}, the former head of sales at [Lichen].")
    assert len(skeleton.text) == len("O hired A, the P.")
    assert skeleton.span_of(0, len(skeleton.text)).of(scene.text) == scene.text
    assert [m.party.name for m in skeleton.parties(0, 10)] == ["Orme", "Ada Moss"]


@pytest.mark.parametrize("code", lang.available())
@settings(deadline=None)  # the first text waits for the patterns to be compiled
@given(data=st.data())
def test_looking_for_titles_first_overlooks_no_post(code: str, data: st.DataObject):
    words = lang.load(code).position
    pieces = (
        "ex- former ancien then alors le sa the co-founder directrice PDG chief executive analyst "
        "géologues exploitant brasseur manager of de chez at sales , \ue000 \ue001's \ue400"
    ).split(" ")
    text = " ".join(data.draw(st.lists(st.sampled_from(pieces), max_size=12))).replace("- ", "-")

    everywhere = [
        match.span()
        for pattern in words.posts
        for match in compiled(expanded(pattern, words)).finditer(text)
    ]

    assert [match.span() for match in _matches(text, words)] == everywhere
