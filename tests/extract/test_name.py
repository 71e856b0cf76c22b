"""Which names are companies' and people's, and which are one party's."""

import pytest

from tests.extract.conftest import Read

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("language", "text", "companies", "people"),
    [
        (
            "en",
            "LONDON, March 4 (Kervel) - The screw maker Orme said on Monday it had bought rival "
            "Lichen, the Sunday Courrier reported.",
            {"Orme", "Lichen", "Sunday Courrier"},
            set(),
        ),
        (
            "en",
            "The start-up Orme says its software, Kervel, reads contracts. Lichen's Ann Example, "
            "who leads the Brelidy project, disagrees.",
            {"Orme", "Lichen"},
            {"Ann Example"},
        ),
        (
            "fr",
            "Le fabricant Orme a racheté Lichen, a annoncé son président, Luc Ferrand.",
            {"Orme", "Lichen"},
            {"Luc Ferrand"},
        ),
        (
            "fr",
            "Le groupe Kervadec a cédé sa filiale Brelidy à Nolwenn Tanguy, une entrepreneuse.",
            {"Kervadec", "Brelidy"},
            {"Nolwenn Tanguy"},
        ),
        (
            "fr",
            "La start-up lyonnaise Marmotte lève 3 millions d’euros auprès de Première Pierre.",
            {"Marmotte", "Première Pierre"},
            set(),
        ),
        (
            "fr",
            "MM. Kervel et Brendaz, venus de Vitry, dirigent la société Orme.",
            {"Orme"},
            {"Kervel", "Brendaz"},
        ),
        (
            "fr",
            "Interrogé par Les Nouvelles, le patron du groupe Orme, Luc Ferrand, se tait.",
            {"Orme"},
            {"Luc Ferrand"},
        ),
        (
            "fr",
            "Brèves\n• Kidibul (Lyon) – 2 M€. L’appli plaît. Elle a séduit Orée Seed.",
            {"Kidibul", "Orée Seed"},
            set(),
        ),
        (
            "fr",
            "Adama Sissoko arrive de CDG Logement, où il dirigeait les chantiers.",
            {"CDG Logement"},
            {"Adama Sissoko"},
        ),
        (
            "en",
            "Grand Mills has sold Lichen Foods. Mr Prior, of GM, said that GM would grow.",
            {"Grand Mills", "Lichen Foods"},
            {"Prior"},
        ),
        (
            "en",
            "The Ministry of Trade and Digital Economy has cleared the sale of Lichen Foods.",
            {"Ministry of Trade and Digital Economy", "Lichen Foods"},
            set(),
        ),
        (
            "en",
            "Orme Capital has bought Lichen Foods, said Jane Moss, its chief executive.",
            {"Orme Capital", "Lichen Foods"},
            {"Jane Moss"},
        ),
        (
            "en",
            "Boston-based Tallyho raised $3 million from Founders Row and Priya Raman.",
            {"Tallyho", "Founders Row"},
            {"Priya Raman"},
        ),
        (
            "en",
            "Fjellkraft Chief Executive Kari Nesbo said Halden had sold Vindholm.",
            {"Fjellkraft", "Halden", "Vindholm"},
            {"Kari Nesbo"},
        ),
        (
            "en",
            "A former Lichendata product manager, she now runs the company Orme with Li Li.",
            {"Lichendata", "Orme"},
            {"Li Li"},
        ),
        (
            "en",
            "The firm Tally, a graduate of Sprout House, was founded by veterans of Orme Capital.",
            {"Tally", "Sprout House", "Orme Capital"},
            set(),
        ),
        (
            "en",
            "Lichendata Inc said Lichendata Japan would grow; Orme cut its prices.",
            {"Lichendata", "Lichendata Japan", "Orme"},
            set(),
        ),
        (
            "en",
            "Attorney General Letitia Barr sued Lichen Foods, which Baird, Moss and Co advised.",
            {"Lichen Foods", "Baird, Moss and Co"},
            {"Letitia Barr"},
        ),
        (
            "en",
            "The Orme-Lichen merger pleased Orme Foods and Lichen Brands.",
            {"Orme Foods", "Lichen Brands"},
            set(),
        ),
    ],
)
def test_companies_and_people_are_told_apart(
    read: Read, language: str, text: str, companies: set[str], people: set[str]
):
    reading = read(language, text)

    assert {each.name for each in reading.companies} == companies
    assert {each.name for each in reading.people} == people


@pytest.mark.parametrize(
    ("language", "text", "name", "aliases"),
    [
        (
            "fr",
            "Le groupe Altitude Partners investit dans Orme. Altitude y croit.",
            "Altitude Partners",
            {"Altitude"},
        ),
        (
            "fr",
            "La Caisse des Pionniers (CDP) a prêté 3 millions d’euros à Orme. La CDP attend.",
            "Caisse des Pionniers",
            {"CDP"},
        ),
        (
            "en",
            "Trident Mining Corp bought Cordell. Trident paid cash.",
            "Trident Mining",
            {"Trident Mining Corp", "Trident"},
        ),
        (
            "en",
            "Summit Lane Ventures backed Orme. Summit Lane likes it.",
            "Summit Lane Ventures",
            {"Summit Lane"},
        ),
    ],
)
def test_short_forms_and_acronyms_are_aliases(
    read: Read, language: str, text: str, name: str, aliases: set[str]
):
    known = {each.name: set(each.aliases) for each in read(language, text).companies}

    assert known.get(name) == aliases


