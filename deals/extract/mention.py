"""Mentions: the characters of an article that name, describe or stand for someone."""

from dataclasses import dataclass, field
from enum import StrEnum

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind, Role


class Form(StrEnum):
    """How a mention refers."""

    NAME = "name"
    DESCRIPTION = "description"  # "the company", « le fabricant »
    PRONOUN = "pronoun"


@dataclass(slots=True, eq=False)
class Party:
    """Someone in the article, gathered from all mentions of them. Compared by identity."""

    kind: PartyKind
    name: str  # the fullest form, without legal form or civility
    aliases: tuple[str, ...] = ()
    roles: set[Role] = field(default_factory=set)  # that its names play in deals, read alone


@dataclass(frozen=True, slots=True, eq=False)
class Post:
    """A title, with the organisation where it is held if the words name one."""

    span: Span  # of the whole phrase ("former head of sales at X")
    title: Span
    company: "Mention | None"
    former: Span | None  # the words that say that it is over
    is_office: bool  # it is held somewhere, said or unsaid
    is_plural: bool
    others: "tuple[Mention, ...]" = ()  # where the same title is held besides


@dataclass(frozen=True, slots=True)
class Mention:
    """Characters that refer to a party. A description of several (« les deux sociétés ») makes
    one mention for each of them, at the same span."""

    span: Span
    party: Party
    form: Form = Form.NAME
    rule: str = "mention.name"
    others: tuple[Party, ...] = ()  # whom a description may mean instead, likeliest first
