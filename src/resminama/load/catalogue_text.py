"""The text of a PO file: what no catalogue may contain is refused before it is parsed."""

from __future__ import annotations

import re

from resminama.findings import Finding, error
from resminama.lang import Lang
from resminama.load.nodes import CONTROL, MAX_BYTES
from resminama.source import Span

_FOLDERS = (Lang.RU, Lang.TK)
"""Languages that the English sources are translated to."""
_STRANGE_ESCAPE = re.compile(r'^(?!#)[^"\n]*+"(?:[^"\\\n]|\\[\\"nt])*+(\\.)', re.M)
"""An escape that PO readers understand differently, or not at all: a numbered or a control character."""
_ODD = re.compile(r'\\[^\\"nt\n]')
"""What every strange escape looks like: most files hold none, which this tells at once."""
_ENTRY = re.compile(r"^(?:#~ )?msgid \"", re.M)


def catalogue_text(path: str, data: bytes) -> tuple[str, list[Finding]]:
    """Return (text, findings) of ``translations/<lang>/<document>.po``; with a finding it is not parsed."""
    if len(data) > MAX_BYTES:
        return "", [_refused(path, 0, "larger than 2 MB", "split the document it translates")]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        before = data[: problem.start].decode("utf-8", "replace")
        return before, [_refused(path, len(before), "not UTF-8", "save the file as UTF-8")]
    return text, _refusals(path, text)


def _refusals(path: str, text: str) -> list[Finding]:
    if path.split("/")[1] not in _FOLDERS:
        hint = f"move it to translations/{' or translations/'.join(_FOLDERS)}"
        return [_refused(path, 0, "its folder is no language of translation", hint)]
    if match := CONTROL.search(text):
        return [_refused(path, match.start(), f"control character U+{ord(match[0]):04X}", "delete it")]
    if _ODD.search(text) and (match := _STRANGE_ESCAPE.search(text)):
        return [_refused(path, match.start(1), f"the escape {match[1]}", "write the character itself", 2)]
    if text.strip() and not _ENTRY.search(text):  # the PO library would take a short text for a file's name
        return [_refused(path, 0, "no entry is in it", "bring it up to date with `translate update`")]
    return []


def _refused(path: str, at: int, what: str, hint: str, width: int = 1) -> Finding:
    return error("PO001", Span(path, at, at + width), f"not a PO catalogue: {what}", hint)
