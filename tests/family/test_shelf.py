"""A build after an edit comes out as a build from nothing: what is not composed again would not differ."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from resminama.cache import digests
from resminama.lang import Lang
from resminama.shelf import Shelf, homes, untouched
from resminama.world import materials, prepare
from support.sample import sample

ROOT = Path(__file__).parents[2]
FILES = sample()
EDITS = {
    "the number of the order": (
        "specs/orders/order-personal-assistant.yaml",
        "number: blank",
        "number: 45-Ö",
    ),
    "the form of the order": (
        "specs/orders/order-personal-assistant.yaml",
        "form: order",
        "form: joint-order",
    ),
    "the order of the annexes": (
        "specs/orders/order-personal-assistant.yaml",
        "[standard-personal-assistant, statute-personal-assistant,",
        "[statute-personal-assistant, standard-personal-assistant,",
    ),
    "the post that signs": (
        "specs/registry/posts.yaml",
        "en: Minister of Labour",
        "en: The Minister of Labour",
    ),
    "the post that signs, in Russian": ("specs/registry/posts.yaml", "министра труда", "Министра труда"),
    "a body": ("specs/registry/bodies.yaml", "Ministry of Labour", "The Ministry of Labour"),
    "the date of the corpus": ("specs/settings.yaml", "as_of: 2022-03-31", "as_of: 2022-04-01"),
    "the organisation": ("specs/settings.yaml", "organisation: body-mlsp", "organisation: body-mfe"),
    "a stage of the standard": (
        "specs/standards/standard-personal-assistant.yaml",
        "performer: post-coordinator",
        "performer: post-head-of-service",
    ),
    "a point put in": (
        "specs/standards/standard-personal-assistant.yaml",
        "  exclusions:\n",
        "  exclusions:\n    - id: another\n      text: needs no help\n      instead: etrap-social-work\n",
    ),
    "a phrase": ("templates/phrases.yaml", "Версия {version}", "Редакция {version}"),
    "a translation": (
        "translations/ru/standard-personal-assistant.po",
        "имеет официально установленную инвалидность",
        "имеет установленную инвалидность",
    ),
    "the status of the statute": (
        "specs/statutes/statute-personal-assistant.yaml",
        "status: draft",
        "status: registered",
    ),
}


@cache
def _before() -> Shelf:
    shelf = Shelf(materials(prepare(FILES, checked=False)), {})
    for key, lang in _documents(shelf):
        shelf.document(key, lang)
    return shelf


@cache
def _homes_before() -> dict[str, list[str]]:
    return homes(prepare(FILES, checked=False).corpus)


def _documents(shelf: Shelf) -> list[tuple[str, Lang]]:
    return [(key, lang) for key in shelf.keys for lang in Lang]


@pytest.mark.parametrize("edit", sorted(EDITS))
def test_what_is_kept_would_not_differ(edit: str) -> None:
    path, old, new = EDITS[edit]
    text = FILES[path].decode()
    assert old in text
    files = FILES | {path: text.replace(old, new).encode()}
    given = materials(prepare(files, checked=False))
    same = untouched(digests(FILES), digests(files), _homes_before(), homes(given.corpus))
    after = Shelf(given, _before().asked(), same)
    differing = [
        (key, lang)
        for key, lang in _documents(after)
        if after.document(key, lang).document != _before().document(key, lang).document
    ]
    kept = [(key, lang) for key, lang in _documents(after) if not after.is_due(key, lang)]
    assert differing, "the edit changes nothing"
    assert not set(differing) & set(kept)
