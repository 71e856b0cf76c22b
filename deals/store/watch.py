"""Whether anything has been committed since: what an answer that is kept depends on."""

from typing import Any

from sqlalchemy import Connection, Engine, event

from deals.errors import DealsError
from deals.store.engine import give_up

State = tuple[int, int | str]
"""What a database holds. Two that are equal have nothing committed between them."""

# SQLite counts, for one connection, the commits of all others. A snapshot of PostgreSQL's tells
# which transactions are seen, so that the same snapshot sees the same rows.
_ASKED = {
    "sqlite": "PRAGMA data_version",
    "postgresql": "SELECT pg_current_snapshot()::text",
}


class Watch:
    """Tells the state of a database, in one thread at a time, on a connection kept for it.

    ``remote``: asking goes to a server, and so may wait.
    """

    def __init__(self, engine: Engine) -> None:
        self.remote = engine.dialect.name == "postgresql"
        self._engine = engine
        self._question = _ASKED[engine.dialect.name]
        self._connection: Connection | None = None
        self._driver: Any = None
        self._connected = 0
        event.listen(engine, "engine_disposed", lambda _: self.close())

    def state(self) -> State | None:
        """Return the state of the database now; None where it does not tell."""
        try:
            if self._connection is None:
                self._connect()
            [state] = self._driver.execute(self._question).fetchone()
        except (DealsError, self._engine.dialect.loaded_dbapi.Error):
            self.close()
            return None
        return self._connected, state

    def _connect(self) -> None:
        self._connected += 1  # each of SQLite's connections counts on its own
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
        connection.detach()  # so that the pool has no fewer for questions
        self._driver = connection.connection.dbapi_connection
        self._connection = connection

    def close(self) -> None:
        """Give the connection up, until the next question."""
        connection, self._connection = self._connection, None
        if connection is not None:
            give_up(connection, self._driver)
