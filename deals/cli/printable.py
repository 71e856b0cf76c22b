"""Words of others, made safe to show."""

_CONTROLS = [code for code in (*range(32), *range(127, 160)) if chr(code) not in "\t\n"]
_TURNS = [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]
_SHOWN = dict.fromkeys(_CONTROLS + _TURNS, "\ufffd")


def printable(words: str) -> str:
    """Return *words* with a sign in place of each control character.

    Those would drive a terminal, have no place in HTML, or turn the order of the letters around.
    """
    return words.translate(_SHOWN)
