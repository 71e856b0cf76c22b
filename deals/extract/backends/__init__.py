"""Ways of reading an article, one module each, found by name."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.errors import UnknownBackend
from deals.extract.deadline import LONGEST_READING, deadline


class Backend(Protocol):
    """A module with these is a backend; it loads its model only when called."""

    VERSION: str  # changes whenever the same text may be read differently

    def read(self, articles: Iterable[Article]) -> Iterator[Reading]:
        """Yield one reading for each article, in order."""
        ...


def available() -> list[str]:
    """Names of the backends, sorted."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__))


def load(name: str) -> Backend:
    """Return the backend called *name*.

    Raises:
        UnknownBackend: no module of that name stands here.
    """
    if name not in available():
        raise UnknownBackend(f"no backend {name!r}; there are {', '.join(available())}")
    backend: Backend = importlib.import_module(f"{__name__}.{name}")
    return backend


def read_each(
    backend: Backend, articles: Sequence[Article], longest: float = LONGEST_READING
) -> Iterator[Reading | Exception]:
    """Yield the reading of each article, or what went wrong with it.

    One that takes more than *longest* seconds of processor time is broken off with `TookTooLong`.

    A batch that breaks off is finished one by one, so that only the faulty article is lost.
    """
    readings = backend.read(articles)
    for count in range(len(articles)):
        try:
            with deadline(longest):
                reading = next(readings)
        except Exception as error:
            if len(articles) == 1:
                yield error
                return
            for article in articles[count:]:
                yield from read_each(backend, [article], longest)
            return
        yield reading
