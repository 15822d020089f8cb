"""Runs: text in one character format."""

from __future__ import annotations

import re
from functools import lru_cache

from resminama.document.tree import Mark, Run
from resminama.lang import Lang
from resminama.ooxml import stylenames as names
from resminama.write.docx.escape import escape
from resminama.write.docx.styles import LANGUAGE_TAGS

LINE_BREAK = "<w:r><w:br/></w:r>"
TAB = "<w:r><w:tab/></w:r>"
_OPEN = '<w:t xml:space="preserve">'
_BEHIND_DIGITS = re.compile(r"(?<=\d)-(?=[^\W\d_])")
_HYPHEN = f"</w:t><w:noBreakHyphen/>{_OPEN}"


def run_xml(run: Run) -> str:
    """Return one run of the tree."""
    properties = _properties(run.bold, run.italic, run.superscript, run.struck, run.lang, run.mark)
    return f"<w:r>{properties}{_OPEN}{unbroken(escape(run.text))}</w:t></w:r>"


def unbroken(text: str) -> str:
    """Let "19-njy" and "45-Ö" stand in one line: Word breaks escaped text at the hyphen."""
    return _BEHIND_DIGITS.sub(_HYPHEN, text) if "-" in text else text


def linked_xml(run: Run) -> str:
    """Return one run of a link that leads out of the file; a mark is shown rather than the link."""
    properties = _properties(
        run.bold, run.italic, run.superscript, run.struck, run.lang, run.mark, "Hyperlink"
    )
    return f"<w:r>{properties}{_OPEN}{unbroken(escape(run.text))}</w:t></w:r>"


def text_xml(text: str, style: str | None = None) -> str:
    """Return ``text`` as a run in a character style."""
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f"<w:r>{properties}{_OPEN}{unbroken(escape(text))}</w:t></w:r>"


def field_xml(instruction: str, shown: str) -> str:
    """Return a field with the text that is shown until somebody updates it."""
    return field_around(instruction, text_xml(shown))


def field_around(instruction: str, runs: str) -> str:
    """Return a field whose result are ``runs`` (XML)."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
        f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{runs}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )


@lru_cache(maxsize=1024)
def _properties(
    bold: bool,
    italic: bool,
    superscript: bool,
    struck: bool,
    lang: Lang | None,
    mark: Mark | None,
    style: str | None = None,
) -> str:
    named = names.MARKS[mark] if mark else style
    content = "".join(
        (
            f'<w:rStyle w:val="{named}"/>' if named else "",
            "<w:b/><w:bCs/>" * bold,
            "<w:i/><w:iCs/>" * italic,
            "<w:strike/>" * struck,
            '<w:vertAlign w:val="superscript"/>' * superscript,
            f'<w:lang w:val="{LANGUAGE_TAGS[lang]}"/>' if lang else "",
        )
    )
    return f"<w:rPr>{content}</w:rPr>" if content else ""
