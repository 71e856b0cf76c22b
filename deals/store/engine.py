"""Connections to the two databases, set up alike."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event, text
from sqlalchemy.engine import URL, Connection, ExceptionContext, make_url
from sqlalchemy.exc import ArgumentError, DataError, IntegrityError, OperationalError
from sqlalchemy.orm import Session, sessionmaker
from sqlalchemy.pool import ConnectionPoolEntry

from deals.errors import (
    UnknownDatabase,
    UnreachableDatabase,
    UnstorableReading,
    UnusableDatabase,
)

BUSY_SECONDS = 30
"""How long a writer waits for its turn before it gives up."""

_UNUSABLE_SQLITE = {
    sqlite3.SQLITE_BUSY,  # for BUSY_SECONDS
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_PROTOCOL,
    sqlite3.SQLITE_READONLY,
}
_UNUSABLE_POSTGRESQL = (  # how the codes begin
    "25006",  # read-only
    "53",  # out of disk, of memory, of connections
    "57P",  # shutting down, or starting
    "58",  # its files fail it
    "XX",  # damaged
)
_PATIENCE = {
    "connect_timeout": 10,
    "keepalives_idle": 15,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 30_000,
}
"""When a server that says nothing any more is given up, in libpq's seconds and, at last,
milliseconds; an address may tell otherwise."""

_CACHE = "cache_size = -16000"  # kilobytes of pages a connection keeps; else 2 MB
_CACHE_OF_READERS = "cache_size = -8000"  # which there are several of in each process

_FORMS = "write sqlite:///file.db or postgresql://user@host/name"

_TURN = 0x6465616C73  # "deals": names our lock among a PostgreSQL server's advisory locks


def database_url(written: str) -> URL:
    """Return *written* with the driver we use; ``postgres://`` is PostgreSQL too.

    Raises:
        UnknownDatabase: it is no address, or of neither SQLite nor PostgreSQL.
    """
    try:
        url = make_url(written)
    except ArgumentError:  # the message would show a password
        raise UnknownDatabase(f"the address of the database cannot be read: {_FORMS}") from None
    if url.drivername in {"postgres", "postgresql"}:
        return url.set(drivername="postgresql+psycopg")
    if url.get_backend_name() not in {"sqlite", "postgresql"}:
        raise UnknownDatabase(f"{url.drivername} is no database that we speak to: {_FORMS}")
    return url


def make_engine(url: str | URL, *, read_only: bool = False, **options: Any) -> Engine:
    """Return an engine whose connections check foreign keys.

    With *read_only* every write is refused by the database. *options* go to
    `sqlalchemy.create_engine`.
    """
    address = database_url(url) if isinstance(url, str) else url
    sqlite = address.get_backend_name() == "sqlite"
    engine = (_sqlite_engine if sqlite else _postgresql_engine)(address, read_only, options)
    event.listen(engine, "handle_error", _tell_fault)
    return engine


def without_transactions(engine: Engine) -> Engine:
    """Return *engine* as one that is only read from, by single statements.

    PostgreSQL shows each statement the moment when it begins, in a transaction or not, but each
    transaction's beginning and end are a way to the server and back.
    """
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="AUTOCOMMIT")
    return engine


def give_up(connection: Connection, driver: Any) -> None:
    """Close a connection, and the driver's own, without a word to a server that may not answer."""
    driver.close()
    connection.invalidate()
    connection.close()


def make_sessions(engine: Engine) -> sessionmaker[Session]:
    """Return a maker of sessions whose objects stay readable after a commit."""
    return sessionmaker(engine, expire_on_commit=False)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Begin a transaction, commit it at the end, and let no other write meanwhile.

    Deciding which deal a claim tells again must see what others have just stored, so writers take
    turns; readers never wait.

    Raises:
        UnstorableReading: what was written breaks a rule of the database; nothing is stored.
        UnreachableDatabase, UnusableDatabase: nothing can be stored now.
    """
    driver: Any = engine.dialect.loaded_dbapi
    try:
        with engine.begin() as connection:
            if engine.dialect.name == "postgresql":  # on SQLite the beginning waits
                connection.execute(text("SELECT pg_advisory_xact_lock(:turn)"), {"turn": _TURN})
            yield connection
    except (DataError, IntegrityError) as error:
        raise UnstorableReading(str(error.orig)) from error
    except (driver.DataError, driver.IntegrityError) as error:  # of a COPY, as below: SQLAlchemy
        raise UnstorableReading(str(error)) from error  # does not see it
    except driver.Error as error:
        if _is_unusable(error):
            raise _unusable(error) from error
        raise


def _tell_fault(context: ExceptionContext) -> None:
    """Raise our own error where the fault is the database's, not the statement's."""
    error = context.original_exception
    if isinstance(context.sqlalchemy_exception, OperationalError) and (
        context.connection is None or context.is_disconnect
    ):
        reason = _on_one_line(error)
        raise UnreachableDatabase(f"the database cannot be reached: {reason}") from error
    if _is_unusable(error):
        raise _unusable(error) from error


def _is_unusable(error: BaseException) -> bool:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_OK)
        return code & 0xFF in _UNUSABLE_SQLITE  # the rest of it tells what exactly
    return (getattr(error, "sqlstate", None) or "").startswith(_UNUSABLE_POSTGRESQL)


def _unusable(error: BaseException) -> UnusableDatabase:
    code = f" ({error.sqlite_errorname})" if isinstance(error, sqlite3.Error) else ""
    return UnusableDatabase(f"the database cannot be used: {_on_one_line(error)}{code}")


def _on_one_line(error: BaseException) -> str:
    return " ".join(str(error).split())


def _postgresql_engine(url: URL, read_only: bool, options: dict[str, Any]) -> Engine:
    given: dict[str, Any] = {
        name: value for name, value in _PATIENCE.items() if name not in url.query
    }
    if read_only:
        given["options"] = "-c default_transaction_read_only=on"
    options["connect_args"] = given | options.get("connect_args", {})
    return create_engine(url, **options)


def _sqlite_engine(url: URL, read_only: bool, options: dict[str, Any]) -> Engine:
    options.setdefault("connect_args", {}).setdefault("timeout", BUSY_SECONDS)
    engine = create_engine(url, **options)
    settings = [_CACHE_OF_READERS if read_only else _CACHE]
    settings += ["foreign_keys = ON", "synchronous = NORMAL"]  # in WAL, safe in a crash
    settings += ["query_only = ON", "schema_version"] if read_only else ["journal_mode = WAL"]

    @event.listens_for(engine, "connect")
    def set_up(connection: Any, entry: ConnectionPoolEntry) -> None:
        connection.isolation_level = None  # we begin transactions ourselves, below
        try:
            for setting in settings:
                connection.execute(f"PRAGMA {setting}")
        except sqlite3.DatabaseError as error:  # no file of SQLite's, or none to write to
            raise _unopened(url.database or "", error) from error

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A writer that starts by reading cannot wait for its turn: it fails at once if another
        # has written since.
        connection.exec_driver_sql("BEGIN" if read_only else "BEGIN IMMEDIATE")

    return engine


def _unopened(path: str, error: sqlite3.Error) -> UnreachableDatabase:
    folder = Path(path).absolute().parent
    closed = folder.is_dir() and not os.access(folder, os.W_OK)
    hint = f" ({folder} is read-only, and SQLite keeps its journal there)" if closed else ""
    return UnreachableDatabase(f"the database cannot be reached: {path}: {error}{hint}")
