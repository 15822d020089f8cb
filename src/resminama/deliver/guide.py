"""Half a page on how to work with a package for review."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from resminama.deliver.request import PackageRequest
from resminama.deliver.sheet import sheet
from resminama.deliver.wording import Wording
from resminama.document.tree import Document, Inline, Paragraph, Role, Run, Section
from resminama.outline.content import Phrase

_SENTENCE_END = re.compile(r"(?<=[.!?]) (?=\w)")


def guide(request: PackageRequest, wording: Wording) -> Document:
    """Return the guide in one language: each sentence of its phrase is an entry of a list."""
    title = wording.phrase("guide-title")
    sentences = _sentences(wording.say(Phrase("letter.guide")))
    entries = (Paragraph(Role.BULLET, tuple(sentence)) for sentence in sentences)
    section = Section((Paragraph(Role.TITLE, (Run(title),)), *entries))
    return sheet("guide", title, section, request, wording)


def _sentences(inlines: Iterable[Inline]) -> list[list[Inline]]:
    sentences: list[list[Inline]] = [[]]
    for inline in inlines:
        if not isinstance(inline, Run):
            sentences[-1].append(inline)
            continue
        first, *further = (replace(inline, text=piece) for piece in _SENTENCE_END.split(inline.text))
        sentences[-1].append(first)
        sentences += [[run] for run in further]
    return sentences
