"""A small workspace and edits of it: two states to compare."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from resminama.compare.changes import ChangeSet
from resminama.compare.changeset import change_set
from resminama.compare.state import State
from resminama.compose.document import compose
from resminama.lang import Lang
from resminama.states.review import short
from resminama.workspace import read_sources
from resminama.world import materials, prepare

ROOT = Path(__file__).parents[2]
SPECS = Path(__file__).parent / "small"
STATUTE = "specs/statutes/statute-lonely-older-people.yaml"
STANDARD = "specs/standards/standard-lonely-older-people.yaml"
ORDER = "specs/orders/order-lonely-older-people.yaml"
CLAUSE = "specs/clauses/complaints.yaml"
FORM = "specs/forms/form-consent.yaml"
SOP = "specs/sops/sop-lonely-older-people.yaml"
Edit = tuple[str, str, str]
"""(path, what stands there, what shall stand there instead)."""


def sources() -> dict[str, bytes]:
    """Return the small workspace: its own documents, the project's names and phrases."""
    ours = read_sources(ROOT)
    shared = {path: data for path, data in ours.items() if path.startswith(("specs/registry/", "templates/"))}
    return {**shared, **read_sources(SPECS)}


def edited(files: Mapping[str, bytes], *edits: Edit) -> dict[str, bytes]:
    """Return the workspace with each edit made, which must fit exactly once."""
    found = dict(files)
    for path, old, new in edits:
        assert found[path].decode().count(old) == 1, old
        found[path] = found[path].replace(old.encode(), new.encode())
    return found


def state(files: Mapping[str, bytes], name: str, *, editorial: Mapping[str, str] | None = None) -> State:
    """Return a state of the workspace; ``editorial`` are English texts marked so, by address."""
    prepared = prepare(dict(files), checked=False)
    assert not prepared.failed, prepared.findings
    given = materials(prepared)
    made = {key: {lang: compose(key, lang, given).document for lang in Lang} for key in given.outlines}
    marks = {address: {Lang.EN: short(text)} for address, text in (editorial or {}).items()}
    return State(name, given, lambda key, lang: made[key][lang], marks)


def changes(*edits: Edit, editorial: Mapping[str, str] | None = None) -> ChangeSet:
    """Return the change set of the small workspace and its edit."""
    files = sources()
    return change_set(state(files, "old"), state(edited(files, *edits), "new", editorial=editorial))
