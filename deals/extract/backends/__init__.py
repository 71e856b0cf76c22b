"""Ways of reading an article, one module each, found by name."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator, Sequence
from typing import Protocol

from deals.domain.article import Article
from deals.domain.claims import Reading
from deals.errors import UnknownBackend


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


def read_each(backend: Backend, articles: Sequence[Article]) -> Iterator[Reading | Exception]:
    """Yield the reading of each article, or what went wrong with it.

    A batch that breaks off is finished one by one, so that only the faulty article is lost.
    """
    count = 0
    try:
        for reading in backend.read(articles):
            yield reading
            count += 1
    except Exception as error:
        if len(articles) == 1:
            yield error
            return
        for article in articles[count:]:
            yield from read_each(backend, [article])
