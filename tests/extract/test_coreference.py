"""Whom descriptions and pronouns stand for."""

import pytest

from tests.extract.scene import Scene


@pytest.mark.parametrize(
    ("language", "text", "referent"),
    [
        ("fr", "[Orme] va bien. La société recrute.", ("La société", "Orme")),
        ("fr", "[Orme] va bien. L’entreprise recrute.", ("L’entreprise", "Orme")),
        ("fr", "[Orme] recrute. Le groupe va bien.", ("Le groupe", "Orme")),
        ("en", "[Orme] is well. The company is hiring.", ("The company", "Orme")),
        ("en", "[Orme] is well. The group is hiring.", ("The group", "Orme")),
    ],
)
def test_a_description_stands_for_the_company_spoken_of(
    language: str, text: str, referent: tuple[str, str]
):
    assert Scene.of(language, text).referents() == [referent]


def test_a_description_of_a_quoted_name_stands_for_nobody_else():
    text = "[Orme] recrute. Le quotidien « [Lichen] » le confirme."
    assert Scene.of("fr", text).referents() == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Face à [Lichen], le groupe a grandi. [Orme] recrute. Le groupe va bien."),
        ("en", "Unlike [Lichen], the group has grown. [Orme] is hiring. The group is well."),
    ],
)
def test_the_subject_of_a_verb_describes_no_name_before_it(language: str, text: str):
    assert Scene.of(language, text).referents()[-1][1] == "Orme"


@pytest.mark.parametrize(
    ("language", "text", "description"),
    [
        (
            "fr",
            "Le brasseur [Orme] et la banque [Lichen] discutent. [Lichen] hésite. Le brasseur "
            "insiste.",
            "Le brasseur",
        ),
        (
            "fr",
            "[Orme] est une start-up. [Lichen] hésite, et [Lichen] attend. La start-up insiste.",
            "La start-up",
        ),
        (
            "en",
            "[Orme] is a startup. [Lichen] hesitates, and [Lichen] waits. The startup insists.",
            "The startup",
        ),
    ],
)
def test_a_description_stands_for_whom_it_was_said_of_before(
    language: str, text: str, description: str
):
    assert (description, "Orme") in Scene.of(language, text).referents()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "[Orme] et [Lichen] vont fusionner. Les deux sociétés emploient 90 personnes."),
        ("en", "[Orme] and [Lichen] are to merge. The two companies employ 90 people."),
    ],
)
def test_the_two_companies_are_both(language: str, text: str):
    referents = Scene.of(language, text).referents()

    assert {name for _, name in referents} == {"Orme", "Lichen"}
    assert len({words for words, _ in referents}) == 1


@pytest.mark.parametrize(
    ("language", "text", "referent"),
    [
        ("fr", "{Ada Vernier} est là. Elle sourit.", ("Elle", "Ada Vernier")),
        ("fr", "{Luc Ferrand} est là. Il sourit.", ("Il", "Luc Ferrand")),
        ("fr", "[Orme] recrute. Elle compte 40 salariés.", ("Elle", "Orme")),
        ("en", "{Ada Vernier} is here. She smiles.", ("She", "Ada Vernier")),
        ("en", "[Orme] is hiring. It employs 40 people.", ("It", "Orme")),
    ],
)
def test_a_pronoun_stands_for_the_subject_before(
    language: str, text: str, referent: tuple[str, str]
):
    assert Scene.of(language, text).referents() == [referent]


@pytest.mark.parametrize(
    ("text", "referent"),
    [
        ("[Orme] a élu {Ada Vernier}. Elle succède à {Luc Ferrand}.", ("Elle", "Ada Vernier")),
        ("[Orme] a élu {Luc Ferrand}. Il siégera au conseil de [Lichen].", ("Il", "Luc Ferrand")),
        ("[Orme] a élu {Ada Vernier}. Elle est diplômée de [Lichen].", ("Elle", "Ada Vernier")),
        ("[Orme] a élu {Ada Vernier}. Elle compte 40 salariés.", ("Elle", "Orme")),
    ],
)
def test_a_pronoun_whose_verb_is_of_people_stands_for_one(text: str, referent: tuple[str, str]):
    assert Scene.of("fr", text).referents() == [referent]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "[Orme] recrute. Il y a du travail."),
        ("fr", "[Orme] recrute. Il faut du temps."),
        ("en", "{Ada Vernier} waits. It is raining."),
        ("en", "[Orme] pleased the investor {Ada Vernier}."),
    ],
)
def test_an_impersonal_pronoun_stands_for_nobody(language: str, text: str):
    assert Scene.of(language, text).referents() == []


@pytest.mark.parametrize(
    ("language", "text"),
    [("fr", "La société [Orme] recrute."), ("fr", "[Orme], la société de Niort, recrute.")],
)
def test_a_description_beside_its_name_is_no_mention_of_another(language: str, text: str):
    assert Scene.of(language, text).referents() in ([], [("la société", "Orme")])


