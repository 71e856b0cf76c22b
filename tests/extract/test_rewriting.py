"""The seed with other names, sums and dates: what is found must follow them."""

import pytest

from tests.library import pieces, read, score
from tests.rewriting import Rewriting

pytestmark = pytest.mark.model

REWRITINGS = {
    "short names, euros": Rewriting(
        names={
            "OpenAI": "Brumalis",
            "Microsoft": "Tarvenne",
            "Forrester": "Cadrane",
            "Google": "Oxelio",
            "AWS": "Nublo",
            "Tesla": "Ferréa",
            "Mike Gualtieri": "Ronan Plessis",
            "Elon Musk": "Hervé Castaing",
            "Peter Thiel": "Nils Arbogast",
        },
        words={
            "1 milliard $": "250 millions €",
            "1 milliard de dollars": "250 millions d’euros",
            "plus d’un milliard de dollars": "plus de 80 millions d’euros",
            "Un milliard": "250 millions",
            "un milliard": "250 millions",
            "22 juillet": "9 octobre",
            "février 2019": "février 2021",
            "Début de 2019": "Début de 2021",
            "2015": "2012",
            "2016": "2018",
        },
        sums={
            "1000000000 USD exact": "250000000 EUR exact",
            "1000000000 USD more_than": "80000000 EUR more_than",
        },
        dates={"2019-07-22": "2021-10-09", "2015": "2012", "2016": "2018"},
    ),
    "several words and signs, pounds": Rewriting(
        names={
            "OpenAI": "Mazarine & Fils",
            "Microsoft": "Atelier du Levant",
            "Forrester": "Kessler Research",
            "Google": "Norddata",
            "AWS": "Grand Large",
            "Tesla": "Omnia Motors",
            "Mike Gualtieri": "Jean-Baptiste de La Roque",
            "Elon Musk": "Idriss El Amrani",
            "Peter Thiel": "Søren O’Dwyer",
        },
        words={
            "1 milliard $": "35 M£",
            "1 milliard de dollars": "35 millions de livres sterling",
            "plus d’un milliard de dollars": "plus de 4,5 millions de livres",
            "Un milliard": "35 millions",
            "un milliard": "35 millions",
            "22 juillet": "1er avril",
            "février 2019": "janvier 2018",
            "Début de 2019": "Début de 2018",
            "mars": "janvier",
            "2015": "2009",
            "2016": "2013",
        },
        sums={
            "1000000000 USD exact": "35000000 GBP exact",
            "1000000000 USD more_than": "4500000 GBP more_than",
        },
        dates={"2019-07-22": "2018-04-01", "2015": "2009", "2016": "2013"},
    ),
    "digits, capitals and lower case, dollars of Canada": Rewriting(
        names={
            "OpenAI": "Quatre21",
            "Microsoft": "BKR",
            "Forrester": "e-Mérite",
            "Google": "iVolt",
            "AWS": "TDZ Cloud",
            "Tesla": "Auto7",
            "Mike Gualtieri": "Awa N’Diaye",
            "Elon Musk": "Milan Kovač",
            "Peter Thiel": "Tuan Nguyen",
        },
        words={
            "1 milliard $": "900 millions de dollars canadiens",
            "1 milliard de dollars": "900 millions de dollars canadiens",
            "plus d’un milliard de dollars": "plus de 2 milliards de dollars canadiens",
            "Un milliard": "900 millions",
            "un milliard": "900 millions",
            "22 juillet": "30 novembre",
            "février 2019": "mai 2023",
            "Début de 2019": "Début de 2023",
            "mars": "juin",
            "2015": "2017",
            "2016": "2020",
        },
        sums={
            "1000000000 USD exact": "900000000 CAD exact",
            "1000000000 USD more_than": "2000000000 CAD more_than",
        },
        dates={"2019-07-22": "2023-11-30", "2015": "2017", "2016": "2020"},
    ),
    "words of every day, yen": Rewriting(
        names={
            "OpenAI": "Aurore",
            "Microsoft": "Orage",
            "Forrester": "Boussole",
            "Google": "Lanterne",
            "AWS": "Caillou",
            "Tesla": "Fusée",
            "Mike Gualtieri": "Léa Fontaine",
            "Elon Musk": "Paul Mercier",
            "Peter Thiel": "Rose Martin",
        },
        words={
            "1 milliard $": "12 milliards de yens",
            "1 milliard de dollars": "12 milliards de yens",
            "plus d’un milliard de dollars": "plus de 3 milliards de yens",
            "Un milliard": "12 milliards",
            "un milliard": "12 milliards",
            "22 juillet": "5 décembre",
            "février 2019": "février 2020",
            "Début de 2019": "Début de 2020",
            "2015": "2014",
        },
        sums={
            "1000000000 USD exact": "12000000000 JPY exact",
            "1000000000 USD more_than": "3000000000 JPY more_than",
        },
        dates={"2019-07-22": "2020-12-05", "2015": "2014", "2016": "2016"},
    ),
}


@pytest.mark.parametrize("name", REWRITINGS)
def test_what_is_found_follows_the_names_sums_and_dates(name: str):
    (seed,) = pieces("seed")
    again = REWRITINGS[name].of(seed, name)

    found = score([again], read([again.article]))

    figure = found.f1()
    assert figure >= 0.97, f"\n{found}"
