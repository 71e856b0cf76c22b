from pathlib import Path

from tests.test_importing import FILES


def test_an_export_is_read_back_into_an_empty_database(deals, database, tmp_path, monkeypatch):
    for name, content in FILES.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    deals("import", "crunchbase", str(tmp_path))
    out = deals("export", str(tmp_path / "out"), "--format", "csv")
    listed = deals("list", "deals", "--json").out

    monkeypatch.setenv("DEALS_DATABASE_URL", f"sqlite:///{tmp_path / 'other.db'}")
    deals("db", "upgrade")
    back = deals("import", "export", str(tmp_path / "out"))

    assert (out.status, back.status) == (0, 0)
    assert back.out == out.out
    assert deals("list", "deals", "--json").out == listed


def test_an_export_where_no_folder_can_be_is_refused(deals, database, tmp_path: Path):
    (tmp_path / "file").write_text("in the way")
    run = deals("export", str(tmp_path / "file"))
    assert run.status == 1
    assert run.err.startswith("deals: ")
