"""Two records that may be one."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """What is known of a company or person, as far as its name may be another's."""

    name: str
    identifier: str | None = None  # what a source calls it so that it is taken for no other
    alike: int = 0  # how many others have names that begin with the same word


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How much speaks for two names being one's, of 100, and what does, for people to read."""

    score: int
    reasons: tuple[str, ...]
