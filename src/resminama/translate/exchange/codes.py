"""What a translator must not change: references, values, short names, emphasis, as codes between words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from resminama.lang import case_named

_CODE = re.compile(r"\\.|\[\[[^\]]*\]\]|\{[^{}]*\}|\]\([^)\s]*\)|\^\[|[\[\]]|\*{1,2}")
_KEYED = re.compile(r"(?:\[\[|\{)(?P<id>[^|\]}]*)(?:\|(?P<how>[^\]}]*))?(?:\]\]|\})")


def split(text: str) -> Iterator[tuple[bool, str]]:
    """Yield (is a code, characters) in their order."""
    at = 0
    for match in _CODE.finditer(text):
        if match.start() > at:
            yield False, text[at : match.start()]
        yield True, match[0]
        at = match.end()
    if at < len(text):
        yield False, text[at:]


def key_of(code: str) -> str:
    """Return a code without the case that a language puts it in: ``[[x|dat]]`` is ``[[x]]``."""
    match = _KEYED.fullmatch(code)
    return code.replace(f"|{match['how']}", "") if match and match["how"] is not None else code


def neutral(text: str) -> str:
    """Return a text whose references and values name no case: another language has its own."""
    return "".join(_neutral(part) if is_code else part for is_code, part in split(text))


def _neutral(code: str) -> str:
    match = _KEYED.fullmatch(code)
    if match is None or match["how"] is None or case_named(match["how"]) is None:
        return code
    return code.replace(f"|{match['how']}", "")


def counted(text: str) -> Counter[str]:
    """Return how often each code stands in a text; emphasis does not count, its loss changes no law."""
    codes = (part for is_code, part in split(text) if is_code)
    return Counter(key_of(code) for code in codes if not code.startswith(("*", "\\")))


def with_cases(text: str, old: str) -> str:
    """Give codes without a case the one that the same code had in the ``old`` translation."""
    cases: dict[str, set[str]] = {}
    for is_code, part in split(old):
        if is_code and part != _neutral(part):
            cases.setdefault(key_of(part), set()).add(part)
    single = {key: next(iter(found)) for key, found in cases.items() if len(found) == 1}
    return "".join(
        single.get(key_of(part), part) if is_code and part == _neutral(part) else part
        for is_code, part in split(text)
    )


def words_only(text: str) -> str:
    """Return a text without its codes."""
    return "".join(" " if is_code else part for is_code, part in split(text))
