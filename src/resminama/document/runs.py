"""Neighbouring runs of one format are one run."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from resminama.document.tree import Inline, Run


def joined_runs(inlines: Iterable[Inline]) -> list[Inline]:
    """Join neighbouring runs of one format; a run that knows more than its format stays as it is."""
    joined: list[Inline] = []
    for inline in inlines:
        last = joined[-1] if joined else None
        if type(last) is Run and type(inline) is Run and _look(last) == _look(inline):
            joined[-1] = replace(last, text=last.text + inline.text)
        else:
            joined.append(inline)
    return joined


def _look(run: Run) -> tuple[object, ...]:
    """Return all of a run but its text."""
    return run.bold, run.italic, run.superscript, run.struck, run.lang, run.mark
