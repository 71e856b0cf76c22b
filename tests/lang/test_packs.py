"""What every language pack promises the engine, whatever the language."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest
import spacy.util

from deals import lang
from deals.domain.vocabulary import ROLES, DealType, Role, Stage
from deals.errors import UnknownLanguage
from deals.extract.skeleton import compiled
from deals.grammar import Frame, LanguagePack

CODES = lang.available()
CONCEPTS = [field.name for field in fields(LanguagePack) if field.name not in ("code", "models")]
DEAL_PATTERNS = (
    "joiner boundary asides oblique support units majority stake background round_words price "
    "closing founding at_launch announcement"
).split()


@pytest.fixture(params=CODES)
def pack(request: pytest.FixtureRequest) -> LanguagePack:
    return lang.load(request.param)


def word_sets(record: object, path: str) -> Iterator[tuple[str, frozenset[object]]]:
    """Yield each set of words in a record of a pack, with the path of its field."""
    for field in fields(record):  # type: ignore[arg-type]
        value = getattr(record, field.name)
        if isinstance(value, frozenset):
            yield f"{path}.{field.name}", value
        elif is_dataclass(value):
            yield from word_sets(value, f"{path}.{field.name}")


def frames(pack: LanguagePack) -> list[Frame]:
    return [*pack.deal.frames, *pack.partnership.frames]


def positions_pattern(pack: LanguagePack, pattern: str) -> re.Pattern[str]:
    words = pack.position
    parts = {"{T}": words.titles, "{E}": words.extension, "{L}": words.link}
    for letter, part in parts.items():
        pattern = pattern.replace(letter, part)
    return compiled(pattern)


def test_french_and_english_are_there_and_no_other_is_made_up():
    assert {"fr", "en"} <= set(CODES)
    with pytest.raises(UnknownLanguage, match="xx"):
        lang.load("xx")


def test_a_pack_is_called_by_its_folder(pack: LanguagePack):
    assert pack.code in CODES
    assert lang.load(pack.code) is pack


def test_a_pack_names_a_model_that_is_installed(pack: LanguagePack):
    assert any(spacy.util.is_package(name) for name in pack.models)


@pytest.mark.parametrize("concept", CONCEPTS)
def test_a_pack_speaks_of_every_concept(pack: LanguagePack, concept: str):
    assert getattr(pack, concept) is not None


def test_sets_of_words_are_in_lower_case_and_not_empty_strings():
    every = [found for code in CODES for found in word_sets(lang.load(code), code)]
    for path, words in every:
        flat = [part for word in words for part in (word if isinstance(word, tuple) else (word,))]
        assert all(isinstance(word, str) and word.strip() for word in flat), path
        assert [word for word in flat if word != word.lower()] == [], path


def test_subsets_are_subsets(pack: LanguagePack):
    quote, mention = pack.quote, pack.mention

    assert mention.articles <= mention.function_words
    assert mention.particles <= mention.connectors
    assert quote.passives <= quote.auxiliaries
    assert quote.plural <= quote.pronouns


@pytest.mark.xfail(
    strict=True, raises=AssertionError, reason="an ampersand is a conjunction, but no link"
)
def test_conjunctions_are_links(pack: LanguagePack):
    assert pack.quote.conjunctions <= pack.quote.links


def test_every_type_of_deal_has_a_frame(pack: LanguagePack):
    assert {frame.type for frame in pack.deal.frames} == set(DealType)


def test_frames_are_told_apart_by_their_names(pack: LanguagePack):
    names = [frame.name for frame in frames(pack)]

    assert len(names) == len(set(names))


def test_a_frame_uses_the_roles_of_its_type(pack: LanguagePack):
    for frame in frames(pack):
        known = set(ROLES[frame.type]) if frame.type else {Role.PARTNER}
        if frame.type is DealType.INVESTMENT:
            known.add(Role.SELLER)  # of a stake; kept only where it turns out to be control
        used = {frame.subject, frame.object, frame.within, *frame.links.values()} - {None}
        assert used <= known, frame.name
        assert used, frame.name


def test_a_frame_uses_links_that_exist(pack: LanguagePack):
    for frame in frames(pack):
        assert set(frame.links) <= set(pack.deal.links), frame.name


def test_triggers_compile_and_match_nothing_in_nothing(pack: LanguagePack):
    for frame in frames(pack):
        assert compiled(frame.trigger, re.IGNORECASE).search("") is None, frame.name


@pytest.mark.parametrize("name", DEAL_PATTERNS)
def test_patterns_around_deals_compile(pack: LanguagePack, name: str):
    assert compiled(getattr(pack.deal, name))


def test_links_statuses_stages_and_denials_compile(pack: LanguagePack):
    words = pack.deal
    patterns = [*words.links.values(), *(p for p, *_ in [*words.statuses, *words.stages])]

    assert all(compiled(pattern) for pattern in patterns)
    assert all("text" in compiled(pattern).groupindex for pattern, _ in words.denials)


def test_every_stage_has_its_words(pack: LanguagePack):
    assert {stage for _, stage in pack.deal.stages} == set(Stage)


def test_terms_of_partnerships_tell_their_party_and_their_words(pack: LanguagePack):
    assert compiled(pack.partnership.renewal)
    for pattern in pack.partnership.terms:
        assert {"party", "text"} <= set(compiled(pattern).groupindex), pattern


def test_position_frames_tell_who_and_where(pack: LanguagePack):
    for frame in pack.position.frames:
        groups = set(positions_pattern(pack, frame.pattern).groupindex)
        told = groups & {"people", "posts", "company", "title"}
        # Where the words tell neither, the tie is one of whom and what was spoken of last.
        assert told or (groups == {"tie"} and (frame.unsaid or frame.ends)), frame.name
        assert groups <= {
            "people",
            "posts",
            "company",
            "title",
            "former",
            "tie",
            "date",
            "other",
        }, frame.name


def test_a_holder_is_described_by_title_and_company(pack: LanguagePack):
    assert {"who", "title", "company"} <= set(
        positions_pattern(pack, pack.position.holder).groupindex
    )


@pytest.mark.parametrize(
    ("name", "groups"),
    [
        ("institution", set()),
        ("listing", set()),
        ("apposition", set()),
        ("examples", set()),
        ("sums", set()),
        ("compounds", set()),
        ("ties", set()),
        ("doings", set()),
        ("undergoings", set()),
        ("former_names", set()),
        ("descriptions", {"head"}),
        ("is_a", {"head"}),
        ("plural_descriptions", {"count", "head"}),
        ("pronouns", set()),
        ("neuter_pronouns", set()),
        ("person_descriptions", set()),
        ("latter", set()),
    ],
)
def test_patterns_around_names_have_the_groups_that_the_engine_reads(
    pack: LanguagePack, name: str, groups: set[str]
):
    pattern = re.compile(getattr(pack.mention, name))

    assert groups <= set(pattern.groupindex)


def test_descriptions_of_several_count_in_words_that_have_a_number(pack: LanguagePack):
    assert all(count >= 2 for count in pack.mention.counts.values())
