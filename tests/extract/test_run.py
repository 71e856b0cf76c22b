"""Where one name ends and the next begins."""

import pytest

from deals import lang
from deals.extract.run import find_runs
from deals.extract.sentence import find_sentences


def runs(text: str, language: str) -> list[str]:
    words = lang.load(language).mention
    sentences = find_sentences(text, words.abbreviations, words.function_words)
    return [text[run[0].start : run[-1].end] for _, run in find_runs(text, sentences, words)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "we met Walter B. Reed at St. Orme Hospital",
            ["Walter B. Reed", "St. Orme Hospital"],
        ),
        ("en", "it closed a Series B. Lichen led it", ["Series B", "Lichen"]),
        ("en", "we met 21st Orme Lichen in the 21st Century", ["21st Orme Lichen", "Century"]),
        ("en", "it shone. NIGHT LIFE Although Orme sold", ["NIGHT LIFE", "Orme"]),
        ("en", "we met Culture Secretary Jane Moss", ["Jane Moss"]),
        ("en", "we met US Culture Secretary Jane Moss", ["Jane Moss"]),
        ("en", "the Secretary of State Orrin Tull", ["Secretary", "State", "Orrin Tull"]),
        ("en", "the envoy to Norway Orrin Tull", ["Norway", "Orrin Tull"]),
        ("en", "the envoy to United Arab Emirates", ["United Arab Emirates"]),
        ("en", "we met Orrin al-Tull", ["Orrin al-Tull"]),
        ("fr", "le patron d'Orme France Jean Vernier", ["Orme France", "Jean Vernier"]),
        ("en", "the Barge Workers' Union spoke", ["Barge Workers' Union"]),
        ("fr", "chez Anne-Claude on a vu Anne et Claude", ["Anne-Claude", "Anne", "Claude"]),
        (
            "en",
            "we met Orme's Lichen and Tarn's Analytics Inc",
            ["Orme", "Lichen", "Tarn's Analytics Inc"],
        ),
        ("en", "then Orme's said it would stay; Orme's shares rose", ["Orme's", "Orme's"]),
        ("en", "then Orme's bids grew, so that Orme won", ["Orme", "Orme"]),
        (
            "en",
            "the Grain and Fodder Commission met Orme and Lichen",
            ["Grain and Fodder Commission", "Orme", "Lichen"],
        ),
        ("en", "the New Delhi-based Orme grew", ["Orme"]),
        ("en", "the heading Orme Orme grows", ["Orme", "Orme"]),
        ("fr", "et qui sait, Orme-ou Lichen- en veut", ["Orme-ou", "Lichen"]),
        (
            "fr",
            "on dit que Orme et que Lichen, puis que l’acteur Orme Lichen",
            ["Orme", "Lichen", "Orme", "Lichen"],
        ),
        ("fr", "le quotidien L’Éclair du Lichen paraît", ["L’Éclair du Lichen"]),
        ("fr", "chez Ÿvel et chez Élan", ["Ÿvel", "Élan"]),
    ],
)  # fmt: skip
def test_capitals_that_stand_together_are_one_run(language: str, text: str, expected: list[str]):
    assert runs(text, language) == expected
