"""What scripts/lock compiles."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
NAME = re.compile(r"^([A-Za-z0-9_.-]+)", re.MULTILINE)
FILES = {
    "requirements.txt": PROJECT["dependencies"],
    "requirements-dev.txt": PROJECT["dependencies"] + PROJECT["optional-dependencies"]["dev"],
}


def read(name):
    return (ROOT / "scripts" / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", FILES)
def test_every_dependency_is_compiled(name):
    compiled = {each.replace("_", "-").lower() for each in NAME.findall(read(name))}

    assert {NAME.match(each)[1].lower() for each in FILES[name]} <= compiled


@pytest.mark.parametrize("name", FILES)
def test_every_package_has_a_hash_and_none_an_address(name):
    text = re.sub(r"^\s*#.*\n", "", read(name), flags=re.MULTILINE)
    packages = re.split(r"\n(?=\S)", text.strip())

    assert all(re.match(r"[\w.-]+==\S+ .*--hash=sha256:", each, re.DOTALL) for each in packages)
    assert "://" not in text
    assert not re.search(r"^\s*--(?!hash)", text, re.MULTILINE)


def test_both_files_agree_on_every_version():
    versions = re.compile(r"^(\S+==\S+)", re.MULTILINE)

    assert set(versions.findall(read("requirements.txt"))) <= set(
        versions.findall(read("requirements-dev.txt"))
    )
