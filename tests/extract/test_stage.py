"""deals.extract.stage."""

from dataclasses import replace

from deals import lang
from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.mention import Form, Mention, Party
from deals.extract.narration import Item
from deals.extract.stage import Speaker, Stage
from tests.extract.players import NORVIA, narration

WORDS = lang.load("en").quote
SPAN = Span(0, 1)
JANE, TOM = Party(PartyKind.PERSON, "Jane Moss"), Party(PartyKind.PERSON, "Tom Reed")


def stage(*speakers: Party | None) -> Stage:
    """A stage on which *speakers* have spoken, one a sentence."""
    made = Stage(WORDS, [])
    for number, party in enumerate(speakers):
        made.enter(number)
        made.note(Speaker(party, SPAN, "test"))
    return made


def meant(word: str, made: Stage) -> Party | None:
    return made.pronoun(Item(SPAN, word)).party


def test_he_and_she_mean_the_last_person():
    assert meant("she", stage(TOM, JANE, NORVIA)) is JANE


def test_it_means_the_last_organisation():
    assert meant("it", stage(NORVIA, JANE)) is NORVIA


def test_a_body_is_whose_name_holds_its_noun():
    court = Party(PartyKind.COMPANY, "Norvia High Court")
    meant = Mention(Span(0, 9), NORVIA, Form.DESCRIPTION, others=(court,))
    item = Item(Span(0, 9), "the court", mentions=(meant,))
    stage = Stage(lang.load("en").quote, [])
    assert stage.named(item, "verb_after").party is court
    alone = Item(Span(0, 9), "the court", mentions=(replace(meant, others=()),))
    assert stage.named(alone, "verb_after").party is None


def test_a_stranger_hides_whoever_spoke_before():
    assert meant("she", stage(JANE, None)) is None


def test_a_person_is_forgotten_in_time():
    made = stage(JANE)
    made.enter(50)
    assert meant("she", made) is None


def test_pronouns_and_titles_near_a_name_tell_women_from_men():
    sentences = narration("Ms. Moss is back. Tom Reed shut his shop.", WORDS)
    made = Stage(WORDS, sentences)
    moss, reed = (m.party for s in sentences for item in s.items for m in item.mentions)
    made.note(Speaker(reed, SPAN, "test"))
    made.note(Speaker(moss, SPAN, "test"))
    assert meant("he", made) is reed
    assert meant("she", made) is moss


def test_an_organisation_cited_as_a_source_is_not_the_one_that_speaks():
    made = stage(NORVIA)
    made.note(Speaker(Party(PartyKind.COMPANY, "Belcar"), SPAN, "according_to"))
    assert made.company is NORVIA
