"""Settings, from the environment. Read at the doors only: api, cli and alembic/env.py."""

from pydantic import NonNegativeInt, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from deals.errors import UnreadableSetting


class Settings(BaseSettings):
    """Each is set by its name in capitals after DEALS_, as in DEALS_DATABASE_URL."""

    model_config = SettingsConfigDict(
        env_prefix="DEALS_", frozen=True, use_attribute_docstrings=True
    )

    database_url: str = "sqlite:///deals.db"
    """Where the records are kept: an SQLite or PostgreSQL address as SQLAlchemy writes them."""

    cache_mb: NonNegativeInt = 32
    """Megabytes of answers that each process of the API keeps, until something is committed."""

    backend: str = "rules"
    """How articles are read: the name of a module of `deals.extract.backends`."""

    def __init__(self) -> None:
        """Read the environment.

        Raises:
            UnreadableSetting: a variable does not hold what it should.
        """
        try:
            super().__init__()
        except ValidationError as error:
            first = error.errors()[0]
            name = f"DEALS_{first['loc'][0]}".upper()
            raise UnreadableSetting(f"{name} is {first['input']!r}: {first['msg']}") from None
