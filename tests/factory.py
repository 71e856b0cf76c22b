"""Readings written by hand: each claim beside the words that state it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any

from deals.domain.amount import Amount
from deals.domain.article import Article
from deals.domain.claims import (
    CompanyClaim,
    DealClaim,
    Participant,
    Partner,
    PartnershipClaim,
    PersonClaim,
    PositionClaim,
    QuoteClaim,
    Reading,
    Term,
)
from deals.domain.evidence import Evidence, Span
from deals.domain.partial_date import PartialDate
from deals.domain.vocabulary import (
    DealStatus,
    DealType,
    PartyKind,
    PositionStatus,
    Qualifier,
    Role,
    TermStatus,
)

SEED = Path(__file__).parents[1] / "seeds" / "000_0ae3896f98561879.txt"

COMPANY, PERSON = PartyKind.COMPANY, PartyKind.PERSON


@dataclass(frozen=True)
class Story:
    """An article to make claims about; words are found where they first stand in it."""

    article: Article

    @classmethod
    def of(cls, text: str, **known: Any) -> "Story":
        known.setdefault("language", "fr")
        return cls(Article(text=text, **known))

    def reading(self, backend: str = "hand", version: str = "1", **claims: Any) -> Reading:
        return Reading(backend=backend, version=version, **claims)

    def evidence(self, field: str, words: str, after: str = "", inferred: bool = False) -> Evidence:
        text = self.article.text
        start = text.index(words, text.index(after) + len(after))
        return Evidence(field, Span(start, start + len(words)), "by_hand", inferred)

    def fields(self, **words: str) -> tuple[Evidence, ...]:
        return tuple(self.evidence(field, its) for field, its in words.items())

    def company(self, name: str, *aliases: str) -> CompanyClaim:
        named = [self.evidence("name", name), *(self.evidence("alias", it) for it in aliases)]
        return CompanyClaim(name=name, aliases=aliases, evidence=tuple(named))

    def person(self, name: str, *positions: PositionClaim) -> PersonClaim:
        return PersonClaim(name=name, positions=positions, evidence=self.fields(name=name))

    def position(
        self,
        company: str,
        title: str,
        status: PositionStatus = PositionStatus.CURRENT,
        words: Mapping[str, str] = MappingProxyType({}),
        **more: Any,
    ) -> PositionClaim:
        """*words* state what the title does not."""
        return PositionClaim(
            company=company,
            title=title,
            status=status,
            evidence=self.fields(**{"company": company, "title": title, "status": title, **words}),
            **more,
        )

    def part(self, name: str, role: Role, kind: PartyKind = COMPANY) -> Participant:
        return Participant(name=name, kind=kind, role=role, evidence=self.fields(role=name))

    def term(
        self, text: str, party: str | None = None, status: TermStatus = TermStatus.STATED
    ) -> Term:
        return Term(text=text, party=party, status=status, evidence=self.fields(text=text))

    def deal(
        self, type_: DealType, *parts: Participant, words: Mapping[str, str], **values: Any
    ) -> DealClaim:
        """*words* state the fields; those that state the type may state the status too."""
        words = {"status": words["type"], **words}
        values.setdefault("status", DealStatus.ANNOUNCED)
        evidence = self.fields(**words)
        return DealClaim(type=type_, participants=parts, evidence=evidence, **values)

    def partnership(
        self, *partners: str, words: Mapping[str, str], **values: Any
    ) -> PartnershipClaim:
        return PartnershipClaim(
            partners=tuple(
                Partner(name=name, evidence=self.fields(partner=name)) for name in partners
            ),
            evidence=self.fields(**words),
            **values,
        )

    def quote(
        self, text: str, speaker: str | None = None, kind: PartyKind | None = None
    ) -> QuoteClaim:
        evidence = [self.evidence("text", text)]
        if speaker is not None:
            evidence.append(self.evidence("speaker", speaker))
        return QuoteClaim(text=text, speaker=speaker, speaker_kind=kind, evidence=tuple(evidence))


def seed() -> tuple[Article, Reading]:
    """Return the seed article and what a careful reader finds in it."""
    text = SEED.read_bytes().decode()
    title = text.splitlines()[1]
    story = Story.of(text, title=title, source=SEED.name)
    return story.article, Reading(
        backend="hand",
        version="1",
        companies=(
            story.company("OpenAI", "OpenAI LP"),
            *map(story.company, ("Microsoft", "Forrester", "Google", "AWS", "Tesla")),
        ),
        people=(
            story.person("Mike Gualtieri", story.position("Forrester", "analyste")),
            story.person(
                "Elon Musk",
                story.position(
                    "OpenAI",
                    "fondateur",
                    PositionStatus.FORMER,
                    words={"status": "a quitté", "ended_on": "février 2019"},
                    ended_on=PartialDate(2019, 2),
                ),
                story.position("Tesla", "cofondateur et PDG"),
            ),
            story.person("Peter Thiel"),
        ),
        deals=_seed_deals(story),
        partnerships=_seed_partnerships(story),
        quotes=_seed_quotes(story),
    )


def _seed_deals(story: Story) -> tuple[DealClaim, ...]:
    return (
        story.deal(
            DealType.INVESTMENT,
            story.part("OpenAI", Role.INVESTEE),
            story.part("Microsoft", Role.INVESTOR),
            words={
                "type": "investit",
                "amount": "1 milliard $",
                "announced_on": "22 juillet",
            },
            amount=Amount(1_000_000_000, "USD"),
            announced_on=PartialDate(2019, 7, 22),
            terms=(
                story.term(
                    "aucun fonds n’aura la forme de crédits Azure",
                    status=TermStatus.NEGATED,
                ),
                story.term(
                    "refusé de commenter la forme que prendra cet investissement",
                    status=TermStatus.UNDISCLOSED,
                ),
            ),
        ),
        story.deal(
            DealType.FUNDING_ROUND,
            story.part("OpenAI", Role.INVESTEE),
            story.part("Elon Musk", Role.INVESTOR, PERSON),
            story.part("Peter Thiel", Role.INVESTOR, PERSON),
            story.part("AWS", Role.INVESTOR),
            words={
                "type": "financement à son lancement",
                "amount": "plus d’un milliard de dollars",
                "announced_on": "2015",
            },
            status=DealStatus.COMPLETED,
            amount=Amount(1_000_000_000, "USD", Qualifier.MORE_THAN),
            announced_on=PartialDate(2015),
        ),
    )


def _seed_partnerships(story: Story) -> tuple[PartnershipClaim, ...]:
    return (
        story.partnership(
            "Microsoft",
            "OpenAI",
            words={
                "type": "nouveau partenariat",
                "since": "22 juillet",
                "continues": "Continuation d’un ancien accord",
            },
            since=PartialDate(2019, 7, 22),
            continues=1,
            terms=(
                story.term("fournisseur cloud exclusif", "Microsoft"),
                story.term("partenaire privilégié pour commercialiser", "Microsoft"),
                story.term("nouvelles capacités de supercalcul pour Azure", "OpenAI"),
            ),
        ),
        story.partnership(
            "Microsoft",
            "OpenAI",
            words={"type": "partenariat initié en 2016", "since": "2016"},
            since=PartialDate(2016),
        ),
    )


def _seed_quotes(story: Story) -> tuple[QuoteClaim, ...]:
    spoken: Sequence[tuple[str, str]] = (
        ("Peu d’organisations", "intelligence artificielle généraliste (AGI)"),
        ("Je me méfie", "cet effort financer"),
        ("La vraie question", "sera réelle ?”"),
    )
    text = story.article.text
    quotes = [
        text[text.index(first) : text.index(last, text.index(first)) + len(last)]
        for first, last in spoken
    ]
    return (
        *(story.quote(quote, "Mike Gualtieri", PERSON) for quote in quotes),
        story.quote("céder sous licence certaines de nos technologies pré-AGI", "OpenAI", COMPANY),
    )
