"""Parts of people's names that stand for them."""

import re
from collections.abc import Iterator, Sequence

from deals.domain.evidence import Span
from deals.domain.vocabulary import PartyKind
from deals.extract.mention import Mention, Party
from deals.extract.short_form import is_surname
from deals.extract.speech import has_verb_of_speech
from deals.grammar import LanguagePack

_AROUND = 70  # characters of a verb's clause


def is_part(name: str, full: str) -> bool:
    """Tell whether *name* is the surname of *full*, or any one of their names: a given name, a
    surname that comes first ("Xi" of "Xi Jinping"), or one without its article ("al-Example")."""
    return is_surname(name, full) or name in full.split()[:-1] or full.endswith(f"l-{name}")


def find_surnames(text: str, mentions: Sequence[Mention], pack: LanguagePack) -> Iterator[Mention]:
    """Yield the places where a word that mostly names nobody is the surname of someone whom
    *mentions* name, and who speaks: "May said"."""
    people = {m.party for m in mentions if m.party.kind is PartyKind.PERSON}
    taken = {m.span.end for m in mentions}
    for person in people:
        for surname in _common_parts(person, pack):
            for match in re.finditer(rf"(?<![\w-]){re.escape(surname)}(?![\w-])", text):
                left, right = text[: match.start()], text[match.end() :]
                speaks = has_verb_of_speech(left[-_AROUND:], right[:_AROUND], pack)
                if speaks and match.end() not in taken:
                    yield Mention(Span(*match.span()), person, rule="mention.surname")


def _common_parts(person: Party, pack: LanguagePack) -> set[str]:
    """Return the first and last word of *person* that are common words too, and no alias."""
    common = pack.mention.not_names | pack.mention.function_words
    words = person.name.split()
    parts = {words[0], words[-1]} - {person.name, *person.aliases}
    return {part for part in parts if part.casefold() in common}
