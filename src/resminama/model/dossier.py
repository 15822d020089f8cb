"""Dossiers: what goes with orders to the Ministry of Adalat for registration, made from the same data."""

from __future__ import annotations

from resminama.lean import dataclass
from resminama.model.record import DocumentRecord, Record
from resminama.model.text import Prose, Text
from resminama.model.values import Word


@dataclass(frozen=True, slots=True, kw_only=True)
class AffectedAct(Record):
    """An act in force that the orders make it necessary to amend or to repeal."""

    id: Word
    act: Word
    """An act or a unit of it."""
    repealed: bool = False
    """``true`` where the act goes as a whole."""
    text: Text
    """What is to be changed, or why the act goes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossier(DocumentRecord):
    """``specs/dossiers/*.yaml``: explanatory note, affected acts, financial grounds, agreement sheet."""

    title: Text
    orders: tuple[Word, ...]
    """The orders that go to the Ministry of Adalat, such as ``order-personal-assistant``."""
    need: Prose
    """Why the orders are needed and what they change."""
    affected: tuple[AffectedAct, ...] = ()
    """Acts in force that have to be amended or repealed."""
    amendments: tuple[Word, ...] = ()
    """Proposals for acts of others (``specs/amendments``) that belong to the orders."""
    finance: Prose
    """What the orders cost and who pays; amounts that nobody has set stay open in words."""
    examined_by: tuple[Word, ...]
    """Bodies that examine the drafts besides those that issue or agree them."""
