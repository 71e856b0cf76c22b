"""What people decide: which records are one, and what sources disagree on."""

import getpass
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from deals.cli.group import make_group
from deals.domain.vocabulary import PartyKind
from deals.store.limit import MAX_ID

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from deals.store.decide import Reason

companies = make_group(name="companies", help="Decide which companies are one.")
deals = make_group(name="deals", help="Decide which deals are one.")
decisions = make_group(name="decisions", help="List what was decided, and take it back.")

By = Annotated[str | None, typer.Option(help="Who decides; else who is logged in.")]
Why = Annotated[str | None, typer.Option(help="For what reason.")]
COMPANY = "An id, or a name that only one company has."


@companies.callback()
def _companies() -> None: ...


@deals.callback()
def _deals() -> None: ...


@decisions.callback()
def _decisions() -> None: ...


@companies.command("merge")
def merge_companies(
    kept: Annotated[str, typer.Argument(metavar="A", help=COMPANY)],
    merged: Annotated[str, typer.Argument(metavar="B", help=COMPANY)],
    by: By = None,
    why: Why = None,
) -> None:
    """Make company B one with company A, whose name stays shown.

    Who is called as B was is A from now on, also in what is loaded later.

    For example: deals companies merge Microsoft "Micro soft" --why "a slip"
    """
    from deals.store import decide
    from deals.store.queries.duplicate import find_company

    with _deciding() as connection:
        ids = [find_company(connection, each) for each in (kept, merged)]
        decision = decide.merge_companies(connection, ids[0], ids[1], _reason(by, why))
    _tell(decision)


@companies.command("split")
def split_company(
    company: Annotated[str, typer.Argument(metavar="COMPANY", help=COMPANY)],
    names: Annotated[list[str], typer.Argument(metavar="NAME…", help="Names of the other one.")],
    by: By = None,
    why: Why = None,
) -> None:
    """Make another company of those whom some names name.

    What it takes part in is what only those names tell.

    For example: deals companies split Microsoft "Microsoft Research"
    """
    from deals.store import decide
    from deals.store.queries.duplicate import find_company

    with _deciding() as connection:
        id_ = find_company(connection, company)
        new, decision = decide.split_company(connection, id_, names, _reason(by, why))
    print(f"company {new} is {names[0]}")
    _tell(decision)


@deals.command("merge")
def merge_deals(
    kept: Annotated[int, typer.Argument(metavar="A", min=1, max=MAX_ID, help="Its id.")],
    merged: Annotated[int, typer.Argument(metavar="B", min=1, max=MAX_ID, help="Its id.")],
    by: By = None,
    why: Why = None,
) -> None:
    """Make deal B one with deal A: the sources of both tell it.

    For example: deals deals merge 1 3 --why "the same round"
    """
    from deals.resolve.choice import choose
    from deals.store import decide

    with _deciding() as connection:
        decision = decide.merge_deals(connection, kept, merged, _reason(by, why), choose)
    _tell(decision)


@decisions.command("list")
def list_decisions() -> None:
    """List all decisions, and which were taken back.

    For example: deals decisions list
    """
    from deals.cli.database import database
    from deals.cli.table import print_table
    from deals.store import decide

    columns = ("id", "kind", "summary", "by", "why", "decided_at", "undone_at")
    with database(read_only=True) as engine, engine.connect() as connection:
        rows = decide.list_decisions(connection)
    print_table(columns, ([_readable(row[column]) for column in columns] for row in rows))


@decisions.command()
def undo(
    decision: Annotated[int, typer.Argument(min=1, max=MAX_ID, help="Its id.")],
) -> None:
    """Take a decision back.

    For example: deals decisions undo 2
    """
    from deals.resolve.choice import choose
    from deals.store import decide

    with _deciding() as connection:
        away = decide.undo(connection, decision, choose)
    print(f"decision {decision} is taken back")
    for deal in away:
        print(f"deal {deal} stays away: no article tells it any more")


def duplicates(
    kind: Annotated[PartyKind, typer.Option(help="Of whom.")] = PartyKind.COMPANY,
    least: Annotated[int, typer.Option(min=1, max=100, help="Least score, of 100.")] = 50,
    limit: Annotated[int, typer.Option(min=1, help="How many pairs.")] = 100,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object a line.")] = False,
) -> None:
    """List pairs of companies or people that may be one.

    Each has a score, and the reasons for it; `deals companies merge` makes them one.

    For example: deals duplicates --least 80
    """
    from itertools import islice

    from deals.cli.database import database
    from deals.cli.table import print_table
    from deals.resolve.duplicate import propose
    from deals.store.queries.duplicate import all_named

    with database(read_only=True) as engine, engine.connect() as connection:
        named = all_named(connection, kind)
    columns = ("score", "id", "name", "other_id", "other_name", "reasons")
    rows = [
        (its.score, one, named[one].name, other, named[other].name, "; ".join(its.reasons))
        for one, other, its in islice(propose(named, kind, least), limit)
    ]
    if as_json:
        for row in rows:
            print(json.dumps(dict(zip(columns, row, strict=True)), ensure_ascii=False))
    else:
        print_table(columns, rows)


def conflicts(
    limit: Annotated[int, typer.Option(min=1, help="How many deals.")] = 100,
    as_json: Annotated[bool, typer.Option("--json", help="Print a JSON object a line.")] = False,
) -> None:
    """List deals whose sources disagree.

    It tells what is shown, and what contradicts it where.

    For example: deals conflicts --limit 20
    """
    from deals.cli.database import database
    from deals.cli.table import print_table
    from deals.store.queries.conflict import list_conflicts

    with database(read_only=True) as engine, engine.connect() as connection:
        found = json.loads(list_conflicts(connection, limit))["items"]
    if as_json:
        print("".join(f"{json.dumps(each, ensure_ascii=False)}\n" for each in found), end="")
        return
    rows = [
        (each["deal_id"], said["field"], _shown(each, said["field"]), said["value"], _source(said))
        for each in found
        for said in each["conflicts"]
    ]
    print_table(("deal", "field", "shown", "contradicted by", "in"), rows)


@contextmanager
def _deciding() -> "Iterator[Connection]":
    from deals.cli.database import database
    from deals.store.engine import writing

    with database() as engine, writing(engine) as connection:
        yield connection


def _reason(by: str | None, why: str | None) -> "Reason":
    from deals.store.decide import Reason

    return Reason(by=by or getpass.getuser(), why=why)


def _tell(decision: int) -> None:
    print(f"decision {decision}; to take it back: deals decisions undo {decision}")


def _readable(cell: object) -> object:
    return f"{cell.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if isinstance(cell, datetime) else cell


def _shown(deal: dict[str, object], field: str) -> object:
    return f"{deal['amount']} {deal['currency']} exact" if field == "amount" else deal[field]


def _source(said: dict[str, object]) -> str:
    if said["article_id"] is not None:
        return f"article {said['article_id']}"
    return f"{said['file']}, row {said['row']}, {said['column']}"


COMMANDS: tuple[Callable[..., None], ...] = (duplicates, conflicts)
GROUPS = (companies, deals, decisions)
