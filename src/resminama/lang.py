"""Languages and grammatical cases: the two codes that every stage speaks."""

from __future__ import annotations

from enum import StrEnum


class Lang(StrEnum):
    """A language a document is written in."""

    EN = "en"
    RU = "ru"
    TK = "tk"


class Case(StrEnum):
    """A grammatical case; Russian has no ``loc`` and ``abl``, Turkmen no ``ins`` and ``prep``."""

    NOM = "nom"
    GEN = "gen"
    DAT = "dat"
    ACC = "acc"
    INS = "ins"
    PREP = "prep"
    LOC = "loc"
    ABL = "abl"


CASES: dict[Lang, tuple[Case, ...]] = {
    Lang.EN: (Case.NOM,),
    Lang.RU: (Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.INS, Case.PREP),
    Lang.TK: (Case.NOM, Case.GEN, Case.DAT, Case.ACC, Case.LOC, Case.ABL),
}
"""The cases of each language, in the order of its grammars."""
