"""How setuptools builds the package: with the migrations inside, so that it can run them."""

from pathlib import Path
from shutil import copy

from setuptools.command.build_py import build_py

_ROOT = Path(__file__).parents[1]


class BuildWithMigrations(build_py):
    """Puts ``alembic/`` into the package as ``deals/_migrations``; see `deals.store.migrate`.

    In a checkout the folder stands at the top, where Alembic's own commands look for it.
    """

    def run(self) -> None:
        super().run()
        if self.editable_mode:
            return
        for path in _migrations():
            target = Path(self.build_lib, "deals", "_migrations", *path.parts[1:])
            target.parent.mkdir(parents=True, exist_ok=True)
            copy(_ROOT / path, target)

    def get_source_files(self) -> list[str]:
        files: list[str] = super().get_source_files()
        return [*files, "scripts/wheel.py", *map(str, _migrations())]


def _migrations() -> list[Path]:
    """Return the files of ``alembic/``, as paths from the top."""
    folder = _ROOT / "alembic"
    return [path.relative_to(_ROOT) for path in (*folder.glob("*.*"), *folder.glob("*/*.py"))]
