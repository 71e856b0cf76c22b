"""An installed package works without the checkout."""

import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

MIGRATE = """
import sys
from deals.store.engine import make_engine
from deals.store.migrate import check_current, downgrade, upgrade
upgrade(sys.argv[1]); check_current(make_engine(sys.argv[1])); downgrade(sys.argv[1], "base")
import deals; print(deals.__file__)
"""


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    # Built elsewhere: a build leaves files behind, and finds those of the last one.
    source = folder / "source"
    shutil.copytree(ROOT, source, ignore=shutil.ignore_patterns(".*", "build", "*.egg-info"))
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check"]
    build = [*pip, "wheel", "--quiet", "--no-deps", "--no-build-isolation", f"--wheel-dir={folder}"]
    subprocess.run([*build, source], check=True, cwd=folder)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def test_the_wheel_holds_every_migration(installed: Path):
    shipped = {path.name for path in (installed / "deals/_migrations/versions").iterdir()}
    assert shipped == {path.name for path in (ROOT / "alembic/versions").glob("*.py")}
    assert not (installed / "alembic").exists()


def test_the_wheel_holds_what_pages_are_made_of(installed: Path):
    shipped = {path.name for path in (installed / "deals/cli").iterdir()}
    assert {"explain.css", "explain.js"} <= shipped


def test_an_installed_package_migrates(installed: Path, tmp_path: Path):
    ran = subprocess.run(
        [sys.executable, "-c", MIGRATE, f"sqlite:///{tmp_path / 'deals.db'}"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.strip() == str(installed / "deals" / "__init__.py")
