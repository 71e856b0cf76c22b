"""Files that are there whole, or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from deals.errors import Unwritable


@contextmanager
def whole_files(folder: Path) -> Iterator[Path]:
    """Give a folder to write to, whose files are moved to *folder* once all are written.

    Raises:
        Unwritable: what is inside cannot write them, or they cannot be moved; none is moved then.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(prefix=".partial-", dir=folder) as partial:
            yield Path(partial)
            places = {path: folder / path.name for path in Path(partial).iterdir()}
            if taken := next(filter(Path.is_dir, places.values()), None):
                raise Unwritable(f"{taken}: is a folder")
            for path, place in places.items():
                path.replace(place)
    except OSError as error:
        raise Unwritable(f"{folder}: {error.strerror or error}") from None
