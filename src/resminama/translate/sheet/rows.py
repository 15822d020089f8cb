"""The rows of a review sheet, and the key by which a row finds its way home."""

from __future__ import annotations

import re
from collections.abc import Mapping

from resminama.lang import Lang
from resminama.lean import dataclass
from resminama.numbering.labels import Place
from resminama.outline.content import Kind
from resminama.states.review import State, short
from resminama.translate.desk import Desk

HEADINGS = ("No.", "English", "Русский", "Türkmençe", "State", "Remark")
"""Columns as people see them; a language is headed by its own name."""
_KEY = re.compile(
    r"(?P<address>[a-z0-9-]+(?:/[A-Za-z0-9_.-]+)+) ?"
    r"#(?P<digests>(?:[0-9a-f]{10}\.){2}[0-9a-f]{10})\.(?P<states>[uodra]{3})"
)
_LETTERS = {state.value[0]: state for state in State}
_STATE = re.compile(rf"\b(en|ru|tk):\s*({'|'.join(State)})\b")


@dataclass(frozen=True, slots=True)
class Row:
    """One text in three languages."""

    number: str
    address: str
    texts: Mapping[Lang, str]
    states: Mapping[Lang, State]

    @property
    def key(self) -> str:
        """Return what the sheet hides behind the address: digest and state of each text as it goes out."""
        digests = ".".join(short(self.texts[lang]) for lang in Lang)
        return f"#{digests}.{''.join(self.states[lang][0] for lang in Lang)}"

    def state_lines(self) -> list[str]:
        """Return the states as the sheet shows them, a line a language."""
        return [f"{lang}: {self.states[lang]}" for lang in Lang]


@dataclass(frozen=True, slots=True)
class ReturnedRow:
    """One row that came back."""

    row: int
    """Its number in the table, the heading row being 1."""
    address: str
    sent: Mapping[Lang, str]
    """Digest of each text as it went out."""
    texts: Mapping[Lang, str]
    were: Mapping[Lang, State]
    """States that went out."""
    states: Mapping[Lang, State]
    remark: str


def rows(desk: Desk, document: str, places: Mapping[str, Place]) -> list[Row]:
    """Return the rows of a document in the order of its source.

    Raises:
        KeyError: there is no such document.
    """
    return [
        Row(
            _number(places.get(address)),
            address,
            {lang: desk.text(lang, address) for lang in Lang},
            {lang: desk.judged(lang, address).state for lang in Lang},
        )
        for address in desk.documents()[document]
    ]


def _number(place: Place | None) -> str:
    """Return the number that readers see: 5, 5.2; chapters are told by their word."""
    if place is None or place.number is None:
        return ""
    number = ".".join(str(n) for _, n in place.levels)
    return f"Ch. {number}" if place.levels[-1][0] is Kind.CHAPTER else number


def returned_row(number: int, cells: list[str]) -> ReturnedRow | None:
    """Return a row from its six cells, the first with the key; None for one that is not of a sheet."""
    match = _KEY.search(cells[0]) if len(cells) == len(HEADINGS) else None
    if match is None:
        return None
    texts = dict(zip(Lang, (cell.strip() for cell in cells[1:4]), strict=True))
    states = {Lang(lang): State(state) for lang, state in _STATE.findall(cells[4])}
    sent = dict(zip(Lang, match["digests"].split("."), strict=True))
    were = {lang: _LETTERS[letter] for lang, letter in zip(Lang, match["states"], strict=True)}
    return ReturnedRow(number, match["address"], sent, texts, were, states, cells[5].strip())
