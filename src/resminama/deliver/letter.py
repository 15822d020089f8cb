"""The transmittal letter: the designer's Word template filled with the words of the package."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from resminama.compose.inlines import characters
from resminama.deliver.entries import Entry
from resminama.deliver.office import clean, finished
from resminama.deliver.request import PackageRequest
from resminama.deliver.sheet import sheet
from resminama.deliver.wording import Wording
from resminama.document.tree import Blank, Footnote, Inline, Link, Run, Section
from resminama.lang import Lang
from resminama.ooxml.stylenames import MARKS
from resminama.ooxml.template import filled
from resminama.outline.content import Name
from resminama.write.docx.styles import LANGUAGE_TAGS

if TYPE_CHECKING:
    from docxtpl import RichText

_LINE = "_" * 20


class LetterTemplateError(Exception):
    """The letter template asks for something it is not given, or is no template; the message says what."""


def letter(entries: Sequence[Entry], request: PackageRequest, wording: Wording) -> bytes:
    """Return the letter in one language as a .docx file; its bytes depend on the request only.

    The template is a sandboxed, strict, escaping Jinja template: text of the sources
    reaches it as data and cannot become markup or a further template.

    Raises:
        LetterTemplateError: the template is damaged or names a value that does not exist.
    """
    context = _context(entries, request, wording)
    head = sheet("letter", wording.phrase("letter"), Section(()), request, wording)
    given = (sha256(request.letter).hexdigest(), context, head)
    return request.parts.part(
        "letter", given, lambda: finished(_filled(request.letter, context, wording.lang), head)
    )


def _filled(template: bytes, context: dict[str, Any], lang: Lang) -> bytes:
    from jinja2 import TemplateError

    values = {
        key: _rich(value, lang) if isinstance(value, tuple) else value for key, value in context.items()
    }
    try:
        return filled(template, values)
    except (TemplateError, KeyError, ValueError) as error:  # the latter two: no Word file
        raise LetterTemplateError(f"the letter template cannot be filled: {error}") from error


def _context(entries: Sequence[Entry], request: PackageRequest, wording: Wording) -> dict[str, Any]:
    """Return what the template is given: strings, and inlines that will be runs."""
    package = request.package
    words = ("outgoing", "dated", "annexes", "executor", "telephone")
    sender, post = Name(str(package.sender)), Name(str(package.addressee))
    return {
        "words": {key: clean(wording.phrase(key)) for key in words},
        "sender": _capital(wording.text_of(sender), wording),
        "addressee": clean(wording.sentence("addressee", post=post)),
        "salutation": clean(wording.phrase(_salutation(str(package.addressee), wording))),
        "opening": clean(wording.sentence(f"opening.{request.purpose}", sender=sender)),
        "subject": tuple(wording.text(package.subject)),
        "ground": tuple(wording.text(package.ground)),
        "asks": tuple(wording.text(package.asks)),
        "closing": clean(wording.phrase("closing")),
        "signatory": _capital(wording.text_of(_signatory(request)), wording),
        "annexes": _annexes(entries, str(package.copies), wording),
    }


def _salutation(post: str, wording: Wording) -> str:
    return f"salutation.{post}" if wording.has(f"salutation.{post}") else "salutation.other"


def _signatory(request: PackageRequest) -> Name:
    """Return the post that signs for the sender; the sender itself if its register names none."""
    body = request.materials.corpus.bodies.get(str(request.package.sender))
    return Name(str(body.head if body and body.head else request.package.sender))


def _capital(text: str, wording: Wording) -> str:
    return clean(wording.language.capital(text))


def _annexes(entries: Sequence[Entry], copies: str, wording: Wording) -> list[dict[str, str]]:
    """Return the lines of the list of annexes; the parts of the bound order are inside it."""
    listed = [entry for entry in entries if not entry.part and wording.lang in entry.files]
    lines = []
    for entry in listed:
        pages = str(entry.files[wording.lang].pages)
        said = wording.phrase("annex", title=entry.titles[wording.lang], pages=pages, copies=copies)
        lines.append({"number": str(int(entry.number)), "text": clean(said)})
    return lines


def _rich(inlines: Iterable[Inline], lang: Lang) -> RichText:
    """Return inlines as runs; RichText escapes what it is given."""
    from docxtpl import RichText

    rich = RichText()
    for inline in inlines:
        for run in _runs(inline):
            # a named language differs from the letter's only where a translation is missing
            tag = LANGUAGE_TAGS[run.lang] if run.lang and run.lang is not lang else None
            style = MARKS[run.mark] if run.mark else None
            rich.add(clean(run.text), style=style, bold=run.bold, italic=run.italic, lang=tag)
    return rich


def _runs(inline: Inline) -> Sequence[Run]:
    match inline:
        case Run():
            return (inline,)
        case Link():
            return inline.runs
        case Blank():
            return (Run(_LINE),)
        case Footnote():  # a letter has no footnotes: their words follow in brackets
            return (Run(f" ({characters(inline.runs)})"),)
        case _:
            return ()