@pytest.mark.parametrize(
    ("language", "text", "name"),
    [
        ("fr", "Luc Ferrand, patron d’Orme, est venu. M. Ferrand a souri.", "Luc Ferrand"),
        ("en", "Jane Moss, chief executive of Orme, came. Ms Moss smiled.", "Jane Moss"),
    ],
)
def test_a_surname_is_an_alias_of_the_person(read: Read, language: str, text: str, name: str):
    (person,) = read(language, text).people

    assert person.name == name
    assert person.aliases == (name.split()[-1],)


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("fr", "Installée à Niort, Orme recrute.", "Niort"),
        ("fr", "À Dunkerque, Orme recrute.", "Dunkerque"),
        ("fr", "Orme a lancé son logiciel Zéphyr en mars.", "Zéphyr"),
        ("fr", "Orme recrute pour sa branche Énergies.", "Énergies"),
        (
            "fr",
            "Orme recrute, dit sa directrice Recherche & Développement.",
            "Recherche & Développement",
        ),
        ("fr", "Orme recrute, dit la commissaire à la Concurrence.", "Concurrence"),
        ("en", "Orme, based in Basel, is hiring.", "Basel"),
        ("en", "Orme is hiring in Denver.", "Denver"),
        ("en", "The Danish company Orme is hiring.", "Danish"),
        ("en", "Orme released its app Zephyr in March.", "Zephyr"),
        ("en", "Orme Inc and New Jersey agreed to share the cost.", "New Jersey"),
        ("en", "Orme Inc and the Soviet Union signed a contract for pipe.", "Soviet Union"),
    ],
)
def test_places_products_and_demonyms_are_no_companies(
    read: Read, language: str, text: str, word: str
):
    reading = read(language, text)

    assert word not in {each.name for each in [*reading.companies, *reading.people]}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Orme (NYSE : ORM) a signé. Orme recrute.", "ORM"),
        ("Orme (Euronext Paris – FR0000000001) a signé. Orme recrute.", "FR0000000001"),
        ("Orme vend le Zéphyrix™. Le Zéphyrix™ plaît.", "Zéphyrix"),
        ("Orme est une entreprise de Saint-Ormeux.", "Saint-Ormeux"),
    ],
)
def test_codes_of_shares_trade_marks_and_saints_towns_are_no_companies(
    read: Read, text: str, word: str
):
    assert word not in {each.name for each in read("fr", text).companies}


def test_two_former_employers_are_no_former_names_of_one(read: Read):
    text = "Margaux Helias, ex-Boltine et ex-Uberline, arrive chez Orme."
    companies = {each.name for each in read("fr", text).companies}
    assert {"Boltine", "Uberline"} <= companies


def test_a_given_name_alone_is_the_one_persons_who_has_it(read: Read):
    text = "Chez Orme, c'est Clémence, 29 ans, qui dirige. « Oui », dit Clémence Vernier."
    (person,) = read("fr", text).people

    assert (person.name, person.aliases) == ("Clémence Vernier", ("Clémence",))


@pytest.mark.parametrize(
    ("text", "companies"),
    [
        (
            "Le tribunal a cédé les Tissages de l’Aubrac à la société Orme.",
            {"Tissages de l’Aubrac", "Orme"},
        ),
        ("Une chaîne a acquis le Grand Hôtel des Brumes.", {"Grand Hôtel des Brumes"}),
        ("Ils ont convaincu Kervolis. Il faudra affronter Brumalis.", {"Kervolis", "Brumalis"}),
        ("La société Orme possède déjà Kervolis et Brumalis.", {"Orme", "Kervolis", "Brumalis"}),
        ("Son principal concurrent, Kervolis, se tait.", {"Kervolis"}),
        ("Kervolis lui a confié une commande.", {"Kervolis"}),
        ("Kervolis est une start-up de trente personnes.", {"Kervolis"}),
        ("Le groupe de Luc Ferrand, Kervolis, loue des bureaux.", {"Kervolis"}),
        ("La société Orme et son rival Kervolis se tournent autour.", {"Orme", "Kervolis"}),
        ("Selon Kervolis, l’homme d’affaires aurait menti.", {"Kervolis"}),
        ("Les bureaux de la rue du Cormier sont vides. La société Orme part.", {"Orme"}),
    ],
)
def test_french_companies_are_told_by_what_is_said_around_them(
    read: Read, text: str, companies: set[str]
):
    assert {company.name for company in read("fr", text).companies} == companies


def test_who_is_said_to_do_what_people_do_is_a_person(read: Read):
    text = "« Tout va bien ici », dit Montserrat Brume, qui a succédé à son père."
    assert [person.name for person in read("fr", text).people] == ["Montserrat Brume"]
