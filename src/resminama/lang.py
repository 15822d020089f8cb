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

LOCAL_CASES: dict[str, Case] = {
    "им": Case.NOM, "род": Case.GEN, "дат": Case.DAT, "вин": Case.ACC, "тв": Case.INS, "пр": Case.PREP,
    "baş": Case.NOM, "eýe": Case.GEN, "ýön": Case.DAT, "ýeň": Case.ACC, "wag": Case.LOC, "çyk": Case.ABL,
}  # fmt: skip
"""What the grammars of the languages themselves call their cases, as translators may write them."""


def case_named(how: str) -> Case | None:
    """Return the case that ``how`` names, in the common or the local way; None for anything else."""
    if how in LOCAL_CASES:
        return LOCAL_CASES[how]
    return Case(how) if how in set(Case) else None
