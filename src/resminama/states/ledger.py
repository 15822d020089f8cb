"""``translations/ledger.json``: which texts every translation was made from.

PO tools strip `fuzzy` and the previous source; the ledger does not forget. It also
holds what has no catalogue: the review states of English, and which authentic text
the other languages were last brought in line with.
"""

from __future__ import annotations

import json
from dataclasses import field
from typing import Any

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.states.review import Review, State

PATH = "translations/ledger.json"
_GROUPS = ("authentic", "editorial", "english", "ru", "tk")


class DamagedLedgerError(ValueError):
    """The file is no ledger: it was edited by hand or merged badly.

    ``at`` is the character at which it breaks off; 0 where that is not known.
    """

    def __init__(self, problem: Exception) -> None:
        super().__init__(f"{PATH} is damaged: {problem}")
        self.at: int = getattr(problem, "pos", 0)


@dataclass(frozen=True, slots=True)
class Basis:
    """What one translation was made from."""

    source: str
    """Digest of the English text."""
    target: str
    """Digest of the translation."""
    was: str | None = None
    """The English text itself, while the translation is outdated."""


@dataclass(slots=True)
class Ledger:
    """Everything that the catalogues cannot be trusted with."""

    bases: dict[Lang, dict[str, Basis]] = field(default_factory=lambda: {Lang.RU: {}, Lang.TK: {}})
    english: dict[str, Review] = field(default_factory=dict)
    authentic: dict[str, dict[Lang, str]] = field(default_factory=dict)
    """Address -> language -> digest of the authentic text it is in line with; only what was once approved."""
    editorial: dict[str, dict[Lang, str]] = field(default_factory=dict)
    """Address -> language -> digest of a text whose last change left the meaning alone."""

    def copy(self) -> Ledger:
        """Return a ledger of its own that says the same."""
        rows = ({key: dict(row) for key, row in group.items()} for group in (self.authentic, self.editorial))
        bases = {lang: dict(found) for lang, found in self.bases.items()}
        return Ledger(bases, dict(self.english), *rows)

    def dump(self) -> bytes:
        """Return the file: one line an address, sorted, so that two people's changes merge."""
        groups: dict[str, dict[str, Any]] = {
            "authentic": self.authentic,
            "editorial": self.editorial,
            "english": {key: _listed(given) for key, given in self.english.items()},
            **{str(lang): {k: _basis(b) for k, b in bases.items()} for lang, bases in self.bases.items()},
        }
        return ("{\n" + ",\n".join(_group(name, groups[name]) for name in _GROUPS) + "\n}\n").encode()


def _group(name: str, entries: dict[str, Any]) -> str:
    write = json.JSONEncoder(ensure_ascii=False, sort_keys=True).encode
    lines = ",\n".join(f"  {write(key)}: {write(entries[key])}" for key in sorted(entries))
    return f' "{name}": {{\n{lines}\n }}' if lines else f' "{name}": {{}}'


def _listed(given: Review) -> list[str]:
    return [given.state, given.by, given.on, given.seen, given.signature]


def _basis(basis: Basis) -> list[str]:
    return [basis.source, basis.target, *([basis.was] if basis.was is not None else [])]


def read_ledger(text: str | None) -> Ledger:
    """Return the ledger in ``text``; an empty one where there is no file yet.

    Raises:
        DamagedLedgerError: the text is not what `Ledger.dump` writes.
    """
    if not text:
        return Ledger()
    try:
        return _read(json.loads(text))
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as problem:
        raise DamagedLedgerError(problem) from problem


def _read(data: dict[str, dict[str, Any]]) -> Ledger:
    english = {
        key: Review(State(state), by, on, Lang(seen), signature)
        for key, (state, by, on, seen, signature) in data["english"].items()
    }
    bases = {lang: {k: Basis(*row) for k, row in data[str(lang)].items()} for lang in (Lang.RU, Lang.TK)}
    return Ledger(bases, english, _by_language(data["authentic"]), _by_language(data["editorial"]))


def _by_language(group: dict[str, dict[str, str]]) -> dict[str, dict[Lang, str]]:
    return {key: {Lang(lang): h for lang, h in row.items()} for key, row in group.items()}
