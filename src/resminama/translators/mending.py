"""``translate fix``: cases behind known governors, and what was mistyped."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from resminama.check.governing import untold
from resminama.check.texts import wordings
from resminama.check.world import World
from resminama.context import BuildContext
from resminama.edit.patches import Patch
from resminama.lang import Case, Lang
from resminama.report import difference
from resminama.translate.mending import mended, of_findings
from resminama.workspace import read_sources, write_whole
from resminama.world import prepare


def mend(context: BuildContext, documents: Sequence[str], langs: Sequence[Lang], *, write: bool) -> list[str]:
    """Return the differences of the catalogues that can be put right; ``write`` puts them right.

    ``documents`` and ``langs`` narrow the catalogues; none means all.

    Raises:
        KeyError: a document that has no catalogue.
    """
    files = read_sources(context.root)
    prepared = prepare(files)
    paths = [path for path in files if path.endswith(".po")]
    names = {path.rpartition("/")[2].removesuffix(".po") for path in paths}
    for name in documents:
        if name not in names:
            raise KeyError(name)
    changed = mended(prepared.corpus, [*of_findings(prepared.findings), *_cases(prepared.world)])
    wanted = {path: data for path, data in changed.items() if _is_wanted(path, documents, langs)}
    if write:
        for path, data in wanted.items():
            write_whole(context.root / path, data)
    return [difference(path, files[path], data) for path, data in wanted.items()]


def _is_wanted(path: str, documents: Sequence[str], langs: Sequence[Lang]) -> bool:
    _, lang, name = path.split("/")
    return (not documents or name.removesuffix(".po") in documents) and (not langs or lang in langs)


def _cases(world: World) -> Iterator[Patch]:
    """Yield the cases that the words beside a reference demand and that it does not name."""
    for wording in wordings(world):
        if wording.lang is not Lang.EN and wording.text.address:
            for node, case in untold(wording.text, wording.lang):
                if case is Case.NOM:  # what is printed where no case is named
                    continue
                span = world.span(wording.text, node.end - 2, node.end)
                yield Patch(span, f"|{case}]]")
