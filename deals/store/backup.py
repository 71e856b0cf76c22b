"""A copy of the whole database as it is at one moment, while others read and write it."""

import os
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Engine

from deals.errors import UnusableDatabase, Unwritable

Watch = Callable[[int, int], object]
"""Is told how much of how much is copied, in pages of the database."""

_PAGES = 1000  # between two tellings


def back_up(
    engine: Engine, path: Path, *, overwrite: bool = False, watch: Watch = lambda done, of: None
) -> None:
    """Write the database to *path*, checked and whole, or not at all.

    Of SQLite it is a database file, by its online backup; of PostgreSQL an archive for pg_restore,
    by pg_dump, which must be at hand and of no older version than the server.

    Raises:
        Unwritable: *path* is there already, or cannot be written.
        UnusableDatabase: the copy does not pass the database's own check, or pg_dump fails.
    """
    if path.exists() and not overwrite:
        raise Unwritable(f"{path}: is there already; --overwrite replaces it")
    with _written_whole(path) as partial:
        if engine.dialect.name == "postgresql":
            _dump(engine, partial)
        else:
            _copy(engine, partial, watch)


@contextmanager
def _written_whole(path: Path) -> Iterator[Path]:
    """Give a path to write to, whose file is moved to *path* at the end."""
    partial = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        partial.touch()
        yield partial
        with partial.open("rb") as file:
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as error:
        raise Unwritable(f"{path}: {error.strerror}") from error
    except sqlite3.Error as error:
        raise Unwritable(f"{path}: {error}") from error
    finally:
        partial.unlink(missing_ok=True)


def _copy(engine: Engine, path: Path, watch: Watch) -> None:
    with closing(engine.raw_connection()) as connection, closing(sqlite3.connect(path)) as copy:
        source: Any = connection.driver_connection
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master")  # from now on it sees one moment
        source.backup(copy, pages=_PAGES, progress=lambda _, left, of: watch(of - left, of))
        copy.execute("PRAGMA journal_mode = DELETE")  # all in one file
        _check(copy)


def _check(copy: sqlite3.Connection) -> None:
    try:
        (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.DatabaseError as error:
        found = str(error)
    if found != "ok":
        raise UnusableDatabase(f"the database is damaged, and not backed up: {found}")


def _dump(engine: Engine, path: Path) -> None:
    """Have PostgreSQL's own program write an archive, and read its contents again."""
    address = engine.url.set(drivername="postgresql", password=None).render_as_string()
    password = {"PGPASSWORD": str(engine.url.password)} if engine.url.password else {}
    for command in (
        ["pg_dump", "--format=custom", f"--file={path}", f"--dbname={address}"],
        ["pg_restore", "--list", str(path)],
    ):
        try:
            subprocess.run(
                command, env=os.environ | password, check=True, capture_output=True, text=True
            )
        except FileNotFoundError:
            raise UnusableDatabase(
                f"{command[0]} is not at hand: install PostgreSQL's client programs"
            ) from None
        except subprocess.CalledProcessError as error:
            raise UnusableDatabase(" ".join(error.stderr.split())) from None
