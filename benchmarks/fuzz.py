"""Fuzzing that follows coverage: what takes the code somewhere new is varied further.

Usage: python -m benchmarks.fuzz files|amounts|dates|quotations|readings [--seconds N]

It needs `pip install deals[fuzz]`. Files are bytes as they come; the others are texts of the pieces
that `tests/extract/test_fuzz.py` makes them of, and must hold what is checked there. A fault ends
the run with its trace, and leaves the input in a file ``crash-…``.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from random import randbytes

import atheris

with atheris.instrument_imports(include=["deals"]):
    from hypothesis import HealthCheck, given, settings

    from deals.errors import UnreadableArticle
    from deals.read.text import decode
    from tests.extract import test_fuzz as fuzz

_SEEDS = 100
_LONGEST = 2000  # bytes, of which a text of some dozens of pieces is made

Target = Callable[[bytes], object]


def check_file(content: bytes) -> None:
    """Any bytes are a text as it is stored, or refused."""
    try:
        text, encoding = decode(content)
    except UnreadableArticle:
        return
    assert decode(text.encode())[0] == text, encoding


def target(check: Callable[..., None], **of: object) -> Target:
    """Return what checks the text that *given* would make of some bytes."""
    quiet = settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))
    checked: Target = quiet(given(**of)(check)).hypothesis.fuzz_one_input
    return checked


TARGETS: dict[str, Target] = {
    "files": check_file,
    "amounts": target(fuzz.check_amounts, text=fuzz.TEXT, language=fuzz.LANGUAGE),
    "dates": target(
        fuzz.check_dates, text=fuzz.TEXT, language=fuzz.LANGUAGE, published_on=fuzz.PUBLISHED
    ),
    "quotations": target(fuzz.check_quotations, text=fuzz.TEXT, language=fuzz.LANGUAGE),
    "readings": target(fuzz.check_reading, text=fuzz.TEXT, published_on=fuzz.PUBLISHED),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=TARGETS)
    parser.add_argument("--seconds", type=int, default=600)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as found:
        for number in range(_SEEDS):
            (Path(found) / str(number)).write_bytes(randbytes(_LONGEST))
        options = [f"-max_total_time={asked.seconds}", f"-max_len={_LONGEST}", "-len_control=0"]
        atheris.Setup([sys.argv[0], *options, found], TARGETS[asked.what])
        atheris.Fuzz()


if __name__ == "__main__":
    main()
