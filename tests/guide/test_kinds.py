"""The pages of the expert's guide, one a kind: short, whole, and true of the program as it is."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from resminama.check.silence import not_silenced
from resminama.compose.document import compose
from resminama.document.dump import dump
from resminama.findings import Finding, Severity
from resminama.lang import Lang
from resminama.load.kinds import KINDS
from resminama.load.schema import folder_of
from resminama.world import Prepared, materials, prepare
from support.sample import ROOT, sample

PAGES = ROOT / "docs" / "guide" / "kinds"
NAMES = sorted(name.partition("/")[0] for name in KINDS)
_MOST_LINES = 50
_PLAN = "specs/plans/plan-social-services.yaml"
_COMES_LATER = {"TR001", "ANX002"}
"""A new act has no translation and no order yet."""


def _page(kind: str) -> str:
    return (PAGES / f"{kind}.md").read_text("utf-8")


def _example(kind: str) -> str:
    """Return the source that a page shows; a part of one of ours where a whole one would fill the page."""
    found = re.search(r"```yaml\n(.*?)```", _page(kind), re.DOTALL)
    return found[1] if found else ""


def _is_whole(kind: str) -> bool:
    return _example(kind).startswith(f"schema: {kind}/")


WHOLE = [kind for kind in NAMES if _is_whole(kind)]
PARTS = [kind for kind in NAMES if _example(kind) and not _is_whole(kind)]


def _path(kind: str) -> str:
    key = re.search(r"^id: (.+)$", _example(kind), re.MULTILINE)
    assert key is not None
    return folder_of(kind).replace("*", key[1])


@cache
def _files() -> dict[str, bytes]:
    """Return the sample and the plan that reports are about."""
    return sample() | {_PLAN: (ROOT / _PLAN).read_bytes()}


@cache
def _prepared() -> Prepared:
    """Return a workspace with the examples of all pages in it."""
    return prepare(_files() | {_path(kind): _example(kind).encode() for kind in WHOLE})


def _serious(kind: str) -> list[Finding]:
    prepared = _prepared()
    found = not_silenced(prepared.findings, prepared.corpus)
    here = [one for one in found if one.span.path == _path(kind) and one.severity is not Severity.NOTE]
    return [one for one in here if one.code not in _COMES_LATER]


@pytest.mark.parametrize("kind", NAMES)
def test_every_kind_has_a_page_that_the_index_names(kind: str) -> None:
    page = _page(kind)
    assert f"`{kind}/1`" in page.partition("\n")[0]
    assert len(page.splitlines()) <= _MOST_LINES
    assert f"({kind}.md)" in (PAGES / "README.md").read_text("utf-8")


@pytest.mark.parametrize("path", sorted(PAGES.glob("*.md")), ids=lambda path: path.stem)
def test_links_lead_somewhere(path: Path) -> None:
    links = re.findall(r"\]\(([^):]+)\)", re.sub(r"`[^`\n]*`", "", path.read_text("utf-8")))
    assert [link for link in links if not (path.parent / link).resolve().exists()] == []


@pytest.mark.parametrize("kind", WHOLE)
def test_an_example_passes_the_checks(kind: str) -> None:
    assert _serious(kind) == []


def test_examples_of_documents_are_composed() -> None:
    prepared = _prepared()
    keys = [Path(_path(kind)).stem for kind in WHOLE]
    documents = [key for key in keys if key in prepared.corpus.documents]
    assert len(documents) > len(keys) / 2
    assert all(dump(compose(key, Lang.EN, materials(prepared)).document) for key in documents)


@pytest.mark.parametrize("kind", PARTS)
def test_a_part_is_one_of_a_source_of_ours(kind: str) -> None:
    sources = [path.read_text("utf-8") for path in ROOT.glob(folder_of(kind))]
    assert any(_example(kind) in source for source in sources)


def test_only_what_verbs_write_has_no_example() -> None:
    assert [kind for kind in NAMES if not _example(kind)] == ["decisions", "edition"]
    assert len(WHOLE) > len(PARTS)
