"""The workspace of one service: what tests build and check, however large the corpus grows.

All names, acts, terms, clauses, figures and phrases are in it; of the documents only those of one service.
Tests that hold for every document (`family.test_sources`) read the whole corpus.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from resminama.context import BuildContext
from resminama.pipeline import check
from resminama.workspace import read_sources

ROOT = Path(__file__).parents[2]
_SHARED = ("specs/acts/", "specs/clauses/", "specs/figures/", "specs/registry/")
_DOCUMENTS = frozenset(
    {
        "amendments-social-protection-code",
        "form-application",
        "form-consent",
        "form-individual-plan",
        "form-refusal",
        "form-suspension",
        "glossary",
        "leaflet-personal-assistant",
        "note-demand-specialists",
        "order-personal-assistant",
        "package-personal-assistant",
        "personal-assistant",
        "sop-personal-assistant",
        "standard-personal-assistant",
        "statute-personal-assistant",
    }
)
_FORMS = ("application", "consent", "individual-plan", "refusal", "suspension")
_ELSEWHERE, _HERE = b"annex_to: procedure-case-management", b"annex_to: standard-personal-assistant"
"""The forms of all services are annexed to an act that is not here; here they are those of the standard."""


def sample() -> dict[str, bytes]:
    """Return the sources of the service, by path relative to the workspace."""
    return dict(_files())


def write_sample(root: Path) -> Path:
    """Write the sources into a folder, which is returned; nothing was read there yet."""
    for name, data in _files().items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return root


@cache
def home() -> Path:
    """Return a folder with these sources, for reading only; what was read and found is kept in it."""
    folder = TemporaryDirectory(prefix="resminama-")
    _FOLDERS.append(folder)
    check(BuildContext(write_sample(Path(folder.name))))
    return Path(folder.name)


def copy_home(root: Path) -> None:
    """Make a folder like `home`, for writing, too."""
    copytree(home(), root, dirs_exist_ok=True)


_FOLDERS: list[TemporaryDirectory[str]] = []
"""Removed when the tests end."""


@cache
def _files() -> dict[str, bytes]:
    files = read_sources(ROOT)
    shared = frozenset(Path(path).stem for path in files if path.startswith(_SHARED))
    own = {path: data for path, data in files.items() if _belongs(path, shared)}
    common = [f"specs/forms/form-{name}.yaml" for name in _FORMS]
    return {**own, **{path: own[path].replace(_ELSEWHERE, _HERE) for path in common}}


def _belongs(path: str, shared: frozenset[str]) -> bool:
    if path.count("/") != 2 or path.startswith(_SHARED):
        return True
    kept = _DOCUMENTS | shared if path.startswith("translations/") else _DOCUMENTS
    return not path.startswith(("specs/", "translations/")) or Path(path).stem in kept
