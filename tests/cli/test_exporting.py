import json
from pathlib import Path

from tests.test_importing import FILES


def records(deals) -> list[object]:
    return [json.loads(line) for line in deals("list", "deals", "--json").out.splitlines()]


def test_an_export_is_read_back_into_an_empty_database(deals, database, tmp_path, monkeypatch):
    for name, content in FILES.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    deals("import", "crunchbase", str(tmp_path))
    out = deals("export", str(tmp_path / "out"), "--format", "csv")
    listed = records(deals)

    monkeypatch.setenv("DEALS_DATABASE_URL", f"sqlite:///{tmp_path / 'other.db'}")
    deals("db", "upgrade")
    back = deals("import", str(tmp_path / "out"))

    assert (out.status, back.status) == (0, 0)
    assert back.out == out.out
    assert records(deals) == listed


def test_an_export_where_no_folder_can_be_is_refused(deals, database, tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    run = deals("export", str(tmp_path / "file"))
    assert run.status == 1
    assert run.err.startswith("deals: ")


def test_entities_for_followthemoney_are_counted_by_schema(deals, world, tmp_path: Path):
    run = deals("export", str(tmp_path), "--format", "ftm")
    table = dict(line.split() for line in run.out.splitlines())

    assert run.status == 0
    assert table.pop("schema") == "rows"
    lines = (tmp_path / "entities.ftm.json").read_text(encoding="utf-8").splitlines()
    assert sum(map(int, table.values())) == len(lines)
    assert {"Article", "Company", "Person", "Ownership"} <= set(table)
