from pathlib import Path

import pytest

from deals.errors import Unwritable
from deals.store.whole import whole_files

NAMES = {"companies", "deals", "people", "quotes", "terms"}


def write(folder: Path) -> None:
    for name in NAMES:
        (folder / name).write_text("new")


def test_files_are_there_once_all_are_written(tmp_path: Path):
    folder = tmp_path / "made" / "here"
    with whole_files(folder) as partial:
        write(partial)
        assert not NAMES & {path.name for path in folder.iterdir()}

    assert {path.name: path.read_text() for path in folder.iterdir()} == dict.fromkeys(NAMES, "new")


@pytest.mark.parametrize(
    ("fault", "told"),
    [(OSError("disk full"), Unwritable), (KeyboardInterrupt(), KeyboardInterrupt)],
)
def test_what_was_there_stays_as_it_was_where_writing_fails(
    tmp_path: Path, fault: BaseException, told: type[BaseException]
):
    def write_and_fail() -> None:
        with whole_files(tmp_path) as partial:
            write(partial)
            raise fault

    (tmp_path / "deals").write_text("old")
    with pytest.raises(told):
        write_and_fail()

    assert [path.name for path in tmp_path.iterdir()] == ["deals"]
    assert (tmp_path / "deals").read_text() == "old"


@pytest.mark.parametrize("name", sorted(NAMES))
def test_none_is_moved_where_a_folder_has_the_place_of_one(tmp_path: Path, name: str):
    (tmp_path / name).mkdir()
    with pytest.raises(Unwritable, match=f"{name}: is a folder"), whole_files(tmp_path) as partial:
        write(partial)

    assert [path.name for path in tmp_path.iterdir()] == [name]
