"""Which capitalised words name nobody."""

import pytest

from deals import lang
from deals.extract.candidate import find_candidates
from deals.extract.nobody import names_nobody
from deals.extract.sentence import find_sentences


@pytest.mark.parametrize(
    ("language", "text", "nobody"),
    [
        ("fr", "Orme recrute pour sa branche Énergies.", ["Énergies"]),
        ("fr", "Orme choisit une directrice Recherche & Développement.",
         ["Recherche & Développement"]),
        ("fr", "Orme est une filiale de lichen GmbH.", ["GmbH"]),
        ("en", "Orme hired a head of Data from Lichen Data.", ["Data"]),
        ("en", "Orme hired Senior Partners from Lichen Advisors.", ["Senior Partners"]),
    ],
)  # fmt: skip
def test_lines_of_business_titles_and_common_words_name_nobody(
    language: str, text: str, nobody: list[str]
):
    pack = lang.load(language)
    sentences = find_sentences(text, pack.mention.abbreviations, pack.mention.function_words)
    found = find_candidates(text, sentences, pack.mention)
    assert [each.text for each in found if names_nobody(each, pack)] == nobody
