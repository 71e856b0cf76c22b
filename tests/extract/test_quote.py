"""deals.extract.quote, on casts made by hand so that no model is needed."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deals import lang
from deals.domain.claims import QuoteClaim
from deals.domain.vocabulary import PartyKind
from deals.extract.quotation import find_quotations
from deals.extract.quote import find_quotes
from tests.extract.players import cast


def claims(code: str, text: str) -> list[QuoteClaim]:
    pack = lang.load(code)
    quotations = find_quotations(text, pack.quote)
    return find_quotes(text, cast(text), pack, quotations)


def speakers(code: str, text: str) -> list[str | None]:
    return [claim.speaker for claim in claims(code, text)]


def texts(code: str, text: str) -> list[str]:
    return [claim.text for claim in claims(code, text)]


def rules(code: str, text: str) -> list[str]:
    return [e.rule for claim in claims(code, text) for e in claim.evidence if e.field == "speaker"]


ONE_SPEAKER = [
    # a verb behind, inverted
    ("fr", "« Le marché reste porteur », constate Ana Duval, analyste chez Norvia.", "Ana Duval"),
    ("fr", '"Le marché reste porteur", a déclaré à l\'AFP Ana Duval.', "Ana Duval"),
    ("fr", "« Le marché reste porteur », a indiqué mardi le groupe dans une note.", "Norvia"),
    (
        "fr",
        "« Le marché reste porteur », s'est réjoui le patron de Norvia Luc Ferrand.",
        "Luc Ferrand",
    ),
    ("fr", "« Le marché reste porteur », dit le patron de Norvia, Luc Ferrand.", "Luc Ferrand"),
    ("fr", "« Le marché reste porteur », a fait valoir Ana Duval.", "Ana Duval"),
    # words on how or where, and then the name
    ("fr", "« Le marché reste porteur », dit en riant Ana Duval.", "Ana Duval"),
    ("fr", "« Le marché reste porteur », a lancé devant la presse Ana Duval.", "Ana Duval"),
    # an aside between a name and its verb
    ("fr", "Ana Duval, de Norvia, a qualifié l'accord de « chance pour nous tous ».", "Ana Duval"),
    # what points back
    ("fr", "Ana Duval part. « Le marché reste porteur », glisse cette Bretonne.", "Ana Duval"),
    ("fr", "Ana Duval part. Pour elle, « le marché reste très porteur ».", "Ana Duval"),
    # no verb of speech
    ("fr", "L'avis d'Ana Duval, analyste : « Le marché reste porteur. »", "Ana Duval"),
    ("fr", "Norvia part. Un choix assumé par Ana Duval : « Tout va bien ici. »", "Ana Duval"),
    ("fr", "« Le marché reste porteur. » Ana Duval ne boude pas son plaisir.", "Ana Duval"),
    (
        "fr",
        "Norvia y voit un essor, « un marché très porteur » aux dires d'Ana Duval.",
        "Ana Duval",
    ),
    ("fr", "« Le marché reste porteur », a fait savoir un porte-parole de Norvia.", "Norvia"),
    ("fr", "« Le marché reste porteur », indique-t-on chez Norvia.", "Norvia"),
    ("fr", "« Le marché reste porteur » a tweeté Ana Duval.", "Ana Duval"),
    ("en", "“The market is still good,” said Jane Moss, chief executive of Norvia.", "Jane Moss"),
    ("en", "“The market is still good,” said Norvia analyst Jane Moss.", "Jane Moss"),
    ("en", "“Is the market still good?” asked Jane Moss.", "Jane Moss"),
    ("en", "``The market is still good,'' says Jane Moss.", "Jane Moss"),
    ("en", "‘The market is still good,’ said Jane Moss.", "Jane Moss"),
    # a verb behind, its subject first
    ("en", "“The market is still good,” Jane Moss told AFP.", "Jane Moss"),
    ("en", "“The market is still good,” Jane Moss, who runs Norvia, told AFP.", "Jane Moss"),
    ("en", "“The market is still good,” Norvia's chief executive, Jane Moss, said.", "Jane Moss"),
    ("en", "“The market is still good,” a Norvia spokesman said.", "Norvia"),
    ("en", "“The market is still good,” a spokeswoman for Norvia said by email.", "Norvia"),
    ("en", "“The market is still good,” the company said in a statement.", "Norvia"),
    ("en", "“The market is still good.” Jane Moss said.", "Jane Moss"),
    ("en", "“Is the market still good?” Moss asked on Monday. Jane Moss left.", "Jane Moss"),
    ("en", "“The market is still good,” said Dr. Jane Moss of Norvia.", "Jane Moss"),
    ("en", "“The market is still good,” Norvia Corp. said in a note.", "Norvia"),
    ("fr", "« Le marché reste porteur », a ajouté M. Ferrand, de Norvia.", "Luc Ferrand"),
    ("fr", "« Le marché reste porteur », peut-on lire dans le rapport de Norvia.", "Norvia"),
    # a verb ahead
    ("fr", "Luc Ferrand, patron de Norvia, l'assure : « Le marché reste porteur ».", "Luc Ferrand"),
    ("fr", "Le PDG de Norvia, Luc Ferrand, a dit vouloir « rester sur ce marché ».", "Luc Ferrand"),
    ("fr", "Comme l'explique Ana Duval, « le marché reste porteur ».", "Ana Duval"),
    ("fr", "Norvia a indiqué dans un communiqué « vouloir rester sur ce marché ».", "Norvia"),
    ("en", "Tom Reed, an analyst at Norvia, said: “The market is still good.”", "Tom Reed"),
    (
        "en",
        "In an interview with AFP, Moss said it “would stay that way”. Jane Moss left.",
        "Jane Moss",
    ),
    ("en", "Norvia said that it “would stay in the market”.", "Norvia"),
    ("en", "Jane Moss, hired by Tom Reed, said she “would never leave the firm”.", "Jane Moss"),
    # sources, colons and subjects of other verbs
    ("fr", "Selon Ana Duval, « le marché reste porteur ».", "Ana Duval"),
    ("fr", "Pour Ana Duval, « le marché reste porteur ».", "Ana Duval"),
    ("fr", "« Le marché reste porteur », d’après Norvia.", "Norvia"),
    ("fr", "Ana Duval ne cache pas sa joie : « Le marché reste porteur ».", "Ana Duval"),
    ("fr", "Norvia s'engage à « rester sur ce marché porteur ».", "Norvia"),
    ("fr", "La direction de Norvia « ne souhaite pas commenter ce point ».", "Norvia"),
    ("en", "“The market is still good,” according to Norvia.", "Norvia"),
    ("en", "Jane Moss: “The market is still good.”", "Jane Moss"),
    ("en", "Jane Moss called the offer “a great step for everyone”.", "Jane Moss"),
    ("fr", "Riposte aussitôt d'Ana Duval, l'élue : « Le marché reste porteur. »", "Ana Duval"),
    # verbs that are none of speech, but stand where one does
    ("fr", "« Le marché reste porteur », décoche Ana Duval.", "Ana Duval"),
    ("fr", "« Le marché reste porteur », s'étrangle Ana Duval.", "Ana Duval"),
    (
        "fr",
        "« Le marché reste porteur », tranche agacé l'élu de Norvia, Luc Ferrand.",
        "Luc Ferrand",
    ),
    # a spokesman who is named
    (
        "fr",
        "« Le marché reste porteur », dit le porte-parole de Norvia, Luc Ferrand.",
        "Luc Ferrand",
    ),
    ("en", "“The market is still good,” said a spokesman for Norvia, Tom Reed.", "Tom Reed"),
    # relatives, behind a preposition too
    ("en", "Jane Moss took a grant from Norvia, which said it “would watch the market”.", "Norvia"),
    ("en", "It went to Norvia and Jane Moss, who said it “would help the market”.", "Jane Moss"),
    # hearsay, and what something is called
    ("en", "“I shall sell it,” Tom Reed is heard saying on a tape.", "Tom Reed"),
    ("en", "The firm opens in what Jane Moss called “a very good market”.", "Jane Moss"),
    ("fr", "Norvia ouvre ce qu'Ana Duval appelle « un très bon marché ».", "Ana Duval"),
    # words quoted in mid-clause
    ("en", "Tom Reed said he would “sooner leave the market” than sell.", "Tom Reed"),
    ("fr", "Ana Duval dépeint « une culture du secret » où rien ne filtre.", "Ana Duval"),
    # pronouns
    ("fr", "Ana Duval dirige Norvia. « Le marché reste porteur », a-t-elle ajouté.", "Ana Duval"),
    ("fr", "« Je reste sur ce marché », dit Ana Duval.", "Ana Duval"),
    ("en", "Jane Moss joined Norvia. “It was a small shop,” she recalls.", "Jane Moss"),
    # no verb at all
    ("en", "Jane Moss is sure of it. “The market is still good.”", "Jane Moss"),
    # inside the marks
    ("fr", "« Le marché, assure Ana Duval, reste porteur cette année. »", "Ana Duval"),
]


@pytest.mark.parametrize(("code", "text", "speaker"), ONE_SPEAKER)
def test_a_quote_has_the_speaker_its_sentence_gives(code, text, speaker):
    assert speakers(code, text) == [speaker]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "« Le marché reste porteur », confie une source proche de Norvia."),
        ("fr", "« Le marché reste porteur », résume un banquier."),
        ("fr", "« Le marché reste porteur », ont déclaré Ana Duval et Luc Ferrand."),
        ("en", "“The market is still good,” said one analyst at Norvia."),
        ("en", "“The market is still good,” a person familiar with Norvia said."),
        ("en", "Jane Moss and Tom Reed said in a statement: “The market is still good.”"),
    ],
)
def test_a_quote_of_someone_unnamed_or_of_several_has_no_speaker(code, text):
    assert speakers(code, text) == [None]


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("fr", "Norvia vise une intelligence « généraliste » et « à but lucratif »."),
        ("fr", "Le fonds, baptisé « Horizon vert pour la mer », appartient à Norvia."),
        ("fr", "Norvia crée un « Institut pour une mer propre » à Lormont."),
        ("fr", "Ana Duval était l'invitée de l'émission « La nuit nous parle encore »."),
        ("en", "Norvia made the film “Gone with the last train”."),
        ("en", "Norvia makes a game called “The last of the sea kings”."),
        ("en", "Norvia bought the “Long River Gold Fund” from Belcar."),
        ("en", "“Yes, of course,” said Jane Moss."),
        ("fr", "Cette société « à but lucratif limité » servira d'exemple, dit Norvia."),
        ("fr", "Le texte (« en mer comme sur terre ») est de Norvia."),
    ],
)
def test_titles_terms_and_short_phrases_are_no_quotes(code, text):
    assert texts(code, text) == []


def test_an_attribution_may_break_a_quote():
    text = "“The market,” Jane Moss said, “is still good.” Norvia was sold."
    assert texts("en", text) == ["The market, is still good."]
    (claim,) = claims("en", text)
    pieces = [e.span.of(text) for e in claim.evidence if e.field == "text"]
    assert pieces == ["The market,", "is still good."]


def test_a_quote_goes_on_in_the_sentence_behind_its_attribution():
    text = "« Le marché reste porteur », dit Ana Duval. « Nous y restons. » Belcar aussi."
    assert texts("fr", text) == ["Le marché reste porteur Nous y restons."]


def test_two_attributions_make_two_quotes():
    text = "“The market is good,” Jane Moss said. “We all agree on it,” she added."
    assert len(texts("en", text)) == 2


def test_narration_parts_two_quotes_of_one_sentence():
    text = '"Le marché reste très porteur" et sera "ouvert à tous les acteurs", précise le groupe.'
    assert texts("fr", text) == ["Le marché reste très porteur", "ouvert à tous les acteurs"]
    assert speakers("fr", text) == ["Norvia", "Norvia"]


def test_a_second_verb_introduces_a_second_quote_of_the_same_speaker():
    text = "« Le marché reste porteur », dit Ana Duval, ajoutant que « tout y est à faire »."
    assert speakers("fr", text) == ["Ana Duval", "Ana Duval"]


def test_paragraphs_of_one_quote_are_joined():
    text = "Jane Moss said: “The market is good.\n“We shall stay in it.”"
    assert texts("en", text) == ["The market is good. We shall stay in it."]


def test_a_heading_does_not_part_a_quote():
    text = "Jane Moss said: “The market is good.”\nA long way\n“We shall stay in it.”"
    assert texts("en", text) == ["The market is good. We shall stay in it."]


def test_a_paragraph_of_speech_alone_goes_to_the_last_speaker():
    text = "« Le marché reste porteur », a dit Ana Duval.\n« Nous y resterons encore longtemps. »"
    assert speakers("fr", text) == ["Ana Duval", "Ana Duval"]
    assert rules("fr", text) == ["quote.speaker.verb_before", "quote.speaker.floating"]


def test_a_comma_within_the_marks_lets_the_next_paragraph_go_on():
    text = "“The market is good,” said Jane Moss.\n“We shall stay in it.”"
    assert texts("en", text) == ["The market is good, We shall stay in it."]


def test_a_pronoun_means_the_person_spoken_of_last():
    text = (
        "“The market is good,” said Tom Reed. Jane Moss disagrees. "
        "“It has never been worse,” she said."
    )
    assert speakers("en", text) == ["Tom Reed", "Jane Moss"]


def test_a_pronoun_agrees_with_the_sex_that_other_sentences_tell():
    text = (
        "Tom Reed sold his share. Asked about it, Jane Moss laughed and shook her head.\n"
        "“I have never been as happy,” he said."
    )
    assert speakers("en", text) == ["Tom Reed"]


def test_a_pronoun_means_nobody_named_behind_a_stranger():
    text = (
        "Ana Duval dirige Norvia. « Rien ne sera fait ici », dit un élu. "
        "« On verra bien demain », ajoute-t-il."
    )
    assert speakers("fr", text) == [None, None]


def test_a_neuter_pronoun_means_the_organisation_told_of():
    text = "Jane Moss left. Norvia owns it all. It said it “would work with all sides”."
    assert speakers("en", text) == ["Norvia"]


def test_a_description_means_the_last_person_it_fits():
    text = "Ana Duval dirige Norvia. « Le marché reste porteur », insiste la dirigeante."
    assert speakers("fr", text) == ["Ana Duval"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("fr", "Ana Duval dirige. « Le marché reste porteur », dit la biologiste.", "Ana Duval"),
        (
            "fr",
            "Luc Ferrand dirige. « Le marché reste porteur », sourit le Lyonnais.",
            "Luc Ferrand",
        ),
        ("en", "Jane Moss left. “The market is still good,” the playwright said.", "Jane Moss"),
    ],
)
def test_nouns_of_people_are_told_by_their_endings_and_origins(code, text, speaker):
    assert speakers(code, text) == [speaker]


def test_a_stranger_who_speaks_on_is_nobody_named():
    text = (
        "Jane Moss left. A person close to Norvia said it was over. "
        "“Nobody saw it coming here,” the person said."
    )
    assert speakers("en", text) == [None]


def test_a_stranger_whom_the_sentence_before_tells_of_is_nobody_named():
    text = "“I trust it here,” said Jane Moss. An aide to Mr Reed was blunt. “Nobody else does so.”"
    assert speakers("en", text)[1:] == [None]


def test_a_pronoun_may_mean_someone_named_behind_a_preposition():
    text = "Norvia attendait le retour d'Ana Duval. « Il faudra être patient », dit-elle."
    assert speakers("fr", text) == ["Ana Duval"]


def test_only_a_person_says_i():
    text = "Tom Reed left. Norvia wrote. The company spoke. “I never liked my market,” it said."
    assert speakers("en", text) == ["Tom Reed"]


def test_a_colon_introduces_the_last_person_told_of():
    text = "Ana Duval sourit. Le ton est donné aussitôt : « Le marché reste porteur. »"
    assert speakers("fr", text) == ["Ana Duval"]


def test_a_description_means_the_organisation_that_spoke_last():
    text = (
        "Belcar dit « rester sur ce marché porteur ». La société assure « y être encore demain »."
    )
    assert speakers("fr", text) == ["Belcar", "Belcar"]


def test_an_owner_is_not_whom_the_sentence_is_about():
    assert speakers("en", "“That is life for all,” according to Reed's brother.") == [None]


def test_a_fragment_is_no_part_of_the_next_paragraph():
    text = "Jane Moss said it “will be sold this week.”\n“I knew what they did,” Tom Reed said."
    assert speakers("en", text) == ["Jane Moss", "Tom Reed"]


def test_a_set_phrase_does_not_part_a_verb_from_its_subject():
    text = "« On avait tout prévu, sauf ça », soupire de son côté Luc Ferrand."
    assert speakers("fr", text) == ["Luc Ferrand"]


def test_an_attribution_before_a_colon_serves_both_its_sides():
    text = "« Les commandes repartent bien », dit Ana Duval, prudente : « Rien n'est acquis. »"
    assert speakers("fr", text) == ["Ana Duval", "Ana Duval"]


def test_a_document_speaks_for_the_organisation_that_spoke_last():
    text = (
        "« Le marché reste porteur », dit Norvia.\n« Rien ne change pour nous », précise le texte."
    )
    assert speakers("fr", text) == ["Norvia", "Norvia"]


def test_a_paragraph_without_marks_is_speech_behind_a_colon():
    text = "Ana Duval a déclaré :\nNous restons sur ce marché porteur.\nElle dirige Norvia."
    assert texts("fr", text) == ["Nous restons sur ce marché porteur."]


def test_a_quote_told_again_in_full_counts_once():
    text = (
        "Norvia : « nous restons sur ce marché »\n« Oui, nous restons sur ce marché », dit Duval."
    )
    assert texts("fr", text) == ["Oui, nous restons sur ce marché"]


def test_nested_marks_stay_in_the_text():
    text = "« On m'a dit “revenez demain matin” », raconte Ana Duval."
    assert texts("fr", text) == ["On m'a dit “revenez demain matin”"]


def test_the_speaker_carries_kind_and_evidence():
    text = "« Le marché reste porteur », constate Ana Duval, analyste chez Norvia."
    (claim,) = claims("fr", text)
    assert claim.speaker_kind is PartyKind.PERSON
    (evidence,) = [e for e in claim.evidence if e.field == "speaker"]
    assert evidence.span.of(text) == "Ana Duval"
    assert (evidence.rule, evidence.inferred) == ("quote.speaker.verb_before", False)


SCRAPS = [
    *("« ", " »", "“", "”", '"', "'", "’", "\n", ". ", ", ", " : ", " (", ") ", " - ", "-t-il "),
    *("Ana Duval ", "Norvia ", "le groupe ", "the company ", "il ", "she ", "un texte "),
    *("a dit ", "said ", "selon ", "according to ", "ajoutant ", "et ", "and ", "who ", "qui "),
    *("le marché reste porteur ", "nous y restons encore ", "film ", "de ", "porte-parole "),
]


@pytest.mark.parametrize("code", ["fr", "en"])
@given(parts=st.lists(st.sampled_from(SCRAPS), max_size=40))
def test_any_text_gives_quotes_that_it_holds(code, parts):
    text = "".join(parts)
    for claim in claims(code, text):
        pieces = [e.span.of(text) for e in claim.evidence if e.field == "text"]
        assert claim.text == " ".join(pieces)
        assert len(re.findall(r"\w+", claim.text)) >= 4
        assert (claim.speaker is None) == all(e.field != "speaker" for e in claim.evidence)


@pytest.mark.parametrize(
    "unit",
    [
        "«",
        '"',
        "« a b c d » ",
        "« a b c d », dit Ana Duval. ",
        "“a b c d”\n",
        "« a » et dit (",
        "dit ",
    ],
)
def test_time_grows_no_faster_than_the_text(unit):
    pack = lang.load("fr")

    def seconds(count: int) -> float:
        text = unit * count
        parties = cast(text)

        started = time.process_time()
        find_quotes(text, parties, pack, find_quotations(text, pack.quote))
        return time.process_time() - started

    few = min(seconds(500) for _ in range(3))
    assert any(seconds(2_000) < 16 * max(few, 0.01) for _ in range(3))


def test_a_pronoun_may_mean_someone_named_before_it_in_its_sentence():
    text = "Luc Ferrand left. When I met Tom Reed last week he told me: “I trust this market.”"
    assert speakers("en", text) == ["Tom Reed"]


def test_a_sentence_about_a_pronoun_keeps_its_person_in_mind():
    text = (
        "Luc Ferrand left. Tom Reed met Luc Ferrand. He slept well. Then he ate in the house "
        "of Luc Ferrand. “I trust this market,” he said."
    )
    assert speakers("en", text) == ["Tom Reed"]


def test_someone_named_much_later_outdoes_whom_it_was_told_of():
    text = (
        "Luc Ferrand left. Rain fell. Snow fell. The sun rose. The news came from Tom Reed. "
        "“I trust this market,” he said."
    )
    assert speakers("en", text) == ["Tom Reed"]


@pytest.mark.parametrize(
    "text",
    [
        # someone else's, whose name is not told
        "Tom Reed left. “I trust this market,” his wife said.",
        "Tom Reed left. “I trust this market,” said the Ohio mayor's office.",
        # a writing of someone not known
        "Norvia said no. “We all trust this market,” the OTMK report said.",
        # a relative clause about a stranger
        "Tom Reed left. “I trust it,” an aide who asked not to be named told AFP. “It is good.”",
    ],
)
def test_strangers_are_nobody_named(text):
    assert set(speakers("en", text)) == {None}


def test_a_description_by_age_is_the_last_person():
    text = "Tom Reed left. “I trust this market,” the 57-year-old said."
    assert speakers("en", text) == ["Tom Reed"]


@pytest.mark.parametrize(
    ("code", "text", "speaker"),
    [
        ("en", "As Jane Moss put it: “The market is still very good.”", "Jane Moss"),
        ("en", "“The market is still good,” as Jane Moss puts it.", "Jane Moss"),
        ("en", "Jane Moss said it was “quite a good market” for all of them.", "Jane Moss"),
        ("en", "“The market is still good.”\n\nJane Moss, 90, baker", "Jane Moss"),
        (
            "fr",
            "L'avocate de M. Ferrand, Me Ana Duval, dénonce « un très mauvais marché ».",
            "Ana Duval",
        ),
    ],
)
def test_a_quote_is_whose_words_it_is_told_in(code, text, speaker):
    assert speakers(code, text) == [speaker]


def test_a_line_that_is_a_sentence_signs_nothing():
    text = "“The market is still good.”\n\nJane Moss left the town on the same day."
    assert speakers("en", text) == [None]


def test_a_title_means_whoever_was_called_so():
    text = (
        "Tom Reed, the mayor, met Luc Ferrand. Luc Ferrand left. "
        "“I trust this market,” the mayor said."
    )
    assert speakers("en", text) == ["Tom Reed"]


def test_titles_of_works_in_a_row_are_no_quote():
    assert texts("en", "It plays “Go On Along Now,” “Back at Home Again” and more.") == []