def test_nobody_is_meant_where_nobody_was_named():
    assert Scene.of("fr", "La société recrute. Elle va bien.").referents() == []


def test_a_fund_is_no_brewer():
    scene = Scene.of("fr", "Le fonds [Lichen] entre chez [Orme]. Le brasseur va bien.")
    assert ("Le brasseur", "Orme") in scene.referents()


def test_an_authority_does_not_buy_what_it_clears():
    text = "[Orme] waits. [Orme] said the [Fair Trade Commission] cleared its purchase of [Lichen]."

    assert ("its", "Orme") in Scene.of("en", text).referents()


def test_what_is_said_to_be_a_persons_is_nobody_known():
    scene = Scene.of("fr", "[Orme] recrute au cabinet de {Luc Ferrand}. Le cabinet recrute.")
    assert scene.referents() == [("Le cabinet", "Orme")]


def test_an_origin_and_an_age_describe_a_person():
    scene = Scene.of("fr", "{Luc Ferrand} arrive. Ce Breton de 51 ans sourit.")
    assert scene.referents() == [("Ce Breton", "Luc Ferrand")]


def test_a_description_of_a_person_stands_for_the_subject_before():
    scene = Scene.of("fr", "{Ada Vernier} a vu {Luc Ferrand}. La dirigeante a souri.")
    assert scene.referents() == [("La dirigeante", "Ada Vernier")]


@pytest.mark.parametrize(
    ("language", "text", "referents"),
    [
        (
            "fr",
            "[Orme] a racheté [Lichen]. Le premier vend des vis, le second des clous.",
            [("Le premier", "Orme"), ("le second", "Lichen")],
        ),
        (
            "fr",
            "[Orme] et [Lichen] ont signé. La première a investi 3 M€. La seconde est en vente.",
            [("La première", "Orme"), ("La seconde", "Lichen")],
        ),
        (
            "fr",
            "Avec [Mousse], [Orme] et [Lichen] créent un site, détenu à 60 % par le premier et à "
            "40 % par le second.",
            [("le premier", "Orme"), ("le second", "Lichen")],
        ),
        (
            "en",
            "[Orme] sold a site to [Lichen]. The former has 30 shops; the latter has 20.",
            [("The former", "Orme"), ("the latter", "Lichen")],
        ),
    ],
)
def test_the_former_and_the_latter_stand_for_two_named_together(
    language: str, text: str, referents: list[tuple[str, str]]
):
    assert Scene.of(language, text).referents() == referents


@pytest.mark.parametrize(
    "text",
    [
        "[Orme] affronte [Lichen]. Le premier semestre a été bon, le second moins.",
        "[Orme] affronte [Lichen]. Le premier groupe du pays a perdu la seconde manche.",
        "[Orme] affronte [Lichen]. Le premier a parlé.",
    ],
)
def test_an_ordinal_stands_for_nobody_by_itself(text: str):
    assert not {"Le premier", "le second"} & {said for said, _ in Scene.of("fr", text).referents()}


@pytest.mark.parametrize(
    ("text", "referent"),
    [
        (
            "[Orme], leader du tri, et [Lichen], leader de la collecte, fusionnent. Le leader de "
            "la collecte recrute.",
            ("Le leader", "Lichen"),
        ),
        (
            "[Orme] a levé 2 M€. [Lichen Capital] investit. La start-up recrute.",
            ("La start-up", "Orme"),
        ),
        (
            "[Orme] recrute. [Lichen Capital] investit. Le fonds est ravi.",
            ("Le fonds", "Lichen Capital"),
        ),
    ],
)
def test_a_description_stands_for_whom_it_may_be_said_of(text: str, referent: tuple[str, str]):
    assert referent in Scene.of("fr", text).referents()


@pytest.mark.parametrize(
    ("language", "text", "referent"),
    [
        (
            "fr",
            "[Orme] ferme. [Lichen] prête 3 millions au groupe isérois.",
            ("groupe isérois", "Orme"),
        ),
        (
            "fr",
            "[Orme] va mal. [Lichen] étudie une reprise de la société.",
            ("la société", "Orme"),
        ),
        (
            "en",
            "[Orme] is ailing. [Lichen] has agreed on a sale of the company.",
            ("the company", "Orme"),
        ),
    ],
)
def test_who_does_it_is_not_whom_it_is_done_to(language: str, text: str, referent: tuple[str, str]):
    assert referent in Scene.of(language, text).referents()


def test_a_noun_that_tells_more_goes_back_to_the_company_of_which_the_text_speaks():
    text = "[Orme] va mal. [Orme] cède [Fougère]. [Lichen] hésite. [Orme] attend. "
    text += "Selon [Mousse], l’affaire traîne. [Pin] renonce. L’imprimeur attend."
    assert ("L’imprimeur", "Orme") in Scene.of("fr", text).referents()
