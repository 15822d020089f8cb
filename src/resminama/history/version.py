"""What a person calls a state of the workspace, and its sources."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

from resminama.history import edition
from resminama.history.archive import BrokenSealError
from resminama.history.git import GitError, Repository
from resminama.lean import dataclass
from resminama.ooxml.unzip import UnsafeFileError, parts
from resminama.workspace import SOURCES, digest, is_source, read_sources

LEDGER = "translations/ledger.json"
HERE = "."
"""What a person calls the workspace as it is."""
_MANIFEST = "manifest.json"


class UnknownVersionError(LookupError):
    """Nothing is called so, or its sources are not here; the message says which."""


@dataclass(frozen=True, slots=True)
class Version:
    """The sources of one state of the workspace."""

    name: str
    """As the user wrote it; for a package, with where its sources were found."""
    files: Mapping[str, bytes]
    """By path, as `read_sources` gives them."""
    ledger: str | None = None
    """The translators' ledger of that state."""


def version(root: Path, name: str) -> Version:
    """Return the state that ``name`` means in the workspace at ``root``.

    ``.`` is the workspace as it is now, from whatever folder the command was given. Else a package
    (``.zip``), a folder that holds ``specs/``, an edition, a git revision, looked for in this order.

    Raises:
        UnknownVersionError: it is none of these, or the sources of the package are not here.
        OSError: a file or folder that cannot be read.
    """
    if not name:
        raise UnknownVersionError("a state needs a name: a revision, an edition, a folder or a package")
    path = root if name == HERE else Path(name)
    if path.suffix.lower() == ".zip" and path.is_file():
        return _of_package(root, path)
    if (path / "specs").is_dir():
        return _of_folder(path, name)
    if path.exists():
        raise UnknownVersionError(f"{name} is no workspace: it has no folder specs/")
    return _of_edition(root, name) or _of_revision(root, name)


def _of_edition(root: Path, name: str) -> Version | None:
    try:
        files = edition.named(root, name)
    except BrokenSealError as problem:
        raise UnknownVersionError(f"{name} cannot be read: {problem}") from problem
    return _of_files(name, files) if files is not None else None


def _of_files(name: str, files: Mapping[str, bytes]) -> Version:
    ledger = files.get(LEDGER)
    return Version(name, files, ledger.decode("utf-8", "replace") if ledger else None)


def _of_folder(folder: Path, name: str) -> Version:
    ledger = folder / LEDGER
    return Version(name, read_sources(folder), ledger.read_text("utf-8") if ledger.is_file() else None)


def _of_revision(root: Path, name: str) -> Version:
    repository = Repository(root)
    try:
        commit = repository.commit(name)
        return _at(repository, commit, name)
    except GitError as problem:
        raise UnknownVersionError(
            f"'{name}' is no folder, edition or package here, and {problem}"
        ) from problem


def _at(repository: Repository, commit: str, name: str) -> Version:
    tree = repository.tree(commit, SOURCES)
    paths = sorted(path for path in tree if is_source(path) or path == LEDGER)
    files = dict(zip(paths, repository.read(tree[path] for path in paths), strict=True))
    ledger = files.pop(LEDGER, None)
    if not any(path.startswith("specs/") for path in files):
        raise GitError(f"'{name}' has no specs/ in this workspace")
    return Version(name, files, ledger.decode("utf-8", "replace") if ledger else None)


def _of_package(root: Path, path: Path) -> Version:
    """Return the sources a package was made from: those of an edition, of the folder, or of a commit."""
    wanted = _sources_of(path)
    here = _of_folder(root, f"{path.name} (this folder)")
    if wanted.items() <= {one: digest(data) for one, data in here.files.items()}.items():
        return here
    # a package sent before approval knows nothing of the record of its own edition
    asked = {one: sha for one, sha in wanted.items() if not one.startswith(edition.FOLDER)}
    for name, files in edition.all_of(root):
        if asked.items() <= {one: digest(data) for one, data in files.items()}.items():
            return _of_files(f"{path.name} (edition {name})", files)
    try:
        return _committed(Repository(root), path.name, wanted)
    except GitError as problem:
        raise UnknownVersionError(
            f"the sources of {path.name} are no edition and not those of this folder, and {problem}"
        ) from problem


def _sources_of(path: Path) -> dict[str, str]:
    """Return the digests of the sources by path, as the manifest of a package lists them."""
    try:
        manifest = json.loads(parts(path.read_bytes())[_MANIFEST])
        return {str(name): str(entry["sha256"]) for name, entry in manifest["sources"].items()}
    except UnsafeFileError as problem:
        raise UnknownVersionError(f"{path.name}: {problem}") from problem
    except (KeyError, TypeError, ValueError, AttributeError) as problem:
        raise UnknownVersionError(
            f"{path.name} is no package of ours: its manifest lists no sources"
        ) from problem


def _committed(repository: Repository, name: str, wanted: Mapping[str, str]) -> Version:
    """Return the commit that holds all of ``wanted``: the latest of those with the fewest other sources.

    Raises:
        GitError: no git, or no such commit.
    """
    known = repository.digests(SOURCES)
    lost = sorted(path for path, sha in wanted.items() if sha not in known)
    if lost:
        raise GitError(f"{len(lost)} of its {len(wanted)} files were never committed: {lost[0]}")
    blobs = {path: known[sha] for path, sha in wanted.items()}
    commits = list(repository.with_files(repository.commits(SOURCES), blobs))
    if not commits:
        raise GitError("no commit holds all of them together")
    commit = min(commits, key=lambda one: sum(map(is_source, repository.tree(one, SOURCES))))
    return _at(repository, commit, f"{name} (commit {commit[:10]})")
