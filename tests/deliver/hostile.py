"""Texts that try to be something else, and a package that says them everywhere."""

from __future__ import annotations

from dataclasses import replace

from deliver.samples import request
from resminama.deliver.request import PackageRequest
from resminama.lang import Lang
from resminama.model.text import Plain, Text

STRINGS = (
    "{{ 7*7 }}",
    "{% for x in y %}",
    "{%p if 1 %}",
    "{# gone #}",
    "{{ ''.__class__.__mro__ }}",
    "a & b < c > d",
    '</w:t></w:r><w:r><w:t w:x="1">',
    "<w:t>",
    "=cmd|' /C calc'!A0",
    "../../etc/passwd",
    "CON",
    "{_{ 7*7 }_}",
)


def saying(words: str) -> PackageRequest:
    """Return the sample package with ``words`` for every text and title it has."""
    sample = request()
    text = Text(words, (Plain(0, len(words), words),))
    package = replace(sample.package, title=text, subject=text, ground=text, asks=text)
    items = tuple(replace(item, titles=dict.fromkeys(Lang, words)) for item in sample.items)
    return replace(sample, package=package, items=items)
