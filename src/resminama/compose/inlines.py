"""Inlines: their characters, their format, joined where nothing sets them apart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from resminama.document.tree import Inline, Link, Mark, Run
from resminama.lang import Lang
from resminama.language.api import Language


def plain_text(inline: Inline) -> str:
    """Return the characters of an inline; notes and blanks have none."""
    match inline:
        case Run():
            return inline.text
        case Link():
            return "".join(run.text for run in inline.runs)
        case _:
            return ""


def characters(inlines: Iterable[Inline]) -> str:
    """Return the characters of inlines, one after the other."""
    return "".join(map(plain_text, inlines))


def runs_of(inlines: Sequence[Inline]) -> tuple[Run, ...]:
    """Return the runs among inlines."""
    return tuple(inline for inline in inlines if isinstance(inline, Run))


def runs_and_links(inlines: Sequence[Inline]) -> list[Run | Link]:
    """Return the runs and links among inlines."""
    return [inline for inline in inlines if isinstance(inline, (Run, Link))]


def unfinished(inlines: list[Inline]) -> list[Inline]:
    """Return a sentence as a part of one: small first letter (of a word that is no name), no full stop."""
    found = list(inlines)
    first = found[0] if found else None
    if isinstance(first, Run) and first.text[1:2].islower():
        found[0] = replace(first, text=first.text[0].lower() + first.text[1:])
    last = found[-1] if found else None
    if isinstance(last, Run):
        found[-1] = replace(last, text=last.text.removesuffix("."))
    return found


def begun(inline: Inline, language: Language) -> Inline:
    """Return an inline that begins a sentence: with a capital."""
    if isinstance(inline, Run):
        return replace(inline, text=language.capital(inline.text))
    if isinstance(inline, Link) and inline.runs:
        first = replace(inline.runs[0], text=language.capital(inline.runs[0].text))
        return replace(inline, runs=(first, *inline.runs[1:]))
    return inline


def emphasised(inline: Inline, strong: bool) -> Inline:
    """Return an inline in bold or italic."""
    if not isinstance(inline, Run):
        return inline
    return replace(inline, bold=True) if strong else replace(inline, italic=True)


def marked(inline: Inline, mark: Mark, lang: Lang | None = None) -> Inline:
    """Return an inline marked visibly, in another language if it is one."""
    if isinstance(inline, Link):
        return replace(inline, runs=tuple(replace(run, mark=mark, lang=lang) for run in inline.runs))
    return replace(inline, mark=mark, lang=lang) if isinstance(inline, Run) else inline
