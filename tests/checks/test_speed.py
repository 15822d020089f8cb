"""No text, however odd, keeps the checks busy for longer than its length deserves."""

from __future__ import annotations

from time import process_time

import pytest

from .workspace import base, findings_in

SIZE = 100_000
"""Characters of one text; the longest of the framework has a fiftieth of this."""
SECONDS = 8.0
"""Of the processor: several times what linear checks take, a small part of what a quadratic one takes."""
ODD = {
    "letters": "a" * SIZE,
    "digits": "1" * SIZE,
    "capitals": "IVX" * (SIZE // 3),
    "opening quotes": "«" * (SIZE // 2) + "»" * (SIZE // 2),
    "quotes": "«а»" * (SIZE // 3),
    "brackets": "(" * SIZE,
    "dots": "a." * (SIZE // 2),
    "hyphens": "a-" * (SIZE // 2),
    "words": "disabled person " * (SIZE // 16),
    "numbers": "10 (on) " * (SIZE // 8),
    "days": "10 days " * (SIZE // 8),
    "references": "[[law|gen]] we " * (SIZE // 30),
    "unknown references": " ".join(f"[[lew-{i}]]" for i in range(SIZE // 300)),
    "mixed": "aа" * (SIZE // 2),
}


@pytest.mark.parametrize("odd", sorted(ODD))
def test_an_odd_text_is_checked_in_time(odd: str) -> None:
    source = f'schema: clause/1\nid: odd\ntitle: Odd\npoints:\n  - id: a\n    text: "w {ODD[odd]}"\n'
    head = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
    catalogue = f'{head}msgctxt "odd/a"\nmsgid "Words."\nmsgstr "w {ODD[odd]}"\n'
    files = {"specs/clauses/odd.yaml": source.encode()}
    files |= {f"translations/{lang}/odd.po": catalogue.encode() for lang in ("ru", "tk")}
    begun = process_time()
    findings_in({**base(), **files})
    assert process_time() - begun < SECONDS
