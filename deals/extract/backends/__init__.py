"""Ways of reading an article, one module each, found by name."""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
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
